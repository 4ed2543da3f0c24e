"""What a gift is worth where the mail says it: beside the item, in its bracket or relative clause, or just after."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from collabook.mail.clean import fold
from collabook.mail.find import Found, Source
from collabook.mail.find.cash import Sum
from collabook.mail.find.gift_bars import is_lent
from collabook.mail.find.gift_nouns import Item
from collabook.mail.values import GiftOffer

_IS = re.compile(
    r"[^.]{0,60}\b(?:they're|it's|that's|which (?:is|are)|they are|it is"
    r"|(?:retail|market) value of(?: about| approximately| approx\.?| around)?) ?$"
)
_COSTS: Final = re.compile(
    r"(?: (?:for|to|at) [^.,;()]{3,40}?)? (?:is|are|costs?|sells? for|goes? for)(?: normally| usually)? "
)
"""Between a thing and its price: "Tickets for the evening are "."""
_OPENED: Final = re.compile(
    r"(?: (?:yourself|too|as well|for you|on top|for (?:one|two|three|four|\d|both of you"
    r"|you and [\w-]+(?: [\w-]+)?)))?"
    r" ?\((?:(?:gifted|free|normally|usually|normalerweise|worth|m?s?rrp"
    r"|msrp|srp|arp|mrp|pvp|uvp"
    r"|value|valued|retail|price|priced|full|list|at"
    r"|of|offert\w*|kostenlos|geschenkt|gratis|wert|valeur|valor|prix|boutique|public|conseille|precio|preco|tienda"
    r"|loja|ladenpreis|normalement|normalmente)\b[ ,:]{0,3})*"
)
"""A bracket that opens behind a thing, up to the sum in it: "(gifted, " and "(normally "."""


def with_value(item: Item, money: list[Sum], items: Sequence[Item], source: Source) -> Found[GiftOffer]:
    """The value said beside the item, in its sentence or in the next one."""
    order = {unit.start: index for index, unit in enumerate(source.units)}
    for one in sorted(money, key=lambda held: held.unit.start != item.unit.start):
        if one.amount.high or one.amount.upto or not (one.role == "value" or _beside(one, item)):
            continue
        if _belongs(one, item, items, order):
            return _found(item, one)
    return _found(item, None)


def _found(item: Item, price: Sum | None) -> Found[GiftOffer]:
    """The gift, from the first to the last of the units that offer it, name it and tell its value."""
    units = [item.unit, item.named or item.unit, *([price.unit] if price else [])]
    value = GiftOffer(item.text, price.amount.low, price.amount.currency) if price else GiftOffer(item.text)
    return Found(value, min(unit.start for unit in units), max(unit.end for unit in units))


def _belongs(one: Sum, item: Item, items: Sequence[Item], order: Mapping[int, int]) -> bool:
    here, there = order[item.unit.start], order[one.unit.start]
    rivals = [held for held in items if order[held.unit.start] == there]
    nearest = min(rivals, key=lambda held: abs(held.at - one.amount.start), default=None)
    if there == here:
        return nearest is not None and (nearest.unit.start, nearest.at) == (item.unit.start, item.at)
    if "loan" in one.unit.text or is_lent(one.unit.text):
        return False
    close = 0 < there - here <= 2 and all(not here < order[held.unit.start] < there for held in items)
    return (close or there == here - 1) and not rivals and _points(one, item)


def _beside(one: Sum, item: Item) -> bool:
    """Whether the sum stands alone in the bracket behind the item, "the mug set (£24)", or before it: "a £24 mug"."""
    if one.unit.start != item.unit.start or one.role == "pay":
        return False
    text, end = one.unit.text, _end(item)
    between = text[end : one.amount.start]
    bracket = bool(_OPENED.fullmatch(between)) and text[one.amount.end :].lstrip().startswith(")")
    return (
        bracket
        or bool(_IS.search(between) or _COSTS.fullmatch(between))
        or (text[one.amount.end : item.at].strip() == "" and one.amount.end <= item.at)
    )


def _end(item: Item) -> int:
    """Where the item's words end in its unit, which may say only the last of them: "the knife" for "petty knife"."""
    words = fold(item.text)
    said = words if item.unit.text.startswith(words, item.at) else words.split()[-1]
    return item.at + (len(said) if item.unit.text.startswith(said, item.at) else len(item.text))


def _points(one: Sum, item: Item) -> bool:
    """Whether a sentence about a price speaks of the gift: it says "it", begins with the price, or names it."""
    last = item.text.casefold().split()[-1]
    return (
        bool(
            re.search(
                r"\b(?:it|its|it's|they|worth|which|this|that|these|set|rrp|value|valued|wert|uvp)\b", one.unit.text
            )
        )
        or last in one.unit.text
    )
