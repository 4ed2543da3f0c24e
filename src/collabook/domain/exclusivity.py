"""An exclusivity of hers that may run when a new offer's work would be up: a question each time, never a verdict."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from collabook.domain.calendar import shown_day
from collabook.domain.due_dates import post_due_on, right_ends_on, right_starts_on
from collabook.domain.records import Deal, Right
from collabook.domain.rules import Rule
from collabook.domain.standing import done_on
from collabook.domain.text import fold
from collabook.domain.words import KINDS, PLATFORMS

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST_NAME: Final = 3
"""So many words written apart can be one: "skin care" is "skincare"."""
_NO_CATEGORY: Final = frozenset(
    [
        "a", "all", "an", "and", "any", "brand", "category", "company", "competing", "competitor", "for", "in", "item",
        "niche", "of", "or", "other", "product", "sector", "similar", "space", "the", "with",
    ]
)  # fmt: skip
"""Words around a category that are no part of it."""
_SAYS_LITTLE: Final = frozenset(
    [
        *KINDS, *PLATFORMS, "accessory", "app", "art", "bar", "best", "box", "care", "day", "free", "good", "home",
        "kit", "life", "new", "online", "service", "set", "style", "tool",
    ]
)  # fmt: skip
"""Words that many categories share: "hair care" and "skin care" are two."""


class Plan(NamedTuple):
    """What is known of a new offer: the days between which its work would be posted, and what it is about.

    ``about`` is what names its subject, the gift or the brand's category; ``text`` is the brand's own words.
    """

    brand: str
    first: date
    last: date
    about: tuple[str, ...] = ()
    text: str = ""


def plan_of(deal: Deal, today: date, *, category: str | None = None, text: str = "") -> Plan:
    """The plan of ``deal``, which is not agreed yet; ``category`` is that of its brand.

    Where no day to post by is known it is today, up to the campaign's end or event.
    """
    days = [post_due_on(deal, one) or today for one in deal.deliverables]
    if not days:
        days = [today, *(each.due_on for each in deal.deadlines if each.what != "reply" and each.due_on > today)]
    bound = [right.category for right in deal.rights if right.kind == "exclusivity"]
    about = (category, *bound, deal.title, *(gift.item for gift in deal.gifts))
    return Plan(deal.brand, min(days), max(days), tuple(filter(None, about)), text)


def questions(deals: Iterable[Deal], plan: Plan, today: date) -> list[str]:
    """For each exclusivity to another brand that may forbid ``plan``: a sentence with its reason, which asks."""
    return [
        _asked(deal, right, today)
        for deal in deals
        if deal.stage == "agreed" and fold(deal.brand) != fold(plan.brand)
        for right in deal.rights
        if right.kind == "exclusivity" and _may_run(deal, right, plan) and _may_be(right.category, plan)
    ]


def _may_run(deal: Deal, right: Right, plan: Plan) -> bool:
    begins = right_starts_on(deal, right) or deal.agreed_on
    ends = right_ends_on(deal, right) or _latest_end(deal, right)
    return (begins is None or begins <= plan.last) and (ends is None or ends >= plan.first)


def _latest_end(deal: Deal, right: Right) -> date | None:
    """Where it was not said what the days count from: they count from the end of her work at the latest."""
    if right.days is None or right.days < 0 or right.counts_from is not None:
        return None
    known = [day for day in (done_on(deal), deal.agreed_on) if day is not None]
    made = all(one.posted_on is not None for one in deal.deliverables)
    return max(known) + timedelta(days=right.days) if known and made else None


def _may_be(category: str | None, plan: Plan) -> bool:
    """Whether the plan can be one of ``category``; without one every plan can."""
    words = _words(category or "")
    if not words:
        return True
    whole = "".join(words)
    telling = {word for word in words if word not in _SAYS_LITTLE} | {whole}
    if any(telling & _said(text) for text in plan.about):
        return True
    last = {words[-1]} - _SAYS_LITTLE
    return bool((last | {whole}) & _said(plan.text))


def _said(text: str) -> set[str]:
    """The words of a text, and neighbours written as one."""
    words = _words(text)
    return {"".join(words[place : place + size]) for size in range(1, _LONGEST_NAME + 1) for place in range(len(words))}


def _words(text: str) -> list[str]:
    """Folded words in the singular, without those that name no category."""
    return [word for each in _WORD.findall(fold(text)) if (word := _singular(each)) not in _NO_CATEGORY]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _asked(deal: Deal, right: Right, today: date) -> str:
    bound = f"You are exclusive{f' for {right.category}' if right.category else ''} to {deal.brand}"
    asks = "is this one of it?" if right.category else "does this go against it?"
    return f"{bound}{_until(deal, right, today)} (deal {deal.number}): {asks}"


def _until(deal: Deal, right: Right, today: date) -> str:
    ends = right_ends_on(deal, right)
    if ends is not None:
        return f" until {shown_day(ends, today)}"
    if right.days is None:
        return ", no end said"
    if right.days < 0:
        return " for ever"
    counted = Rule(days=right.days, anchor=right.counts_from).said(today)
    return f" for {counted}" if right.counts_from else f" for {counted}, start not said"
