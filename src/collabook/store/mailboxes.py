"""How far mailboxes were read: where reading goes on, and which of their messages are still to be decided about.

This is no change of hers: it has no step in the journal, and no document carries it.
"""

import json
from typing import Final, NamedTuple

from collabook.store.book import Book
from collabook.store.trouble import told_plainly

Span = tuple[int, int]
"""Where a message begins and ends in the mailbox, in bytes."""


class Place(NamedTuple):
    """The byte up to which a mailbox was read, where the ``last`` message before it begins, what was read ``before``
    it (a digest), the messages ``found`` to decide about, and the answers ``waiting`` for their deal.
    """

    position: int = 0
    last: int = 0
    before: str = ""
    found: tuple[Span, ...] = ()
    waiting: tuple[Span, ...] = ()

    def at_last(self) -> "Place":
        """The place before the last message, as if that had not been read."""
        found, waiting = (tuple(span for span in spans if span[0] < self.last) for spans in (self.found, self.waiting))
        return Place(self.last, self.last, "", found, waiting)


_COLUMNS: Final = ", ".join(Place._fields)


def place_in(book: Book, mailbox: str) -> Place:
    """Where reading the mailbox of this id goes on; its start where it was never read."""
    with told_plainly(book.path):
        row = book.connection.execute(f"SELECT {_COLUMNS} FROM mailboxes WHERE id = ?", (mailbox,)).fetchone()
    return Place() if row is None else Place(row[0], row[1], row[2], _spans(row[3]), _spans(row[4]))


def keep_place(book: Book, mailbox: str, place: Place) -> None:
    """Keep how far the mailbox was read."""
    values = (mailbox, *place[:3], json.dumps(place.found), json.dumps(place.waiting))
    with told_plainly(book.path):
        book.connection.execute(f"INSERT OR REPLACE INTO mailboxes (id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)


def forget_place(book: Book, mailbox: str) -> None:
    """Read the mailbox from its start the next time."""
    with told_plainly(book.path):
        book.connection.execute("DELETE FROM mailboxes WHERE id = ?", (mailbox,))


def _spans(kept: str) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in json.loads(kept))
