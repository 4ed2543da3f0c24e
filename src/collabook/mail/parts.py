"""Whose words a stretch of text is: new, quoted, forwarded, a signature, a disclaimer."""

import re
from typing import Literal, NamedTuple

from collabook.mail.clean import fold
from collabook.mail.part_cues import (
    ATTRIBUTED,
    DASHES,
    DISCLAIMER,
    FOOTER,
    FORWARD,
    GREETING,
    HEADED,
    MONEY,
    NAME_LIKE,
    POSTSCRIPT,
    PROSE_END,
    SENT_FROM,
    SEPARATOR,
    SIGN_OFF,
    WROTE,
)

Kind = Literal["new", "quoted", "forwarded", "signature", "disclaimer"]


class Line(NamedTuple):
    """One line with its offsets; ``end`` is behind its break."""

    start: int
    end: int
    text: str
    folded: str


def split_parts(text: str) -> list[tuple[Kind, int, int]]:
    """``(kind, start, end)`` in order, covering ``text`` without gaps."""
    lines = _lines(text)
    kinds: list[Kind] = ["new"] * len(lines)
    _mark_quotes(lines, kinds)
    run = _last_new_run(lines, kinds)
    if run:
        _mark_close(lines, kinds, *run)
    parts: list[tuple[Kind, int, int]] = []
    for line, kind in zip(lines, kinds, strict=True):
        if parts and parts[-1][0] == kind:
            parts[-1] = (kind, parts[-1][1], line.end)
        else:
            parts.append((kind, line.start, line.end))
    return parts


def _lines(text: str) -> list[Line]:
    lines, position = [], 0
    for raw in text.split("\n"):
        end = min(position + len(raw) + 1, len(text))
        lines.append(Line(position, end, raw, fold(raw[:400])))
        position = end
    return [line for line in lines if line.end > line.start] or []


def _mark_quotes(lines: list[Line], kinds: list[Kind]) -> None:
    for index, line in enumerate(lines):
        if line.folded.lstrip().startswith(">"):
            kinds[index] = "quoted"
    seen_words = 0
    for index, line in enumerate(lines):
        if kinds[index] == "quoted":
            continue
        if FORWARD.match(line.folded):
            return _rest(kinds, index, "forwarded")
        if SEPARATOR.match(line.folded) and (line.folded.lstrip()[0] == "-" or _headed_at(lines, index + 1)):
            return _rest(kinds, index, "quoted")
        if _headed_at(lines, index):
            return _rest(kinds, index, "quoted" if seen_words > 2 else "forwarded")
        attribution = _attribution(lines, index)
        if attribution:
            if not _followed_by_quote(lines, kinds, attribution):
                return _rest(kinds, index, "quoted")
            kinds[index:attribution] = ["quoted"] * (attribution - index)
        elif seen_words < 3:
            seen_words += len(line.folded.split())
    return None


def _rest(kinds: list[Kind], index: int, kind: Kind) -> None:
    kinds[index:] = [kind] * (len(kinds) - index)


def _headed_at(lines: list[Line], index: int) -> bool:
    """Whether the header lines of an earlier mail (From, Sent, To, Subject) begin here."""
    near = [line.folded for line in lines[index : index + 5]]
    return bool(near) and bool(HEADED.match(near[0])) and sum(1 for line in near if HEADED.match(line)) >= 3


def _attribution(lines: list[Line], index: int) -> int:
    """The index behind an "On … wrote:" that begins at ``index`` (it may be wrapped), else 0."""
    if not ATTRIBUTED.match(lines[index].folded):
        return 0
    held = ""
    for offset, line in enumerate(lines[index : index + 3]):
        held = f"{held} {line.folded.strip()}"
        if WROTE.search(held[-240:]) and re.search(r"\d", held):
            return index + offset + 1
        if not line.folded.strip():
            return 0
    return 0


def _followed_by_quote(lines: list[Line], kinds: list[Kind], index: int) -> bool:
    for line, kind in zip(lines[index : index + 3], kinds[index : index + 3], strict=True):
        if kind == "quoted":
            return True
        if line.folded.strip():
            return False
    return False


def _last_new_run(lines: list[Line], kinds: list[Kind]) -> tuple[int, int] | None:
    end = len(kinds)
    while end:
        start = end
        while start and kinds[start - 1] == "new":
            start -= 1
        if any(line.folded.strip() for line in lines[start:end]):
            return start, end
        end = start
        while end and kinds[end - 1] != "new":
            end -= 1
    return None


