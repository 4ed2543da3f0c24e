"""Whose words a stretch of text is: new, quoted, forwarded, a signature, a disclaimer."""

import re
from itertools import groupby
from typing import Final, Literal

from collabook.mail.lines import LONGEST_LINE, Line, Lines
from collabook.mail.part_cues import (
    ATTRIBUTED,
    BEGINS,
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
    REGISTER,
    SENT_FROM,
    SEPARATOR,
    SIGN_OFF,
    WROTE,
)

Kind = Literal["new", "quoted", "forwarded", "signature", "disclaimer"]

LONGEST_CLOSE: Final = 100
"""Lines of one paragraph of a signature or small print; `MOST_PASSED_OVER` such paragraphs are looked through."""
MOST_PASSED_OVER: Final = 40


def split_parts(text: str) -> list[tuple[Kind, int, int]]:
    """``(kind, start, end)`` in order, covering ``text`` without gaps."""
    lines = Lines(text)
    kinds: list[Kind] = ["new"] * len(lines)
    _mark_quotes(lines, kinds)
    run = _last_new_run(lines, kinds)
    if run:
        _mark_close(lines, kinds, *run)
    parts: list[tuple[Kind, int, int]] = []
    index = start = 0
    for kind, same in groupby(kinds):
        index += len([*same])
        parts.append((kind, start, lines.end(index - 1)))
        start = lines.end(index - 1)
    return parts


def _mark_quotes(lines: Lines, kinds: list[Kind]) -> None:
    for index, line in enumerate(lines.folded):
        if ">" in line and line.lstrip()[0] == ">":
            kinds[index] = "quoted"
    seen_words = 0
    for index, line in enumerate(lines.folded):
        if kinds[index] == "quoted":
            continue
        attribution = 0
        if BEGINS.match(line):
            rest = _begun(lines, index, seen_words)
            if rest:
                return _rest(kinds, index, rest)
            attribution = _attribution(lines, index)
        if attribution:
            if not _followed_by_quote(lines, kinds, attribution):
                return _rest(kinds, index, "quoted")
            kinds[index:attribution] = ["quoted"] * (attribution - index)
        elif seen_words < 3:
            seen_words += len(line[:LONGEST_LINE].split())
    return None


def _begun(lines: Lines, index: int, seen_words: int) -> Kind | None:
    """What an earlier mail that begins at ``index`` is; None where none begins there."""
    line = lines[index].folded
    if FORWARD.match(line):
        return "forwarded"
    if SEPARATOR.match(line) and (line.lstrip()[0] == "-" or _headed_at(lines, index + 1)):
        return "quoted"
    if _headed_at(lines, index):
        return "quoted" if seen_words > 2 else "forwarded"
    return None


def _rest(kinds: list[Kind], index: int, kind: Kind) -> None:
    kinds[index:] = [kind] * (len(kinds) - index)


def _headed_at(lines: Lines, index: int) -> bool:
    """Whether the header lines of an earlier mail (From, Sent, To, Subject) begin here."""
    near = [line.folded for line in lines[index : index + 5]]
    return bool(near) and bool(HEADED.match(near[0])) and sum(1 for line in near if HEADED.match(line)) >= 3


def _attribution(lines: Lines, index: int) -> int:
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


def _followed_by_quote(lines: Lines, kinds: list[Kind], index: int) -> bool:
    for line, kind in zip(lines[index : index + 3], kinds[index : index + 3], strict=True):
        if kind == "quoted":
            return True
        if line.folded.strip():
            return False
    return False


def _last_new_run(lines: Lines, kinds: list[Kind]) -> tuple[int, int] | None:
    end = len(kinds)
    while end:
        start = end
        while start and kinds[start - 1] == "new":
            start -= 1
        if not all(map(lines.is_blank, range(start, end))):
            return start, end
        end = start
        while end and kinds[end - 1] != "new":
            end -= 1
    return None


