"""Two calculators that share no code come to the same figures, for any book."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from collabook.domain.calendar import tax_year_named
from collabook.domain.settings import Settings
from collabook.exchange.document import read_document
from collabook.exchange.figures import figures_document
from collabook.store.book import Book
from collabook.store.figures import year_figures
from collabook.store.verbs.whole import import_contents
from tests.year.calculator import Json
from tests.year.deals import figures
from tests.year.documents import VIEWS, YEARS, documents

MANY = settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))


def printed(document: Json, year: str, as_of: date) -> Json:
    """What ``income --json`` prints of the book that the document makes."""
    with Book.in_memory() as book:
        import_contents(book, read_document(document, book.currencies, book.settings), "any.json")
        named = tax_year_named(starting(year, book.settings), book.settings)
        return figures_document(year_figures(book, named, as_of))


def starting(year: str, known: Settings) -> str:
    """How the year that starts in ``year`` is asked for."""
    return str(int(year) + 1) if known.year_label == "end" and known.year_start != (1, 1) else year


def unordered(found: Json) -> Json:
    """The figures with lists whose order says nothing sorted."""
    found["gifts_without_value"] = sorted(found["gifts_without_value"])
    found["not_converted"] = sorted(found["not_converted"], key=lambda row: str(row["id"]))
    for check in found["form_1099_check"].values():
        check["payers"].sort(key=lambda row: (str(row["payer"]).casefold(), row["payer"]))
    return found


@MANY
@given(document=documents(), year=YEARS, as_of=VIEWS)
def test_the_two_agree_on_any_book(document: Json, year: str, as_of: date) -> None:
    ours, theirs = unordered(printed(document, year, as_of)), unordered(figures(document, year, as_of))
    assert ours.keys() == theirs.keys()
    differ: dict[str, Any] = {key: (ours[key], theirs[key]) for key in ours if ours[key] != theirs[key]}
    assert differ == {}
