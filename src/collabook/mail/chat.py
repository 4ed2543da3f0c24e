"""A direct message as it was copied out of an app: whose lines are whose, and what only the app wrote."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from collabook.domain.words import Platform
from collabook.mail.chat_cues import (
    APP,
    AT,
    BARE,
    FROM,
    HER_NAMES,
    HERS,
    LABELS,
    ON_PLACE,
    PLATFORMS,
    SAID,
    THEIRS,
    TIME,
    WEAK_APP,
)
from collabook.mail.clean import fold

Whose = Literal["theirs", "hers", "app"]
LONGEST_APP_LINE: Final = 90
MOST_LINES: Final = 4000
HEAD: Final = 3
"""So many lines stand above a chat at most: whose it is, and where."""


class Place(NamedTuple):
    """A stretch of the text."""

    start: int
    end: int


class Stretch(NamedTuple):
    """Lines of one side, or of the app."""

    whose: Whose
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chat:
    """A copied chat: ``stretches`` cover its text in order.

    ``handle`` is where the other side's account stands, without its "@"; ``platform`` is there where the text says
    on which one it is, ``platform_at`` the words that do; ``dated`` is the last line that names a whole date.
    """

    stretches: tuple[Stretch, ...]
    handle: Place | None = None
    platform: Platform | None = None
    platform_at: Place | None = None
    dated: Place | None = None


class _Line(NamedTuple):
    """A line without the blanks around it."""

    start: int
    end: int
    text: str


class _Told(NamedTuple):
    """What one line is. ``turn`` is whose turn it begins, ``words_at`` where the words begin behind a speaker.

    ``sure`` says that only a chat has such a line, ``who`` names a speaker who may be a label.
    """

    app: bool = False
    turn: Whose | None = None
    words_at: int = 0
    sure: bool = False
    handle: Place | None = None
    place: Place | None = None
    who: str = ""


def chat_of(text: str) -> Chat | None:
    """The chat that ``text``, which has no headers, was copied from; ``None`` where no line of an app shows one."""
    lines = list(_lines(text))
    if not lines or len(lines) > MOST_LINES:
        return None
    told = [_told(line, head=n < HEAD, first=n == 0) for n, line in enumerate(lines)]
    speakers = _speakers(told)
    if not any(each.sure for each in told) and not speakers:
        return None
    accounts = {text[each.handle.start : each.handle.end].casefold() for each in told if each.handle is not None}
    told = [_known(each, line, speakers, accounts) for each, line in zip(told, lines, strict=True)]
    place = next((each.place for each in told if each.place is not None), None)
    dated = [Place(line.start, line.end) for line, each in zip(lines, told, strict=True) if _is_dated(line, each)]
    return Chat(
        _stretches(lines, told, len(text)),
        next((each.handle for each in told if each.handle is not None), None),
        PLATFORMS[text[place.start : place.end].casefold()] if place is not None else None,
        place,
        dated[-1] if dated else None,
    )


def _lines(text: str) -> Iterator[_Line]:
    position = 0
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            start = position + len(raw) - len(raw.lstrip())
            yield _Line(start, start + len(bare), bare)
        position += len(raw) + 1


def _told(line: _Line, *, head: bool, first: bool) -> _Told:
    """``head`` lines stand above a chat; further down an account or a place alone can be part of what is said."""
    said = SAID.match(line.text)
    if said is not None:
        return _prefixed(line, said)
    if len(line.text) > LONGEST_APP_LINE:
        return _Told()
    plain = fold(line.text)
    if HERS.fullmatch(plain):
        return _Told(app=True, turn="hers", sure=plain != "you")
    theirs = THEIRS.fullmatch(plain)
    if theirs is not None:
        who = line.text[: len(theirs["who"] or "")]
        return _Told(app=True, turn="theirs", sure=True, handle=_account(line, who) if _is_account(who) else None)
    if APP.fullmatch(plain):
        on = ON_PLACE.search(line.text)
        place = None if on is None else Place(line.start + on.start("place"), line.start + on.end("place"))
        return _Told(app=True, sure=True, place=place)
    if AT.fullmatch(line.text) or (head and BARE.fullmatch(line.text)):
        sure = first or (head and line.text[0] == "@")
        return _Told(app=True, turn="theirs", sure=sure, handle=_account(line, line.text))
    above = FROM.fullmatch(line.text) if head else None
    if above is not None and (above["handle"] or above["handle2"] or above["handle3"] or first):
        return _above(line, above)
    return _Told(app=bool(TIME.fullmatch(plain) or WEAK_APP.fullmatch(plain)))


def _prefixed(line: _Line, said: re.Match[str]) -> _Told:
    """``You: …`` or ``oatwell.official: …``; any other word may be a label."""
    who = said["who"]
    if who.casefold() in HER_NAMES:
        return _Told(turn="hers", words_at=said.end())
    if _is_account(who):
        return _Told(turn="theirs", words_at=said.end(), sure=True, handle=_account(line, who))
    return _Told(words_at=said.end(), who="" if who.casefold() in LABELS else who.casefold())


def _above(line: _Line, above: re.Match[str]) -> _Told:
    """A line that says where the chat is, and with whom if it has an account."""
    found = {name.rstrip("234"): above.span(name) for name, said in above.groupdict().items() if said}
    start, end = found.get("place", (0, 0))
    place = Place(line.start + start, line.start + end) if end else None
    start, end = found.get("handle", (0, 0))
    handle = Place(line.start + start + line.text[start:end].startswith("@"), line.start + end) if end else None
    return _Told(app=True, turn="theirs" if handle else None, sure=handle is not None, handle=handle, place=place)


def _is_account(who: str) -> bool:
    return bool(AT.fullmatch(who) or BARE.fullmatch(who))


def _account(line: _Line, who: str) -> Place:
    return Place(line.start + who.startswith("@"), line.start + len(who))


def _speakers(told: Sequence[_Told]) -> set[str]:
    """Who speaks beside her in a chat that was written down as ``Tess: …`` and ``You: …``; empty where none was."""
    hers = [n for n, each in enumerate(told) if each.turn == "hers" and each.words_at]
    if not hers or not (told[0].who or hers[0] == 0):
        return set()
    often = Counter(each.who for each in told if each.who)
    first = next((each.who for each in told if each.who), "")
    return {who for who, times in often.items() if times > 1 or who == first}


def _known(each: _Told, line: _Line, speakers: set[str], accounts: set[str]) -> _Told:
    """A speaker, or an account that is known by now and stands alone above its messages."""
    if each.who in speakers:
        return each._replace(turn="theirs")
    if each.turn is None and line.text.casefold().removeprefix("@") in accounts:
        return _Told(app=True, turn="theirs")
    return each if each.turn else each._replace(words_at=0)


def _is_dated(line: _Line, each: _Told) -> bool:
    return each.app and each.turn is None and bool(re.search(r"\b20\d\d\b", line.text))


def _stretches(lines: Sequence[_Line], told: Sequence[_Told], length: int) -> tuple[Stretch, ...]:
    """Whose each line is. Each of her turns is marked, so that a line of the app ends the one before."""
    marks: list[Stretch] = []
    turn: Whose = "theirs"
    spoken = False
    for line, each in zip(lines, told, strict=True):
        if each.turn is not None:
            turn, spoken = each.turn, False
        elif each.app and turn == "hers" and spoken:
            turn = "theirs"
        if each.app:
            marks.append(Stretch("app", line.start, line.end))
            continue
        spoken = True
        if each.words_at:
            marks.append(Stretch("app", line.start, line.start + each.words_at))
        marks.append(Stretch(turn, line.start + each.words_at, line.end))
    return _joined(marks, length)


def _joined(marks: Sequence[Stretch], length: int) -> tuple[Stretch, ...]:
    """Stretches without gaps: each reaches to where the next one begins."""
    joined: list[Stretch] = []
    for mark in marks:
        if joined and joined[-1].whose == mark.whose:
            continue
        start = mark.start if joined else 0
        if joined:
            joined[-1] = joined[-1]._replace(end=start)
        joined.append(Stretch(mark.whose, start, length))
    return tuple(joined)
