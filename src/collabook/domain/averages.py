"""What a deal pays on average: received for each that paid in the year, and agreed for each agreed in it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from collabook.domain.conversion import Converted
from collabook.domain.money import Currency, Money, half_up


class AverageFee(NamedTuple):
    deals: int
    average: Money


class Averages(NamedTuple):
    """``average_agreed_fee`` is by currency code; an average over no deal is ``None``."""

    paying_deals: int
    average_received_per_paying_deal: Money | None
    average_agreed_fee: dict[str, AverageFee]


def averages(lines: Converted, agreed_fees: Iterable[Money], home: Currency) -> Averages:
    """The averages of a year's ``lines`` in ``home``, and of the fees of deals agreed in it, before refunds.

    A paying deal has instalments and a converted payment, not only a refund, in the year.
    """
    paying = {
        row.line.deal.id for row in lines.payments if row.line.deal.has_instalments and row.line.kind == "payment"
    }
    received = sum(row.gross for row in lines.payments if row.line.deal.id in paying)
    fees: dict[Currency, list[int]] = defaultdict(list)
    for fee in agreed_fees:
        fees[fee.currency].append(fee.minor)
    return Averages(
        len(paying),
        shared(received, len(paying), home),
        {
            currency.code: AverageFee(
                len(fees[currency]), Money(half_up(sum(fees[currency]), len(fees[currency])), currency)
            )
            for currency in sorted(fees)
        },
    )


def shared(minor: int, number: int, currency: Currency) -> Money | None:
    """One of ``number`` equal shares; ``None`` of nothing."""
    return Money(half_up(minor, number), currency) if number else None
