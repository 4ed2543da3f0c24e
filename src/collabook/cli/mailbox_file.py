"""A mailbox file read once: what of it matters, with a bar on the way and its place kept in the book as it goes."""

import gc
import hashlib
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, Self

import click

from collabook.cli.files import path_of
from collabook.domain.refusal import Refusal
from collabook.mail.mailbox import Held, goes_on, holds_several, messages
from collabook.store.book import Book
from collabook.store.mailboxes import Place, forget_place, keep_place, place_in

CHUNK: Final = 1024 * 1024
KEPT_EVERY: Final = 100
"""After how many messages the place is kept: what is read again after a crash."""
_KNOWN_BY: Final = 256
"""How many bytes at its start a mailbox is known again by, also when it has grown."""
_CHECKED: Final = 4096
"""How many bytes before a place show that it is the same mailbox up to there, and how many at it what begins there."""
_ABOVE: Final = 4
"""How many bytes before a place show an empty line."""


def is_mailbox(name: str) -> bool:
    """Whether the file is a mailbox: by its ending, else because a second message follows the first."""
    path = path_of(name)
    if path.suffix.lower() in {".mbox", ".mbx"}:
        return True
    try:
        if not path.is_file():  # opening a pipe would wait
            return False
        with path.open("rb") as file:
            pieces = chain([file.read(_CHECKED)], iter(lambda: file.read(CHUNK), b""))
            return holds_several(pieces, path.stat().st_size)
    except OSError:
        return False


class MailboxFile:
    """A mailbox on disk: ``with MailboxFile(path) as box``. Raises ``Refusal`` where it can't be read.

    It ends where it ended when it was opened: what comes in meanwhile is read the next time.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Self:
        try:
            _refuse_no_file(self.path)
            self._file: BinaryIO = self.path.open("rb")
            self.size = self.path.stat().st_size
        except (OSError, ValueError) as error:
            reason = (getattr(error, "strerror", None) or "its name is none").lower()
            raise Refusal(f"{self.path} can't be read ({reason}); check its name.") from None
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def all(self, start: int = 0) -> Iterator[Held]:
        """Its messages in order, from the one that begins at ``start``. Raises ``Refusal`` where there is none."""
        self._file.seek(start)
        held = None
        for held in messages(self._chunks(), start):
            yield held
        if held is None:
            raise Refusal(
                f"There is no message in {self.path}: in a mailbox each begins with a line “From ADDRESS DATE”; "
                "check that it is the right file."
            )

    def message(self, start: int, end: int) -> Held:
        """The message that begins and ends there. Raises ``Refusal`` where there is none any more."""
        self._file.seek(start)
        held = next(messages([self._file.read(end - start)], start), None)
        if held is None:
            raise Refusal(f"{self.path.name} was changed since it was read; --again reads it from its start.")
        return held

    def scan(self, book: Book | None, matters: Callable[[Held], bool], *, again: bool) -> tuple[int, Place]:
        """How many messages were read now, and the place at the end with those that matter, found now or before.

        With a ``book`` reading goes on where it was, unless ``again``, and its place is kept there.
        """
        gc.enable()  # a command is short, a mailbox is not
        place, number = self._begun(book, again=again), 0
        if place.position and place.position == self.size:
            return 0, place
        began, found = place.position, list(place.found)
        mails = self.all(began)
        mails = chain([next(mails)], mails)  # a file without any is refused before there is a bar
        try:
            with click.progressbar(length=self.size - began, label=self._label(began), file=sys.stderr) as bar:
                for number, held in enumerate(mails, start=1):
                    if matters(held):
                        found.append((held.start, held.end))
                    bar.update(held.end - place.position)
                    place = place._replace(position=held.end, last=held.start)
                    if number % KEPT_EVERY == 0:
                        self.keep(book, place._replace(found=tuple(found)))
        finally:
            place = place._replace(found=tuple(found))
            self.keep(book, place)
        return number, place

    def _label(self, position: int) -> str:
        return f"Reading on from {100 * position // self.size} %" if position else "Reading"

    def keep(self, book: Book | None, place: Place) -> None:
        """Keep the place in the book, if there is one, and if anything was read."""
        if book is not None and place.position:
            keep_place(book, self._name(), place._replace(before=self._before(place.position)))

    def _begun(self, book: Book | None, *, again: bool) -> Place:
        """Where reading goes on: the start for a file that begins alike and is another; the last message once more
        where that had been cut off and has grown.
        """
        if book is None:
            return Place()
        if again:
            forget_place(book, self._name())
        place = place_in(book, self._name())
        if place.position > self.size or place.before != self._before(place.position):
            return Place()
        grown = 0 < place.position < self.size
        return place.at_last() if grown and not self._goes_on(place.position) else place

    def _goes_on(self, position: int) -> bool:
        around = self._read(position - _ABOVE, position + _CHECKED)
        return goes_on(around[:_ABOVE], around[_ABOVE:])

    def _name(self) -> str:
        return self._digest(0, min(_KNOWN_BY, self.size))

    def _before(self, position: int) -> str:
        return self._digest(max(position - _CHECKED, 0), position)

    def _digest(self, start: int, end: int) -> str:
        return hashlib.sha256(self._read(start, end)).hexdigest()

    def _read(self, start: int, end: int) -> bytes:
        """Read beside the chunks: their place in the file stays."""
        here = self._file.tell()
        self._file.seek(start)
        found = self._file.read(end - start)
        self._file.seek(here)
        return found

    def _chunks(self) -> Iterator[bytes]:
        while chunk := self._file.read(max(min(CHUNK, self.size - self._file.tell()), 0)):
            yield chunk


def _refuse_no_file(path: Path) -> None:
    """Opening a pipe would wait for who writes into it."""
    if path.is_dir():
        inner = path / "mbox"  # as Apple's Mail exports one
        raise Refusal(f"{path} is a folder; name the mailbox file in it{f': {inner}' if inner.is_file() else ''}.")
    if path.exists() and not path.is_file():
        raise Refusal(f"{path} is no file but a pipe or a device; save the mailbox as a file and name that.")