def _mark_close(lines: Lines, kinds: list[Kind], start: int, end: int) -> None:
    """Marks how the newest text ends: from the sign-off on, its signature, postscripts and disclaimers."""
    closing = _closing(lines, start, end)
    while closing < end and lines.is_blank(closing):
        closing += 1
    kind: Kind = "signature"
    for index in range(closing, end):
        line = lines[index]
        if not line.folded:
            kinds[index] = kind
            continue
        begins = index == closing or lines.is_blank(index - 1)
        if begins and line.folded.strip():
            kind = "new" if POSTSCRIPT.match(line.folded) else "signature"
        if kind != "disclaimer" and _is_small_print(line):
            kind = "disclaimer"
        kinds[index] = kind


def _is_small_print(line: Line) -> bool:
    return bool(DISCLAIMER.search(line.folded) or FOOTER.search(line.folded))


_DASH: Final = ("-", "—", "_")


def _closing(lines: Lines, start: int, end: int) -> int:
    """Where the signature begins: a "-- " line, a sign-off, or a last paragraph that reads like one."""
    first = max(start, end - 40)
    for index in range(end - 1, first - 1, -1):
        head = lines.head(index)
        if head.lstrip()[:1] in _DASH and DASHES.match(head) and index > start and _short(lines, index, end):
            return _before_dashes(lines, start, index)
    for index in range(first, end):
        if index == start or lines.is_blank(index):
            continue
        if SIGN_OFF.match(lines.head(index)) and _signed(lines, index + 1, end):
            return index
    return _unmarked(lines, start, end)


def _short(lines: Lines, index: int, end: int) -> bool:
    return lines[end - 1].end - lines[index].start < 2500


def _before_dashes(lines: Lines, start: int, index: int) -> int:
    """The sign-off and name above a "-- " line belong to the signature."""
    for above in range(max(start + 1, index - 5), index):
        if SIGN_OFF.match(lines.head(above)):
            return above
    for above in range(index - 1, max(start, index - 3), -1):
        words = lines[above].text.split()
        if words and len(words) <= 3 and NAME_LIKE.match(lines[above].text) and not lines[above - 1].text.strip():
            return above
    return index


def _signed(lines: Lines, index: int, end: int) -> bool:
    after = [line for line in lines[index:end] if line.folded.strip()]
    if not after or len(after) > 18:
        return not after
    named = after[0]
    return len(named.text) < 90 and not MONEY.search(named.text) and not named.folded.rstrip().endswith("?")


def _unmarked(lines: Lines, start: int, end: int) -> int:
    """A last paragraph of short lines that begins with a name; disclaimers behind it are passed over."""
    index = end
    for _ in range(MOST_PASSED_OVER):
        stop = index
        while stop > start and lines.is_blank(stop - 1):
            stop -= 1
        top = stop
        while top > start and not lines.is_blank(top - 1):
            top -= 1
        if top == stop or top <= start or stop - top > LONGEST_CLOSE:
            return _last_lines(lines, start, index)
        block = lines[top:stop]
        skipped = all(SENT_FROM.match(line.folded) for line in block) or any(
            _is_small_print(line) or REGISTER.search(line.folded) for line in block
        )
        if _signature_like(block) and not FOOTER.search(block[0].folded):
            return _with_block_above(lines, start, top)
        if not skipped:
            return _last_lines(lines, start, index)
        index = top
    return end


def _with_block_above(lines: Lines, start: int, top: int) -> int:
    """A name may stand in a short paragraph of its own above the company's lines."""
    stop = top
    while stop > start and lines.is_blank(stop - 1):
        stop -= 1
    above = stop
    while above > start and not lines.is_blank(above - 1):
        above -= 1
    block = lines[above:stop] if stop - above <= 4 else []
    if block and above > start and len(block[0].text) < 40 and _signature_like(block):
        return above
    return top


def _last_lines(lines: Lines, start: int, end: int) -> int:
    """Name and company as the last lines of a paragraph (HTML often loses the blank line above them)."""
    while end > start and lines.is_blank(end - 1):
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
    prose = sum(
        1
        for line in block
        if PROSE_END.search(line.text) and len(line.text.split()) > 6 and not DISCLAIMER.search(line.folded)
    )
    money = any(MONEY.search(line.text) for line in block)
    bulleted = any(line.folded.lstrip()[:1] in "-*" for line in block)
    return (
        not prose
        and not money
        and not bulleted
        and not any(mark in block[0].text for mark in ("?", "! "))
        and not block[0].folded.endswith((":", "!"))
    )
