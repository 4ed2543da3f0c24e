"""The values of a proposal as she reads them, and as she would type them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from collabook.domain.calendar import shown_day
from collabook.domain.money import Currency
from collabook.domain.words import PER_SAID, PLATFORM_NAMES, deliverable_name
from collabook.mail.sums import amount_of
from collabook.mail.values import Asked, Cash, Due, Exclusivity, GiftOffer, Terms, Usage
from collabook.tui.screens.proposal import stem_of

LABELS: Final[dict[str, str]] = {
    "brand": "Brand", "title": "Title", "cash": "Pay", "gifts": "Gift", "deliverables": "To make", "deadlines": "Date",
    "payment_terms": "Terms", "commission_percent": "Commission", "code": "Code", "usage": "Usage",
    "exclusivity": "Exclusive", "asks_for_rate": "Your rate", "agency": "Agency", "contact.name": "Contact",
    "contact.email": "E-mail", "came_by": "Came by",
}  # fmt: skip
CAME_BY: Final[dict[str, str]] = {
    **{
        name: PLATFORM_NAMES[name]
        for name in (
            "instagram", "tiktok", "youtube", "facebook", "x", "threads", "snapchat", "pinterest", "linkedin", "twitch",
        )
    },
    "email": "by e-mail after all",
}  # fmt: skip
"""Where a message without a head can have come from."""
_DUE_LABELS: Final = {"reply": "Reply by", "draft": "Draft by", "post": "Post by", "event": "Event", "end": "Ends"}
_FOREVER: Final = -1


def label_of(path: str, value: Any) -> str:
    """How a value is called: ``Pay``, ``Post by``."""
    return _DUE_LABELS[value.what] if isinstance(value, Due) else LABELS[stem_of(path)]


def said(value: Any, today: date, path: str = "") -> str:
    """A value as she reads it, on one line."""
    if path == "came_by":
        return CAME_BY[value]
    if isinstance(value, Due):
        return shown_day(value.on, today) if value.on else f"{value.days} days after {value.after}"
    return _SAID.get(type(value), str)(value)


def typed_text(value: Any) -> str:
    """A value as she would have typed it; empty for none."""
    return "" if value is None else _TYPED.get(type(value), str)(value)


def _cash(cash: Cash) -> str:
    low, high = (_shown(each, cash.currency) for each in (cash.amount, cash.amount_max))
    return (f"{low}–{high}" if low and high else low or f"up to {high}") + PER_SAID[cash.per]


def _shown(value: Decimal | None, currency: Currency | None) -> str:
    money = amount_of(value, currency)
    if money is not None or value is None:
        return money.show() if money is not None else ""
    return " ".join(filter(None, (_plain(value, currency), currency.code if currency else "")))


def _plain(value: Decimal, currency: Currency | None) -> str:
    money = amount_of(value, currency)
    return money.text if money else f"{value:f}"


def _terms(terms: Terms) -> str:
    start = f" from {terms.counts_from}" if terms.counts_from else ""
    if terms.days == 0:
        return f"at once on {terms.counts_from}" if terms.counts_from else "at once"
    return f"net {terms.days}{start}"


def _span(days: int | None) -> str:
    if days is None:
        return ""
    return "forever" if days == _FOREVER else "1 day" if days == 1 else f"{days} days"


def _gift(gift: GiftOffer) -> str:
    price = amount_of(gift.value, gift.currency)
    return f"{gift.item}, {price.show() if price is not None else 'no price'}"


def _usage(usage: Usage) -> str:
    ads = {True: "may run as ads", False: "organic only", None: ""}[usage.paid]
    return ", ".join(filter(None, (_span(usage.days), ads))) or "may reuse it, no end said"


def _exclusivity(bound: Exclusivity) -> str:
    return ", ".join(filter(None, (_span(bound.days), bound.category)))


def _typed_cash(cash: Cash) -> str:
    sums = [_plain(each, cash.currency) for each in (cash.amount, cash.amount_max) if each is not None]
    prefix = "up to " if cash.amount is None else ""
    code = f" {cash.currency}" if cash.currency else ""
    return f"{prefix}{'-'.join(sums)}{code}{PER_SAID[cash.per]}"


def _typed_gift(gift: GiftOffer) -> str:
    price = amount_of(gift.value, gift.currency)
    return f"{gift.item}={price if price is not None else ''}"


def _typed_asked(asked: Asked) -> str:
    count = str(asked.count) if asked.count > 1 else None
    return " ".join(filter(None, (count, asked.platform, asked.kind)))


def _typed_due(due: Due) -> str:
    if due.on is not None:
        return due.on.isoformat()
    return f"{due.days} days after {due.after}" if due.after else ""


def _typed_usage(usage: Usage) -> str:
    ads = {True: "paid", False: "organic", None: ""}[usage.paid]
    return " ".join(filter(None, (_span(usage.days), ads)))


_SAID: Final[dict[type, Callable[[Any], str]]] = {
    Cash: _cash,
    GiftOffer: _gift,
    Asked: lambda asked: deliverable_name(asked.platform, asked.kind, asked.count),
    Terms: _terms,
    Usage: _usage,
    Exclusivity: lambda bound: _exclusivity(bound) or "no end said",
    Decimal: lambda percent: f"{percent:f}% of sales",
    bool: lambda _: "they ask what you charge",
}
_TYPED: Final[dict[type, Callable[[Any], str]]] = {
    Cash: _typed_cash,
    GiftOffer: _typed_gift,
    Asked: _typed_asked,
    Due: _typed_due,
    Terms: lambda terms: f"{terms.days} from {terms.counts_from}" if terms.counts_from else str(terms.days),
    Usage: _typed_usage,
    Exclusivity: _exclusivity,
    Decimal: lambda percent: f"{percent:f}",
    bool: lambda _: "",
}
