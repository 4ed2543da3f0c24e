"""Tax years for the second calculator, by their definition: from one start to the day before the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any


@dataclass(frozen=True)
class Span:
    """Days from ``first`` to ``last``, both in it."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def quarters(self) -> list["Span"]:
        starts = [self.first]
        for _ in range(4):
            year, month = divmod(starts[-1].year * 12 + starts[-1].month - 1 + 3, 12)
            starts.append(date(year, month + 1, self.first.day))
        return [Span(starts[n], starts[n + 1] - timedelta(days=1)) for n in range(4)]


def year_named(year: str, settings: Mapping[str, Any]) -> tuple[Span, str]:
    """The year that starts in ``year`` (four digits), and its label."""
    month, day = map(int, (settings["year_start"] or "01-01").split("-"))
    first = date(int(year), month, day)
    last = date(int(year) + 1, month, day) - timedelta(days=1)
    style = settings["year_label"]
    if first.year == last.year or style == "start":
        return Span(first, last), year
    if style == "end":
        return Span(first, last), str(last.year)
    between = "/" if style == "start/yy" else "-"
    return Span(first, last), f"{year}{between}{last.year % 100:02}"


def one_year_earlier(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return date(day.year - 1, 2, 28)
