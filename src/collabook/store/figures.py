"""A year's figures from a book, in a few queries for any number of lines."""

from datetime import date
from typing import TYPE_CHECKING

from collabook import reference
from collabook.domain.calendar import TaxYear, previous_year
from collabook.domain.income import YearFacts, YearFigures
from collabook.domain.income import year_figures as worked_out
from collabook.domain.lines import Lines
from collabook.store import lines
from collabook.store.book import Book
from collabook.store.trouble import told_plainly

if TYPE_CHECKING:
    from collabook.domain.events import Event


def year_figures(book: Book, year: TaxYear, as_of: date) -> YearFigures:
    """Every figure of ``year`` from what the book holds up to ``as_of``."""
    settings, known = book.settings, book.currencies
    last = min(year.last, as_of)
    with told_plainly(book.path):
        tags = lines.deal_tags(book.connection, known)
        every = Lines(
            lines.payment_lines(book.connection, known, date.min, as_of, tags),
            lines.gifts(book.connection, known, date.min, as_of, tags),
            lines.expenses(book.connection, known, date.min, as_of),
        )
        agreed_fees = lines.agreed_fees(book.connection, known, year.first, last)
        finished = lines.finished(book.connection, year.first, last, tags)
    return worked_out(
        YearFacts(
            year=year,
            before=previous_year(year, settings),
            as_of=as_of,
            home=settings.home_currency,
            dollar=known["USD"],
            lines=every,
            owed=book.owed_deals(as_of),
            agreed_fees=agreed_fees,
            finished=finished,
            thresholds=reference.form_1099_thresholds(),
        )
    )


def year_events(book: Book, year: TaxYear, as_of: date) -> "list[Event]":
    """The events of ``year`` up to ``as_of``, expenses with their files."""
    return _events(book, year.first, min(year.last, as_of))


def events_without_rate(book: Book, as_of: date) -> "list[Event]":
    """The events of every year up to ``as_of`` that would count and lack a rate to the home currency."""
    return [event for event in _events(book, date.min, as_of) if event.missing == "no rate"]


def _events(book: Book, first: date, last: date) -> "list[Event]":
    from collabook.domain.events import Recorded
    from collabook.domain.events import year_events as events_of

    known = book.currencies
    with told_plainly(book.path):
        tags = lines.deal_tags(book.connection, known)
        found = Recorded(
            lines.payments(book.connection, known, first, last, tags),
            lines.gifts(book.connection, known, first, last, tags),
            [spent for spent in book.expenses() if first <= spent.paid_on <= last],
        )
    return events_of(found, book.settings.home_currency, {deal_id: tag for deal_id, (tag, _) in tags.items()})
