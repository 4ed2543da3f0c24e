"""What the book knows that bears on a new offer, printed under what was read in its mail."""

from datetime import date
from typing import TYPE_CHECKING

from collabook.cli.page import Cell, Page
from collabook.cli.reading_page import COLUMNS
from collabook.domain.records import Deal

if TYPE_CHECKING:
    from collabook.mail.message import Message
    from collabook.store.book import Book


def print_lookout(page: Page, book: "Book", deal: Deal, message: "Message", today: date) -> None:
    """The exclusivities that ``deal`` may go against."""
    from collabook.mail.own_words import brands_words
    from collabook.store.exclusive import exclusivity_questions

    for sentence in exclusivity_questions(book, deal, today, text=brands_words(message)):
        page.table(COLUMNS[:2], [(Cell("look twice", "soon"), Cell(sentence, "soon"))], indent=2)
