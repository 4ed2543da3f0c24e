"""A deal's money as lines: what was named, what is owed and when, what came and went, her share of sales."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from collabook.domain.allocation import Allocated, allocate, owes, reduces_fee
from collabook.domain.calendar import shown_day
from collabook.domain.fee import offer_said
from collabook.domain.records import Deal, Instalment, Offer, Payment
from collabook.domain.rules import Rule
from collabook.domain.standing import falls_due
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deallines import STANDS, Page, under
from collabook.tui.widgets.rows import Cell, Row, Tone, note

_KINDS: Final = {"payment": "Payment", "refund": "Refund", "chargeback": "Chargeback"}


def money_rows(deal: Deal, page: Page) -> Iterator[Row]:
    """Offers, then what is owed, then what moved."""
    if not (deal.offers or deal.instalments or deal.payments or deal.commission_percent or deal.pending_commission):
        yield note("No money was named; d adds an offer or a part of the fee.")
    for offer in deal.offers:
        yield from _offer(deal, offer, page)
    rows = allocate(deal, page.today)
    for row in rows:
        yield from _instalment(deal, row, len(rows), page)
    for payment in deal.payments:
        yield from _payment(deal, payment, page)
    if deal.commission_percent is not None or deal.pending_commission is not None:
        percent = f" {deal.commission_percent:f}%" if deal.commission_percent is not None else ""
        pending = deal.pending_commission
        waiting = Cell(f"{pending.show()} pending" if pending else "", "muted")
        yield Row((Cell(f"Your share{percent}", "strong"), Cell("of sales"), waiting), Target(deal.number))


def _offer(deal: Deal, offer: Offer, page: Page) -> Iterator[Row]:
    who = "Your offer" if offer.offered_by == "me" else "Their offer"
    day = shown_day(offer.offered_on, page.today) if offer.offered_on else ""
    tone: Tone = "muted" if deal.instalments else ""
    said = offer_said(offer)
    cells: tuple[Cell, ...] = (Cell(who, tone), Cell(said, tone), Cell(day, "muted"))
    if len(said) > page.beside:
        cells = (Cell(f"{who} {said} {day}", tone),)
    yield Row(cells, Target(deal.number, offer.id))
    yield from under([offer.note], page)


def _instalment(deal: Deal, row: Allocated, of: int, page: Page) -> Iterator[Row]:
    part, today = row.instalment, page.today
    name = "Fee" if of == 1 else f"Fee, part {part.position}"
    cells = (
        Cell(f"{name}  {row.owed.show()}", "strong"),
        Cell(_when(part, row.due_on, today)),
        Cell(*_stands(deal, row, today)),
    )
    yield Row(cells, Target(deal.number, part.id))
    invoiced = f"invoiced {shown_day(part.invoiced_on, today)}" if part.invoiced_on else ""
    less = f"{part.amount.show()} less what went back" if row.owed != part.amount else ""
    yield from under([part.note, invoiced, less], page)


def _when(part: Instalment, due_on: date | None, today: date) -> str:
    if due_on is not None:
        return f"due {shown_day(due_on, today)}"
    rule = Rule(days=part.due_days, anchor=part.due_from).said(today)
    return f"due {rule}" if rule else "no day said"


def _stands(deal: Deal, row: Allocated, today: date) -> tuple[str, Tone]:
    """What of an instalment is open, and how late."""
    if not row.open:
        return ("✓ paid", "good") if row.owed else ("nothing owed", "muted")
    if not owes(deal):
        return "not agreed", "muted"
    said = f"{row.open.show()} open" if row.paid else "open"
    late = (today - row.due_on).days if row.due_on is not None else 0
    if late > 0:
        days = f"{late} day{'s'[: late != 1]} late"
        both = f"▲ {row.open.show()}, {days}"
        return (both if len(both) <= STANDS else f"▲ {row.open.show()} late") if row.paid else f"▲ {days}", "bad"
    return said, "warning" if falls_due(deal, row, today) else ""


def _payment(deal: Deal, payment: Payment, page: Page) -> Iterator[Row]:
    back = payment.kind != "payment"
    sign = "-" if back else ""
    parts = list(_parts(payment))
    beside = ", ".join(parts)
    fits = len(beside) <= page.beside
    day = shown_day(payment.received_on, page.today)
    cells = (
        Cell(f"{_KINDS[payment.kind]}  {sign}{payment.gross.show()}", "strong"),
        Cell(beside if fits else ""),
        Cell(f"{'went back' if back else 'received'} {day}", "bad" if back else "good"),
    )
    yield Row(cells, Target(deal.number, payment.id))
    if not fits:
        yield from under(parts, page)


def _parts(payment: Payment) -> Iterator[str]:
    """What else is known of a payment."""
    for name, amount in (("fee", payment.fee), ("agency", payment.commission), ("tax", payment.withheld)):
        if amount is not None:
            yield f"{name} {amount.show()}"
    if payment.method:
        yield f"by {payment.method}"
    if payment.home_amount is not None:
        yield f"worth {payment.home_amount.show()}"
    elif payment.rate is not None:
        yield f"rate {payment.rate:f}"
    if payment.kind != "payment":
        yield "lowers the fee" if reduces_fee(payment) else "is owed again"
    if payment.note:
        yield payment.note
