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

NEWEST = len(list(opening.MIGRATIONS.glob("*.sql")))
"""The version of a book of today."""

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


def later(folder: Path, by: int) -> Path:
    """The file of a migration after today's."""
    return folder / f"{NEWEST + by:04}.sql"


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
    later(folder, 1).write_text(NEW_COLUMN)
    later(folder, 2).write_text(REBUILT)
    with migrated(full_path, folder, monkeypatch) as book:
        assert version(book) == NEWEST + 2
        assert {row[0] for row in book.connection.execute("SELECT mood FROM deals")} == {"good; really"}
        assert "since" in columns(book, "brands")
        assert book.contents() == before
        assert book.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    copies = {number: full_path.with_name(f"book.db.before-{NEWEST + number}") for number in (1, 2)}
    assert [path.stat().st_mode & 0o777 for path in copies.values()] == [0o600, 0o600]
    monkeypatch.undo()
    with open_book(copies[1]) as copy:
        assert (version(copy), copy.contents()) == (NEWEST, before)
    with open_book(full_path.with_name("new.db")) as new:
        assert version(new) == NEWEST


def test_a_migrated_book_keeps_its_history_and_its_search(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(folder, 1).write_text(NEW_COLUMN)
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
    later(folder, 1).write_text(script)
    with pytest.raises((BookUnusable, sqlite3.IntegrityError)):
        migrated(full_path, folder, monkeypatch)
    assert full_path.read_bytes() == before
    monkeypatch.undo()
    with open_book(full_path) as book:
        assert version(book) == NEWEST
        book.undo()


def test_the_migrations_before_one_that_fails_stay(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(folder, 1).write_text(NEW_COLUMN)
    later(folder, 2).write_text("SELECT * FROM nowhere;")
    with pytest.raises(BookUnusable, match="can't be used: no such table: nowhere"):
        migrated(full_path, folder, monkeypatch)
    later(folder, 2).unlink()
    with migrated(full_path, folder, monkeypatch) as book:
        assert (version(book), "mood" in columns(book, "deals")) == (NEWEST + 1, True)


def test_a_migration_of_a_book_that_can_only_be_read_is_refused(
    full_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later(folder, 1).write_text(NEW_COLUMN)
    full_path.chmod(0o400)
    with pytest.raises(BookUnusable, match="can only be read"):
        migrated(full_path, folder, monkeypatch)


def test_a_full_book_of_each_earlier_version_is_brought_up_to_date(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, NEWEST):
        past = tmp_path / f"past{number}"
        past.mkdir()
        for name in sorted(folder.iterdir())[:number]:
            shutil.copy(name, past)
        path = tmp_path / f"of{number}.db"
        with migrated(path, past, monkeypatch) as book:
            connection = book.connection
            connection.executescript(OLD_DEAL)
        monkeypatch.undo()
        with open_book(path) as book:
            assert version(book) == NEWEST
            (deal,) = book.contents().deals
            assert [(paid.gross.minor, paid.note, paid.rate_source) for paid in deal.payments] == [(1500, "cash", None)]
            gifts.received(book, deal, Gift("mug", TODAY, rate_source="typed"))
            book.undo()
            assert book.find("1") == book.contents().deals[0]


OLD_DEAL = """
INSERT INTO steps (id, made_at, sentence) VALUES (1, '2026-11-23T12:00:00Z', 'Added');
UPDATE recording SET step_id = 1;
INSERT INTO brands (id, name, folded) VALUES ('b', 'Oatly', 'oatly');
INSERT INTO deals (id, number, brand_id, stage, currency) VALUES ('d', 1, 'b', 'agreed', 'USD');
INSERT INTO payments (id, deal_id, position, kind, received_on, gross, home_currency, note)
VALUES ('p', 'd', 1, 'payment', '2026-11-01', 1500, 'USD', 'cash');
UPDATE recording SET step_id = NULL;
"""
"""What a book of the first version can hold."""
