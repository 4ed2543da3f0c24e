"""One module for each thing to find in a message's own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from collabook.domain.money import Currency
from collabook.mail.units import Unit

Value = TypeVar("Value")


class Found(NamedTuple, Generic[Value]):
    """A value and the stretch of the message's text that says it."""

    value: Value
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """What the finders read: the message's own units and what stands around them.

    ``text`` is canonical, ``sent`` the day of the mail in its sender's time zone. ``whole`` is all units' folded
    text in one, for questions that no single sentence answers.
    """

    text: str
    subject: str
    units: tuple[Unit, ...]
    sent: date
    home: Currency
    currencies: Mapping[str, Currency]
    whole: str
    accepted: bool = False


def span(unit: Unit) -> tuple[int, int]:
    return unit.start, unit.end
