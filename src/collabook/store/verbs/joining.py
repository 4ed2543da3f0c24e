"""The verb that puts a mail to a deal that exists, with what of it she takes over."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from collabook.domain.differences import Added, Agreed, Altered, Change, Owed, Set
from collabook.domain.fee import offered_fee
from collabook.domain.fingerprint import fingerprint
from collabook.domain.records import Deal, Message
from collabook.domain.refusal import Refusal
from collabook.domain.waiting import awaits_answer, waits_until
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.trouble import MEANWHILE
from collabook.store.verbs.altering import alter_deal, alter_part, called, owe
from collabook.store.verbs.inserting import insert_parts
from collabook.store.writing import Step


def join(book: Book, deal: Deal, messages: Sequence[Message], changes: Sequence[Change], *, on: date) -> Done:
    """Put the mail to the deal and carry out ``changes``, all in one step; ``on`` is the day of an agreement.

    An offer of theirs, or a yes, is the answer that she waited for: then nothing is left to follow up.
    Raises ``Refusal`` for a mail that the deal has already, and for a change that the deal can't take.
    """
    with Step(book) as step:
        before = book.still_there(deal.number)
        if before.stage != deal.stage and changes:
            raise Refusal(MEANWHILE)
        for message in messages:
            if deal.number in book.deals_with_message(message, fingerprint(message)):
                raise Refusal(f"Deal {called(deal)} has this mail already.")
        insert_parts(step, deal.id, "messages", tuple(messages))
        for change in changes:
            _carry_out(step, book.still_there(deal.number), change, on)
        if waits_until(before) and not awaits_answer(book.still_there(deal.number)):
            step.change("deals", deal.id, next_action_on=None)
        taken = "; ".join(change.said() for change in changes)
        return step.done(f"Added a mail to deal {called(deal)}{f': {taken}' if taken else ''}.", deal.number)


def _carry_out(step: Step, deal: Deal, change: Change, on: date) -> None:
    """Make one change of the deal as the changes before it have left it."""
    match change.edit:
        case Added(table, record):
            insert_parts(step, deal.id, table, (record,))
        case Altered(table, record, values):
            alter_part(step, deal, table, _now(deal, table, record), values)
        case Set(values):
            alter_deal(step, deal, values)
        case Owed(fee):
            step.change("deals", deal.id, **owe(step, deal, fee))
        case Agreed():
            step.change("deals", deal.id, **_agreed(step, deal, on))


def _now(deal: Deal, table: str, record: Any) -> Any:
    """The record as it is by now. Raises ``Refusal`` where another program deleted it."""
    found = next((one for one in getattr(deal, table) if one.id == record.id), None)
    if found is None:
        raise Refusal("What the mail changes is not in the deal any more; read the mail again.")
    return found


def _agreed(step: Step, deal: Deal, on: date) -> dict[str, Any]:
    owed = None if deal.instalments else offered_fee(deal)
    values: dict[str, Any] = {"stage": "agreed", "closed_on": None, "closed_why": None}
    if deal.agreed_on is None:
        values["agreed_on"] = on
    return values | (owe(step, deal, owed) if owed is not None else {})
