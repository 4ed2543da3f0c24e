"""Opening a book: making a new one, recognising what is none, bringing an older one up to date.

A rollback journal (not WAL) keeps the book one file at rest, which can be copied, synced and read from a read-only
disk; a durable commit costs under a millisecond either way. ``synchronous=FULL``: what was said to be saved is.
"""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from collabook import reference
from collabook.domain.settings import DEFAULTS
from collabook.store import journal, search
from collabook.store.trouble import BookUnusable, Damaged, told_plainly

APPLICATION_ID: Final = 0x636F6C62
"""``colb``: tells a book from any other SQLite file."""

MIGRATIONS: Final = Path(__file__).parent / "migrations"
BUSY_SECONDS: Final = 3.0


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the book at ``path``, made on first use and readable by its owner alone.

    Raises ``BookUnusable`` for a file that is locked, damaged, not ours or from a newer version.
    """
    with told_plainly(path):
        _make_file(path)
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={'rw' if _writable(path) else 'ro'}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
        )
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def is_book(path: Path) -> bool:
    """Whether there is a book at ``path``: its file's head says so. Raises ``OSError``."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(72)
    return head[:16] == b"SQLite format 3\x00" and int.from_bytes(head[68:72]) == APPLICATION_ID


def in_memory() -> sqlite3.Connection:
    """A new book that lives as long as its connection."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _prepare(connection, Path(":memory:"))
    return connection


def _make_file(path: Path) -> None:
    if path.is_dir():
        raise BookUnusable(f"{path} is a folder; name a file in it, such as {path / 'collabook.db'}.")
    if path.exists() and not path.is_file():
        raise BookUnusable(f"{path} is no file that a book could lie in; name another with --book.")
    if not path.parent.is_dir():
        raise BookUnusable(f"The folder {path.parent} does not exist; make it first, or name another file with --book.")
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _writable(path: Path) -> bool:
    """A file without a write bit is meant to be read only, also for a user who may write everything."""
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    search.install(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    newest = len(_numbered(MIGRATIONS))
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        if application or version or connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone():
            raise BookUnusable(f"{path} is no collabook book; name another file with --book.")
    elif version > newest:
        raise BookUnusable(f"{path} is from a newer collabook (version {version}); update collabook to open it.")
    if version < newest:
        migrate(connection, path, MIGRATIONS)


def migrate(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    """Run the numbered migrations that the book lacks, each as one transaction, after a copy of a book that was there.

    ``folder`` holds ``0001.sql``, ``0002.sql``, …; the copy lies beside the book as ``NAME.before-N``. Foreign keys
    rest meanwhile, so that a table can be rebuilt, and are checked before the transaction ends.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        _migrate(connection, path, folder)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: sqlite3.Connection, path: Path, folder: Path) -> None:
    was_there = bool(connection.execute("PRAGMA user_version").fetchone()[0])
    while True:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        pending = _numbered(folder)[version:]
        if not pending:
            return
        if was_there:
            _copy(connection, path.with_name(f"{path.name}.before-{version + 1}"))
        connection.execute("BEGIN IMMEDIATE")
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] == version:
                _run(connection, pending[0].read_text("utf-8"), version)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _run(connection: sqlite3.Connection, script: str, version: int) -> None:
    for kind, name in connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY type"
    ).fetchall():
        connection.execute(f"DROP {kind} {name}")
    for statement in _statements(script):
        connection.execute(statement)
    if not version:
        _fill(connection)
    for part in ("views.sql", "search.sql"):
        for statement in _statements((Path(__file__).parent / part).read_text("utf-8")):
            connection.execute(statement)
    journal.install(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise Damaged("a record's deal or brand is missing")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version + 1}")


def _fill(connection: sqlite3.Connection) -> None:
    """What a new book knows: the currencies' decimals and the settings, so that neither moves under its figures."""
    connection.executemany("INSERT INTO currencies VALUES (?, ?)", reference.currencies().values())
    settings = {**DEFAULTS, "time_zone": _local_time_zone()}
    connection.executemany("INSERT INTO settings VALUES (?, ?)", settings.items())


def _local_time_zone() -> str:
    from pendulum.tz.local_timezone import get_local_timezone

    name = get_local_timezone().name or ""  # a zone read from a file has none
    return name if "/" in name or name == "UTC" else str(DEFAULTS["time_zone"])


def _numbered(folder: Path) -> list[Path]:
    return sorted(folder.glob("[0-9][0-9][0-9][0-9].sql"))


def _statements(script: str) -> Iterator[str]:
    """The script's statements, one by one: ``executescript`` would commit before the first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
