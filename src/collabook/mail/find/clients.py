"""The brand that an agency or a platform writes for."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from collabook.mail.clean import fold, squeeze, straighten
from collabook.mail.cues import Cue, Cues
from collabook.mail.find.client_cues import (
    ACTED,
    CLIENT_COLUMN,
    CLIENT_ROW,
    FILLER,
    JOB_CELL,
    JOB_ROW,
    LAUNCHED,
    MADE_FOR,
    PROPOSED,
    PROPOSED_AFTER,
    RECEIVED,
    ROLE,
    ROLE_AFTER,
    ROLE_OWNED,
    SIGNED_FOR,
    SPOKEN_OF,
)
from collabook.mail.find.names import RUN, could_be_firm, is_trade, listed, tidied
from collabook.mail.find.people import signature_lines
from collabook.mail.find.spelled import Named, evidence_of
from collabook.mail.find.writer import Writer
from collabook.mail.values import Evidence

_NAME: Final = re.compile(RUN)
_NAME_BEFORE: Final = re.compile(
    rf"{RUN}(?: \([^)]{{1,60}}\))?,?(?: (?:has|have|is|are|just|now|also|really|absolutely|already|officially)){{0,3}}$"
)
_LEADS: Final = listed("""
    but and so when as if because since once after client brand that now while also then sadly luckily great good
    yay congrats whoop dass denn weil que we're i'm it's they're
""")
_INTRODUCES: Final = re.compile(
    r"(?:^|[.!?,:;>*|)\-\n] {0,3}|\b(?:that|because|and|but|as|since|für|Für|brand|client|when|so|if|label) )$"
)
_SEGMENT: Final = re.compile(
    r"\s*(?:[:|/()\[\]<>,]|//|\s[-x×+](?=\s)|\b(?:with|for|from|by|at|on|re|about|regarding|your|mit|für|von|zu"
    r"|avec|pour"
    r"|sur|con|para|com|sobre)\s)\s*"
)
_BRINGS: Final = Cue(r"\b(?:brief|brand|offer|invite|invitation|match|request(?:ed)?|changes)(?: for you)? ?: ?$")
_OF_A_CODE: Final = re.compile(r" (?:[Aa]ds? )?[Cc]odes?\b")
LONGEST_ROW: Final = 300
Place = tuple[str, int | None]
"""A name as it stands there, and its offset; None in the subject."""


def client_of(writer: Writer) -> Named | None:
    """Whose product it is, where the mail names a firm that is not the writer's own; None where it doesn't."""
    for places, sure in _candidates(writer):
        for raw, at in places:
            named = accepted(writer, raw, at)
            if named and (sure or _named_again(writer, named.name) or (not writer.person and " " in named.name)):
                return named
    return None


def _candidates(writer: Writer) -> Iterator[tuple[Iterable[Place], bool]]:
    """Places where a client may be named, the surest first; those that aren't sure count when named twice."""
    for_others = writer.is_agency or writer.is_platform
    yield _via(writer), False
    yield _rows(writer), True
    yield _following(writer, ROLE), True
    yield _signed_for(writer), True
    yield _owners(writer), True
    yield _preceding(writer, ROLE_AFTER), True
    machine, may_be = writer.person is None, for_others or writer.may_be_agency
    if may_be or machine:
        yield _preceding_in_subject(writer, ACTED), for_others or machine
    if writer.house and (may_be or machine or not writer.sells):
        yield _preceding(writer, ACTED), for_others
    if for_others or writer.house is None or not writer.sells:
        yield _preceding(writer, PROPOSED_AFTER), for_others
        yield _following(writer, PROPOSED), for_others or writer.house is None or _distant(writer)
    if may_be:
        yield _following(writer, LAUNCHED), True
        yield _jobs(writer), True
    if may_be or (machine and not writer.sells):
        yield _following(writer, RECEIVED), for_others
        yield _following(writer, MADE_FOR), for_others or machine
        yield _following_in_subject(writer, RECEIVED), for_others
    if may_be or (writer.house and _distant(writer)):
        yield _echoed(writer), True
    elif writer.house and not writer.sells:
        yield (place for place in _echoed(writer) if _spoken_of(writer, place[0])), True


def _distant(writer: Writer) -> bool:
    """Whether it speaks of somebody else's goods and of none of its own."""
    return writer.speaks_of_others and not writer.sells


def _spoken_of(writer: Writer, name: str) -> bool:
    return bool(re.search(rf"(?<![\w@#-]){re.escape(name)}{SPOKEN_OF}", writer.joined))


def accepted(writer: Writer, raw: str, at: int | None) -> Named | None:
    """The firm that ``raw`` names, unless it is hers, the writer's own, a person's or no firm's."""
    name = tidied(raw)
    own_name = writer.house.name if writer.house else ""
    squeezed, ours = squeeze(name), squeeze(own_name)
    if not could_be_firm(name) or squeezed in writer.hers or squeezed in writer.people:
        return None
    if (
        ours
        and squeezed != f"the{ours}"
        and (squeezed == ours or ours.startswith(squeezed) or squeezed.startswith(ours))
    ):
        return None
    if at is None:
        return Named(name, Evidence(header="Subject"))
    start = at + raw.find(name.split()[0])
    return Named(name, evidence_of(writer.message, start, name))


