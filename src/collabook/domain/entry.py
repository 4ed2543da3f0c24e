"""What she types about deliverables, gifts, rates and percents, understood or refused in one sentence."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from collabook.domain.calendar import parse_day
from collabook.domain.money import Currency, parse, shortened
from collabook.domain.records import MOST_COUNT, Deliverable, Gift
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line
from collabook.domain.words import (
    IMPLIED_PLATFORM,
    KINDS,
    PLATFORMS,
    RIGHT_KINDS,
    Kind,
    Platform,
    PricedKind,
    RightKind,
)

_PLATFORMS: Final[dict[str, Platform]] = {
    **{name: name for name in PLATFORMS},
    "tt": "tiktok", "ig": "instagram", "insta": "instagram", "yt": "youtube", "fb": "facebook", "twitter": "x",
    "snap": "snapchat", "pod": "podcast",
}  # fmt: skip
_KINDS: Final[dict[str, Kind]] = {
    **{kind: kind for kind in KINDS},
    **{f"{kind}s": kind for kind in KINDS},
    "stories": "story", "vid": "video", "vids": "video", "photos": "photo", "livestream": "live",
}  # fmt: skip
_RIGHTS: Final[dict[str, RightKind]] = {
    **{kind: kind for kind in RIGHT_KINDS},
    "ad": "ads", "whitelisting": "ads", "exclusive": "exclusivity",
}  # fmt: skip
_TIMES: Final = re.compile(r"(?:x\s*(\d{1,6})|(\d{1,6})\s*x)$", re.ASCII | re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,12})?|[.,]\d{1,12}", re.ASCII)


def parse_deliverable(text: str, *, today: date, date_order: str | None = None) -> Deliverable:
    """``tiktok video@2026-10-20``, ``3 instagram stories``, ``reel``, ``ugc video x2``. Raises ``Refusal``.

    The day after ``@`` is the one to post it on.
    """
    named, at, due = text.partition("@")
    count, words = _count(_words(named))
    if not 1 <= count <= MOST_COUNT:
        raise Refusal(f"“{shortened(text)}” is {count} of them; a deliverable stands for 1 to {MOST_COUNT}.")
    platform: Platform | None = None
    kind: Kind | None = None
    for word in words:
        if platform is None and word in _PLATFORMS:
            platform = _PLATFORMS[word]
        elif kind is None and word in _KINDS:
            kind = _KINDS[word]
        else:
            raise _unknown(text)
    if kind is None:
        raise _unknown(text)
    if at and not due.strip():
        raise Refusal(f"“{shortened(text)}” has no date after @; write one such as @2026-10-20, or leave the @ out.")
    return Deliverable(
        kind,
        platform or IMPLIED_PLATFORM.get(kind),
        count,
        post_due_on=parse_day(due, today=today, date_order=date_order) if at else None,
    )


def parse_priced(text: str) -> tuple[PricedKind, Platform | None]:
    """What a price is for: ``tiktok video``, ``reel``, ``usage rights``, ``instagram ads``. Raises ``Refusal``."""
    platform: Platform | None = None
    kind: PricedKind | None = None
    for word in _words(text):
        meant = _KINDS.get(word) or _RIGHTS.get(word)
        if platform is None and word in _PLATFORMS:
            platform = _PLATFORMS[word]
        elif kind is None and meant is not None:
            kind = meant
        elif kind not in RIGHT_KINDS or word not in {"right", "rights"}:
            kind = None
            break
    if kind is None:
        raise Refusal(
            f"“{shortened(text)}” is nothing with a price; write one deliverable such as “tiktok video”, or a right: "
            f"{', '.join(RIGHT_KINDS)}. Kinds are {', '.join(KINDS)}."
        )
    return kind, platform or IMPLIED_PLATFORM.get(kind)


def parse_gift(text: str, *, default: Currency, currencies: Mapping[str, Currency], decimal_mark: str = ".") -> Gift:
    """``whitening kit=40``; without a value it is not known. Raises ``Refusal``."""
    item, _, value = text.rpartition("=") if "=" in text else (text, "", "")
    item = clean_line(item)
    if not item:
        raise Refusal(f"“{shortened(text)}” names no gift; write one such as “whitening kit=40”.")
    worth = parse(value, default=default, currencies=currencies, decimal_mark=decimal_mark)
    return Gift(item, value=worth, currency=worth.currency if worth else None)


def parse_rate(text: str) -> Decimal:
    """Home units for one foreign unit, above 0. Raises ``Refusal``."""
    number = _decimal(text)
    if number is None or not number:
        raise Refusal(f"“{shortened(text)}” is no rate; write what one foreign unit is at home, such as 1.27.")
    return number


def parse_percent(text: str) -> Decimal:
    """``10``, ``12.5`` or ``10%``, from 0 to 100. Raises ``Refusal``."""
    number = _decimal(text.strip().removesuffix("%"))
    if number is None or number > 100:
        raise Refusal(f"“{shortened(text)}” is no percentage; write one such as 10 or 12.5.")
    return number


def _decimal(text: str) -> Decimal | None:
    """A plain number; a comma is as good as a point, since nothing here needs thousands."""
    entry = text.strip()
    return Decimal(entry.replace(",", ".")) if _NUMBER.fullmatch(entry) else None


def _words(text: str) -> list[str]:
    return clean_line(text).casefold().replace("tik tok", "tiktok").split()


def _count(words: list[str]) -> tuple[int, list[str]]:
    """``3 stories``, ``stories x3`` and ``3x story`` stand for three."""
    joined = " ".join(words)
    times = _TIMES.search(joined)
    if times:
        return int(times[1] or times[2]), joined[: times.start()].split()
    if words and (times := _TIMES.fullmatch(words[0])):
        return int(times[1] or times[2]), words[1:]
    if words and words[0].isascii() and words[0].isdigit():
        return int(words[0][:6]), words[1:]
    return 1, words


def _unknown(text: str) -> Refusal:
    return Refusal(
        f"“{shortened(text)}” is no deliverable; write one such as “tiktok video@2026-10-20” or “3 instagram stories”. "
        f"Kinds are {', '.join(KINDS)}."
    )
