"""A year's groups on a page: received and gifted side by side, the year before faint behind."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page, Row
from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.domain.money import Money

BAR: Final = 22
"""How many cells the longest bar takes."""
EIGHTHS: Final = " ▏▎▍▌▋▊▉"
BEHIND: Final = "░"
"""What only the year before reaches."""


class Line(NamedTuple):
    """One group: net receipts and gifts of the year, and of the same months a year before."""

    name: str
    received: Money | None
    gifted: Money | None = None
    received_before: Money | None = None
    gifted_before: Money | None = None


def print_groups(page: Page, figures: YearFigures, by: str) -> None:
    """Net receipts by month, quarter, brand, payer or platform, each with a bar, and gifts beside where they belong."""
    lines = list(_lines(figures, by))
    amounts = [amount for line in lines for amount in line[1:] if isinstance(amount, Money)]
    if not any(amounts):
        return
    gifted = any(line.gifted for line in lines)
    behind = any(line.received_before or line.gifted_before for line in lines)
    page.heading(f"NET RECEIPTS BY {by.upper()}" + (", GIFTED BESIDE" if gifted else ""))
    most = max(amount.minor for amount in amounts)
    page.table((FLEXIBLE, RIGHT, LEFT, RIGHT, LEFT), (_row(line, most) for line in lines), indent=2)
    if behind:
        page.line(f"{BEHIND} as much as the year before", "dim", indent=2)


def _row(line: Line, most: int) -> Row:
    def drawn(now: Money | None, before: Money | None) -> str:
        return bar(now.minor if now is not None else 0, most, before.minor if before is not None else 0)

    return (
        Cell(line.name),
        Cell(line.received.show() if line.received else "–"),
        Cell(drawn(line.received, line.received_before), "link"),
        Cell(line.gifted.show() if line.gifted else ""),
        Cell(drawn(line.gifted, line.gifted_before), "good"),
    )


def _lines(figures: YearFigures, by: str) -> Iterator[Line]:
    if by == "month":
        yield from _months(figures)
    elif by == "quarter":
        for part in figures.by_quarter:
            name = f"{part.first.day} {part.first:%b} to {part.last.day} {part.last:%b}"
            yield Line(name, part.net_receipts, part.gifted_value)
    else:
        for name, amount in getattr(figures, f"by_{by}").items():
            yield Line(name, amount)


def _months(figures: YearFigures) -> Iterator[Line]:
    """The months of the year up to the day it is seen from, also those without a line, so that gaps show."""
    seen = min(figures.year.last, figures.as_of).isoformat()[:7]
    before = figures.months_before
    for month in figures.months:
        if month > seen:
            return
        year_before = f"{int(month[:4]) - 1}{month[4:]}"
        yield Line(
            f"{MONTHS[int(month[5:]) - 1][:3]} {month[:4]}",
            figures.by_month.get(month),
            figures.gifted_by_month.get(month),
            before.received.get(year_before),
            before.gifted.get(year_before),
        )


def bar(minor: int, most: int, before: int = 0) -> str:
    """A bar in eighths of a cell, as long beside the longest as the sum is; what is there is never invisible.

    ``before`` stretches it, faint, as far as it is the longer one.
    """
    if most <= 0:
        return ""
    eighths = max(1, minor * BAR * 8 // most) if minor > 0 else 0
    solid = "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()
    faint = (before * BAR + most // 2) // most - len(solid) if before > 0 else 0
    return solid + BEHIND * faint
