"""What moved in each currency, in that currency: converted or not, nothing is added across."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from collabook.domain.lines import PaymentLine
from collabook.domain.money import Currency, Money


class Native(NamedTuple):
    """What was received, went back, and was taken off on the way; ``None`` where nothing was."""

    received: Money | None
    refunded: Money | None
    fee: Money | None
    commission: Money | None
    withheld: Money | None


def native(lines: Iterable[PaymentLine]) -> dict[str, Native]:
    """The sums of each currency by its code. A refund's fee still costs; its commission and tax reduce theirs."""
    sums: dict[Currency, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    for line in lines:
        mine = sums[line.currency]
        came_in = line.kind == "payment"
        mine[0 if came_in else 1] += line.gross
        mine[2] += line.fee
        mine[3] += line.commission if came_in else -line.commission
        mine[4] += line.withheld if came_in else -line.withheld
    return {
        currency.code: Native(*(Money(minor, currency) if minor else None for minor in sums[currency]))
        for currency in sorted(sums)
        if any(sums[currency])
    }
