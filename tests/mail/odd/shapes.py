"""Sizes, ends and line breaks: empty, cut off anywhere, broken in every way, huge."""

import random
from collections.abc import Iterator

from tests.mail.odd.offer import HEAD, OFFER, Make, made, mail
from tests.mail.odd.structure import PAGE, TEXT, parted

STARTS = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"PK\x03\x04", b"\x1f\x8b\x08", b"\x7fELF",
    b"MZ\x90\x00", b"SQLite format 3\x00", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"{", b"[", b"<?xml", b"{\\rtf1", b"BEGIN:VCARD")  # fmt: skip


def messages() -> Iterator[tuple[str, Make]]:
    plain = mail(OFFER.encode())
    for number, start in enumerate(STARTS):
        yield f"begins as {start[:8]!r} ({number})", made(start + OFFER.encode())
        yield f"is only {start[:8]!r} ({number})", made(start)
    for name, data in {
        "nothing": b"", "one blank": b" ", "one break": b"\n", "only breaks": b"\n" * 5000, "only CR": b"\r" * 5000, "only NUL": b"\0" * 5000,
        "only blanks": b" " * 5000, "one letter": b"a", "a body of breaks": mail(b"\n" * 5000), "no body": mail(b""), "only a colon": b":",
        "only a subject": b"Subject: tiny collab\n\n", "only quotes": mail(b"> a\n" * 500), "only a signature": mail(b"-- \nPaige\n"),
        "only a mark": b"\xef\xbb\xbf", "only dashes": mail(b"-" * 5000), "a greeting": mail(b"Hi Mia,\n"), "only a link": mail(b"https://a.example/"),
    }.items():  # fmt: skip
        yield name, made(data)
    for name, end in {
        "CRLF": b"\r\n",
        "CR": b"\r",
        "LF CR": b"\n\r",
        "CR CR LF": b"\r\r\n",
        "VT": b"\x0b",
        "NEL": b"\x85",
        "LS": "\u2028".encode(),
    }.items():
        yield f"lines end with {name}", made(plain.replace(b"\n", end))
        yield f"lines of the text end with {name}", made(mail(OFFER.encode().replace(b"\n", end)))
    chance = random.Random(5)
    for number in range(12):
        yield (
            f"mixed line ends {number}",
            made(b"".join(line + chance.choice((b"\r\n", b"\n", b"\r")) for line in plain.split(b"\n"))),
        )
    whole = parted(TEXT, PAGE, kind="alternative")
    for at in range(1, len(whole), 23):
        yield f"cut off at {at}", made(whole[:at])
    for number in range(40):
        yield f"damaged {number}", made(_damaged(whole, random.Random(number)))
    yield "5 MB of text", lambda: mail(OFFER.encode() * 23_000)
    yield "5 MB without a break", lambda: mail(b"We pay $15 for one TikTok by Friday. " * 140_000)
    yield (
        "5 MB attached",
        lambda: parted(
            TEXT,
            b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n" + b"QUJD\n" * 1_000_000,
        ),
    )
    yield "50 MB of text", lambda: mail(OFFER.encode() * 230_000)
    yield "2 MB pasted", lambda: OFFER.encode() * 9_000
    yield "the offer pasted", made(OFFER.encode())
    yield (
        "headers pasted",
        made(b"From: Paige <p@b.example>\nSubject: collab\nDate: 20 November 2026\n\n" + OFFER.encode()),
    )
    yield "the mail twice", made(HEAD + b"\n" + OFFER.encode() + HEAD + b"\n" + OFFER.encode())


def _damaged(data: bytes, chance: random.Random) -> bytes:
    kept = bytearray(data)
    for _ in range(1 + chance.randrange(20)):
        at = chance.randrange(len(kept))
        piece = bytes(kept[at : at + chance.randrange(60)])
        kept[at : at + len(piece)] = chance.choice(
            (b"", piece * 2, piece[::-1], bytes([chance.randrange(256)]), b"\n", b"=", b"\0")
        )
    return bytes(kept)
