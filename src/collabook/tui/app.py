"""The application: its modes, its keys, the one book it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from textual import work
from textual.command import Provider
from textual.driver import Driver
from textual.filter import LineFilter
from textual.widget import AwaitMount

from collabook.store.book import Book
from collabook.store.trouble import BookUnusable
from collabook.tui import themes
from collabook.tui.host import Host
from collabook.tui.keys import bindings
from collabook.tui.safe import NoControls
from collabook.tui.screens.base import BookScreen
from collabook.tui.screens.today import TodayScreen

if TYPE_CHECKING:
    from collabook.tui.screens.arrival import Arrival
    from collabook.tui.screens.proposal_typing import Typing
    from collabook.tui.widgets.paste import Burst

WATCH_SECONDS: Final = 1.0
"""How often the app looks whether another program has changed the book, or a new day has begun."""

LASTS: Final = 5
"""After how many looks without an answer what is in the way is said, once."""

WARM_UP_SECONDS: Final = 0.5
"""How long after the start, with the first screen complete, the app loads what writing needs."""


def _deals() -> BookScreen:
    """Imported when it is first shown, as every screen but the first one."""
    from collabook.tui.screens.deals import DealsScreen

    return DealsScreen()


def _income() -> BookScreen:
    from collabook.tui.screens.income import IncomeScreen

    return IncomeScreen()


def _brands() -> BookScreen:
    from collabook.tui.screens.brands import BrandsScreen

    return BrandsScreen()


def _commands() -> type[Provider]:
    from collabook.tui.commands import Commands

    return Commands


class CollabookApp(Host):
    """collabook over one open book. ``today`` is the day it shows; ``day`` tells when another one has begun."""

    TITLE = "collabook"
    CSS_PATH = "collabook.tcss"
    ENABLE_COMMAND_PALETTE = True
    MODES: ClassVar = {"today": TodayScreen, "deals": _deals, "income": _income, "brands": _brands}
    DEFAULT_MODE = "today"
    COMMANDS: ClassVar = {_commands}
    BINDINGS: ClassVar = bindings(
        hidden=("today", "deals", "income", "brands", "rates", "log", "add", "undo", "redo", "help", "commands", "quit")
    )

    def __init__(self, book: Book, today: date, day: Callable[[], date] | None = None) -> None:
        super().__init__(book, today)
        self._day = day or (lambda: today)
        self._version = book.data_version()
        self._blind = 0
        self._no_controls = NoControls()
        for theme in (themes.DARK, themes.LIGHT):
            self.register_theme(theme)
        self.theme = themes.DARK.name

    def get_driver_class(self) -> type[Driver]:
        from textual.drivers.linux_driver import LinuxDriver

        from collabook.tui.terminal import Terminal

        chosen = super().get_driver_class()
        return Terminal if chosen is LinuxDriver else chosen

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), self._no_controls]

    def on_mount(self) -> None:
        self.set_interval(WATCH_SECONDS, self._watch)
        self.set_timer(WARM_UP_SECONDS, self._warm_up)

    def _watch(self) -> None:
        """Show what another program wrote, and the new day at midnight."""
        try:
            version = self.book.data_version_now()
            in_the_way = "Another program holds the book; what it writes is shown when it is done."
        except BookUnusable as error:
            version, in_the_way = None, str(error)
        if version is None:
            self._blind += 1
            if self._blind == LASTS:
                self.say(in_the_way, bad=True)
            return
        self._blind = 0
        seen, now = (self._version, self.today), (version, self._day())
        if seen != now:
            self._version, self.today = now
            self.book_changed()

    @work(thread=True, exit_on_error=False)
    def _warm_up(self) -> None:
        """Load what reads a mail and writes a change, so that the first one does not wait for it."""
        import collabook.mail.proposal
        import collabook.store.verbs.deals  # noqa: F401

    def book_changed(self) -> None:
        self.changes += 1
        for screen in self.screen_stack:
            if isinstance(screen, BookScreen):
                screen.refresh_from_book()

    def open_deal(self, number: int) -> None:
        from collabook.tui.screens.deal import DealScreen

        self.push_screen(DealScreen(number))

    def open_brand(self, name: str) -> None:
        from collabook.tui.screens.brand import BrandScreen

        self.push_screen(BrandScreen(name))

    def show_arrival(
        self, arrival: Arrival, typing: Typing, burst: Burst, deal: int | None, *, as_new: bool = False
    ) -> None:
        from collabook.tui.screens.beside import BesideMail
        from collabook.tui.screens.joining import JoiningScreen
        from collabook.tui.screens.proposing import ProposalScreen

        show = self.switch_screen if isinstance(self.screen, BesideMail) else self.push_screen
        if deal is None:
            show(ProposalScreen(arrival, typing, burst, as_new=as_new))
        else:
            show(JoiningScreen(arrival, typing, burst, deal))

    def action_rates(self) -> None:
        """Open her prices; where they are open already, stay."""
        from collabook.tui.screens.rates import RatesScreen

        if not isinstance(self.screen, RatesScreen):
            self.push_screen(RatesScreen())

    def show_mode(self, mode: str) -> AwaitMount:
        """The mode's first screen: a deal or a mail over it is closed, a mail that is being logged stays."""
        shown = self.switch_mode(mode)
        while len(self.screen_stack) > 1 and isinstance(self.screen, BookScreen) and not self.screen.MODE:
            self.pop_screen()
        return shown

    def action_mode(self, mode: str) -> None:
        self.show_mode(mode)

    def action_log(self) -> None:
        """Open Log, or come back to it from the mail that was read."""
        from collabook.tui.screens.log import LogScreen

        if any(isinstance(screen, LogScreen) for screen in self.screen_stack):
            while not isinstance(self.screen, LogScreen):
                self.pop_screen()
        else:
            self.push_screen(LogScreen())

    def action_add(self) -> None:
        self.begin(self._add)

    async def _add(self) -> None:
        """Add a deal by hand."""
        from collabook.tui.screens import adding
        from collabook.tui.screens.landing import land

        values = await self.push_screen_wait(adding.form(self))
        if values is not None:
            from collabook.store.verbs import deals

            deal = adding.deal_of(values, self.today)
            done = self.change(deals.add, deal)
            if done is not None:
                land(self, done.number)
                if asked := adding.asked(self, deal):
                    self.say(f"{done.sentence} u undoes it. {asked}", bad=True)

    def action_undo(self) -> None:
        with self.guarded():
            done = self.book.undo()
            self.book_changed()
            self.say(f"{done.sentence} U does it again.")

    def action_redo(self) -> None:
        with self.guarded():
            done = self.book.redo()
            self.book_changed()
            self.say(done.sentence)

    def action_help(self) -> None:
        from collabook.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())


def run(book: Book, day: Callable[[], date]) -> int:
    """Show the book in the terminal UI until she leaves; the exit status. ``day`` tells what day it is."""
    app = CollabookApp(book, day(), day)
    app.run()
    return app.return_code or 0
