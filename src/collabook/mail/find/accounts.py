"""Who an account of an app is: the brand that it is called after, or the account's own name."""

import re
from typing import Final

from collabook.mail.clean import squeeze
from collabook.mail.find.spelled import Named
from collabook.mail.message import Message
from collabook.mail.values import Evidence

_ADDED: Final = frozenset(
    [
        "collabs", "creators", "de", "eu", "global", "hq", "influencers", "official", "pr", "shop", "store", "team",
        "uk", "us", "usa", "world",
    ]
)  # fmt: skip
"""What brands add to their name where it is taken."""


def account_label(message: Message) -> str:
    """What the account spells, as a domain would: "oatwell" for oatwell.official; "" where there is none."""
    named = account(message)
    if named is None:
        return ""
    pieces = [piece for piece in re.split(r"[._]+", named.name.casefold()) if piece]
    while len(pieces) > 1 and pieces[-1] in _ADDED:
        pieces.pop()
    return squeeze("".join(pieces))


def account(message: Message) -> Named | None:
    """The account on the other side of a copied chat, as it is written, without its "@"."""
    place = message.chat.handle if message.chat else None
    if place is None:
        return None
    name = message.text[place.start : place.end]
    return Named(name, Evidence(place.start, place.end, name))
