"""A year is set beside the whole of the last one, and beside the same part of it."""

from datetime import date

import pytest

from collabook.domain.calendar import TaxYear
from collabook.domain.year_over_year import year_over_year
from tests.books import USD
from tests.domain.lines_of_a_year import gift, in_dollars, paid

YEAR = TaxYear(date(2026, 1, 1), date(2026, 12, 31), "2026")
BEFORE = TaxYear(date(2025, 1, 1), date(2025, 12, 31), "2025")


def compared(as_of: date, *earlier: tuple[str, date]) -> list[str]:
    lines = in_dollars(paid("150.00 USD", on=date(2026, 1, 5)), *(paid(amount, on=day) for amount, day in earlier))
    return [str(value) for value in year_over_year(lines, YEAR, BEFORE, as_of, USD)]


def test_the_same_period_ends_a_year_before_today() -> None:
    on = date(2026, 11, 23)
    found = compared(on, ("100.00 USD", date(2025, 11, 23)), ("20.00 USD", date(2025, 11, 24)))
    assert found == ["150.00 USD", "120.00 USD", "100.00 USD", "25.0", "50.0"]


def test_at_the_end_of_the_year_the_period_is_the_whole_year() -> None:
    for as_of in (date(2026, 12, 31), date(2027, 6, 1)):
        assert compared(as_of, ("100.00 USD", date(2025, 12, 31)))[2] == "100.00 USD"
    leap = TaxYear(date(2023, 3, 1), date(2024, 2, 29), "2023")
    after = TaxYear(date(2024, 3, 1), date(2025, 2, 28), "2024")
    lines = in_dollars(paid("5.00 USD", on=date(2024, 2, 29)))
    assert year_over_year(lines, after, leap, date(2025, 2, 28), USD).last_year_same_period.text == "5.00"


def test_before_the_year_begins_there_is_no_same_period() -> None:
    assert compared(date(2025, 6, 1), ("100.00 USD", date(2025, 1, 1)))[2:] == ["0.00 USD", "50.0", "None"]


@pytest.mark.parametrize(
    ("earlier", "change"),
    [
        ("0.00 USD", "None"),
        ("149.85 USD", "0.1"),
        ("600.00 USD", "-75.0"),
        ("150.00 USD", "0.0"),
        ("106.00 USD", "41.5"),
    ],
)
def test_percents_have_one_decimal_half_up(earlier: str, change: str) -> None:
    assert compared(date(2026, 12, 31), (earlier, date(2025, 5, 5)))[3] == change


def test_gifts_count_and_a_loss_has_no_percent() -> None:
    lines = in_dollars(gift("40.00 USD", on=date(2026, 2, 2)), paid("10.00 USD", on=date(2025, 2, 2), kind="refund"))
    found = year_over_year(lines, YEAR, BEFORE, date(2026, 12, 31), USD)
    assert (found.total_income.text, found.last_year.text, found.change_percent) == ("40.00", "-10.00", None)
