"""Transfer encodings, damaged in every way that a server or a bored person damages them."""

import base64
import binascii
import quopri
import random
from collections.abc import Iterator

from tests.mail.odd.offer import OFFER, Make, made, mail

UNKNOWN = (
    "",
    "9bit",
    "x-uuencode",
    "uuencode",
    "x-yencode",
    "base-64",
    "BASE64 ",
    "base64;",
    "quoted printable",
    "binary",
)


def encoded(body: bytes, encoding: str, content: str = "text/plain; charset=utf-8") -> bytes:
    return mail(body, content, f"Content-Transfer-Encoding: {encoding}\n".encode())


def messages() -> Iterator[tuple[str, Make]]:
    yield from _base64()
    yield from _quoted_printable()
    for name in UNKNOWN:
        yield f"encoding {name!r}", made(encoded(OFFER.encode(), name))
    yield "two encodings", made(encoded(base64.b64encode(OFFER.encode()), "base64\nContent-Transfer-Encoding: 7bit"))
    yield "base64 of base64", made(encoded(base64.b64encode(base64.b64encode(OFFER.encode())), "base64"))
    yield from _flowed()
    yield from _unix_to_unix()


def _base64() -> Iterator[tuple[str, Make]]:
    whole = base64.encodebytes(OFFER.encode())
    chance = random.Random(1)
    for cut in range(1, 12):
        yield f"base64 without its last {cut}", made(encoded(whole[:-cut], "base64"))
    for number in range(12):
        damaged = bytearray(whole)
        for _ in range(1 + number):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        yield f"base64 with {number + 1} wrong bytes", made(encoded(bytes(damaged), "base64"))
    yield "base64 that is none", made(encoded(OFFER.encode(), "base64"))
    yield "base64 with a footer", made(encoded(whole + b"\n--\nFree mail by Umbrella.\n", "base64"))
    yield "base64 on one line", made(encoded(base64.b64encode(OFFER.encode() * 200), "base64"))
    yield "base64, blanks between", made(encoded(b" ".join(bytes([byte]) for byte in whole), "base64"))
    yield "base64 for files", made(encoded(base64.urlsafe_b64encode(OFFER.encode()), "base64"))
    yield "base64, only =", made(encoded(b"=" * 500, "base64"))


def _quoted_printable() -> Iterator[tuple[str, Make]]:
    whole = quopri.encodestring(OFFER.replace("Mia", "Mía").encode())
    ends = (b"=", b"=\n", b"=3", b"=3\n", b"=ZZ", b"==", b"=\r", b"= \n", b"=0", b"=\x00", b"=C3", b"=20=\n=20=\n")
    for number, end in enumerate(ends):
        yield f"quoted-printable that ends {end!r} ({number})", made(encoded(whole + end, "quoted-printable"))
    yield "quoted-printable that is none", made(encoded(b"a = b, 15=3D $ =x " + OFFER.encode(), "quoted-printable"))
    yield "quoted-printable in lower case", made(encoded(b"We=e2=80=99d pay $15=2e\n", "quoted-printable"))
    yield "quoted-printable, controls", made(encoded(OFFER.encode() + b"=00=1B[31m=07=E2=80=AE", "quoted-printable"))
    yield "quoted-printable, one line", made(encoded(b"=\n".join([b"We pay $15. "] * 4000), "quoted-printable"))


def _flowed() -> Iterator[tuple[str, Make]]:
    soft = OFFER.replace(" and send", " \nand send").replace(". Payment", ". \nPayment")
    for said in (
        "format=flowed",
        "format=flowed; delsp=yes",
        "format=FLOWED; DelSp=no",
        "format=fixed",
        "format=",
        "format=flowed; delsp",
    ):
        yield f"{said!r}", made(mail(soft.encode(), f"text/plain; charset=utf-8; {said}"))
    quotes = "> a \n> b \n>> c \n>>> d \n > e \n>f \n-- \n>> \n"
    yield "flowed quotes", made(mail((quotes + soft).encode(), "text/plain; format=flowed"))
    yield "flowed, every line open", made(mail(b"We pay $15 for one TikTok \n" * 3000, "text/plain; format=flowed"))
    yield "flowed, deep quotes", made(mail(b">" * 9000 + b" a \n" + OFFER.encode(), "text/plain; format=flowed"))


def _unix_to_unix() -> Iterator[tuple[str, Make]]:
    lines = [binascii.b2a_uu(OFFER.encode()[at : at + 45]) for at in range(0, len(OFFER), 45)]
    whole = b"begin 644 brief.txt\n" + b"".join(lines) + b"`\nend\n"
    yield "uuencoded part", made(encoded(whole, "x-uuencode"))
    yield "uuencoded in the text", made(mail(OFFER.encode() + b"\n" + whole))
    yield "uuencoded, damaged", made(encoded(whole.replace(b"M", b"\xff"), "x-uuencode"))
    yield "uuencoded, no end", made(encoded(whole[:90], "x-uuencode"))
    yield "uuencoded, hostile name", made(mail(whole.replace(b"brief.txt", b"../../.bashrc\x1b[2J")))
    yield "yEnc", made(mail(b"=ybegin line=128 size=9 name=a\nABC=}\n=yend size=9\n" + OFFER.encode()))
