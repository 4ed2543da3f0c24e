"""Hostile mail is the normal case: it is read or refused, never more."""

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.refusal import Refusal
from collabook.mail.message import read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import reading_document
from tests.mail.scoring import CORPUS, TODAY, read_mail

CLEAN = str.maketrans("", "", "\n")


def survive(data: bytes) -> None:
    try:
        message = read_message(data)
    except Refusal:
        return
    reading = read_mail(message)
    assert "".join(message.text[part.start : part.end] for part in message.parts) == message.text
    for evidence in reading.evidence.values():
        assert evidence.header or (message.text[evidence.start : evidence.end] == evidence.quote and evidence.quote)
    shown = [message.text.translate(CLEAN), message.subject, message.sender.name or "", *message.attachments]
    assert not [
        char
        for text in shown
        for char in text
        if ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char in "\u202e\u2066\u200b"
    ]
    assert reading_document(reading)["kind"] == reading.kind
    proposal(reading, message, on=TODAY)


HEAD = b"From: a@b.example\nMessage-ID: <x@y.example>\nMIME-Version: 1.0\n"


def nested(depth: int) -> bytes:
    start = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return HEAD + start + b"Content-Type: text/plain\n\nWe pay $15 for one TikTok.\n"


ODD: dict[str, Callable[[], bytes]] = {
    "10,000 parts": lambda: (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/plain\n\nHi $1\n" * 10_000
    ),
    "10,000 levels": lambda: nested(10_000),
    "70 levels": lambda: nested(70),
    "rfc822 in rfc822": lambda: HEAD + b"Content-Type: message/rfc822\n\n" * 3000 + b"hi",
    "no closing boundary": lambda: (
        HEAD + b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nWe pay $15"
    ),
    "boundary never used": lambda: HEAD + b"Content-Type: multipart/alternative; boundary=b\n\nWe pay $15",
    "no boundary named": lambda: HEAD + b"Content-Type: multipart/alternative\n\nWe pay $15",
    "broken base64": lambda: HEAD + b"Content-Transfer-Encoding: base64\n\n!!!!V2UgcGF5ICQxNQ",
    "broken quoted-printable": lambda: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\nWe pay =$15 =ZZ =",
    "broken encoded words": lambda: b"Subject: =?utf-8?b?!!!?= =?x?q?=FF?= =?utf-8?q?\n" + HEAD + b"\nhi",
    "bad date": lambda: b"Date: Fri, 99 Foo 20266 25:99:99 +9999\n" + HEAD + b"\nBy Friday please",
    "far date": lambda: (
        b"Date: Fri, 31 Dec 9999 23:59:59 +0000\n" + HEAD + b"\nReply within 90 days, by tomorrow or by Friday"
    ),
    "old date": lambda: b"Date: Mon, 01 Jan 0001 00:00:00 +0000\n" + HEAD + b"\nReply by Friday",
    "header of 1 MB": lambda: b"Subject: " + b"x" * 1_000_000 + b"\n" + HEAD + b"\nhi",
    "50,000 headers": lambda: b"".join(b"X-A%d: b\n" % n for n in range(50_000)) + HEAD + b"\nhi",
    "20 MB body": lambda: HEAD + b"\n" + b"We pay $15 for one TikTok by Friday. " * 540_000,
    "one line of 1 MB": lambda: HEAD + b"\n" + b"a" * 1_000_000,
    "deep HTML": lambda: HEAD + b"Content-Type: text/html\n\n" + b"<div>" * 20_000 + b"We pay $15",
    "wide HTML table": lambda: (
        HEAD + b"Content-Type: text/html\n\n<table>" + b"<tr>" + b"<td>$1</td>" * 2000 + b"</tr></table>"
    ),
    "broken HTML": lambda: HEAD + b"Content-Type: text/html\n\n<table><td><p <b>$15</i></table><!-- <script>",
    "only tags": lambda: HEAD + b"Content-Type: text/html\n\n<html><body></body></html>",
    "NUL bytes": lambda: HEAD + b"\nWe p\0ay $1\x005",
    "UTF-16 paste": lambda: "We'd pay £15 for one TikTok".encode("utf-16"),
    "UTF-7": lambda: HEAD + b"Content-Type: text/plain; charset=utf-7\n\nHi +AKM-15",
    "brackets": lambda: HEAD + b"\n[red]We[/] [@click=app.quit]pay[/] $15 [/x] [",
    "huge numbers": lambda: (
        HEAD + b"\nFee: $" + b"9" * 400 + b"\nPay $999999999999999 for 99 TikToks within 999 years by 99/99/9999"
    ),
    "regex bait": lambda: HEAD + b"\n" + b"1,1.1 1'1" * 5000,
    "days": lambda: HEAD + b"\n" + b"within 3 days of receiving, by Friday 12 May, " * 1500,
    "sums": lambda: HEAD + b"\n" + b"$1 to $2k, between 3 and " * 2500,
    "names": lambda: HEAD + b"\n" + b"On behalf of Aa Bb & Cc " * 2500,
    "quotes": lambda: HEAD + b"\n" + b">" * 60_000,
    "mbox": lambda: b"From someone Fri Nov 20 10:42:18 2026\n" + HEAD + b"\nWe pay $15",
    "colon first": lambda: b": nothing\n: more\n\nhi",
    "surrogates": lambda: b"From: \xff\xfe\xfd <a@b.example>\nSubject: \x80\x81\n" + HEAD + b"\n\xff\xfe\xfd $15",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_mails(name: str) -> None:
    survive(ODD[name]())


def test_text_behind_deep_nesting_is_still_read() -> None:
    assert "$15" in read_message(nested(10_000)).text


def test_damaged_mails_of_the_corpus() -> None:
    """Bytes dropped, doubled, flipped and cut in real mails, the same ones each time."""
    chance = random.Random(7)
    for source in [path.read_bytes() for path in sorted(CORPUS.glob("*.eml"))] * 2:
        data = bytearray(source)
        for _ in range(chance.randrange(1, 30)):
            at = chance.randrange(len(data))
            piece = data[at : at + chance.randrange(40)]
            data[at : at + len(piece)] = chance.choice(
                (b"", piece * 2, bytes([chance.randrange(256)]), bytes(reversed(piece)))
            )
        survive(bytes(data[: chance.randrange(len(data) // 2, len(data) + 1)]))


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    survive(data)
    survive(HEAD + b"\n" + data)


SAID = (
    "we pay $15 €1.200,50 USD 800-1500 up to between and for one two TikTok Reel videos 3 by Friday 10/12 within days"
    " of receiving your rates? net 30 usage exclusivity code MIA10 % commission free kit worth Best, Paige > On wrote:"
    " -- \n \n\n - : ( ) [red] option A: or instead of from to"
)
WORDS = st.sampled_from(re.split(" ", SAID))


@settings(max_examples=150)
@given(st.lists(WORDS, max_size=80))
def test_any_words(words: list[str]) -> None:
    survive(HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + " ".join(words).encode())


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    survive(HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + text.encode("utf-8", "surrogatepass"))
