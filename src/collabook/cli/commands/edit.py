"""``collabook edit``: single fields of a deal or of a part of it."""

import re
from collections.abc import Callable
from typing import Any, Final

import click

from collabook.cli import options
from collabook.cli.fields import FIELDS, PARTS, Field, tables_with
from collabook.cli.rated import given_rate, paid_out
from collabook.cli.session import Session
from collabook.domain.entry import parse_deliverable
from collabook.domain.money import shortened
from collabook.domain.records import Deal, Expense, Payment
from collabook.domain.refusal import Refusal

ALONE: Final = ("pay", "deliver", "rate", "home_amount", "payout")
"""Options that are a change of their own."""


def _with_fields(function: Callable[..., Any]) -> Callable[..., Any]:
    for field in reversed(FIELDS):
        function = field.as_option()(function)
    return function


@options.command
@click.argument("deal")
@_with_fields
@click.option("--pay", metavar="AMOUNT", help="What the deal pays in all.")
@click.option("--deliver", metavar="WHAT[@DATE]", help='One more deliverable, such as "tiktok video@2026-10-20".')
@click.option("--rate", metavar="RATE", help="What one foreign unit of a payment, gift or expense was at home; or ecb.")
@click.option("--home-amount", metavar="AMOUNT", help="What a payment came to at home.")
@click.option("--payout", metavar="AMOUNT", help="What the bank paid out of it at home, after what was kept.")
def edit_command(session: Session, deal: str, **given: str | None) -> None:
    """Change single fields of DEAL, or of a part of it such as 12.1. Empty text ("") is not known."""
    alone = [name for name in ALONE if given[name] is not None]
    fields = [field for field in FIELDS if given[field.name] is not None]
    if not alone and not fields:
        names = ", ".join(f"--{field.option}" for field in FIELDS)
        raise click.UsageError(f"Say what to change: --pay, --deliver, --rate, --home-amount, --payout, {names}.")
    if alone and (fields or len(alone) > 1):
        raise click.UsageError(f"--{alone[0].replace('_', '-')} is a change of its own; give it alone.")
    if alone:
        _change_alone(session, deal, alone[0], given[alone[0]] or "")
    else:
        _change_fields(session, deal, fields, given)


def _change_alone(session: Session, text: str, name: str, value: str) -> None:
    if name in {"rate", "home_amount", "payout"}:
        _rate(session, text, name, value)
        return
    deal = _whole_deal(session, text, f"--{name}")
    if name == "deliver":
        from collabook.store.verbs.parts import add_part

        record = parse_deliverable(value, today=session.now, date_order=session.book.settings.date_order)
        session.changed(add_part(session.book, deal, "deliverables", record))
        return
    from collabook.store.verbs import deals

    session.changed(deals.set_fee(session.book, deal, session.amount(value, deal.currency)))


def _rate(session: Session, text: str, name: str, value: str) -> None:
    """Say what a payment, gift or expense came to at home."""
    table, record = _foreign(session, text)
    if name != "rate" and not isinstance(record, Payment):
        raise Refusal(f"--{name.replace('_', '-')} goes with a payment; give --rate.")
    from collabook.store.verbs.rates import day_of, foreign_amount, rated

    if name == "rate":
        known = given_rate(session, value, foreign_amount(record).currency, day_of(record) or session.now)
    elif name == "payout":
        known = paid_out(session, session.amount(value), record)
    else:
        known = {"home_amount": session.amount(value)}
    session.changed(rated(session.book, table, record, **known))


def _foreign(session: Session, text: str) -> tuple[Any, Any]:
    """The payment, gift or expense meant: of a deal alone, the only one that lacks a rate."""
    expense = _expense(session, text)
    if expense is not None:
        return "expenses", expense
    deal, table, record = session.book.find_part(text, "payments", "gifts")
    if table is not None:
        return table, record
    lacking = [one for one in deal.payments if one.gross.currency != session.home and not (one.rate or one.home_amount)]
    if len(lacking) != 1:
        raise Refusal(f"Say which payment or gift of deal {deal.number} it is, such as {deal.number}.1.")
    return "payments", lacking[0]


def _expense(session: Session, text: str) -> Expense | None:
    return next((expense for expense in session.book.expenses() if expense.id == text.strip()), None)


def _change_fields(session: Session, text: str, fields: list[Field], given: dict[str, str | None]) -> None:
    from collabook.store.verbs import deals

    deal, table, record = _meant(session, text, fields)
    values = {field.columns[table]: field.value(session, deal, table, given[field.name] or "") for field in fields}
    if table == "deals":
        session.changed(deals.edit(session.book, deal, **values), _follows(deal, values))
    else:
        session.changed(deals.edit_part(session.book, deal, table, record, **values))


def _meant(session: Session, text: str, fields: list[Field]) -> tuple[Deal, str, Any]:
    """The deal, or the part of it that has all of the fields."""
    tables = tables_with(fields)
    named = " with ".join(f"--{field.option}" for field in fields)
    if not tables:
        raise click.UsageError(f"Nothing has {named}; change one thing at a time.")
    parts = [table for table in tables if table in PARTS]
    if not parts:
        return _whole_deal(session, text, named), "deals", None
    deal, table, record = session.book.find_part(text, *parts)
    if table is not None:
        return deal, table, record
    if "deals" in tables:
        return deal, "deals", None
    kinds = " or a ".join(part.removesuffix("s") for part in parts)
    only = [(part, one) for part in parts for one in getattr(deal, part)]
    if len(only) == 1:
        return deal, *only[0]
    raise Refusal(f"{named} is for a {kinds} of the deal: say which, such as {deal.number}.1.")


def _whole_deal(session: Session, text: str, named: str) -> Deal:
    if re.fullmatch(r".+\.\d+", text.strip(), re.ASCII):
        whole = text.strip().rpartition(".")[0]
        raise Refusal(f"{named} is for a whole deal; write {shortened(whole)} instead of {shortened(text)}.")
    return session.book.find(text)


def _follows(deal: Deal, values: dict[str, Any]) -> list[str]:
    """An instalment keeps the rule that it was agreed with."""
    if not {"terms_days", "terms_from"} & values.keys():
        return []
    return [
        f"Instalment {deal.number}.{part.position} keeps the terms it was agreed with; "
        f"`collabook edit {deal.number}.{part.position} --net 30 --from posting` changes them."
        for part in deal.instalments
        if part.due_on is None
    ]
