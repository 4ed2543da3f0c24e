"""Bytes to a message: real mails, pasted ones, and what is none."""

import base64
from datetime import UTC, datetime, timedelta

import pytest

from collabook.domain.refusal import Refusal
from collabook.mail.headers import Address
from collabook.mail.message import read_message

PLAIN = b"""Message-ID: <one@brand.example>
In-Reply-To: <zero@mia.example>
References: <first@brand.example> <zero@mia.example>
From: "Nolan, Paige" <Paige@Brand.example>
Reply-To: hello@brand.example
To: Mia <mia@mia.example>, "Team, M." <team@mia.example>
Date: Fri, 20 Nov 2026 10:42:18 -0500
Subject: =?utf-8?q?Caf=C3=A9_=26?= =?utf-8?q?_tea?=
Content-Type: text/plain; charset=utf-8

Hi Mia,\r
we'd pay $15.\r
"""


def mail(body: bytes, content: str = "text/plain; charset=utf-8", extra: str = "") -> bytes:
    head = f"From: a@brand.example\nMessage-ID: <x@brand.example>\nContent-Type: {content}\n{extra}\n"
    return head.encode() + body


def test_headers_of_a_real_mail() -> None:
    message = read_message(PLAIN)
    assert message.message_id == "one@brand.example"
    assert message.in_reply_to == "zero@mia.example"
    assert message.references == ("first@brand.example", "zero@mia.example")
    assert message.sender == Address("Nolan, Paige", "paige@brand.example")
    assert message.reply_to == Address(None, "hello@brand.example")
    assert message.to == (Address("Mia", "mia@mia.example"), Address("Team, M.", "team@mia.example"))
    assert message.subject == "Café & tea"
    assert message.sent_at == datetime(2026, 11, 20, 15, 42, 18, tzinfo=UTC)
    assert message.sent_at is not None
    assert message.sent_at.utcoffset() == timedelta(hours=-5), "the sender's own offset"
    assert message.text == "Hi Mia,\nwe'd pay $15."
    assert message.source == PLAIN


@pytest.mark.parametrize(
    ("charset", "data"),
    [
        ("utf-8", "£350 für Café".encode()),
        ("iso-8859-1", "£350 für Café".encode("latin-1")),
        ("windows-1252", "£350 für Café".encode("cp1252")),
        ("us-ascii", "£350 für Café".encode()),
        ("x-unknown-999", "£350 für Café".encode()),
        ("utf-8", "£350 für Café".encode("latin-1")),
        ("utf-16", "£350 für Café".encode("utf-16")),
        ("rot13", "£350 für Café".encode()),
    ],
)
def test_any_charset_named_rightly_wrongly_or_not_at_all(charset: str, data: bytes) -> None:
    encoded = base64.encodebytes(data)
    message = read_message(mail(encoded, f"text/plain; charset={charset}", "Content-Transfer-Encoding: base64\n"))
    assert message.text == "£350 für Café"


def test_flowed_lines_are_one() -> None:
    body = b"We would love to \nsend you a kit. \n\n> she asked \n> nicely\n-- \nPaige\n"
    message = read_message(mail(body, "text/plain; format=flowed"))
    assert message.text.startswith("We would love to send you a kit.")
    assert "> she asked nicely" in message.text
    assert "\n--\nPaige" in message.text


def test_plain_text_that_only_points_to_html_gives_way() -> None:
    body = (
        b"--b\nContent-Type: text/plain\n\nView this in your browser: https://brand.example/v\n"
        b"--b\nContent-Type: text/html; charset=utf-8\n\n<style>p{}</style><div style='display:none'>Hidden $999</div>"
        b"<p>We would love to pay you <b>$150</b> for one TikTok, and that is all we ask of you this time.</p>"
        b"<script>alert('$1')</script><img src='https://brand.example/o.gif'>\n--b--\n"
    )
    message = read_message(mail(body, 'multipart/alternative; boundary="b"'))
    assert "We would love to pay you $150 for one TikTok" in message.text
    assert "Hidden" not in message.text
    assert "alert" not in message.text


