"""One run of the program: which book, what day it is, and how what she typed is understood."""

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from collabook.cli.files import path_of
from collabook.cli.page import Page
from collabook.domain.refusal import Refusal

if TYPE_CHECKING:
    from collabook.domain.money import Currency, Money
    from collabook.domain.records import Deal
    from collabook.store.book import Book
    from collabook.store.journal import Done

BOOK_NAME: Final = "collabook.db"


class Session:
    """What every command stands on. ``book`` is opened at its first use, ``today`` is her local day."""

    def __init__(self, book_named: str | None = None) -> None:
        self.book_named = book_named
        self.as_of: str | None = None
        self.page = Page.of_terminal()
        self._book: Book | None = None

    @cached_property
    def path(self) -> Path:
        """``--book``, else ``$COLLABOOK_BOOK``, else the platform's data folder. Raises ``Refusal`` for none."""
        if self.book_named is not None and not self.book_named.strip():
            raise Refusal("--book is empty; name the book's file, or leave --book out for your own.")
        named = self.book_named or os.environ.get("COLLABOOK_BOOK")
        if named:
            return path_of(named)
        import platformdirs

        return Path(platformdirs.user_data_path("collabook", appauthor=False)) / BOOK_NAME

    @property
    def book(self) -> "Book":
        """The open book; made on first use. Raises ``BookUnusable``."""
        if self._book is None:
            from collabook.store.book import Book

            self._make_own_folder()
            fixed = self.fixed_day
            if fixed is None:
                self._book = Book.open(self.path)
            else:
                noon = datetime.combine(fixed, time(12), UTC)
                self._book = Book.open(self.path, lambda: noon)
        return self._book

    def close(self) -> None:
        """Close the book; what asks for it again opens it anew."""
        if self._book is not None:
            self._book.close()
            self._book = None

    @cached_property
    def fixed_day(self) -> date | None:
        """``$COLLABOOK_TODAY``. Raises ``Refusal`` where that is no date."""
        text = os.environ.get("COLLABOOK_TODAY", "").strip()
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise Refusal(f"COLLABOOK_TODAY is “{text[:40]}”, which is no date; write it as 2026-11-23.") from None

    @cached_property
    def now(self) -> date:
        """Today, the same through the whole command."""
        return self.day_by_clock()

    def day_by_clock(self) -> date:
        """The day it is: fixed by ``$COLLABOOK_TODAY``, else in the book's time zone."""
        if self.fixed_day is not None:
            return self.fixed_day
        from collabook.domain.calendar import local_date

        return local_date(datetime.now(UTC), self.book.settings.time_zone)

    @cached_property
    def today(self) -> date:
        """The day the command looks from: ``--as-of``, else today."""
        if self.as_of is None:
            return self.now
        from collabook.domain.calendar import parse_day

        return parse_day(self.as_of, today=self.now, date_order=self.book.settings.date_order)

    def day(self, text: str) -> date:
        """A typed day, past or to come. Raises ``Refusal``."""
        from collabook.domain.calendar import parse_day

        return parse_day(text, today=self.now, date_order=self.book.settings.date_order)

    def day_of(self, text: str | None) -> date:
        """The day on which something happened: typed, else today. Raises ``Refusal`` for one to come."""
        if text is None:
            return self.now
        from collabook.domain.calendar import parse_day

        return parse_day(text, today=self.now, date_order=self.book.settings.date_order, past=True)

    @property
    def home(self) -> "Currency":
        return self.book.settings.home_currency

    def amount(self, text: str, default: "Currency | None" = None) -> "Money":
        """A typed amount; in ``default``, else the home currency, where it names none. Raises ``Refusal``."""
        from collabook.domain.money import parse

        settings = self.book.settings
        amount = parse(
            text,
            default=default or settings.home_currency,
            currencies=self.book.currencies,
            decimal_mark=settings.decimal_mark,
        )
        if amount is None:
            raise Refusal("The amount is empty; write one such as 15 or “15 USD”.")
        return amount

    def again(self, deal: "Deal") -> "Deal":
        """The deal as it is after a change."""
        return self.book.find(deal.id)

    def changed(self, done: "Done", follows: Iterable[str] = ()) -> None:
        """Print what was changed, what follows from it, and that it can be taken back where it was a change."""
        from collabook.store.journal import Unchanged

        self.page.line(done.sentence)
        for sentence in follows:
            self.page.line(sentence)
        if not isinstance(done, Unchanged):
            self.page.line("`collabook undo` takes it back.", style="dim")
        self.page.write()

    def _make_own_folder(self) -> None:
        """The platform's folder for the book is made, for her alone; a folder that she names is hers to make."""
        if not self.book_named and not os.environ.get("COLLABOOK_BOOK"):
            from collabook.store.trouble import told_plainly

            with told_plainly(self.path):
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
