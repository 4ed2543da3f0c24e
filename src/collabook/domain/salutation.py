"""By what name a reply greets who wrote: a person's first name where one is sure, else none."""

import re
from collections.abc import Iterable
from typing import Final

from collabook.domain.records import Contact, Deal
from collabook.domain.text import clean_line, fold

_WRITTEN: Final = re.compile(r"(?P<name>.*?)\s*<(?P<email>[^<>]*)>", re.DOTALL)
_AFTER_THE_NAME: Final = re.compile(r"\s*[|(/@•·]|\s+[-–—]\s|,|\s(?:at|from|of|via|von|de)\s", re.IGNORECASE)
_FIRST: Final = re.compile(r"[^\W\d_]{2,}(?:[-'’][^\W\d_]+)*")
_NO_NAMES: Final = frozenset(
    {
        *("team", "info", "hello", "hi", "hey", "the", "marketing", "partnerships", "collabs", "collab", "pr", "press"),
        *("influencer", "influencers", "creator", "creators", "social", "media", "brand", "support", "office", "sales"),
        *("mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "mme", "mlle", "sr", "sra", "customer", "noreply"),
    }
)
"""What stands where a first name would, and is none."""


def first_name(deal: Deal, contacts: Iterable[Contact], mine: Iterable[str]) -> str | None:
    """The first name of who wrote last for the brand; ``mine`` are her own names, whose mails are passed over.

    Without a mail it is the brand's one contact.
    """
    known = {fold(contact.email): contact.name for contact in contacts if contact.email and contact.name}
    own = {fold(name) for name in mine}
    for message in reversed(deal.messages):
        name, email = _parts(message.sender or "")
        if fold(name) in own:
            continue
        return _first(known.get(fold(email)) or name, deal)
    named = {contact.name for contact in contacts if contact.name}
    return _first(named.pop(), deal) if len(named) == 1 else None


def _parts(sender: str) -> tuple[str, str]:
    """Name and address of ``Jonah Feld <jonah@brand.example>``; either may be empty."""
    written = _WRITTEN.match(sender)
    if written:
        return written["name"].strip(" \"'"), written["email"]
    return ("", sender.strip()) if "@" in sender else (sender.strip(), "")


def _first(name: str, deal: Deal) -> str | None:
    """The first name in a person's name; ``None`` for a team, a brand, a title, or a name written last first."""
    line = clean_line(name)
    person = _AFTER_THE_NAME.split(line, maxsplit=1)[0]
    if "," in line and " " not in person:
        return None
    words = person.split()
    first = words[0] if words else ""
    if not _FIRST.fullmatch(first) or {fold(word) for word in words} & _NO_NAMES:
        return None
    firm = {word for known in (deal.brand, deal.agency or "") for word in fold(known).split()}
    if set(fold(person).split()) <= firm:
        return None
    return first.title() if first.isupper() or first.islower() else first
