"""The reply to a deal's brand, with all that the book knows for it."""

from collabook.domain.records import Deal
from collabook.domain.reply import Reply, reply
from collabook.domain.reply_tongues import tongue_of
from collabook.domain.reply_words import ENGLISH
from collabook.domain.salutation import last_of_theirs
from collabook.store.book import Book


def reply_to(book: Book, deal: Deal) -> Reply:
    """``deal`` is with its messages: the last one of theirs tells whom to greet, and in which language."""
    contacts = next((brand.contacts for brand in book.brands() if brand.name == deal.brand), ())
    mine = book.settings.my_names
    theirs = last_of_theirs(deal, mine)
    tongue = tongue_of(theirs.text or "") if theirs is not None else ENGLISH
    return reply(deal, book.rates(), contacts=contacts, my_names=mine, tongue=tongue)
