"""Who writes: the firm, its people, and whether it writes for others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from collabook.mail.clean import fold, squeeze, straighten
from collabook.mail.cues import threes_of
from collabook.mail.find.agency_cues import (
    AGENCY_DOMAIN,
    AGENCY_NAME,
    AGENCY_ROLE,
    AGENCY_SAYS,
    AGENCY_TALK,
    FOR_HER,
    FOUNDED,
    OWN_GOODS,
    PERHAPS_AGENCY,
    PERHAPS_FOR_HER,
    PLATFORM_SAYS,
    TALENT_FIRM,
    THIRD_PERSON,
)
from collabook.mail.find.people import header_pieces, house_label, signature_lines
from collabook.mail.find.spelled import Named
from collabook.mail.message import LONGEST_LOOK, Message

LONGEST_SEARCH: Final = 8000
FARTHEST_SIGNATURE: Final = 60_000
"""Characters in which a firm is looked for: the first pages and the signature."""

_WRAP: Final = re.compile(r"\n(?<=[^\n]{45}\n)(?=[^\n])")
"""A line that ends there because it is full, not because its sentence does."""
_GREETED: Final = re.compile(
    r"\s{0,20}(?:[Hh]i+|[Hh]ey+|[Hh]ello|[Dd]ear|[Hh]allo|[Ll]iebe[rs]?|[Bb]onjour|[Cc]her|[Cc]h[èe]re|¡?[Hh]ola"
    r"|[Oo]l[áa]|[Oo]i|[Cc]iao|[Ss]ervus|[Mm]oin|[Hh]ej|[Gg]uten Tag|[Gg]ood (?:morning|afternoon|day)|Estimad[oa])"
    r"(?: (?:there|liebe[rs]?|Frau|Herr|Ms|Mr|Mrs|Miss|Mme|Sra"
    r"|Sr)\.?)? (?P<n>[A-ZÀ-Þ][\w'’-]{0,30}(?: [A-ZÀ-Þ][\w'’-]{0,30})?)"
)


def fold_lines(text: str) -> str:
    """As `fold`, with breaks kept."""
    return fold(text.replace("\n", "\x00")).replace("\x00", "\n")


def own_text(message: Message) -> str:
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


def her_names(message: Message, own: str, my_names: Sequence[str]) -> frozenset[str]:
    """Her names as a domain spells them: given, addressed, greeted."""
    hers = {squeeze(name) for name in [*my_names, *(address.name or "" for address in message.to)]}
    hers |= {squeeze(local) for address in message.to if address.email and (local := house_label(address.email))}
    for line in own[:600].split("\n")[:12]:
        if greeted := _GREETED.match(line):
            hers |= {squeeze(greeted["n"]), squeeze(greeted["n"].split()[0])}
    return frozenset(hers - {""})


@dataclass(frozen=True)
class Writer:
    """A message with what is known of its writer. ``own`` is its own text, as long as the message's.

    ``person`` is the writing person's name; without one a machine or a desk writes.
    """

    message: Message
    own: str
    hers: frozenset[str]
    person: str | None
    house: Named | None

    @cached_property
    def joined(self) -> str:
        """The own text with wrapped lines as one."""
        return _WRAP.sub(" ", self.own)

    @cached_property
    def folded(self) -> str:
        return fold_lines(self.joined)

    @cached_property
    def threes(self) -> frozenset[str]:
        """`threes_of` the folded text, or of more than it."""
        whole = len(self.message.text) <= LONGEST_LOOK and all(part.kind != "quoted" for part in self.message.parts)
        return self.message.threes if whole else threes_of("\n".join(filter(None, self.folded.split("\n"))))

    @cached_property
    def lines(self) -> str:
        """The own text, folded, with its lines as they are."""
        return fold_lines(self.own)

    @cached_property
    def subject(self) -> str:
        return re.sub(
            r"(?i)^(?:\s{0,3}(?:re|aw|fwd?|wg|tr|rv|antw)\s?:)+\s*", "", straighten(self.message.subject[:400])
        )

    @cached_property
    def people(self) -> frozenset[str]:
        """The writing person's names."""
        return frozenset({squeeze(self.person), squeeze(self.person.split()[0])} if self.person else ())

    @cached_property
    def is_agency(self) -> bool:
        """Whether its name or its own words say that it writes for clients."""
        name, domain = (
            fold(self.house.name) if self.house else "",
            (self.message.sender.email or "").rpartition("@")[2].rpartition(".")[0],
        )
        if AGENCY_NAME.search(name) or AGENCY_DOMAIN.search(domain) or AGENCY_SAYS.search(self.folded, self.threes):
            return True
        return bool(PERHAPS_AGENCY.search(name) and AGENCY_TALK.search(self.folded, self.threes))

    @cached_property
    def may_be_agency(self) -> bool:
        """Whether a name or the role in the signature hints at it."""
        if self.is_agency or self.house is None:
            return self.is_agency
        header = "" if self.sells else " ".join(header_pieces(self.message))
        if any(AGENCY_ROLE.search(fold(line)) for _, line in signature_lines(self.message)):
            return not self.sells
        return bool(PERHAPS_AGENCY.search(fold(f"{self.house.name} {header}")))

    @cached_property
    def is_platform(self) -> bool:
        """Whether a machine writes as those do that bring brands and creators together."""
        if self.person or self.house is None or self.sells:
            return False
        return bool(PLATFORM_SAYS.search(self.folded, self.threes))

    @cached_property
    def sells(self) -> bool:
        """Whether it speaks of goods of its own."""
        if OWN_GOODS.search(self.folded, self.threes):
            return True
        founded = FOUNDED.search(self.folded, self.threes)
        return bool(founded and not PERHAPS_AGENCY.search(fold(self.house.name if self.house else "")))

    @cached_property
    def speaks_for_her(self) -> bool:
        """Whether it is her own manager, who passes on what brands want."""
        if FOR_HER.search(self.folded):
            return True
        manages = TALENT_FIRM.search(fold(f"{self.house.name if self.house else ''} {self.message.sender.email or ''}"))
        return bool(manages and self.speaks_of_others and PERHAPS_FOR_HER.search(self.folded))

    @cached_property
    def speaks_of_others(self) -> bool:
        return bool(THIRD_PERSON.search(self.folded, self.threes))
