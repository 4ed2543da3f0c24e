"""Bytes to a message: a real e-mail of any shape, or text pasted from one, or a DM without any header."""

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import Message as Tree
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from collabook.domain.refusal import Refusal
from collabook.mail.clean import clean_line, clean_text, fold
from collabook.mail.cues import threes_of
from collabook.mail.headers import Address, addresses, decode_bytes, decode_value, message_ids, moment
from collabook.mail.markup import html_text
from collabook.mail.mime import body_of, parse_tree
from collabook.mail.pasted import typed_message, typed_moment

if TYPE_CHECKING:
    from collabook.mail.chat import Chat

__all__ = ["Address", "Message", "Part", "PartKind", "read_message"]

PartKind = Literal["new", "quoted", "forwarded", "signature", "disclaimer", "app"]
"""Whose words they are; "app" is what an app writes around a chat, and what she wrote in one is "quoted"."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the canonical text: whose words they are."""

    kind: PartKind
    start: int
    end: int


LONGEST_LOOK: Final = 20_000
"""Characters of a text of which is asked what stands anywhere in it."""


@dataclass(frozen=True)
class Message:
    """One message as it came and as it reads. ``text`` is canonical; every offset anywhere is into it.

    ``parts`` cover ``text`` in order. ``sent_at`` is aware, in the sender's own offset. ``chat`` is there where the
    text was copied from one.
    """

    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    sent_at: datetime | None
    sender: Address
    reply_to: Address | None
    to: tuple[Address, ...]
    subject: str
    text: str
    parts: tuple[Part, ...]
    attachments: tuple[str, ...]
    source: bytes
    automatic: bool = False
    chat: "Chat | None" = None

    @cached_property
    def signature(self) -> list[tuple[int, str]]:
        """Offset and text of each line of the signature that is not blank."""
        lines = []
        for part in self.parts:
            if part.kind == "signature":
                position = part.start
                for line in self.text[part.start : part.end].split("\n"):
                    if bare := line.strip():
                        lines.append((position + len(line) - len(line.lstrip()), bare))
                    position += len(line) + 1
        return lines

    @cached_property
    def folded(self) -> str:
        """The first `LONGEST_LOOK` characters of the text, folded."""
        return fold(self.text[:LONGEST_LOOK])

    @cached_property
    def threes(self) -> frozenset[str]:
        """`threes_of` the subject and all that is ``folded``, with blanks around them."""
        return threes_of(f" {fold(self.subject)} . {self.folded} ")


_HEADER = re.compile(rb"[!-9;-~]{1,76}[ \t]?:")
_MAIL_ONLY = re.compile(
    rb"(?im)^(?:message-id|mime-version|content-type|content-transfer-encoding|received|return-path"
    rb"|dkim-signature"
    rb"|delivered-to|x-[a-z-]{2,40}) ?:"
)
_CONTROLS = bytes(byte for byte in range(32) if byte < 9 or 13 < byte < 27 or byte > 27)
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*", b"BM6", b"\x00\x00\x00\x18ftyp")
_OUTLOOK = b"\xd0\xcf\x11\xe0"
"""How a compound file begins, which a .msg is."""
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ")


