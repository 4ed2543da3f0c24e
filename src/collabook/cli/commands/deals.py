"""``collabook deals``: the list of deals, searched and filtered."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from collabook.cli import options
from collabook.cli.derived import card_document
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, SPARE, Cell, Page, Row
from collabook.cli.session import Session
from collabook.cli.wording import brief_standing, made_of, next_text, pay_text
from collabook.domain.due import next_step
from collabook.domain.records import Deal
from collabook.domain.standing import standing
from collabook.domain.words import STAGES, Stage
from collabook.store.choosing import Wanted

COLUMNS = (RIGHT, FLEXIBLE, SPARE, RIGHT, LEFT, FLEXIBLE)
STANDING_STYLES = {"overdue": "late", "due": "soon", "paid": "good"}


@options.command
@click.argument("words", nargs=-1)
@click.option("--stage", "stages", type=click.Choice(STAGES), multiple=True, help="Only these; again for more.")
@click.option("--open/--all", "only_open", help="Only deals in which something is still to come; else all.")
@click.option("--brand", default="", help="Only of brands with this in their name.")
@options.as_of
@options.as_json
def deals_command(
    session: Session,
    words: Sequence[str],
    stages: tuple[Stage, ...],
    *,
    only_open: bool,
    brand: str,
    as_json: bool,
) -> None:
    """List the deals, newest first. WORDS are searched in brand, title, notes and mail."""
    wanted = Wanted(" ".join(words), stages, brand, session.today if only_open else None)
    found = session.book.deals(session.book.numbers(wanted))
    if as_json:
        options.print_json([card_document(deal, session.today) for deal in found])
        return
    list_deals(session.page, found, session.today)
    if not found:
        session.page.line(_nothing(wanted))
    session.page.write()


def list_deals(page: Page, deals: Sequence[Deal], today: date) -> None:
    """One line for each deal."""
    page.table(COLUMNS, (_row(deal, today) for deal in deals))


def _row(deal: Deal, today: date) -> Row:
    stands = standing(deal, today)
    step = next_step(deal, today)
    closed = deal.stage in {"declined", "cancelled", "ghosted"}
    return (
        Cell(str(deal.number), "dim"),
        Cell(deal.brand, "dim" if closed else "head"),
        Cell(made_of(deal)),
        Cell(pay_text(deal)),
        Cell(brief_standing(deal, stands), STANDING_STYLES.get(stands.money, "dim" if closed else "")),
        Cell(next_text(step, today), "late" if step is not None and step.days_late else ""),
    )


def _nothing(wanted: Any) -> str:
    if wanted == Wanted():
        return "No deals yet. `collabook log FILE` reads a brand's e-mail, `collabook add BRAND` adds one by hand."
    return "No deal is like that. `collabook deals` lists them all."
