"""Whether a mail is from a brand that the book knows: by its name or its domain; what is only alike is asked about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from collabook.domain.text import fold
from collabook.domain.track_record import KnownBrand
from collabook.mail.clean import squeeze
from collabook.mail.find.names import stripped
from collabook.mail.find.people import FREE_MAIL
from collabook.mail.message import Message
from collabook.mail.own_words import may_answer
from collabook.mail.values import Evidence, Reading

NEAR: Final = 86
"""So alike, of a hundred, are two names that may be one."""
SHORTEST: Final = 4
"""Letters of a name from which on a likeness says something."""
_NAMED: Final = 3
"""So many brands are named one by one."""
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "gov", "net", "org"})
"""Before a country's own ending these are part of the ending: oatwell.co.uk."""


class Recognised(NamedTuple):
    """What the book knows of a mail's sender, each empty where it knows nothing.

    ``known`` is the brand, ``by_domain`` whether its address alone says so; ``agency`` is a sentence on who writes;
    ``maybe`` a brand that it could be, of which only she knows.
    """

    known: KnownBrand | None = None
    by_domain: bool = False
    agency: str = ""
    maybe: KnownBrand | None = None


def asks(maybe: KnownBrand) -> str:
    """``Is it Brightleaf Smile (3 deals)?``"""
    return f"Is it {maybe.brand.name} ({maybe.deals} deal{'s'[: maybe.deals != 1]})?"


def recognise(name: str | None, message: Message, known: Sequence[KnownBrand], *, agency: str | None) -> Recognised:
    """What ``known`` says of the brand called ``name`` in ``message``, which ``agency`` writes, if one does."""
    domain = firm_domain(message.sender.email)
    if not domain and message.reply_to is not None:
        domain = firm_domain(message.reply_to.email)
    owners = [one for one in known if domain and domain in _domains(one)]
    by_agency = bool(owners) and _is_agencys(domain, owners, agency)
    told = _wrote_for(domain, owners) if by_agency else ""
    named = _named(name, known) if name else None
    if named is not None:
        return Recognised(named, agency=told)
    if owners and not by_agency:
        (owner,) = owners
        if name is None or _shares(name, owner.brand.name, domain):
            return Recognised(owner, by_domain=True)
        return Recognised(maybe=owner)
    return Recognised(agency=told, maybe=_alike(name, known) if name else None)


def goes_on(reading: Reading, message: Message, known: Sequence[KnownBrand]) -> KnownBrand | None:
    """The brand of which a deal may go on with this mail; ``None`` for a first offer and for what is no deal's."""
    if reading.kind == "other" or (reading.kind == "offer" and not may_answer(message)):
        return None
    return recognise(reading.brand, message, known, agency=reading.agency).known


def in_the_books_words(reading: Reading, found: Recognised) -> Reading:
    """``reading`` with the brand as the book spells it."""
    if found.known is None or found.known.brand.name == reading.brand:
        return reading
    header = {} if "brand" in reading.evidence else {"brand": Evidence(header="From")}
    return replace(reading, brand=found.known.brand.name, evidence={**reading.evidence, **header})


def firm_domain(address: str | None) -> str:
    """``oatwell.example`` of an e-mail or web address on any of its hosts; "" for none and for free mail."""
    host = (address or "").casefold().strip()
    host = host.rpartition("@")[2] if "@" in host else host.partition("://")[2] or host
    pieces = host.split("/")[0].split(":")[0].strip(".").split(".")
    kept = pieces[-3:] if len(pieces) > 2 and pieces[-2] in _SECOND_LEVEL else pieces[-2:]
    return "" if len(kept) < 2 or kept[0] in FREE_MAIL else ".".join(kept)


def _domains(known: KnownBrand) -> set[str]:
    brand = known.brand
    return {firm_domain(brand.website), *(firm_domain(contact.email) for contact in brand.contacts)}


def _is_agencys(domain: str, owners: Sequence[KnownBrand], agency: str | None) -> bool:
    """Whether a domain is that of somebody who writes for others, so that it names no brand."""
    if agency is not None or len(owners) > 1:
        return True
    return any(_begins_alike(_label(domain), squeeze(name)) for one in owners for name in one.agencies)


def _wrote_for(domain: str, owners: Sequence[KnownBrand]) -> str:
    names = [name for one in owners for name in one.agencies if _begins_alike(_label(domain), squeeze(name))]
    who = f"The agency {names[0]}" if names else domain
    brands = [one.brand.name for one in owners]
    more = f" and {len(brands) - _NAMED} more" if len(brands) > _NAMED else ""
    return f"{who} wrote to you for {', '.join(brands[:_NAMED])}{more} before."


def _named(name: str, known: Sequence[KnownBrand]) -> KnownBrand | None:
    """The one brand that is called so, but for case, accents, blanks, "&" and a legal form."""
    for form in (fold, _bare):
        mine = form(name)
        found = [one for one in known if mine and form(one.brand.name) == mine]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _bare(name: str) -> str:
    return squeeze(stripped(name))


def _shares(name: str, other: str, domain: str) -> bool:
    """Whether the domain spells the beginning of both names: it is one firm's own."""
    label = _label(domain)
    return _begins_alike(label, _bare(name)) and _begins_alike(label, _bare(other))


def _begins_alike(one: str, other: str) -> bool:
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _label(domain: str) -> str:
    return domain.partition(".")[0].replace("-", "")


def _apart(name: str) -> str:
    """Folded, the words of an account apart: "oatwell official" for oatwell.official."""
    return re.sub(r"[._]+", " ", fold(name))


def _alike(name: str, known: Sequence[KnownBrand]) -> KnownBrand | None:
    """The brand whose name is most like ``name``, if one is near."""
    if len(_bare(name)) < SHORTEST:
        return None
    from rapidfuzz import fuzz, process

    def likeness(one: str, other: str, **_: object) -> int:
        return int(max(fuzz.ratio(squeeze(one), squeeze(other)), fuzz.token_set_ratio(one, other)))

    names = [_apart(one.brand.name) for one in known]
    found = process.extractOne(_apart(name), names, scorer=likeness, score_cutoff=NEAR)
    return known[found[2]] if found is not None else None
