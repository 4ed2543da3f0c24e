"""One deal: who, what, where it stands, and everything that hangs on it, each line with its keys."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import Static

from collabook.domain.due import next_step
from collabook.domain.records import Deal
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.dealhead import head
from collabook.tui.screens.deallines import Page
from collabook.tui.screens.dealrows import deal_rows
from collabook.tui.widgets.rows import Rows


class DealScreen(DealActions):
    """The deal of this ``number``; it closes where the deal is gone. ``record_id`` is where the cursor starts."""

    CSS = """
    DealScreen #head { height: 3; padding: 0 1; background: $surface; }
    """
    BINDINGS: ClassVar = bindings(
        "posted",
        "paid",
        "gift",
        "move",
        "edit",
        "undo",
        "help",
        hidden=("submitted", "approved", "paid_back", "answer", "edit_deal", "add_part", "delete", "brand", "back"),
    )

    def __init__(self, number: int, record_id: str | None = None) -> None:
        super().__init__()
        self.number = number
        self._start = record_id
        self._deal: Deal | None = None
        self._leaving = False
        self._width = 0

    def body(self) -> ComposeResult:
        yield Static(id="head")
        yield Rows(id="deal")

    def reload(self) -> None:
        before = self._deal
        self._deal = self.collabook.book.deal(self.number)
        if self._deal is None:
            self._close()
            return
        self._show(self._deal)
        if before is None:
            step = next_step(self._deal, self.collabook.today)
            start = self._start or (step.record if step is not None else None)
            if start is not None:
                self.query_one("#deal", Rows).select_key(Target(self.number, start))

    def _show(self, deal: Deal) -> None:
        app = self.collabook
        self._width = self.app.size.width
        page = Page(app.today, self._width, app.book.settings.time_zone)
        self.query_one("#head", Static).update(head(deal, app.today, self._width - 2))
        self.query_one("#deal", Rows).show_rows(deal_rows(deal, app.book.history(deal), page), page.columns)

    def _close(self) -> None:
        """Leave, once this is the screen in sight: a dialog over it is closed first."""
        if self.is_active and not self._leaving:
            self._leaving = True
            self.collabook.say(f"Deal {self.number} is not in the book any more.", bad=True)
            self.call_later(self.collabook.go_back)

    def on_screen_resume(self) -> None:
        if self._deal is None and self._seen == self.collabook.changes:
            self._close()
        super().on_screen_resume()

    @on(events.Resize)
    def _resized(self) -> None:
        if self._deal is not None and self.app.size.width != self._width:
            with self.collabook.guarded():
                self._show(self._deal)

    def target(self) -> Target:
        """The record under the cursor, else the deal."""
        key = self.query_one("#deal", Rows).key
        return key if isinstance(key, Target) else Target(self.number)

    @on(Rows.Selected)
    def _selected(self) -> None:
        self.action_open()

    def action_open(self) -> None:
        """A mail is opened, anything else is changed."""
        mails = [] if self._deal is None else self._deal.messages
        found = [message for message in mails if message.id == self.target().record]
        if self._deal is not None and found:
            if self.in_the_way:
                return
            from collabook.tui.screens.mail import MailScreen

            self.app.push_screen(MailScreen(self._deal, found[0]))
        else:
            self.action_edit()
