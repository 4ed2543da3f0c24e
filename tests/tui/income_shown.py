"""The Income screen, asked what stands on it."""

from collabook.domain.calendar import tax_year_named
from collabook.domain.income import YearFigures
from collabook.store.book import Book
from collabook.store.figures import year_figures
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY
from tests.tui.driving import Driver, press


def figures_of(book: Book, label: str) -> YearFigures:
    return year_figures(book, tax_year_named(label, book.settings), TODAY)


async def in_income(pilot: Driver) -> Rows:
    await press(pilot, "4")
    return pilot.app.screen.query_one("#lines", Rows)


def line_with(text: str, words: str) -> str:
    """The first line on the screen that has these words."""
    return next(line for line in text.splitlines() if words in line)
