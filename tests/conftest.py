"""What every test may ask for: a real book on disk."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from collabook.store import opening
from collabook.store.book import Book
from tests.books import kit_deal, open_book

os.environ["TEXTUAL_ANIMATIONS"] = "none"  # read when textual is imported; a scroll half-way is no screen
os.environ.pop("COLLABOOK_BOOK", None)
os.environ.pop("COLLABOOK_TODAY", None)
signal.signal(
    signal.SIGINT, signal.default_int_handler
)  # a shell's background job ignores it, and so would its programs

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a book will lie."""
    return tmp_path / "book.db"


@pytest.fixture
def book(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    """A new, empty book in New York."""
    monkeypatch.setattr(opening, "_local_time_zone", lambda: "America/New_York")
    with open_book(path) as book:
        yield book


@pytest.fixture
def kit_book(book: Book) -> Book:
    """A book with one deal, number 1: fifteen dollars and a whitening kit for one TikTok video."""
    from collabook.store.verbs import deals

    deals.add(book, kit_deal())
    return book
