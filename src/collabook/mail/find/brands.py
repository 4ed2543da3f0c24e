"""Whose product it is, and whether an agency or a platform writes for it."""

import re
from collections.abc import Sequence

from collabook.mail.clean import squeeze, straighten
from collabook.mail.find.accounts import account, account_label
from collabook.mail.find.brand_cues import INTRO
from collabook.mail.find.clients import accepted, client_of
from collabook.mail.find.names import LEGAL, RUN, could_be_firm, stripped
from collabook.mail.find.people import header_pieces, house_label, is_company, signature_lines
from collabook.mail.find.spelled import Named, evidence_of, spelled
from collabook.mail.find.writer import Writer, her_names, own_text
from collabook.mail.message import Message
from collabook.mail.values import Contact, Evidence


def find_brand(message: Message, my_names: Sequence[str], contact: Contact) -> tuple[Named | None, Named | None]:
    """``(brand, agency)``; each None where the message does not name it."""
    own = own_text(message)
    hers = her_names(message, own, my_names)
    nobody = Writer(message, own, hers, contact.name, None)
    house = _house(nobody) if message.chat is None else _in_chat(nobody)
    writer = Writer(message, own, hers, contact.name, house)
    client = client_of(writer)
    if client:
        same = house and squeeze(client.name) == f"the{squeeze(house.name)}"
        return client, None if same or writer.speaks_for_her else house
    if house and (writer.is_agency or writer.is_platform):
        return None, house
    return house, None


def _in_chat(writer: Writer) -> Named | None:
    """Who writes in a chat: as they introduce themselves, else as their account is called."""
    label = account_label(writer.message)
    said = _introduced(writer) or (spelled(writer.message, writer.own, label) if label else None)
    named, called = said or _signed(writer), account(writer.message)
    if named is None or (called is not None and named.name == called.name):
        named = called
    return named if named is None or squeeze(named.name) not in writer.hers else None


def _house(writer: Writer) -> Named | None:
    """The firm that writes: what its domain spells, else what the header, introduction or signature say."""
    message, own = writer.message, writer.own
    label = house_label(message.sender.email) or house_label(message.reply_to.email if message.reply_to else None)
    by_domain = spelled(message, own, label) if label else None
    if by_domain:
        return by_domain
    for piece in header_pieces(message):
        name = stripped(piece)
        if is_company(piece, label) and could_be_firm(name):
            at = _find(own, name)
            if at is not None or label:
                return _longer(writer, Named(name, evidence_of(message, at, name)))
    introduced = _introduced(writer)
    if introduced:
        return introduced
    pieces = header_pieces(message)
    for piece in pieces[1:]:
        if _find(own, piece) is not None:
            return Named(piece, evidence_of(message, _find(own, piece), piece))
    return _signed(writer)


def _longer(writer: Writer, house: Named) -> Named:
    """The introduction may give the name in full: "Reelworks Studio" for "Reelworks Casting"."""
    introduced = _introduced(writer)
    if introduced and squeeze(introduced.name).startswith(squeeze(house.name)[:6]):
        return introduced
    return house


def _find(own: str, name: str) -> int | None:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", own)
    return found.start() if found else None


def _introduced(writer: Writer) -> Named | None:
    for pattern in INTRO:
        for found in pattern.finditer(writer.own[:8000]):
            named = accepted(writer, found["c"], found.start("c"))
            if named:
                return named
    return None


def _signed(writer: Writer) -> Named | None:
    """A firm in the signature: behind the name ("Dan, Sproutkin"), or on a line of its own."""
    for offset, line in signature_lines(writer.message)[1:6]:
        for piece in re.split(r"\s*(?:[|,·•]|/(?!S\b))\s*", straighten(line)):
            name = stripped(piece)
            found = re.fullmatch(RUN, name)
            if (
                found
                and squeeze(name) not in writer.hers | writer.people
                and not re.search(
                    r"(?i)\b(?:manager|director|head|lead|founder|ceo|marketing|executive|sent|tel"
                    r"|phone)\b",
                    name,
                )
                and (LEGAL.search(piece) or _find(writer.own[:offset], name) is not None)
            ):
                start = writer.message.text.find(name, offset)
                return Named(name, Evidence(start, start + len(name), name)) if start >= 0 else None
    return None
