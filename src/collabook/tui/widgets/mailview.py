"""A mail drawn by line: wrapped to its width, the sentences that were understood marked, one of them in sight.

Only the lines in sight are drawn, so a mail of a megabyte scrolls as one of ten lines does.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, Final, Literal

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from collabook.tui.safe import same_length, without_selectors
from collabook.tui.widgets.rows import fitted

Span = tuple[int, int]
"""Start and end of a stretch of the text, as offsets."""
_Look = Literal["", "muted", "mark", "current"]

_GUTTER: Final = 2
_CONTEXT: Final = 2
"""Lines kept in sight above a mark that was scrolled to."""
_LONGEST: Final = 4000
"""Columns after which a line is broken however wide the view is."""


class MailView(ScrollView, can_focus=True):
    """Headers, then the text. ``point_at`` says which mark, or which header, is the current one."""

    DEFAULT_CSS = """
    MailView {
        overflow-x: hidden;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        height: 1fr;
        & > .mailview--name { color: $text-muted; }
        & > .mailview--muted { color: $text-muted; }
        & > .mailview--mark { text-style: underline; color: $accent; }
        & > .mailview--current { text-style: bold; background: $accent; color: $background; }
        & > .mailview--gutter { color: $accent; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "mailview--name",
        "mailview--muted",
        "mailview--mark",
        "mailview--current",
        "mailview--gutter",
    }
    BINDINGS: ClassVar = [
        Binding("up,k", "scroll_up", "up", show=False),
        Binding("down,j", "scroll_down", "down", show=False),
        Binding("pageup", "page_up", "page up", show=False),
        Binding("pagedown,space", "page_down", "page down", show=False),
        Binding("home", "scroll_home", "top", show=False),
        Binding("end", "scroll_end", "end", show=False),
    ]

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._text = ""
        self._headers: tuple[tuple[str, str], ...] = ()
        self._marks: list[Span] = []
        self._muted: list[Span] = []
        self._current: Span | str | None = None
        self._lines: list[Span] = []
        self._wrapped_to = 0
        self._follow = True

    def show_mail(
        self,
        text: str,
        *,
        headers: Sequence[tuple[str, str]] = (),
        marks: Sequence[Span] = (),
        muted: Sequence[Span] = (),
    ) -> None:
        """Show a mail. ``headers`` are names with values, ``marks`` and ``muted`` stretches of ``text``."""
        self._text = same_length(text)
        self._headers = tuple(headers)
        self._marks = _merged(marks)
        self._muted = _merged(muted)
        self._current = None
        self._wrapped_to = 0
        self._wrap()
        self.scroll_home(animate=False)
        self.refresh()

    def point_at(self, mark: Span | str | None, *, follow: bool = True) -> None:
        """Make a stretch of the text, or the header of this name, the current one, and with ``follow`` scroll to it."""
        self._current, self._follow = mark, follow
        lines = self._lines_of(mark) if follow else None
        if lines is not None:
            first, last = lines
            top = max(first - _CONTEXT, 0)
            height = min(last + 2 - top, max(self.size.height, 1))
            self.scroll_to_region(Region(0, top, 1, height), animate=False, force=True, x_axis=False)
        self.refresh()

    @property
    def lines_in_sight(self) -> list[str]:
        """What is drawn right now, line by line."""
        return [self.render_line(y).text.rstrip() for y in range(self.size.height)]

    def _lines_of(self, mark: Span | str | None) -> tuple[int, int] | None:
        """The first and last line of a mark, counted with the headers."""
        if isinstance(mark, str):
            names = [name for name, _ in self._headers]
            return (names.index(mark), names.index(mark)) if mark in names else None
        if mark is None or not self._lines:
            return None
        starts = [start for start, _ in self._lines]
        first = max(bisect_right(starts, mark[0]) - 1, 0)
        last = max(bisect_right(starts, max(mark[1] - 1, mark[0])) - 1, first)
        return first + self._top, last + self._top

    @property
    def _top(self) -> int:
        """How many lines stand above the text."""
        return len(self._headers) + bool(self._headers)

    def on_resize(self) -> None:
        self._wrap()
        self.point_at(self._current, follow=self._follow)

    def _wrap(self) -> None:
        width = self.scrollable_content_region.width or self.size.width
        if width and width != self._wrapped_to:
            self._wrapped_to = width
            self._lines = list(wrapped(self._text, max(width - _GUTTER - 1, 1)))
        self.virtual_size = Size(width, len(self._lines) + self._top)

    def render_line(self, y: int) -> Strip:
        width, base = self.size.width, self.rich_style
        index = y + self.scroll_offset.y
        if index < len(self._headers):
            return self._header(*self._headers[index], width).adjust_cell_length(width, base)
        place = index - self._top
        if not 0 <= place < len(self._lines):
            return Strip.blank(width, base)
        start, end = self._lines[place]
        end = start + len(self._text[start:end].rstrip(" "))
        pieces = list(self._pieces(start, end))
        segments = [self._gutter(current=any(look == "current" for _, look in pieces))]
        segments += [Segment(without_selectors(text), self._style(look)) for text, look in pieces]
        return Strip(segments).adjust_cell_length(width, base)

    def _header(self, name: str, value: str, width: int) -> Strip:
        current = self._current == name
        named = Segment(f"{name}: ", self._style("name"))
        shown = fitted(value, max(width - _GUTTER - len(named.text) - 1, 1)).rstrip()
        return Strip([self._gutter(current=current), named, Segment(shown, self._style("current" if current else ""))])

    def _gutter(self, *, current: bool) -> Segment:
        return Segment("▸ ", self._style("gutter")) if current else Segment("  ", self.rich_style)

    def _style(self, look: str) -> Style:
        return self.get_component_rich_style(f"mailview--{look}") if look else self.rich_style

    def _pieces(self, start: int, end: int) -> Iterator[tuple[str, _Look]]:
        """The line from ``start`` to ``end`` in pieces of one look."""
        current = self._current if isinstance(self._current, tuple) else (0, 0)
        cuts = {start, end, *current}
        for spans in (self._marks, self._muted):
            cuts.update(edge for span in _touching(spans, start, end) for edge in span)
        edges = sorted(edge for edge in cuts if start <= edge <= end)
        for first, last in pairwise(edges):
            look: _Look = ""
            if current[0] <= first < current[1]:
                look = "current"
            elif _touching(self._marks, first, last):
                look = "mark"
            elif _touching(self._muted, first, last):
                look = "muted"
            yield self._text[first:last], look


def wrapped(text: str, width: int) -> Iterator[Span]:
    """The lines of ``text`` on ``width`` cells, broken at blanks where there is one; the blank ends its line."""
    width = min(width, _LONGEST)
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        while True:
            stop = _fitting(text, start, end, width)
            yield start, stop
            if stop >= end:
                break
            start = stop
        start = end + 1


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """Where the line that begins at ``start`` ends: at most ``width`` cells, at a blank if it has one."""
    chunk = text[start : min(start + width + 1, end)]
    if len(chunk) <= width and start + len(chunk) == end and cell_len(chunk) <= width:
        return end
    stop = min(width, len(chunk))
    while stop > 1 and cell_len(chunk[:stop]) > width:
        stop -= max((cell_len(chunk[:stop]) - width) // 2, 1)
    blank = chunk.rfind(" ", 1, stop + 1)
    return start + (blank + 1 if blank > 0 else max(stop, 1))


def _merged(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _touching(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Those of the spans (in order, apart) that share a character with the stretch."""
    first = max(bisect_right(spans, (start, start)) - 1, 0)
    found = []
    for span in spans[first:]:
        if span[0] >= end:
            break
        if span[1] > start:
            found.append(span)
    return found
