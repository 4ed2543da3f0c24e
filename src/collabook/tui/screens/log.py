"""Log, first half: an area to paste a brand's mail into, or the path of its file."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from collabook.domain.refusal import Refusal
from collabook.store.trouble import BookUnusable
from collabook.tui import editor
from collabook.tui.dropped import named_file, read_file
from collabook.tui.keys import bindings
from collabook.tui.screens.base import BookScreen
from collabook.tui.widgets.paste import CUT_OFF, Burst, PasteArea

if TYPE_CHECKING:
    from collabook.domain.records import Deal
    from collabook.tui.screens.arrival import Arrival
    from collabook.tui.screens.proposal_typing import Typing

_INVITES: Final = (
    "Paste a brand's e-mail or message here, all of it with its header lines if you can; "
    "or paste or drop the path of a saved .eml file. It is read at once. What you type by hand, F2 reads."
)


class LogScreen(BookScreen):
    MODE = "log"
    AUTO_FOCUS = "#paste"
    BINDINGS: ClassVar = bindings("read", "editor", "back")
    CSS = """
    LogScreen {
        & #log { padding: 0 1; }
        & #invites { color: $text-muted; margin: 0 0 1 0; }
        & #paste { height: 1fr; border: round $primary; }
        & #said { height: auto; min-height: 1; color: $text-muted; &.-bad { color: $error; } }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._burst = Burst()

    def body(self) -> ComposeResult:
        with Vertical(id="log"):
            yield Static(Content(_INVITES), id="invites")
            yield PasteArea(self._burst, id="paste")
            yield Static(id="said")

    def reload(self) -> None:
        """Nothing of the book is shown here."""

    @property
    def _area(self) -> PasteArea:
        return self.query_one("#paste", PasteArea)

    def say_here(self, sentence: str, *, bad: bool = False) -> None:
        """Say something below the area, where it stays until the next reading."""
        said = self.query_one("#said", Static)
        said.update(Content(sentence))
        said.set_class(bad, "-bad")

    @on(PasteArea.Pasted)
    def _pasted(self) -> None:
        self.action_read()

    @on(PasteArea.CutOff)
    def _cut_off(self) -> None:
        self.say_here(CUT_OFF, bad=True)

    def action_read(self) -> None:
        from collabook.tui.screens.proposal_typing import Typing

        app = self.collabook
        with app.guarded():
            self._read(self._area.text, Typing(app.book.settings, app.book.currencies, app.today))

    @work(exclusive=True)
    async def _read(self, text: str, typing: Typing) -> None:
        """Read in a thread, so that keys and screen stay alive, then show what was understood."""
        self.say_here("Reading …")
        self._area.taken = text  # read or refused: what is pasted next takes its place
        try:
            arrival = await asyncio.to_thread(_read_arrival, text, typing)
            arrival = arrival.known_in(self.collabook.book)
        except (Refusal, BookUnusable) as refusal:
            self.say_here(str(refusal), bad=True)
            return
        self.say_here(CUT_OFF if self._burst.cut else "", bad=bool(self._burst.cut))
        self._area.select_all()  # so does what is typed, once it was read
        book = self.collabook.book
        known, thread = arrival.deal_with_it(book), arrival.deal_of_thread(book)
        self.collabook.show_arrival(arrival, typing, self._burst, thread if known is None else None)
        deals = arrival.deals_it_may_go_on(book, typing.today) if known is None and thread is None else []
        if deals:
            self.collabook.begin(lambda: self._ask_for_deal(arrival, typing, deals))

    async def _ask_for_deal(self, arrival: Arrival, typing: Typing, deals: list[Deal]) -> None:
        """A mail that goes on with something may belong to an open deal of its brand: only she can tell."""
        from collabook.tui.screens.beside import named
        from collabook.tui.widgets.form import Choice, Choose

        choices = [Choice(deal.number, named(deal), deal.stage) for deal in deals]
        new = Choice(0, "None of these", "")
        number = await self.app.push_screen_wait(Choose("Which deal does it belong to?", [*choices, new]))
        if number:
            self.collabook.show_arrival(arrival, typing, self._burst, number)

    def action_editor(self) -> None:
        before = self._area.text
        try:
            after = editor.edited(self.app, before)
        except Refusal as refusal:
            self.say_here(str(refusal), bad=True)
            return
        if after.strip() and after != before:
            self._area.text = after
            self.action_read()


def _read_arrival(text: str, typing: Typing) -> Arrival:
    """The mail that was pasted, or that lies in the file whose path was."""
    from collabook.tui.screens.arrival import read_arrival

    path = named_file(text)
    data = text.encode("utf-8", "replace") if path is None else read_file(path)
    return read_arrival(data, typing)
