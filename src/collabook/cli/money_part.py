"""A deal's money on a page: what is owed, when it falls due, what came."""

from datetime import date

from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page
from collabook.cli.wording import shown
from collabook.domain.allocation import Allocated, allocate, net_received, open_amount
from collabook.domain.calendar import shown_day
from collabook.domain.due_dates import awaits
from collabook.domain.fee import fee
from collabook.domain.records import Deal, Payment
from collabook.domain.rules import terms_said

PAYMENT_WORDS = {"payment": "received", "refund": "paid back", "chargeback": "charged back"}


def print_money(page: Page, deal: Deal, today: date) -> None:
    """The sums, then each instalment, then each payment."""
    terms = terms_said(deal.terms_days, deal.terms_from)
    if not (deal.instalments or deal.payments or terms):
        return
    page.heading("MONEY")
    page.line(_sums(deal, today, terms), indent=2)
    rows = [_instalment_row(deal, row, today) for row in allocate(deal, today)]
    rows += [_payment_row(deal, payment, today) for payment in deal.payments]
    page.table((LEFT, LEFT, RIGHT, FLEXIBLE), rows, indent=2)


def _sums(deal: Deal, today: date, terms: str) -> str:
    received, still_open = net_received(deal, today), open_amount(deal, today)
    said = [
        f"fee {shown(fee(deal))}" if deal.instalments else "",
        f"received {received.show()}" if received is not None else "",
        f"open {still_open.show()}" if still_open is not None else "",
        terms,
    ]
    return ", ".join(filter(None, said))


def _instalment_row(deal: Deal, row: Allocated, today: date) -> tuple[Cell, ...]:
    """One part of the fee, what of it is open, and when that falls due."""
    waits = awaits(deal, row.instalment)
    if not row.open:
        state, style = "paid", "good"
    elif row.due_on is not None:
        late = row.due_on < today
        state, style = f"{'was due' if late else 'due'} {shown_day(row.due_on, today)}", "late" if late else ""
    elif waits is not None:
        state, style = f"{terms_said(row.instalment.due_days, waits)}, still to come", ""
    else:
        state, style = "no day said", ""
    part = f"{row.open.show()} open" if row.open and row.paid else ""
    more = ", ".join(filter(None, [part, state, row.instalment.note]))
    position = Cell(f"{deal.number}.{row.instalment.position}", "dim")
    return position, Cell("instalment"), Cell(row.owed.show()), Cell(more, style)


def _payment_row(deal: Deal, payment: Payment, today: date) -> tuple[Cell, ...]:
    parts = [("fee", payment.fee), ("agency", payment.commission), ("tax withheld", payment.withheld)]
    said = [
        shown_day(payment.received_on, today),
        payment.method or "",
        *(f"{name} {amount.show()}" for name, amount in parts if amount is not None),
        f"at home {payment.home_amount.show()}" if payment.home_amount is not None else "",
        f"rate {payment.rate:f}" if payment.rate is not None else "",
        {"reduces_fee": "reduces the fee", "reopens": "owed again"}[payment.effect] if payment.effect else "",
        payment.note or "",
    ]
    position = Cell(f"{deal.number}.{payment.position}", "dim")
    what = Cell(PAYMENT_WORDS[payment.kind])
    return position, what, Cell(payment.gross.show()), Cell(", ".join(filter(None, said)))
