"""Who writes: the person's name, from the header or the signature, and the address an answer goes to."""

import re
from collections.abc import Sequence
from typing import Final

from collabook.mail.clean import fold, squeeze, straighten
from collabook.mail.cues import Cue
from collabook.mail.find.names import DESKS, listed
from collabook.mail.message import Message
from collabook.mail.part_cues import SIGN_OFF
from collabook.mail.values import Contact, Evidence

FREE_MAIL: Final = listed("""
    gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm zoho mail
    email mailbox freemail webmail fastmail yandex qq 163 126 naver foxmail posteo t-online freenet orange wanadoo
    laposte libero uol bol terra hey tutanota inbox
""")
_TITLES: Final = Cue(
    r"\b(?:managers?|director|head of|lead|founder|co-?founder|ceo|cmo|coo|owner|marketing|partnerships?"
    r"|team|accounts?|executive|coordinator|assistant|associate|publicity|casting|growth|senior|junior"
    r"|social media"
    r"|community|specialist|officer|responsable|influencer|relations|payable|outreach|customer|support"
    r"|sales|president|editor|producer|intern|strategist|planner|gmbh|ltd|llc|inc|sent|phone|tel|mobile"
    r"|whatsapp|www|http|regards|street|road|suite"
    r"|love|thanks|thank you|cheers|best|wishes|brand|agency|talent|office|department|studios?|seo|shop|pr)\b"
)
_NAME: Final = re.compile(
    r"[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'.-]{0,24}(?: (?:[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'.-]{0,24}|de|da|do|dos|van|von|der|den|di|la"
    r"|le|bin|al)){0,3}"
)
_SPLIT: Final = re.compile(
    r"\s*(?:[|•·/@\u2013\u2014*]|\s-\s|,|\(|\)|\s(?:at|from|via|with|x|of|bei|chez|de chez)\s)\s*"
)
_TRAIL: Final = re.compile(r"(?:\s+(?:x{1,4}|xo+|[^\w\s]{1,3}))+$")


def house_label(email: str | None) -> str:
    """What the domain says: "kirrenbotanicals" for tessa@kirrenbotanicals.example; "" for none and for free mail."""
    if not email or "@" not in email:
        return ""
    pieces = email.rpartition("@")[2].split(".")
    if len(pieces) > 2 and pieces[-2] in {"co", "com", "org", "net", "ac", "gov"}:
        pieces.pop()
    label = pieces[-2] if len(pieces) > 1 else pieces[0]
    return "" if label in FREE_MAIL else label.replace("-", "")


def header_pieces(message: Message) -> list[str]:
    """The parts of the From header's name: "Sofia Lindqvist", "Pine & Post"."""
    name = straighten(message.sender.name or "")
    return [piece for piece in (piece.strip() for piece in _SPLIT.split(name)) if piece]


def is_company(piece: str, label: str) -> bool:
    """Whether a piece of a name is a firm's or a desk's rather than a person's."""
    squeezed, words = squeeze(piece), fold(piece).split()
    if not squeezed or "&" in piece or any(char.isdigit() for char in piece):
        return True
    if any(word.strip(".") in DESKS for word in words) or _TITLES.search(fold(piece)):
        return True
    if not label:
        return False
    return (
        squeezed == label
        or (len(words) > 1 and squeezed.startswith(label))
        or (len(words) > 1 and label.startswith(squeezed))
    )


def signature_lines(message: Message) -> list[tuple[int, str]]:
    """Offsets and text of the signature's lines; without one, of the last line of the new text."""
    lines = []
    for part in message.parts:
        if part.kind == "signature":
            position = part.start
            for line in message.text[part.start : part.end].split("\n"):
                lines.append((position + len(line) - len(line.lstrip()), line.strip()))
                position += len(line) + 1
    return [line for line in lines if line[1]][:14]


def find_contact(message: Message, my_names: Sequence[str]) -> tuple[Contact, dict[str, Evidence]]:
    """The person who writes and where the answer goes."""
    evidence: dict[str, Evidence] = {}
    email = message.reply_to.email if message.reply_to and message.reply_to.email else message.sender.email
    if email:
        header = "Reply-To" if message.reply_to and message.reply_to.email else "From"
        evidence["contact.email"] = Evidence(header=header)
    label = house_label(message.sender.email) or house_label(email)
    hers = {squeeze(name) for name in [*my_names, *(address.name or "" for address in message.to)]} - {""}
    shown = [piece for piece in header_pieces(message) if not is_company(piece, label) and len(piece.split()) <= 4]
    header_name = next(
        (piece for piece in shown if squeeze(piece) not in hers and re.fullmatch(r"[^\W\d_][\w'. -]+", piece)), None
    )
    signed = _signed_name(message, label, hers, header_name)
    name = header_name
    if signed and (
        not header_name
        or len(signed[1].split()) > len(header_name.split())
        or signed[1].casefold() == header_name.casefold()
    ):
        name = signed[1]
        start, text = signed
        evidence["contact.name"] = Evidence(start, start + len(text), message.text[start : start + len(text)])
    elif name:
        evidence["contact.name"] = Evidence(header="From")
    if not email:
        found = re.search(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,30}){1,4}", message.text)
        if found and not any(
            part.kind == "quoted" and part.start <= found.start() < part.end for part in message.parts
        ):
            email = found[0].casefold()
            evidence["contact.email"] = Evidence(found.start(), found.end(), found[0])
    return Contact(name, email), evidence


def _signed_name(message: Message, label: str, hers: set[str], header: str | None) -> tuple[int, str] | None:
    names: list[tuple[int, str]] = []
    for offset, line in signature_lines(message)[:9]:
        if SIGN_OFF.match(fold(line)):
            continue
        segment = _TRAIL.sub("", _SPLIT.split(straighten(line))[0].rstrip(" ,.!:"))
        particle = re.fullmatch(r"(.+) (?:von|vom|de|da|do|di|del) (.+)", segment)
        if particle and label and squeeze(particle[2]).startswith(label[:6]):
            segment = particle[1]
        found = _NAME.fullmatch(segment)
        if not found or is_company(segment, label) or squeeze(segment) in hers or len(segment) < 2:
            continue
        if names and not _continues(names, segment, header):
            break
        at = message.text.find(segment[:2], offset)
        names.append((offset if at < 0 else at, segment))
    names = [(start, name) for start, name in names if straighten(message.text[start : start + len(name)]) == name]
    return max(names, key=lambda pair: len(pair[1].split()), default=None)


def _continues(names: list[tuple[int, str]], segment: str, header: str | None) -> bool:
    """A second name in a signature is the same person's in full, not a street or a firm."""
    firsts = {name.split()[0].casefold()[:3] for _, name in names} | (
        {header.split()[0].casefold()[:3]} if header else set()
    )
    return segment.split(maxsplit=1)[0].casefold()[:3] in firsts
