"""A mail that she passed on: read as the mail inside it."""

import re
from dataclasses import replace

from collabook.mail.clean import fold
from collabook.mail.headers import addresses
from collabook.mail.message import Message, Part
from collabook.mail.parts import split_parts
from collabook.mail.pasted import typed_message
from collabook.mail.values import Evidence

_FROM = re.compile(r"(?im)^[ >*_]{0,8}(?:from|von|de|van|od|da)\b[^\n:]{0,4}:[^\n]*")
FEWEST_WORDS = 25
"""Of her own above a forwarded mail; more than that is a message of its own."""


def passed_on(message: Message) -> Message:
    """``message`` with the sender, date and parts of the mail it forwards, where she added next to nothing.

    ``text`` stays as it is, so that offsets hold.
    """
    inner = next((part for part in message.parts if part.kind == "forwarded"), None)
    own = sum(len(message.text[part.start : part.end].split()) for part in message.parts if part.kind == "new")
    if inner is None or own >= FEWEST_WORDS:
        return message
    block = message.text[inner.start : inner.end]
    head, _, rest = block.partition("\n")
    typed = typed_message((rest if head.lstrip().startswith(("-", "Begin", "Anfang")) else block).lstrip("\n"))
    senders = addresses(typed.headers.get("from", ""))
    if not senders or not typed.text:
        return message
    start = message.text.index(typed.text, inner.start)
    parts = [Part(kind, start + first, start + last) for kind, first, last in split_parts(typed.text)]
    before, after = Part("forwarded", 0, start), Part("forwarded", start + len(typed.text), len(message.text))
    return replace(
        message,
        sender=senders[0],
        reply_to=None,
        sent_at=typed.sent_at or message.sent_at,
        subject=typed.headers.get("subject", message.subject),
        parts=(before, *parts, *([after] if after.end > after.start else [])),
    )


def said_in_text(message: Message, evidence: dict[str, Evidence], email: str | None) -> None:
    """A forwarded mail's headers stand in the text: evidence that names a header points there instead.

    Where the value is written in another way there (encoded, with other blanks), its whole line is the evidence.
    """
    folded = fold(message.text)
    for path, found in tuple(evidence.items()):
        value = (email if path == "contact.email" else message.sender.name) if found.header else None
        if not value:
            continue
        start = folded.find(fold(value))
        end = start + len(value)
        if start < 0:
            line = _FROM.search(message.text, next((p.start for p in message.parts if p.kind == "forwarded"), 0))
            start, end = line.span() if line else (0, len(message.text))
        evidence[path] = Evidence(start, end, message.text[start:end])
