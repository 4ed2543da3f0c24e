"""The check of evidence is itself able to say no."""

from datetime import date
from decimal import Decimal

import pytest

from tests.mail.said import day_said, parts_said, span_said, sum_said

SENT = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("quote", "number"), [("$1,234.50", "1234.5"), ("1.5k", "1500"), ("fünfhundert", "7"), ("fifteen dollars", "15")]
)
def test_sums(quote: str, number: str) -> None:
    assert sum_said(quote, Decimal(number)) == (number != "7")
    assert not sum_said(quote, Decimal(4321))


def test_parts() -> None:
    assert parts_said("$300 when you sign and $250 once it is live", Decimal(550))
    assert not parts_said("$300 when you sign and $250 once it is live", Decimal(600))


SAID = {
    "by Friday": date(2026, 11, 27), "by 3 Dec": date(2026, 12, 3), "on 24/11": date(2026, 11, 24),
    "tomorrow": date(2026, 11, 21), "within two weeks": date(2026, 12, 4), "end of November": date(2026, 11, 30),
}  # fmt: skip


@pytest.mark.parametrize("quote", SAID)
def test_days(quote: str) -> None:
    assert day_said(quote, SAID[quote], SENT)
    assert not day_said(quote, date(2026, 12, 9), SENT)


def test_spans() -> None:
    assert span_said("within 14 days", 14)
    assert span_said("for two (2) full weeks", 14)
    assert span_said("net 30", 30)
    assert span_said("3 Monate", 90)
    assert not span_said("three story frames", 90)
    assert not span_said("within 14 days", 30)
