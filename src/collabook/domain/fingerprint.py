"""What a mail is known again by where it has no Message-ID."""

from collabook.domain.records import Message
from collabook.domain.text import fold


def fingerprint(message: Message) -> str:
    """The same for the same mail however it came: over its sender's address and its words, case and space aside."""
    import hashlib

    _, bracket, address = (message.sender or "").rpartition("<")
    sender = fold(address.rstrip("> ") if bracket else address)
    words = fold(f"{message.subject or ''} {message.text or ''}")
    return hashlib.sha256(f"{sender}\n{words}".encode()).hexdigest()
