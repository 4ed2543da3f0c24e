"""Books on disk: the golden one, to be read and to be changed, and one whose deal is agreed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from collabook.exchange.document import read_document
from collabook.store.book import Book
from collabook.store.verbs import deals, whole
from tests.books import GOLDEN, open_book
from tests.tui.driving import deal_of


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """The golden book, to be read only."""
    path = tmp_path_factory.mktemp("golden") / "book.db"
    with open_book(path) as book:
        import_golden(book)
        yield book


@pytest.fixture
def golden_book(path: Path) -> Iterator[Book]:
    """The golden book, to be changed."""
    with open_book(path) as book:
        import_golden(book)
        yield book


@pytest.fixture
def agreed_book(kit_book: Book) -> Book:
    """Of fifteen dollars and a kit, agreed."""
    deals.move(kit_book, deal_of(kit_book), "agreed", on=date(2026, 11, 21))
    return kit_book


def import_golden(book: Book) -> None:
    contents = read_document(GOLDEN.read_text("utf-8"), book.currencies, book.settings)
    whole.import_contents(book, contents, "golden")
