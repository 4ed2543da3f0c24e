"""``collabook move`` and ``collabook delete``."""

from functools import partial
from typing import TYPE_CHECKING

import click

from collabook.cli import options
from collabook.cli.asking import agrees
from collabook.cli.session import Session
from collabook.cli.wording import counted, deliverable_text, gift_text
from collabook.domain.fee import last_offers, offer_said
from collabook.domain.money import Money
from collabook.domain.records import Deal, Deliverable, Gift
from collabook.domain.words import STAGES, Stage

if TYPE_CHECKING:
    from typing import Any

COUNTED = {"deliverables": "deliverable", "instalments": "instalment", "payments": "payment", "gifts": "gift"}
PARTS = ("deliverables", "gifts", "instalments", "payments", "rights")


@options.command
@click.argument("deal")
@click.argument("stage", type=click.Choice(STAGES))
@click.option("--why", help="With declined, cancelled or ghosted: why.")
@options.on
@click.option("--pay", metavar="AMOUNT", help="With agreed: what they pay in all, if it is not the last offer.")
@click.option("--kill-fee", metavar="AMOUNT", help="With cancelled: what is owed in all.")
def move_command(
    session: Session, deal: str, stage: Stage, why: str | None, on: str | None, pay: str | None, kill_fee: str | None
) -> None:
    """Record what was decided about DEAL. Agreeing makes what the last offer says owed."""
    if why is not None and stage not in {"declined", "cancelled", "ghosted"}:
        raise click.UsageError("--why goes with declined, cancelled or ghosted.")
    found = session.book.find(deal)
    currency = found.currency
    fee = session.amount(pay, currency) if pay is not None else None
    kill = session.amount(kill_fee, currency) if kill_fee is not None else None
    day = session.day_of(on)
    from collabook.store.verbs import deals

    done = deals.move(session.book, found, stage, on=day, why=why, fee=fee, kill_fee=kill)
    session.changed(done, [*_follows(session.again(found)), *_as_left(found, stage, fee)])


def _as_left(before: Deal, stage: Stage, fee: Money | None) -> list[str]:
    """Cancelling had cut the fee; agreeing again does not bring it back."""
    if before.stage != "cancelled" or stage != "agreed" or fee is not None or not before.instalments:
        return []
    return [f"`collabook edit {before.number} --pay 400` says another fee."]


def _follows(deal: Deal) -> list[str]:
    """An agreement without a sum may be as meant, product alone; where money was named, say how to say it."""
    if deal.stage != "agreed" or deal.instalments:
        return []
    named = [offer_said(offer) for offer in last_offers(deal)]
    if not named and not deal.asks_for_rate and (deal.gifts or deal.commission_percent is not None):
        return []
    said = f"; the last offer was {' or '.join(named)}" if named else ""
    return [f"What it pays is not known yet{said}. `collabook edit {deal.number} --pay 400` says it."]


@options.command
@click.argument("deal")
@options.yes
def delete_command(session: Session, deal: str, *, yes: bool) -> None:
    """Delete DEAL with all that hangs on it, or one part of it: 12.1; or an expense by its id."""
    from collabook.store.verbs import deals, money

    book = session.book
    expense = next((one for one in book.expenses() if one.id == deal.strip()), None)
    if expense is not None:
        what = f"{expense.amount.show()} spent on {expense.category}"
        delete = partial(money.unspent, book, expense)
    else:
        found, table, record = book.find_part(deal, *PARTS)
        what = _whole(found) if table is None else _part(found, table, record)
        whole = partial(deals.delete, book, found)
        delete = whole if table is None else partial(deals.delete_part, book, found, table, record)
    if yes or agrees(session.page, f"Delete {what}?"):
        session.changed(delete())
        return
    session.page.line("Nothing was deleted.")
    session.page.write()


def _whole(deal: Deal) -> str:
    counts = [counted(len(getattr(deal, table)), noun) for table, noun in COUNTED.items() if getattr(deal, table)]
    counts += [counted(len(deal.messages), "mail")] if deal.messages else []
    hanging = f" with {', '.join(counts)}" if counts else ""
    return f"deal {deal.number} {deal.brand}{': ' + deal.title if deal.title else ''}{hanging}"


def _part(deal: Deal, table: str, record: "Any") -> str:
    if isinstance(record, Deliverable):
        said = deliverable_text(record)
    elif isinstance(record, Gift):
        said = gift_text(record)
    elif table == "payments":
        said = f"{record.gross.show()} of {record.received_on}"
    else:
        said = record.amount.show() if table == "instalments" else record.kind
    return f"{table.removesuffix('s')} {deal.number}.{record.position} of {deal.brand}: {said}"
