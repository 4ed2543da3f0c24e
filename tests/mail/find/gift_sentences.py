"""A mail of a few sentences, and the gifts that the reader finds in it."""

from datetime import date

from collabook.mail.find.cash import sums
from collabook.mail.find.gifts import find_gifts
from collabook.mail.message import read_message
from collabook.mail.own_words import own_source
from collabook.reference import currencies

HEAD = "From: Ida <ida@brand.example>\nSubject: hello\nContent-Type: text/plain; charset=utf-8\n\n"


def gifts_in(text: str) -> list[tuple[str, str | None]]:
    """Each gift's words and its value, as "54 GBP" or None."""
    money = currencies()
    source = own_source(read_message((HEAD + text).encode()), money["USD"], money, date(2026, 9, 15))
    found, _ = find_gifts(source, sums(source))
    return [
        (
            gift.value.item,
            f"{gift.value.value.normalize():f} {gift.value.currency.code}"
            if gift.value.value is not None and gift.value.currency
            else None,
        )
        for gift in found
    ]