def test_plain_text_is_preferred_where_it_says_the_same() -> None:
    body = (
        b"--b\nContent-Type: text/plain\n\nWe pay $150.\n--b\nContent-Type: text/html\n\n<p>We pay $150.</p>\n--b--\n"
    )
    assert read_message(mail(body, "multipart/alternative; boundary=b")).text == "We pay $150."


def test_attachments_are_named_and_not_read() -> None:
    body = (
        b"--b\nContent-Type: text/plain\n\nBrief attached.\n"
        b'--b\nContent-Type: text/plain; name="x"\nContent-Disposition: attachment; filename="../../brief \xe2\x80\xae.txt"\n\n$900\n'
        b"--b\nContent-Type: application/pdf; name=terms.pdf\n\n%PDF\n--b--\n"
    )
    message = read_message(mail(body, "multipart/mixed; boundary=b"))
    assert message.text == "Brief attached."
    assert len(message.attachments) == 2
    assert message.attachments[0].startswith("brief")
    assert message.attachments[1] == "terms.pdf"
    assert "/" not in "".join(message.attachments)


def test_what_could_steer_a_terminal_is_gone() -> None:
    evil = "Hi \x1b[31mred\x1b[0m \x1b]52;c;x\x07 \x9b1m \u202eevil\u202c \u2066x\u2069 zero\u200bwidth\x00\x08!\r\nnext\u2028line"
    message = read_message(mail(evil.encode(), extra="Subject: a\x1b]0;title\x07b \u202e\n"))
    assert message.text == "Hi red  1m evil x zerowidth!\nnext\nline"
    assert message.subject == "ab"


def test_a_forwarded_mail_without_a_word_of_hers_is_the_text() -> None:
    inner = b"From: Paige <p@brand.example>\nSubject: hi\nMessage-ID: <i@brand.example>\n\nWe pay $15.\n"
    body = b"--b\nContent-Type: message/rfc822\n\n" + inner + b"\n--b--\n"
    message = read_message(mail(body, "multipart/mixed; boundary=b"))
    assert message.text == "We pay $15."


@pytest.mark.parametrize(
    ("text", "sender", "subject", "body"),
    [
        ("From: Paige <p@brand.example>\nSubject: kit\n\nHello", Address("Paige", "p@brand.example"), "kit", "Hello"),
        (
            "From: Paige\nSent: Friday, November 20, 2026 10:42 AM\nTo: Mia\nSubject: kit\n\nHello",
            Address("Paige", None),
            "kit",
            "Hello",
        ),
        (
            "Von: Jörg <j@brand.example>\nDatum: 20. November 2026\nBetreff: Tassen\n\nHallo",
            Address("Jörg", "j@brand.example"),
            "Tassen",
            "Hallo",
        ),
        ("hey! we'd love to send u a hat", Address(None, None), "", "hey! we'd love to send u a hat"),
        ("Fee: $300\nUsage: none", Address(None, None), "", "Fee: $300\nUsage: none"),
    ],
)
def test_pasted_text_with_typed_headers_or_none(text: str, sender: Address, subject: str, body: str) -> None:
    message = read_message(text.encode())
    assert (message.sender, message.subject, message.text) == (sender, subject, body)
    assert message.message_id is None


def test_a_typed_date_is_read() -> None:
    message = read_message(b"From: Paige\nSent: Friday, November 20, 2026 3:42 PM\nSubject: kit\n\nHello")
    assert message.sent_at == datetime(2026, 11, 20, 15, 42, tzinfo=UTC)


@pytest.mark.parametrize("data", [b"", b"  \r\n\t ", b"\xef\xbb\xbf\n"])
def test_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match=r"^There is nothing to read: paste .*\.$"):
        read_message(data)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7\n...", "PDF"),
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"\xff\xd8\xff\xe0....", "picture"),
        (b"PK\x03\x04....", "packed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", r"\.eml"),
        (bytes(range(32)) * 64, "binary"),
    ],
)
def test_what_is_no_mail_is_refused_in_one_sentence(data: bytes, word: str) -> None:
    with pytest.raises(Refusal, match=word) as refused:
        read_message(data)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_a_mail_without_any_text_is_refused() -> None:
    with pytest.raises(Refusal, match="paste its text"):
        read_message(mail(b"\n\n"))
