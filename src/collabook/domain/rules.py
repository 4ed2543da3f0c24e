"""A day, or a rule that gives one once something has happened: as she types it and as she reads it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from collabook.domain.calendar import parse_day, shown_day
from collabook.domain.money import shortened
from collabook.domain.records import MOST_DAYS
from collabook.domain.refusal import Refusal

_COUNTED: Final = re.compile(
    r"(?:net\s+)?(?P<number>\d{1,5})\s*(?P<unit>d|days?|w|weeks?)?(?:\s+(?:after|from)\s+(?:the\s+)?(?P<anchor>[a-z]+))?",
    re.IGNORECASE | re.ASCII,
)
_AT_ONCE: Final = re.compile(r"(?:(?:on|upon|at)\s+)?(?:the\s+)?(?P<anchor>[a-z]+)", re.IGNORECASE | re.ASCII)


class Rule(NamedTuple):
    """A day (``on``), or ``days`` after ``anchor`` has happened; all ``None`` where nothing was said."""

    on: date | None = None
    days: int | None = None
    anchor: str | None = None

    def said(self, today: date) -> str:
        """For reading: ``Fri 27 Nov``, ``14 days after delivery``, ``on posting``; empty where nothing was said."""
        return shown_day(self.on, today) if self.on is not None else self._counted()

    def typed(self) -> str:
        """As ``read_rule`` takes it."""
        return self.on.isoformat() if self.on is not None else self._counted()

    def _counted(self) -> str:
        if self.days is None:
            return f"after {self.anchor}" if self.anchor else ""
        if not self.days and self.anchor:
            return f"on {self.anchor}"
        days = "1 day" if self.days == 1 else f"{self.days} days"
        return f"{days} after {self.anchor}" if self.anchor else days


def read_rule(
    text: str, anchors: Sequence[str], *, today: date, date_order: str | None = None, bare: bool = False
) -> Rule:
    """The day or rule that she typed: ``27 nov``, ``14 days after delivery``, ``net 30 from posting``, ``on posting``.

    ``anchors`` are what a rule may count from; with ``bare`` it may leave that open (``net 30``). Empty text is not
    known. Raises ``Refusal`` for anything else.
    """
    words = " ".join(text.split())
    if not words:
        return Rule()
    counted = _COUNTED.fullmatch(words)
    if counted and (counted["anchor"] or bare):
        days = int(counted["number"]) * (7 if (counted["unit"] or "d").casefold().startswith("w") else 1)
        if days > MOST_DAYS:
            raise Refusal(f"“{shortened(words)}” is longer than anything can run; check the number of days.")
        return Rule(days=days, anchor=_known(counted["anchor"], anchors, words) if counted["anchor"] else None)
    at_once = _AT_ONCE.fullmatch(words)
    if at_once and at_once["anchor"].casefold() in anchors:
        return Rule(days=0, anchor=at_once["anchor"].casefold())
    after = words.casefold().removeprefix("after ")
    if after != words.casefold() and after in anchors:
        return Rule(anchor=after)
    try:
        return Rule(on=parse_day(words, today=today, date_order=date_order))
    except Refusal as refusal:
        raise Refusal(f"{refusal} A rule such as “14 days after {anchors[0]}” will do as well.") from None


def terms_said(days: int | None, anchor: str | None) -> str:
    """Payment terms: ``Net 30 from posting``, ``on posting``; empty where nothing was said."""
    if days and anchor:
        return f"Net {days} from {anchor}"
    return f"Net {days}" if days is not None and not anchor else Rule(days=days, anchor=anchor).said(date.min)


def _known(anchor: str, anchors: Sequence[str], words: str) -> str:
    if anchor.casefold() not in anchors:
        listed = ", ".join(anchors)
        raise Refusal(f"“{shortened(words)}” counts from “{shortened(anchor)}”; it can count from {listed}.")
    return anchor.casefold()
