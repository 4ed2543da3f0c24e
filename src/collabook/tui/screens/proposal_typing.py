"""What she types into a proposal, understood as the values that a reading has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from collabook.domain.calendar import parse_day
from collabook.domain.entry import parse_deliverable, parse_gift, parse_percent
from collabook.domain.money import Currency, Money, parse, shortened
from collabook.domain.refusal import Refusal
from collabook.domain.settings import Settings
from collabook.domain.text import clean_line
from collabook.domain.typed_terms import parse_pay, parse_span, parse_terms
from collabook.domain.words import DUE_AFTER, DueAfter
from collabook.mail.values import Asked, Cash, Due, Exclusivity, GiftOffer, Terms, Usage
from collabook.tui.screens.proposal import Line, stem_of
from collabook.tui.screens.proposal_values import said, typed_text
from collabook.tui.widgets.form import Field

HINTS: Final[dict[str, str]] = {
    "cash": "15, 500-800 GBP, up to 750, 150 each, 400 a month",
    "gifts": "whitening kit=40",
    "deliverables": "tiktok video, 3 instagram stories",
    "deadlines": "20 oct, fri, +2w, 14 days after delivery",
    "payment_terms": "30, net 30 from posting",
    "usage": "90 days paid, forever, organic",
    "exclusivity": "60 days, oat milk",
    "commission_percent": "15",
}

ADDABLE: Final[tuple[tuple[str, Any], ...]] = (
    ("cash", None), ("gifts", None), ("deliverables", None), ("deadlines", Due("post")), ("deadlines", Due("draft")),
    ("deadlines", Due("reply")), ("deadlines", Due("event")), ("payment_terms", None), ("commission_percent", None),
    ("code", None), ("usage", None), ("exclusivity", None), ("agency", None), ("contact.name", None),
    ("contact.email", None),
)  # fmt: skip
"""What can be added to a proposal: its name, and what is known of it beforehand."""


class Typing(NamedTuple):
    """What it takes to understand what she types."""

    settings: Settings
    currencies: Mapping[str, Currency]
    today: date

    def amount(self, text: str, default: Currency | None) -> Money | None:
        """The sum in ``text``; ``default`` is its currency where it names none, ``None`` for hers."""
        return parse(
            text,
            default=default or self.settings.home_currency,
            currencies=self.currencies,
            decimal_mark=self.settings.decimal_mark,
        )

    def day(self, text: str) -> date:
        return parse_day(text, today=self.today, date_order=self.settings.date_order)


def field_of(line: Line, typing: Typing) -> Field:
    """The one line in which a value is typed, filled in with what stands there; left empty it is ``None``."""
    stem = stem_of(line.path)
    read = _reader(line, typing)
    return Field(
        name="value",
        label=line.question.asks if line.question else "As it should be; empty takes it away",
        read=lambda text: read(text) if text.strip() else None,
        echo=lambda value: said(value, typing.today),
        value=typed_text(line.value),
        hint=HINTS.get(stem, ""),
    )


def _reader(line: Line, typing: Typing) -> Callable[[str], Any]:
    value = line.value
    due = value if isinstance(value, Due) else Due("post")
    readers: dict[str, Callable[[str], Any]] = {
        "cash": lambda text: _read_cash(text, typing, named=line.question is not None and value is not None),
        "gifts": lambda text: _read_gift(text, typing),
        "deliverables": lambda text: _read_asked(text, typing),
        "deadlines": lambda text: _read_due(text, due, typing),
        "payment_terms": lambda text: Terms(*parse_terms(text)),
        "commission_percent": parse_percent,
        "usage": _read_usage,
        "exclusivity": _read_exclusivity,
    }
    return readers.get(stem_of(line.path), clean_line)


def _read_cash(text: str, typing: Typing, *, named: bool) -> Cash:
    """``named`` asks for the currency, so that hers is not taken for granted where the mail's is open."""
    if named and not any(sign.isalpha() or sign in "$€£¥₹₩₪₦₱₴₫₺" for sign in text):
        raise Refusal(f"In which currency? Write it too, such as “{shortened(text.strip())} SEK”.")
    pay = parse_pay(text, typing.amount)
    known = pay.amount if pay.amount is not None else pay.amount_max
    return Cash(_decimal(pay.amount), _decimal(pay.amount_max), known.currency if known else None, pay.per)


def _read_gift(text: str, typing: Typing) -> GiftOffer:
    settings = typing.settings
    gift = parse_gift(
        text, default=settings.home_currency, currencies=typing.currencies, decimal_mark=settings.decimal_mark
    )
    return GiftOffer(gift.item, _decimal(gift.value), gift.currency)


def _read_asked(text: str, typing: Typing) -> Asked:
    made = parse_deliverable(text, today=typing.today, date_order=typing.settings.date_order)
    if made.post_due_on is not None:
        raise Refusal("Leave the day out here; a adds it as a line of its own.")
    return Asked(made.platform, made.kind, made.count)


def _read_due(text: str, due: Due, typing: Typing) -> Due:
    days, after, start = clean_line(text).casefold().partition(" after ")
    if not after:
        return Due(due.what, on=typing.day(text))
    starts: dict[str, DueAfter] = {name: name for name in DUE_AFTER}
    begins = starts.get(start.strip())
    if begins is None or due.what not in ("draft", "post"):
        raise Refusal(f"“{shortened(text)}” is no day; write one such as 20 oct, or “14 days after delivery”.")
    return Due(due.what, days=max(parse_span(days), 0), after=begins)


def _read_usage(text: str) -> Usage:
    words = clean_line(text).casefold().replace(",", " ").split()
    paid = {"paid": True, "ads": True, "organic": False}
    said_paid = [paid[word] for word in words if word in paid]
    rest = " ".join(word for word in words if word not in paid)
    return Usage(parse_span(rest) if rest else None, said_paid[-1] if said_paid else None)


def _read_exclusivity(text: str) -> Exclusivity:
    first, _, rest = clean_line(text).partition(",")
    try:
        return Exclusivity(parse_span(first), rest.strip() or None)
    except Refusal:
        if first[:1].isdigit():
            raise
        return Exclusivity(None, clean_line(text))


def _decimal(money: Money | None) -> Decimal | None:
    return None if money is None else Decimal(money.minor).scaleb(-money.currency.decimals)
