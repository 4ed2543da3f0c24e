"""``collabook undo`` and ``collabook redo``."""

import click

from collabook.cli import options
from collabook.cli.history import list_steps
from collabook.cli.session import Session


@options.command
@click.option("--list", "listing", is_flag=True, help="List the changes, the last one first.")
@options.as_json
def undo_command(session: Session, *, listing: bool, as_json: bool) -> None:
    """Take the last change back; also one of yesterday's. `collabook redo` does it again."""
    if as_json and not listing:
        raise click.UsageError("--json goes with --list.")
    if not listing:
        session.page.line(session.book.undo().sentence)
        session.page.line("`collabook redo` does it again.", "dim")
    else:
        _list(session, as_json=as_json)
    session.page.write()


def _list(session: Session, *, as_json: bool) -> None:
    steps = session.book.history()
    if as_json:
        options.print_json([{"at": step.made_at, "sentence": step.sentence, "undone": step.undone} for step in steps])
    elif steps:
        list_steps(session.page, steps, session.now, session.book.settings.time_zone)
    else:
        session.page.line("Nothing was changed yet.")


@options.command
def redo_command(session: Session) -> None:
    """Do the last undone change again."""
    session.page.line(session.book.redo().sentence)
    session.page.line("`collabook undo` takes it back.", "dim")
    session.page.write()
