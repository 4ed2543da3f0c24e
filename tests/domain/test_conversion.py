"""Each line is converted once and on its own; what has no rate is named, never counted and never dropped."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from collabook.domain.conversion import convert_lines
from collabook.domain.lines import Lines, PaymentLine
from collabook.domain.money import Money
from tests.books import EUR, USD, cash
from tests.domain.lines_of_a_year import ANY_LINES, DAY, gift, in_dollars, lines, paid, spent


def parts(line: PaymentLine) -> tuple[int, int, int, int] | None:
    found = in_dollars(line).payments
    return found[0][2:] if found else None


def test_home_currency_needs_no_rate() -> None:
    assert parts(paid("400.00 USD", fee="11.90")) == (40000, 1190, 0, 0)


def test_every_part_is_rounded_on_its_own() -> None:
    assert parts(paid("42500 JPY", withheld="4339", rate="0.006483")) == (27553, 0, 0, 2813)
    assert parts(paid("1500.00 GBP", commission="225.00", rate="1.34415")) == (201623, 0, 30243, 0)


def test_the_amount_that_came_in_is_the_gross_and_gives_the_rate_of_the_parts() -> None:
    came_in: dict[str, Any] = {"home_amount": cash("610.00 USD"), "home_currency": USD}
    assert parts(paid("450.00 GBP", fee="45.00", **came_in)) == (61000, 6100, 0, 0)
    assert parts(paid("450.00 GBP", fee="10.01", **came_in)) == (61000, 1357, 0, 0)
    assert parts(paid("450.00 GBP", fee="45.00", rate="1.3", **came_in)) == (61000, 5850, 0, 0)


def test_a_refund_takes_commission_and_tax_back_but_not_the_fee() -> None:
    line = paid("100.00 USD", fee="3.00", commission="15.00", withheld="1.00", kind="refund")
    assert parts(line) == (-10000, 300, -1500, -100)


@pytest.mark.parametrize(
    "line",
    [
        paid("30000 JPY"),
        paid("450.00 GBP", rate="1.3", home_currency=EUR),
        paid("450.00 GBP", home_amount=cash("500.00 EUR"), home_currency=EUR),
        paid("0.00 GBP", fee="1.00", home_amount=cash("0.00 USD"), home_currency=USD),
    ],
    ids=["no rate", "a rate to another currency", "came in as another currency", "parts of nothing"],
)
def test_without_a_rate_to_home_a_payment_is_named(line: PaymentLine) -> None:
    found = in_dollars(line)
    assert found.payments == []
    assert [(row.what, row.id, row.amount) for row in found.unconverted] == [
        ("payment", "p", Money(line.gross, line.currency))
    ]


def test_a_rate_without_a_currency_is_one_to_home() -> None:
    assert parts(paid("100.00 EUR", rate="1.1")) == (11000, 0, 0, 0)
    assert convert_lines(lines(paid("100.00 GBP", rate="1.1")), USD, EUR).payments == []


def test_what_was_converted_to_dollars_stays_so_in_a_book_that_counts_in_euros() -> None:
    line = paid("100.00 GBP", rate="1.3", home_currency=USD)
    assert convert_lines(lines(line), USD, EUR).payments[0].gross == 13000
    assert convert_lines(lines(line), EUR, EUR).payments == []


def test_gifts_that_count_are_named_when_they_have_no_value_or_no_rate() -> None:
    found = in_dollars(
        gift(None, id="unpriced"),
        gift(None, id="unasked", basis="unsolicited"),
        gift(None, id="lent", kept="loan"),
        gift("20.00 GBP", id="foreign"),
        gift("20.00 GBP", id="foreign unasked", basis="unsolicited"),
        gift("20.00 GBP", id="known", rate="1.3"),
    )
    assert [row.line.gift.id for row in found.unpriced] == ["unpriced"]
    assert [(row.what, row.id) for row in found.unconverted] == [("gift", "foreign")]
    assert [(row.line.gift.id, row.value) for row in found.gifts] == [("known", 2600)]


def test_an_expense_without_a_rate_is_named() -> None:
    found = in_dollars(spent("12.40 GBP", rate="1.3371"), spent("9.00 EUR", deal="d1"))
    assert [row.amount for row in found.expenses] == [1658]
    assert [(row.what, str(row.amount), row.deal) for row in found.unconverted] == [("expense", "9.00 EUR", "d1")]


def test_lines_lie_between_two_days_that_both_count() -> None:
    days = [date(2025, 12, 31), date(2026, 1, 1), DAY, date(2026, 12, 31), date(2027, 1, 1)]
    found = in_dollars(*(paid("1.00 USD", on=day) for day in days), *(paid("1.00 EUR", on=day) for day in days))
    year = found.between(date(2026, 1, 1), date(2026, 12, 31))
    assert [row.on for row in year.payments] == [row.on for row in year.unconverted] == days[1:4]


@settings(max_examples=40)
@given(found=ANY_LINES)
def test_a_line_is_counted_once_or_named(found: Lines) -> None:
    converted = convert_lines(found, USD, USD)
    named = [row for row in converted.unconverted if row.what != "gift"]
    assert len(converted.payments) + len(named) == len(found.payments)
    for row in converted.payments:
        line = row.line
        if line.currency == USD:
            assert abs(row.gross) == line.gross
        elif line.home_amount is None:
            assert abs(row.gross) == Money(line.gross, line.currency).convert(line.rate or Decimal(0), USD).minor
        else:
            assert abs(row.gross) == line.home_amount
        assert (row.gross <= 0) or line.kind == "payment"
