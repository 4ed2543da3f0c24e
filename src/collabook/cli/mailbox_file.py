"""A mailbox file read once: what of it matters, with a bar on the way and its place kept in the book as it goes."""

import gc
import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, Self

import click

from collabook.domain.refusal import Refusal
from collabook.mail.mailbox import Held, begins_mailbox, messages
from collabook.store.book import Book
from collabook.store.mailboxes import Place, keep_place, place_in

Span = tuple[int, int]
CHUNK: Final = 1024 * 1024
KEPT_EVERY: Final = 100
"""After how many messages the place is kept: what is read again after a crash."""
_KNOWN_BY: Final = 256
"""How many bytes at its start a mailbox is known again by, also when it has grown."""
_CHECKED: Final = 4096
"""How many bytes before a place show that it is the same mailbox up to there."""


def is_mailbox(name: str) -> bool:
    """Whether the file is a mailbox: by its ending, or without one by its first line."""
    path = Path(name).expanduser()
    if path.suffix.lower() in {".mbox", ".mbx"}:
        return True
    if path.suffix or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return begins_mailbox(file.read(_CHECKED))
    except OSError:
        return False


class MailboxFile:
    """A mailbox on disk: ``with MailboxFile(path) as box``. Raises ``Refusal`` where it can't be read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Self:
        try:
            self._file: BinaryIO = self.path.open("rb")
            self.size = self.path.stat().st_size
        except OSError as error:
            reason = (error.strerror or "it can't be opened").lower()
            raise Refusal(f"{self.path} can't be read ({reason}); check its name.") from None
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def all(self, start: int = 0) -> Iterator[Held]:
        """Its messages in order, from the one that begins at ``start``."""
        self._file.seek(start)
        yield from messages(self._chunks(), start)

    def message(self, start: int, end: int) -> Held:
        """The message that begins and ends there."""
        self._file.seek(start)
        return next(messages([self._file.read(end - start)], start))

    def scan(self, book: Book | None, matters: Callable[[Held], bool], *, again: bool) -> tuple[int, list[Span]]:
        """How many messages were read now, and where those begin and end that matter, found now or before.

        With a ``book`` reading goes on where it was, unless ``again``, and its place is kept there.
        """
        gc.enable()  # a command is short, a mailbox is not
        place = Place() if book is None or again else self._place(book)
        found, position, number = list(place.found), place.position, 0
        if position and position == self.size:
            return 0, found
        try:
            with click.progressbar(length=self.size - position, label=self._label(position), file=sys.stderr) as bar:
                for number, held in enumerate(self.all(position), start=1):
                    if matters(held):
                        found.append((held.start, held.end))
                    bar.update(held.end - position)
                    position = held.end
                    if number % KEPT_EVERY == 0:
                        self.keep(book, position, found)
        finally:
            self.keep(book, position, found)
        return number, found

    def _label(self, position: int) -> str:
        return f"Reading on from {100 * position // self.size} %" if position else "Reading"

    def keep(self, book: Book | None, position: int, found: list[Span]) -> None:
        """Keep the place in the book, if there is one."""
        if book is not None:
            keep_place(book, self._name(), Place(position, self._before(position), tuple(found)))

    def _place(self, book: Book) -> Place:
        """Where reading goes on; the start for a file that begins alike and is another."""
        place = place_in(book, self._name())
        known = place.position <= self.size and place.before == self._before(place.position)
        return place if known else Place()

    def _name(self) -> str:
        return self._digest(0, min(_KNOWN_BY, self.size))

    def _before(self, position: int) -> str:
        return self._digest(max(position - _CHECKED, 0), position)

    def _digest(self, start: int, end: int) -> str:
        """Read beside the chunks: their place in the file stays."""
        here = self._file.tell()
        self._file.seek(start)
        digest = hashlib.sha256(self._file.read(end - start)).hexdigest()
        self._file.seek(here)
        return digest

    def _chunks(self) -> Iterator[bytes]:
        while chunk := self._file.read(CHUNK):
            yield chunk
