"""Lines of the journal on a page."""

from collections.abc import Sequence
from datetime import date, datetime

from collabook.cli.page import FLEXIBLE, LEFT, Cell, Page
from collabook.domain.calendar import local_date, shown_day
from collabook.store.journal import Step


def list_steps(page: Page, steps: Sequence[Step], today: date, time_zone: str) -> None:
    """One line for each step, newest first; undone ones say so."""
    page.table(
        (LEFT, FLEXIBLE, LEFT),
        (
            (
                Cell(shown_day(local_date(datetime.fromisoformat(step.made_at), time_zone), today), "dim"),
                Cell(step.sentence, "dim" if step.undone else ""),
                Cell("undone" if step.undone else "", "dim"),
            )
            for step in steps
        ),
        indent=2,
    )
