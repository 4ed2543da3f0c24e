"""Pay, lengths of time and payment terms are understood as she types them, or refused in one sentence."""

import pytest

from collabook.domain.money import Currency, Money, parse
from collabook.domain.refusal import Refusal
from collabook.domain.typed_terms import Pay, parse_pay, parse_span, parse_terms
from collabook.reference import currencies
from tests.books import cash


def amount(text: str, default: Currency | None) -> Money | None:
    return parse(text, default=default or currencies()["USD"], currencies=currencies())


@pytest.mark.parametrize(
    ("typed", "low", "high", "per"),
    [
        ("15", "15.00 USD", None, "deal"),
        ("€1.200,50 per video", "1200.50 EUR", None, "deliverable"),
        ("500-800", "500.00 USD", "800.00 USD", "deal"),
        ("500–800 GBP", "500.00 GBP", "800.00 GBP", "deal"),
        ("£1k to 1.5k", "1000.00 GBP", "1500.00 GBP", "deal"),
        ("up to 750", None, "750.00 USD", "deal"),
        ("150 each", "150.00 USD", None, "deliverable"),
        ("400 a month", "400.00 USD", None, "month"),
        ("100 bonus", "100.00 USD", None, "bonus"),
    ],
)
def test_pay(typed: str, low: str | None, high: str | None, per: str) -> None:
    assert parse_pay(typed, amount) == Pay(low and cash(low), high and cash(high), per)  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["", "abc", "up to", "800-500", "$5-£6", "500-500", "-15", "each"])
def test_what_is_no_pay_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        parse_pay(typed, amount)


@pytest.mark.parametrize(
    ("typed", "days"),
    [("90", 90), ("90 days", 90), ("2w", 14), ("3 months", 90), ("12 months", 360), ("1 year", 365), ("Forever", -1)],
)
def test_a_span_is_days(typed: str, days: int) -> None:
    assert parse_span(typed) == days


@pytest.mark.parametrize("typed", ["", "-1", "soon", "99999", "3 moons"])
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="length of time"):
        parse_span(typed)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("30", (30, None)),
        ("net 30", (30, None)),
        ("30 days", (30, None)),
        ("Net 30 from posting", (30, "posting")),
        ("14 days after invoice", (14, "invoice")),
        ("2 weeks from approval", (14, "approval")),
        ("on signing", (0, "signing")),
    ],
)
def test_terms(typed: str, terms: tuple[int, str | None]) -> None:
    assert parse_terms(typed) == terms


@pytest.mark.parametrize("typed", ["", "net", "later", "30 from the moon", "30 from moon"])
def test_what_is_no_term_is_refused_with_what_they_count_from(typed: str) -> None:
    with pytest.raises(Refusal, match="posting"):
        parse_terms(typed)
