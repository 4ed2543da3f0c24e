"""The head of Income: the year in figures, and its months as bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from textual.content import Content

from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.tui.screens.yeardrill import Drill
from collabook.tui.widgets.bars import eighths, upright
from collabook.tui.widgets.rows import Cell, Column, Row, Tone

FIGURES_WIDTH: Final = 30
FIGURES_ROOM: Final = FIGURES_WIDTH + 3
"""The cells of the figures, and with what keeps them apart from what stands beside them."""
FIGURE_COLUMNS: Final = (Column(), Column(width=17, right=True))
_TONES: Final[dict[str, Tone]] = {"bold": "strong", "bold $primary": "accent", "bold $error": "bad"}


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


def headline_rows(figures: YearFigures) -> list[Row]:
    """What came in, what of it stays, what it cost and what is still owed; what is a sum of lines opens them."""
    return [
        Row((Cell(label, "muted"), Cell(text, _TONES[style])), drill) for label, text, style, drill in _figures(figures)
    ]


def headline(figures: YearFigures) -> Content:
    """The same as text, each on its line."""
    return _below_each_other(list(_figures(figures)), FIGURES_WIDTH)


def headline_beside(figures: YearFigures, width: int) -> tuple[Content, Content]:
    """The same in two columns, for a low screen; the second is empty where ``width`` has no room for both."""
    said = list(_figures(figures))
    column = max(len(label) + 1 + len(text) for label, text, *_ in said)
    if FIGURES_ROOM + column > width:
        return headline(figures), Content("")
    half = (len(said) + 1) // 2
    return _below_each_other(said[:half], FIGURES_WIDTH), _below_each_other(said[half:], column)


Said = tuple[str, str, str, Drill | None]
"""A figure's label, what it comes to, its style, and what opens the lines that it sums."""


def _figures(figures: YearFigures) -> Iterator[Said]:
    yield "Received", figures.cash_received.show(), "bold", Drill("figure", "cash_received")
    if figures.refunds:
        yield "Paid back", (-figures.refunds).show(), "bold", Drill("figure", "refunds")
        yield "Net received", figures.net_receipts.show(), "bold", Drill("figure", "net_receipts")
    yield "Gifted", figures.gifted_value.show(), "bold", Drill("figure", "gifted_value")
    yield "Total income", figures.total_income.show(), "bold $primary", Drill("figure", "total_income")
    yield "Expenses", (-figures.expenses).show(), "bold", Drill("figure", "expenses")
    yield "Net income", figures.net_income.show(), "bold", Drill("figure", "net_income")
    yield from _owed(figures)


def _owed(figures: YearFigures) -> Iterator[Said]:
    """What is owed in each currency, and under it what of that is late."""
    label = "Owed today"
    receivables = figures.receivables
    if not receivables.outstanding:
        yield label, "nothing", "bold", None
    for code, amount in receivables.outstanding.items():
        yield label, amount.show(), "bold", Drill("owed", code)
        label = ""
        if code in receivables.overdue:
            yield "  of it late", receivables.overdue[code].show(), "bold $error", Drill("owed", code)


def _below_each_other(said: Sequence[Said], width: int) -> Content:
    lines = [
        Content.assemble((label, "$foreground-muted"), (f" {text:>{width - len(label) - 1}}", style))
        for label, text, style, _ in said
    ]
    return Content("\n").join(lines)


def chart(figures: YearFigures, height: int, width: int, *, wide: bool) -> Content:
    """Two bars for each month, net receipts and gifts, ``height`` lines high, with two lines below that name them.

    What the same month of the year before had more stands faint behind. ``width`` is the room of its longest line,
    the legend; what the highest bar stands for is left out beyond it. A month that went below zero has a mark in
    place of a bar; one that has not begun has nothing of this year.
    """
    before = figures.months_before
    amounts = [
        amount
        for sums in (figures.by_month, figures.gifted_by_month, before.received, before.gifted)
        for amount in sums.values()
    ]
    most = max((amount.minor for amount in amounts), default=0)
    thick = 2 if wide else 1
    lines = [Content.assemble(*_line(figures, level, height, most, thick)) for level in reversed(range(height))]
    return Content("\n").join([*lines, _names(figures, wide=wide), _legend(figures, width)])


def _line(figures: YearFigures, level: int, height: int, most: int, thick: int) -> Iterator[tuple[str, str]]:
    """One line of every bar, the lowest is ``level`` 0; ``most`` is the amount that fills ``height``."""
    begun = figures.as_of.isoformat()[:7]
    before = figures.months_before
    for month in figures.months:
        year_before = f"{int(month[:4]) - 1}{month[4:]}"
        for sums, earlier, style in (
            (figures.by_month, before.received, "$primary"),
            (figures.gifted_by_month, before.gifted, "$secondary"),
        ):
            minor = sums[month].minor if month in sums else 0
            was = earlier[year_before].minor if year_before in earlier else 0
            sign, look = upright(minor, most, height, level), style
            behind = _reaches(was, most, height, level)
            if level == 0 and minor < 0:
                sign, look = "▾", "$error"
            elif sign == " " and behind:
                sign, look = BEHIND, "$foreground-muted"
            elif level == 0 and sign == " " and sums is figures.by_month and month <= begun:
                sign, look = "·", "$foreground-muted"
            yield sign * thick, look
        yield " " * thick, ""


BEHIND: Final = "░"
"""A cell that only the year before fills."""


def _reaches(minor: int, most: int, height: int, level: int) -> bool:
    """Whether a bar fills at least half of the cell at ``level``; of the lowest cell, anything."""
    return eighths(minor, most, height) - 8 * level >= (4 if level else 1)


def _names(figures: YearFigures, *, wide: bool) -> Content:
    names = [MONTHS[int(month[5:]) - 1] for month in figures.months]
    return Content.styled("".join(f"{name[:3]:<6}" if wide else f"{name[0]:<3}" for name in names), "$foreground-muted")


def _legend(figures: YearFigures, width: int) -> Content:
    """Which bar is which, and what the highest one stands for, as far as there is room."""
    legend = Content.assemble(("█", "$primary"), (" received", "$foreground-muted"))
    if figures.gifted_by_month:
        legend = Content.assemble(legend, "  ", ("█", "$secondary"), (" gifted", "$foreground-muted"))
    further = []
    if figures.months_before.received or figures.months_before.gifted:
        further.append(f"  {BEHIND} the year before")
    if figures.by_month:
        month, amount = max(figures.by_month.items(), key=lambda item: item[1].minor)
        further.append(f"  most in {MONTHS[int(month[5:]) - 1][:3]}: {amount.show()}")
    for said in further:
        if len(legend) + len(said) <= width:
            legend = Content.assemble(legend, (said, "$foreground-muted"))
    return legend
