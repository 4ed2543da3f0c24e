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
        payment = line.payment
        mine = sums[payment.gross.currency]
        came_in = payment.kind == "payment"
        mine[0 if came_in else 1] += payment.gross.minor
        if payment.fee is not None:
            mine[2] += payment.fee.minor
        if payment.commission is not None:
            mine[3] += payment.commission.minor if came_in else -payment.commission.minor
        if payment.withheld is not None:
            mine[4] += payment.withheld.minor if came_in else -payment.withheld.minor
    return {
        currency.code: Native(*(Money(minor, currency) if minor else None for minor in sums[currency]))
        for currency in sorted(sums)
        if any(sums[currency])
    }
