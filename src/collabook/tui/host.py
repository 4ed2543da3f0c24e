"""The application as its screens know it: the book, the day, how something is said and changed."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from textual import work
from textual.app import App
from textual.widget import AwaitMount
from textual.worker import Worker

from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.journal import Done, Unchanged
from collabook.store.trouble import BookUnusable
from collabook.tui.safe import cell_text

if TYPE_CHECKING:
    from collabook.tui.screens.arrival import Arrival
    from collabook.tui.screens.proposal_typing import Typing
    from collabook.tui.widgets.paste import Burst

SAID_AT_MOST: Final = 160
"""How many letters of a sentence are shown in passing."""


class Host(App[None]):
    """What every screen and dialog may ask of the application over one open book."""

    def __init__(self, book: Book, today: date) -> None:
        super().__init__()
        self.book = book
        self.today = today
        self.changes = 0
        """Counts up with every change of the book, so that a screen knows whether it is behind."""
        self.answers: dict[int, tuple[str, str]] = {}
        """By deal, the answer as it was made and as she left it when she copied it, to be copied again."""
        self._asking: Worker[None] | None = None

    @property
    def asking(self) -> bool:
        """Whether something that she started still asks her, or is about to."""
        return self._asking is not None and not (self._asking.is_finished or self._asking.is_cancelled)

    def begin(self, ask: Callable[[], Awaitable[None]]) -> None:
        """Run what asks her something: one at a time, so that a quick second key does not open a second dialog."""
        if not self.asking:
            self._asking = self._ask(ask)

    @work(group="asking")
    async def _ask(self, ask: Callable[[], Awaitable[None]]) -> None:
        with self.guarded():
            await ask()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Say a refusal or a book that can't be used, instead of ending."""
        try:
            yield
        except (Refusal, BookUnusable) as error:
            self.say(str(error), bad=True)

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Show a sentence for a while, in place of the one before."""
        self.notify(_short(sentence), severity="error" if bad else "information", timeout=8 if bad else 4, markup=False)

    def on_notify(self) -> None:
        """Make room before the app shows it."""
        self.clear_notifications()

    def change(self, verb: Callable[..., Done], *args: Any, **values: Any) -> Done | None:
        """Run one verb on the book, say what it did, show the book anew; ``None`` where it was refused."""
        with self.guarded():
            done = verb(self.book, *args, **values)
            self.book_changed()
            self.say(done.sentence if isinstance(done, Unchanged) else f"{done.sentence} u undoes it.")
            return done
        return None

    def go_back(self) -> None:
        if len(self.screen_stack) > 1:
            self.pop_screen()

    def book_changed(self) -> None:
        """Show the book anew, everywhere."""
        raise NotImplementedError

    def open_deal(self, number: int) -> None:
        """Show one deal on a screen of its own."""
        raise NotImplementedError

    def open_brand(self, name: str) -> None:
        """Show one brand on a screen of its own."""
        raise NotImplementedError

    def show_arrival(
        self, arrival: "Arrival", typing: "Typing", burst: "Burst", deal: int | None, *, as_new: bool = False
    ) -> None:
        """Show a mail that was read beside the deal of that number, else as a deal of its own.

        It takes the place of the screen that shows it now. ``as_new`` is her decision.
        """
        raise NotImplementedError

    def show_mode(self, mode: str) -> AwaitMount:
        """Show the first screen of a mode; awaited, it is there."""
        raise NotImplementedError


def _short(sentence: str) -> str:
    """A sentence on one line, its middle left out where it is too long: what to do stands at its end."""
    line = cell_text(sentence)
    kept = SAID_AT_MOST // 2 - 1
    return line if len(line) <= SAID_AT_MOST else f"{line[:kept].rstrip()} … {line[-kept:].lstrip()}"
