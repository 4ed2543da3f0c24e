"""An older book is brought up to date in one transaction, after a copy; what fails leaves it untouched."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from collabook.domain.records import Deal, Gift
from collabook.store import opening
from collabook.store.book import Book
from collabook.store.choosing import Wanted
from collabook.store.trouble import BookUnusable
from collabook.store.verbs import deals, gifts, whole
from tests.books import TODAY, full_contents, open_book

NEW_COLUMN = "ALTER TABLE deals ADD COLUMN mood TEXT;\nUPDATE deals SET mood = 'good; really';\n"
REBUILT = """
-- A table is rebuilt: deals are referred to by all that hangs on them.
CREATE TABLE new_brands (
    id TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, website TEXT, category TEXT, notes TEXT,
    since TEXT NOT NULL DEFAULT '2026',
    PRIMARY KEY (id), UNIQUE (folded)
) STRICT;
INSERT INTO new_brands (id, name, folded, website, category, notes) SELECT * FROM brands;
DROP TABLE brands;
ALTER TABLE new_brands RENAME TO brands;
"""


@pytest.fixture
def full_path(path: Path) -> Path:
    with open_book(path) as book:
        whole.import_contents(book, full_contents(), "book.json")
        deals.add(book, Deal("Oatly", gifts=(Gift("mug"),)))
        book.undo()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The migrations of a later version."""
    folder = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, folder)
    return folder


def version(book: Book) -> int:
    return int(book.connection.execute("PRAGMA user_version").fetchone()[0])


def columns(book: Book, table: str) -> set[str]:
    return {row[1] for row in book.connection.execute(f"PRAGMA table_info({table})")}


def migrated(path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setattr(opening, "MIGRATIONS", folder)
    return open_book(path)


def test_a_migration_runs_once_after_a_copy(full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_book(full_path) as book:
        before = book.contents()
    (folder / "0002.sql").write_text(NEW_COLUMN)
    (folder / "0003.sql").write_text(REBUILT)
    with migrated(full_path, folder, monkeypatch) as book:
        assert version(book) == 3
        assert {row[0] for row in book.connection.execute("SELECT mood FROM deals")} == {"good; really"}
        assert "since" in columns(book, "brands")
        assert book.contents() == before
        assert book.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    copies = {name: full_path.with_name(f"book.db.before-{name}") for name in (2, 3)}
    assert [path.stat().st_mode & 0o777 for path in copies.values()] == [0o600, 0o600]
    monkeypatch.undo()
    with open_book(copies[2]) as copy:
        assert (version(copy), copy.contents()) == (1, before)
    with open_book(full_path.with_name("new.db")) as new:
        assert version(new) == 1


def test_a_migrated_book_keeps_its_history_and_its_search(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "0002.sql").write_text(NEW_COLUMN)
    with migrated(full_path, folder, monkeypatch) as book:
        assert book.redo().sentence == "Done again: Added deal 13 Oatly."
        gifts.arrived(book, book.find("oatly"), book.find("oatly").gifts[0], on=TODAY)
        assert book.numbers(Wanted(words="oatl")) == [13]
        for _ in range(3):
            book.undo()
        assert book.contents().deals == ()
        assert book.numbers(Wanted(words="grun")) == []


@pytest.mark.parametrize(
    "script",
    [
        f"{NEW_COLUMN} SELECT * FROM nowhere;",
        f"{NEW_COLUMN} INSERT INTO deals (id) VALUES ('x');",
        f"{NEW_COLUMN} DELETE FROM brands;",
    ],
)
def test_a_migration_that_fails_leaves_the_book_untouched(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    before = full_path.read_bytes()
    (folder / "0002.sql").write_text(script)
    with pytest.raises((BookUnusable, sqlite3.IntegrityError)):
        migrated(full_path, folder, monkeypatch)
    assert full_path.read_bytes() == before
    monkeypatch.undo()
    with open_book(full_path) as book:
        assert version(book) == 1
        book.undo()


def test_the_migrations_before_one_that_fails_stay(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "0002.sql").write_text(NEW_COLUMN)
    (folder / "0003.sql").write_text("SELECT * FROM nowhere;")
    with pytest.raises(BookUnusable, match="can't be used: no such table: nowhere"):
        migrated(full_path, folder, monkeypatch)
    (folder / "0003.sql").unlink()
    with migrated(full_path, folder, monkeypatch) as book:
        assert (version(book), "mood" in columns(book, "deals")) == (2, True)


def test_a_migration_of_a_book_that_can_only_be_read_is_refused(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "0002.sql").write_text(NEW_COLUMN)
    full_path.chmod(0o400)
    with pytest.raises(BookUnusable, match="can only be read"):
        migrated(full_path, folder, monkeypatch)
