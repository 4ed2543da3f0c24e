"""Today: what is due and owed, overdue first, with the year at a glance beside it."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from collabook.domain.calendar import tax_year_of
from collabook.domain.due import due
from collabook.domain.income import YearFigures
from collabook.domain.records import Deal
from collabook.store.choosing import Wanted
from collabook.store.figures import year_figures
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.agenda import COLUMNS, agenda
from collabook.tui.screens.base import BESIDE_FROM
from collabook.tui.screens.glance import glance
from collabook.tui.widgets.rows import Row, Rows, hint, note

HORIZON: Final = 14
"""How many days ahead Today looks."""


class TodayScreen(DealActions):
    MODE = "today"
    BINDINGS: ClassVar = bindings(
        *("log", "add", "posted", "paid", "undo", "help"),
        hidden=("submitted", "approved", "gift", "paid_back", "move", "answer", "edit", "brand", "search"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._figures: YearFigures | None = None
        self._deals: list[Deal] = []

    def body(self) -> ComposeResult:
        with Horizontal():
            yield Rows(COLUMNS, id="agenda")
            yield Static(id="glance")

    def reload(self) -> None:
        app = self.collabook
        deals = app.book.open_deals(app.today)
        items = due(deals, app.today, HORIZON)
        self.query_one("#agenda", Rows).show_rows(agenda(items, app.today) or self._nothing())
        self._deals = deals
        self._figures = year_figures(app.book, tax_year_of(app.today, app.book.settings), app.today)
        self._glance()

    def _glance(self) -> None:
        wide = self.app.size.width >= BESIDE_FROM
        if self._figures is not None:
            year = glance(self._figures, self._deals, self.collabook.today, wide=wide)
            self.query_one("#glance", Static).update(year)

    def on_resize(self) -> None:
        self._glance()

    def _nothing(self) -> list[Row]:
        """What an empty day says: how to begin, or that all is done."""
        if self.collabook.book.numbers(Wanted()):
            return [
                note(""),
                note("Nothing to do and nothing owed in the next two weeks."),
                note("n logs a new e-mail."),
            ]
        return [
            note(""),
            note("This book is empty. Its first deal comes in by a key:"),
            note(""),
            hint("n", "paste a brand's e-mail; the deal fills itself in"),
            hint("a", "add a deal by hand"),
            hint("?", "every key"),
        ]

    def target(self) -> Target | None:
        key = self.query_one("#agenda", Rows).key
        return key if isinstance(key, Target) else None

    async def action_search(self) -> None:
        """Search in Deals, the cursor in its field."""
        await self.collabook.show_mode("deals")
        await self.app.screen.run_action("search")

    @on(Rows.Selected)
    def _selected(self) -> None:
        self.action_open()
