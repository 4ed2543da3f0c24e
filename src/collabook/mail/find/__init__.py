"""One module for each thing to find in a message's own words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from collabook.domain.money import Currency
from collabook.mail.cues import Cue, Cues
from collabook.mail.units import Unit

Value = TypeVar("Value")


class Found(NamedTuple, Generic[Value]):
    """A value and the stretch of the message's text that says it."""

    value: Value
    start: int
    end: int


class Sought(NamedTuple, Generic[Value]):
    """What was found, what stays open because it is one of several, and sentences on what was left out."""

    found: list[Found[Value]]
    choices: list[Found[Value]]
    left_out: list[str]


@dataclass(frozen=True, slots=True)
class Source:
    """What the finders read: the message's own units and what stands around them.

    ``text`` is canonical, ``sent`` the day of the mail in its sender's time zone. ``whole`` is all units' folded
    text in one, for questions that no single sentence answers; ``threes`` are of it, of labels, headings and
    the subject.
    ``unread`` says where the text was too long to be searched to its end.
    """

    text: str
    subject: str
    units: tuple[Unit, ...]
    sent: date
    home: Currency
    currencies: Mapping[str, Currency]
    whole: str
    threes: frozenset[str]
    unread: str = ""

    def may_say(self, *cues: Cue) -> bool:
        """Whether one of ``cues`` can stand in the subject, a unit, its label or its heading."""
        return any(cue.pieces_among(self.threes) for cue in cues)

    def asked(self, cues: Cues, part: str | None = None) -> list[Cue]:
        """Those of ``cues`` that may match in a unit's text, or in ``part`` of it."""
        return cues.among(self.whole, self.threes, part)

    def holding(self, cue: Cue) -> Iterator[Unit]:
        """The units whose text holds ``cue``, in order."""
        return (self.units[index] for index in self.places(cue))

    def places(self, cue: Cue) -> Iterator[int]:
        """The indexes of the units whose text holds ``cue``."""
        pieces = [piece for piece in cue.pieces_among(self.threes) if piece in self.whole]
        if not pieces:
            return
        for index, unit in enumerate(self.units):
            for piece in pieces:
                if piece in unit.text:
                    if piece in cue.words or cue.compiled.search(unit.text):
                        yield index
                    break


def span(unit: Unit) -> tuple[int, int]:
    return unit.start, unit.end
