"""What a book holds, as plain values: the one vocabulary between store, documents, mail and screens.

Field names are the SQL columns' names. ``None`` is "not known". Dates are local dates; amounts are ``Money`` in
the deal's currency unless a record has a currency of its own. A record on its way into a book has no ``id``
(``""``) and no ``number`` or ``position`` (0): the book gives them.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Final, NamedTuple

from collabook.domain.money import Currency, Money
from collabook.domain.words import (
    Basis,
    DeadlineWhat,
    DueAfter,
    Effect,
    Kept,
    Kind,
    Method,
    OfferedBy,
    PaymentKind,
    Per,
    Platform,
    PricedKind,
    RightKind,
    Source,
    Stage,
    TermsFrom,
)

FIRST_DAY: Final = date(1800, 1, 1)
LAST_DAY: Final = date(2999, 12, 31)
"""A book's days lie between these, so that counting from one never leaves the calendar."""
MOST_DAYS: Final = 36_500
"""The longest that terms, a rule for a due date or a right can run."""
MOST_COUNT: Final = 1000
"""The most that one deliverable can stand for."""
MOST_NUMBER: Final = 999_999_999
"""The highest number of a deal."""


class Contact(NamedTuple):
    """A person who writes for a brand."""

    name: str | None = None
    email: str | None = None
    role: str | None = None
    id: str = ""


class Brand(NamedTuple):
    name: str
    website: str | None = None
    category: str | None = None
    notes: str | None = None
    contacts: tuple[Contact, ...] = ()
    id: str = ""


class File(NamedTuple):
    """A file of hers beside the book: a contract, a receipt."""

    path: str
    note: str | None = None
    id: str = ""
    position: int = 0


class Deadline(NamedTuple):
    """A date of the deal as a whole: reply by, an event, the campaign's end."""

    what: DeadlineWhat
    due_on: date
    id: str = ""
    position: int = 0


class Offer(NamedTuple):
    """What was named at a date, by whom: a sum, a range (``amount_max``), a price for each video (``per``).

    "Up to 750" has no ``amount`` and an ``amount_max``. An offer is not owed.
    """

    offered_on: date | None = None
    offered_by: OfferedBy = "brand"
    amount: Money | None = None
    amount_max: Money | None = None
    currency: Currency | None = None
    per: Per = "deal"
    note: str | None = None
    id: str = ""
    position: int = 0


class Stat(NamedTuple):
    """A deliverable's numbers as read on a day."""

    counted_on: date
    views: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    saves: int | None = None
    id: str = ""
    position: int = 0


class Deliverable(NamedTuple):
    """One thing to make; ``count`` n stands for n of them.

    A due date is a date, or a rule: ``post_due_days`` after ``post_due_after`` (the parcel's delivery, the draft's
    approval, the signing).
    """

    kind: Kind
    platform: Platform | None = None
    count: int = 1  # type: ignore[assignment]  # a tuple's own method, not needed here
    title: str | None = None
    draft_due_on: date | None = None
    post_due_on: date | None = None
    draft_due_days: int | None = None
    draft_due_after: DueAfter | None = None
    post_due_days: int | None = None
    post_due_after: DueAfter | None = None
    submitted_on: date | None = None
    approved_on: date | None = None
    posted_on: date | None = None
    url: str | None = None
    disclosure_needed: bool | None = None
    disclosure_label: str | None = None
    disclosure_platform_toggle: bool | None = None
    stats: tuple[Stat, ...] = ()
    id: str = ""
    position: int = 0


class Instalment(NamedTuple):
    """A part of the agreed fee with the moment it falls due: a date, or ``due_days`` from ``due_from``."""

    amount: Money
    due_on: date | None = None
    due_days: int | None = None
    due_from: TermsFrom | None = None
    invoiced_on: date | None = None
    note: str | None = None
    id: str = ""
    position: int = 0


