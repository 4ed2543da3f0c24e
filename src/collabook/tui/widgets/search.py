"""The field over a list that narrows it down."""

from typing import ClassVar

from textual.binding import Binding
from textual.widgets import Input

from collabook.tui.keys import bindings


class SearchField(Input):
    """The words to search for: the letters are its own, so that it says how to leave it."""

    BINDINGS: ClassVar = [
        Binding("enter", "submit", "to the list", tooltip="Go to what was found"),
        *bindings("back", of="screen"),
    ]
