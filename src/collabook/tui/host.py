"""The application as its screens know it: the book, the day, how something is said and changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from textual.app import App

from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.trouble import BookUnusable


class Host(App[None]):
    """What every screen and dialog may ask of the application over one open book."""

    def __init__(self, book: Book, today: date) -> None:
        super().__init__()
        self.book = book
        self.today = today
        self.changes = 0
        """Counts up with every change of the book, so that a screen knows whether it is behind."""

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Say a refusal or a book that can't be used, instead of ending."""
        try:
            yield
        except (Refusal, BookUnusable) as error:
            self.say(str(error), bad=True)

    def say(self, sentence: str, *, bad: bool = False) -> None:
        self.notify(sentence, severity="error" if bad else "information", timeout=8 if bad else 4, markup=False)

    def change(self, verb: Callable[..., Done], *args: Any, **values: Any) -> Done | None:
        """Run one verb on the book, say what it did, show the book anew; ``None`` where it was refused."""
        with self.guarded():
            done = verb(self.book, *args, **values)
            self.say(f"{done.sentence} u undoes it.")
            self.book_changed()
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
