"""What an offer says of pay and time, typed in one line, understood or refused in one sentence."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from collabook.domain.money import Currency, Money, shortened
from collabook.domain.records import MOST_DAYS
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line
from collabook.domain.words import TERMS_FROM, Per, TermsFrom

_PER: Final = re.compile(
    r"\s*(?:(?P<deliverable>each|apiece|per (?:video|post|reel|story|deliverable))"
    r"|(?P<month>a month|per month|monthly|/ ?mo(?:nth)?)|(?:as (?:a )?)?(?P<bonus>bonus))$",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(
    r"(?P<low>[^\d]*\d[\d.,]*k?)\s*(?:-|–|—|to)\s*(?P<high>[^\d]*\d.*)", re.IGNORECASE | re.ASCII
)
_UP_TO: Final = re.compile(r"(?:up to|max(?:imum)?\.?|<=?)\s*(?P<high>.*)", re.IGNORECASE)
_SPAN: Final = re.compile(r"(?P<count>\d{1,5})\s*(?P<unit>d|days?|w|weeks?|m|months?|y|years?)?", re.ASCII)
_UNIT_DAYS: Final = {"d": 1, "w": 7, "m": 30, "y": 365}
_FOREVER: Final = frozenset({"forever", "perpetual", "in perpetuity", "perpetuity", "unlimited"})
_TERMS: Final = re.compile(
    r"(?:net\s*)?(?P<span>\d+\s*(?:(?:d|days?|w|weeks?|m|months?)\b)?)?"
    r"\s*(?:(?:from|after|on|upon)\s+)?(?P<start>[a-z]+)?",
    re.ASCII,
)

ReadAmount = Callable[[str, Currency | None], Money | None]
"""Reads one sum; the second argument is the currency where none is named, ``None`` for hers."""


class Pay(NamedTuple):
    """A sum, a range (``amount_max``), or "up to" (no ``amount``), with what it is paid for."""

    amount: Money | None
    amount_max: Money | None
    per: Per


def parse_pay(text: str, amount: ReadAmount) -> Pay:
    """``400``, ``500-800 GBP``, ``up to 750``, ``150 each``, ``400 a month``, ``100 bonus``. Raises ``Refusal``."""
    entry = clean_line(text)
    said = _PER.search(entry)
    per: Per = "deal"
    if said:
        entry = entry[: said.start()]
        per = "deliverable" if said["deliverable"] else "month" if said["month"] else "bonus"
    limit = _UP_TO.fullmatch(entry)
    if limit:
        return Pay(None, _sum(limit["high"], None, amount, text), per)
    both = _RANGE.fullmatch(entry)
    if not both:
        return Pay(_sum(entry, None, amount, text), None, per)
    low = _sum(both["low"], _sum(both["high"], None, amount, text).currency, amount, text)
    high = _sum(both["high"], low.currency, amount, text)
    if low.currency != high.currency:
        raise Refusal(f"“{shortened(text)}” names two currencies; write one, such as “500-800 USD”.")
    if not low < high:
        raise Refusal(f"“{shortened(text)}” is no range; write the lower sum first, such as 500-800.")
    return Pay(low, high, per)


def parse_span(text: str) -> int:
    """Days: ``90``, ``90 days``, ``3 months`` (of 30), ``1 year`` (of 365); -1 for ``forever``. Raises ``Refusal``."""
    words = clean_line(text).casefold()
    if words in _FOREVER:
        return -1
    match = _SPAN.fullmatch(words)
    days = int(match["count"]) * _UNIT_DAYS[(match["unit"] or "d")[0]] if match else -1
    if not 0 <= days <= MOST_DAYS:
        raise Refusal(f"“{shortened(text)}” is no length of time; write one such as 90 days, 3 months or forever.")
    return days


def parse_terms(text: str) -> tuple[int, TermsFrom | None]:
    """Days and start of ``30``, ``net 30 from posting``, ``14 days after invoice``, ``on posting`` (0).

    Raises ``Refusal``.
    """
    words = clean_line(text).casefold()
    match = _TERMS.fullmatch(words) if words else None
    starts: dict[str, TermsFrom] = {start: start for start in TERMS_FROM}
    start = starts.get(match["start"]) if match and match["start"] else None
    if match is None or (match["start"] and start is None) or not (match["span"] or start):
        raise Refusal(
            f"“{shortened(text)}” is no payment term; write one such as 30, or “net 30 from posting”: "
            f"it counts from {', '.join(TERMS_FROM)}."
        )
    return parse_span(match["span"]) if match["span"] else 0, start


def _sum(text: str, default: Currency | None, amount: ReadAmount, whole: str) -> Money:
    found = amount(text, default)
    if found is None:
        raise Refusal(f"“{shortened(whole)}” names no sum; write one such as 15, 500-800 or “150 each”.")
    return found
