"""A mail that was read, and what it is to the book: new, known already, or the answer in a known thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from collabook.domain import records
from collabook.mail.headers import Address
from collabook.mail.message import Message, read_message
from collabook.mail.own_words import brands_words
from collabook.mail.proposal import message_record, proposal, source_of
from collabook.mail.reading import Reading, read
from collabook.mail.recognising import asks, in_the_books_words, recognise
from collabook.mail.values import Evidence
from collabook.tui.screens.proposal import Proposal, proposed
from collabook.tui.screens.proposal_typing import Typing
from collabook.tui.screens.proposal_values import CAME_BY

if TYPE_CHECKING:
    from collabook.store.book import Book


class Lookout(NamedTuple):
    """``told`` is who the book knows the sender to be, ``asked`` what speaks against the deal.

    ``maybe`` is the name of a brand that it could be.
    """

    told: Sequence[str] = ()
    asked: Sequence[str] = ()
    maybe: str | None = None


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
        """What comes of the mail as she takes it.

        Where a direct message came from is kept with it, and is no platform of the deal: that is where what the deal
        brings in counts, if nothing is to be made.
        """
        deal = proposal(taken.accepted(), self.message, on=typing.today)
        deal = deal._replace(title=taken.title or deal.title)
        if taken.came_by == "email":
            return deal._replace(source="email")
        if not taken.direct:
            return deal
        place = CAME_BY[taken.came_by] if taken.came_by else None
        return deal._replace(messages=tuple(one._replace(recipient=place) for one in deal.messages))

    def proposed(self) -> Proposal:
        """Every value of its reading, and where a direct message came from, to be looked at."""
        chat = self.message.chat
        direct = source_of(self.message) == "dm"
        return proposed(self.reading, direct=direct, came_by=chat.platform if chat is not None else None)

    def known_in(self, book: Book) -> Arrival:
        """The same with its brand as the book spells it, where the book knows it."""
        from collabook.store.knownbrands import known_brands

        found = recognise(self.reading.brand, self.message, known_brands(book), agency=self.reading.agency)
        return replace(self, reading=in_the_books_words(self.reading, found))

    def lookout(self, book: Book, deal: records.Deal, brand: str | None, today: date) -> Lookout:
        """What the book knows that bears on ``deal``, which is to come of the mail; ``brand`` is whose it is."""
        from collabook.store.exclusive import exclusivity_questions
        from collabook.store.knownbrands import known_brands, told_of

        found = recognise(brand, self.message, known_brands(book), agency=deal.agency)
        known, maybe = found.known, found.maybe
        if known is not None and (brand is None or (found.by_domain and known.brand.name != brand)):
            known, maybe = None, known  # she decided otherwise than the address says
        told = [
            f"Known: {told_of(book, known.brand.name, today)}." if known is not None else "",
            found.agency,
            f"{asks(maybe)} y takes it." if maybe is not None else "",
        ]
        asked = exclusivity_questions(book, deal, today, text=brands_words(self.message))
        return Lookout([each for each in told if each], asked, maybe.brand.name if maybe is not None else None)


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
    chat = message.chat
    if chat is not None and chat.platform_at is not None:
        start, end = chat.platform_at
        where = Evidence(start, end, message.text[start:end])
        reading = replace(reading, evidence={**reading.evidence, "came_by": where})
    record = message_record(message)
    from collabook.domain.fingerprint import fingerprint

    return Arrival(message, reading, record, fingerprint(record))


def _written(address: Address) -> str:
    if address.name and address.email:
        return f"{address.name} <{address.email}>"
    return address.email or address.name or ""
