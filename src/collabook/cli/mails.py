"""A mail that was read, and what the book knows of it."""

from pathlib import Path
from shlex import quote
from typing import NamedTuple

from collabook.cli.files import is_there
from collabook.cli.session import Session
from collabook.domain.fee import fee
from collabook.domain.records import Contact, Deal
from collabook.mail.message import Message
from collabook.mail.proposal import proposal
from collabook.mail.reading import read
from collabook.mail.recognising import Recognised
from collabook.mail.values import Reading


class Mail(NamedTuple):
    """One mail: its file's name, and the deal that it proposes."""

    name: str
    message: Message
    reading: Reading
    proposed: Deal

    @property
    def sent(self) -> float:
        """What a mail answers is saved before it, so that the answer finds its deal; one without a date comes last."""
        return self.message.sent_at.timestamp() if self.message.sent_at is not None else float("inf")


def understood(session: Session, name: str, message: Message, *, needs_book: bool) -> Mail:
    """Read one mail. A dry run takes her currency and names from the book if there is one, and makes none."""
    if needs_book or is_there(session.path):
        settings, currencies, today = session.book.settings, session.book.currencies, session.now
        home, my_names = settings.home_currency, settings.my_names
    else:
        from datetime import date

        from collabook import reference

        currencies = reference.currencies()
        home, my_names, today = currencies["USD"], (), session.fixed_day or date.today()  # noqa: DTZ011 - her clock
    reading = read(message, home=home, currencies=currencies, today=today, my_names=my_names)
    proposed = proposal(reading, message, on=today)
    return Mail("-" if name == "-" else Path(name).name, message, reading, proposed)


def holder(session: Session, mail: Mail) -> int | None:
    """The number of the deal that holds this mail already."""
    from collabook.domain.fingerprint import fingerprint

    record = mail.proposed.messages[0]
    return session.book.deal_with_message(record, fingerprint(record))


def answered(session: Session, mail: Mail) -> Deal | None:
    """The deal that holds a mail of this one's thread."""
    earlier = [*mail.message.references, *filter(None, [mail.message.in_reply_to])]
    number = session.book.deal_of_thread(earlier) if earlier else None
    return session.book.deal(number) if number is not None else None


def save(session: Session, mail: Mail, found: Recognised | None = None) -> None:
    """Save the mail's offer as a deal, and say so; ``found`` is what the book knows of who sent it."""
    from collabook.store.verbs import deals

    who = mail.reading.contact
    contact = Contact(who.name, who.email) if who.name or who.email else None
    done = deals.add(session.book, mail.proposed, contact=contact)
    follows = _how_to_rename(found, done.number) if found is not None else []
    if mail.proposed.asks_for_rate and fee(mail.proposed) is None:
        follows.append(f"They ask what you charge: `collabook answer {done.number}` writes the answer.")
    else:
        follows.append(f"`collabook move {done.number} agreed` says that you take it.")
    session.changed(done, follows)


def _how_to_rename(found: Recognised, number: int | None) -> list[str]:
    """What puts a deal that was saved to the brand that it could be of."""
    if found.maybe is None:
        return []
    name = found.maybe.brand.name
    return [f"If it is {name}, `collabook edit {number} --brand {quote(name)}` says so."]
