"""Patterns that are only tried where a piece of text stands that every match of theirs holds.

A mail is asked some two hundred questions, and nearly all of them are answered by "no such word in it". Looking for a
word takes a fiftieth of the time that trying a pattern at every letter does.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from collabook.mail.letters import telling
from collabook.mail.pieces import pieces_of


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
    def _by_three(self) -> dict[str, list[tuple[str, str]]]:
        """The pieces by what is `telling` in them, each with what else is; under "" those that are too short."""
        found: dict[str, list[tuple[str, str]]] = {}
        for piece in self.pieces:
            three, other = telling(piece)
            found.setdefault(three, []).append((piece, other))
        return found

    @cached_property
    def _threes(self) -> frozenset[str]:
        return frozenset(self._by_three)

    def pieces_among(self, threes: frozenset[str]) -> list[str]:
        """The pieces that may stand in a text with such `threes_of`: none, and nothing in it matches."""
        by_three = self._by_three
        found = [piece for three in self._threes & threes for piece, other in by_three[three] if other in threes]
        return found + [piece for piece, _ in by_three[""]] if "" in by_three else found

    @cached_property
    def words(self) -> frozenset[str]:
        """The outermost alternatives that are nothing but text: where one stands, the pattern matches."""
        return frozenset(one for one in alternatives(self.pattern) if not _SPECIAL.search(one))

    def search(self, text: str, threes: frozenset[str] | None = None) -> re.Match[str] | None:
        """The first match. ``threes`` are the `threes_of` the text, or of more than it: a long one is faster so."""
        for piece in self.pieces if threes is None else self.pieces_among(threes):
            if piece in text:
                return self.compiled.search(text)
        return None

    def finditer(self, text: str, threes: frozenset[str] | None = None) -> Iterator[re.Match[str]]:
        for piece in self.pieces if threes is None else self.pieces_among(threes):
            if piece in text:
                return self.compiled.finditer(text)
        return iter(())

    def count(self, text: str) -> int:
        """How many times it matches."""
        return sum(1 for _ in self.finditer(text))


class Cues:
    """Cues that are asked one after the other; each is tried only where its own pieces can stand.

    ``threes`` are the `threes_of` the text that is searched, or of more than it.
    """

    def __init__(self, *cues: Cue) -> None:
        self._given = cues
        self._last: tuple[str | None, list[tuple[str, int]]] = (None, [])
        """What was found last: one text is asked for the same cues again and again."""

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        return self._given

    @cached_property
    def _index(self) -> dict[str, list[tuple[str, str, int]]]:
        """Every piece, what else is `telling` in it, and the number of its cue; under "" what is too short."""
        found: dict[str, list[tuple[str, str, int]]] = {}
        for number, cue in enumerate(self.cues):
            for piece in cue.pieces:
                three, other = telling(piece)
                found.setdefault(three, []).append((piece, other, number))
        return found

    @cached_property
    def _threes(self) -> frozenset[str]:
        return frozenset(self._index)

    def among(self, text: str, threes: frozenset[str], part: str | None = None) -> list[Cue]:
        """Those of which a piece stands in ``text``, or in a ``part`` of it, in their order: no other matches there."""
        asked, found = self._last
        if asked is not text:
            index = self._index
            found = [
                (piece, number)
                for three in self._threes & threes
                for piece, other, number in index[three]
                if other in threes and piece in text
            ]
            found += [(piece, number) for piece, _, number in index.get("", ()) if piece in text]
            self._last = text, found
        numbers = {number for piece, number in found if part is None or piece in part}
        return [self.cues[number] for number in sorted(numbers)]

    def finditer(self, text: str, threes: frozenset[str]) -> Iterator[re.Match[str]]:
        for cue in self.among(text, threes):
            yield from cue.compiled.finditer(text)

    def search(self, text: str, threes: frozenset[str]) -> re.Match[str] | None:
        """The first match of the first cue that has one."""
        for cue in self.among(text, threes):
            if found := cue.compiled.search(text):
                return found
        return None

    def count(self, text: str, threes: frozenset[str]) -> int:
        """How many times they match, all together."""
        return sum([len([*cue.compiled.finditer(text)]) for cue in self.among(text, threes)])


class Signs(Cues):
    """Cues that are ``patterns`` taken apart at their outermost "|": for what is only asked whether it stands there."""

    def __init__(self, *patterns: str) -> None:
        super().__init__()
        self._patterns = patterns

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        return tuple(Cue(one) for pattern in self._patterns for one in alternatives(pattern))


_MARK: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


_SPECIAL: Final = re.compile(r"[\\\[\](){}|.^$*+?]")


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
    for mark in _MARK.finditer(pattern):
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ")":
            depth -= 1
        elif mark[0] == "|" and not depth:
            yield pattern[start : mark.start()]
            start = mark.end()
    yield pattern[start:]


def threes_of(text: str) -> frozenset[str]:
    """Every three letters that stand side by side: asked faster than the whole text, and once for all cues."""
    return frozenset(map("".join, zip(text, text[1:], text[2:], strict=False)))