def _mark_close(lines: list[Line], kinds: list[Kind], start: int, end: int) -> None:
    """Marks how the newest text ends: from the sign-off on, its signature, postscripts and disclaimers."""
    closing = _closing(lines, start, end)
    while closing < end and not lines[closing].folded.strip():
        closing += 1
    kind: Kind = "signature"
    for index in range(closing, end):
        line = lines[index]
        begins = index == closing or not lines[index - 1].folded.strip()
        if begins and line.folded.strip():
            kind = "new" if POSTSCRIPT.match(line.folded) else "signature"
        if kind != "disclaimer" and _is_small_print(line):
            kind = "disclaimer"
        kinds[index] = kind


def _is_small_print(line: Line) -> bool:
    return bool(DISCLAIMER.search(line.folded) or FOOTER.match(line.folded))


def _closing(lines: list[Line], start: int, end: int) -> int:
    """Where the signature begins: a "-- " line, a sign-off, or a last paragraph that reads like one."""
    first = max(start, end - 40)
    for index in range(end - 1, first - 1, -1):
        if DASHES.match(lines[index].folded) and index > start and _short(lines, index, end):
            return _before_dashes(lines, start, index)
    for index in range(first, end):
        if index > start and SIGN_OFF.match(lines[index].folded) and _signed(lines, index + 1, end):
            return index
    return _unmarked(lines, start, end)


def _short(lines: list[Line], index: int, end: int) -> bool:
    return lines[end - 1].end - lines[index].start < 2500


def _before_dashes(lines: list[Line], start: int, index: int) -> int:
    """The sign-off and name above a "-- " line belong to the signature."""
    for above in range(max(start + 1, index - 5), index):
        if SIGN_OFF.match(lines[above].folded):
            return above
    for above in range(index - 1, max(start, index - 3), -1):
        words = lines[above].text.split()
        if words and len(words) <= 3 and NAME_LIKE.match(lines[above].text) and not lines[above - 1].text.strip():
            return above
    return index


def _signed(lines: list[Line], index: int, end: int) -> bool:
    after = [line for line in lines[index:end] if line.folded.strip()]
    if not after or len(after) > 18:
        return not after
    named = after[0]
    return len(named.text) < 90 and not MONEY.search(named.text) and not named.folded.rstrip().endswith("?")


def _unmarked(lines: list[Line], start: int, end: int) -> int:
    """A last paragraph of short lines that begins with a name; disclaimers behind it are passed over."""
    index = end
    while index > start:
        stop = index
        while stop > start and not lines[stop - 1].folded.strip():
            stop -= 1
        top = stop
        while top > start and lines[top - 1].folded.strip():
            top -= 1
        block = lines[top:stop]
        if not block or top <= start:
            return _last_lines(lines, start, index)
        skipped = all(SENT_FROM.match(line.folded) for line in block) or any(_is_small_print(line) for line in block)
        if _signature_like(block) and not FOOTER.match(block[0].folded):
            return _with_block_above(lines, start, top)
        if not skipped:
            return _last_lines(lines, start, index)
        index = top
    return end


def _with_block_above(lines: list[Line], start: int, top: int) -> int:
    """A name may stand in a short paragraph of its own above the company's lines."""
    stop = top
    while stop > start and not lines[stop - 1].folded.strip():
        stop -= 1
    above = stop
    while above > start and lines[above - 1].folded.strip():
        above -= 1
    block = lines[above:stop]
    if block and above > start and len(block) <= 4 and len(block[0].text) < 40 and _signature_like(block):
        return above
    return top


def _last_lines(lines: list[Line], start: int, end: int) -> int:
    """Name and company as the last lines of a paragraph (HTML often loses the blank line above them)."""
    while end > start and not lines[end - 1].folded.strip():
        end -= 1
    for count in (4, 3, 2, 1):
        top = end - count
        if top > start and _signature_like(lines[top:end]) and PROSE_END.search(lines[top - 1].text):
            return top
    return min(len(lines), end)


def _signature_like(block: list[Line]) -> bool:
    if (
        len(block) > 9
        or GREETING.match(block[0].folded)
        or not NAME_LIKE.match(block[0].text)
        or len(block[0].text) > 110
    ):
        return False
    prose = sum(1 for line in block if PROSE_END.search(line.text) and len(line.text.split()) > 6)
    money = any(MONEY.search(line.text) for line in block)
    bulleted = any(line.folded.lstrip()[:1] in "-*" for line in block)
    return (
        not prose
        and not money
        and not bulleted
        and "?" not in block[0].text
        and not block[0].folded.endswith((":", "!"))
    )
