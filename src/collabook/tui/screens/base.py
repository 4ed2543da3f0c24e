"""What every screen over the book shares: masthead and footer, reading anew when the book has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Footer

from collabook.tui.widgets.masthead import Masthead

if TYPE_CHECKING:
    from collabook.tui.host import Host


BESIDE_FROM: Final = 100
"""From how many columns on a screen shows more beside its list."""


class BookScreen(Screen[None]):
    """A screen that shows the book. ``reload`` reads it anew.

    ``MODE`` is the mode that it is the first screen of; a screen without one comes over a mode's, and goes with it.
    """

    MODE: ClassVar[str] = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (BESIDE_FROM, "-wide")]

    def __init__(self) -> None:
        super().__init__()
        self._seen = -1

    @property
    def collabook(self) -> Host:
        return cast("Host", self.app)

    def compose(self) -> ComposeResult:
        yield Masthead(self.MODE or self.app.current_mode, self.collabook.today)
        yield from self.body()
        yield Footer(show_command_palette=False)

    def body(self) -> ComposeResult:
        """The screen's own widgets, between masthead and footer."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read the book and show it."""
        raise NotImplementedError

    def on_mount(self) -> None:
        self.refresh_from_book()

    def on_screen_resume(self) -> None:
        self.refresh_from_book()

    def refresh_from_book(self) -> None:
        """Reload if the book has changed since this screen last read it."""
        if self._seen != self.collabook.changes and self.is_mounted:
            self._seen = self.collabook.changes
            self.query_one(Masthead).show_day(self.collabook.today)
            with self.collabook.guarded():
                self.reload()

    def action_back(self) -> None:
        self.collabook.go_back()
