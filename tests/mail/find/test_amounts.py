"""Sums as brands write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.clean import fold
from collabook.mail.find.amounts import amounts
from collabook.reference import currencies
from tests.mail.scoring import home


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            f"{amount.low.normalize():f}",
            f"{amount.high.normalize():f}" if amount.high else None,
            amount.currency.code if amount.currency else None,
        )
        for amount in amounts(fold(text), home(), currencies())
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("$1.5k", ("1500", None, "USD")),
        ("25$ per video", ("25", None, "USD")),
        ("USD 800-1500", ("800", "1500", "USD")),
        ("$800–$1,500", ("800", "1500", "USD")),
        ("$1-2k", ("1000", "2000", "USD")),
        ("between $300 and $500", ("300", "500", "USD")),
        ("300 bis 400 Euro", ("300", "400", "EUR")),
        ("€1.200,50 net", ("1200.5", None, "EUR")),
        ("1.200 EUR", ("1200", None, "EUR")),
        ("£350 + VAT", ("350", None, "GBP")),
        ("A$250", ("250", None, "AUD")),
        ("$ 420 MXN", ("420", None, "MXN")),
        ("$1,200 AUD", ("1200", None, "AUD")),
        ("$300-$400 (NZD)", ("300", "400", "NZD")),
        ("$35.000 COP", ("35000", None, "COP")),
        ("$300 Canadian for it", ("300", None, "CAD")),
        ("$300 Canadian creators", ("300", None, "USD")),
        ("$420 pesos", ("420", None, None)),
        ("$420 pesos mexicanos", ("420", None, "MXN")),
        ("$300 and CAD is fine", ("300", None, "USD")),
        ("C$80", ("80", None, "CAD")),
        ("US$8 for every trial", ("8", None, "USD")),
        ("five hundred dollars", ("500", None, "USD")),
        ("fifteen dollars", ("15", None, "USD")),
        ("twelve hundred dollars", ("1200", None, "USD")),
        ("R$ 1.200", ("1200", None, "BRL")),
        ("₹20,000 all inclusive", ("20000", None, "INR")),
        ("2 800 kr", ("2800", None, None)),
        ("800 zł brutto", ("800", None, "PLN")),
        ("CHF 1'200", ("1200", None, "CHF")),
        ("49 €", ("49", None, "EUR")),
    ],
)
def test_one_sum(text: str, want: tuple[str, str | None, str | None]) -> None:
    assert said(text) == [want]


@pytest.mark.parametrize(
    "text", ["12k followers", "1,204 visits", "call 505-555-0164", "in 2026", "15% off", "PO 88213", "4.3 campaigns"]
)
def test_what_is_no_money(text: str) -> None:
    assert said(text) == []


def test_two_sums_are_not_a_range() -> None:
    assert said("A$250 plus a bonus of A$100") == [("250", None, "AUD"), ("100", None, "AUD")]
    assert said("$300 and $500") == [("300", None, "USD"), ("500", None, "USD")]


def test_a_bare_dollar_is_hers() -> None:
    australian = currencies()["AUD"]
    found = amounts("$250", australian, currencies())
    assert [amount.currency for amount in found] == [australian]


@given(
    st.integers(1, 999_999), st.integers(0, 99), st.sampled_from(["${:,}.{:02}", "{:,}.{:02} usd", "usd {:,}.{:02}"])
)
def test_any_written_sum_comes_back(whole: int, cents: int, form: str) -> None:
    found = amounts(form.format(whole, cents), home(), currencies())
    assert [amount.low for amount in found] == [Decimal(whole) + Decimal(cents) / 100]
