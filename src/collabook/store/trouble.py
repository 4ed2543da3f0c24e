"""The book can't be used: every way SQLite says so, as one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class BookUnusable(Exception):  # noqa: N818 - said to her as it is
    """One sentence that names the file and what to do. The book is as it was."""


def sentence(error: sqlite3.Error | OSError, path: Path) -> str:
    """What happened to the book at ``path``, and what to do."""
    said = str(error).casefold()
    if "locked" in said or "busy" in said:
        return f"{path} is in use by another program; close it there, then try again."
    if "full" in said or "no space" in said:
        return f"There is no space left on the disk for {path}; free some, then try again. Nothing was changed."
    if "readonly" in said or "read-only" in said or "permission" in said:
        return f"{path} can only be read; copy it to a folder of yours, or make it writable, to change it."
    if "unable to open" in said:
        return f"{path} can't be opened or written; check that its folder exists and is yours."
    if "not a database" in said:
        return f"{path} is no collabook book; name another file with --book."
    if "malformed" in said or "corrupt" in said:
        return f"{path} is damaged; keep it, and bring back a copy of it."
    return f"{path} can't be used: {error}."


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors into ``BookUnusable``."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError, OSError) as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        raise BookUnusable(sentence(error, path)) from error
