"""What she types is the day she means or a sentence; a tax year is hers, not the calendar's."""

import json
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.calendar import (
    TaxYear,
    local_date,
    next_year,
    one_year_before,
    parse_day,
    previous_year,
    quarters,
    shown_day,
    tax_year_named,
    tax_year_of,
)
from collabook.domain.refusal import Refusal
from collabook.domain.settings import CHOICES, Settings
from tests.books import USD

TODAY = date(2026, 11, 23)  # a Monday
VECTORS = json.loads((Path(__file__).parents[1] / "golden" / "vectors.json").read_text(encoding="utf-8"))
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def settings(year_start: str = "01-01", year_label: str = "start") -> Settings:
    month, day = year_start.split("-")
    return Settings(USD, "America/New_York", (int(month), int(day)), year_label, None, ".", ())


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026/1/5", "2026-01-05"),
        ("23 nov", "2026-11-23"),
        ("nov 23", "2026-11-23"),
        ("Nov 23, 2027", "2027-11-23"),
        ("23rd of November 2025", "2025-11-23"),
        ("3. Dec", "2026-12-03"),
        ("sept 1", "2026-09-01"),
        ("1 feb", "2027-02-01"),
        ("30 aug", "2026-08-30"),
        ("Fri 27 Nov", "2026-11-27"),
        ("12 Jan 2027", "2027-01-12"),
        ("fri", "2026-11-27"),
        ("Thursday", "2026-11-26"),
        ("mon", "2026-11-30"),
        ("+2w", "2026-12-07"),
        ("-3d", "2026-11-20"),
        ("+1m", "2026-12-23"),
        ("+1y", "2027-11-23"),
        ("in 3 days", "2026-11-26"),
        ("in a week", "2026-11-30"),
        ("2 weeks ago", "2026-11-09"),
        ("yesterday", "2026-11-22"),
        (" Today ", "2026-11-23"),
        ("tomorrow", "2026-11-24"),
    ],
)
def test_a_typed_day_is_understood(typed: str, day: str) -> None:
    assert parse_day(typed, today=TODAY).isoformat() == day


@pytest.mark.parametrize(
    ("typed", "order", "day"),
    [
        ("10/12", "dmy", "2026-12-10"),
        ("10/12", "mdy", "2026-10-12"),
        ("23.11.", "dmy", "2026-11-23"),
        ("10-12-2025", "dmy", "2025-12-10"),
        ("10/12/25", "mdy", "2025-10-12"),
    ],
)
def test_figures_are_read_in_the_order_that_she_said(typed: str, order: str, day: str) -> None:
    assert parse_day(typed, today=TODAY, date_order=order).isoformat() == day


@pytest.mark.parametrize("typed", ["10/12", "23/11", "10.12.2026", "1-2-26"])
def test_figures_are_not_read_while_she_has_not_said_their_order(typed: str) -> None:
    with pytest.raises(Refusal, match=r"two ways.*date_order"):
        parse_day(typed, today=TODAY)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "no date that I know"),
        ("soon", "no date that I know"),
        ("may", "no date that I know"),
        ("next friday", "no date that I know"),
        ("23 no", "no date that I know"),
        ("２３ nov", "no date that I know"),
        ("2026-13-01", "no such day"),
        ("31 nov", "no such day"),
        ("29 feb 2027", "no such day"),
        ("+9999y", "no such day"),
        ("29 feb", "write its year"),
        ("Thu 27 Nov", "2026-11-27 is a Friday"),
        ("0226-11-23", "check the year"),
    ],
)
def test_what_is_no_day_gets_one_sentence(typed: str, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        parse_day(typed, today=TODAY)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", "2026-11-20"),
        ("mon", "2026-11-16"),
        ("1 feb", "2026-02-01"),
        ("12 jan", "2026-01-12"),
        ("23 nov", "2026-11-23"),
    ],
)
def test_what_has_happened_lies_behind(typed: str, day: str) -> None:
    assert parse_day(typed, today=TODAY, past=True).isoformat() == day


@pytest.mark.parametrize("typed", ["tomorrow", "24 nov", "in 3 days", "2027-01-01", "3 dec"])
def test_what_has_happened_is_not_in_the_future(typed: str) -> None:
    with pytest.raises(Refusal, match="in the future"):
        parse_day(typed, today=TODAY, past=True)


def test_a_refused_day_is_echoed_only_where_it_was_typed_another_way() -> None:
    with pytest.raises(Refusal, match=r"^2026-11-30 is in the future; give the day on which it happened"):
        parse_day("2026-11-30", today=TODAY, past=True)
    with pytest.raises(Refusal, match=r"^“30 nov” is 2026-11-30, in the future"):
        parse_day("30 nov", today=TODAY, past=True)


