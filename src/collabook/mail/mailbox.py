"""A mailbox file as its messages, of any size: only one message at a time is held.

A message begins with a line "From sender date" (RFC 4155) at the start of the file or after an empty line, and with a
header on the next line. A line of a body that begins with "From " has neither that date nor a header below it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, NamedTuple

MOST: Final = 24 * 1024 * 1024
"""Bytes of one message that are kept: what is behind that is some attachment's."""
_LONGEST: Final = 1000
"""How far a separator and the header below it reach at the most."""
_CONTEXT: Final = 4
"""How many bytes before a separator show that an empty line is above it."""
_LINE: Final = b"\nFrom "
_EMPTY: Final = (b"\n\n", b"\n\r\n")
_SEPARATOR: Final = re.compile(
    rb"From [^\r\n]{0,400}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]+"
    rb"(?:\d{1,2}[ \t]+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t][^\r\n]{0,14}?\d\d:\d\d"
    rb"[^\r\n]{0,40}\r?\n(?=[!-9;-~]{1,76}[ \t]?:)"
)
_QUOTED_LINE: Final = b">From "
_QUOTED: Final = re.compile(rb"(?m)^>(>*From )")


class Held(NamedTuple):
    """One message: where it begins and ends in the file, with its separator, and its bytes without that."""

    start: int
    end: int
    content: bytes


def holds_several(chunks: Iterable[bytes], size: int) -> bool:
    """Whether these ``size`` bytes are a mailbox: they begin with a message, and a second one follows.

    No more is taken of the chunks than shows it.
    """
    rest = iter(chunks)
    first = next(rest, b"")
    return bool(_SEPARATOR.match(first)) and next(messages(chain([first], rest))).end < size


def goes_on(before: bytes, after: bytes) -> bool:
    """Whether a message begins at a place in a file, empty lines aside: what is there was no end in the middle of one.

    ``before`` and ``after`` are what is read around the place: four bytes, and a thousand or more.
    """
    rest = after.lstrip(b"\r\n")
    above = before + after[: len(after) - len(rest)]
    return above.endswith(_EMPTY) and bool(_SEPARATOR.match(rest))


def messages(chunks: Iterable[bytes], start: int = 0) -> Iterator[Held]:
    """The messages of a mailbox in order; ``start`` is where in the file the chunks begin, a message's start."""
    buffer, taken = b"\n\n", 2  # the start of a file is as good as an empty line
    base = start - taken
    begun: int | None = None
    content = _Content()
    for chunk in _with_end(chunks):
        buffer += chunk
        ready = max(len(buffer) - _LONGEST, taken) if chunk else len(buffer)
        for first, end in _separators(buffer, taken, ready):
            if begun is not None:
                content.add(buffer[taken:first])
                yield Held(begun, base + first, content.whole())
            begun, content, taken = base + first, _Content(), end
        ready = max(ready, taken)
        if begun is not None:
            content.add(buffer[taken:ready])
        passed = ready - min(_CONTEXT, ready)
        buffer, base, taken = buffer[passed:], base + passed, ready - passed
    if begun is not None:
        yield Held(begun, base + taken, content.whole())


def _separators(buffer: bytes, start: int, ready: int) -> Iterator[tuple[int, int]]:
    """Where each separator that begins between ``start`` and ``ready`` begins and ends."""
    place = start - 1
    while (place := buffer.find(_LINE, place, ready + len(_LINE) - 2)) >= 0:
        place += 1
        if buffer.endswith(_EMPTY, max(place - 3, 0), place) and (found := _SEPARATOR.match(buffer, place)):
            yield place, found.end()
            place = found.end() - 1


class _Content:
    """The bytes of one message, as far as they are kept."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        piece = piece[: MOST - self._size]
        self._pieces.append(piece)
        self._size += len(piece)

    def whole(self) -> bytes:
        """As it was sent: a mailbox writes ">From " where a line of a body begins with "From "."""
        content = b"".join(self._pieces)
        return _QUOTED.sub(rb"\1", content) if _QUOTED_LINE in content else content


def _with_end(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The chunks, and an empty one that says there are no more."""
    yield from (chunk for chunk in chunks if chunk)
    yield b""
