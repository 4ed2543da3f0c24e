"""Patterns that are only tried where a piece of text stands that every match of theirs holds.

A mail is asked some two hundred questions, and nearly all of them are answered by "no such word in it". Looking for a
word takes a fiftieth of the time that trying a pattern at every letter does.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile
from typing import Any, Final

_LONG_ENOUGH: Final = 4
_EVERYWHERE: Final = frozenset(
    ["by", "for", "from", "in", "of", "on", "our", "the", "to", "us", "we", "with", "you", "your", "that", "which"]
)
Parsed = Any
"""What the standard library's parser of patterns makes: it has no public name."""


class Cue:
    """A pattern for folded text, compiled when it is first needed; finds what ``re`` finds."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(gathered(self.pattern))

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """Each match holds at least one of them; the empty piece where nothing is known."""
        return pieces_of(self.pattern)

    @cached_property
    def _beginnings(self) -> tuple[tuple[str, str], ...]:
        return tuple((piece[:3], piece) for piece in self.pieces)

    def pieces_among(self, threes: frozenset[str]) -> list[str]:
        """The pieces that may stand in a text with such `threes_of`: none, and nothing in it matches."""
        return [piece for begin, piece in self._beginnings if begin in threes or len(begin) < 3]

    def search(self, text: str) -> re.Match[str] | None:
        for piece in self.pieces:
            if piece in text:
                return self.compiled.search(text)
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        for piece in self.pieces:
            if piece in text:
                return self.compiled.finditer(text)
        return iter(())

    def count(self, text: str) -> int:
        """How many times it matches."""
        return sum(1 for _ in self.finditer(text))


class Signs:
    """Many patterns that are asked at once; each is tried only where its own pieces can stand.

    Each of ``patterns`` is taken apart at its outermost "|". ``threes`` are the `threes_of` the text that is searched,
    or of more than it.
    """

    def __init__(self, *patterns: str) -> None:
        self.cues = tuple(Cue(one) for pattern in patterns for one in alternatives(pattern))

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        """Which cues have a piece that begins so; "" where a piece is too short to tell."""
        found: dict[str, list[int]] = {}
        for number, cue in enumerate(self.cues):
            for begin in {piece[:3] if len(piece) > 2 else "" for piece in cue.pieces}:
                found.setdefault(begin, []).append(number)
        return found

    @cached_property
    def _begins(self) -> frozenset[str]:
        return frozenset(self._index)

    def among(self, threes: frozenset[str]) -> list[Cue]:
        """Those that may match where there are such ``threes``, in their order."""
        index = self._index
        numbers = set(index.get("", ()))
        for begin in self._begins & threes:
            numbers.update(index[begin])
        return [self.cues[number] for number in sorted(numbers)]

    def finditer(self, text: str, threes: frozenset[str]) -> Iterator[re.Match[str]]:
        for cue in self.among(threes):
            yield from cue.finditer(text)

    def search(self, text: str, threes: frozenset[str]) -> re.Match[str] | None:
        return next(self.finditer(text, threes), None)

    def count(self, text: str, threes: frozenset[str]) -> int:
        """How many times they match, all together."""
        return sum(1 for _ in self.finditer(text, threes))


_PIECE: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def gathered(pattern: str) -> str:
    r"""The same pattern with one ``\b`` for neighbours that all begin with it: ``\b(?:yes|no)`` for ``\byes|\bno``.

    The library rules out a branch by its first letter, and cannot do so where a ``\b`` stands before it.
    """
    runs: list[list[str]] = []
    for branch in alternatives(pattern):
        if branch.startswith(r"\b") and runs and runs[-1][0].startswith(r"\b"):
            runs[-1].append(branch)
        else:
            runs.append([branch])
    return "|".join(rf"\b(?:{'|'.join(branch[2:] for branch in run)})" if len(run) > 1 else run[0] for run in runs)


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of ``pattern`` that stand in no group."""
    depth, start = 0, 0
    for piece in _PIECE.finditer(pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if piece[0] == "|" and not depth:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]


def threes_of(text: str) -> frozenset[str]:
    """Every three letters that stand side by side: asked faster than the whole text, and once for all cues."""
    return frozenset([text[at : at + 3] for at in range(len(text) - 2)])


def pieces_of(pattern: str) -> tuple[str, ...]:
    """The fewest and longest pieces of text of which each match of ``pattern`` holds one."""
    try:
        from re import _parser  # type: ignore[attr-defined]  # else each pattern needed its list of words by hand

        found = _needed(_parser.parse(pattern), _parser)
    except (ImportError, AttributeError, TypeError, ValueError):
        return ("",)
    return (
        tuple(sorted(piece for piece in found if not any(one in piece for one in found - {piece}))) if found else ("",)
    )


def _needed(parsed: Parsed, names: Any) -> frozenset[str] | None:
    """One of the result stands in every match of ``parsed``; None where no piece has to."""
    candidates: list[frozenset[str]] = []
    run = ""
    for operation, argument in parsed:
        if operation is names.LITERAL:
            run += chr(argument)
            continue
        if operation is names.AT:
            continue
        if run:
            candidates.append(frozenset([run]))
            if operation is names.BRANCH:
                candidates.append(frozenset(run + _begin(branch, names) for branch in argument[1]))
            run = ""
        inner = _needed_of(operation, argument, names)
        if inner:
            candidates.append(inner)
    if run:
        candidates.append(frozenset([run]))
    return max(candidates, key=_worth, default=None)


def _begin(parsed: Parsed, names: Any) -> str:
    letters = takewhile(lambda item: item[0] is names.LITERAL, parsed)
    return "".join(chr(char) for _, char in letters)


def _needed_of(operation: Any, argument: Any, names: Any) -> frozenset[str] | None:
    if operation is names.SUBPATTERN:
        return _needed(argument[-1], names)
    if operation is names.BRANCH:
        branches = [_needed(branch, names) for branch in argument[1]]
        return frozenset[str]().union(*(branch for branch in branches if branch)) if all(branches) else None
    if operation in {names.MAX_REPEAT, names.MIN_REPEAT} and argument[0] > 0:
        return _needed(argument[2], names)
    if operation is names.IN and all(kind is names.LITERAL for kind, _ in argument):
        return frozenset(chr(char) for _, char in argument)
    return None


def _worth(pieces: frozenset[str]) -> tuple[int, int]:
    """Long pieces are rare; of those that are long enough, fewer are asked faster."""
    rare = min(1 if piece.strip() in _EVERYWHERE else len(piece) for piece in pieces)
    return min(_LONG_ENOUGH, rare), -len(pieces)
