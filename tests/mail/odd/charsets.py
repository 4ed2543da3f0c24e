"""Every charset that Python knows, many that it does not, and labels that lie."""

import encodings.aliases
from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import OFFER, Make, made, mail

UNKNOWN: Final = (
    "x-unknown", "unknown-8bit", "none", "utf", "utf-9", "utf8mb4", "UTF–8", "iso-8859-99", "windows-99999", "cp0",
    "ansi", "x-mac-chinese", "default", "binary", "", " ", "''", '"utf-8', "utf-8;", "utf-8 ; x=y", "../../etc/passwd",
    "a" * 5000, "%s%s%n", "\x00utf-8", "utf-8\t", "charset", "8bit", "rot13", "hex", "zip", "bz2", "uu", "undefined",
    "idna", "punycode", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "base64", "quopri",
)  # fmt: skip
LYING: Final = (
    ("utf-16 said to be utf-8", "utf-16", "utf-8"), ("utf-8 said to be utf-16", "utf-8", "utf-16"),
    ("utf-8 said to be utf-32", "utf-8", "utf-32"), ("latin-1 said to be utf-8", "latin-1", "utf-8"),
    ("cp1252 said to be ascii", "cp1252", "us-ascii"), ("koi8 said to be latin-1", "koi8-r", "iso-8859-1"),
    ("shift-jis said to be gb2312", "shift_jis", "gb2312"), ("big5 said to be utf-7", "big5", "utf-7"),
    ("utf-7 said to be utf-8", "utf-7", "utf-8"), ("ebcdic said to be utf-8", "cp500", "utf-8"),
    ("utf-8 with a mark said to be ascii", "utf-8-sig", "ascii"), ("euc-kr said to be iso-2022-jp", "euc_kr", "iso-2022-jp"),
)  # fmt: skip


def messages() -> Iterator[tuple[str, Make]]:
    text = OFFER.replace("Hi Mia", "Hi Mía – “dear”")
    for name in sorted(set(encodings.aliases.aliases.values())):
        try:
            body = text.encode(name, "replace")
        except (LookupError, UnicodeError, TypeError, ValueError):
            body = text.encode()  # no charset of texts, or none of this platform
        yield name, made(mail(body, f"text/plain; charset={name}"))
    for name in UNKNOWN:
        yield f"unknown {name[:30]!r}", made(mail(text.encode(), f"text/plain; charset={name}"))
    for name, real, said in LYING:
        yield name, made(mail(text.encode(real, "replace"), f"text/plain; charset={said}"))
    for said in ("utf-8", "iso-8859-1", "gb18030", "utf-7", "iso-2022-jp", "x-none"):
        yield f"every byte as {said}", made(mail(OFFER.encode() + bytes(range(256)) * 3, f"text/plain; charset={said}"))
    yield "two charsets", made(mail(text.encode(), "text/plain; charset=utf-8; charset=utf-16"))
    yield "charset of RFC 2231", made(mail(text.encode(), "text/plain; charset*=utf-8''utf-8"))
    yield "charset in pieces", made(mail(text.encode(), "text/plain; charset*0=ut; charset*1=f-8"))
    yield "lone surrogates", made(mail(OFFER.encode() + "\ud800\udfff".encode("utf-8", "surrogatepass")))
    yield "overlong utf-8", made(mail(OFFER.encode() + b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf\xf8\x88\x80\x80\x80"))
