"""What a reading is made of: typed values, and the words they came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from collabook.domain.money import Currency
from collabook.domain.words import DueAfter, Kind, Per, Platform, TermsFrom

MessageKind = Literal["offer", "payment", "question", "other"]
DeadlineWhat = Literal["reply", "draft", "post", "event", "end"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind a value: a stretch of the message's text, or the header that names it."""

    start: int = 0
    end: int = 0
    quote: str = ""
    header: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Cash:
    """Money offered to her. "Up to 750" has no ``amount``; a currency that may be several countries' is None."""

    amount: Decimal | None
    amount_max: Decimal | None
    currency: Currency | None
    per: Per = "deal"


@dataclass(frozen=True, slots=True)
class GiftOffer:
    item: str
    value: Decimal | None = None
    currency: Currency | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """``count`` things to make."""

    platform: Platform | None
    kind: Kind
    count: int = 1


@dataclass(frozen=True, slots=True)
class Due:
    """A day, or ``days`` after something that has not happened yet."""

    what: DeadlineWhat
    on: date | None = None
    days: int | None = None
    after: DueAfter | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Days until payment and what they count from; 0 is at once."""

    days: int
    counts_from: TermsFrom | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """Days the brand may use the content (-1 for ever, None not said); ``paid`` when it may run as an ad."""

    days: int | None = None
    paid: bool | None = None


@dataclass(frozen=True, slots=True)
class Exclusivity:
    days: int | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several values that the mail leaves open; ``name`` is the reading's list that it could stand in."""

    name: Literal["cash", "deliverables"]
    value: Cash | Asked
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to look at twice: what it is about, and why, in one sentence."""

    about: Literal["sender", "money", "secrets", "files", "rights", "terms"]
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says, and nothing that it does not say.

    ``evidence`` names each value by its path ("cash[0]", "contact.name"); ``left_out`` says in short sentences
    what was seen and not taken, and why. ``warnings`` is what to look at twice. ``accepts`` is whether it agrees to
    what was proposed before. ``alternatives`` are what stands in no list because she has to ask, or to choose.
    """

    kind: MessageKind
    brand: str | None = None
    agency: str | None = None
    contact: Contact = Contact()
    cash: tuple[Cash, ...] = ()
    gifts: tuple[GiftOffer, ...] = ()
    commission_percent: Decimal | None = None
    asks_for_rate: bool = False
    deliverables: tuple[Asked, ...] = ()
    deadlines: tuple[Due, ...] = ()
    payment_terms: Terms | None = None
    usage: Usage | None = None
    exclusivity: Exclusivity | None = None
    code: str | None = None
    accepts: bool = False
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    warnings: tuple[Warned, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
