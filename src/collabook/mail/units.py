"""The own words of a message as sentences, label lines and table rows, each with its offsets."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from collabook.mail.clean import fold, straighten
from collabook.mail.months import MONTHS

LONGEST_UNIT = 700
MOST_READ = 16_000
MOST_UNITS = 250
"""Characters and units of own text that are read; a brand's offer stands in its first pages."""


class Unit(NamedTuple):
    """A sentence, or a row with its ``label``; ``heading`` is the line that stands above a list.

    ``text`` is folded (lower case, no accents, breaks as blanks) and as long as the original stretch, so that
    ``start + n`` is the offset of ``text[n]``. ``shown`` has its case and accents.
    """

    start: int
    end: int
    text: str
    shown: str
    label: str = ""
    heading: str = ""
    listed: bool = False
    title: bool = False


_BULLET = re.compile(r"\s*(?:[-–—•·●▪*+>✨✅👉➡→◦‣⁃☑✔]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+")
_LABELLED = re.compile(
    r"\s*(?:[^\w\s]{1,3} ?)?(?P<label>[^\W\d_][\w '&/().+-]{0,38}?)\s{0,12}(?::(?=\s|$)|\s-\s"
    r"|\s{3,}(?=\S))\s*(?P<value>.*)",
    re.DOTALL,
)
_COLUMNS = re.compile(r"\s*(?P<label>[^\W\d_][\w '&/().+-]{0,38}?)\s{2,}(?P<value>\S.*)", re.DOTALL)
_CLAUSE = re.compile(r"(?P<label>[^\W\d_][\w&/-]{2,20}(?: [\w&/-]{1,16}){0,2})\.\s+(?P<value>\S.*)", re.DOTALL)
"""What a numbered clause is about, before its full stop: "4. Fee. GBP 2,000"."""
_HEADING = re.compile(r"\s*(?:[=#*_~-]{1,4}\s*)?(?P<title>[^\W\d_][\w '’&/(),.-]{0,60}?)\s*(?::|[=*_~-]{1,4})?\s*")
_SENTENCE_END = re.compile(
    r"[.!?…;](?:(?<!;)(?:[.!?…]{0,2}[\"')\]]{0,2}(?=\s+\S)|(?<!…)[.!?]{0,2}(?=\s*[^\w\s.,;:!?'\"()$€£@#*-]))"
    r"|(?<=\s;)\)(?=\s))"
)
"""It begins with one of few letters, so that the library finds them fast."""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|z\.b|u\.a|ca|approx|ex|incl|excl|inkl|exkl|zzgl|no|nr|st|mr|mrs|ms|dr|vs|etc|min"
    r"|max|sec|tel|bzw|usw|inc|ltd"
    r"|co|rs|p\.m|a\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z]|(?:\d{1,2}\.)?\d{1,2})\.$"
)
_PROSE_LABEL = re.compile(
    r"^(?:i|we|you|it|he|she|they|this|that|hi|hey|hello|dear|the idea|here'?s? .*|our idea"
    r"|what we .* mind|just|so|and|but|if|ps|p\.s)\b"
)


def units(text: str, stretches: Iterable[tuple[int, int]]) -> list[Unit]:
    """The units of the given stretches of ``text``, in order, up to `MOST_READ` characters and `MOST_UNITS`."""
    return searched(text, stretches)[0]


def searched(text: str, stretches: Iterable[tuple[int, int]]) -> tuple[list[Unit], int | None]:
    """The units of the given stretches of ``text``, in order, and where it stopped where there were too many.

    A unit that would be cut off is left out: half of it could say something else.
    """
    found: list[Unit] = []
    room = MOST_READ
    for start, end in stretches:
        stop = min(end, start + room)
        room -= stop - start
        for unit in _of_stretch(_Stretch(text, start, stop)):
            if len(found) == MOST_UNITS or (unit.end == stop < end):
                return found, unit.start
            found.append(unit)
        if text[stop:end].strip():
            return found, stop
    return found, None


