"""What she would keep: product, stays, meals, tickets, gift cards, store credit; with the value where it is said."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from collabook.mail.clean import fold
from collabook.mail.find import Found, Source
from collabook.mail.find.cash import Sum
from collabook.mail.find.gift_cues import (
    AGAINST,
    ALL_FREE,
    BARE,
    CARD_PRICE,
    DETERMINER,
    FREE,
    GIVING,
    LOAN,
    NO_GIFT,
    OFFERED,
    PRICED,
    PRODUCT,
    PRONOUN,
    STAY,
    STAY_CUE,
    STOP,
    TRIGGER,
)
from collabook.mail.units import Unit
from collabook.mail.values import GiftOffer


class _Item(NamedTuple):
    """A gift named in ``unit``; ``named`` is where its name stands, which may be another one."""

    text: str
    unit: Unit
    at: int
    named: Unit


FARTHEST_NAME: Final = 1500
"""Letters between a gift and its fuller name: what stands farther away may be another thing."""


def find_gifts(source: Source, money: list[Sum]) -> tuple[list[Found[GiftOffer]], list[str]]:
    """Gifts in the order of the text, each once; what is only lent is left out and said."""
    items = _unique(item for index in source.places(TRIGGER) for item in _in_unit(source.units[index], source, index))
    if items and next(source.places(LOAN), None) is not None:
        return [], [f"{items[0].text}: a loan, not yours to keep"]
    found = _cards(source, money)
    if not found:
        found = [_with_value(_fuller(item, source), money, items, source) for item in items]
    return found, []


def _unique(items: Iterable[_Item]) -> list[_Item]:
    """One gift is often named twice: the later mention shares its last word, or only points back."""
    kept: list[_Item] = []
    for item in items:
        last = item.text.casefold().split()[-1].rstrip("s")
        same = any(
            last == held.text.casefold().split()[-1].rstrip("s") or held.text.casefold() in item.text.casefold()
            for held in kept
        )
        overlaps = any(held.unit.start == item.unit.start and abs(held.at - item.at) < len(held.text) for held in kept)
        if not same and not overlaps:
            kept.append(item)
    return kept[:6]


def _in_unit(unit: Unit, source: Source, index: int) -> list[_Item]:
    if AGAINST.search(unit.text) or re.match(
        r"^\W{0,3}(?:if|should) (?:you'd|you|u)\b(?!.{0,60}\b(?:we'll|i'll|we will) send)", unit.text
    ):
        return []
    found = []
    stay = STAY.search(unit.text)
    if stay and (STAY_CUE.search(unit.text) or STAY_CUE.search(unit.heading)):
        return [_Item(unit.shown[stay.start() : stay.end()].strip(), unit, stay.start(), unit)]
    for pattern in GIVING:
        for match in pattern.finditer(unit.text):
            item = _phrase(unit, match.end(), source, index)
            if item:
                found.append(item)
    if found:
        return found
    for pattern in FREE:
        said = pattern.search(unit.text)
        item = _named(unit, said) if said else None
        if item:
            return [item]
    priced = PRICED.search(unit.text)
    item = _named(unit, priced) if priced and OFFERED.search(f"{unit.label} {unit.heading} {unit.text}") else None
    return [item] if item else []


def _phrase(unit: Unit, start: int, source: Source, index: int) -> _Item | None:
    """The noun phrase that begins at ``start``."""
    text = unit.text
    if re.match(r"[$£€]?\d[\d.,]*[$£€]? ?(?:gift ?card|voucher|store credit|in store credit)", text[start:]):
        start = text.index(
            "gift"
            if "gift" in text[start : start + 40]
            else "store"
            if "store" in text[start : start + 40]
            else "voucher",
            start,
        )
    while True:
        lead = DETERMINER.match(text[start:])
        card = re.match(r"[$£€]\d[\d.,]* ", text[start:])
        if card:
            start += card.end()
        elif lead and not re.match(r"(?:one|it|them|some|both) ?(?:free|for free|\(|[.,!]|to |of )", text[start:]):
            start += lead.end()
        else:
            break
    if NO_GIFT.match(text[start:]):
        return None
    stop = _stop(unit, start, len(text))
    end = stop.start() if stop else len(text)
    words = text[start:end].split()
    if not words or len(words) > 7:
        return None
    name, named = unit.shown[start:end].strip(" '"), unit
    if PRONOUN.match(" ".join(words)):
        name, named = _antecedent(source, index) or (name, unit)
    return _Item(name, unit, start, named) if re.search(r"[^\W\d_]{2}", name) else None


def _stop(unit: Unit, start: int, end: int) -> re.Match[str] | None:
    """Where a noun phrase ends; a capital ("Pennywren Plus") is part of a name."""
    for match in STOP.finditer(unit.text, start, end):
        if not unit.shown[match.start()].isupper():
            return match
    return None


def _fuller(item: _Item, source: Source) -> _Item:
    """A one-word item by the fuller name the mail has for it near by: "kit" is "our whitening kit"."""
    word = fold(item.text)
    if " " in item.text or item.text[:1].isupper() or PRONOUN.match(word):
        return item
    fuller = re.compile(rf"\b(?:our|the|a|new) ((?:(?!{BARE})[\w-]+ ){{1,2}}{re.escape(word)})\b")
    for unit in source.units:
        found = fuller.search(unit.text) if word in unit.text else None
        if found and abs(unit.start - item.unit.start) < FARTHEST_NAME:
            return item._replace(text=unit.shown[found.start(1) : found.end(1)], named=unit)
    return item


def _named(unit: Unit, match: re.Match[str]) -> _Item | None:
    start, end = match.span("item")
    pieces = re.split(r"\b(?:and|with|send|sending|ship|give|get|receive|we|you|i|can|all)\b ", unit.text[start:end])
    start = end - len(pieces[-1])
    while (lead := DETERMINER.match(unit.text[start:end])) is not None:
        start += lead.end()
    stop = _stop(unit, start + 1, end)
    end = stop.start() if stop else end
    name = unit.shown[start:end].strip(" ,'-")
    if not name or NO_GIFT.match(name.casefold()) or PRONOUN.match(name.casefold()) or len(name) < 3:
        return None
    return _Item(name, unit, start, unit)


def _antecedent(source: Source, index: int) -> tuple[str, Unit] | None:
    """What "one" stands for: the last product of the sentence before, and where it is named."""
    for unit in reversed(source.units[max(0, index - 2) : index]):
        capital = re.findall(r"\b(?:our|the|your) ((?:[A-Z][\w-]+ ?){1,4})", unit.shown)
        if capital:
            return str(capital[-1]).strip(), unit
        found = list(PRODUCT.finditer(unit.text))
        if found:
            return unit.shown[found[-1].start(1) : found[-1].end(1)], unit
    return None


def _with_value(item: _Item, money: list[Sum], items: list[_Item], source: Source) -> Found[GiftOffer]:
    """The value said beside the item, in its sentence or in the next one."""
    order = {unit.start: index for index, unit in enumerate(source.units)}
    here = order[item.unit.start]
    for one in money:
        if one.role != "value" or one.amount.high or one.amount.upto:
            continue
        there = order[one.unit.start]
        rivals = [held for held in items if order[held.unit.start] == there]
        nearest = min(rivals, key=lambda held: abs(held.at - one.amount.start), default=None)
        if there == here and nearest is not None and (nearest.unit.start, nearest.at) == (item.unit.start, item.at):
            return _found(item, one)
        close = (
            0 < there - here <= 2 and not rivals and all(not here < order[held.unit.start] < there for held in items)
        )
        if (close or (there == here - 1 and not rivals)) and _points(one, item):
            return _found(item, one)
    return _found(item, None)


def _found(item: _Item, price: Sum | None) -> Found[GiftOffer]:
    """The gift, from the first to the last of the units that offer it, name it and tell its value."""
    units = [item.unit, item.named, *([price.unit] if price else [])]
    value = GiftOffer(item.text, price.amount.low, price.amount.currency) if price else GiftOffer(item.text)
    return Found(value, min(unit.start for unit in units), max(unit.end for unit in units))


def _points(one: Sum, item: _Item) -> bool:
    """Whether a sentence about a price speaks of the gift: it says "it", begins with the price, or names it."""
    last = item.text.casefold().split()[-1]
    return (
        bool(re.search(r"\b(?:it|its|it's|they|worth|which|this|that|these|set|rrp|value|valued)\b", one.unit.text))
        or last in one.unit.text
    )


def _cards(source: Source, money: list[Sum]) -> list[Found[GiftOffer]]:
    """Product cards: a name, its price below, and further down "both are yours"."""
    if next(source.places(ALL_FREE), None) is None:
        return []
    priced = {one.unit.start: one for one in money}
    found = []
    for name, price in zip(source.units, source.units[1:], strict=False):
        one = priced.get(price.start)
        if (
            one
            and CARD_PRICE.fullmatch(price.text)
            and len(name.text.split()) <= 6
            and not name.text.rstrip().endswith((".", "!", "?", ":"))
        ):
            item = name.shown.strip()
            found.append(Found(GiftOffer(item, one.amount.low, one.amount.currency), name.start, price.end))
    return found
