"""What her prices come to for what a deal asks of her. A price that she has not set is not known, never made up."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from collabook.domain.money import Money
from collabook.domain.records import Deal, Rate, Right
from collabook.domain.words import Platform, PricedKind

_LENGTH: Final = re.compile(
    r"(?P<number>\d{1,4}|an?|one)[ -]*(?P<unit>day|week|month|year)s?\b", re.IGNORECASE | re.ASCII
)
_DAYS: Final = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
"""The fewest and the most days of one."""


class Line(NamedTuple):
    """``count`` of one kind, or a right, and her price for one, if she has one for just this.

    ``other`` is a price of hers for a right of another length than is asked for: it says nothing of this one.
    """

    kind: PricedKind
    platform: Platform | None = None
    count: int = 1  # type: ignore[assignment]  # a tuple's own method, not needed here
    rate: Rate | None = None
    right: Right | None = None
    other: Rate | None = None

    @property
    def amount(self) -> Money | None:
        return self.rate.amount.times(self.count) if self.rate is not None else None


def quote(deal: Deal, rates: Sequence[Rate]) -> tuple[Line, ...]:
    """A line for each kind of thing that the deal names, in its order, then one for each right."""
    asked: Counter[tuple[PricedKind, Platform | None]] = Counter()
    for one in deal.deliverables:
        asked[one.kind, one.platform or deal.platform] += one.count
    made = [Line(kind, platform, count, _price(rates, kind, platform)) for (kind, platform), count in asked.items()]
    platforms = {platform for _, platform in asked}
    everywhere = next(iter(platforms)) if len(platforms) == 1 else deal.platform
    return (*made, *(_of_right(right, rates, everywhere) for right in deal.rights))


def price_list(deal: Deal, rates: Iterable[Rate]) -> tuple[Line, ...]:
    """Her price for one of each kind of deliverable: on the deal's platform where she has any for it, else all."""
    made = [rate for rate in rates if rate.kind not in ("usage", "ads", "exclusivity")]
    there = [rate for rate in made if deal.platform is not None and rate.platform == deal.platform]
    return tuple(Line(rate.kind, rate.platform, 1, rate) for rate in there or made)


def total_of(lines: Sequence[Line]) -> Money | None:
    """The sum, where every line is known and all are in one currency; else ``None``."""
    amounts = [line.amount for line in lines]
    known = [amount for amount in amounts if amount is not None]
    if not known or len(known) < len(amounts) or len({amount.currency for amount in known}) > 1:
        return None
    return sum(known[1:], start=known[0])


def length_said(text: str | None) -> tuple[int, int] | None:
    """The fewest and the most days that a note such as ``30 days`` or ``a month`` stands for."""
    found = _LENGTH.search(text or "")
    if found is None:
        return None
    number = int(found["number"]) if found["number"].isdigit() else 1
    fewest, most = _DAYS[found["unit"].casefold()]
    return number * fewest, number * most


def days_of(right: Right) -> int | None:
    """How long a right is to run, -1 for ever; ``None`` where that was not said in days."""
    if right.days is None and right.starts_on is not None and right.ends_on is not None:
        return (right.ends_on - right.starts_on).days + 1
    return right.days


def open_ended(right: Right) -> bool:
    """Whether nothing was said of a right's length."""
    return right.days is None and right.ends_on is None


def _of_right(right: Right, rates: Iterable[Rate], platform: Platform | None) -> Line:
    rate = _price(rates, right.kind, platform)
    fits = rate is not None and _fits(rate, right)
    return Line(right.kind, rate=rate if fits else None, right=right, other=None if fits else rate)


def _fits(rate: Rate, right: Right) -> bool:
    """Whether a price holds for a right: where its note names a length, for that one, and where none was asked for."""
    length = length_said(rate.note)
    if length is None or open_ended(right):
        return True
    days = days_of(right)
    return days is not None and length[0] <= days <= length[1]


def _price(rates: Iterable[Rate], kind: PricedKind, platform: Platform | None) -> Rate | None:
    """Her price for a kind on this platform, else the one that holds on any."""
    known = {rate.platform: rate for rate in rates if rate.kind == kind}
    return known.get(platform) or known.get(None)
