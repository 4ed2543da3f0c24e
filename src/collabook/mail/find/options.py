"""Offers with a choice ("A: 1 video $300, B: 2 videos $500"): what differs between the options must be asked about."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Source
from collabook.mail.units import Unit

_NAMED: Final = re.compile(
    r"^\W{0,6}(?:(?:option|package|paket|variante?|opcion|opcao|offre|choice|plan|tier|level"
    r"|bundle)[ #]{0,2}(?:[a-e]\b|\d\b|one\b|two\b|three\b|eins\b|zwei\b|gold\b|silver\b|bronze\b)"
    r"|[abc](?=[:)]\s))"
)
_LETTER: Final = re.compile(r"^\W{0,6}[abc][:)]\s")
_POINT: Final = re.compile(r"^\W{0,6}[abc]\.\s")
_TO_CHOOSE: Final = Cue(
    r"\b(?:your (?:pick|choice)|take your pick|(?:two|three|2|3|several) (?:\w+ )?(?:ways|options|ideas|packages|routes"
    r"|formats)|whichever|(?:tell|let) (?:me|us) (?:know )?which|which (?:one|of (?:the|these|them|those))"
    r"|which (?:would|do) you|pick one|choose (?:one|between)|either (?:one|of))\b"
)
"""She is to take one of several."""
_INLINE: Final = Cue(
    r"\b(?:option|package|paket|variante?|opcion|opcao)[ #]?(?:a|1|one)\b.{1,260}\b(?:option|package"
    r"|paket|variante?|opcion|opcao)?[ #]?(?:b|2|two)\b|\ba[:)] .{3,200}\bb[:)] "
)
_EITHER: Final = Cue(
    r"\beither\b.{3,200}\bor\b|\bor,? (?:alternatively|if you prefer)\b|\bentweder\b.{3,200}\boder\b"
    r"|\bsoit\b.{3,120}\bsoit\b"
)


def option_units(source: Source) -> frozenset[int]:
    """The starts of the units that hold one option of several."""
    names = {unit.start: name for unit in source.units if (name := _name(source, unit))}
    held = set(names) if len({*names.values()}) > 1 else set()
    if held:
        held |= _following(source.units, held)
    inline = {unit.start for cue in (_INLINE, _EITHER) for unit in source.holding(cue)}
    return frozenset(held | inline)


def _name(source: Source, unit: Unit) -> str:
    """What an option is called at the beginning of its row: "option 1", "b)", and "b." where there is a choice."""
    name = _NAMED.match(unit.text) or (
        _POINT.match(unit.text) and _TO_CHOOSE.search(source.whole) and _POINT.match(unit.text)
    )
    return name[0].strip() if name and not _is_clause(unit) else ""


def _is_clause(unit: Unit) -> bool:
    """Whether "(b)" numbers a row that has a label of its own: "(b) Fee: ..."."""
    return bool(_LETTER.match(unit.text) and len(unit.label) > 1)


def _following(units: tuple[Unit, ...], starts: set[int]) -> set[int]:
    """Sentences of the same row belong to its option; so do rows listed below an option's name."""
    more, label, open_list = set(), "", False
    for unit in units:
        if unit.start in starts:
            label, open_list = unit.label, not unit.listed
        elif (label and unit.label == label) or (open_list and unit.listed):
            more.add(unit.start)
        else:
            label, open_list = "", False
    return more
