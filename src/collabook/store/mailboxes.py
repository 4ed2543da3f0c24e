"""How far mailboxes were read: where reading goes on, and which of their messages are still to be decided about.

This is no change of hers: it has no step in the journal, and no document carries it.
"""

import json
from typing import NamedTuple

from collabook.store.book import Book
from collabook.store.trouble import told_plainly


class Place(NamedTuple):
    """The byte up to which a mailbox was read, what was read ``before`` it (a digest), and where its messages that
    matter begin and end.
    """

    position: int = 0
    before: str = ""
    found: tuple[tuple[int, int], ...] = ()


def place_in(book: Book, mailbox: str) -> Place:
    """Where reading the mailbox of this id goes on; its start where it was never read."""
    query = "SELECT position, before, found FROM mailboxes WHERE id = ?"
    with told_plainly(book.path):
        row = book.connection.execute(query, (mailbox,)).fetchone()
    return Place() if row is None else Place(row[0], row[1], tuple((start, end) for start, end in json.loads(row[2])))


def keep_place(book: Book, mailbox: str, place: Place) -> None:
    """Keep how far the mailbox was read."""
    values = (mailbox, place.position, place.before, json.dumps(place.found))
    with told_plainly(book.path):
        book.connection.execute("INSERT OR REPLACE INTO mailboxes VALUES (?, ?, ?, ?)", values)
