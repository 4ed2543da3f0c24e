"""Outlook's message files are read like any other mail."""

import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.refusal import Refusal
from collabook.mail.message import read_message
from tests.mail.compound import outlook_message

SUBJECT, BODY, HEADERS, SENDER_NAME, SENDER = 0x0037, 0x1000, 0x007D, 0x0C1A, 0x0C1F
SENT = datetime(2026, 11, 24, 9, 18, tzinfo=UTC)
TEXT = "Hi Mia,\r\n\r\nwe'd love to pay you $400 for one TikTok video – ünïcode too.\r\n\r\nTess\r\n"
PLAIN = outlook_message(
    {SUBJECT: "A collab?", BODY: TEXT, SENDER_NAME: "Tess Lowe", SENDER: "tess@oatwell.example"},
    sent=SENT,
    recipients=(("Mia", "mia@creator.example"),),
    attached=("brief.pdf", "kontrakt.exe"),
)


def test_what_outlook_keeps_of_a_mail_is_read() -> None:
    message = read_message(PLAIN)
    assert message.text.startswith("Hi Mia,\n\nwe'd love to pay you $400 for one TikTok video – ünïcode too.")
    assert (message.sender.name, message.sender.email) == ("Tess Lowe", "tess@oatwell.example")
    assert [address.email for address in message.to] == ["mia@creator.example"]
    assert (message.subject, message.sent_at) == ("A collab?", SENT)
    assert message.attachments == ("brief.pdf", "kontrakt.exe")
    assert message.source == PLAIN


def test_the_headers_that_it_was_sent_with_come_first() -> None:
    headers = (
        "From: =?utf-8?q?Tess_L=C3=B6we?= <tess@oatwell.example>\r\nReply-To: team@oatwell.example\r\n"
        "Date: Tue, 24 Nov 2026 10:18:00 +0100\r\nMessage-ID: <a@oatwell.example>\r\nIn-Reply-To: <b@creator.example>\r\n"
        "References: <c@oatwell.example> <b@creator.example>\r\nContent-Type: text/html\r\n\r\n"
    )
    message = read_message(outlook_message({SUBJECT: "Re: A collab?", BODY: TEXT, HEADERS: headers}, sent=SENT))
    assert (message.sender.name, message.sender.email) == ("Tess Löwe", "tess@oatwell.example")
    assert message.reply_to is not None
    assert message.reply_to.email == "team@oatwell.example"
    assert (message.message_id, message.in_reply_to) == ("a@oatwell.example", "b@creator.example")
    assert message.references == ("c@oatwell.example", "b@creator.example")
    assert message.subject == "Re: A collab?"
    assert message.sent_at == SENT


def test_html_alone_is_text() -> None:
    page = "<html><body><p>We pay <b>€300</b> for a Reel.</p></body></html>".encode()
    assert read_message(outlook_message({SUBJECT: "Hello"}, html=page)).text == "We pay €300 for a Reel."


def test_a_long_mail_is_whole() -> None:
    text = "We would love to work with you. " * 400
    assert read_message(outlook_message({BODY: text})).text == text.strip()


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(8, len(PLAIN)), place=st.integers(8, len(PLAIN) - 1), value=st.integers(0, 255))
def test_a_damaged_one_is_refused_in_one_sentence_or_read(cut: int, place: int, value: int) -> None:
    for data in (PLAIN[:cut], PLAIN[:place] + bytes([value]) + PLAIN[place + 1 :]):
        try:
            assert read_message(data).source == data
        except Refusal as refusal:
            assert "\n" not in str(refusal)  # noqa: PT017 - either is well


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "oxmsg", None)
    with pytest.raises(Refusal, match=r"install collabook\[msg\], save the mail as \.eml there, or paste its text"):
        read_message(PLAIN)
