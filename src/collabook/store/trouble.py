"""The book can't be used: every way SQLite says so, as one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SAID: Final = (
    (("locked", "busy"), "{path} is in use by another program; close it there, then try again."),
    (
        ("full", "no space", "quota", "too large"),
        "There is no space left on the disk for {path}; free some, then try again. Nothing was changed.",
    ),
    (
        ("readonly", "read-only", "permission", "not permitted"),
        "{path} can only be read; copy it to a folder of yours, or make it writable, to change it.",
    ),
    (("no such file",), "{path} is not there; check that its folder exists, or name another file with --book."),
    (
        ("disk i/o error", "input/output error"),
        "The disk does not read or write {path} as it should; check the disk, then try again.",
    ),
    (("unable to open",), "{path} can't be opened or written; check that its folder exists and is yours."),
    (("name too long",), "The name {path} is too long for a file; name another with --book."),
    (("not a database",), "{path} is no collabook book; name another file with --book."),
    (
        ("malformed", "corrupt", "could not decode", "vtable constructor failed"),
        "{path} is damaged; keep it, and bring back a copy of it.",
    ),
)
"""The words of SQLite and the file system, and what they mean for her."""
_MOVED: Final = "{path} was moved or deleted while it was open; quit, and open it where it is now."
MEANWHILE: Final = "That was changed meanwhile; look again, then try once more."
"""A record was there and is no more, or is another: someone else changed the book."""


class Damaged(sqlite3.DatabaseError):
    """The book holds what no book holds."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}: database disk image is malformed")


class BookUnusable(Exception):  # noqa: N818 - said to her as it is
    """One sentence that names the file and what to do. The book is as it was."""


def sentence(error: sqlite3.Error | OSError, path: Path) -> str:
    """What happened to the book at ``path``, and what to do."""
    if getattr(error, "sqlite_errorname", None) == "SQLITE_READONLY_DBMOVED":
        return _MOVED.replace("{path}", str(path))
    said = str(error.strerror if isinstance(error, OSError) else error).casefold()
    meant = (told for words, told in _SAID if any(word in said for word in words))
    return next(meant, f"{{path}} can't be used: {error}.").replace("{path}", str(path))


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into ``BookUnusable``."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError, OSError) as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        raise BookUnusable(sentence(error, path)) from error
    except UnicodeDecodeError as error:  # SQLite's own words on a damaged schema quote it
        raise BookUnusable(sentence(Damaged("its schema is no text"), path)) from error
