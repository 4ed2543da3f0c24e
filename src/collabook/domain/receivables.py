"""What brands owe at a day: one row for each open instalment of deals whose instalments are owed."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from collabook.domain.allocation import allocate, owes
from collabook.domain.money import Money, by_currency
from collabook.domain.records import Deal, Instalment


class Receivable(NamedTuple):
    """An open instalment; one due today is not overdue."""

    deal: Deal
    instalment: Instalment
    open: Money
    due_on: date | None
    overdue: bool
    days_overdue: int


class Receivables(NamedTuple):
    """``rows`` has the oldest due first and unscheduled ones last; the sums are by currency code."""

    rows: tuple[Receivable, ...]
    outstanding: dict[str, Money]
    overdue: dict[str, Money]


def receivables(deals: Iterable[Deal], on: date) -> Receivables:
    """What is owed at ``on``, over all deals."""
    rows = [row for deal in deals if owes(deal) for row in _rows(deal, on)]
    rows.sort(key=lambda row: (row.due_on is None, row.due_on or date.max, row.deal.number, row.instalment.position))
    return Receivables(
        tuple(rows), by_currency(row.open for row in rows), by_currency(row.open for row in rows if row.overdue)
    )


def _rows(deal: Deal, on: date) -> Iterable[Receivable]:
    for row in allocate(deal, on):
        if row.open:
            late = (on - row.due_on).days if row.due_on is not None else 0
            yield Receivable(deal, row.instalment, row.open, row.due_on, late > 0, max(0, late))
