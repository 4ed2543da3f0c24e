"""What a figure of Income sums: its events, line by line, and their total."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from collabook.domain.calendar import TaxYear, shown_day
from collabook.domain.day_names import MONTHS
from collabook.domain.event_groups import Group, Share, group_events, incomplete
from collabook.domain.events import Event, figure_events
from collabook.domain.money import Money, total
from collabook.domain.records import Gift, Payment
from collabook.domain.words import PLATFORM_NAMES
from collabook.tui.screens.acting import Target
from collabook.tui.widgets.rows import Cell, Column, Row, Tone, heading

AMOUNT: Final = 13

FIGURE_NAMES: Final[dict[str, str]] = {
    "cash_received": "Received",
    "refunds": "Paid back",
    "net_receipts": "Net received",
    "gifted_value": "Gifted",
    "total_income": "Total income",
    "expenses": "Expenses",
    "net_income": "Net income",
    "net_cash": "Net cash",
    "bank_payout": "Bank payout",
    "tax_withheld": "Tax withheld",
    "unsolicited_value": "Unsolicited gifts",
    "loaned_value": "Loaned or given back",
}
"""How the figures that are sums of lines are called."""


class Drill(NamedTuple):
    """A figure that can be opened: one of a group, one of the totals, a currency, what is not counted, what is owed."""

    group: Group | Literal["figure", "currency", "incomplete", "owed"]
    name: str = ""


class Loose(NamedTuple):
    """An expense that belongs to no deal, by its id."""

    record: str


def drill_name(drill: Drill) -> str:
    """How a figure is called: ``November 2026``, ``TikTok``, a brand, ``Net cash``."""
    if drill.group == "incomplete":
        return "Not counted yet"
    if drill.group == "owed":
        return f"Owed to you in {drill.name}"
    if drill.group == "month":
        return f"{MONTHS[int(drill.name[5:]) - 1]} {drill.name[:4]}"
    if drill.group == "quarter":
        first = date.fromisoformat(drill.name)
        return f"Quarter from {first.day} {MONTHS[first.month - 1]} {first.year}"
    if drill.group == "figure":
        category = drill.name.removeprefix("expenses_by_category.").replace("_", " ")
        return FIGURE_NAMES.get(drill.name) or f"Expenses: {category}"
    return PLATFORM_NAMES.get(drill.name, drill.name) if drill.group == "platform" else drill.name


def drill_columns(*, wide: bool) -> tuple[Column, ...]:
    amounts = (Column(width=AMOUNT, right=True), Column(width=AMOUNT, right=True))
    return (Column(width=1), Column(width=11), Column(width=24 if wide else 14), Column(), *amounts)


def drilled_rows(drill: Drill, events: Sequence[Event], year: TaxYear, today: date) -> list[Row]:
    """The events that a figure sums, what would belong to it and is not counted yet, and their total."""
    top = heading(f"{drill_name(drill).upper()} · esc goes back")
    if drill.group == "figure":
        return [top, _heads("", "counts"), *_of_figure(drill.name, events, today)]
    if drill.group == "incomplete" or drill.group == "currency" or drill.group == "owed":  # noqa: PLR1714
        return [top, *(_line(Share(event), today) for event in _listed(drill, events))]
    shares = group_events(events, year, drill.group, drill.name)
    received, gifted = _sum(share.received for share in shares), _sum(share.gifted for share in shares)
    heads = _heads("received", "gifted")
    return [top, heads, *(_line(share, today) for share in shares), _total(received, gifted)]


def event_key(event: Event) -> Target | Loose:
    """The deal and record that the keys act on, or the expense that belongs to no deal."""
    return Loose(event.record.id) if event.deal is None else Target(event.deal.number, event.record.id)


def who(event: Event) -> str:
    return event.deal.brand if event.deal is not None else "Expense"


def thing(event: Event) -> str:
    record = event.record
    if isinstance(record, Gift):
        return record.item
    if isinstance(record, Payment):
        return record.kind
    return record.note or record.category.replace("_", " ")


def lacks(event: Event) -> str:
    """What keeps it from being counted, as she would say it."""
    return "no price" if event.missing == "no value" else event.missing


def _listed(drill: Drill, events: Iterable[Event]) -> list[Event]:
    if drill.group == "incomplete":
        return incomplete(events)
    return [
        event
        for event in events
        if isinstance(event.record, Payment) and event.record.gross.currency.code == drill.name
    ]


def _of_figure(name: str, events: Sequence[Event], today: date) -> list[Row]:
    counted = figure_events(events, name)
    rows = []
    for event, amount in counted:
        own = event.amount.show() if event.amount is not None else ""
        amounts = (Cell(own, "muted"), Cell(amount.show(), "bad" if amount.minor < 0 else ""))
        rows.append(Row((*_about(event, today, thing(event) + _at_rate(event)), *amounts), event_key(event)))
    return [*rows, _total("", _sum(amount for _, amount in counted) or "nothing")]


def _at_rate(event: Event) -> str:
    """The rate that a foreign line was converted at, where it is the rate that was recorded."""
    rate, home = event.record.rate, event.home
    if rate is None or home is None or event.amount is None or event.amount.currency == home.gross.currency:
        return ""
    return f" at {rate.normalize():f}"


def _line(share: Share, today: date) -> Row:
    """One event of a group; of what is not counted, its own amount stands in the column where it will count."""
    event = share.event
    gifted = isinstance(event.record, Gift)
    counted = share.gifted if gifted else share.received
    own = event.amount.show() if event.amount is not None else ""
    what = f"{lacks(event)}: {thing(event)}" if event.missing else thing(event)
    if counted is not None and event.amount is not None and event.amount.currency != counted.currency:
        what += f" {own}"
    tone: Tone = "warning" if event.missing else "bad" if counted is not None and counted.minor < 0 else ""
    amount = Cell(counted.show() if counted is not None else own, tone)
    cells = (*_about(event, today, what), *((Cell(""), amount) if gifted else (amount, Cell(""))))
    return Row(cells, event_key(event))


def _about(event: Event, today: date, what: str) -> tuple[Cell, ...]:
    return (
        Cell("▲" if event.missing else "", "warning"),
        Cell(shown_day(event.on, today), "muted"),
        Cell(who(event)),
        Cell(what, "warning" if event.missing else ""),
    )


def _heads(first: str, second: str) -> Row:
    return Row((Cell(""), Cell(""), Cell(""), Cell(""), Cell(first, "muted"), Cell(second, "muted")))


def _total(first: str, second: str) -> Row:
    return Row((Cell(""), Cell("Total", "strong"), Cell(""), Cell(""), Cell(first, "strong"), Cell(second, "strong")))


def _sum(amounts: Iterable[Money | None]) -> str:
    known = [amount for amount in amounts if amount is not None]
    return total(known, known[0].currency).show() if known else ""
