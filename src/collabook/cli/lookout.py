"""What the book knows that bears on a new offer, printed under what was read in its mail."""

from datetime import date

from collabook.cli.mails import Mail
from collabook.cli.page import Cell
from collabook.cli.reading_page import COLUMNS
from collabook.cli.session import Session
from collabook.mail.recognising import Recognised, asks, in_the_books_words, recognise


def recognised(session: Session, mail: Mail) -> tuple[Mail, Recognised]:
    """The mail with its brand as the book spells it, and what else the book knows of who sent it."""
    from collabook.store.knownbrands import known_brands

    reading = mail.reading
    found = recognise(reading.brand, mail.message, known_brands(session.book), agency=reading.agency)
    if found.known is None:
        return mail, found
    proposed = mail.proposed._replace(brand=found.known.brand.name)
    return mail._replace(reading=in_the_books_words(reading, found), proposed=proposed), found


def print_lookout(session: Session, mail: Mail, found: Recognised, today: date) -> None:
    """Who it is from, as far as the book knows, and the exclusivities that the offer may go against."""
    from collabook.store.knownbrands import told_of

    page = session.page
    known = f"{told_of(session.book, mail.proposed.brand, today)}." if found.known is not None else ""
    maybe = asks(found.maybe) if found.maybe is not None else ""
    for sentence in filter(None, (known, found.agency, maybe)):
        page.table(COLUMNS[:2], [(Cell("known", "dim"), Cell(sentence))], indent=2)
    for sentence in asked(session, mail, today):
        page.table(COLUMNS[:2], [(Cell("look twice", "soon"), Cell(sentence, "soon"))], indent=2)


def asked(session: Session, mail: Mail, today: date) -> list[str]:
    """The exclusivities that the mail's offer may go against, each in a sentence that asks."""
    from collabook.mail.own_words import brands_words
    from collabook.store.exclusive import exclusivity_questions

    return exclusivity_questions(session.book, mail.proposed, today, text=brands_words(mail.message))
