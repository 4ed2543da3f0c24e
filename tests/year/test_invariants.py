"""What holds of any year, whoever reckons it."""

from copy import deepcopy
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collabook.domain.calendar import tax_year_named
from collabook.exchange.document import read_document
from collabook.exchange.figures import figures_document
from collabook.exchange.year.delimited import csv_bytes
from collabook.exchange.year.rows import year_rows
from collabook.store.book import Book
from collabook.store.figures import year_events, year_figures
from collabook.store.verbs.whole import import_contents
from tests.exchange.year.reckoned import printed as as_numbers
from tests.exchange.year.reckoned import reckoned, rows_of
from tests.year.calculator import Json
from tests.year.documents import VIEWS, YEARS, deals, documents
from tests.year.test_agreement import printed, starting, unordered

SOME = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
LATE = date(2029, 6, 30)


@SOME
@given(documents(), YEARS, VIEWS)
def test_every_grouping_comes_to_net_receipts(document: Json, year: str, as_of: date) -> None:
    figures = printed(document, year, as_of)
    net = Decimal(figures["net_receipts"])
    for group in ("by_month", "by_brand", "by_payer", "by_platform"):
        assert sum(map(Decimal, figures[group].values())) == net, group
    assert sum(Decimal(part["net_receipts"]) for part in figures["by_quarter"]) == net
    assert sum(Decimal(part["gifted_value"]) for part in figures["by_quarter"]) == Decimal(figures["gifted_value"])


@SOME
@given(documents(), YEARS, VIEWS)
def test_the_home_columns_of_the_rows_come_to_every_printed_total(document: Json, year: str, as_of: date) -> None:
    with Book.in_memory() as book:
        import_contents(book, read_document(document, book.currencies, book.settings), "any.json")
        named = tax_year_named(starting(year, book.settings), book.settings)
        rows = rows_of(csv_bytes(year_rows(year_events(book, named, as_of), named.label, {})))
        assert reckoned(rows) == as_numbers(figures_document(year_figures(book, named, as_of)))


@SOME
@given(documents(), deals(9, "USD"), st.sampled_from([2025, 2026]))
def test_a_deal_of_one_year_changes_no_other(document: Json, more: Json, year: int) -> None:
    """All but what looks back by its nature: what is owed today, and the year after's look at the year before."""
    document["settings"]["year_start"] = "01-01"
    with_more = {**document, "deals": [*document["deals"], within(more, year)]}
    for other in {2024, 2025, 2026, 2027} - {year}:
        before, after = (printed(found, str(other), LATE) for found in (document, with_more))
        looks_back = {"receivables"} | ({"year_over_year"} if other == year + 1 else set())
        assert {key for key in before if before[key] != after[key]} <= looks_back


def within(value: Any, year: int) -> Any:
    """The same with every day moved into ``year``, an instant to its middle."""
    if isinstance(value, dict):
        return {key: within(inner, year) for key, inner in value.items()}
    if isinstance(value, list):
        return [within(inner, year) for inner in value]
    if isinstance(value, str) and len(value) == 10 and value[4:5] == value[7:8] == "-":
        return f"{year}-{value[5:].replace('02-29', '02-28')}"
    if isinstance(value, str) and "T" in value and value[4:5] == "-":
        return f"{year}-06-15{value[10:]}"
    return value


@SOME
@given(documents(), YEARS, VIEWS, st.integers())
def test_the_order_of_an_import_does_not_matter(document: Json, year: str, as_of: date, seed: int) -> None:
    mixed = deepcopy(document)
    chance = Random(seed)
    for records in (mixed["deals"], mixed["expenses"], *_lines(mixed)):
        chance.shuffle(records)
    assert unordered(printed(mixed, year, as_of)) == unordered(printed(document, year, as_of))


def _lines(document: Json) -> list[list[Json]]:
    return [deal[name] for deal in document["deals"] for name in ("payments", "gifts")]


