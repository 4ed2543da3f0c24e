"""``Book``, the one door to a book: opening it, reading records, taking changes back.

What changes a book are the verbs in ``store.verbs``; each is one step of the journal.
"""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

from collabook.domain.money import Currency
from collabook.domain.records import Brand, Contents, Deal, Expense, Message, Rate
from collabook.domain.refusal import Refusal
from collabook.domain.settings import Settings, settings_from
from collabook.store import choosing, journal, lines, opening, owing, reading
from collabook.store.choosing import Wanted
from collabook.store.journal import Done, Step
from collabook.store.trouble import MEANWHILE, Damaged, told_plainly

EVERY_DEAL: Final = Wanted()
Clock = Callable[[], datetime]


class Book:
    """An open book. Every reading raises ``BookUnusable`` where the file can't be read."""

    def __init__(self, connection: sqlite3.Connection, path: Path, clock: Clock) -> None:
        self.connection = connection
        self.connection.row_factory = sqlite3.Row
        self.path = path
        self.clock = clock
        self.engine: Any = None

    @classmethod
    def open(cls, path: Path, clock: Clock = lambda: datetime.now(UTC)) -> Self:
        """Open the book at ``path``; it is made on first use. ``clock`` dates the journal's steps."""
        return cls(opening.connect(path), path, clock)

    @classmethod
    def in_memory(cls, clock: Clock = lambda: datetime.now(UTC)) -> Self:
        """A throw-away book."""
        return cls(opening.in_memory(), Path(":memory:"), clock)

    def close(self) -> None:
        if self.engine is not None:
            self.engine.dispose()
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def currencies(self) -> dict[str, Currency]:
        with told_plainly(self.path):
            return reading.currencies(self.connection)

    @property
    def settings_values(self) -> dict[str, str | None]:
        """Every setting as it is kept, by name."""
        with told_plainly(self.path):
            return dict(self.connection.execute("SELECT name, value FROM settings ORDER BY rowid").fetchall())

    @property
    def settings(self) -> Settings:
        values = self.settings_values
        with told_plainly(self.path):
            try:
                return settings_from(values, self.currencies)
            except ValueError as error:
                raise Damaged(f"a setting is none: {error}") from None

    def numbers(self, wanted: Wanted = EVERY_DEAL) -> list[int]:
        """The numbers of the deals wanted, newest first: the order of every list of deals."""
        with told_plainly(self.path):
            return choosing.numbers(self.connection, wanted)

    def deals(self, numbers: Sequence[int], *, with_messages: bool = False) -> list[Deal]:
        """These deals in this order; a number that is none is passed over."""
        marks = ", ".join(str(int(number)) for number in numbers)
        found = {deal.number: deal for deal in self._deals(f"number IN ({marks})", (), with_messages=with_messages)}
        return [found[number] for number in numbers if number in found]

    def deal(self, number: int) -> Deal | None:
        """One deal with its messages, or ``None``."""
        return next(iter(self.deals([number], with_messages=True)), None)

    def still_there(self, number: int) -> Deal:
        """The deal of this number that was there a moment ago. Raises ``Refusal`` where it is gone."""
        deal = self.deal(number)
        if deal is None:
            raise Refusal(MEANWHILE)
        return deal

    def find(self, text: str) -> Deal:
        """The deal that ``12``, ``#12``, an id or a unique part of the brand's name means. Raises ``Refusal``."""
        with told_plainly(self.path):
            number = choosing.named(self.connection, text)
        return self.still_there(number)

    def find_part(self, text: str, *tables: str) -> tuple[Deal, str | None, Any]:
        """The deal, table and record that ``12.1`` or a record's id means; table and record ``None`` for a deal alone.

        ``tables`` are the ones looked in: deliverables, gifts, … Raises ``Refusal``.
        """
        with told_plainly(self.path):
            part = choosing.part_named(self.connection, text, tables)
        if part is None:
            return self.find(text), None, None
        number, table, record_id = part
        deal = self.still_there(number)
        record = next((record for record in getattr(deal, table) if record.id == record_id), None)
        if record is None:
            raise Refusal(MEANWHILE)
        return deal, table, record

    def open_deals(self, on: date) -> list[Deal]:
        """Every deal that can have a next step at ``on``."""
        return self._deals(*choosing.standing_open(on))

    def exclusive_deals(self, on: date) -> list[Deal]:
        """Every agreed deal with an exclusivity that may run at ``on`` or later."""
        return self._deals(*choosing.exclusive(on))

    def owed_deals(self, on: date) -> list[Deal]:
        """Every deal with money owed at ``on``, with only as much of it as this follows from."""
        with told_plainly(self.path):
            return owing.owed_deals(self.connection, self.currencies, on)

    def brands(self) -> list[Brand]:
        with told_plainly(self.path):
            return reading.brands(self.connection)

    def rates(self) -> list[Rate]:
        """Her own prices."""
        with told_plainly(self.path):
            return reading.rates(self.connection, self.currencies)

    def expenses(self) -> list[Expense]:
        """Every expense with its files, by day."""
        with told_plainly(self.path):
            return reading.expenses(self.connection, self.currencies)

    def money_days(self) -> tuple[date, date] | None:
        """The first and last day with a payment, gift or expense."""
        with told_plainly(self.path):
            return lines.years(self.connection)

    def deal_with_message(self, message: Message, fingerprint: str) -> int | None:
        """The number of the deal that holds this very mail already, the first of several."""
        return next(iter(self.deals_with_message(message, fingerprint)), None)

    def deals_with_message(self, message: Message, fingerprint: str) -> list[int]:
        """The numbers of all deals that hold this very mail."""
        with told_plainly(self.path):
            return reading.message_deals(self.connection, message, fingerprint)

    def deal_of_thread(self, message_ids: Sequence[str]) -> int | None:
        """The number of the deal whose mail a reply's references name, the last reference first."""
        with told_plainly(self.path):
            return reading.thread_deal(self.connection, message_ids)

    def message_ids(self, deal_ids: Sequence[str]) -> dict[str, list[str]]:
        """The Message-IDs of these deals' mails, by the deal's id."""
        with told_plainly(self.path):
            return reading.message_ids(self.connection, deal_ids)

    def contents(self) -> Contents:
        """All that the book holds, deals by number, with their messages."""
        with told_plainly(self.path):
            return Contents(
                settings=self.settings_values,
                brands=tuple(reading.brands(self.connection)),
                deals=tuple(self._deals("1", (), with_messages=True)),
                expenses=tuple(self.expenses()),
                rates=tuple(reading.rates(self.connection, self.currencies)),
            )

    def history(self, deal: Deal | None = None, limit: int = 100) -> list[Step]:
        """The last steps, newest first, of one deal or of the whole book; undone ones are marked."""
        with told_plainly(self.path):
            return journal.history(self.connection, deal and deal.id, limit)

    def undo(self) -> Done:
        """Take the last step back. Raises ``Refusal`` where there is none."""
        return Done(f"Undone: {self._replay(journal.undo)}")

    def redo(self) -> Done:
        """Do the last undone step again. Raises ``Refusal`` where there is none."""
        return Done(f"Done again: {self._replay(journal.redo)}")

    def data_version(self) -> int:
        """Changes when another program has changed the file."""
        with told_plainly(self.path):
            return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def data_version_now(self) -> int | None:
        """``data_version``; ``None`` while another program holds the book, for which this does not wait."""
        with told_plainly(self.path):
            (patience,) = self.connection.execute("PRAGMA busy_timeout").fetchone()
            self.connection.execute("PRAGMA busy_timeout = 0")
            try:
                return int(self.connection.execute("PRAGMA data_version").fetchone()[0])
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                return None
            finally:
                self.connection.execute(f"PRAGMA busy_timeout = {patience}")

    def _deals(self, where: str, parameters: Any, *, with_messages: bool = False) -> list[Deal]:
        with told_plainly(self.path):
            return reading.deals(self.connection, self.currencies, where, parameters, with_messages=with_messages)

    def _replay(self, replay: Callable[[sqlite3.Connection], str]) -> str:
        with told_plainly(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                self.connection.execute("PRAGMA defer_foreign_keys = ON")
                sentence = replay(self.connection)
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
        return sentence
