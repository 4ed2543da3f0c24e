"""Who writes: the person's name, from the header or the signature, and the address an answer goes to."""

import re
from collections.abc import Sequence
from typing import Final

from collabook.mail.clean import fold, squeeze, straighten
from collabook.mail.cues import Cue
from collabook.mail.find.names import DESKS, FORMS, HOUSES_OF, could_be_firm, listed
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
    r"|team|accounts?|executive|coordinator|assistant|associate|publicity|casting|growth|senior|junior|social media"
    r"|community|specialist|officer|responsable|influencer|relations|payable|outreach|customer|support"
    r"|sales|president|editor|producer|intern|strategist|planner|gmbh|ltd|llc|inc|sent|phone|tel|mobile"
    r"|whatsapp|www|http|regards|street|road|suite"
    r"|love|thanks|thank you|cheers|best|wishes|brand|agency|talent|office|department|studios?|seo|shop|pr)\b"
)
_NAME: Final = re.compile(
    r"[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'.-]{0,24}(?: (?:[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'.-]{0,24}|de|da|do|dos|van|von|der|den|di|la"
    r"|le|bin|al)){0,3}"
)
_INSTITUTIONS: Final = listed("musee museo museu museum hotel restaurant weingut gasthof pension brasserie bodegas")
"""First words that begin a house's name and no person's (folded)."""
_FIRST: Final = r"[A-ZÀ-ÞŁŚŻĆČŠŽ][\w'’-]{1,20}(?: [A-ZÀ-ÞŁŚŻĆČŠŽ][\w'’-]{1,20})?"
_INTRODUCED: Final = re.compile(
    r"\b(?:[Ii]['’]?m|[Ii] am|[Ii]t['’]?s|[Tt]his is|[Mm]y name(?: is|['’]s)|[Ii]ch (?:bin|heiße)|[Jj]e suis|[Ss]oy"
    rf"|[Ss]ou [ao]) (?P<name>{_FIRST})(?=,? (?:from|at|with|over at|here|and|the|of|von|vom|bei|de|da|do|chez)\b)"
    rf"|\b(?P<here>{_FIRST})(?: here,? (?:from|at|with)\b| from [^.!?\n]{{2,40}} here\b)"
)
_FROM_A_FIRM: Final = re.compile(r",? (?:from|at|with|over at|of|von|vom|bei|de|da|do|chez)\b")
_SPLIT: Final = re.compile(
    r"\s*(?:/(?<! [AIKP]/)|/(?!S\b)|[|•·@\u2013\u2014*]|\s-\s|,|\(|\)|\s(?:at|from|via|with|x|bei|chez|de chez)\s"
    rf"|{''.join(f'(?<!{word})' for word in sorted(HOUSES_OF))}\sof\s)\s*"
)
"""What parts a name from a firm; "Museum of Glass" is one name."""
_LEAD: Final = re.compile(
    r"^(?:(?:i\. ?[av]\.|inh(?:aber(?:in)?)?\b[.:]?|owner:|founder:|dr\.|dipl\.-?\w{0,4}\.?|mr\.?|mrs\.?|ms\.?|herr"
    r"|frau|[-*~\u2013\u2014]{1,3}) ?)(?=[^\W\d_])",
    re.IGNORECASE,
)
"""What stands before a name in a signature: a dash, a title, "Inh."."""
_GOODBYE: Final = re.compile(
    r"(?i:x{1,4}o{0,2}x?o?|xo+|love|best|cheers|thanks|thank you|regards|warmly|hugs|yours|lg|vg|ganz liebe gr(?:u"
    r"|ü)(?:ss|ß)e"
    r"|(?:liebe|viele|herzliche|beste) gr(?:u|ü)(?:ss|ß)e|gruss|gruß|bises|bisous|besos|un abrazo|abra[cç]os?"
    r"|beijos|groetjes|(?:kind|warm|best) (?:regards|wishes)|many thanks)[,!.]? (?=[A-ZÀ-Þ])",
)
"""A goodbye on the line of the name: "xx Tasha"."""
_DASHED: Final = re.compile(r"[-~]{1,3} ?[A-ZÀ-Þ][\w'-]{1,20}(?: [A-ZÀ-Þ][\w'-]{1,20}){0,2}")
_NOBODY: Final = listed("the your dein deine euer eure ihr ihre everyone everybody all alle votre vos tu su o a os as")
_LEGAL_FORM: Final = re.compile(rf",? {FORMS}")
_CREW: Final = re.compile(
    r"(?P<n>[A-ZÀ-Þ][\w'-]{1,20}(?: [A-ZÀ-Þ][\w'-]{1,20})?),? (?:and|&|\+|und|et|y|e|con|mit) (?:the|all|everyone"
    r"|toute?|todo|das|dem|der|die|alle|l'|la|le|el|los|o|a|your|dein|euer|our)\b.{0,40}"
)
"""One who signs for all: "Dee and the Solstice crew"."""
_MACHINE: Final = Cue(
    r"^(?:no-?reply|do-?not-?reply|notify|notifications?|updates?|mailer|mail|system|auto(?:mated)?|alerts?"
    r"|campaigns?|payments?|payouts?|invitations?|orders?|billing)\b"
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
    squeezed, words = squeeze(piece.removeprefix("The ")), fold(piece).split()
    if not squeezed or _LEGAL_FORM.search(piece) or "&" in piece or any(char.isdigit() for char in piece):
        return True
    if len(words) > 1 and (
        words[0] in _INSTITUTIONS or (re.match(r"\w+ of\b", piece) and piece.split(maxsplit=1)[0] in HOUSES_OF)
    ):
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
    return message.signature[:14]


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
    if header_name and not signed and _is_firm(message, header_name):
        header_name = None
    name = header_name
    if signed and (not header_name or _is_fuller(signed[1].split(), header_name.split())):
        name = signed[1]
        start, text = signed
        evidence["contact.name"] = Evidence(start, start + len(text), message.text[start : start + len(text)])
    elif name:
        evidence["contact.name"] = Evidence(header="From")
    elif said := _introduced_name(message, hers, label if email else None):
        name, evidence["contact.name"] = said.quote, said
    if not email:
        found = re.search(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,30}){1,4}", message.text)
        if found and not any(
            part.kind == "quoted" and part.start <= found.start() < part.end for part in message.parts
        ):
            email = found[0].lower()
            evidence["contact.email"] = Evidence(found.start(), found.end(), found[0])
    return Contact(name, email), evidence


