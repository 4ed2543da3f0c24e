"""What of each instalment is paid: payments go to the oldest due first.

A refund or a chargeback lowers what is allocated. One that reduces the fee also lowers the instalments, the last
first; one that reopens leaves them, so that the money is owed again.
"""

from datetime import date
from typing import Final, NamedTuple

from collabook.domain.due_dates import instalment_due_on
from collabook.domain.happened import happened_by
from collabook.domain.money import Money
from collabook.domain.records import Deal, Instalment, Payment
from collabook.domain.words import Effect, PaymentKind

DEFAULT_EFFECTS: Final[dict[PaymentKind, Effect]] = {"refund": "reduces_fee", "chargeback": "reopens"}
"""What money that goes back does to the fee, unless its record says otherwise."""


class Allocated(NamedTuple):
    """One instalment with its due day, what of it is owed in all, and what of that is paid."""

    instalment: Instalment
    due_on: date | None
    owed: Money
    paid: Money

    @property
    def open(self) -> Money:
        return self.owed - self.paid


def owes(deal: Deal) -> bool:
    """Whether the deal's instalments are owed: agreed, cancelled (what is left), ghosted after an agreement."""
    return deal.stage in ("agreed", "cancelled") or (deal.stage == "ghosted" and deal.agreed_on is not None)


def reduces_fee(payment: Payment) -> bool:
    """Whether it lowers what is owed: money that came never does."""
    return effect_of(payment) == "reduces_fee"


def effect_of(payment: Payment) -> Effect | None:
    """What a refund or a chargeback does to the fee; ``None`` for money that came."""
    return None if payment.kind == "payment" else payment.effect or DEFAULT_EFFECTS[payment.kind]


def allocate(deal: Deal, on: date) -> list[Allocated]:
    """The deal's instalments, oldest due first and unscheduled ones last, with what was paid of each by ``on``."""
    if not deal.instalments:
        return []
    currency = deal.instalments[0].amount.currency
    known = happened_by(deal, on)
    received = reduced = 0
    for payment in known.payments:
        received += payment.gross.minor if payment.kind == "payment" else -payment.gross.minor
        reduced += payment.gross.minor if reduces_fee(payment) else 0
    rows = [(instalment, instalment_due_on(known, instalment)) for instalment in known.instalments]
    if len(rows) > 1:
        rows.sort(key=lambda row: (row[1] is None, row[1] or date.min, row[0].position))
    owed = [row[0].amount.minor for row in rows]
    for n in reversed(range(len(owed))):
        cut = min(owed[n], reduced)
        owed[n] -= cut
        reduced -= cut
    allocated = []
    for (instalment, due_on), amount in zip(rows, owed, strict=True):
        part = min(amount, max(received, 0))
        received -= part
        allocated.append(Allocated(instalment, due_on, Money(amount, currency), Money(part, currency)))
    return allocated


def net_received(deal: Deal, on: date) -> Money | None:
    """Payments less refunds and chargebacks by ``on``, in the deal's currency; ``None`` without a payment."""
    moved = [payment for payment in deal.payments if payment.received_on <= on]
    if not moved:
        return None
    minor = sum(payment.gross.minor * (1 if payment.kind == "payment" else -1) for payment in moved)
    return Money(minor, moved[0].gross.currency)


def open_amount(deal: Deal, on: date) -> Money | None:
    """What the brand still owes of the deal at ``on``; ``None`` where nothing is owed for it at all."""
    if not owes(deal) or not deal.instalments:
        return None
    rows = allocate(deal, on)
    return Money(sum(row.open.minor for row in rows), rows[0].owed.currency)


def overpaid(deal: Deal, on: date) -> Money | None:
    """What came beyond all that is owed of a deal with a fee by ``on``; ``None`` where nothing did."""
    received = net_received(deal, on)
    if received is None or not owes(deal) or not deal.instalments:
        return None
    over = received.minor - sum(row.paid.minor for row in allocate(deal, on))
    return Money(over, received.currency) if over > 0 else None
