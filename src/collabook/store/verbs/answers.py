"""The verb on an answer that she sent: it is the brand's turn now."""

from datetime import date, timedelta
from typing import Any, Final

from collabook.domain.fee import last_said
from collabook.domain.money import Money
from collabook.domain.records import LAST_DAY, Deal, Offer
from collabook.domain.refusal import Refusal
from collabook.domain.waiting import awaits_answer
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.verbs.altering import called
from collabook.store.verbs.inserting import insert_parts
from collabook.store.writing import Step

WAIT: Final = timedelta(days=7)
"""How long a brand has for its answer before Today says to follow up."""

NO_SUM: Final = "your answer, without a sum in all"
"""The note on an offer that names none."""


def check_answerable(deal: Deal) -> None:
    """Raise ``Refusal`` for a deal on which nothing is left to answer."""
    if deal.stage not in ("offered", "negotiating"):
        raise Refusal(f"Deal {called(deal)} is {deal.stage}; an answer is for one that is offered or negotiating.")


def answered(book: Book, deal: Deal, total: Money | None, *, on: date) -> Done:
    """Record that her answer went out: her offer of ``total``, or without a sum, and the deal waits for the brand.

    A day to follow up is set beside it, unless she has planned a step of her own. An answer of the same day is put
    right, and the same one sent again moves only that day. Raises ``Refusal`` for a deal that is agreed or over.
    """
    check_answerable(deal)
    values: dict[str, Any] = {"stage": "negotiating"}
    if deal.next_action is None:
        values["next_action_on"] = min(on + WAIT, LAST_DAY)
    with Step(book) as step:
        _offer(step, deal, total, on)
        step.change("deals", deal.id, **values)
        offer = f" with your offer of {total.show()}" if total is not None else ""
        return step.done(f"Answered deal {called(deal)}{offer}; it waits for the brand.", deal.number)


def _offer(step: Step, deal: Deal, total: Money | None, on: date) -> None:
    """Write her offer, unless the last word on the deal is this very one."""
    last = last_said(deal) if awaits_answer(deal) else []
    if [offer.amount for offer in last] == [total]:
        return
    currency = total.currency if total is not None else None
    offer = Offer(on, "me", total, currency=currency, note=None if total is not None else NO_SUM)
    if (
        len(last) == 1
        and last[0].offered_on == on
        and (last[0].per, last[0].note) in (("deal", None), ("deal", NO_SUM))
    ):
        written = mapping.to_values(offer)
        step.change("offers", last[0].id, **{name: written[name] for name in ("amount", "currency", "note")})
    else:
        insert_parts(step, deal.id, "offers", (offer,))
