"""What is known of a brand from the deals there were: what it paid, how fast, for what."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from collabook.domain.allocation import allocate, net_received, open_amount, owes
from collabook.domain.fee import fee
from collabook.domain.happened import happened_by
from collabook.domain.money import Money, by_currency
from collabook.domain.records import Brand, Deal


class PastFee(NamedTuple):
    """What one agreed deal paid, or is to pay, for its deliverables."""

    deal: Deal
    amount: Money


class BrandCard(NamedTuple):
    """A brand in a list: its deals, and what came of them, by currency code.

    ``gifted`` is the value of product that was kept, without the ``unpriced`` pieces; ``last_on`` the day of its last
    offer or agreement.
    """

    name: str
    deals: int
    received: dict[str, Money]
    gifted: dict[str, Money]
    unpriced: int
    last_on: date | None


class KnownBrand(NamedTuple):
    """A brand of the book as a mail is told to be from it; ``agencies`` are those that wrote for it."""

    brand: Brand
    deals: int
    agencies: tuple[str, ...] = ()


class TrackRecord(NamedTuple):
    """``received``, ``open`` and ``gifted`` are by currency code.

    ``gifted`` is the value of the ``gifts`` that were kept, but for the ``unpriced`` ones.

    ``instalments_paid`` counts those paid in full, ``instalments_timed`` the ones of them that had a due day.
    ``days_late`` is the middle one of these: negative is early, ``None`` says that there is none yet.
    """

    deals: int
    agreed: int
    received: dict[str, Money]
    open: dict[str, Money]
    gifts: int
    gifted: dict[str, Money]
    unpriced: int
    instalments_paid: int
    instalments_timed: int
    days_late: int | None
    fees: tuple[PastFee, ...]


def track_record(deals: Iterable[Deal], on: date) -> TrackRecord:
    """The record of one brand's ``deals`` as known at ``on``; the newest fee first."""
    known = [happened_by(deal, on) for deal in deals]
    paid = [days for deal in known for days in _days_late(deal)]
    late = sorted(days for days in paid if days is not None)
    agreed = [deal for deal in known if deal.agreed_on is not None or deal.stage == "agreed"]
    fees = [PastFee(deal, amount) for deal in agreed if deal.instalments and (amount := fee(deal)) is not None]
    fees.sort(key=lambda row: (row.deal.agreed_on or date.min, row.deal.number), reverse=True)
    kept = [gift for deal in known for gift in deal.gifts if gift.received_on is not None and gift.kept == "kept"]
    return TrackRecord(
        deals=len(known),
        agreed=len(agreed),
        received=by_currency(net_received(deal, on) for deal in known),
        open=by_currency(open_amount(deal, on) for deal in known),
        gifts=len(kept),
        gifted=by_currency(gift.value for gift in kept),
        unpriced=sum(gift.value is None for gift in kept),
        instalments_paid=len(paid),
        instalments_timed=len(late),
        days_late=late[(len(late) - 1) // 2] if late else None,
        fees=tuple(fees),
    )


def known_said(deals: Sequence[Deal], on: date) -> str:
    """What there was with a brand, in a few words: ``2 deals, the last paid $400.00``."""
    if not deals:
        return "no deal yet"
    newest = sorted(deals, key=lambda deal: (deal.agreed_on or deal.offered_on or date.min, deal.number), reverse=True)
    paid = [amount for deal in newest if (amount := net_received(deal, on)) is not None and amount.minor > 0]
    if not paid:
        return f"{len(deals)} deal{'s'[: len(deals) != 1]}, nothing paid yet"
    return f"{len(deals)} deals, the last paid {paid[0].show()}" if len(deals) > 1 else f"1 deal, paid {paid[0].show()}"


def _days_late(deal: Deal) -> Iterator[int | None]:
    """For each instalment that is paid in full: the days from its due day to the payment that completed it.

    ``None`` for one without a due day.
    """
    if not owes(deal):
        return
    waiting = {instalment.id for instalment in deal.instalments}
    for day in sorted({payment.received_on for payment in deal.payments}):
        for row in allocate(deal, day):
            if row.instalment.id in waiting and row.paid and not row.open:
                waiting.discard(row.instalment.id)
                yield (day - row.due_on).days if row.due_on is not None else None
