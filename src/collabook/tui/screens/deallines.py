"""What the lines of a deal's screen are laid out by."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from rich.cells import cell_len

from collabook.tui.safe import cell_text
from collabook.tui.widgets.rows import Cell, Column, Row

STANDS: Final = 24
"""Cells for where a record stands."""
_BESIDE, _BESIDE_WIDE, _WHAT_WIDE, _WIDE = 28, 40, 40, 100
_LABEL: Final = 13
FACT: Final = (Column(width=_LABEL), Column())
"""A name or a day, and what there is to say."""
MAIL: Final = (Column(width=_LABEL), Column(width=20), Column())
_UNDER: Final = (Column(width=1), Column())
_EDGES: Final = 6
"""Cells that gaps and a scrollbar take of a line."""


class Spot(NamedTuple):
    """A line of a deal that is no record of its own: what is done there is done to the deal."""

    number: int
    line: str


class Page(NamedTuple):
    """What the lines are made for: a day, a width in cells, the time zone in which history is told."""

    today: date
    width: int
    time_zone: str

    @property
    def beside(self) -> int:
        """Cells for what is known of a record on its own line."""
        return _BESIDE if self.width < _WIDE else _BESIDE_WIDE

    @property
    def columns(self) -> tuple[Column, ...]:
        """What a record is, what is known of it, where it stands."""
        if self.width < _WIDE:
            return (Column(), Column(width=_BESIDE), Column(width=STANDS))
        return (Column(width=_WHAT_WIDE), Column(width=_BESIDE_WIDE), Column())


def fact(number: int, line: str, label: str, text: str, page: Page, *, quiet: bool = False) -> Iterator[Row]:
    """A label with its text, wrapped; every line of it can be scrolled to."""
    for n, part in enumerate(_wrapped(text, page.width - _LABEL - _EDGES)):
        cells = (Cell("" if n else label, "muted"), Cell(part, "muted" if quiet else ""))
        yield Row(cells, Spot(number, f"{line}.{n}"), FACT)


def under(parts: Sequence[str | None], page: Page) -> Iterator[Row]:
    """Lines for what has no room beside a record: the parts that are known, as many on a line as fit."""
    room = page.width - _EDGES - 1
    line = ""
    for part in parts:
        if part and line and cell_len(f"{line} · {part}") > room:
            yield from _lines_under(line, room)
            line = part
        elif part:
            line = f"{line} · {part}" if line else part
    if line:
        yield from _lines_under(line, room)


def _lines_under(text: str, room: int) -> Iterator[Row]:
    for part in _wrapped(text, room):
        yield Row((Cell(""), Cell(part, "muted")), None, _UNDER)


def _wrapped(text: str, width: int) -> list[str]:
    """Lines of at most ``width`` letters, made of what the terminal will be given."""
    lines = [cell_text(line) for line in text.splitlines()]
    return [part for line in lines for part in textwrap.wrap(line, max(width, 20), break_on_hyphens=False)]
