"""``collabook paid`` and ``collabook expense``: money that came, went back or was spent."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from collabook.cli import options
from collabook.cli.session import Session
from collabook.domain.allocation import allocate, net_received, owes
from collabook.domain.calendar import shown_day
from collabook.domain.entry import parse_rate
from collabook.domain.money import Currency, Money, total
from collabook.domain.records import Deal, Expense, File, Payment
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line
from collabook.domain.words import EFFECTS, METHODS, PaymentKind


@options.command
@click.argument("deal")
@click.argument("amount")
@options.on
@click.option("--fee", metavar="AMOUNT", help="What the processor kept of it.")
@click.option("--agency-commission", metavar="AMOUNT", help="What the agency kept of it.")
@click.option("--withheld", metavar="AMOUNT", help="Tax kept back from it.")
@click.option("--method", type=click.Choice(METHODS), help="How it came.")
@click.option("--rate", metavar="RATE", help="What one foreign unit was at home, such as 1.27.")
@click.option("--home-amount", metavar="AMOUNT", help="What it came to at home, instead of --rate.")
@click.option("--refund", is_flag=True, help="You paid it back; the fee is so much less.")
@click.option("--chargeback", is_flag=True, help="It was taken back; it is owed again.")
@click.option("--effect", type=click.Choice(EFFECTS), help="With --refund or --chargeback: what else it does.")
@click.option("--note", help="Anything to remember.")
def paid_command(session: Session, deal: str, amount: str, **given: Any) -> None:
    """Record AMOUNT, before fees and what others kept of it, as paid for DEAL."""
    options.exclusive(rate=given["rate"] is not None, home_amount=given["home_amount"] is not None)
    options.exclusive(refund=given["refund"], chargeback=given["chargeback"])
    if given["effect"] and not (given["refund"] or given["chargeback"]):
        raise click.UsageError("--effect goes with --refund or --chargeback.")
    found = session.book.find(deal)
    payment = _payment(session, found, amount, given)
    from collabook.store.verbs import money

    done = money.paid(session.book, found, payment)
    session.changed(done, _follows(session, session.again(found)))


def _payment(session: Session, deal: Deal, amount: str, given: dict[str, Any]) -> Payment:
    gross = session.amount(amount, deal.currency)
    kind: PaymentKind = "refund" if given["refund"] else "chargeback" if given["chargeback"] else "payment"

    def part(option: str) -> Money | None:
        return session.amount(given[option], gross.currency) if given[option] is not None else None

    home_amount = session.amount(given["home_amount"]) if given["home_amount"] is not None else None
    if home_amount is not None and gross.currency == session.home:
        raise Refusal(f"--home-amount goes with another currency than {session.home}; leave it out.")
    if home_amount is not None and home_amount.currency != session.home:
        raise Refusal(f"--home-amount is what it came to in {session.home}; give it in {session.home}.")
    return Payment(
        gross,
        session.day_of(given["on"]),
        kind,
        method=given["method"],
        rate=_rate(given["rate"], gross.currency, session.home),
        home_amount=home_amount,
        effect=given["effect"],
        note=given["note"],
        fee=part("fee"),
        commission=part("agency_commission"),
        withheld=part("withheld"),
    )


def _rate(text: str | None, currency: Currency, home: Currency) -> Decimal | None:
    if text is not None and currency == home:
        raise Refusal(f"A rate goes with another currency than {home}; leave it out.")
    return None if text is None else parse_rate(text)


def _follows(session: Session, deal: Deal) -> list[str]:
    """What is still open, and what the year can't count yet."""
    said = []
    rows = [row for row in allocate(deal, session.now) if row.open] if owes(deal) else []
    for row in rows:
        when = f", due {shown_day(row.due_on, session.now)}" if row.due_on else ""
        said.append(f"{row.open.show()} is still open{when}.")
    if owes(deal) and deal.instalments and not rows:
        said.append(_paid_in_full(session, deal))
    last = max(deal.payments, key=lambda payment: payment.position)
    if last.gross.currency != session.home and last.rate is None and last.home_amount is None:
        part = f"{deal.number}.{last.position}"
        said.append(
            f"It has no rate to {session.home}, so the year can't count it: `collabook edit {part} --home-amount 100` "
            "says what it came to."
        )
    return said


def _paid_in_full(session: Session, deal: Deal) -> str:
    """With what came beyond what is owed: a slip in the sum shows here."""
    received = net_received(deal, session.now)
    assigned = [row.paid for row in allocate(deal, session.now)]
    over = received - total(assigned, received.currency) if received is not None else None
    more = f", with {over.show()} more than agreed" if over is not None and over.minor > 0 else ""
    return f"The deal is paid in full{more}."


@options.command
@click.argument("amount")
@click.argument("category")
@click.option("--deal", metavar="DEAL", help="What it was for.")
@options.on
@click.option("--rate", metavar="RATE", help="What one foreign unit was at home, such as 1.27.")
@click.option("--note", help="Anything to remember.")
@click.option("--file", "files", metavar="PATH", multiple=True, help="A receipt; again for more.")
def expense_command(
    session: Session,
    amount: str,
    category: str,
    deal: str | None,
    on: str | None,
    rate: str | None,
    note: str | None,
    files: tuple[str, ...],
) -> None:
    """Record AMOUNT spent on CATEGORY: props, travel, software, …"""
    if not clean_line(category):
        raise Refusal("The category is empty; write one such as props or travel.")
    found = session.book.find(deal) if deal is not None else None
    spent = session.amount(amount)
    expense = Expense(
        session.day_of(on),
        clean_line(category),
        spent,
        rate=_rate(rate, spent.currency, session.home),
        note=note,
        files=tuple(File(_kept_path(file)) for file in files),
    )
    from collabook.store.verbs import money

    done = money.spent(session.book, expense, found)
    missing = spent.currency != session.home and rate is None
    session.changed(
        done,
        [f"It has no rate to {session.home}, so the year can't count it; undo and give --rate."] if missing else [],
    )


def _kept_path(text: str) -> str:
    """Where the receipt lies, so that it is found from anywhere. Raises ``Refusal`` for a file that is not there."""
    path = Path(text).expanduser()
    if not path.is_file():
        raise Refusal(f"There is no file {text}; check its name.")
    return str(path.absolute())
