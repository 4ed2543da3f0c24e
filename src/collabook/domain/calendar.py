"""Local dates: what she types, what she reads, and in which tax year a day lies."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from collabook.domain.day_names import MONTHS, WEEKDAYS
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.settings import Settings

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100
"""Years outside these two are slips of the fingers."""


def local_date(instant: datetime, time_zone: str) -> date:
    """The day that it was at ``instant`` (aware) in ``time_zone``."""
    return instant.astimezone(ZoneInfo(time_zone)).date()


def parse_day(text: str, *, today: date, date_order: str | None = None, past: bool = False) -> date:
    """The day that she typed: ``2026-11-23``, ``23 nov``, ``nov 23 2026``, ``fri``, ``+2w``, ``in 3 days``.

    ``23/11`` is read only where ``date_order`` is ``dmy`` or ``mdy``. A day without its year lies in the three months
    before today or the nine after; a weekday is the next one. With ``past``, for what has happened, both lie before
    today, and a day after today is refused. Raises ``Refusal`` for anything else.
    """
    from collabook.domain.typed_days import read_day

    day = read_day(text, today, date_order, past=past)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal(f"“{shortened(text)}” is {day}, outside {FIRST_YEAR} to {LAST_YEAR}; check the year.")
    if past and day > today:
        echo = "" if text.strip() == str(day) else f"“{shortened(text)}” is "
        raise Refusal(f"{echo}{day}{',' if echo else ' is'} in the future; give the day on which it happened.")
    return day


def shown_day(day: date, today: date) -> str:
    """For reading: ``today``, ``tomorrow``, ``yesterday``, ``Fri 27 Nov``, in another year ``12 Jan 2027``."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((day - today).days)
    if near is not None:
        return near
    month = MONTHS[day.month - 1][:3]
    if day.year != today.year:
        return f"{day.day} {month} {day.year}"
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {month}"


class TaxYear(NamedTuple):
    """A year as she counts it: its first and its last day, and how it is called."""

    first: date
    last: date
    label: str


def tax_year_of(day: date, settings: Settings) -> TaxYear:
    """The tax year in which ``day`` lies."""
    return _starting(day.year - ((day.month, day.day) < settings.year_start), settings)


def tax_year_named(text: str, settings: Settings) -> TaxYear:
    """The year of this label (``2026``, ``2025/26``, ``2025-26``), or else the one that starts in it.

    Raises ``Refusal`` for text that is neither.
    """
    words = text.strip().replace("–", "-").replace("/", "-")
    start, dash, end = words.partition("-")
    if not (start.isascii() and start.isdigit() and len(start) == 4):
        raise _no_year(text, settings)
    year = int(start)
    if dash:
        following = str(year + 1)
        if settings.year_start == (1, 1) or end not in (following, following[2:]):
            raise _no_year(text, settings)
    elif settings.year_label == "end" and settings.year_start != (1, 1):
        year -= 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _no_year(text, settings)
    return _starting(year, settings)


def next_year(year: TaxYear, settings: Settings) -> TaxYear:
    return _starting(year.first.year + 1, settings)


def previous_year(year: TaxYear, settings: Settings) -> TaxYear:
    return _starting(year.first.year - 1, settings)


def quarters(year: TaxYear) -> list[tuple[date, date]]:
    """The first and last day of the four three-month slices from the year's start."""
    starts = []
    for months in (0, 3, 6, 9, 12):
        more, month = divmod(year.first.month - 1 + months, 12)
        starts.append(date(year.first.year + more, month + 1, year.first.day))
    return [(first, after - timedelta(days=1)) for first, after in pairwise(starts)]


def one_year_before(day: date) -> date:
    """The same day of the year before; 28 February for the 29th."""
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)


def _starting(year: int, settings: Settings) -> TaxYear:
    month, day = settings.year_start
    first = date(year, month, day)
    last = date(year + 1, month, day) - timedelta(days=1)
    return TaxYear(first, last, _label(first, last, settings.year_label))


def _label(first: date, last: date, style: str) -> str:
    """A year that ends in the calendar year in which it starts is called by that one."""
    if first.year == last.year or style == "start":
        return str(first.year)
    if style == "end":
        return str(last.year)
    return f"{first.year}{'/' if style == 'start/yy' else '-'}{last.year % 100:02}"


def _no_year(text: str, settings: Settings) -> Refusal:
    example = _starting(2026, settings).label
    return Refusal(f"“{shortened(text)}” is no year; write one such as {example}.")
