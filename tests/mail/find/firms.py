"""A short mail to Rosa, and whom the reader finds in it."""

from typing import NamedTuple

from collabook.mail.find.brands import find_brand
from collabook.mail.find.people import find_contact
from collabook.mail.message import read_message


class Firms(NamedTuple):
    """Names as read; None where the mail doesn't say."""

    brand: str | None
    agency: str | None


def _data(body: str, sender: str, subject: str, sign: str) -> bytes:
    head = f"From: {sender}\nTo: Rosa Marin <rosa@rosacooks.example>\nSubject: {subject}\nMessage-ID: <1@x.example>\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\nHi Rosa,\n\n{body}\n\n{sign}\n".encode()


def firms(body: str, sender: str, sign: str, subject: str = "Hello Rosa") -> Firms:
    message = read_message(_data(body, sender, subject, sign))
    brand, agency = find_brand(message, (), find_contact(message, ())[0])
    for found in (brand, agency):
        if found and found.evidence.header is None:
            quote = message.text[found.evidence.start : found.evidence.end]
            assert found.evidence.quote == quote
    return Firms(brand.name if brand else None, agency.name if agency else None)


def contact(sender: str, sign: str) -> str | None:
    body = "We love your towels and would like to send you some of our new ones, what do you think?"
    return find_contact(read_message(_data(body, sender, "Hello", sign)), ())[0].name
