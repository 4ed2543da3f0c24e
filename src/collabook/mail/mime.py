"""The bodies and attachment names of an e-mail of any shape."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message as Tree
from itertools import islice
from typing import NamedTuple

from collabook.mail.clean import clean_line, clean_text
from collabook.mail.headers import decode_bytes, decode_value
from collabook.mail.markup import html_text

MOST_PARTS = 10_000
DEEPEST = 60
"""Declared boundaries: the standard parser tests every line against each open one."""

_WORD = re.compile(r"\w+")
_LINK = re.compile(r"https?://\S{1,2000}")
_BOUNDARY = re.compile(rb'boundary=("[^"\r\n]{1,300}"|[^\s;"]{1,300})', re.IGNORECASE)


class Body(NamedTuple):
    """The text a reader sees, cleaned, and the names of what is attached."""

    text: str
    attachments: tuple[str, ...]


class _Found(NamedTuple):
    plain: list[str]
    html: list[str]
    attachments: list[str]
    enclosed: list[Tree]


def parse_tree(data: bytes) -> Tree:
    """The standard library's tree; a mail nested beyond reason is taken as its outermost level alone."""
    declared = data.lower().count(b"boundary=") > DEEPEST
    boundaries = _BOUNDARY.findall(data[:8_000_000]) if declared else []
    try:
        return message_from_bytes(data if len(boundaries) <= DEEPEST else _flattened(data, set(boundaries)))
    except RecursionError:
        return message_from_bytes(_flattened(data, set(_BOUNDARY.findall(data[:8_000_000]))))


def _flattened(data: bytes, boundaries: set[bytes]) -> bytes:
    """The same mail with every boundary as the first one: all parts lie side by side in one multipart."""
    head, _, rest = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    marks = {b"--" + mark.strip(b'"') for mark in boundaries}
    lines = []
    rest = re.sub(rb"(?im)^content-type:[ \t]*multipart/", b"X-Flattened: ", rest)
    for line in rest.split(b"\n"):
        bare = line.rstrip()
        bare = bare.removesuffix(b"--") if bare.endswith(b"--") and bare.removesuffix(b"--") in marks else bare
        lines.append(b"--flat" if bare in marks else line)
    head = re.sub(rb"(?im)^content-type:[^\n]*(?:\n[ \t][^\n]*)*", b"", head)
    head = b"\n".join(line for line in head.split(b"\n") if line)
    return head + b'\nContent-Type: multipart/mixed; boundary="flat"\n\n' + b"\n".join(lines) + b"\n--flat--\n"


def body_of(tree: Tree) -> Body:
    """Plain text where it says what the HTML says, else the HTML as text; every attachment by name."""
    found = _collect(tree)
    if not _has_words(found) and found.enclosed:
        found = _merged(found, _collect(found.enclosed[0], inside=True))
    plain = clean_text("\n\n".join(found.plain))
    words = len(_WORD.findall(_LINK.sub("", plain))) if found.html else 0
    if found.html and _is_stub(words, found.html):
        rendered = clean_text("\n\n".join(html_text(source) for source in found.html))
        if _words_beyond(words, rendered) < 0:
            plain = rendered
    return Body(plain, tuple(dict.fromkeys(found.attachments)))


def _merged(outer: _Found, inner: _Found) -> _Found:
    return _Found(inner.plain, inner.html, outer.attachments + inner.attachments, [])


def _has_words(found: _Found) -> bool:
    return any(_WORD.search(text) for text in found.plain) or bool(found.html)


def _is_stub(words: int, html: list[str]) -> bool:
    """Whether a plain text of ``words`` only points to the HTML ("view it in your browser"), or is much less of it."""
    if words > 60 and not any(len(source) > 200_000 for source in html):
        return False
    left = words * 2
    for source in html:
        left = _words_beyond(left, re.sub(r"<[^<>]{0,3000}>", " ", source[:200_000]))
        if left < 0:
            return True
    return False


def _words_beyond(some: int, text: str) -> int:
    """``some`` less the words of ``text``, of which no more are counted than it takes to come below zero."""
    return some - sum(1 for _ in islice(_WORD.finditer(text), some + 1))


def _collect(tree: Tree, *, inside: bool = False) -> _Found:
    found = _Found([], [], [], [])
    for number, part in enumerate(_leaves(tree, inside=inside)):
        if number >= MOST_PARTS:
            break
        _sort_in(part, found)
    return found


def _leaves(tree: Tree, *, inside: bool) -> Iterator[Tree]:
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        if part.is_multipart():  # else asking for the payload decodes it by what its header says
            payload = part.get_payload()
            if part.get_content_maintype() == "message" and not inside:
                yield part
            else:
                waiting.extend(reversed([child for child in payload if isinstance(child, Tree)][:MOST_PARTS]))
        else:
            yield part


def _sort_in(part: Tree, found: _Found) -> None:
    kind = part.get_content_type()
    name = _file_name(part)
    attached = str(part.get("Content-Disposition", "")).strip().casefold().startswith("attachment")
    if part.get_content_maintype() == "message":
        payload = part.get_payload() if part.is_multipart() else None
        if kind == "message/rfc822" and isinstance(payload, list) and payload and isinstance(payload[0], Tree):
            found.enclosed.append(payload[0])
        found.attachments.append(name or "message.eml")
    elif attached or (name and kind not in {"text/plain", "text/html"}):
        found.attachments.append(name or "unnamed")
    elif kind in {"text/plain", "text/html"} and not name:
        text = _part_text(part)
        (found.plain if kind == "text/plain" else found.html).append(text)
    elif name:
        found.attachments.append(name)


_CHARSET = re.compile(r"text/[a-z]+; ?charset=\"?([a-z0-9-]+)\"?")
"""A content type as nearly every mail has it."""


def _part_text(part: Tree) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    said = str(part.get("Content-Type", "")).casefold()  # what is not said there need not be taken apart
    try:
        plain = _CHARSET.fullmatch(said)
        charset = plain[1] if plain else part.get_content_charset() if "charset" in said else None
        flowed = "format" in said and str(part.get_param("format", "")).casefold() == "flowed"
        joined = flowed and str(part.get_param("delsp", "")).casefold() == "yes"
    except (TypeError, ValueError, LookupError, UnicodeError):
        charset, flowed, joined = None, False, False
    text = decode_bytes(data, charset)
    return _unflowed(text, joined=joined) if flowed and part.get_content_type() == "text/plain" else text


def _unflowed(text: str, *, joined: bool) -> str:
    """RFC 3676: a line that ends in a blank goes on in the next of the same quote depth."""
    lines: list[str] = []
    depth, open_line = 0, False
    for raw in text.replace("\r\n", "\n").split("\n"):
        bare = raw.lstrip(">")
        level = len(raw) - len(bare)
        bare = bare.removeprefix(" ")
        goes_on = bare.endswith(" ") and bare != "-- "
        shown = bare[:-1] if goes_on and joined else bare
        if open_line and level == depth and bare != "-- ":
            lines[-1] += shown
        else:
            lines.append(">" * level + (" " if level else "") + shown)
        depth, open_line = level, goes_on
    return "\n".join(lines)


def _file_name(part: Tree) -> str | None:
    if not any("name" in str(part.get(header, "")).casefold() for header in ("Content-Disposition", "Content-Type")):
        return None
    try:
        name = part.get_filename()
    except (TypeError, ValueError, LookupError, UnicodeError):
        return None
    if not name:
        return None
    return clean_line(decode_value(str(name))).replace("\\", "/").rpartition("/")[2][:200] or None
