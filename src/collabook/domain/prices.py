"""Her own prices beside what she really got: what to answer when a brand asks.

A past fee says what one thing cost only where it was for one kind of thing: a deal of three TikTok videos counts for
TikTok videos, a video with usage rights for neither. Product that came along is not in it.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from collabook.domain.allocation import allocate
from collabook.domain.money import Currency, Money, half_up
from collabook.domain.records import Deal, Rate
from collabook.domain.words import PRICED_KINDS, Platform, PricedKind

What = tuple[PricedKind, Platform | None]


class Got(NamedTuple):
    """What ``deals`` paid for one: the middle of their fees in this currency, and the last one with its day."""

    deals: int
    median: Money
    last: Money
    last_on: date | None


class Price(NamedTuple):
    """Her price for one thing, if she has said it, and what she got for it, the currencies in their order."""

    kind: PricedKind
    platform: Platform | None
    rate: Rate | None
    got: tuple[Got, ...]


def prices(rates: Iterable[Rate], deals: Iterable[Deal], on: date) -> list[Price]:
    """All that she has a price for, and all that she was paid for, as known at ``on``, by kind and platform.

    A price without a platform stands for each platform that has none of its own.
    """
    asked: dict[What, Rate] = {(rate.kind, rate.platform): rate for rate in rates}
    fees: dict[What, list[tuple[date | None, int, Money]]] = defaultdict(list)
    for deal in deals:
        paid = _fee(deal, on)
        lines = {_line(what, asked) for what in _made_of(deal)}
        if paid is not None and len(lines) == 1:
            number = sum(deliverable.count for deliverable in deal.deliverables) or len(deal.rights)
            one = Money(half_up(paid.minor, number), paid.currency)
            fees[lines.pop()].append((deal.agreed_on, deal.number, one))
    return [
        Price(*what, asked.get(what), tuple(_got(fees[what], currency) for currency in _currencies(fees[what])))
        for what in sorted({*asked, *fees}, key=lambda what: (PRICED_KINDS.index(what[0]), what[1] or ""))
    ]


def _fee(deal: Deal, on: date) -> Money | None:
    """What an agreed deal pays, less what was refunded of it; ``None`` where that is nothing."""
    if deal.stage != "agreed" or (deal.agreed_on is not None and deal.agreed_on > on):
        return None
    owed = [row.owed for row in allocate(deal, on)]
    return sum(owed[1:], start=owed[0]) or None if owed else None


def _made_of(deal: Deal) -> set[What]:
    made: set[What] = {(one.kind, one.platform or deal.platform) for one in deal.deliverables}
    return made | {(right.kind, None) for right in deal.rights}


def _line(what: What, asked: dict[What, Rate]) -> What:
    """The price that ``what`` is compared with; without one it stands for itself."""
    anywhere: What = (what[0], None)
    return anywhere if what not in asked and anywhere in asked else what


def _currencies(fees: Iterable[tuple[date | None, int, Money]]) -> list[Currency]:
    return sorted({fee.currency for _, _, fee in fees})


def _got(fees: Iterable[tuple[date | None, int, Money]], currency: Currency) -> Got:
    mine = sorted((row for row in fees if row[2].currency == currency), key=lambda row: (row[0] or date.min, row[1]))
    sums = sorted(fee.minor for _, _, fee in mine)
    low, high = sums[(len(sums) - 1) // 2], sums[len(sums) // 2]
    return Got(len(sums), Money(half_up(low + high, 2), currency), mine[-1][2], mine[-1][0])
