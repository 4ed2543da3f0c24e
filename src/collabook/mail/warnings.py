"""What to look at twice before answering, each with its reason: never a score, never a verdict."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import PurePosixPath
from typing import Final

from collabook.mail.clean import squeeze
from collabook.mail.cues import Cue
from collabook.mail.find.people import FREE_MAIL
from collabook.mail.headers import Address
from collabook.mail.message import LONGEST_LOOK, Message
from collabook.mail.units import units
from collabook.mail.values import Reading, Warned

LONG_WAIT: Final = 60
"""Days until payment from which on the wait is worth a word."""
LONGEST_QUOTE: Final = 120
"""Characters of a sentence that are quoted."""
RUNS: Final = frozenset(
    {
        "apk", "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "img", "iso", "jar", "js", "jse", "lnk",
        "msi", "pif", "ps1", "reg", "scr", "sh", "vbe", "vbs", "wsf",
    }
)  # fmt: skip
"""Endings of files that run, or that carry what runs."""
_LOOKS_LIKE: Final = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "7": "t", "8": "b"})
_SPELLED_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"})
"""How a domain writes what a name has and it can't."""
_NEAR: Final = 85
"""So many of a hundred letters alike, in order, make a name that is nearly another."""

_UPFRONT: Final = Cue(
    r"\b(?:activation|processing|registration|release|verification|clearance|onboarding|joining|administration"
    r"|starter|insurance) (?:\w+ )?(?:fee|deposit|charge)\b|\brefundable (?:deposit|fee|payment)\b"
    r"|\b(?:you|creators) (?:\w+ )?pay (?:only )?(?:the |for )?(?:shipping|postage|delivery|customs)\b"
    r"|\b(?:send|wire|transfer) us (?:a |the )?(?:fee|deposit|payment)\b|\bgift card codes?\b"
    r"|\bpay (?:us )?(?:a |the )?(?:small )?(?:fee|deposit) (?:first|before|to)\b|\bvorkasse\b"
)
_SECRETS: Final = Cue(
    r"\b(?:your |the )?(?:account |bank |login |instagram |tiktok |youtube )?(?:passwords?|pin code|pin number)\b"
    r"(?! manager)|\b(?:one-?time|verification|security|confirmation|6-digit) codes?\b|\bcard (?:number|details)\b"
    r"|\bcvv\b|\b(?:copy|photo|picture|scan) of (?:your )?(?:id|passport|driver'?s? licen[cs]e)\b"
    r"|\b(?:bank|account) (?:login|credentials)\b|\blog ?in (?:details|data|credentials)\b|\bpasswort\b|\bcontrasena\b"
    r"|\bmot de passe\b|\bpalavra-passe\b|\bsenha\b"
)
_ASKING: Final = Cue(
    r"\b(?:send|share|provide|give|enter|confirm|verify|need|require|reply with|fill in|upload|schick|sende|enviar?"
    r"|envoyez?|envie)\w*\b"
)
_BANK: Final = Cue(r"\b(?:bank (?:details|account|data|information)|iban|routing number|bankverbindung)\b")
_DOWNLOAD: Final = Cue(
    r"\b(?:download|open|view|get) (?:\w+ ){0,3}?(?:brief|contract|agreement|media ?kit|presentation|proposal"
    r"|product list|catalog(?:ue)?|terms|materials)\b[^.\n]{0,80}\bhttps?://|\bhttps?://\S+\.(?:zip|rar|7z|exe|scr|iso)\b"
)


def warnings(message: Message, reading: Reading) -> tuple[Warned, ...]:
    """What to look at twice, in the order of its weight; empty for nearly every mail."""
    shown = message.text[:LONGEST_LOOK]
    first = not (message.in_reply_to or message.references) and reading.kind in {"offer", "other"}
    return (
        *_about_sender(message, reading),
        *_about_money(message, shown),
        *_about_secrets(message, shown, first=first),
        *_about_files(message, shown),
        *_about_rights(reading),
    )


