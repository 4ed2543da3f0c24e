"""A thousand odd messages: read, or refused in one plain sentence; never more."""

import re
import unicodedata

import pytest

from collabook.domain.refusal import Refusal
from collabook.mail.message import Message, read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import reading_document
from tests.mail.evidence import faults
from tests.mail.odd import MESSAGES
from tests.mail.scoring import TODAY, read_mail

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def steering(text: str) -> set[str]:
    """The letters of ``text`` that could steer a terminal or hide in it."""
    return {
        char
        for char in text
        if char in BIDI or unicodedata.category(char) in {"Cc", "Cs", "Co"} or char in "\u200b\u200c\u2060\ufeff"
    }


def shown(message: Message) -> list[str]:
    people = [message.sender, *message.to, *([message.reply_to] if message.reply_to else [])]
    named = [said or "" for one in people for said in (one.name, one.email)]
    return [message.subject, *message.attachments, *message.references, message.message_id or "", *named]


def read_or_refusal(data: bytes) -> Message | Refusal:
    try:
        return read_message(data)
    except Refusal as refusal:
        return refusal


@pytest.mark.parametrize("name", MESSAGES)
def test_an_odd_message_is_read_or_refused(name: str) -> None:
    message = read_or_refusal(MESSAGES[name]())
    if isinstance(message, Refusal):
        assert re.fullmatch(r"[A-Z][^\n]{10,160}\.", str(message))
        return
    reading = read_mail(message)
    assert not steering(message.text.replace("\n", ""))
    assert not [text for text in shown(message) if steering(text)]
    assert "".join(message.text[part.start : part.end] for part in message.parts) == message.text
    assert list(faults(message, reading)) == []
    assert not [said for said in reading.left_out if steering(said)]
    assert reading_document(reading)["kind"] == reading.kind
    proposal(reading, message, on=TODAY)


def test_there_are_many() -> None:
    assert len(MESSAGES) >= 900


def test_they_are_the_same_each_time() -> None:
    assert all(make() == make() for name, make in MESSAGES.items() if "MB" not in name and "10,000" not in name)


READ_ALL_THE_SAME = (
    "transfer: quoted-printable that is none", "transfer: 'format=flowed'", "structure: multipart/digest", "structure: 200 levels",
    "headers: mbox line", "headers: upper case", "controls: words of zero width between all letters",
    "page: hidden by display:none", "page: 10,000 nested tables", "page: a million blanks of padding", "shape: lines end with CR",
    "structure: mail in mail, 300", "shape: 5 MB attached", "structure: a mail beside a text",
)  # fmt: skip


@pytest.mark.parametrize("name", READ_ALL_THE_SAME)
def test_what_a_mail_program_would_show_is_read(name: str) -> None:
    message = read_message(MESSAGES[name]())
    assert "$15" in message.text
    assert "$99" not in message.text