def _is_fuller(signed: list[str], header: list[str]) -> bool:
    """Whether the signature has more of the name, or a surname where the header has a nickname: "Big Tom", "Tom R."."""
    if len(signed) != len(header):
        return len(signed) > len(header)
    first, shown = fold(signed[0]), [fold(word) for word in header]
    if first == shown[0]:
        return shown == [fold(word) for word in signed] or len(shown[-1].strip(".")) == 1
    return first in shown


def _introduced_name(message: Message, hers: set[str], label: str | None) -> Evidence | None:
    """Who says "I'm Tess from …"; in a mail with a sender's ``label`` only where it is surely a person's name."""
    for part in message.parts:
        for found in _INTRODUCED.finditer(message.text, part.start, part.end) if part.kind == "new" else ():
            name = found["name"] or found["here"]
            plain = found["name"] and not re.match(r"[Ii]t", found[0]) and _FROM_A_FIRM.match(message.text, found.end())
            if label is not None and (not plain or is_company(name, label) or not could_be_firm(name)):
                continue
            if squeeze(name) not in hers:
                start = found.start("name" if found["name"] else "here")
                return Evidence(start, start + len(name), name)
    return None


def _is_firm(message: Message, name: str) -> bool:
    """Whether the sender's name is a firm's: a machine writes, a platform passes it on, or a legal form follows."""
    local = (message.sender.email or "").partition("@")[0]
    through = re.search(r"\s(?:via|through|über)\s", message.sender.name or "")
    return bool(
        through
        or _MACHINE.search(local)
        or any(_LEGAL_FORM.match(message.text, at.end()) for at in re.finditer(re.escape(name), message.text))
    )


def _closing_lines(message: Message) -> list[tuple[int, str]]:
    """The signature's lines; without one, of the new text's last lines those that say goodbye or sign for all."""
    if lines := signature_lines(message):
        return lines[:9]
    part = next((part for part in reversed(message.parts) if part.kind == "new" and part.end - part.start > 1), None)
    if part is None:
        return []
    begin = message.text.rfind("\n\n", part.start, max(part.start, part.end - 2)) + 1
    found = []
    for line in message.text[begin : part.end].rstrip().split("\n")[-4:]:
        plain = straighten(line.strip())
        if _GOODBYE.match(plain) or _DASHED.fullmatch(plain) or _CREW.fullmatch(_TRAIL.sub("", plain).rstrip(" .!")):
            found.append((message.text.index(line.strip(), begin), line.strip()))
    return found


def _segment(line: str) -> str:
    """The name that ``line`` may hold: without goodbye, title, firm and kisses."""
    plain = straighten(line).strip()
    plain = _LEAD.sub("", _GOODBYE.sub("", plain, count=1), count=1)
    if crew := _CREW.fullmatch(_TRAIL.sub("", plain).rstrip(" .!")):
        return crew["n"]
    pieces = [piece for piece in _SPLIT.split(plain) if piece.strip()]
    return _TRAIL.sub("", pieces[0].rstrip(" ,.!:")) if pieces else ""


def _signed_name(message: Message, label: str, hers: set[str], header: str | None) -> tuple[int, str] | None:
    names: list[tuple[int, str]] = []
    for offset, line in _closing_lines(message):
        if SIGN_OFF.match(fold(line)):
            continue
        segment = _segment(line)
        particle = re.fullmatch(r"(.+) (?:von|vom|de|da|do|di|del) (.+)", segment) if label else None
        if particle and squeeze(particle[2]).startswith(label[:6]):
            segment = particle[1]
        found = _NAME.fullmatch(segment)
        if (
            not found
            or is_company(segment, label)
            or squeeze(segment) in hers
            or len(segment) < 2
            or fold(segment).split()[0] in _NOBODY
        ):
            continue
        if names and not _continues(names, segment, header):
            break
        at = message.text.find(segment, offset)
        names.append((offset if at < 0 else at, segment))
    names = [(start, name) for start, name in names if straighten(message.text[start : start + len(name)]) == name]
    return max(names, key=lambda pair: len(pair[1].split()), default=None)


def _continues(names: list[tuple[int, str]], segment: str, header: str | None) -> bool:
    """A second name in a signature is the same person's in full, not a street or a firm."""
    firsts = {name.split()[0].casefold()[:3] for _, name in names} | (
        {header.split()[0].casefold()[:3]} if header else set()
    )
    return segment.split(maxsplit=1)[0].casefold()[:3] in firsts
