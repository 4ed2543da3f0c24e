"""A book that can't be used says so in one sentence, and stays as it was."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from collabook.domain.records import Deal, Message
from collabook.store import opening
from collabook.store.book import Book
from collabook.store.choosing import Wanted
from collabook.store.trouble import BookUnusable, sentence
from collabook.store.verbs import deals, whole
from tests.books import TODAY, full_contents, kit_deal, open_book


def refusal(path: Path) -> str:
    with pytest.raises(BookUnusable) as refused:
        open_book(path)
    said = str(refused.value)
    assert said.startswith(str(path)) or f"{path.parent} does not" in said
    return said.replace(str(path), "BOOK")


@pytest.fixture
def full_path(path: Path) -> Path:
    """A closed book with something of everything in it."""
    with open_book(path) as book:
        whole.import_contents(book, full_contents(), "book.json")
    return path


@pytest.mark.parametrize(
    "content",
    [b"Dear diary, today a brand wrote to me.\n" * 40, os.urandom(5000), b"SQLite format 3\x00" + b"\xff" * 2000],
    ids=["text", "noise", "a damaged head"],
)
def test_a_file_that_is_no_database(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path) in (
        "BOOK is no collabook book; name another file with --book.",
        "BOOK is damaged; keep it, and bring back a copy of it.",
    )
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "script", ["CREATE TABLE recipes (name)", "PRAGMA application_id = 5", "PRAGMA user_version = 1"]
)
def test_another_programs_database(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(script)
        other.commit()
    before = path.read_bytes()
    assert refusal(path) == "BOOK is no collabook book; name another file with --book."
    assert path.read_bytes() == before


def test_a_book_from_a_newer_version(full_path: Path) -> None:
    with closing(sqlite3.connect(full_path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = full_path.read_bytes()
    assert refusal(full_path) == "BOOK is from a newer collabook (version 99); update collabook to open it."
    assert full_path.read_bytes() == before


def test_a_folder_and_a_missing_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "BOOK is a folder; name a file in it, such as BOOK/collabook.db."
    missing = tmp_path / "no" / "book.db"
    assert refusal(missing) == (
        f"The folder {missing.parent} does not exist; make it first, or name another file with --book."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_no_file(path: Path) -> None:
    os.mkfifo(path)
    assert refusal(path) == "BOOK is no file that a book could lie in; name another with --book."


def test_an_empty_file_becomes_a_book(path: Path) -> None:
    path.touch()
    with open_book(path) as book:
        assert deals.add(book, kit_deal()).number == 1


@pytest.fixture
def locked(full_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A book that another program is writing just now."""
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(full_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield full_path


def test_a_book_that_another_program_writes_can_be_read_but_not_changed(locked: Path) -> None:
    with open_book(locked) as book:
        before = book.contents()
        changes: tuple[Callable[[], object], ...] = (
            lambda: deals.add(book, kit_deal()),
            lambda: deals.move(book, book.find("d7"), "declined", on=TODAY),
            book.undo,
        )
        for change in changes:
            with pytest.raises(BookUnusable, match=r"is in use by another program; close it there, then try again\."):
                change()
        assert book.contents() == before
        assert book.connection.in_transaction is False


def test_a_book_that_is_locked_altogether(full_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(full_path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(full_path) == "BOOK is in use by another program; close it there, then try again."
    with open_book(full_path) as book:
        assert len(book.contents().deals) == 2


def test_she_waits_for_a_lock_no_longer_than_seconds() -> None:
    assert 1 <= opening.BUSY_SECONDS <= 5


def test_a_book_that_can_only_be_read(full_path: Path) -> None:
    full_path.chmod(0o400)
    with open_book(full_path) as book:
        before = book.contents()
        assert book.find("d7").number == 7
        assert book.numbers(Wanted(words="grun")) == [7]
        changes: tuple[Callable[[], object], ...] = (lambda: deals.add(book, kit_deal()), book.undo)
        for change in changes:
            with pytest.raises(
                BookUnusable, match="can only be read; copy it to a folder of yours, or make it writable"
            ):
                change()
        assert book.contents() == before
    assert full_path.stat().st_mode & 0o777 == 0o400


def _reads(book: Book) -> None:
    book.contents()
    book.open_deals(TODAY)
    book.numbers(Wanted(words="grun spring"))
    book.history()
    book.find("d7")


def test_a_damaged_book_is_told_as_such_wherever_the_damage_lies(full_path: Path, tmp_path: Path) -> None:
    whole_file = full_path.read_bytes()
    pages = len(whole_file) // 4096
    told = []
    for page in range(1, pages):
        hurt = tmp_path / "hurt.db"
        hurt.write_bytes(whole_file[: page * 4096] + b"\xa5" * 4096 + whole_file[(page + 1) * 4096 :])
        try:
            with open_book(hurt) as book:
                _reads(book)
                deals.add(book, Deal("Oatly", messages=(Message(text="hello"),)))
                book.undo()
        except BookUnusable as unusable:
            told.append(str(unusable))
    assert len(told) > pages / 3
    assert set(told) == {f"{tmp_path}/hurt.db is damaged; keep it, and bring back a copy of it."}


def test_a_schema_that_is_no_text_is_damage(full_path: Path) -> None:
    whole_file = full_path.read_bytes()
    assert whole_file.count(b"CREATE TABLE brands") == 1
    full_path.write_bytes(whole_file.replace(b"CREATE TABLE brands", b"CREATE TABL\xec brands"))
    with pytest.raises(BookUnusable, match="is damaged; keep it"), open_book(full_path) as book:
        _reads(book)


def test_a_book_that_was_moved_while_it_is_open(kit_book: Book, path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))
    with pytest.raises(BookUnusable, match="was moved or deleted while it was open; quit, and open it where it is now"):
        deals.move(kit_book, kit_book.find("1"), "declined", on=TODAY)


def test_a_link_into_a_folder_that_is_not_there(path: Path) -> None:
    path.symlink_to(path.parent / "no" / "book.db")
    assert refusal(path) == "BOOK is not there; check that its folder exists, or name another file with --book."


def test_a_book_is_known_by_its_head(full_path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    assert opening.is_book(full_path)
    assert not opening.is_book(other)
    assert not opening.is_book(tmp_path)
    assert not opening.is_book(tmp_path / "none.db")


def test_a_book_cut_short(full_path: Path) -> None:
    whole_file = full_path.read_bytes()
    full_path.write_bytes(whole_file[: len(whole_file) // 2])
    with pytest.raises(BookUnusable, match="is damaged"), open_book(full_path) as book:
        _reads(book)


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("payments", "received_on = '2026-02-3x'"),
        ("payments", "rate = 'a lot'"),
        ("deals", "currency = 'ZZZ'"),
        ("deals", "currency = NULL"),
        ("messages", "sent_at = 'now'"),
        ("settings", "value = 'nothing'"),
    ],
)
def test_values_that_no_book_holds_are_damage_too(full_path: Path, table: str, change: str) -> None:
    with closing(sqlite3.connect(full_path, isolation_level=None)) as other:
        other.create_function("fold", 1, str)
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE recording SET replaying = 1")
        other.execute(f"UPDATE {table} SET {change}")
        other.execute("UPDATE recording SET replaying = 0")
    with open_book(full_path) as book, pytest.raises(BookUnusable, match="is damaged; keep it"):
        _ = book.contents(), book.settings


def test_a_full_disk_changes_nothing(kit_book: Book) -> None:
    before = kit_book.contents()
    pages = kit_book.connection.execute("PRAGMA page_count").fetchone()[0]
    kit_book.connection.execute(f"PRAGMA max_page_count = {pages}")
    letter = Message(text="x" * 500_000)
    changes: tuple[Callable[[], object], ...] = (
        lambda: deals.add(kit_book, Deal("Oatly", messages=(letter,))),
        lambda: deals.edit(kit_book, kit_book.find("1"), notes="x" * 500_000),
        lambda: whole.import_contents(kit_book, full_contents()._replace(deals=(Deal("x", messages=(letter,)),), expenses=()), "x"),
    )  # fmt: skip
    for change in changes:
        with pytest.raises(BookUnusable, match=r"There is no space left on the disk for .*Nothing was changed\."):
            change()
        assert kit_book.contents() == before
    kit_book.connection.execute("PRAGMA max_page_count = 100000")
    deals.move(kit_book, kit_book.find("1"), "declined", on=TODAY)
    kit_book.undo()
    assert kit_book.contents() == before


def test_a_new_book_on_a_full_disk_is_told_and_begun_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = opening._statements
    monkeypatch.setattr(opening, "_statements", lambda script: ["PRAGMA max_page_count = 5", *real(script)])
    with pytest.raises(BookUnusable, match="There is no space left on the disk"):
        open_book(path)
    monkeypatch.undo()
    with open_book(path) as book:
        assert deals.add(book, kit_deal()).number == 1


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied", "locked/disk-full.db"), "can only be read"),
        (OSError(28, "No space left on device"), "no space left"),
        (OSError(30, "Read-only file system"), "can only be read"),
        (sqlite3.OperationalError("unable to open database file"), "can't be opened or written"),
        (sqlite3.OperationalError("disk I/O error"), "check the disk, then try again"),
        (OSError(5, "Input/output error"), "check the disk, then try again"),
        (FileNotFoundError(2, "No such file or directory"), "is not there; check that its folder exists"),
        (sqlite3.OperationalError("something new"), "can't be used: something new."),
    ],
)
def test_what_the_system_says_is_told_by_its_own_words_not_the_files_name(error: OSError, said: str) -> None:
    assert said in sentence(error, Path("book.db"))


def test_a_copy_of_a_book_is_a_book(full_path: Path, tmp_path: Path) -> None:
    shutil.copy(full_path, tmp_path / "copy.db")
    with open_book(full_path) as book, open_book(tmp_path / "copy.db") as copy:
        assert copy.contents() == book.contents()
        assert copy.undo() == book.undo()
