"""Opening the book in the terminal, where there is one to open it in."""

import gc
import os
import sys
from typing import TYPE_CHECKING

from collabook.domain.refusal import Refusal

if TYPE_CHECKING:
    from collabook.cli.session import Session


def has_terminal() -> bool:
    """Whether screens can be drawn: a terminal on both ends that knows more than lines."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb"}


def open_screens(session: "Session") -> None:
    """Open her book. Raises ``Refusal`` without a terminal: the screens would wait for keys that never come."""
    if not has_terminal():
        raise Refusal(
            "The screens need a terminal, and this is none; `collabook due` prints what is due, "
            "`collabook --help` lists every command."
        )
    open_book(session)


def open_book(session: "Session") -> None:
    """Show the session's book until she leaves."""
    book = session.book
    from collabook.tui.app import run

    gc.freeze()
    gc.enable()
    sys.exit(run(book, session.day_by_clock))
