"""The keys of what hangs on a deal, record by record, in the order in which they are written."""

from datetime import date
from typing import Any, Final, get_args

from collabook.domain import records, words
from collabook.domain.calendar import local_date
from collabook.domain.records import MOST_COUNT, MOST_DAYS
from collabook.exchange.kinds import (
    AMOUNT,
    COUNT,
    CURRENCY,
    DAY,
    DAYS,
    FLAG,
    HOME_AMOUNT,
    ID,
    INSTANT,
    LINE,
    LINK,
    LONG,
    RATE,
    SOURCE,
    text,
    whole,
    word,
)
from collabook.exchange.place import Place
from collabook.exchange.shapes import Group, Key, Several, Shape


def _range_in_order(values: dict[str, Any], place: Place) -> None:
    if "amount" in values and "amount_max" in values and values["amount_max"] < values["amount"]:
        place.at("amount_max").refuse("is less than amount; the higher end of the range comes there.")


def _received(values: dict[str, Any], place: Place) -> None:
    """An instant becomes the local date of the day it was where she lives."""
    instant = values.get("received_at")
    if instant is None:
        if "received_on" not in values:
            place.refuse("has neither received_on nor received_at; add one.")
        return
    day = local_date(instant, place.settings.time_zone)
    if values.setdefault("received_on", day) != day:
        place.refuse(f"has a received_on that is not its received_at's day in {place.settings.time_zone}; keep one.")


def _received_on(payment: records.Payment) -> date | None:
    return payment.received_on if payment.received_at is None else None


FILE: Final = Shape(records.File, (Key("path", "path", LINE), Key("note", "note", LONG)))

DEADLINE: Final = Shape(
    records.Deadline,
    (Key("what", "what", word(get_args(words.DeadlineWhat))), Key("on", "due_on", DAY)),
)

OFFER: Final = Shape(
    records.Offer,
    (
        Key("id", "id", ID),
        Key("on", "offered_on", DAY),
        Key("by", "offered_by", word(get_args(words.OfferedBy))),
        Key("amount", "amount", AMOUNT),
        Key("amount_max", "amount_max", AMOUNT),
        Key("currency", "currency", CURRENCY),
        Key("per", "per", word(words.PERS)),
        Key("note", "note", LONG),
    ),
    _range_in_order,
)

_STAT = Shape(
    records.Stat,
    (
        Key("on", "counted_on", DAY),
        Key("views", "views", COUNT),
        Key("likes", "likes", COUNT),
        Key("comments", "comments", COUNT),
        Key("shares", "shares", COUNT),
        Key("saves", "saves", COUNT),
    ),
)

DELIVERABLE: Final = Shape(
    records.Deliverable,
    (
        Key("id", "id", ID),
        Key("platform", "platform", word(words.PLATFORMS)),
        Key("kind", "kind", word(words.KINDS)),
        Key("count", "count", whole(1, MOST_COUNT)),
        Key("title", "title", LINE),
        Key("draft_due_on", "draft_due_on", DAY),
        Key("post_due_on", "post_due_on", DAY),
        Group(
            "draft_due",
            (Key("days", "draft_due_days", DAYS), Key("after", "draft_due_after", word(words.DUE_AFTER))),
        ),
        Group(
            "post_due",
            (Key("days", "post_due_days", DAYS), Key("after", "post_due_after", word(words.DUE_AFTER))),
        ),
        Key("submitted_on", "submitted_on", DAY),
        Key("approved_on", "approved_on", DAY),
        Key("posted_on", "posted_on", DAY),
        Key("url", "url", LINK),
        Group(
            "disclosure",
            (
                Key("needed", "disclosure_needed", FLAG),
                Key("label", "disclosure_label", LINE),
                Key("platform_toggle", "disclosure_platform_toggle", FLAG),
            ),
        ),
        Several("stats", _STAT),
    ),
)

INSTALMENT: Final = Shape(
    records.Instalment,
    (
        Key("id", "id", ID),
        Key("amount", "amount", AMOUNT),
        Key("due_on", "due_on", DAY),
        Key("days", "due_days", DAYS),
        Key("from", "due_from", word(words.TERMS_FROM)),
        Key("invoiced_on", "invoiced_on", DAY),
        Key("note", "note", LONG),
    ),
)

PAYMENT: Final = Shape(
    records.Payment,
    (
        Key("id", "id", ID),
        Key("kind", "kind", word(words.PAYMENT_KINDS)),
        Key("received_on", "received_on", DAY, _received_on),
        Key("received_at", "received_at", INSTANT),
        Key("gross", "gross", AMOUNT),
        Key("fee", "fee", AMOUNT),
        Key("commission", "commission", AMOUNT),
        Key("withheld", "withheld", AMOUNT),
        Key("method", "method", word(words.METHODS)),
        Key("rate", "rate", RATE),
        Key("home_amount", "home_amount", HOME_AMOUNT),
        Key("home_currency", "home_currency", CURRENCY),
        Key("effect", "effect", word(words.EFFECTS)),
        Key("note", "note", LONG),
        Key("rate_source", "rate_source", LINE),
    ),
    _received,
)

GIFT: Final = Shape(
    records.Gift,
    (
        Key("id", "id", ID),
        Key("item", "item", text(500)),
        Key("received_on", "received_on", DAY),
        Key("currency", "currency", CURRENCY),
        Key("value", "value", AMOUNT),
        Key("value_basis", "value_basis", LINE),
        Key("rate", "rate", RATE),
        Key("home_currency", "home_currency", CURRENCY),
        Key("basis", "basis", word(get_args(words.Basis))),
        Key("kept", "kept", word(get_args(words.Kept))),
        Key("returned_on", "returned_on", DAY),
        Key("evidence", "evidence", LONG),
        Key("rate_source", "rate_source", LINE),
    ),
)

RIGHT: Final = Shape(
    records.Right,
    (
        Key("id", "id", ID),
        Key("kind", "kind", word(words.RIGHT_KINDS)),
        Key("category", "category", LINE),
        Key("starts_on", "starts_on", DAY),
        Key("ends_on", "ends_on", DAY),
        Key("days", "days", whole(-1, MOST_DAYS)),
        Key("from", "counts_from", word(words.TERMS_FROM)),
        Key("code", "code", LINE),
        Key("note", "note", LONG),
    ),
)

MESSAGE: Final = Shape(
    records.Message,
    (
        Key("id", "id", ID),
        Key("message_id", "message_id", LINE),
        Key("in_reply_to", "in_reply_to", LINE),
        Key("sent_at", "sent_at", INSTANT),
        Key("from", "sender", LINE),
        Key("to", "recipient", LINE),
        Key("subject", "subject", LINE),
        Key("text", "text", LONG),
        Key("raw", "raw", SOURCE),
    ),
)