@SOME
@given(documents(), YEARS, VIEWS)
def test_twice_every_amount_is_twice_every_sum(document: Json, year: str, as_of: date) -> None:
    exact = without_rates(document)
    once, twice = printed(exact, year, as_of), printed(doubled(exact), year, as_of)
    for name, value in as_numbers(once).items():
        expected = {key: 2 * part for key, part in value.items()} if isinstance(value, dict) else 2 * value
        assert as_numbers(twice)[name] == expected, name
    for code, sums in once["native"].items():
        assert {name: 2 * Decimal(part) for name, part in sums.items()} == {
            name: Decimal(part) for name, part in twice["native"][code].items()
        }
    for owed in ("outstanding", "overdue"):
        assert {code: 2 * Decimal(part) for code, part in once["receivables"][owed].items()} == {
            code: Decimal(part) for code, part in twice["receivables"][owed].items()
        }


def without_rates(document: Json) -> Json:
    """Only lines that are exact: in home currency, or with what came in at home and no part to convert."""
    exact = deepcopy(document)
    home = exact["settings"]["home_currency"]
    for deal in exact["deals"]:
        foreign = [payment for payment in deal["payments"] if deal["currency"] != home]
        for payment in foreign:
            for part in ("rate", "fee", "commission", "withheld"):
                payment.pop(part, None)
    for record in [*exact["expenses"], *(gift for deal in exact["deals"] for gift in deal["gifts"])]:
        record.pop("rate", None)
    return exact


def doubled(value: Any) -> Any:
    amounts = {"gross", "fee", "commission", "withheld", "value", "amount", "home_amount"}
    if isinstance(value, dict):
        return {
            key: str(2 * Decimal(inner)) if key in amounts and isinstance(inner, str) else doubled(inner)
            for key, inner in value.items()
        }
    return [doubled(inner) for inner in value] if isinstance(value, list) else value


def test_the_random_books_reach_the_cases_that_bite() -> None:
    """Each of these is in many of a few hundred books: else agreement would say little."""
    seen: dict[str, int] = dict.fromkeys(CASES, 0)

    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents(), YEARS, VIEWS)
    def look(document: Json, year: str, as_of: date) -> None:
        figures = printed(document, year, as_of)
        for name, holds in CASES.items():
            seen[name] += bool(holds(document, figures))

    look()
    assert min(seen.values()) >= 5, seen


def _kinds(document: Json) -> set[str]:
    return {payment["kind"] for deal in document["deals"] for payment in deal["payments"]}


CASES: dict[str, Any] = {
    "a refund and a chargeback": lambda document, _: {"refund", "chargeback"} <= _kinds(document),
    "less than nothing received": lambda _, figures: figures["net_receipts"].startswith("-"),
    "no decimals at home": lambda _, figures: figures["currency"] == "JPY" and Decimal(figures["total_income"]),
    "three decimals at home": lambda _, figures: figures["currency"] == "KWD" and Decimal(figures["total_income"]),
    "a gift without a value": lambda _, figures: figures["gifts_without_value"],
    "a line without a rate": lambda _, figures: figures["not_converted"],
    "gifted": lambda _, figures: Decimal(figures["gifted_value"]),
    "unasked": lambda _, figures: Decimal(figures["unsolicited_value"]),
    "lent": lambda _, figures: Decimal(figures["loaned_value"]),
    "a kill fee": lambda document, figures: any(
        deal["id"] in {row["deal"] for row in figures["receivables"]["rows"]}
        for deal in document["deals"]
        if deal["stage"] == "cancelled"
    ),
    "overdue and not": lambda _, figures: len({row["overdue"] for row in figures["receivables"]["rows"]}) == 2,
    "a finished deal": lambda _, figures: figures["effective_rate"]["deals"],
    "an incomplete finished deal": lambda _, figures: any(
        not row["complete"] for row in figures["effective_rate"]["deals"]
    ),
    "a year within a year": lambda document, _: document["settings"]["year_start"] != "01-01",
    "an instant": lambda document, _: "received_at" in str(document),
    "several platforms": lambda _, figures: len(figures["by_platform"]) > 1,
    "a 1099": lambda _, figures: any(check["payers"] for check in figures["form_1099_check"].values()),
    "a change on last year": lambda _, figures: figures["year_over_year"]["change_percent"] is not None,
}
