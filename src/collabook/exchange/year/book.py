"""What an export of a year is made of."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.records import Deal


class YearBook(NamedTuple):
    """A year's figures with the events that they sum, and the deals of these by id, with their messages."""

    figures: YearFigures
    events: Sequence[Event]
    deals: Mapping[str, Deal]
