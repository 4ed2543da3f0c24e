"""What a command prints: lines and aligned columns, plain in a pipe, coloured and cut to width in a terminal."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, Self

import click

from collabook.cli.cells import cut, width_of
from collabook.domain.text import clean_line, clean_text

Style = str
STYLES: Final[dict[Style, str]] = {
    "": "",
    "head": "1",
    "dim": "2",
    "late": "1;31",
    "soon": "33",
    "good": "32",
    "link": "36",
}
"""Names of what a colour means, with their codes. Colour never stands alone: the words say it too."""

GAP: Final = "  "
NARROWEST: Final = 8
READABLE: Final = 16
"""Cells that a flexible column needs to say something."""


class Cell(NamedTuple):
    """One entry of a table. Empty text takes no room."""

    text: str
    style: Style = ""


class Column(NamedTuple):
    """How a column lies: numbers to the right; a ``flexible`` one gives way where the terminal is narrow.

    ``least`` cells wide it is also where its texts are shorter. A ``spare`` one is left out before flexible ones are
    narrower than can be read.
    """

    right: bool = False
    flexible: bool = False
    least: int = 0
    spare: bool = False


LEFT: Final = Column()
RIGHT: Final = Column(right=True)
FLEXIBLE: Final = Column(flexible=True)
SPARE: Final = Column(flexible=True, spare=True)

Row = Sequence[Cell | str]


class Page:
    """Lines gathered and written at once. ``width`` is the terminal's, ``None`` in a pipe."""

    def __init__(self, *, width: int | None, colour: bool) -> None:
        self.width = width
        self.colour = colour
        self._lines: list[str] = []
        self._begun = False

    @classmethod
    def of_terminal(cls) -> Self:
        """For standard output as it is now; ``NO_COLOR`` is honoured."""
        if not sys.stdout.isatty():
            return cls(width=None, colour=False)
        plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        return cls(width=_columns(), colour=not plain)

    def line(self, text: str = "", style: Style = "", indent: int = 0) -> None:
        """One line, cleaned; in a terminal that is too narrow, it wraps."""
        self._lines.append(" " * indent + self._painted(clean_line(text), style))

    def wrapped(self, text: str, style: Style = "", indent: int = 0) -> None:
        """One text over as many lines as the terminal needs; one line in a pipe."""
        line = clean_line(text)
        if self.width is None:
            self.line(line, style, indent)
            return
        import textwrap

        for part in textwrap.wrap(line, max(self.width - indent, 20)):
            self.line(part, style, indent)

    def block(self, text: str, indent: int = 0) -> None:
        """Several lines of someone's words, cleaned, each as it is."""
        self._lines += [(" " * indent + line.replace("\t", "    ")).rstrip() for line in clean_text(text).split("\n")]

    def heading(self, text: str) -> None:
        """A line above what belongs to it, with an empty one before it."""
        if self._lines[-1] if self._lines else self._begun:
            self._lines.append("")
        self.line(text, "head")

    def table(self, columns: Sequence[Column], rows: Iterable[Row], indent: int = 0) -> None:
        """Aligned columns, two spaces apart; a column that is empty throughout is left out."""
        self._tables(columns, {"": rows}, indent)

    def sections(self, columns: Sequence[Column], sections: Mapping[str, Iterable[Row]], indent: int = 0) -> None:
        """Rows under headings, aligned with each other over all of them."""
        self._tables(columns, sections, indent)

    def _tables(self, columns: Sequence[Column], sections: Mapping[str, Iterable[Row]], indent: int) -> None:
        cells = {title: [[_cell(entry) for entry in row] for row in rows] for title, rows in sections.items()}
        every = [row for rows in cells.values() for row in rows]
        used = [n for n in range(len(columns)) if any(row[n].text for row in every)]
        widths = {n: max(columns[n].least, *(width_of(row[n].text) for row in every)) for n in used}
        self._fit(columns, widths, indent)
        for title, rows in cells.items():
            if title:
                self.heading(title)
            self._lines += [" " * indent + self._row(columns, widths, row) for row in rows]

    def _row(self, columns: Sequence[Column], widths: Mapping[int, int], row: Sequence[Cell]) -> str:
        parts = []
        for n, width in widths.items():
            text = cut(row[n].text, width)
            space = " " * (width - width_of(text))
            shown = self._painted(text, row[n].style)
            parts.append(space + shown if columns[n].right else shown + space)
        return GAP.join(parts).rstrip()

    def write(self) -> None:
        """Print what was gathered."""
        if self._lines:
            click.echo("\n".join(self._lines), color=self.colour)
            self._begun = True
        self._lines = []

    def _fit(self, columns: Sequence[Column], widths: dict[int, int], indent: int) -> None:
        """Narrow the flexible columns, the widest first, until the row has room."""
        if self.width is None:
            return
        self._drop_spare(columns, widths, indent)
        over = indent + sum(widths.values()) + len(GAP) * (len(widths) - 1) - self.width
        while over > 0:
            wide = [n for n in widths if columns[n].flexible and widths[n] > NARROWEST]
            if not wide:
                return
            widest = max(wide, key=lambda n: widths[n])
            widths[widest] -= 1
            over -= 1

    def _drop_spare(self, columns: Sequence[Column], widths: dict[int, int], indent: int) -> None:
        """Leave spare columns out where not all can be read beside each other."""
        needed = [min(width, READABLE) if columns[n].flexible else width for n, width in widths.items()]
        if indent + sum(needed) + len(GAP) * (len(needed) - 1) > (self.width or 0):
            for n in [n for n in widths if columns[n].spare]:
                del widths[n]

    def _painted(self, text: str, style: Style) -> str:
        code = STYLES[style]
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code and text else text


def _columns() -> int:
    """How wide the terminal is; ``$COLUMNS`` says it first, as everywhere."""
    named = os.environ.get("COLUMNS", "")
    try:
        return (int(named) if named.isdigit() else 0) or os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def _cell(entry: Cell | str) -> Cell:
    cell = Cell(entry) if isinstance(entry, str) else entry
    return cell._replace(text=clean_line(cell.text))
