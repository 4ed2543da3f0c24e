"""The year at a glance, beside Today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from textual.content import Content

from collabook.domain.calendar import shown_day
from collabook.domain.due_dates import right_ends_on
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.domain.records import Deal
from collabook.domain.standing import standing
from collabook.tui.screens.yearhead import chart
from collabook.tui.widgets.bars import upright

NARROW: Final = 21
WIDE: Final = 36


def glance(figures: YearFigures, deals: Sequence[Deal], today: date, *, wide: bool) -> Content:
    """The year's label, what was received and gifted, what is owed, the months, the open deals."""
    width = WIDE if wide else NARROW
    lines = [
        Content.styled(figures.year.label, "bold $primary"),
        *_figure("Received", figures.net_receipts.show(), width),
        *_figure("Gifted", figures.gifted_value.show(), width),
    ]
    if unpriced := len(figures.gifts_without_value):
        lines.append(Content.styled(f"  {unpriced} gift{'s'[: unpriced != 1]} unpriced", "$warning"))
    if figures.not_converted:
        lines.append(Content.styled(f"  {len(figures.not_converted)} without a rate", "$warning"))
    owed = [amount.show() for amount in figures.receivables.outstanding.values()] or ["nothing"]
    for n, amount in enumerate(owed):
        lines += _figure("Owed" if n == 0 else "", amount, width)
    months = chart(figures, 6, width, wide=False) if wide else _months(figures)
    lines += [Content(""), months, Content(""), *_open(deals, today, width)]
    return Content("\n").join(lines)


def _figure(label: str, said: str, width: int) -> list[Content]:
    """A label and what it comes to on one line; where both do not fit, below each other, and nothing is cut."""
    if len(label) + bool(label) + len(said) <= width:
        return [Content.assemble((label, "$foreground-muted"), (said.rjust(width - len(label)), "bold"))]
    parts = [said] if len(said) <= width else said.split(" ")  # a currency's code goes below its amount
    below = [Content.styled(part.rjust(width), "bold") for part in parts]
    return [Content.styled(label, "$foreground-muted"), *below] if label else below


def _months(figures: YearFigures) -> Content:
    """One sign for each month; a month that went below zero is marked."""
    amounts = [figures.by_month.get(month) for month in figures.months]
    most = max((amount.minor for amount in amounts if amount is not None), default=0)
    names = "".join("JFMAMJJASOND"[int(month[5:]) - 1] for month in figures.months)
    return Content.assemble(*(_bar(amount, most) for amount in amounts), "\n", (names, "$foreground-muted"))


def _bar(amount: Money | None, most: int) -> tuple[str, str]:
    if amount is None or not amount or most <= 0:
        return ("·", "$foreground-muted")
    if amount.minor < 0:
        return ("▾", "$error")
    return (upright(amount.minor, most), "$primary")


def _open(deals: Sequence[Deal], today: date, width: int) -> list[Content]:
    agreed = [deal for deal in deals if deal.stage == "agreed"]
    to_make = sum(1 for deal in agreed if standing(deal, today).content == "to_make")
    in_talks = sum(1 for deal in deals if deal.stage in ("offered", "negotiating"))
    lines = [
        *_figure("Open deals", str(len(deals)), width),
        *_figure("  to make", str(to_make), width),
        *_figure("  in talks", str(in_talks), width),
    ]
    for deal in agreed:
        for right in deal.rights:
            ends_on = right_ends_on(deal, right)
            if right.kind == "exclusivity" and ends_on is not None and ends_on >= today:
                lines.append(Content.styled(f"Exclusive: {right.category or deal.brand}", "$warning"))
                lines.append(Content.styled(f"  to {shown_day(ends_on, today)}", "$foreground-muted"))
    return lines
