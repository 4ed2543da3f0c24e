"""The noun phrase that names a gift: where it begins and ends, and what "one" or "it" stands for."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from collabook.mail.clean import fold
from collabook.mail.find import Source
from collabook.mail.find.gift_cues import BARE, DETERMINER, NO_GIFT, PRODUCT, PRONOUN, STOP
from collabook.mail.find.not_things import is_thing
from collabook.mail.units import Unit

_LONGEST: Final = 8
_CREDIT: Final = re.compile(
    r"(?:[a-z]{1,2})?[$£€]?\d[\d.,]* ?[$£€]?-? ?(?P<what>gift ?card|voucher|gutschein|(?:in )?(?:store|shop"
    r"|site) credit)"
)
_SPLIT: Final = re.compile(
    r"\b(?:(?<!you )and|with|send|sending|ship|give|get|receive|we|you|i|can|all|but|so|of course)\b "
)
_GENERIC: Final = re.compile(r"(?:products?|items?|samples?|goods|gifts?|it|one|set)$")
_SUBJECT: Final = re.compile(
    r"\W{0,4}(?:the|our|this|your|an?) (?P<item>[\w'&-]+(?: [\w'&-]+){0,3}?) (?:is|are|costs?|retails?|sells?|has"
    r"|can)\b"
)
_ALL: Final = re.compile(r"(?:it(?: is)?|anything|whatever|all|both|everything|they|it's)(?: all)?")
_SUM: Final = re.compile(r"(?: (?:of|de|uber|for|over|por))? ?\d[\d.,]*$")
_IN_BRACKETS: Final = re.compile(
    r" ?(?:for (?:you|u) ?)?\((?!.{0,4}(?:worth|value|rrp|[$£€\d]))(?P<name>[\w'&/ -]{3,40})(?=[,)])"
)


_ONE_TO_KEEP: Final = re.compile(
    r"(?:one|it|them|some|both|a few|a pair|each) (?:to keep|for keeps|your way|over to you|across to you|to you"
    r"|in(?:to)? the (?:post|mail)|for free|free of charge|on us)\b"
)
_FARTHEST_NAME: Final = 1500
"""Letters between a gift and its fuller name: what stands farther away may be another thing."""


class Item(NamedTuple):
    """The words of a gift at ``unit.start + at``; ``named`` is the unit of its name where that is another one."""

    text: str
    unit: Unit
    at: int
    named: Unit | None = None


def phrase(unit: Unit, start: int, source: Source, index: int) -> Item | None:
    """The noun phrase that begins at ``start``; a pronoun is what the sentences before speak of."""
    text = unit.text
    lead = DETERMINER.match(text[start:])
    credit = _CREDIT.match(text[start + (lead.end() if lead else 0) :])
    if credit:
        start += (lead.end() if lead else 0) + credit.start("what") + (3 if credit["what"].startswith("in ") else 0)
    start = _after_determiners(text, start)
    if NO_GIFT.match(text[start:]) and not _ONE_TO_KEEP.match(text[start:]):
        return None
    stop = _stop(unit, start, len(text))
    end = stop.start() if stop else len(text)
    words = text[start:end].split()
    if not words or len(words) > _LONGEST:
        return None
    name, elsewhere = _SUM.sub("", unit.shown[start:end].strip(" '-")), None
    name = re.sub(r" (?:of|for|over|über|de|por)$", "", name)
    if PRONOUN.match(" ".join(words)):
        name, elsewhere = antecedent(source, index, text[:start]) or (name, None)
    elif not is_thing(fold(name)):
        return None
    named = _IN_BRACKETS.match(text[end:]) if _GENERIC.match(fold(name)) else None
    if named and is_thing(named["name"]):
        start, end = end + named.start("name"), end + named.end("name")
        name = unit.shown[start:end].strip()
    return Item(name, unit, start, elsewhere) if re.search(r"[^\W\d_]{2}", name) else None


def _after_determiners(text: str, start: int) -> int:
    while True:
        lead = DETERMINER.match(text[start:])
        card = re.match(r"(?:[a-z]{1,2})?[$£€]\d[\d.,]* |\(?\d{1,2}\)? ?x |\(\d{1,2}\) ", text[start:])
        if card:
            start += card.end()
        elif lead and not re.match(
            r"(?:one|it|them|some|both|all) ?(?:free|for |your way|over |across |\((?!\d)|[.,!]|to |of |as |after"
            r"|forever|too|also|either"
            r"|whatever|regardless|once|when|and |in |on )",
            text[start:],
        ):
            start += lead.end()
        else:
            return start


def _stop(unit: Unit, start: int, end: int) -> re.Match[str] | None:
    """Where a noun phrase ends; a capital ("Pennywren Plus") is part of a name."""
    for match in STOP.finditer(unit.text, start, end):
        if not unit.shown[match.start()].isupper():
            return match
    return None


def named(unit: Unit, match: re.Match[str]) -> Item | None:
    """The noun phrase in the group "item" of ``match``, without the clause before it; a group "access" opens one.

    What she gets into for nothing may be what else is no thing: a course, an app.
    """
    start, end = match.span("item")
    if "access" in match.re.groupindex:
        return Item(unit.shown[start:end], unit, start)
    pieces = _SPLIT.split(unit.text[start:end])
    own = next((piece for piece in reversed(pieces) if not _aside(piece)), "")
    start += unit.text[start:end].rindex(own)
    end = min(end, start + len(own))
    return _trimmed(unit, start, end)


def _aside(piece: str) -> bool:
    return not piece.strip(" ,-") or bool(
        re.match(r"and\b|(?:an? |your |one )?(?:plus[- ]one|guest|partner|friend|drinks?)\b", piece)
    )


def _trimmed(unit: Unit, start: int, end: int) -> Item | None:
    while (lead := DETERMINER.match(unit.text[start:end])) is not None:
        start += lead.end()
    card = re.match(r"(?:[a-z]{1,2})?[$£€]\d[\d.,]* ", unit.text[start:end])
    start += card.end() if card else 0
    stop = _stop(unit, start + 1, end)
    end = stop.start() if stop else end
    name = unit.shown[start:end].strip(" ,'-:")
    said = fold(name)
    if _ALL.fullmatch(said):
        return Item("product", unit, start)
    if not name or len(name) < 3 or len(name.split()) > _LONGEST:
        return None
    if NO_GIFT.match(said) or PRONOUN.match(said) or not is_thing(said):
        return None
    return Item(name, unit, start)


def fuller(item: Item, units: Sequence[Unit]) -> Item:
    """A one-word item by the fuller name the mail has for it near by: "kit" is "our whitening kit"."""
    word = fold(item.text)
    if " " in item.text or item.text[:1].isupper() or PRONOUN.match(word):
        return item
    longer = re.compile(rf"\b(?:our|the|a|new) ((?:(?!{BARE})[\w-]+ ){{1,2}}{re.escape(word)})\b")
    for unit in units:
        found = longer.search(unit.text) if word in unit.text else None
        if found and abs(unit.start - item.unit.start) < _FARTHEST_NAME:
            return item._replace(text=unit.shown[found.start(1) : found.end(1)], named=unit)
    return item


def antecedent(source: Source, index: int, before: str = "") -> tuple[str, Unit] | None:
    """What "one" stands for, and where it is named: the subject earlier in its sentence, or the last product before."""
    subject = _SUBJECT.match(before)
    if subject and is_thing(subject["item"]):
        unit = source.units[index]
        return unit.shown[subject.start("item") : subject.end("item")], unit
    for unit in reversed(source.units[max(0, index - 2) : index]):
        capital = re.findall(r"\b(?:our|the|your) ((?:[A-Z][\w-]+ ?){1,4})", unit.shown)
        if capital:
            return str(capital[-1]).strip(), unit
        found = list(PRODUCT.finditer(unit.text))
        if found:
            return unit.shown[found[-1].start(1) : found[-1].end(1)], unit
    return None
