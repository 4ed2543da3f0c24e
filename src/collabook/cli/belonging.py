"""A mail that answers what the book does not have: she is asked whether it belongs to an open deal of its brand."""

from typing import Final

from collabook.cli.asking import agrees
from collabook.cli.mails import Mail
from collabook.cli.session import Session
from collabook.domain.records import Deal
from collabook.mail.recognising import goes_on

_MOST_ASKED: Final = 3


def asked_for_deal(session: Session, mail: Mail) -> Deal | None:
    """The open deal of its brand that she says it belongs to, the newest asked about first."""
    from collabook.store.choosing import Wanted
    from collabook.store.knownbrands import known_brands

    known = goes_on(mail.reading, mail.message, known_brands(session.book))
    if known is None:
        return None
    numbers = session.book.numbers(Wanted(brand=known.brand.name, open_on=session.now))
    for deal in session.book.deals(numbers[:_MOST_ASKED]):
        called = f"{deal.number} {deal.brand}" + (f": {deal.title}" if deal.title else "")
        if agrees(session.page, f"It may belong to deal {called} ({deal.stage}). Add it there?", default=False):
            return deal
    return None
