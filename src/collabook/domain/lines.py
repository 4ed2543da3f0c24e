"""Money as lines: each payment, gift and expense with what the figures need to know of its deal."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Self

from collabook.domain.money import Currency
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import Method, PaymentKind, Platform


class DealTag(NamedTuple):
    """What a line says of its deal. ``platforms`` is each deliverable's platform with its count, in order."""

    id: str
    number: int
    brand: str
    payer: str | None
    payer_country: str | None
    platform: Platform | None
    platforms: tuple[tuple[Platform | None, int], ...]
    has_instalments: bool = False


class PaymentLine(NamedTuple):
    """A payment, refund or chargeback as the figures see it: amounts in smallest units of ``currency``.

    ``rate`` and ``home_amount``, in smallest units of ``home_currency``, are those of ``records.Payment``.
    """

    deal: DealTag
    id: str
    kind: PaymentKind
    on: date
    currency: Currency
    gross: int
    fee: int
    commission: int
    withheld: int
    method: Method | None = None
    rate: Decimal | None = None
    home_amount: int | None = None
    home_currency: Currency | None = None

    @classmethod
    def of(cls, deal: DealTag, payment: Payment) -> Self:
        """The line that a payment of ``deal`` is."""
        fee, commission, withheld, home = payment.fee, payment.commission, payment.withheld, payment.home_amount
        return cls(
            deal,
            payment.id,
            payment.kind,
            payment.received_on,
            payment.gross.currency,
            payment.gross.minor,
            fee.minor if fee is not None else 0,
            commission.minor if commission is not None else 0,
            withheld.minor if withheld is not None else 0,
            payment.method,
            payment.rate,
            home.minor if home is not None else None,
            payment.home_currency,
        )


class GiftLine(NamedTuple):
    """A gift that came: its ``received_on`` is known."""

    deal: DealTag
    gift: Gift


class Lines(NamedTuple):
    """Everything that a day's figures are made of, each by its day."""

    payments: Sequence[PaymentLine]
    gifts: Sequence[GiftLine]
    expenses: Sequence[Expense]


def is_counted(gift: Gift) -> bool:
    """Whether a gift is income: agreed, and hers to keep."""
    return gift.basis == "agreed" and gift.kept == "kept"
