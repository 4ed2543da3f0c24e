"""A mail of a few words, as the finders read it."""

from collabook.mail.find import Source
from collabook.mail.message import Message, read_message
from collabook.mail.own_words import own_source
from collabook.reference import currencies
from tests.mail.scoring import TODAY, home


def mail(
    body: str, subject: str = "Hello", *, answers: bool = False, sender: str = "Ann Reed <ann@reed.example>"
) -> Message:
    """A mail from a person to her; one that ``answers`` goes on with a thread."""
    thread = "In-Reply-To: <y@creator.example>\n" if answers else ""
    head = (
        f"From: {sender}\nSubject: {subject}\nMessage-ID: <x@reed.example>\n{thread}"
        "Date: Tue, 15 Sep 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    return read_message(f"{head}{body}\n".encode())


def sentence(text: str) -> Source:
    """``text`` between a greeting and a goodbye."""
    return own_source(mail(f"Hi Mia,\n\n{text}\n\nHave a good week!\n\nBest,\nAnn Reed"), home(), currencies(), TODAY)