def _named_again(writer: Writer, name: str) -> bool:
    """Whether the mail names it in its subject and its text, or twice in its text."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return len(pattern.findall(writer.own)) + len(pattern.findall(writer.subject)) > 1


def _following(writer: Writer, cues: Cues) -> Iterator[Place]:
    for cue in cues.among(writer.folded, writer.threes):
        for found in cue.compiled.finditer(writer.folded):
            filler = FILLER.match(writer.joined, found.end())
            starts = [filler.end(), found.end()] if filler else [found.end()]
            for start in dict.fromkeys(starts):
                if name := _NAME.match(writer.joined, start):
                    yield name["c"], start
                    break


def _following_in_subject(writer: Writer, cues: Cues) -> Iterator[Place]:
    folded = fold(writer.subject)
    for cue in cues.cues:
        for found in cue.finditer(folded):
            if name := _NAME.match(writer.subject, found.end()):
                yield name["c"], None


def _owners(writer: Writer) -> Iterator[Place]:
    for raw, at in _following(writer, ROLE_OWNED):
        if re.search(r"'s?$", raw):
            yield raw, at


def _name_before(text: str, end: int) -> tuple[str, int] | None:
    """The name that ends at ``end`` and begins a sentence or clause."""
    begin = max(0, end - 110)
    found = _NAME_BEFORE.search(text[begin:end])
    if not found:
        return None
    raw, start = found["c"], begin + found.start("c")
    while " " in raw and fold(raw.split(" ", 1)[0]) in _LEADS:
        dropped, raw = raw.split(" ", 1)
        start += len(dropped) + 1
    if not _INTRODUCES.search(text[max(0, start - 20) : start]) and found["c"] == raw:
        return None
    return raw, start


def _preceding(writer: Writer, cues: Cues) -> Iterator[Place]:
    for cue in cues.among(writer.folded, writer.threes):
        for found in cue.compiled.finditer(writer.folded):
            if place := _name_before(writer.joined, found.start()):
                yield place


def _preceding_in_subject(writer: Writer, cues: Cues) -> Iterator[Place]:
    folded = fold(writer.subject)
    for cue in cues.cues:
        for found in cue.finditer(folded):
            if place := _name_before(writer.subject, found.start()):
                yield place[0], None


def _via(writer: Writer) -> Iterator[Place]:
    """A platform's sender: "Pico Pasta via Tandemly"."""
    found = re.fullmatch(
        r"(.{2,60}?) (?:via|on|through|über|par|por) (.{2,60})", straighten(writer.message.sender.name or "")
    )
    if found and writer.house and squeeze(found[2]).startswith(squeeze(writer.house.name)):
        raw = re.split(r" (?:at|from|of|bei|von|de|chez) |[|(]", found[1])[-1].strip(" )")
        at = writer.own.find(raw)
        yield raw, at if at >= 0 else None


def _rows(writer: Writer) -> Iterator[Place]:
    """Label lines "Brand: X", and the cell below the heading "Brand" of a table."""
    for found in CLIENT_ROW.finditer(writer.lines):
        if name := _NAME.match(writer.own, found.end()):
            yield name["c"], found.end()
    if any(word in writer.lines for word in ("brand", "client", "kunde", "marke", "marca", "marque")):
        yield from _columns(writer.own)


def _columns(own: str) -> Iterator[Place]:
    position, above = 0, ""
    for line in own.split("\n"):
        columns = re.split(r"\s{2,}|\s*\|\s*", above.strip(" |")) if "  " in above or "|" in above else ()
        heads = [fold(head) for head in columns]
        if len(heads) > 1 and len(line) < LONGEST_ROW:
            cells = list(re.finditer(r"[^|\s](?:[^|]*?[^|\s])??(?=\s{2,}|\s*\||\s*$)", line))
            for head, cell in zip(heads, cells, strict=False):
                if CLIENT_COLUMN.fullmatch(head) and (name := _NAME.match(cell[0])):
                    yield name["c"], position + cell.start()
        position, above = position + len(line) + 1, line


def _signed_for(writer: Writer) -> Iterator[Place]:
    for offset, line in signature_lines(writer.message):
        found = SIGNED_FOR.search(straighten(line))
        if found and writer.house:
            yield found["c"], offset + found.start("c")


def _jobs(writer: Writer) -> Iterator[Place]:
    """What an agency pays for or books: "Campaign: X", "X / Reels June"."""
    for found in JOB_CELL.finditer(writer.lines):
        begin = max(0, found.start() - 80)
        name = _NAME_BEFORE.search(writer.own[begin : found.start()])
        if name and "\n" not in name[0] and (":" not in found[0] or _named_again(writer, name["c"])):
            yield name["c"], begin + name.start("c")
    for found in JOB_ROW.finditer(writer.lines):
        if name := _NAME.match(writer.own, found.end()):
            yield name["c"], found.end()


def _echoed(writer: Writer) -> Iterator[Place]:
    """A name that begins a piece of the subject and stands in the text too."""
    heads = [0, *(found.end() for found in _SEGMENT.finditer(writer.subject))]
    for head in heads[:12]:
        name = _NAME.match(writer.subject, head)
        if name is None or _OF_A_CODE.match(writer.subject, name.end()):
            continue
        if writer.is_platform and _BRINGS.search(fold(writer.subject[:head])):
            yield name["c"], None
        yield from _standing(writer, name["c"].split())


def _standing(writer: Writer, words: list[str]) -> Iterator[Place]:
    """The longest beginning of ``words`` that stands in the text as a name, and never as a common word."""
    while len(words) > 1 and is_trade(words[0]):
        words = words[1:]
    for count in range(len(words), 0, -1):
        name = re.sub(r"'s$", "", " ".join(words[:count]).rstrip(".!?,"))
        place = re.search(rf"(?<![\w@#]){re.escape(name)}(?!\w)", writer.own)
        if place and not re.search(rf"(?<![\w@#.]){re.escape(name.lower())}(?!\w)", writer.own):
            yield name, place.start()
            return
