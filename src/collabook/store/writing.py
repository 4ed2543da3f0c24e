"""Writing: one step, one transaction, every value validated by the schema.

This is the only room that loads SQLModel; it is entered at the first change.
"""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import Connection, Engine, create_engine, delete, event, insert, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from collabook.domain.records import MOST_NUMBER
from collabook.domain.refusal import Refusal
from collabook.store import journal
from collabook.store.checking import checked
from collabook.store.journal import Done, Unchanged, key_of
from collabook.store.schema import TABLES
from collabook.store.trouble import MEANWHILE, told_plainly

if TYPE_CHECKING:
    from collabook.store.book import Book

_LETTERS: Final = "abcdefghjkmnpqrstvwxyz"
NOTHING: Final = "The book says so already; nothing was changed."
_SIGNS: Final = f"{_LETTERS}23456789"


def new_id() -> str:
    """A record's id: 12 signs, a letter first so that no number is mistaken for one."""
    return secrets.choice(_LETTERS) + "".join(secrets.choice(_SIGNS) for _ in range(11))


class Step:
    """One change of the book: ``with Step(book) as step``, then add, change and remove, then ``step.done(sentence)``.

    All or nothing: an exception rolls everything back. Raises ``Refusal`` for values that the schema does not allow
    and ``BookUnusable`` where the book can't be written.
    """

    def __init__(self, book: "Book") -> None:
        self.book = book
        self._engine = _engine(book)
        self._done: Done | None = None

    def __enter__(self) -> Self:
        self._connection: Connection = self._engine.connect()
        try:
            with _answered(self.book.path):
                self._connection.begin()
                self._step = journal.begin(self.book.connection, self.book.clock())
        except BaseException:
            self._connection.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _answered(self.book.path):
            try:
                if error is None:
                    self._commit()
            finally:
                self._connection.close()  # rolls back what was not committed
            if isinstance(error, DBAPIError | sqlite3.Error):
                raise error

    def _commit(self) -> None:
        if self._done is None:
            raise RuntimeError("a step ends with done()")
        if journal.finish(self.book.connection, self._step, self._done.sentence):
            self._connection.commit()

    def done(self, sentence: str, number: int | None = None) -> Done:
        """Say at its end what the step did; the sentence is its line of history. ``Unchanged`` where it did nothing."""
        if journal.changed(self.book.connection, self._step):
            self._done = Done(sentence, number)
        else:
            self._done = Unchanged(NOTHING, number)
        return self._done

    def add(self, table: str, values: dict[str, Any]) -> str:
        """Insert a record; one without an id gets one. Return its id."""
        row = {**values, "id": values.get("id") or new_id()}
        self._connection.execute(insert(TABLES[table]), [checked(table, row)])
        return str(row["id"])

    def add_all(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Insert many records at once; each one has its id."""
        if rows:
            self._connection.execute(insert(TABLES[table]), [checked(table, row) for row in rows])

    def change(self, table: str, record_id: str, **values: Any) -> None:
        """Set columns of one record; without any it stays as it is."""
        if not values:
            return
        model = TABLES[table]
        row = self.book.connection.execute(f"SELECT * FROM {table} WHERE {key_of(table)} = ?", (record_id,)).fetchone()
        if row is None:
            raise Refusal(MEANWHILE)
        valid = checked(table, {**dict(row), **values})
        key = getattr(model, key_of(table))
        self._connection.execute(update(model).where(key == record_id).values({name: valid[name] for name in values}))

    def remove(self, table: str, record_id: str) -> None:
        """Delete one record; what hangs on it is removed first, by the verb."""
        model = TABLES[table]
        gone = self._connection.execute(delete(model).where(getattr(model, key_of(table)) == record_id))
        if gone.rowcount != 1:
            raise Refusal(MEANWHILE)

    def next_number(self) -> int:
        """A deal's number, above all that were ever given; where there is none, the lowest that no deal had."""
        connection = self.book.connection
        number: int = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM numbering").fetchone()[0]
        if number > MOST_NUMBER:
            number = connection.execute(
                "SELECT min(number) + 1 FROM (SELECT 0 AS number UNION ALL SELECT number FROM numbering)"
                " WHERE number + 1 NOT IN (SELECT number FROM numbering)"
            ).fetchone()[0]
        return number

    def next_position(self, table: str, deal_id: str) -> int:
        """The N of ``12.N`` for a new record of this deal."""
        query = f"SELECT coalesce(max(position), 0) + 1 FROM {table} WHERE deal_id = ?"
        return int(self.book.connection.execute(query, (deal_id,)).fetchone()[0])


@contextmanager
def _answered(path: Path) -> Iterator[None]:
    """What the driver says, as an answer for her: a rule of the book that would break is a ``Refusal``."""
    with told_plainly(path):
        try:
            yield
        except (DBAPIError, sqlite3.IntegrityError) as error:
            cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
            if isinstance(cause, sqlite3.IntegrityError):
                raise Refusal(MEANWHILE) from error
            raise cause from None


def _engine(book: "Book") -> Engine:
    """An engine over the book's own connection, so that a step reads what it writes."""
    engine: Engine | None = book.engine
    if engine is None:
        engine = create_engine("sqlite://", creator=lambda: book.connection, poolclass=StaticPool)
        engine.connect().close()  # the dialect asks its questions before the first step
        event.listen(engine, "begin", _begin)
        book.engine = engine
    return engine


def _begin(connection: Connection) -> None:
    """Take the write lock first: a step that began by reading would fail once another program has written."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
