"""Deals: every deal, to search, narrow down and open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, Static

from collabook.domain.records import Deal
from collabook.store.choosing import Wanted
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.dealcells import columns, deal_row
from collabook.tui.screens.dealpages import DealPages, DealRows
from collabook.tui.widgets.rows import Column, Row, Rows, hint, note
from collabook.tui.widgets.search import SearchField

STANDING_FROM: Final = 110
"""From how many columns on the list has room for stage, content and money beside the next step."""

PAUSE: Final = 0.06
"""Seconds without a letter after which the list follows what she typed."""


class DealsScreen(DealActions):
    """The list of every deal, newest first. ``words`` and ``open_only`` narrow it down."""

    MODE = "deals"
    AUTO_FOCUS = "DealRows"
    BINDINGS: ClassVar = bindings(
        "search",
        "open_only",
        "posted",
        "paid",
        "log",
        "help",
        hidden=("submitted", "approved", "gift", "paid_back", "move", "answer", "edit", "delete", "brand", "back"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._open_only = False
        self._numbers: list[int] = []
        self._shown_wide = False
        self._searching: Timer | None = None

    def body(self) -> ComposeResult:
        with Horizontal(classes="search-line"):
            yield Static(Content("/"), classes="search-mark")
            yield SearchField(placeholder="search brand, title, notes and mail", compact=True, id="search")
            yield Static(id="found", classes="search-found")
        yield DealRows(id="deals")

    @property
    def _wide(self) -> bool:
        return self.app.size.width >= STANDING_FROM

    @property
    def _search(self) -> Input:
        return self.query_one("#search", Input)

    @property
    def _list(self) -> DealRows:
        return self.query_one("#deals", DealRows)

    def reload(self) -> None:
        """Ask which deals are wanted; what they hold is read when they come into sight."""
        app = self.collabook
        words = self._search.value.strip()
        self._numbers = app.book.numbers(Wanted(words, open_on=app.today if self._open_only else None))
        self._show()
        found = f"{len(self._numbers):,} {'deal' if len(self._numbers) == 1 else 'deals'}"
        self.query_one("#found", Static).update(Content(f"{found}, open only" if self._open_only else found))

    def _show(self) -> None:
        self._shown_wide = self._wide
        rows: Sequence[Row] = DealPages(self._numbers, self._page, self._row)
        shown = columns(max(self._numbers, default=0), wide=self._wide)
        self._list.show_rows(rows or self._nothing(), shown if rows else (Column(),))

    def _page(self, numbers: Sequence[int]) -> list[Deal]:
        """These deals; none of them where the book can't be read, which is said."""
        with self.collabook.guarded():
            return self.collabook.book.deals(numbers)
        return []

    def _row(self, deal: Deal) -> Row:
        return deal_row(deal, self.collabook.today, wide=self._wide)

    def _nothing(self) -> list[Row]:
        words = self._search.value.strip()
        if words:
            where = "Nothing open matches" if self._open_only else "Nothing matches"
            more = " · f searches all deals" if self._open_only else ""
            return [note(""), note(f"{where} “{words}”."), note(f"esc clears the search{more}")]
        if self._open_only and self.collabook.book.numbers(Wanted()):
            return [note(""), note("Nothing is open: nothing to do, nothing to get."), note("f shows all deals")]
        return [
            note(""),
            note("Every deal you log is listed here: who, what for, how much, what is next."),
            note(""),
            hint("n", "paste a brand's e-mail; the deal fills itself in"),
            hint("a", "add a deal by hand"),
        ]

    def target(self) -> Target | None:
        key = self._list.key
        return key if isinstance(key, Target) else None

    def on_resize(self, _: events.Resize) -> None:
        if self.is_mounted and self._shown_wide != self._wide:
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """In the search field ``/`` is a letter."""
        return action != "search" or not (self.is_mounted and self._search.has_focus)

    def action_search(self) -> None:
        self._search.focus()

    def action_open_only(self) -> None:
        self._open_only = not self._open_only
        self._read()

    def action_back(self) -> None:
        """Leave the search field, then the search; after that there is nowhere to go back to."""
        if self._search.value:
            with self._search.prevent(Input.Changed):
                self._search.value = ""
            self._read()
        elif not self._search.has_focus:
            super().action_back()
        self._list.focus()

    def _read(self) -> None:
        with self.collabook.guarded():
            self.reload()

    @on(Input.Changed)
    def _typed(self) -> None:
        """Search once her fingers pause: several letters typed at once are one search."""
        if self._searching is not None:
            self._searching.stop()
        self._searching = self.set_timer(PAUSE, self._find)

    @on(Input.Submitted)
    def _searched(self) -> None:
        self._find()
        self._list.focus()

    def _find(self) -> None:
        """Show what matches so far from its top; the whole list again around the deal that was found."""
        if self._searching is not None:
            self._searching.stop()
            self._searching = None
            self._read()
            if self._search.value.strip():
                self._list.action_edge(-1)

    def on_key(self, event: events.Key) -> None:
        if event.key == "down" and self._search.has_focus:
            event.stop()
            self._find()
            self._list.focus()

    @on(Rows.Selected)
    def _selected(self) -> None:
        self.action_open()