def test_a_month_later_is_the_last_day_where_the_month_is_shorter() -> None:
    assert parse_day("+1m", today=date(2027, 1, 31)) == date(2027, 2, 28)
    assert parse_day("-1y", today=date(2028, 2, 29)) == date(2027, 2, 28)


@given(text=st.text(max_size=25), today=DAYS)
def test_any_text_is_a_day_or_a_sentence(text: str, today: date) -> None:
    for order in (None, *CHOICES["date_order"]):
        found: date | str
        try:
            found = parse_day(text, today=today, date_order=order)
        except Refusal as refusal:
            found = str(refusal)
        assert isinstance(found, date) or found.endswith(".")


@given(day=DAYS, today=DAYS)
def test_what_is_shown_is_read_back_as_the_same_day(day: date, today: date) -> None:
    shown = shown_day(day, today)
    if day.year == today.year and (day - today).days not in (-1, 0, 1):
        shown += f" {day.year}"
    assert parse_day(shown, today=today) == day


def test_days_are_shown_by_how_far_they_are() -> None:
    assert [shown_day(TODAY + timedelta(days=n), TODAY) for n in (-1, 0, 1, 4, 50)] == [
        "yesterday", "today", "tomorrow", "Fri 27 Nov", "12 Jan 2027",
    ]  # fmt: skip


def test_an_instant_is_the_day_of_her_own_clock() -> None:
    instant = datetime(2026, 1, 1, 2, 30, tzinfo=UTC)
    assert local_date(instant, "America/New_York") == date(2025, 12, 31)
    assert local_date(instant, "Europe/Lisbon") == date(2026, 1, 1)


@pytest.mark.parametrize(("day", "start", "label"), VECTORS["money_vectors"]["tax_year_label"])
def test_a_day_lies_in_the_year_of_this_label(day: str, start: str, label: str) -> None:
    style = "start/yy" if "/" in label else "start-yy" if "-" in label else "start"
    assert tax_year_of(date.fromisoformat(day), settings(start, style)).label == label


def test_a_year_can_be_called_by_its_end() -> None:
    year = TaxYear(date(2025, 7, 1), date(2026, 6, 30), "2026")
    assert tax_year_of(date(2025, 8, 1), settings("07-01", "end")) == year
    assert tax_year_named("2026", settings("07-01", "end")) == year
    assert tax_year_named("2025-26", settings("07-01", "end")) == year


@pytest.mark.parametrize("name", ["2025/26", "2025-26", "2025", "2025/2026", " 2025–26 "])
def test_a_year_is_named_by_its_label_or_by_its_start(name: str) -> None:
    year = tax_year_named(name, settings("04-06", "start/yy"))
    assert year == TaxYear(date(2025, 4, 6), date(2026, 4, 5), "2025/26")


@pytest.mark.parametrize("name", ["", "25/26", "2025/27", "year", "0001", "9999", "２０２６"])
def test_what_is_no_year_gets_one_sentence(name: str) -> None:
    with pytest.raises(Refusal, match="is no year; write one such as 2026/27"):
        tax_year_named(name, settings("04-06", "start/yy"))


def test_a_calendar_year_has_no_second_half() -> None:
    with pytest.raises(Refusal, match="such as 2026"):
        tax_year_named("2025/26", settings())
    assert tax_year_of(TODAY, settings("01-01", "start/yy")).label == "2026"


YEARS = st.builds(
    settings,
    st.builds("{:02}-{:02}".format, st.integers(1, 12), st.integers(1, 28)),
    st.sampled_from(CHOICES["year_label"]),
)


@given(day=DAYS, chosen=YEARS)
def test_years_follow_each_other_without_gap(day: date, chosen: Settings) -> None:
    year = tax_year_of(day, chosen)
    assert year.first <= day <= year.last
    assert next_year(year, chosen).first == year.last + timedelta(days=1)
    assert previous_year(next_year(year, chosen), chosen) == year
    if 1990 < year.first.year < 2100:
        assert tax_year_named(year.label, chosen) == year


@given(day=DAYS, chosen=YEARS)
def test_quarters_are_four_and_fill_the_year(day: date, chosen: Settings) -> None:
    year = tax_year_of(day, chosen)
    slices = quarters(year)
    assert len(slices) == 4
    assert (slices[0][0], slices[-1][1]) == (year.first, year.last)
    assert all(before[1] + timedelta(days=1) == after[0] for before, after in pairwise(slices))
    assert {first.day for first, _ in slices} == {year.first.day}


def test_a_leap_day_has_the_28th_a_year_before() -> None:
    assert one_year_before(date(2028, 2, 29)) == date(2027, 2, 28)
    assert one_year_before(TODAY) == date(2025, 11, 23)
