"""What a book holds: the one definition of its tables, and the validation of what is written.

Validate with ``Model.model_validate(values)``: a table class does not validate in its constructor. Unknown is NULL.
Amounts are minor units of the deal's currency, or of the ``currency`` beside them. Dates are local dates.
The numbered migrations build these very tables; a test compares the two.
"""

from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field

from collabook.domain import words
from collabook.domain.money import LARGEST
from collabook.domain.records import MOST_NUMBER
from collabook.store.columns import (
    Link,
    Table,
    add_checks,
    belongs_to,
    currency_code,
    day_count,
    exact_rate,
    local_date,
    minor_units,
    percentage,
    record_id,
    table,
    text_field,
    yes_or_no,
)
from collabook.store.of_deal import OfDeal


class CurrencyRow(Table, table=True):
    """A currency's decimals, frozen when the book was made."""

    __tablename__ = "currencies"
    __table_args__ = table()
    code: str = Field(sa_type=Text, primary_key=True)
    decimals: int = Field(ge=0, le=4)


class SettingRow(Table, table=True):
    __tablename__ = "settings"
    __table_args__ = table()
    name: str = Field(sa_type=Text, primary_key=True)
    value: str | None = text_field()


class BrandRow(Table, table=True):
    """``folded`` is the name without case, accents and double spaces: one brand, one row."""

    __tablename__ = "brands"
    __table_args__ = table(UniqueConstraint("folded"))
    id: str = record_id()
    name: str = Field(sa_type=Text, min_length=1, max_length=200)
    folded: str = Field(sa_type=Text, min_length=1)
    website: Link = text_field()
    category: str | None = text_field()
    notes: str | None = text_field()


class ContactRow(Table, table=True):
    __tablename__ = "contacts"
    __table_args__ = table()
    id: str = record_id()
    brand_id: str = belongs_to("brands")
    position: int = Field(ge=1)
    name: str | None = text_field()
    email: str | None = text_field()
    role: str | None = text_field()


class DealRow(Table, table=True):
    __tablename__ = "deals"
    __table_args__ = table(
        UniqueConstraint("number"),
        CheckConstraint("pending_commission IS NULL OR currency IS NOT NULL", name="pending_has_currency"),
    )
    id: str = record_id()
    number: int = Field(ge=1, le=MOST_NUMBER)
    brand_id: str = belongs_to("brands")
    title: str | None = text_field(max_length=500)
    stage: words.Stage = Field(sa_type=Text, index=True)
    source: words.Source | None = text_field()
    offered_on: date | None = local_date()
    agreed_on: date | None = local_date()
    closed_on: date | None = local_date()
    closed_why: str | None = text_field()
    payer: str | None = text_field()
    payer_country: str | None = text_field()
    agency: str | None = text_field()
    currency: str | None = currency_code()
    platform: words.Platform | None = text_field()
    commission_percent: Decimal | None = percentage()
    code: str | None = text_field()
    pending_commission: int | None = minor_units()
    terms_days: int | None = day_count()
    terms_from: words.TermsFrom | None = text_field()
    next_action: str | None = text_field()
    next_action_on: date | None = local_date()
    notes: str | None = text_field()
    asks_for_rate: bool | None = yes_or_no()


class ExpenseRow(Table, table=True):
    __tablename__ = "expenses"
    __table_args__ = table()
    id: str = record_id()
    deal_id: str | None = Field(default=None, sa_type=Text, foreign_key="deals.id", index=True)
    paid_on: date = local_date(..., index=True)
    category: str = Field(sa_type=Text, min_length=1, max_length=100)
    currency: str = Field(sa_type=Text, foreign_key="currencies.code")
    amount: int = Field(ge=0, lt=LARGEST)
    rate: Decimal | None = exact_rate()
    home_currency: str = Field(sa_type=Text, foreign_key="currencies.code")
    note: str | None = text_field()
    rate_source: str | None = text_field()


class RateRow(Table, table=True):
    """Her own prices: one for a kind on each platform, and one for it on any."""

    __tablename__ = "rates"
    __table_args__ = table(
        UniqueConstraint("kind", "platform"),
        Index("one_on_any_platform", "kind", unique=True, sqlite_where=text("platform IS NULL")),
    )
    id: str = record_id()
    platform: words.Platform | None = text_field()
    kind: words.PricedKind = Field(sa_type=Text)
    currency: str = Field(sa_type=Text, foreign_key="currencies.code")
    amount: int = Field(ge=0, lt=LARGEST)
    note: str | None = text_field()


class FileRow(Table, table=True):
    """A file of hers that a deal or an expense names."""

    __tablename__ = "files"
    __table_args__ = table(CheckConstraint("(deal_id IS NULL) <> (expense_id IS NULL)", name="one_owner"))
    id: str = record_id()
    deal_id: str | None = Field(default=None, sa_type=Text, foreign_key="deals.id", index=True)
    expense_id: str | None = Field(default=None, sa_type=Text, foreign_key="expenses.id", index=True)
    position: int = Field(ge=1)
    path: str = Field(sa_type=Text, min_length=1)
    note: str | None = text_field()


TABLES: Final[dict[str, type[Table]]] = {
    str(model.__tablename__): model
    for model in (*Table.__subclasses__(), *OfDeal.__subclasses__())
    if model is not OfDeal
}
"""Every table's model by its SQL name."""

for _model in TABLES.values():
    add_checks(_model)
