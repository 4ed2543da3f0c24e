"""Where she comes out when a mail has become a deal, or part of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabook.tui.screens.acting import Target
from collabook.tui.screens.base import BookScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from collabook.tui.host import Host


def land(app: Host, number: int | None) -> None:
    """Close Log and show deal ``number`` where she came from: under Today's cursor if it is there, else opened."""
    while isinstance(app.screen, BookScreen) and app.screen.MODE == "log" and len(app.screen_stack) > 1:
        app.pop_screen()
    if number is None or _under_cursor(app, number):
        return
    app.open_deal(number)


def _under_cursor(app: Host, number: int) -> bool:
    if not isinstance(app.screen, TodayScreen):
        return False
    agenda = app.screen.query_one("#agenda", Rows)
    agenda.select_key(Target(number))
    return isinstance(agenda.key, Target) and agenda.key.number == number
