"""A mail that was read, and what it is to the book: new, known already, or the answer in a known thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collabook.domain import records
from collabook.mail.headers import Address
from collabook.mail.message import Message, read_message
from collabook.mail.own_words import brands_words
from collabook.mail.proposal import message_record, proposal
from collabook.mail.reading import Reading, read
from collabook.tui.screens.proposal import Proposal
from collabook.tui.screens.proposal_typing import Typing

if TYPE_CHECKING:
    from collabook.store.book import Book


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail with its reading. ``record`` is how a book keeps it, ``fingerprint`` what it is known again by."""

    message: Message
    reading: Reading
    record: records.Message
    fingerprint: str

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The header lines above the text, as far as the mail has them."""
        message = self.message
        named = [
            ("From", _written(message.sender)),
            ("Reply-To", _written(message.reply_to) if message.reply_to else ""),
            ("Subject", message.subject),
            ("Date", f"{message.sent_at:%a} {message.sent_at.day} {message.sent_at:%b %Y}" if message.sent_at else ""),
            ("Attached", ", ".join(message.attachments)),
        ]
        return [(name, value) for name, value in named if value]

    def deal_with_it(self, book: Book) -> int | None:
        """The number of the deal that holds this mail already."""
        return book.deal_with_message(self.record, self.fingerprint)

    def deal_of_thread(self, book: Book) -> int | None:
        """The number of the deal whose mail this one answers."""
        answered = self.message.in_reply_to
        return book.deal_of_thread([*self.message.references, *([answered] if answered else [])])

    def deal(self, taken: Proposal, typing: Typing) -> records.Deal:
        """What comes of the mail as she takes it."""
        deal = proposal(taken.accepted(), self.message, on=typing.today)
        return deal._replace(title=taken.title or deal.title)

    def asked(self, book: Book, deal: records.Deal, today: date) -> list[str]:
        """What the book knows that speaks against ``deal``, which is to come of the mail."""
        from collabook.store.exclusive import exclusivity_questions

        return exclusivity_questions(book, deal, today, text=brands_words(self.message))


def read_arrival(data: bytes, typing: Typing) -> Arrival:
    """Read one mail. It takes some 50 ms, and the store's imports once: for a thread. Raises ``Refusal``."""
    message = read_message(data)
    settings = typing.settings
    reading = read(
        message,
        home=settings.home_currency,
        currencies=typing.currencies,
        today=typing.today,
        my_names=settings.my_names,
    )
    record = message_record(message)
    from collabook.domain.fingerprint import fingerprint

    return Arrival(message, reading, record, fingerprint(record))


def _written(address: Address) -> str:
    if address.name and address.email:
        return f"{address.name} <{address.email}>"
    return address.email or address.name or ""
