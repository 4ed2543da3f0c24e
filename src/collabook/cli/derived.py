"""The JSON of single deals: the exchange document's form, and what follows from the facts at a day."""

from datetime import date
from typing import TYPE_CHECKING, Any

from collabook.domain.allocation import open_amount
from collabook.domain.due import next_step
from collabook.domain.due_dates import right_ends_on
from collabook.domain.fee import fee
from collabook.domain.happened import happened_by
from collabook.domain.records import Deal
from collabook.domain.standing import standing

if TYPE_CHECKING:
    from collabook.domain.due import Due
    from collabook.domain.money import Money
    from collabook.store.journal import Step


def money_document(amount: "Money | None") -> dict[str, str] | None:
    return None if amount is None else {"amount": amount.text, "currency": amount.currency.code}


def card_document(deal: Deal, today: date, *, messages: bool = False) -> dict[str, Any]:
    """The deal with ``cash``, ``content``, ``money`` and ``next`` at ``today``."""
    from collabook.exchange.document import deal_document

    stands = standing(deal, today)
    step = next_step(deal, today)
    return {
        **deal_document(deal, messages=messages),
        "cash": money_document(fee(deal)),
        "content": stands.content,
        "money": stands.money,
        "next": None if step is None else {"what": step.what, "on": step.on and step.on.isoformat()},
    }


def whole_document(deal: Deal, today: date, history: "list[Step]") -> dict[str, Any]:
    """The deal with its mails, what is open of its fee, when its rights end, and its history, the newest step first."""
    known = happened_by(deal, today)
    ends = [(right.id, right_ends_on(known, right)) for right in known.rights]
    return {
        **card_document(deal, today, messages=True),
        "open": money_document(open_amount(deal, today)),
        "right_ends": [{"record": record, "on": day and day.isoformat()} for record, day in ends],
        "history": [{"at": step.made_at, "sentence": step.sentence, "undone": step.undone} for step in history],
    }


def due_document(step: "Due") -> dict[str, Any]:
    """One line of what is due."""
    return {
        "deal": step.deal.id,
        "number": step.deal.number,
        "record": step.record,
        "what": step.what,
        "on": step.on and step.on.isoformat(),
        "days_late": step.days_late,
        "amount": step.amount and step.amount.text,
        "currency": step.amount and step.amount.currency.code,
    }
