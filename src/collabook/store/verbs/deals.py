"""Verbs on a deal as a whole: add, move to a stage, edit, delete, and mail that joins it."""

from datetime import date
from typing import Any

from collabook.domain.allocation import allocate, net_received
from collabook.domain.fee import fee as fee_of
from collabook.domain.fee import offered_fee
from collabook.domain.fingerprint import fingerprint
from collabook.domain.money import Currency, Money, total
from collabook.domain.records import Brand, Contact, Deal, Instalment
from collabook.domain.refusal import Refusal
from collabook.domain.waiting import waits_until
from collabook.domain.words import Stage
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.mapping import PARTS
from collabook.store.verbs.inserting import add_contact, brand_id, insert_deal, insert_parts
from collabook.store.verbs.naming import named
from collabook.store.verbs.settled import deal_currency, settled
from collabook.store.writing import Step


def called(deal: Deal) -> str:
    """How a sentence names a deal: ``12 Oatly: TikTok video``."""
    return f"{deal.number} {deal.brand}" + (f": {deal.title}" if deal.title else "")


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


def add_message(book: Book, deal: Deal, proposed: Deal) -> Done:
    """Put the mail of ``proposed`` to a deal that exists, with the offers in it as long as nothing is agreed.

    An offer is the answer that she waited for. Raises ``Refusal`` for a mail that the deal has already.
    """
    with Step(book) as step:
        now = book.still_there(deal.number)
        for message in proposed.messages:
            if deal.number in book.deals_with_message(message, fingerprint(message)):
                raise Refusal(f"Deal {called(deal)} has this mail already.")
        offers = proposed.offers if now.stage in ("offered", "negotiating") else ()
        insert_parts(step, deal.id, "messages", proposed.messages)
        insert_parts(step, deal.id, "offers", offers)
        if offers and waits_until(now):
            step.change("deals", deal.id, next_action_on=None)
        what = "a mail and the offer in it" if offers else "a mail"
        return step.done(f"Added {what} to deal {called(deal)}.", deal.number)


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
                values.update(_owe(step, deal, owed))
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
        step.change("deals", deal.id, **_owe(step, deal, fee))
        return step.done(f"The fee of deal {called(deal)} is {fee.show()}.", deal.number)


def _owe(step: Step, deal: Deal, fee: Money) -> dict[str, Any]:
    """Make ``fee`` what is owed in all; return what changes on the deal.

    Parts that are there keep their due days, the last one takes the difference; else it is one part under the terms.
    """
    if deal.currency not in (None, fee.currency) and (deal.payments or deal.pending_commission):
        raise Refusal(f"Deal {called(deal)} counts in {deal.currency}; give the fee in {deal.currency}.")
    parts = [part for part in deal.instalments if part.amount.currency == fee.currency]
    if not parts:
        for part in deal.instalments:
            step.remove("instalments", part.id)
        owed = Instalment(fee, due_days=deal.terms_days, due_from=deal.terms_from)
        insert_parts(step, deal.id, "instalments", (owed,))
        return {"currency": fee.currency.code}
    last = fee - total((part.amount for part in parts[:-1]), fee.currency)
    if last.minor < 0:
        raise Refusal(f"The first parts alone come to more than {fee.show()}; change or delete them first.")
    step.change("instalments", parts[-1].id, amount=last.minor)
    return {"currency": fee.currency.code}


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
    """Change fields of the deal; ``brand`` moves it to the brand of that name. ``None`` is not known.

    Raises ``Refusal`` for another currency than that of the amounts which the deal has.
    """
    after = deal._replace(**values)
    currency = deal_currency(after)
    if "currency" in values and after.currency != currency:
        raise Refusal(f"Deal {called(deal)} has amounts in {currency}; it can't be without a currency.")
    with Step(book) as step:
        written = mapping.to_values(after._replace(currency=currency))
        changes = {name: written[name] for name in (*values, "currency") if name != "brand"}
        if "brand" in values:
            changes["brand_id"] = brand_id(step, Brand(values["brand"]))
        step.change("deals", deal.id, **changes)
        return step.done(f"Changed {named(values)} of deal {called(after)}.", deal.number)


def edit_part(book: Book, deal: Deal, table: str, record: Any, **values: Any) -> Done:
    """Change fields of one deliverable, gift, instalment, … of the deal.

    An amount brings its currency with it; a day typed for a payment replaces the instant that it was known by.
    """
    what = f"{named(values)} of {table.removesuffix('s')}"
    if table == "payments" and "received_on" in values:
        values = {"received_at": None, **values}
    if "currency" in record._fields and "currency" not in values:
        values.update(_brought_currency(values))
    after = settled(record._replace(**values), deal.currency, book.settings)
    known, written = mapping.to_values(record), mapping.to_values(after)
    changes = {name: value for name, value in written.items() if name in values or value != known[name]}
    with Step(book) as step:
        step.change(table, record.id, **changes)
        return step.done(f"Changed {what} {deal.number}.{record.position}, {deal.brand}.", deal.number)


def _brought_currency(values: dict[str, Any]) -> dict[str, Currency]:
    amount = next((value for value in values.values() if isinstance(value, Money)), None)
    return {"currency": amount.currency} if amount is not None else {}


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
