"""How a command ends when it does not simply end: one sentence on standard error, and the exit status."""

import errno
import os
import sys
from typing import Final

import click

from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line

REFUSED: Final = 1
WRONG_USAGE: Final = 2
BOOK_UNUSABLE: Final = 3
INTERRUPTED: Final = 130


def say_wrong(sentence: str) -> None:
    """Write one sentence to standard error."""
    click.echo(f"collabook: {clean_line(sentence)}", err=True)


def exit_status(error: Exception) -> int | None:
    """Say what happened; the exit status of it. ``None`` for what no sentence is known for."""
    if isinstance(error, click.ClickException):
        return _misused(error)
    if isinstance(error, click.Abort):
        return _unanswered(error)
    if isinstance(error, Refusal):
        say_wrong(str(error))
        return REFUSED
    if isinstance(error, OSError) and error.filename is None:  # what opens a file names it; this was a write
        return _unwritten(error)
    from collabook.store.trouble import BookUnusable

    if isinstance(error, BookUnusable):
        say_wrong(str(error))
        return BOOK_UNUSABLE
    return None


def _misused(error: click.ClickException) -> int:
    """Wrong usage: where help is, and what was wrong."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is not None:
        click.echo(context.get_usage(), err=True)
        click.echo(f"`{context.command_path} --help` explains it.", err=True)
    say_wrong(error.format_message())
    return error.exit_code


def _unanswered(error: click.Abort) -> int:
    """A question met Ctrl-C, or the end of the input."""
    if isinstance(error.__cause__ or error.__context__, KeyboardInterrupt):
        return INTERRUPTED
    say_wrong("No answer came, so nothing more was changed; --yes goes ahead without asking.")
    return REFUSED


def _unwritten(error: OSError) -> int:
    """The output could not be written. Python must not find out once more when it flushes at the end.

    What read it may simply have gone: then there is nobody to tell.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno != errno.EPIPE:
        say_wrong(f"The output can't be written: {(error.strerror or str(error)).lower()}.")
    return REFUSED
