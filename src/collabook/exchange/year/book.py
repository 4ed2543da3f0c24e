"""What an export of a year is made of."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from collabook.domain.calendar import TaxYear
from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.records import Deal
from collabook.exchange.year.rows import YearRow, year_rows


class YearBook(NamedTuple):
    """A year's figures with the events that they sum, and the year before it.

    ``deals`` are those of the events by id; ``mails`` are the Message-IDs of each deal's mails, by the deal's id.
    """

    figures: YearFigures
    before: TaxYear
    events: Sequence[Event]
    deals: Mapping[str, Deal]
    mails: Mapping[str, Sequence[str]]

    @property
    def rows(self) -> list[YearRow]:
        """The accountant's rows, one for each event."""
        return year_rows(self.events, self.figures.year.label, self.deals, self.mails)
