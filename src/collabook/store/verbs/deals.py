"""Verbs on a deal as a whole: add, move to a stage, edit, delete."""

from datetime import date
from typing import Any

from collabook.domain.allocation import allocate, net_received
from collabook.domain.fee import fee as fee_of
from collabook.domain.fee import offered_fee
from collabook.domain.fingerprint import fingerprint
from collabook.domain.money import Money
from collabook.domain.records import Contact, Deal, Instalment
from collabook.domain.refusal import Refusal
from collabook.domain.waiting import waits_until
from collabook.domain.words import Stage
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.mapping import PARTS
from collabook.store.verbs.altering import alter_deal, alter_part, called, owe
from collabook.store.verbs.inserting import add_contact, insert_deal, insert_parts
from collabook.store.verbs.naming import named
from collabook.store.writing import Step


def add(book: Book, deal: Deal, *, contact: Contact | None = None) -> Done:
    """Add a deal with all that hangs on it, its mail included; its brand is made where it is new.

    Raises ``Refusal`` for a mail that is in the book already.
    """
    with Step(book) as step:
        for message in deal.messages:
            for holder in book.deals_with_message(message, fingerprint(message)):
                raise Refusal(f"This mail is in the book already: deal {holder}. It was not added again.")
        deal_id, number = insert_deal(step, deal)
        if contact is not None:
            row = book.connection.execute("SELECT brand_id FROM deals WHERE id = ?", (deal_id,)).fetchone()
            add_contact(step, row[0], contact)
        return step.done(f"Added deal {called(deal._replace(number=number))}.", number)


def move(
    book: Book,
    deal: Deal,
    stage: Stage,
    *,
    on: date,
    why: str | None = None,
    fee: Money | None = None,
    kill_fee: Money | None = None,
) -> Done:
    """Record her decision. Agreeing makes ``fee``, else what the last offer comes to, what is owed.

    Cancelling leaves owed what was paid already, or ``kill_fee`` in all. Raises ``Refusal`` where the sums do not fit.
    """
    _refuse_move(deal, stage, fee, kill_fee)
    values = _decided(deal, stage, on, why)
    with Step(book) as step:
        sentence = f"Moved deal {called(deal)} from {deal.stage} to {stage}"
        if stage == deal.stage:
            sentence = f"Changed deal {called(deal)}, which is {stage}"
        if stage == "agreed":
            owed = fee if fee is not None or deal.instalments else offered_fee(deal)
            if owed is not None:
                values.update(owe(step, deal, owed))
                sentence += f"; {owed.show()} is agreed"
            elif deal.stage == "cancelled" and (left := fee_of(deal)) is not None:
                sentence += f"; the {left.show()} that cancelling left is the agreed fee now"
        elif stage == "cancelled" and (deal.instalments or kill_fee):
            values.update(_cut(step, deal, kill_fee, on))
            sentence += f"; the kill fee is {kill_fee.show()} in all" if kill_fee is not None else ""
        step.change("deals", deal.id, **values)
        return step.done(f"{sentence}.", deal.number)


def _decided(deal: Deal, stage: Stage, on: date, why: str | None) -> dict[str, Any]:
    """What changes on the deal by the decision alone; one that ends the talks ends the wait for an answer, too."""
    closed = stage in ("declined", "cancelled", "ghosted")
    values: dict[str, Any] = {
        "stage": stage,
        "closed_on": on if closed else None,
        "closed_why": why if closed else None,
    }
    if stage == "agreed" and deal.agreed_on is None:
        values["agreed_on"] = on
    if stage not in ("offered", "negotiating") and waits_until(deal):
        values["next_action_on"] = None
    return values


def _refuse_move(deal: Deal, stage: Stage, fee: Money | None, kill_fee: Money | None) -> None:
    if kill_fee is not None and stage != "cancelled":
        raise Refusal("A kill fee goes with cancelled; leave it out, or move the deal to cancelled.")
    if fee is not None and stage != "agreed":
        raise Refusal("A fee goes with agreed; leave it out, or move the deal to agreed.")
    if deal.stage == stage and fee is None and kill_fee is None:
        raise Refusal(f"Deal {called(deal)} is {stage} already.")


def set_fee(book: Book, deal: Deal, fee: Money) -> Done:
    """Say what the deal pays: the agreed fee where it is agreed, else what it would be."""
    with Step(book) as step:
        step.change("deals", deal.id, **owe(step, deal, fee))
        return step.done(f"The fee of deal {called(deal)} is {fee.show()}.", deal.number)


def _cut(step: Step, deal: Deal, kill_fee: Money | None, on: date) -> dict[str, Any]:
    """Leave ``kill_fee``, or what was paid, as what is owed in all: the oldest parts stay, the rest goes."""
    left = kill_fee if kill_fee is not None else net_received(deal, on) or deal.instalments[0].amount.times(0)
    if deal.currency not in (None, left.currency):
        raise Refusal(f"Deal {called(deal)} counts in {deal.currency}; give the kill fee in {deal.currency}.")
    minor = max(left.minor, 0)
    for row in allocate(deal, on):
        part = min(row.instalment.amount.minor, minor)
        minor -= part
        if part:
            step.change("instalments", row.instalment.id, amount=part)
        else:
            step.remove("instalments", row.instalment.id)
    if minor and kill_fee is not None:
        insert_parts(step, deal.id, "instalments", (Instalment(Money(minor, left.currency), note="kill fee"),))
    return {"currency": left.currency.code}


def edit(book: Book, deal: Deal, **values: Any) -> Done:
    """Change fields of the deal; ``None`` is not known. Raises ``Refusal`` for another currency than its amounts'."""
    with Step(book) as step:
        after = alter_deal(step, deal, values)
        return step.done(f"Changed {named(values)} of deal {called(after)}.", deal.number)


def edit_part(book: Book, deal: Deal, table: str, record: Any, **values: Any) -> Done:
    """Change fields of one deliverable, gift, instalment, … of the deal."""
    with Step(book) as step:
        alter_part(step, deal, table, record, values)
        what = f"{named(values)} of {table.removesuffix('s')}"
        return step.done(f"Changed {what} {deal.number}.{record.position}, {deal.brand}.", deal.number)


def delete(book: Book, deal: Deal) -> Done:
    """Delete the deal with all that hangs on it; expenses stay and are no deal's."""
    with Step(book) as step:
        for deliverable in deal.deliverables:
            for stat in deliverable.stats:
                step.remove("stats", stat.id)
        for table in PARTS:
            for record in getattr(deal, table):
                step.remove(table, record.id)
        for row in book.connection.execute("SELECT id FROM expenses WHERE deal_id = ?", (deal.id,)).fetchall():
            step.change("expenses", row["id"], deal_id=None)
        step.remove("deals", deal.id)
        return step.done(f"Deleted deal {called(deal)}.", deal.number)


def delete_part(book: Book, deal: Deal, table: str, record: Any) -> Done:
    """Delete one deliverable, gift, payment, … of the deal."""
    with Step(book) as step:
        for stat in getattr(record, "stats", ()):
            step.remove("stats", stat.id)
        step.remove(table, record.id)
        what = table.removesuffix("s")
        return step.done(f"Deleted {what} {deal.number}.{record.position}, {deal.brand}.", deal.number)
