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
    named = [unit for unit in source.units if _NAMED.match(unit.text) and not _is_clause(unit)]
    held = {unit.start for unit in named} if len({_NAMED.match(unit.text)[0].strip() for unit in named}) > 1 else set()  # type: ignore[index]
    if held:
        held |= _following(source.units, held)
    inline = {unit.start for cue in (_INLINE, _EITHER) for unit in source.holding(cue)}
    return frozenset(held | inline)


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
