"""Header values out of raw bytes: encoded words, addresses, dates, ids; whatever their state."""

import base64
import binascii
import codecs
import quopri
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from collabook.mail.clean import clean_line

LONGEST_VALUE = 20_000
YEARS = range(1970, 2200)
"""Of a mail's date; another one is a fault of the program that sent it."""

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,8000})\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s{1,200}(?==\?)")
_ADDRESS = re.compile(r"([^\s<>,;:\"'()\[\]@]{1,200}@[^\s<>,;:\"'()\[\]@]{1,250})")
_ID = re.compile(r"<([^<>\s]{1,998})>")
_KINDS_OF_BYTES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Who a header names; either part may be missing."""

    name: str | None
    email: str | None


def decode_bytes(data: bytes, charset: str | None) -> str:
    """`data` as text: in `charset` where that is known and fits, else UTF-8, else Windows-1252."""
    named = (charset or "").strip("\"' ").casefold()
    named = _KINDS_OF_BYTES.get(named, named)
    for candidate in ("utf-8", named) if named == "cp1252" else (named, "utf-8"):
        try:
            if candidate and codecs.lookup(candidate)._is_text_encoding:  # noqa: SLF001  no other way to ask
                return data.decode(candidate)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def decode_value(raw: str) -> str:
    """A header's value as one clean line, encoded words decoded. `raw` may hold surrogate escapes."""
    raw = raw[:LONGEST_VALUE]
    if not raw.isascii() and any("\udc80" <= char <= "\udcff" for char in raw):
        raw = decode_bytes(raw.encode("utf-8", "surrogateescape"), None)
    if "=?" in raw:
        raw = _decode_words(_BETWEEN_WORDS.sub(r"\1", raw))
    return clean_line(raw)


def _decode_words(text: str) -> str:
    pieces: list[str] = []
    held, held_charset, position = b"", "", 0
    for word in _WORD.finditer(text):
        charset = word[1].partition("*")[0].casefold()
        if held and (word.start() > position or charset != held_charset):
            pieces.append(decode_bytes(held, held_charset))
            held = b""
        pieces.append(text[position : word.start()])
        held, held_charset, position = held + _word_bytes(word[2], word[3]), charset, word.end()
    if held:
        pieces.append(decode_bytes(held, held_charset))
    pieces.append(text[position:])
    return "".join(pieces)


def _word_bytes(encoding: str, body: str) -> bytes:
    ascii_body = body.encode("ascii", "replace")
    if encoding in "qQ":
        return quopri.decodestring(ascii_body, header=True)
    try:
        return base64.b64decode(ascii_body + b"=" * (-len(ascii_body) % 4))
    except (binascii.Error, ValueError):
        return ascii_body


def addresses(raw: str) -> tuple[Address, ...]:
    """Every address of a header, in order; at most 200."""
    found = []
    for piece in _split_outside_quotes(raw[:LONGEST_VALUE]):
        address = _address(piece)
        if address.name or address.email:
            found.append(address)
    return tuple(found[:200])


def _split_outside_quotes(raw: str) -> Iterable[str]:
    if "," not in raw and ";" not in raw:
        yield raw
        return
    piece: list[str] = []
    quoted = False
    for char in raw:
        if char == '"':
            quoted = not quoted
        if char in ",;" and not quoted and "@" in "".join(piece[-300:]):
            yield "".join(piece)
            piece = []
        else:
            piece.append(char)
    yield "".join(piece)


def _address(piece: str) -> Address:
    text = decode_value(piece)
    before, opened, inside = text.rpartition("<")
    found = _ADDRESS.search(inside if opened else text)
    email = found[1].strip(".").lower() if found else None
    name = before if opened else text.replace(found[1], "") if found else text
    name = name.strip().strip("\"'").replace('\\"', '"').strip(" ,;()[]<>") if not opened else _unquoted(name)
    return Address(name or None, email)


def _unquoted(name: str) -> str:
    name = name.strip(" ,;")
    if len(name) > 1 and name[0] == name[-1] and name[0] in "\"'":
        name = name[1:-1]
    return name.replace('\\"', '"').replace('"', "").strip(" ,;<>")


def message_ids(raw: str) -> tuple[str, ...]:
    """The ids of a Message-ID, In-Reply-To or References header, without their brackets."""
    line = clean_line(raw[:LONGEST_VALUE])
    found = _ID.findall(line)
    if found:
        return tuple(dict.fromkeys(found))
    bare = line.strip("<> ").split()
    return (bare[0],) if bare and "@" in bare[0] else ()


def moment(raw: str) -> datetime | None:
    """An aware moment in the sender's own offset, or None where no date can be read."""
    try:
        when = parsedate_to_datetime(clean_line(raw[:300]))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if when.year not in YEARS:
        return None
    if when.tzinfo is None:
        return when.replace(tzinfo=UTC)
    return when
