"""``collabook paid`` and ``collabook expense``: money that came, went back or was spent."""

from typing import Any

import click

from collabook.cli import options
from collabook.cli.files import is_there, path_of
from collabook.cli.rated import counted_as, given_rate, paid_out, suggestion
from collabook.cli.session import Session
from collabook.domain.allocation import allocate, overpaid, owes
from collabook.domain.calendar import shown_day
from collabook.domain.money import Money
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
@click.option("--rate", metavar="RATE", help="What one foreign unit was at home, such as 1.27; ecb takes the ECB's.")
@click.option("--home-amount", metavar="AMOUNT", help="What AMOUNT came to at home, instead of --rate.")
@click.option("--payout", metavar="AMOUNT", help="What the bank paid out at home, after what was kept; gives the rate.")
@click.option("--refund", is_flag=True, help="You paid it back; the fee is so much less.")
@click.option("--chargeback", is_flag=True, help="It was taken back; it is owed again.")
@click.option("--effect", type=click.Choice(EFFECTS), help="With --refund or --chargeback: what else it does.")
@click.option("--note", help="Anything to remember.")
def paid_command(session: Session, deal: str, amount: str, **given: Any) -> None:
    """Record AMOUNT, before fees and what others kept of it, as paid for DEAL."""
    options.exclusive(**{name: given[name] is not None for name in ("rate", "home_amount", "payout")})
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
    on = session.day_of(given["on"])
    payment = Payment(
        gross,
        on,
        kind,
        method=given["method"],
        home_amount=home_amount,
        effect=given["effect"],
        note=given["note"],
        fee=part("fee"),
        commission=part("agency_commission"),
        withheld=part("withheld"),
    )
    if given["payout"] is not None:
        return payment._replace(**paid_out(session, session.amount(given["payout"]), payment))
    return payment._replace(**given_rate(session, given["rate"], gross.currency, on))


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
    if last.kind == "payment" and deal.stage in ("offered", "negotiating"):
        said.append(f"The deal is still {deal.stage}: `collabook move {deal.number} agreed` says that it is agreed.")
    return said if last.gross.currency == session.home else [*said, *_at_home(session, deal, last)]


def _at_home(session: Session, deal: Deal, payment: Payment) -> list[str]:
    """What a foreign payment counts as; without a rate, how to give one."""
    if payment.rate is not None or payment.home_amount is not None:
        parts = (payment.rate, payment.home_amount, payment.rate_source)
        return [counted_as(payment.gross, session.home, *parts)]
    edit = f"collabook edit {deal.number}.{payment.position}"
    says = f"`{edit} --home-amount 100` says what it came to."
    missing = f"It has no rate to {session.home}, so the year can't count it: {says}"
    return [missing, *suggestion(session, payment.gross.currency, payment.received_on, edit)]


def _paid_in_full(session: Session, deal: Deal) -> str:
    """With what came beyond what is owed: a slip in the sum shows here."""
    over = overpaid(deal, session.now)
    more = f", with {over.show()} more than agreed" if over is not None else ""
    return f"The deal is paid in full{more}."


@options.command
@click.argument("amount")
@click.argument("category")
@click.option("--deal", metavar="DEAL", help="What it was for.")
@options.on
@click.option("--rate", metavar="RATE", help="What one foreign unit was at home, such as 1.27; ecb takes the ECB's.")
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
    day = session.day_of(on)
    receipts = tuple(File(_kept_path(file)) for file in files)
    expense = Expense(day, clean_line(category), spent, note=note, files=receipts)
    expense = expense._replace(**given_rate(session, rate, spent.currency, day))
    from collabook.store.verbs import money

    done = money.spent(session.book, expense, found)
    session.changed(done, _spent_at_home(session, expense))


def _spent_at_home(session: Session, expense: Expense) -> list[str]:
    if expense.amount.currency == session.home:
        return []
    if expense.rate is not None:
        return [counted_as(expense.amount, session.home, expense.rate, None, expense.rate_source)]
    missing = f"It has no rate to {session.home}, so the year can't count it; undo and give --rate."
    return [missing, *suggestion(session, expense.amount.currency, expense.paid_on, "collabook expense …")]


def _kept_path(text: str) -> str:
    """Where the receipt lies, so that it is found from anywhere. Raises ``Refusal`` for a file that is not there."""
    path = path_of(text)
    if not is_there(path):
        raise Refusal(f"There is no file {text}; check its name.")
    return str(path.absolute())
