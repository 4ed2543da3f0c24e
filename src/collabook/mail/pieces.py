"""Which pieces of text every match of a pattern holds: told from the pattern alone, without compiling it."""

import re
from typing import Final, NamedTuple

_LONG_ENOUGH: Final = 4
_EVERYWHERE: Final = frozenset(
    ["by", "for", "from", "in", "of", "on", "our", "the", "to", "us", "we", "with", "you", "your", "that", "which"]
)
_TOKEN: Final = re.compile(
    r"(?P<text>[^\\\[\](){}|.^$*+?]+)|(?P<bar>\|)|(?P<close>\))"
    r"|(?P<group>\((?!\?)|\(\?(?::|P<\w+>))|(?P<look>\(\?<?[=!])"
    r"|(?P<times>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<edge>\\[bBAZ]|[\^$]|^\(\?m\))|(?P<kind>\\[dDwWsSn]|\.)"
    r"|\\(?P<char>[^\w\s]| )|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<other>.)",
    re.DOTALL,
)
_GIVES_NONE: Final = ("*", "?", "{0", "{,", "{}")
"""How a count begins that asks for nothing."""
_ENDS: Final = frozenset(["bar", "close", "end"])
Pieces = frozenset[str]


class _Branch(NamedTuple):
    """One alternative: the letters it begins with, and pieces of which each match of it holds one; None for none."""

    begin: str
    needed: Pieces | None


class _Unread(Exception):  # noqa: N818  it never leaves this module
    """The pattern has what is not read here."""


def pieces_of(pattern: str) -> tuple[str, ...]:
    """The fewest and longest pieces of text of which each match of ``pattern`` holds one; ``("",)`` for nothing."""
    try:
        found = _needed(_Pattern(pattern).branches())
    except _Unread:
        return ("",)
    if not found:
        return ("",)
    together = "\0".join(found)
    inside = [piece for piece in found if together.count(piece) > 1]
    if inside:
        found = frozenset([piece for piece in found if not any(one in piece and one != piece for one in inside)])
    return tuple(sorted(found))


class _Pattern:
    """A pattern as it is read from left to right."""

    def __init__(self, pattern: str) -> None:
        self._tokens = [(found.lastgroup or "", found[found.lastgroup or 0]) for found in _TOKEN.finditer(pattern)]
        self._tokens.append(("end", ""))
        self._at = 0

    def branches(self) -> list[_Branch]:
        """The alternatives up to the end of their group."""
        found = [self._branch()]
        tokens = self._tokens
        while tokens[self._at][0] == "bar":
            kind, text = tokens[self._at + 1]
            if kind == "text" and tokens[self._at + 2][0] in _ENDS:
                found.append(_Branch(text, frozenset([text])))  # as nearly all are
                self._at += 2
            else:
                self._at += 1
                found.append(self._branch())
        return found

    def _branch(self) -> _Branch:
        candidates: list[Pieces] = []
        begin: str | None = None
        run = ""
        while (token := self._tokens[self._at])[0] not in _ENDS:
            kind, text = token
            self._at += 1
            inner: Pieces | None = None
            if kind == "edge":
                continue
            if kind == "look":
                looked = self._group()
                if text == "(?<=" and not run and len(looked) == 1 and looked[0].needed == frozenset([looked[0].begin]):
                    begin, run = begin or "", looked[0].begin
                continue
            if kind in {"text", "char"}:
                times = self._times()
                run += text[:-1] if times.startswith(_GIVES_NONE) else text
                if not times:
                    continue
            elif kind == "group":
                branches = self._group()
                if not self._times().startswith(_GIVES_NONE):
                    inner = _needed(branches)
                    if run:
                        candidates.append(frozenset([run + branch.begin for branch in branches]))
            else:
                inner = self._one_of(kind, text)
                if inner and run:
                    candidates.append(frozenset([run + letter for letter in inner]))
            begin = run if begin is None else begin
            candidates += [frozenset([run])] if run else []
            candidates += [inner] if inner else []
            run = ""
        candidates += [frozenset([run])] if run else []
        return _Branch(run if begin is None else begin, _best(candidates))

    def _group(self) -> list[_Branch]:
        found = self.branches()
        if self._tokens[self._at][0] != "close":
            raise _Unread
        self._at += 1
        return found

    def _times(self) -> str:
        """How many times what stands before may come; "" for once."""
        kind, text = self._tokens[self._at]
        if kind != "times":
            return ""
        self._at += 1
        return text

    def _one_of(self, kind: str, text: str) -> Pieces | None:
        """The letters of a set, where it names each."""
        if kind not in {"set", "kind"}:
            raise _Unread
        named = kind == "set" and "\\" not in text and "^" not in text and "-" not in text
        return frozenset(text[1:-1]) if not self._times().startswith(_GIVES_NONE) and named else None


def _needed(branches: list[_Branch]) -> Pieces | None:
    if len(branches) == 1:
        return branches[0].needed
    needed = [branch.needed for branch in branches if branch.needed]
    return frozenset[str]().union(*needed) if len(needed) == len(branches) else None


def _best(candidates: list[Pieces]) -> Pieces | None:
    return max(candidates, key=_worth) if len(candidates) > 1 else candidates[0] if candidates else None


def _worth(pieces: Pieces) -> tuple[int, int]:
    """Long pieces are rare; of those that are long enough, fewer are asked faster."""
    rare = min(
        [len(piece) if (word := piece.strip()) and word not in _EVERYWHERE else len(word[:1]) for piece in pieces]
    )
    return min(_LONG_ENOUGH, rare), -len(pieces)
