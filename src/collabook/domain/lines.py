"""Money as lines: each payment, gift and expense with what the figures need to know of its deal."""

from collections.abc import Sequence
from typing import NamedTuple

from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import Platform


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
    deal: DealTag
    payment: Payment


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
