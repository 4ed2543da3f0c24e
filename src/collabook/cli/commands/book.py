"""``collabook settings`` and ``collabook where``."""

import os
from typing import Any

import click

from collabook.cli import options
from collabook.cli.files import is_there
from collabook.cli.page import LEFT, Cell, Column
from collabook.cli.session import Session
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.settings import DEFAULTS, EXPLAINED

LISTED = 20
"""How many lines without a rate are listed."""
NAMES = Column(least=max(map(len, DEFAULTS)))


@options.command
@click.argument("name", required=False)
@click.argument("value", required=False)
@options.as_json
def settings_command(session: Session, name: str | None, value: str | None, *, as_json: bool) -> None:
    """Show what the book knows of you; with NAME one setting; with VALUE set it ("" is not known)."""
    if name is not None:
        typed, name = name, name.strip().lower().replace("-", "_")
        if name not in DEFAULTS:
            raise Refusal(f"There is no setting “{shortened(typed)}”; there are {', '.join(DEFAULTS)}.")
    if name is not None and value is not None:
        if as_json:
            raise click.UsageError("--json shows settings; leave it out to set one.")
        from collabook.store.verbs import whole

        done = whole.set_setting(session.book, name, value)
        session.changed(done, _without_rate(session) if name == "home_currency" else ())
        return
    values = session.book.settings_values
    known = {one: values.get(one) for one in ([name] if name is not None else DEFAULTS)}
    if as_json:
        options.print_json(known)
    elif name is not None:
        session.page.line(known[name] or "")
        session.page.write()
    else:
        for one, said in known.items():
            session.page.table((NAMES, LEFT), [(Cell(one, "head"), Cell(said or "not set"))])
            session.page.wrapped(EXPLAINED[one], "dim", indent=NAMES.least + 2)
        session.page.write()


def _without_rate(session: Session) -> list[str]:
    """What the years can't count in the home currency, with the command that gives each its rate."""
    from collabook.cli.wording import counted
    from collabook.cli.year_page import mending
    from collabook.store.figures import events_without_rate

    lacking = events_without_rate(session.book, session.now)
    if not lacking:
        return []
    lines = counted(len(lacking), "line")
    said = [
        f"{lines} {'has' if len(lacking) == 1 else 'have'} no rate to {session.home}; what was counted stays as it was:"
    ]
    said += [
        f"{event.on} {event.amount.show() if event.amount else ''}: {mending(event)}" for event in lacking[:LISTED]
    ]
    more = len(lacking) - LISTED
    return [*said, f"and {more} more; `collabook income YEAR` lists those of a year."] if more > 0 else said


@options.command
@options.as_json
def where_command(session: Session, *, as_json: bool) -> None:
    """Say where the book and collabook's own files lie, and who named the book."""
    from collabook.reference import data_folder

    path = session.path.absolute()
    by = "--book" if session.book_named else "COLLABOOK_BOOK" if os.environ.get("COLLABOOK_BOOK") else "the platform"
    known: dict[str, Any] = {
        "book": str(path),
        "named_by": by,
        "exists": is_there(path),
        "size": path.stat().st_size if is_there(path) else None,
        "data": str(data_folder()),
    }
    if as_json:
        options.print_json(known)
        return
    size = f"{known['size'] / 1024:,.0f} kB" if known["exists"] else "not made yet"
    rows = [
        (Cell("book", "dim"), Cell(known["book"]), Cell(f"{size}, named by {by}", "dim")),
        (Cell("samples and tables", "dim"), Cell(known["data"]), Cell("")),
    ]
    session.page.table((LEFT, LEFT, LEFT), rows)
    session.page.write()