class _Stretch:
    """Some of a text, folded and straightened once; every offset is into the whole text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start, self.end = start, end
        self._folded, self._shown = fold(text[start:end]), straighten(text[start:end])

    def folded(self, start: int, end: int) -> str:
        return self._folded[start - self.start : end - self.start]

    def shown(self, start: int, end: int) -> str:
        return self._shown[start - self.start : end - self.start]


class _Row(NamedTuple):
    start: int
    end: int
    bullet: bool
    blank_above: bool


def _of_stretch(text: _Stretch) -> Iterator[Unit]:
    heading, label = "", ""
    for block, below in pairwise(chain(_blocks(text), [None])):
        if block is None:
            return
        raw = text.text[block.start : block.end]
        line = text.folded(block.start, block.end)
        title = _title(line, raw) or _plain_title(block, below, line, raw)
        if block.blank_above and not block.bullet:
            heading = "" if not (label or title) else heading
        if title:
            heading, label = re.split(r"[.!?] ", title)[-1], ""
            shown = text.shown(block.start, block.end)
            yield Unit(block.start, block.end, line, shown, "", "", block.bullet, title=True)
            continue
        if line.rstrip().endswith(":"):
            heading, label = re.split(r"[.!?] ", line.strip(" :"))[-1], ""
            yield from _sentences(text, block.start, block.end, "", "", listed=block.bullet)
            continue
        split = _split_label(line)
        if split is None and line.startswith("        ") and label:
            yield from _sentences(text, block.start, block.end, label, heading, listed=True)
            continue
        label, offset = split or ("", 0)
        yield from _sentences(
            text,
            block.start + offset,
            block.end,
            label,
            heading,
            listed=block.bullet or bool(label or heading),
            row=block.start,
        )


def _blocks(text: _Stretch) -> Iterator[_Row]:
    """Lines, with those that a mail program wrapped put together again."""
    held: _Row | None = None
    last = ""
    position, blank = text.start, True
    for raw in text.text[text.start : text.end].split("\n"):
        here, position = position, position + len(raw) + 1
        if not raw.strip():
            if held:
                yield held
            held, blank = None, True
            continue
        bullet = bool(_BULLET.match(raw))
        goes_on = held is not None and not bullet and _wrapped(last, raw, held)
        if goes_on and held is not None:
            held = held._replace(end=here + len(raw))
        else:
            if held:
                yield held
            held = _Row(here, here + len(raw), bullet, blank)
        last, blank = raw, False
    if held:
        yield held


def _wrapped(last: str, line: str, held: _Row) -> bool:
    """Whether ``line`` goes on with the sentence of ``last``: a long line before it, no label or column in it."""
    if held.bullet and line.startswith(("  ", "\t")) and not _COLUMNS.match(line):
        return True
    first = len(line.split(None, 1)[0])
    if not (45 <= len(last) < 130 and len(last) + first >= 58):
        return False
    labelled = _LABELLED.match(line)
    if labelled and not _is_prose_label(fold(labelled["label"])) and len(labelled["label"].split()) <= 4:
        return False
    return not (_GAP.search(line) or _GAP.search(last))


_GAP: Final = re.compile(r"(?<=\S) {3,}(?=\S)")


def _is_prose_label(label: str) -> bool:
    return bool(_PROSE_LABEL.match(label)) or len(label.split()) > 5


_NUMBERED: Final = re.compile(r"^\s*\d{1,2} ?[/.)|] ?(?=[^\W\d])")
_DIGIT: Final = re.compile(r"\d")


def _title(line: str, raw: str) -> str:
    """The words of a line that is only a heading: "DATES", "== TERMS ==", "In return we would ask for:"."""
    line = _NUMBERED.sub("", line)
    bare = line.strip()
    if not bare or len(bare) > 90 or _DIGIT.search(bare):
        return ""
    if bare.endswith(":") and not _BULLET.match(raw):
        return bare.rstrip(": ")
    marked = bare.startswith(("==", "##", "**", "__", "--")) or (raw.strip().isupper() and len(bare) > 2)
    found = _HEADING.fullmatch(line) if marked else None
    return found["title"].strip() if found else ""


_PLAIN_TITLE: Final = re.compile(r"\s*[^\W\d_][\w'&/ -]{2,34}\s*")


def _plain_title(block: _Row, below: _Row | None, line: str, raw: str) -> str:
    """A short line without a full stop between a blank line and the list it belongs to: "Usage Rights"."""
    if block.bullet or not block.blank_above or below is None or below.blank_above:
        return ""
    fits = (
        _PLAIN_TITLE.fullmatch(line)
        and len(line.split()) <= 4
        and raw.strip()[:1].isupper()
        and not re.search(r"\d| {3}", line)
    )
    return line.strip() if fits else ""


def _split_label(line: str) -> tuple[str, int] | None:
    bullet = _BULLET.match(line)
    offset = bullet.end() if bullet else 0
    rest = line[offset:]
    clause = _CLAUSE.fullmatch(rest) if bullet and _DIGIT.search(bullet[0]) else None
    if clause:
        return clause["label"], offset + clause.start("value")
    if ":" not in rest and " - " not in rest and "  " not in rest:
        return None
    found = _COLUMNS.fullmatch(rest) or _LABELLED.fullmatch(rest)
    if not found or not found["value"].strip() or _is_prose_label(found["label"].strip()):
        return None
    if " - " in rest[found.end("label") : found.start("value")] and len(found["label"].split()) > 2:
        return None
    return found["label"].strip(), offset + found.start("value")


def _sentences(
    text: _Stretch, start: int, end: int, label: str, heading: str, *, listed: bool, row: int | None = None
) -> Iterator[Unit]:
    folded = text.folded(start, end)
    position = 0
    for cut in _cuts(folded, text.text[start:end]):
        stretch = folded[position:cut]
        said = stretch.strip()
        if said:
            first = start + position + stretch.index(said[0])
            stop = first + len(said)
            if row is not None and position == 0 and label:
                first = row
                said = text.folded(first, stop)
            yield Unit(first, stop, said, text.shown(first, stop), label, heading, listed)
        position = cut


def _cuts(folded: str, raw: str) -> Iterator[int]:
    last = 0
    for found in _SENTENCE_END.finditer(folded):
        end = found.end()
        if _ABBREVIATION.search(folded[max(0, end - 12) : end]) and _goes_on(raw, end):
            continue
        if end - last > LONGEST_UNIT:
            yield from _long(folded, last, end)
        else:
            yield end
        last = end
    yield from _long(folded, last, len(folded))


def _goes_on(raw: str, end: int) -> bool:
    """After an abbreviation or a number a sentence ends only where the next word has a capital and is no month."""
    following = raw[end : end + 30].lstrip()
    if not following[:1].isupper():
        return True
    word = fold(following).split()[0].strip(".,") if following else ""
    before = raw[max(0, end - 5) : end].casefold()
    return word in MONTHS or before.endswith(("mr.", "mrs.", "ms.", "dr.", "st.", "no.", "nr.", "vs.", "e.g.", "i.e."))


def _before_word(folded: str, cut: int) -> int:
    """A little before ``cut``, so that no number is cut in two; ``cut`` itself in the midst of a very long word."""
    for near in range(cut, cut - 60, -1):
        if not (folded[near - 1].isalnum() or folded[near - 1] in ".,'$€£-"):
            return near
    return cut


def _long(folded: str, start: int, end: int) -> Iterator[int]:
    while end - start > LONGEST_UNIT:
        cut = folded.rfind(" ", start + LONGEST_UNIT // 2, start + LONGEST_UNIT)
        start = cut if cut > start else _before_word(folded, start + LONGEST_UNIT)
        yield start
    yield end
