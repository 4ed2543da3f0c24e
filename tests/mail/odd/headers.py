"""Headers: endless, folded strangely, encoded badly, doubled, missing."""

import random
from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import HEAD, OFFER, Make, made

BODY: Final = b"\n" + OFFER.encode()
VALUES: Final = (
    b"", b" ", b"=?utf-8?q?", b"=?utf-8?q?=C3?=", b"=?utf-8?b?Q2Fmw6k?=", b"=?utf-8?b?Q2Fmw6k=", b"=?x?q?=FF?=", b"=??q?a?=",
    b"=?utf-8??a?=", b"=?utf-8?x?a?=", b"=?utf-8?q?a?= =?utf-8?q?b?=", b"=?utf-8?q?a?==?utf-8?q?b?=", b"=?utf-8*en?q?a?=",
    b"=?UTF-8?B?4oCu?= evil", b"=?utf-8?q?=1B[2J?=", b"=?utf-8?q?" + b"a" * 9000 + b"?=", b"=?utf-8?q?a b?=", b"=?utf-16?b?AGEAYg==?=",
    b"\xff\xfe\xfd", b"caf\xc3\xa9", b"caf\xe9", b"\x00\x00", b"\x1b]0;owned\x07", b"a\n b\n\tc", b"a\n \n b", b"a\r b", b"\n\x0b b",
    b"[red]sale[/]", b"[@click=app.quit]x[/]", b"[/", b"\\", b'"', b"'", b"<", b">", b"@", b"a" * 70_000, b"=?" * 5000, b"( " * 5000,
    b'"' * 5001, b"a@a@" * 2000, b"<a@b.example>" * 500, b"\xe2\x80\xae", b"\xe2\x80\x8b" * 50, b"x" * 998 + b"\n " + b"y" * 998,
)  # fmt: skip
ADDRESSES: Final = (
    b"paige@brightleafsmile.example", b"<paige@brightleafsmile.example>", b'"Nolan, Paige" <p@b.example>', b"Paige <p@b.example> (work)",
    b"p@b.example (Paige)", b"Undisclosed recipients:;", b"Team: a@b.example, c@d.example;", b"Paige", b"<>", b"Paige <>", b"Paige <p@>",
    b"Paige <@b.example>", b"p@b@c.example", b'"p q"@b.example', b"p@[127.0.0.1]", b"p@b.example.", b"p@xn--bcher-kva.example",
    "pä@bü.example".encode(), b"Paige p@b.example", b"<<p@b.example>>", b"Paige <p@b.example", b"Paige p@b.example>", b"p @ b . example",
    b"'Paige' via Groups <g@b.example>", b"=?utf-8?q?Pa=C3=AFge?= <p@b.example>", b"=?utf-8?b?cEBiLmV4YW1wbGU=?= <q@c.example>",
    b",;,;,", b"a@b.example," * 400, b"Paige\t<p@b.example>\n\t,\n q@c.example", b"p@b.example\x00", b"mailto:p@b.example",
)  # fmt: skip
DATES: Final = (
    b"", b"yesterday", b"Fri, 99 Foo 20266 25:99:99 +9999", b"Fri, 31 Dec 9999 23:59:59 +0000", b"Mon, 01 Jan 0001 00:00:00 +0000",
    b"20 Nov 26 10:42 EST", b"2026-11-20T10:42:18Z", b"Fri, 20 Nov 2026 10:42:18", b"Fri, 20 Nov 2026 10:42:18 -0000", b"1" * 400,
    b"Fri, 20 Nov 2026 10:42:18 +2400", b"Fri, 20 Nov 2026 10:42:60 -0500", b"Thu, 29 Feb 2027 10:00:00 +0000", b"-1 -1 -1 -1:-1:-1 -1",
    b"Fri, 20 Nov 2026 10:42:18 -99999", b"Fri, 20 Nov 99999999999999999999 10:42:18 +0000", b"Fri,\n 20 Nov 2026\n 10:42:18 -0500",
    b"\xd0\x9f\xd1\x82, 20 Nov 2026 10:42:18 +0300", b"(a) Fri, 20 (b) Nov 2026 (c) 10:42:18 (d) -0500", b"Fri, 20 Nov 1969 00:00:00 +0000",
)  # fmt: skip


def replaced(name: bytes, value: bytes) -> bytes:
    """The usual head, one header of it given another value."""
    kept = [line for line in HEAD.split(b"\n") if line and not line.startswith(name + b":")]
    return name + b": " + value + b"\n" + b"\n".join(kept) + b"\n" + BODY


def messages() -> Iterator[tuple[str, Make]]:
    for name in (b"Subject", b"From", b"Content-Type"):
        for number, value in enumerate(VALUES):
            yield f"{name.decode()} {number} {value[:16]!r}", made(replaced(name, value))
    for number, value in enumerate(ADDRESSES):
        yield f"From address {number}", made(replaced(b"From", value))
        yield f"Reply-To address {number}", made(b"Reply-To: " + value + b"\n" + HEAD + BODY)
    for number, value in enumerate(DATES):
        yield f"Date {number} {value[:24]!r}", made(replaced(b"Date", value))
    for name in (b"From", b"To", b"Subject", b"Date", b"Message-ID", b"MIME-Version"):
        yield f"{name.decode()} twice", made(name + b": other <o@other.example>\n" + HEAD + BODY)
        yield (
            f"no {name.decode()}",
            made(b"\n".join(line for line in HEAD.split(b"\n") if not line.startswith(name)) + BODY),
        )
    for number, value in enumerate(
        (b"<>", b"<a>", b"a@b", b"<a@b> <c@d>", b"<" * 3000, b"<a b>", b"<\xff@b>", b"<" + b"a" * 3000 + b"@b>")
    ):
        for name in (b"Message-ID", b"In-Reply-To", b"References"):
            yield f"{name.decode()} {number}", made(replaced(name, value))
    yield from _endless()


def _endless() -> Iterator[tuple[str, Make]]:
    yield "headers without end", made(HEAD.rstrip(b"\n"))
    yield "headers and one break", made(HEAD)
    yield "a header of 1 MB", lambda: b"X-A: " + b"a" * 1_000_000 + b"\n" + HEAD + BODY
    yield "a folded header of 1 MB", lambda: b"X-A: a\n" + b" a\n" * 300_000 + HEAD + BODY
    yield "50,000 headers", lambda: b"".join(b"X-%d: a\n" % n for n in range(50_000)) + HEAD + BODY
    yield "no colon", made(b"nothing\n" + HEAD + BODY)
    yield "colon first", made(b": a\n" + HEAD + BODY)
    yield "blank before the colon", made(HEAD.replace(b": ", b" : ") + BODY)
    yield "no blank behind the colon", made(HEAD.replace(b": ", b":") + BODY)
    yield "upper case", made(HEAD.upper() + BODY)
    yield "mbox line", made(b"From paige@b.example Fri Nov 20 10:42:18 2026\n" + HEAD + BODY)
    yield "quoted mbox line", made(b">From paige@b.example Fri Nov 20 10:42:18 2026\n" + HEAD + BODY)
    yield "breaks before the headers", made(b"\n\r\n \n" + HEAD + BODY)
    yield "a mark of UTF-8 before the headers", made(b"\xef\xbb\xbf" + HEAD + BODY)
    chance = random.Random(3)
    for number in range(30):
        noise = bytes(chance.randrange(256) for _ in range(200))
        yield f"noise {number}", made(HEAD + b"X-Noise: " + noise.replace(b"\n\n", b"") + BODY)
