"""The exchange document's keys, record by record, in the order in which they are written."""

from typing import Any, Final

from collabook.domain import records, words
from collabook.domain.records import MOST_NUMBER
from collabook.domain.text import fold
from collabook.exchange.kinds import (
    AMOUNT,
    CURRENCY,
    DAY,
    DAYS,
    FLAG,
    ID,
    LINE,
    LINK,
    LONG,
    PERCENT,
    RATE,
    text,
    whole,
    word,
)
from collabook.exchange.part_keys import (
    DEADLINE,
    DELIVERABLE,
    FILE,
    GIFT,
    INSTALMENT,
    MESSAGE,
    OFFER,
    PAYMENT,
    RIGHT,
)
from collabook.exchange.place import Place
from collabook.exchange.shapes import Group, Key, Several, Shape


def _named_brand(values: dict[str, Any], place: Place) -> None:
    """A brand is known by its folded name; one that folds to nothing could not be found again."""
    key = "brand" if "brand" in values else "name"
    if key in values and not fold(values[key]):
        place.at(key).refuse("has no letter or digit in it; write the brand's name.")


def _reachable(values: dict[str, Any], place: Place) -> None:
    if "name" not in values and "email" not in values:
        place.refuse("has neither name nor email; add one.")


def _own_currency(record: records.Expense | records.Rate) -> Any:
    return record.amount.currency


_CONTACT = Shape(
    records.Contact,
    (Key("name", "name", LINE), Key("email", "email", LINE), Key("role", "role", LINE)),
    _reachable,
)

BRAND: Final = Shape(
    records.Brand,
    (
        Key("name", "name", text(200)),
        Key("website", "website", LINK),
        Key("category", "category", LINE),
        Key("notes", "notes", LONG),
        Several("contacts", _CONTACT),
    ),
    _named_brand,
)

DEAL: Final = Shape(
    records.Deal,
    (
        Key("id", "id", ID),
        Key("number", "number", whole(1, MOST_NUMBER), lambda deal: deal.number or None),
        Key("brand", "brand", text(200)),
        Key("title", "title", text(500)),
        Key("stage", "stage", word(words.STAGES)),
        Key("source", "source", word(words.SOURCES)),
        Key("offered_on", "offered_on", DAY),
        Key("agreed_on", "agreed_on", DAY),
        Key("closed_on", "closed_on", DAY),
        Key("closed_why", "closed_why", LINE),
        Key("payer", "payer", LINE),
        Key("payer_country", "payer_country", LINE),
        Key("agency", "agency", LINE),
        Key("currency", "currency", CURRENCY),
        Key("platform", "platform", word(words.PLATFORMS)),
        Key("commission_percent", "commission_percent", PERCENT),
        Key("code", "code", LINE),
        Key("pending_commission", "pending_commission", AMOUNT),
        Group(
            "payment_terms",
            (Key("days", "terms_days", DAYS), Key("from", "terms_from", word(words.TERMS_FROM))),
        ),
        Key("next_action", "next_action", LINE),
        Key("next_action_on", "next_action_on", DAY),
        Key("notes", "notes", LONG),
        Key("asks_for_rate", "asks_for_rate", FLAG),
        Several("deadlines", DEADLINE),
        Several("files", FILE),
        Several("offers", OFFER),
        Several("deliverables", DELIVERABLE),
        Several("instalments", INSTALMENT),
        Several("payments", PAYMENT),
        Several("gifts", GIFT),
        Several("rights", RIGHT),
        Several("messages", MESSAGE),
    ),
    _named_brand,
)

EXPENSE: Final = Shape(
    records.Expense,
    (
        Key("id", "id", ID),
        Key("deal", "deal", ID),
        Key("paid_on", "paid_on", DAY),
        Key("category", "category", text(100)),
        Key("currency", "", CURRENCY, _own_currency),
        Key("amount", "amount", AMOUNT),
        Key("rate", "rate", RATE),
        Key("home_currency", "home_currency", CURRENCY),
        Key("note", "note", LONG),
        Key("rate_source", "rate_source", LINE),
        Several("files", FILE),
    ),
)

PRICE: Final = Shape(
    records.Rate,
    (
        Key("id", "id", ID),
        Key("platform", "platform", word(words.PLATFORMS)),
        Key("kind", "kind", word(words.PRICED_KINDS)),
        Key("amount", "amount", AMOUNT),
        Key("currency", "", CURRENCY, _own_currency),
        Key("note", "note", LONG),
    ),
)