class Payment(NamedTuple):
    """Money that moved. ``gross`` is before processor ``fee``, agency ``commission`` and tax ``withheld``.

    ``rate`` is home units for one unit of the deal's currency, from ``rate_source``; ``home_amount`` is the gross in
    ``home_currency``, the book's when it was recorded. ``received_at`` is an instant, ``received_on`` its local date.
    """

    gross: Money
    received_on: date
    kind: PaymentKind = "payment"
    received_at: datetime | None = None
    fee: Money | None = None
    commission: Money | None = None
    withheld: Money | None = None
    method: Method | None = None
    rate: Decimal | None = None
    home_amount: Money | None = None
    home_currency: Currency | None = None
    effect: Effect | None = None
    note: str | None = None
    rate_source: str | None = None
    id: str = ""
    position: int = 0


class Gift(NamedTuple):
    """Product received, or promised (``received_on`` unknown); ``value`` is fair market value, or unknown."""

    item: str
    received_on: date | None = None
    currency: Currency | None = None
    value: Money | None = None
    value_basis: str | None = None
    rate: Decimal | None = None
    home_currency: Currency | None = None
    basis: Basis = "agreed"
    kept: Kept = "kept"
    returned_on: date | None = None
    evidence: str | None = None
    rate_source: str | None = None
    id: str = ""
    position: int = 0


class Right(NamedTuple):
    """What the brand may do or she may not. ``days`` -1 is "in perpetuity", ``None`` with no end is "not said"."""

    kind: RightKind
    category: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    days: int | None = None
    counts_from: TermsFrom | None = None
    code: str | None = None
    note: str | None = None
    id: str = ""
    position: int = 0


class Message(NamedTuple):
    """A stored e-mail. ``text`` is its cleaned text; ``raw`` its source: text, or a ``data:`` URI where it is none."""

    message_id: str | None = None
    in_reply_to: str | None = None
    sent_at: datetime | None = None
    sender: str | None = None
    recipient: str | None = None
    subject: str | None = None
    text: str | None = None
    raw: str | None = None
    id: str = ""
    position: int = 0


class Deal(NamedTuple):
    """One collaboration with all that hangs on it. ``messages`` are there only where they were asked for.

    ``terms_days`` and ``terms_from`` are the payment terms (Net 30 from posting); ``commission_percent`` is her
    share of sales.
    """

    brand: str
    id: str = ""
    number: int = 0
    title: str | None = None
    stage: Stage = "offered"
    source: Source | None = None
    offered_on: date | None = None
    agreed_on: date | None = None
    closed_on: date | None = None
    closed_why: str | None = None
    payer: str | None = None
    payer_country: str | None = None
    agency: str | None = None
    currency: Currency | None = None
    platform: Platform | None = None
    commission_percent: Decimal | None = None
    code: str | None = None
    pending_commission: Money | None = None
    terms_days: int | None = None
    terms_from: TermsFrom | None = None
    next_action: str | None = None
    next_action_on: date | None = None
    notes: str | None = None
    asks_for_rate: bool | None = None
    deadlines: tuple[Deadline, ...] = ()
    files: tuple[File, ...] = ()
    offers: tuple[Offer, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    payments: tuple[Payment, ...] = ()
    gifts: tuple[Gift, ...] = ()
    rights: tuple[Right, ...] = ()
    messages: tuple[Message, ...] = ()


class Expense(NamedTuple):
    """Money spent; ``deal`` is the id of the deal it was for, if any."""

    paid_on: date
    category: str
    amount: Money
    deal: str | None = None
    rate: Decimal | None = None
    home_currency: Currency | None = None
    note: str | None = None
    rate_source: str | None = None
    files: tuple[File, ...] = ()
    id: str = ""


class Rate(NamedTuple):
    """Her own price for one deliverable of a kind, or for a right; without a ``platform`` it holds on any."""

    kind: PricedKind
    amount: Money
    platform: Platform | None = None
    note: str | None = None
    id: str = ""


class Contents(NamedTuple):
    """All that a book holds and a document carries. ``settings`` has every name, unknown ones as ``None``."""

    settings: dict[str, str | None]
    brands: tuple[Brand, ...]
    deals: tuple[Deal, ...]
    expenses: tuple[Expense, ...]
    rates: tuple[Rate, ...] = ()
