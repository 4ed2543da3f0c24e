"""Whose product it is, and whether an agency or a platform writes for it."""

import re
from collections.abc import Sequence
from typing import Final

from collabook.mail.clean import squeeze, straighten
from collabook.mail.find.accounts import account, account_label
from collabook.mail.find.brand_cues import (
    AGENCY_SAYS,
    AGENCY_TALK,
    AGENCY_WORD,
    CLIENT,
    CLIENT_ROW,
    INTRO,
    NOT_NAMES,
    PLATFORM_SAYS,
    RUN,
    SIGNED_FOR,
    WRAP,
)
from collabook.mail.find.people import header_pieces, house_label, is_company, signature_lines
from collabook.mail.find.spelled import Named, evidence_of, spelled, stripped
from collabook.mail.message import Message
from collabook.mail.values import Evidence

LONGEST_SEARCH: Final = 8000
FARTHEST_SIGNATURE: Final = 60_000
"""Characters in which a firm is looked for: the first pages and the signature."""


def find_brand(message: Message, my_names: Sequence[str]) -> tuple[Named | None, Named | None]:
    """``(brand, agency)``; each None where the message does not name it."""
    own = _own_text(message)
    label = house_label(message.sender.email) or house_label(message.reply_to.email if message.reply_to else None)
    hers = {squeeze(name) for name in [*my_names, *(address.name or "" for address in message.to)]} - {""}
    hers |= {squeeze(local) for address in message.to if address.email and (local := house_label(address.email))}
    label = label or account_label(message)
    house = _house(message, own, label, hers) if message.chat is None else _in_chat(message, own, label, hers)
    client = _client(message, own, house, hers, label)
    if client:
        same = house and squeeze(client.name) == f"the{squeeze(house.name)}"
        return client, None if same else house
    if house and _is_agency(house.name, own):
        return None, house
    return house, None


def _in_chat(message: Message, own: str, label: str, hers: set[str]) -> Named | None:
    """Who writes in a chat: as they introduce themselves, else as their account is called."""
    said = _introduced(message, own, hers) or (spelled(message, own, label) if label else None)
    named, called = said or _signed(message, own, hers), account(message)
    if named is None or (called is not None and named.name == called.name):
        named = called
    return named if named is None or squeeze(named.name) not in hers else None


def _own_text(message: Message) -> str:
    """The text without what is quoted, its offsets kept."""
    pieces = [
        " " * (part.end - part.start) if part.kind == "quoted" else message.text[part.start : part.end]
        for part in message.parts
    ]
    own = "".join(pieces)
    closing = next((part.start for part in message.parts if part.kind == "signature"), len(own))
    if LONGEST_SEARCH < closing < FARTHEST_SIGNATURE:
        own = own[:LONGEST_SEARCH] + "\n" * (closing - LONGEST_SEARCH) + own[closing : closing + 1500]
    else:
        own = own[: min(closing, LONGEST_SEARCH) + 1500]
    return straighten(own.replace("\n", "\x00")).replace("\x00", "\n")


def _is_agency(name: str, own: str) -> bool:
    return bool(AGENCY_WORD.search(name) and AGENCY_TALK.search(own))


def _house(message: Message, own: str, label: str, hers: set[str]) -> Named | None:
    """The firm that writes: what its domain spells, else what the header, introduction or signature say."""
    by_domain = spelled(message, own, label) if label else None
    if by_domain:
        return by_domain
    for piece in header_pieces(message):
        name = stripped(piece)
        if is_company(piece, label) and name and name.split()[0].casefold() not in NOT_NAMES:
            at = _find(own, name)
            if at is not None or label:
                return _longer(message, own, Named(name, evidence_of(message, at, name)))
    introduced = _introduced(message, own, hers)
    if introduced:
        return introduced
    pieces = [
        piece for piece in header_pieces(message) if _find(own, piece) is not None and len(header_pieces(message)) > 1
    ]
    for piece in pieces[1:]:
        return Named(piece, evidence_of(message, _find(own, piece), piece))
    return _signed(message, own, hers)


def _longer(message: Message, own: str, house: Named) -> Named:
    """The introduction may give the name in full: "Reelworks Studio" for "Reelworks Casting"."""
    introduced = _introduced(message, own, set())
    if introduced and squeeze(introduced.name).startswith(squeeze(house.name)[:6]):
        return introduced
    return house


def _find(own: str, name: str) -> int | None:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", own)
    return found.start() if found else None


def _introduced(message: Message, own: str, hers: set[str]) -> Named | None:
    for pattern in INTRO:
        for found in pattern.finditer(own[:8000]):
            named = _accept(message, found, hers, "")
            if named:
                return named
    return None


def _accept(message: Message, found: re.Match[str], hers: set[str], house: str) -> Named | None:
    raw = re.sub(r"'s$", "", re.split(r"\. |\.$|, |\.\.", found["c"])[0].strip(" .'"))
    name = stripped(re.sub(r"\s+(?:Is|Has|Would|Will|And|We|On|For|In|To)$", "", raw))
    words = name.split()
    if words and words[0] == "The" and len(words) > 1:
        words = words[1:]
    if not words or words[0].casefold() in NOT_NAMES or squeeze(name) in hers or len(squeeze(name)) < 2:
        return None
    if house and (squeeze(name) == squeeze(house) or squeeze(house).startswith(squeeze(name))):
        return None
    return Named(name, evidence_of(message, found.start("c"), name))


def _client(message: Message, own: str, house: Named | None, hers: set[str], label: str) -> Named | None:
    """The brand an agency or a platform writes for, where it is named and is not the sender's own firm."""
    own_name = house.name if house else ""
    ours = squeeze(own_name)
    joined = WRAP.sub(" ", own)
    writers = f"{own_name} {' '.join(header_pieces(message))}"
    patterns = (*CLIENT, *(PLATFORM_SAYS if house else ()), *(AGENCY_SAYS if AGENCY_WORD.search(writers) else ()))
    for pattern in (CLIENT_ROW, *patterns):
        for found in pattern.finditer(own if pattern is CLIENT_ROW else joined):
            named = _accept(message, found, hers, own_name)
            if named and ours and squeeze(named.name) == f"the{ours}":
                return named
            if named and not (label and squeeze(named.name).startswith(label)) and squeeze(named.name) != ours:
                return named
    for offset, line in signature_lines(message):
        found_line = SIGNED_FOR.search(straighten(line))
        if found_line and house and squeeze(found_line["c"]) != ours:
            start = message.text.find(found_line["c"], offset)
            if start >= 0:
                return Named(stripped(found_line["c"]), Evidence(start, start + len(found_line["c"]), found_line["c"]))
    return None


def _signed(message: Message, own: str, hers: set[str]) -> Named | None:
    """A firm in the signature: behind the name ("Dan, Sproutkin"), or on a line of its own."""
    for offset, line in signature_lines(message)[1:6]:
        for piece in re.split(r"\s*[|,·•/]\s*", straighten(line)):
            name = stripped(piece)
            found = re.fullmatch(RUN, name)
            if (
                found
                and squeeze(name) not in hers
                and not re.search(
                    r"(?i)\b(?:manager|director|head|lead|founder|ceo|marketing|executive|sent|tel"
                    r"|phone)\b",
                    name,
                )
                and _find(own[:offset], name) is not None
            ):
                start = message.text.find(name, offset)
                return Named(name, Evidence(start, start + len(name), name)) if start >= 0 else None
    return None
