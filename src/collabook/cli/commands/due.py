"""``collabook due``: what to do and what is owed."""

from collections.abc import Sequence
from datetime import date, timedelta

import click

from collabook.cli import options
from collabook.cli.derived import due_document
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page, Row
from collabook.cli.session import Session
from collabook.cli.wording import counted, shown, what_text, when_text
from collabook.domain.due import Due, due

COLUMNS = (RIGHT, FLEXIBLE, FLEXIBLE, RIGHT, LEFT)


@options.command
@click.option("--days", type=click.IntRange(0, 3650), default=14, show_default=True, help="How far to look ahead.")
@options.as_of
@options.as_json
def due_command(session: Session, days: int, *, as_json: bool) -> None:
    """What to do and what is owed, overdue first."""
    steps = due(session.book.open_deals(session.today), session.today, days)
    if as_json:
        options.print_json([due_document(step) for step in steps])
        return
    list_due(session.page, steps, session.today)
    if not steps:
        session.page.line(_nothing(session, days))
    session.page.write()


def list_due(page: Page, steps: Sequence[Due], today: date) -> None:
    """The steps under headings by when they fall."""
    week = today + timedelta(days=6)
    sections: dict[str, list[Due]] = {
        "OVERDUE": [],
        "TODAY": [],
        "THE NEXT 7 DAYS": [],
        "LATER": [],
        "WITHOUT A DATE": [],
        "WAITING FOR THE BRAND": [],
    }
    names = list(sections)
    for step in steps:
        sections[names[_section(step, today, week)]].append(step)
    used = {title: found for title, found in sections.items() if found}
    page.sections(COLUMNS, {title: [_row(step, today) for step in found] for title, found in used.items()})


def _section(step: Due, today: date, week: date) -> int:
    if step.days_late:
        return 0
    if step.waiting:
        return 5
    if step.on is None:
        return 4
    return 1 if step.on <= today else 2 if step.on <= week else 3


def _row(step: Due, today: date) -> Row:
    style = "late" if step.days_late else "soon" if step.on == today and not step.waiting else ""
    return (
        Cell(str(step.deal.number), "dim"),
        Cell(step.deal.brand, "head"),
        Cell(what_text(step)),
        Cell(shown(step.amount)),
        Cell(when_text(step, today), style),
    )


def _nothing(session: Session, days: int) -> str:
    if not session.book.numbers():
        return (
            "The book is empty. `collabook log FILE` reads a brand's e-mail, `collabook add BRAND` adds a deal by hand."
        )
    return f"Nothing is due in the next {counted(days, 'day')}."
