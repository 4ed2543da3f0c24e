"""The lines of a text, of which few are looked at closely."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple, overload

from collabook.mail.clean import fold

LONGEST_LINE: Final = 400
"""Letters of a line that tell how it begins."""


class Line(NamedTuple):
    """One line with its offsets; ``end`` is behind its break, ``folded`` at most `LONGEST_LINE` long."""

    start: int
    end: int
    text: str
    folded: str


class Lines(Sequence[Line]):
    """The lines of ``text``; a mail can have a hundred thousand, and few are looked at closely."""

    def __init__(self, text: str) -> None:
        self._raw = text.split("\n")
        if not self._raw[-1]:
            self._raw.pop()
        self.folded = fold(text.replace("\n", "\0")).split("\0")[: len(self._raw)]
        self._ends = list(accumulate(len(raw) + 1 for raw in self._raw))
        if self._ends:
            self._ends[-1] = len(text)

    def __len__(self) -> int:
        return len(self._raw)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> list[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | list[Line]:
        if isinstance(at, slice):
            return [self[index] for index in range(*at.indices(len(self)))]
        start = self._ends[at - 1] if at else 0
        return Line(start, self._ends[at], self._raw[at], self.folded[at][:LONGEST_LINE])

    def end(self, at: int) -> int:
        return self._ends[at]

    def head(self, at: int) -> str:
        """How a line begins, folded."""
        return self.folded[at][:LONGEST_LINE]

    def is_blank(self, at: int) -> bool:
        return not self.folded[at] or self.folded[at].isspace()
