"""The reply to a deal's brand, with all that the book knows for it."""

from collabook.domain.records import Deal
from collabook.domain.reply import Reply, reply
from collabook.store.book import Book


def reply_to(book: Book, deal: Deal) -> Reply:
    """``deal`` is with its messages: the last one tells whom to greet."""
    contacts = next((brand.contacts for brand in book.brands() if brand.name == deal.brand), ())
    return reply(deal, book.rates(), contacts=contacts, my_names=book.settings.my_names)
