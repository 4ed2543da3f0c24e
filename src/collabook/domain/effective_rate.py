"""What one deliverable brought, over the deals that were finished in a year."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from collabook.domain.averages import shared
from collabook.domain.conversion import Converted
from collabook.domain.lines import DealTag, is_counted
from collabook.domain.money import Currency, Money


class Finished(NamedTuple):
    """A deal whose deliverables are all posted, the last one in the year, and how many they are."""

    deal: DealTag
    deliverables: int


class DealRate(NamedTuple):
    """``cash`` is all that the deal ever brought, ``gifted`` the gifts that count.

    With a payment not converted or a gift not priced the deal is not ``complete``, and what it brought is not known.
    """

    deal: DealTag
    deliverables: int
    cash: Money | None
    gifted: Money
    per_deliverable: Money | None
    complete: bool


class EffectiveRate(NamedTuple):
    """The totals are over the complete deals; ``value`` is cash and gifts."""

    deals: tuple[DealRate, ...]
    deliverables: int
    value: Money
    per_deliverable: Money | None
    cash_per_deliverable: Money | None


def effective_rate(finished: Iterable[Finished], ever: Converted, home: Currency) -> EffectiveRate:
    """The rates of the ``finished`` deals, by number, from all their lines in ``home``."""
    cash: dict[str, int] = defaultdict(int)
    for row in ever.payments:
        cash[row.line.deal.id] += row.gross
    gifted: dict[str, int] = defaultdict(int)
    for gift in ever.gifts:
        if is_counted(gift.line.gift):
            gifted[gift.line.deal.id] += gift.value
    unknown = {row.deal for row in ever.unconverted if row.what != "expense"} | {
        row.line.deal.id for row in ever.unpriced
    }
    rates = []
    counted = cash_in_all = gifted_in_all = 0
    for deal, number in sorted(finished, key=lambda row: row.deal.number):
        complete = deal.id not in unknown
        mine, product = cash[deal.id], gifted[deal.id]
        if complete:
            counted, cash_in_all, gifted_in_all = counted + number, cash_in_all + mine, gifted_in_all + product
        rates.append(
            DealRate(
                deal,
                number,
                Money(mine, home) if complete else None,
                Money(product, home),
                shared(mine + product, number, home) if complete else None,
                complete,
            )
        )
    value = cash_in_all + gifted_in_all
    return EffectiveRate(
        tuple(rates),
        counted,
        Money(value, home),
        shared(value, counted, home),
        shared(cash_in_all, counted, home),
    )
