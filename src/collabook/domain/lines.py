"""Money as lines of a year: each payment and gift with what the figures need to know of its deal."""

from typing import NamedTuple

from collabook.domain.records import Gift, Payment
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


class PaymentLine(NamedTuple):
    deal: DealTag
    payment: Payment


class GiftLine(NamedTuple):
    deal: DealTag
    gift: Gift