def read_message(data: bytes) -> Message:
    """The message in ``data``.

    Raises ``Refusal`` for nothing, for pictures, PDF, archives and other binary data.
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise Refusal("There is nothing to read: paste the brand's message or name its file.")
    message = _message_in(data)
    if not message.text and not message.subject:
        raise Refusal("No text was found in this message: open it in your mail program and paste its text.")
    return message


def _message_in(data: bytes) -> Message:
    if data.startswith(_OUTLOOK):
        from collabook.mail.outlook import outlook_tree

        return _from_tree(outlook_tree(data), data)
    _refuse_binary(data)
    wide = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    plain = data.decode("utf-16", "replace").encode() if wide else data.removeprefix(b"\xef\xbb\xbf")
    if _is_mail(plain):
        return _from_tree(parse_tree(plain.lstrip(b"\r\n \t")), data)
    return _from_paste(plain, data)


def _refuse_binary(data: bytes) -> None:
    if data.startswith(b"%PDF"):
        raise Refusal("This is a PDF: export the e-mail itself as .eml, or paste its text.")
    if data.startswith(_PICTURES):
        raise Refusal("This is a picture or a video: export the e-mail itself as .eml, or paste its text.")
    if data.startswith(_PACKED):
        raise Refusal("This is a packed file: unpack it and name the .eml inside.")
    start = data[:4096]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if data[:2] not in {b"\xff\xfe", b"\xfe\xff"} and controls * 10 > len(start):
        raise Refusal("This is no text but binary data: export the e-mail as .eml, or paste its text.")


def _is_mail(data: bytes) -> bool:
    """Whether ``data`` begins with the headers of a stored mail rather than with typed lines or plain text."""
    block = _header_block(data)
    return bool(block) and bool(_MAIL_ONLY.search(block))


def _header_block(data: bytes) -> bytes:
    head = data[:200_000].lstrip(b"\r\n \t").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    lines = head.split(b"\n")
    if lines and lines[0].startswith((b"From ", b">From ")):
        lines = lines[1:]
    kept: list[bytes] = []
    for line in lines:
        if not line or not (_HEADER.match(line) or (kept and line[:1] in b" \t")):
            break
        kept.append(line)
    return b"\n".join(kept)


def _from_tree(tree: Tree, source: bytes) -> Message:
    raw = _raw_headers(tree)
    body = body_of(tree)
    references = message_ids(raw.get("references", ""))
    reply_ids = message_ids(raw.get("in-reply-to", ""))
    own_ids = message_ids(raw.get("message-id", ""))
    senders = addresses(raw.get("from", "")) or addresses(raw.get("sender", ""))
    replies = addresses(raw.get("reply-to", ""))
    sent = moment(raw.get("date", "")) if "date" in raw else None
    return Message(
        message_id=own_ids[0] if own_ids else None,
        in_reply_to=reply_ids[0] if reply_ids else None,
        references=references,
        sent_at=sent or moment(raw.get("received", "").rpartition(";")[2]),
        sender=senders[0] if senders else Address(None, None),
        reply_to=replies[0] if replies else None,
        to=addresses(raw.get("to", "")),
        subject=decode_value(raw.get("subject", "")),
        text=body.text,
        parts=_parts(body.text),
        attachments=body.attachments,
        source=source,
        automatic=_is_automatic(raw),
    )


def _raw_headers(tree: Tree) -> dict[str, str]:
    """The first of each header, as it stands (undecoded bytes as surrogate escapes)."""
    headers: dict[str, str] = {}
    for name, value in tree.raw_items():
        headers.setdefault(name.casefold().strip(), str(value))
    return headers


def _is_automatic(raw: dict[str, str]) -> bool:
    said = raw.get("auto-submitted", "no").strip().casefold()
    return not said.startswith("no") or "x-autoreply" in raw


def _from_paste(data: bytes, source: bytes) -> Message:
    text = decode_bytes(data, None)
    if re.match(r"\s{0,200}(?:<!doctype html|<html|<body|<div|<table)\b", text[:1000], re.IGNORECASE):
        text = html_text(text)
    typed = typed_message(clean_text(text))
    senders, replies = addresses(typed.headers.get("from", "")), addresses(typed.headers.get("reply-to", ""))
    from collabook.mail.chat import chat_of

    chat = None if typed.headers else chat_of(typed.text)
    dated = chat.dated if chat else None
    return Message(
        message_id=None,
        in_reply_to=None,
        references=(),
        sent_at=typed.sent_at or (typed_moment(typed.text[dated.start : dated.end]) if dated else None),
        sender=senders[0] if senders else Address(None, None),
        reply_to=replies[0] if replies else None,
        to=addresses(typed.headers.get("to", "")),
        subject=clean_line(decode_value(typed.headers.get("subject", ""))),
        text=typed.text,
        parts=_chat_parts(chat, typed.text) if chat else _parts(typed.text),
        attachments=(),
        source=source,
        chat=chat,
    )


def _chat_parts(chat: "Chat", text: str) -> tuple[Part, ...]:
    """Each of the other side's turns is read as a message of its own."""
    parts: list[Part] = []
    for whose, start, end in chat.stretches:
        if whose == "theirs":
            parts += [Part(part.kind, start + part.start, start + part.end) for part in _parts(text[start:end])]
        else:
            parts.append(Part("quoted" if whose == "hers" else "app", start, end))
    return tuple(parts)


def _parts(text: str) -> tuple[Part, ...]:
    from collabook.mail.parts import split_parts

    return tuple(Part(kind, start, end) for kind, start, end in split_parts(text))
