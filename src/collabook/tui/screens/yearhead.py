"""The head of Income: the year in figures, and its months as bars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from textual.content import Content

from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.domain.money import Money

BARS: Final = " ▁▂▃▄▅▆▇█"
FIGURES_WIDTH: Final = 30
_LABEL: Final = 14


def year_line(figures: YearFigures) -> Content:
    """From when to when, and how it compares with the same days of the year before, where that had any income."""
    first, last = figures.year.first, figures.year.last
    days = f"{first.day} {MONTHS[first.month - 1][:3]} to {last.day} {MONTHS[last.month - 1][:3]} {last.year}"
    parts = [Content.styled(f"  {days}", "$foreground-muted")]
    change = figures.year_over_year.change_percent_same_period
    if change is not None and change < 1000:  # against next to nothing a percentage says nothing
        before = "the year before" if figures.as_of >= last else "the same days a year before"
        parts.append(Content.styled(f"   {change:+,}% on {before}", "$foreground-muted"))
    return Content.assemble(*parts)


def headline(figures: YearFigures) -> Content:
    """What came in, what of it stays, what it cost and what is still owed, each on its line."""
    lines = [_figure("Received", figures.cash_received)]
    if figures.refunds:
        lines += [_figure("Paid back", -figures.refunds), _figure("Net received", figures.net_receipts)]
    lines += [
        _figure("Gifted", figures.gifted_value),
        _figure("Total income", figures.total_income, "bold $primary"),
        _figure("Expenses", -figures.expenses),
        _figure("Net income", figures.net_income),
    ]
    return Content("\n").join([*lines, *_owed(figures)])


def _owed(figures: YearFigures) -> Iterator[Content]:
    """What is owed in each currency, and under it what of that is late."""
    label = "Owed today"
    receivables = figures.receivables
    if not receivables.outstanding:
        yield _said(label, "nothing")
    for code, amount in receivables.outstanding.items():
        yield _figure(label, amount)
        label = ""
        if code in receivables.overdue:
            yield _figure("  of it late", receivables.overdue[code], "bold $error")


def _figure(label: str, amount: Money, style: str = "bold") -> Content:
    return _said(label, amount.show(), style)


def _said(label: str, text: str, style: str = "bold") -> Content:
    room = FIGURES_WIDTH - _LABEL
    return Content.assemble((f"{label:<{_LABEL}}", "$foreground-muted"), (f"{text:>{room}}", style))


def chart(figures: YearFigures, height: int, *, wide: bool) -> Content:
    """Two bars for each month, net receipts and gifts, ``height`` lines high, with two lines below that name them.

    A month that went below zero has a mark in place of a bar; one that has not begun has nothing.
    """
    amounts = [*figures.by_month.values(), *figures.gifted_by_month.values()]
    most = max((amount.minor for amount in amounts), default=0)
    thick = 2 if wide else 1
    lines = [Content.assemble(*_line(figures, level, height, most, thick)) for level in reversed(range(height))]
    return Content("\n").join([*lines, _names(figures, wide=wide), _legend(figures)])


def _line(figures: YearFigures, level: int, height: int, most: int, thick: int) -> Iterator[tuple[str, str]]:
    """One line of every bar, the lowest is ``level`` 0; ``most`` is the amount that fills ``height``."""
    begun = figures.as_of.isoformat()[:7]
    for month in figures.months:
        for sums, style in ((figures.by_month, "$primary"), (figures.gifted_by_month, "$secondary")):
            minor = sums[month].minor if month in sums else 0
            sign = _block(minor, level, height, most)
            if level == 0 and minor < 0:
                sign, style = "▾", "$error"  # noqa: PLW2901 - the mark has its own colour
            elif level == 0 and sign == " " and sums is figures.by_month and month <= begun:
                sign, style = "·", "$foreground-muted"  # noqa: PLW2901
            yield sign * thick, style
        yield " " * thick, ""


def _block(minor: int, level: int, height: int, most: int) -> str:
    """The eighths of a bar that lie in one line; a sum above zero is at least one eighth high."""
    if minor <= 0 or most <= 0:
        return " "
    eighths = max(1, (2 * minor * height * 8 + most) // (2 * most))
    return BARS[min(max(eighths - level * 8, 0), 8)]


def _names(figures: YearFigures, *, wide: bool) -> Content:
    names = [MONTHS[int(month[5:]) - 1] for month in figures.months]
    return Content.styled("".join(f"{name[:3]:<6}" if wide else f"{name[0]:<3}" for name in names), "$foreground-muted")


def _legend(figures: YearFigures) -> Content:
    """Which bar is which, and what the highest one stands for."""
    parts: list[tuple[str, str]] = [("█", "$primary"), (" received  ", "$foreground-muted")]
    if figures.gifted_by_month:
        parts += [("█", "$secondary"), (" gifted  ", "$foreground-muted")]
    if figures.by_month:
        month, amount = max(figures.by_month.items(), key=lambda item: item[1].minor)
        parts.append((f"most in {MONTHS[int(month[5:]) - 1][:3]}: {amount.show()}", "$foreground-muted"))
    return Content.assemble(*parts)
