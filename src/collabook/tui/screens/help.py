"""Every key, by where it works."""

from itertools import groupby
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from collabook.tui.keys import keys

SIGNS: Final = {"question_mark": "?", "slash": "/", "escape": "esc", "left": "←", "right": "→"}
"""How a key is written where its name is another."""


class HelpScreen(ModalScreen[None]):
    """Scrolls where it has no room; what it says comes from the same list as every footer."""

    CSS = """
    HelpScreen {
        align: center middle;
        & .help { width: 76; }
        & .help VerticalScroll { height: auto; max-height: 65vh; }
        & .help-group { text-style: bold; color: $text-muted; }
    }
    """
    BINDINGS: ClassVar = [Binding("escape,question_mark,q", "dismiss", "back")]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box help"):
            yield Static(Content("Keys"), classes="dialog-title")
            with VerticalScroll():
                for group, of_group in groupby(keys(), key=lambda key: key.group):
                    yield Static(Content(group), classes="help-group")
                    for key in of_group:
                        shown = SIGNS.get(key.key, key.key)
                        yield Static(Content.assemble((f"{shown:>6}", "bold $primary"), f"  {key.does}"))
            yield Static(Content("↑↓ scroll · esc back"), classes="dialog-keys")
