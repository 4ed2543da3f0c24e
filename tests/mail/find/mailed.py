"""A short mail as the finders get it."""

from datetime import date

from collabook.mail.find import Source
from collabook.mail.find.deadlines import find_deadlines
from collabook.mail.message import read_message
from collabook.mail.own_words import own_source
from collabook.reference import currencies
from tests.mail.scoring import TODAY, home

SENT = date(2026, 9, 15)
"""A Tuesday."""
_HEAD = (
    "From: Mia Berg <mia@lumen.example>\nSubject: {}\nMessage-ID: <x@lumen.example>\n"
    "Date: Tue, 15 Sep 2026 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\n\n"
)


def mailed(body: str, subject: str = "Hello") -> Source:
    message = read_message((_HEAD.format(subject) + body + "\n").encode())
    return own_source(message, home(), currencies(), TODAY)


def dues(body: str) -> set[str]:
    """Deadlines as "post 10-20" (in 2026) and "post 14 delivery"."""
    found = [hit.value for hit in find_deadlines(mailed(body))]
    return {f"{due.what} {due.on:%m-%d}" if due.on else f"{due.what} {due.days} {due.after}" for due in found}
