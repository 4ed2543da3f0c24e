"""The first line of every screen: the program's name, its modes, the day."""

from datetime import date

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

MODES = (("today", "1 Today"), ("deals", "2 Deals"), ("income", "4 Income"), ("brands", "5 Brands"))


class Masthead(Horizontal):
    """``mode`` is the one that is shown as current, if it is one of them; each mode is a click away."""

    DEFAULT_CSS = """
    Masthead {
        height: 1;
        dock: top;
        background: $panel;
        & > Static { width: auto; padding: 0 1; link-style: none; link-color: auto 60%; }
        & > .name { color: $primary; text-style: bold; padding: 0 2 0 1; }
        & > .mode { color: $text-muted; }
        & > .-current { background: $primary; link-color: $background; link-style: bold; }
        & > .day { width: 1fr; text-align: right; color: $text-muted; }
    }
    """

    def __init__(self, mode: str, today: date) -> None:
        super().__init__()
        self._mode = mode
        self._today = today

    def compose(self) -> ComposeResult:
        yield Static("collabook", classes="name", markup=False)
        for mode, label in MODES:
            current = " -current" if mode == self._mode else ""
            yield Static(f"[@click=app.mode('{mode}')]{label}[/]", classes=f"mode{current}")
        yield Static(_shown(self._today), classes="day", markup=False)

    def show_day(self, today: date) -> None:
        self.query_one(".day", Static).update(_shown(today))


def _shown(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
