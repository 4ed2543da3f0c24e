"""A list drawn by line: any number of rows, of which only those in sight are asked for.

Textual's DataTable needs 1.4 s for 10,000 rows; this asks its sequence for the rows in sight alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from collabook.tui.safe import cell_text

Tone = Literal["", "muted", "strong", "good", "warning", "bad", "accent"]


class Cell(NamedTuple):
    text: str
    tone: Tone = ""


class Column(NamedTuple):
    """``width`` 0 takes what the others leave; a column is shown where the list is at least ``from_width`` wide."""

    title: str = ""
    width: int = 0
    right: bool = False
    from_width: int = 0


class Row(NamedTuple):
    """One line. A row without a ``key`` can't be chosen; one with a single cell spans all columns.

    ``columns`` are its own, where it is not laid out as the rest of the list.
    """

    cells: tuple[Cell, ...]
    key: Any = None
    columns: tuple[Column, ...] = ()


def heading(text: str) -> Row:
    """A line above the rows of its kind."""
    return Row((Cell(text, "accent"),))


def note(text: str) -> Row:
    """A line that says something and can't be chosen."""
    return Row((Cell(text, "muted"),))


def hint(key: str, does: str) -> Row:
    """A key and what it does, where a list is empty."""
    return Row((Cell(key, "accent"), Cell(does)), columns=(Column(width=1), Column()))