def _about_sender(message: Message, reading: Reading) -> Iterator[Warned]:
    """Free mail where a firm would write from its own domain, and a domain that only looks like the brand's."""
    domain = _domain(message.sender)
    brand = squeeze((reading.brand or "").casefold().translate(_SPELLED_OUT))
    if not domain or not brand:
        return
    label = domain.split(".")[-2] if domain.count(".") else domain
    local = squeeze((message.sender.email or "").partition("@")[0])
    if label in FREE_MAIL:
        if brand not in local and local not in brand:
            yield Warned(
                "sender", f"It speaks for {reading.brand} and comes from {domain}, where anybody can write from."
            )
        return
    if "xn--" in domain:
        yield Warned("sender", f"The address's domain {domain} is written in letters that may look like others.")
        return
    bare = label.replace("-", "")
    plain = bare.translate(_LOOKS_LIKE).replace("rn", "m").replace("vv", "w")
    near = len(brand) > 4 and _alike(plain, brand)
    if bare != brand and brand not in bare and bare not in brand and (plain == brand or near):
        yield Warned("sender", f"The address's domain {domain} looks like {reading.brand} and is not spelled like it.")


def _alike(one: str, other: str) -> bool:
    least = _NEAR * (len(one) + len(other))
    if 200 * sum([min(one.count(char), other.count(char)) for char in set(one)]) < least:
        return False
    matching = sum(block.size for block in SequenceMatcher(None, one, other).get_matching_blocks())
    return 200 * matching >= least


def _domain(sender: Address) -> str:
    return (sender.email or "").rpartition("@")[2].casefold()


def _about_money(message: Message, shown: str) -> Iterator[Warned]:
    found = _UPFRONT.search(message.folded, message.threes)
    if found is not None:
        yield Warned("money", f"It wants money from you first: “{_sentence(shown, found)}”.")


def _about_secrets(message: Message, shown: str, *, first: bool) -> Iterator[Warned]:
    """Secrets that nobody needs to work with her; bank data before anything is agreed."""
    text, threes = message.folded, message.threes
    for found in _SECRETS.finditer(text, threes):
        if _ASKING.search(text[max(0, found.start() - 60) : found.start()]):
            yield Warned("secrets", f"It asks for what no brand needs: “{_sentence(shown, found)}”.")
            return
    bank = _BANK.search(text, threes) if first else None
    if bank is not None and _ASKING.search(text[max(0, bank.start() - 60) : bank.start()]):
        yield Warned("secrets", f"A first mail asks for bank data: “{_sentence(shown, bank)}”.")


def _about_files(message: Message, shown: str) -> Iterator[Warned]:
    runs = [name for name in message.attachments if PurePosixPath(name).suffix[1:].casefold() in RUNS]
    if runs:
        yield Warned("files", f"The attachment {runs[0]} is a program: do not open it.")
    found = _DOWNLOAD.search(message.folded, message.threes)
    if found is not None:
        yield Warned("files", f"It wants you to download something: “{_sentence(shown, found)}”.")


def _about_rights(reading: Reading) -> Iterator[Warned]:
    if reading.usage is not None and reading.usage.days == -1:
        yield Warned("rights", "They may use the content for ever: perpetual usage is worth more, or an end.")
    bound = reading.exclusivity
    if bound is not None and bound.days in {None, -1}:
        of = f" of {bound.category}" if bound.category else ""
        yield Warned("rights", f"The exclusivity{of} has no end: ask for one.")
    terms = reading.payment_terms
    if terms is not None and terms.days >= LONG_WAIT:
        yield Warned("terms", f"Payment comes {terms.days} days later: ask for less, or for a part in advance.")


def _sentence(shown: str, found: re.Match[str]) -> str:
    """The sentence, or the row, of a finding on one line; where it is long, its end is left out."""
    above, below = shown.rfind("\n\n", 0, found.start()), shown.find("\n\n", found.end())
    paragraph = (max(above, 0), below if below >= 0 else len(shown))
    of_it = [unit for unit in units(shown, [paragraph]) if unit.start < found.end() and found.start() < unit.end]
    start, end = (of_it[0].start, of_it[-1].end) if of_it else found.span()
    said = " ".join(shown[start:end].split())
    if len(said) <= LONGEST_QUOTE:
        return said
    if len(" ".join(shown[start : found.end()].split())) >= LONGEST_QUOTE:  # what was found would be left out
        near = shown.rfind(" ", start, max(found.start() - 25, start)) + 1
        said = "… " + " ".join(shown[near or found.start() : end].split())
    return said if len(said) <= LONGEST_QUOTE else f"{said[:LONGEST_QUOTE].rpartition(' ')[0]} …"
