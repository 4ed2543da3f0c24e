"""A book by another hand gives the figures that were worked out for it by hand, in every year and to the cent."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from collabook.domain.calendar import tax_year_named
from collabook.exchange.document import read_document
from collabook.exchange.figures import figures_document
from collabook.store.book import Book
from collabook.store.figures import year_figures
from collabook.store.verbs.whole import import_contents, set_setting
from tests.books import open_book

GOLDEN = Path(__file__).parents[1] / "golden"
EXPECTED = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))
AS_OF = date.fromisoformat(EXPECTED["as_of"])


@pytest.fixture
def golden(tmp_path: Path) -> Iterator[Book]:
    with open_book(tmp_path / "golden.db") as book:
        source = (GOLDEN / "book.json").read_text(encoding="utf-8")
        import_contents(book, read_document(source, book.currencies, book.settings), "book.json")
        yield book


def figures(book: Book, year: str, as_of: date = AS_OF) -> dict[str, Any]:
    document = figures_document(year_figures(book, tax_year_named(year, book.settings), as_of))
    assert json.loads(json.dumps(document)) == document
    return document


@pytest.mark.parametrize("year", EXPECTED["calendar_years"])
def test_a_calendar_year(golden: Book, year: str) -> None:
    expected = EXPECTED["calendar_years"][year]
    found = figures(golden, year)
    assert {key: found[key] for key in expected} == expected
    assert (found["year"], found["from"], found["to"], found["as_of"], found["currency"]) == (
        year, f"{year}-01-01", f"{year}-12-31", "2026-11-23", "USD",
    )  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED["other_tax_years"])
def test_another_tax_year(golden: Book, name: str) -> None:
    expected = dict(EXPECTED["other_tax_years"][name])
    for setting, value in expected.pop("settings").items():
        set_setting(golden, setting, value)
    found = figures(golden, expected["year"])
    assert {key: found[key] for key in expected} == expected
    assert figures(golden, expected["year"][:4]) == found


def test_receivables(golden: Book) -> None:
    assert figures(golden, "2026")["receivables"] == EXPECTED["receivables"]


def test_the_1099_check(golden: Book) -> None:
    for year, expected in EXPECTED["form_1099_check"].items():
        assert figures(golden, year)["form_1099_check"] == {year: expected}
    set_setting(golden, "year_start", "04-06")
    assert figures(golden, "2025")["form_1099_check"] == EXPECTED["form_1099_check"]


def test_year_over_year(golden: Book) -> None:
    for year, expected in EXPECTED["year_over_year"].items():
        assert figures(golden, year)["year_over_year"] == expected


def test_the_day_decides_what_has_happened(golden: Book) -> None:
    early = figures(golden, "2026", date(2026, 1, 9))
    assert (early["cash_received"], early["refunds"], early["by_quarter"][0]["net_receipts"]) == (
        "600.00",
        "0.00",
        "600.00",
    )
    assert [row["open"] for row in early["receivables"]["rows"] if row["deal"] in ("D04", "D08")] == ["42500"]
    assert figures(golden, "2026", date(2025, 12, 31))["total_income"] == "0.00"
    assert figures(golden, "2025", date(2025, 12, 30))["gifted_value"] == "249.95"
    assert early["effective_rate"]["deals"][0]["cash"] == "1200.00"


def test_a_time_is_a_day_in_her_time_zone(golden: Book) -> None:
    set_setting(golden, "time_zone", "Europe/Lisbon")
    assert (figures(golden, "2025")["cash_received"], figures(golden, "2026")["cash_received"]) == (
        "1759.04",
        "9946.10",
    )


def test_without_a_rate_nothing_is_counted_and_everything_named(golden: Book) -> None:
    set_setting(golden, "home_currency", "EUR")
    found = figures(golden, "2026")
    assert (found["currency"], found["net_receipts"], found["complete"], found["by_month"]) == (
        "EUR",
        "0.00",
        False,
        {},
    )
    assert len(found["not_converted"]) == 20
    assert found["native"] == EXPECTED["calendar_years"]["2026"]["native"]
    assert found["form_1099_check"]["2026"] == EXPECTED["form_1099_check"]["2026"]


def test_an_empty_year_is_zero_and_complete(golden: Book) -> None:
    found = figures(golden, "2030")
    assert found["total_income"] == found["expenses"] == "0.00"
    assert (found["complete"], found["by_brand"], found["native"]) == (True, {}, {})
    assert found["averages"]["average_received_per_paying_deal"] is None
    assert found["form_1099_check"] == {"2030": {"threshold": None, "payers": []}}


WRONG = json.loads((GOLDEN / "vectors.json").read_text(encoding="utf-8"))["wrong_answers"]


@pytest.mark.parametrize("mistake", [name for name in WRONG if not name.startswith("1099")])
def test_this_likely_mistake_is_not_made(golden: Book, mistake: str) -> None:
    wrong = WRONG[mistake].split(" ")[0]
    if mistake.startswith("outstanding"):
        right = figures(golden, "2026")["receivables"]["outstanding"]["USD"]
    elif mistake.startswith("UK"):
        set_setting(golden, "year_start", "04-06")
        right = figures(golden, "2025")["net_receipts"]
    else:
        year, key = mistake.split(" ", 1)[0].split(".")
        right = figures(golden, year)[key]
    assert right != wrong