class Rows(ScrollView, can_focus=True):
    """A list with a cursor. Moving posts ``Highlighted``, enter or a click on the cursor ``Selected``."""

    DEFAULT_CSS = """
    Rows {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        height: 1fr;
        & > .rows--header { color: $text-muted; text-style: bold; }
        & > .rows--cursor { background: $surface-lighten-2; }
        &:focus > .rows--cursor { background: $block-cursor-background; text-style: bold; }
        & > .rows--muted { color: $text-muted; }
        & > .rows--strong { text-style: bold; }
        & > .rows--good { color: $success; }
        & > .rows--warning { color: $warning; }
        & > .rows--bad { color: $error; text-style: bold; }
        & > .rows--accent { color: $primary; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--header",
        "rows--cursor",
        "rows--muted",
        "rows--strong",
        "rows--good",
        "rows--warning",
        "rows--bad",
        "rows--accent",
    }
    BINDINGS: ClassVar = [
        Binding("up,k", "step(-1)", "up", show=False),
        Binding("down,j", "step(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("home", "edge(-1)", "first", show=False),
        Binding("end", "edge(1)", "last", show=False),
        Binding("enter", "select", "open", show=False),
    ]

    cursor: reactive[int] = reactive(-1, repaint=False)

    @dataclass
    class Highlighted(Message):
        rows: "Rows"
        key: Any

        @property
        def control(self) -> "Rows":
            return self.rows

    @dataclass
    class Selected(Message):
        rows: "Rows"
        key: Any

        @property
        def control(self) -> "Rows":
            return self.rows

    def __init__(
        self, columns: Sequence[Column] = (Column(),), *, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._columns = tuple(columns)
        self._rows: Sequence[Row] = ()
        self._header = any(column.title for column in columns)

    def show_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Show other rows; the cursor stays on its key where that is still there, else near where it was."""
        kept, near = self.key, max(self.cursor, 0)
        if columns is not None:
            self._columns = tuple(columns)
            self._header = any(column.title for column in columns)
        self._rows = rows
        self._resize()
        found = self._find(kept, near)
        self.set_reactive(Rows.cursor, found)
        self._scroll_to_cursor()
        self.refresh()
        self.post_message(self.Highlighted(self, self.key))

    @property
    def key(self) -> Any:
        """The key under the cursor, ``None`` where nothing can be chosen."""
        return self._rows[self.cursor].key if 0 <= self.cursor < len(self._rows) else None

    def select_key(self, key: Any) -> None:
        """Put the cursor on the row of this key, if it is there."""
        for index, row in enumerate(self._rows):
            if row.key == key:
                self.cursor = index
                return

    def _find(self, key: Any, near: int) -> int:
        around = range(max(near - 200, 0), min(near + 200, len(self._rows)))
        if key is not None:
            for index in around:
                if self._rows[index].key == key:
                    return index
        later = (index for index in around if index >= near and self._rows[index].key is not None)
        earlier = (index for index in reversed(around) if index < near and self._rows[index].key is not None)
        return next(later, next(earlier, -1))

    def _resize(self) -> None:
        self.virtual_size = Size(self.size.width, len(self._rows) + self._header)

    def on_resize(self) -> None:
        self._resize()
        self._scroll_to_cursor()

    def watch_cursor(self, before: int, after: int) -> None:
        self._scroll_to_cursor()
        for index in (before, after):
            self.refresh_line(index + self._header)
        self.post_message(self.Highlighted(self, self.key))

    def _scroll_to_cursor(self) -> None:
        top = max(self.cursor, 0)
        while top > 0 and self._rows[top - 1].key is None and self.cursor - top < 2:
            top -= 1  # keep the heading of the first row in sight
        height = self.cursor - top + 1 + self._header
        self.scroll_to_region(Region(0, top, 1, max(height, 1)), animate=False, force=True, x_axis=False)

    def action_step(self, by: int) -> None:
        index = self.cursor + by
        while 0 <= index < len(self._rows) and self._rows[index].key is None:
            index += by
        if 0 <= index < len(self._rows):
            self.cursor = index
        elif by < 0:
            self.scroll_home(animate=False)
        else:
            self.scroll_end(animate=False)

    def action_page(self, by: int) -> None:
        if self._rows:
            target = self.cursor + by * max(self.size.height - 1 - self._header, 1)
            self._land(min(max(target, 0), len(self._rows) - 1), by)

    def action_edge(self, by: int) -> None:
        if self._rows:
            self._land(0 if by < 0 else len(self._rows) - 1, by)

    def _land(self, target: int, by: int) -> None:
        """Put the cursor on ``target`` or the nearest row that can be chosen."""
        for index in (*range(target, len(self._rows))[:200], *range(target, -1, -1)[:200]):
            if self._rows[index].key is not None and (by > 0 or index >= target or self.cursor > index):
                self.cursor = index
                return

    def action_select(self) -> None:
        if self.key is not None:
            self.post_message(self.Selected(self, self.key))

    def on_click(self, event: events.Click) -> None:
        index = event.y + self.scroll_offset.y - self._header
        if event.y < self._header or not 0 <= index < len(self._rows) or self._rows[index].key is None:
            return
        if index == self.cursor:
            self.action_select()
        else:
            self.cursor = index

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width  # a scrollbar takes its own
        base = self.rich_style
        if self._header and y == 0:
            titles = tuple(Cell(column.title) for column in self._columns)
            return self._strip(titles, self._columns, width, base + self._style("rows--header"))
        index = y + self.scroll_offset.y - self._header
        if not 0 <= index < len(self._rows):
            return Strip.blank(width, base)
        if index == self.cursor:
            base += self.get_component_rich_style("rows--cursor", partial=True)
        row = self._rows[index]
        return self._strip(row.cells, row.columns or self._columns, width, base)

    def _style(self, name: str) -> Style:
        """A component's style; a colour that depends on its background is the plain one that it comes to here."""
        colour = self.get_visual_style(name).rich_style.color
        return self.get_component_rich_style(name, partial=True) + Style(color=colour)

    def _strip(self, cells: Sequence[Cell], columns: Sequence[Column], width: int, base: Style) -> Strip:
        if len(cells) == 1:
            shown = [(cells[0], width - 1, False)]
        else:
            shown = [
                (cell, size, column.right)
                for cell, column, size in zip(cells, columns, _widths(columns, width), strict=False)
                if size
            ]
        segments = [Segment(" ", base)]
        for cell, size, right in shown:
            style = base + self._style(f"rows--{cell.tone}") if cell.tone else base
            segments.append(Segment(fitted(cell.text, size, right=right), style))
            segments.append(Segment(" ", base))
        return Strip(segments).adjust_cell_length(width, base)


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    """The cells of each column: its own, or a share of what the others leave."""
    fixed = [column.width if width >= column.from_width else 0 for column in columns]
    free = [n for n, column in enumerate(columns) if not column.width and width >= column.from_width]
    gaps = sum(1 for n, size in enumerate(fixed) if size or n in free) + 1
    left = max(width - gaps - sum(fixed), 0)
    for place, n in enumerate(free):
        fixed[n] = left // len(free) + (place < left % len(free))
    return fixed


def fitted(text: str, size: int, *, right: bool = False) -> str:
    """``text`` on exactly ``size`` cells, cut with an ellipsis."""
    line = cell_text(text)
    if cell_len(line) > size:
        return set_cell_size(set_cell_size(line, max(size - 1, 0)).rstrip() + "…", size) if size else ""
    return " " * (size - cell_len(line)) + line if right else set_cell_size(line, size)
