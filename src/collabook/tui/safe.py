"""What stands between text from outside and the terminal.

Textual passes control characters of any widget through, and terminals and Rich disagree on the width of emoji with
selectors. Text is cleaned where it comes into the book; this is the backstop of the screen.
"""

import re
from typing import Final

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from collabook.domain.text import clean_line

_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_WIDTHS: Final = re.compile("[\ufe0e\ufe0f\u20e3\u200d\U0001f3fb-\U0001f3ff]")


def cell_text(text: str) -> str:
    """One line for a table cell, without the selectors and skin tones on whose width terminals disagree."""
    return without_selectors(clean_line(text))


def without_selectors(text: str) -> str:
    """A line as it is drawn: without the selectors and skin tones on whose width terminals disagree."""
    return _WIDTHS.sub("", text)


def same_length(text: str) -> str:
    """Several lines in which nothing is left that a terminal would act on, character for character."""
    return _CONTROLS.sub(lambda found: {"\n": "\n", "\t": " "}.get(found[0], "·"), text)


class NoControls(LineFilter):
    """Takes what a terminal would act on out of every line that is painted.

    Such characters count as no cell wide, so that the line's cells stay where they are.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [
            Segment(_CONTROLS.sub("", text), style, control) if _CONTROLS.search(text) else segment
            for segment in segments
            for text, style, control in (segment,)
        ]
