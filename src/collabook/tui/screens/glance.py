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

BARS: Final = " ▁▂▃▄▅▆▇█"


def glance(figures: YearFigures, deals: Sequence[Deal], today: date) -> Content:
    """The year's label, what was received and gifted, what is owed, the months, the open deals."""
    unpriced = len(figures.gifts_without_value)
    lines = [
        Content.styled(figures.year.label, "bold $primary"),
        _figure("Received", figures.net_receipts.show()),
        _figure("Gifted", figures.gifted_value.show()),
    ]
    if unpriced:
        lines.append(Content.styled(f"  {unpriced} gift{'s'[: unpriced != 1]} without a price", "$warning"))
    if figures.not_converted:
        lines.append(Content.styled(f"  {len(figures.not_converted)} without a rate", "$warning"))
    owed = [amount.show() for amount in figures.receivables.outstanding.values()]
    lines += [_figure("Owed to you" if n == 0 else "", amount) for n, amount in enumerate(owed or ["nothing"])]
    lines += [Content(""), *_months(figures), Content(""), *_open(deals, today)]
    return Content("\n").join(lines)


def _figure(label: str, amount: str) -> Content:
    return Content.assemble((f"{label:<12}", "$text-muted"), (f"{amount:>12}", "bold"))


def _months(figures: YearFigures) -> list[Content]:
    """One bar for each month; a month that went below zero is marked."""
    months = [figures.by_month.get(month) for month in figures.months]
    most = max((amount.minor for amount in months if amount is not None), default=0)
    bars = Content.assemble(*(_bar(amount, most) for amount in months))
    names = " ".join("JFMAMJJASOND"[int(month[5:]) - 1] for month in figures.months)
    return [bars, Content.styled(names, "$text-muted")]


def _bar(amount: Money | None, most: int) -> tuple[str, str]:
    if amount is None or not amount or most <= 0:
        return ("· ", "$text-muted")
    if amount.minor < 0:
        return ("▾ ", "$error")
    return (BARS[max(1, round(amount.minor * 8 / most))] + " ", "$primary")


def _open(deals: Sequence[Deal], today: date) -> list[Content]:
    agreed = [deal for deal in deals if deal.stage == "agreed"]
    to_make = sum(1 for deal in agreed if standing(deal, today).content == "to_make")
    answers = sum(1 for deal in deals if deal.stage in ("offered", "negotiating"))
    lines = [
        _figure("Open deals", str(len(deals))),
        _figure("  to make", str(to_make)),
        _figure("  in talks", str(answers)),
    ]
    for deal in agreed:
        for right in deal.rights:
            ends_on = right_ends_on(deal, right)
            if right.kind == "exclusivity" and ends_on is not None and ends_on >= today:
                what = right.category or deal.brand
                lines.append(Content.styled(f"Exclusive: {what}", "$warning"))
                lines.append(Content.styled(f"  to {shown_day(ends_on, today)}", "$text-muted"))
    return lines
