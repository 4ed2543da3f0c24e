"""The tables of what hangs on a deal, and of a deliverable's stats."""

from datetime import date
from decimal import Decimal

from pydantic import AwareDatetime
from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field

from collabook.domain import words
from collabook.domain.money import LARGEST
from collabook.domain.records import MOST_COUNT
from collabook.store.columns import (
    Instant,
    Link,
    Table,
    belongs_to,
    counted,
    currency_code,
    day_count,
    exact_rate,
    local_date,
    minor_units,
    of_deal,
    record_id,
    table,
    text_field,
    yes_or_no,
)


class OfDeal(Table):
    """What hangs on a deal, in its order; ``position`` is the N of ``12.N``."""

    id: str = record_id()
    deal_id: str = belongs_to("deals", index=False)
    position: int = Field(ge=1)


class DeadlineRow(OfDeal, table=True):
    __tablename__ = "deadlines"
    __table_args__ = of_deal()
    what: words.DeadlineWhat = Field(sa_type=Text)
    due_on: date = local_date(...)


class OfferRow(OfDeal, table=True):
    __tablename__ = "offers"
    __table_args__ = of_deal(
        CheckConstraint("amount IS NULL AND amount_max IS NULL OR currency IS NOT NULL", name="has_currency"),
        CheckConstraint("amount_max >= amount", name="range_in_order"),
    )
    offered_on: date | None = local_date()
    offered_by: words.OfferedBy = Field(sa_type=Text)
    amount: int | None = minor_units()
    amount_max: int | None = minor_units()
    currency: str | None = currency_code()
    per: words.Per = Field(sa_type=Text)
    note: str | None = text_field()


class DeliverableRow(OfDeal, table=True):
    __tablename__ = "deliverables"
    __table_args__ = of_deal()
    platform: words.Platform | None = text_field()
    kind: words.Kind = Field(sa_type=Text)
    count: int = Field(ge=1, le=MOST_COUNT)
    title: str | None = text_field()
    draft_due_on: date | None = local_date()
    post_due_on: date | None = local_date()
    draft_due_days: int | None = day_count()
    draft_due_after: words.DueAfter | None = text_field()
    post_due_days: int | None = day_count()
    post_due_after: words.DueAfter | None = text_field()
    submitted_on: date | None = local_date()
    approved_on: date | None = local_date()
    posted_on: date | None = local_date()
    url: Link = text_field()
    disclosure_needed: bool | None = yes_or_no()
    disclosure_label: str | None = text_field()
    disclosure_platform_toggle: bool | None = yes_or_no()


class StatRow(Table, table=True):
    __tablename__ = "stats"
    __table_args__ = table(UniqueConstraint("deliverable_id", "position"))
    id: str = record_id()
    deliverable_id: str = belongs_to("deliverables", index=False)
    position: int = Field(ge=1)
    counted_on: date = local_date(...)
    views: int | None = counted()
    likes: int | None = counted()
    comments: int | None = counted()
    shares: int | None = counted()
    saves: int | None = counted()


class InstalmentRow(OfDeal, table=True):
    __tablename__ = "instalments"
    __table_args__ = of_deal()
    amount: int = Field(ge=0, lt=LARGEST)
    due_on: date | None = local_date()
    due_days: int | None = day_count()
    due_from: words.TermsFrom | None = text_field()
    invoiced_on: date | None = local_date()
    note: str | None = text_field()


class PaymentRow(OfDeal, table=True):
    """``received_on`` is always there: where an instant is known, its local date in the book's time zone."""

    __tablename__ = "payments"
    __table_args__ = of_deal()
    kind: words.PaymentKind = Field(sa_type=Text)
    received_on: date = local_date(..., index=True)
    received_at: AwareDatetime | None = Field(default=None, sa_type=Instant)
    gross: int = Field(ge=0, lt=LARGEST)
    fee: int | None = minor_units()
    commission: int | None = minor_units()
    withheld: int | None = minor_units()
    method: words.Method | None = text_field()
    rate: Decimal | None = exact_rate()
    home_amount: int | None = minor_units()
    home_currency: str = Field(sa_type=Text, foreign_key="currencies.code")
    effect: words.Effect | None = text_field()
    note: str | None = text_field()
    rate_source: str | None = text_field()


class GiftRow(OfDeal, table=True):
    __tablename__ = "gifts"
    __table_args__ = of_deal(
        CheckConstraint("value IS NULL OR currency IS NOT NULL", name="has_currency"),
        CheckConstraint("received_on IS NULL AND rate IS NULL OR home_currency IS NOT NULL", name="has_home_currency"),
    )
    item: str = Field(sa_type=Text, min_length=1, max_length=500)
    received_on: date | None = local_date(index=True)
    currency: str | None = currency_code()
    value: int | None = minor_units()
    value_basis: str | None = text_field()
    rate: Decimal | None = exact_rate()
    home_currency: str | None = currency_code()
    basis: words.Basis = Field(sa_type=Text)
    kept: words.Kept = Field(sa_type=Text)
    returned_on: date | None = local_date()
    evidence: str | None = text_field()
    rate_source: str | None = text_field()


class RightRow(OfDeal, table=True):
    __tablename__ = "rights"
    __table_args__ = of_deal()
    kind: words.RightKind = Field(sa_type=Text)
    category: str | None = text_field()
    starts_on: date | None = local_date()
    ends_on: date | None = local_date()
    days: int | None = day_count(-1)
    counts_from: words.TermsFrom | None = text_field()
    code: str | None = text_field()
    note: str | None = text_field()


class MessageRow(OfDeal, table=True):
    """``fingerprint`` recognises a mail that comes again."""

    __tablename__ = "messages"
    __table_args__ = of_deal()
    fingerprint: str = Field(sa_type=Text, index=True)
    message_id: str | None = text_field(index=True)
    in_reply_to: str | None = text_field()
    sent_at: AwareDatetime | None = Field(default=None, sa_type=Instant)
    sender: str | None = text_field()
    recipient: str | None = text_field()
    subject: str | None = text_field()
    text: str | None = Field(default=None, sa_type=Text)
    raw: str | None = Field(default=None, sa_type=Text)
