"""What she would keep: product, stays, meals, tickets, gift cards, store credit; with the value where it is said."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from collabook.mail.cues import Cues
from collabook.mail.find import Found, Source
from collabook.mail.find.cash import Sum
from collabook.mail.find.gift_abroad import FORWARD_ABROAD, NAMED_ABROAD, is_abroad
from collabook.mail.find.gift_bars import LOAN, barred, clause, is_lent, refused
from collabook.mail.find.gift_cues import (
    ALL_FREE,
    BOX,
    CARD_PRICE,
    FREE,
    GIVING,
    OFFERED,
    PRICED,
    STAY,
    STAY_CUE,
    TRIGGER,
)
from collabook.mail.find.gift_moves import FORWARD, KEPT, NAMED
from collabook.mail.find.gift_nouns import Item, fuller, named, phrase
from collabook.mail.find.gift_rows import in_row, is_denied
from collabook.mail.find.gift_worth import with_value
from collabook.mail.units import Unit
from collabook.mail.values import GiftOffer

_HERS_TO_DO = re.compile(r"(?:can|could|would|will|may|should) (?:you|u)\b(?! accept)(?!.* (?:us|me)\b)")
"""The giving would be her act."""
_OFFERS = re.compile(
    r"(?:^|[:+,*$£€\d-]|\b(?:plus|with|and|und|y|e|et|receive|get|send|offer|include|add|give|free|in|of|your?)) ?"
    r"(?:(?:an?|our|the|one|free|your|some|\d+|full|in|of|little|small|lovely|big|special|un|uma?|une|ein\w*) )*$"
)
"""What may stand before a box, credit or voucher that is offered, not before one that is shown or sold."""
_GETS = re.compile(
    r"\b(?:(?:you|creators?)(?:'ll| will| would|'d)?|we(?:'ll| will| would|'d)?|i(?:'ll| will|'d)?) [^.,;]{0,60}$"
    r"|[$£€]\d[\d.,]* (?:(?:in|of|worth|our) ){0,2}$"
)
_FORWARD = Cues(*GIVING, *FORWARD)
_FORWARD_ANYWHERE = Cues(*GIVING, *FORWARD, *FORWARD_ABROAD)
_NAMED = Cues(*NAMED, *FREE)
_NAMED_ANYWHERE = Cues(*NAMED, *NAMED_ABROAD, *FREE)


def find_gifts(source: Source, money: list[Sum]) -> tuple[list[Found[GiftOffer]], list[str]]:
    """Gifts in the order of the text, each once; what is only lent is left out and said."""
    items = _unique(_items(source))
    said: list[str] = []
    if items and any(is_lent(unit.text) for unit in source.holding(LOAN)):
        said = [f"{items[0].text}: a loan, not yours to keep"]
        items = [item for item in items if _for_good(item)]
        if not items:
            return [], said
    found = _cards(source, money)
    if not found:
        found = [with_value(fuller(item, source.units), money, items, source) for item in items]
    return found, said


def _for_good(item: Item) -> bool:
    named = bool(item.unit.label) and item.at <= item.unit.text.find(item.unit.label)
    said = item.unit.text if named else clause(item.unit.text, item.at)
    return bool(KEPT.search(said)) and not is_lent(said)


def _items(source: Source) -> Iterator[Item]:
    """What is given in the order of the text; a row says so by its label alone."""
    words = [word for word in TRIGGER.pieces_among(source.threes) if word in source.whole]
    for index, unit in enumerate(source.units):
        if any(word in unit.text for word in words):
            items = _in_unit(unit, source, index)
            yield from items if items and not barred(unit.text) else ()
        elif unit.label or unit.heading:
            yield from in_row(unit, source, index)


def _unique(items: Iterable[Item]) -> list[Item]:
    """One gift is often named twice: the later mention shares its last word, or only points back."""
    kept: list[Item] = []
    for item in items:
        last = item.text.casefold().split()[-1].rstrip("s")
        same = any(
            not _are_two_rows(item, held)
            and (last == held.text.casefold().split()[-1].rstrip("s") or held.text.casefold() in item.text.casefold())
            for held in kept
        )
        overlaps = any(held.unit.start == item.unit.start and abs(held.at - item.at) < len(held.text) for held in kept)
        if not same and not overlaps:
            kept.append(item)
    return kept[:6]


def _are_two_rows(one: Item, other: Item) -> bool:
    """Whether they are two lines of one list, each with its own name: a front light and a tail light."""
    rows = one.unit.listed and other.unit.listed and one.unit.start != other.unit.start
    names = one.text.casefold() != other.text.casefold() and " " in one.text and " " in other.text
    return rows and names and bool(one.unit.heading) and one.unit.heading == other.unit.heading


def _in_unit(unit: Unit, source: Source, index: int) -> list[Item]:
    text = unit.text
    row = in_row(unit, source, index)
    if row or is_denied(unit):
        return row
    if back := _pointed_at(source, index):
        return [back]
    stay = STAY.search(text)
    if stay and (STAY_CUE.search(text) or STAY_CUE.search(unit.heading)):
        return [Item(unit.shown[stay.start() : stay.end()].strip(), unit, stay.start())]
    found = []
    for pattern in source.asked(_FORWARD_ANYWHERE if is_abroad(text) else _FORWARD, text):
        for match in pattern.compiled.finditer(text):
            item = None if _HERS_TO_DO.match(match[0]) else phrase(unit, match.end(), source, index)
            if item and not refused(text, match.start(), item.at + len(item.text)):
                found.append(item)
    return found if found and not is_lent(text) else found + _free(unit, source)


_THAT_ONE: Final = re.compile(
    r"\W*(?:and )?(?:that|this|the (?:last|second|first|other|latter))(?: one)?(?:'s| is)? (?:(?:you(?:'ll|'d| can| may"
    r"| get to)? (?:of course |also )?keep|(?:of course |all )?yours(?: to keep| for keeps| for good)?|stays with you)"
    r"(?: of course| for good| forever| afterwards)?)\W*"
    r"|\W*you(?:'ll|'d| can| may| get to)? (?:also )?keep (?:that|this) one(?: of course| for good| afterwards)?\W*"
)
_LISTED_THING: Final = re.compile(r"[\s*+>\u2022-]*(?:\d{1,2}[.)] )?(?=(?:an?|the|our|one|\d ?x) )")


def _pointed_at(source: Source, index: int) -> Item | None:
    """What a line just named where "That one you keep!" follows."""
    unit, before = source.units[index], source.units[index - 1] if index else None
    line = before and _THAT_ONE.fullmatch(unit.text) and _LISTED_THING.match(before.text)
    item = phrase(before, line.end(), source, index - 1) if before and line else None
    return Item(item.text, unit, 0, before) if item else None


def _free(unit: Unit, source: Source) -> list[Item]:
    """What is free, stays with her or is a present, as the sentence's subject or in apposition."""
    text = unit.text
    for pattern in source.asked(_NAMED_ANYWHERE if is_abroad(text) else _NAMED, text):
        for match in pattern.compiled.finditer(text):
            item = named(unit, match)
            if item and not refused(text, match.start(), min(item.at + len(item.text), match.end("item"))):
                return [item]
    boxed = BOX.search(text)
    if boxed and _OFFERS.search(text[: boxed.start("item")]) and (unit.listed or _is_offered(text, boxed)):
        item = named(unit, boxed)
        if item and not refused(text, boxed.start("item"), boxed.end("item")):
            return [item]
    priced = PRICED.search(text)
    item = named(unit, priced) if priced and OFFERED.search(f"{unit.label} {unit.heading} {text}") else None
    return [item] if item else []


def _is_offered(text: str, boxed: re.Match[str]) -> bool:
    before, after = text[: boxed.start("item")], text[boxed.end("item") :]
    return bool(_GETS.search(before) or KEPT.search(before) or KEPT.search(after))


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
