"""Verbs on gifts: product arrived, was priced, went back."""

from datetime import date
from typing import Any

from collabook.domain.records import Deal, Gift
from collabook.domain.refusal import Refusal
from collabook.domain.text import fold
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.verbs.inserting import insert_parts
from collabook.store.verbs.settled import settled
from collabook.store.writing import Step


def expected(deal: Deal, item: str) -> Gift | None:
    """The promised gift of this name that has not arrived, if there is one."""
    wanted = fold(item)
    waiting = [gift for gift in deal.gifts if gift.received_on is None and fold(gift.item) == wanted]
    return waiting[0] if waiting else None


def arrived(book: Book, deal: Deal, gift: Gift, *, on: date, **values: Any) -> Done:
    """A promised gift came, with what is known of it now: ``value``, ``rate``, ``kept``, ``basis``, …"""
    return _change(book, deal, gift, f"Arrived: {gift.item} from {deal.brand}", received_on=on, **values)


def changed(book: Book, deal: Deal, gift: Gift, **values: Any) -> Done:
    """What became known of a gift later: its value, its rate, that it went back. Raises ``Refusal`` for nothing new."""
    if all(getattr(gift, name) == value for name, value in values.items()):
        raise Refusal(f"{gift.item} from {deal.brand} is recorded so already.")
    what = "Priced" if set(values) <= {"value", "currency", "rate"} else "Changed"
    return _change(book, deal, gift, f"{what}: {gift.item} from {deal.brand}", **values)


def received(book: Book, deal: Deal, gift: Gift) -> Done:
    """Product that was not expected came."""
    with Step(book) as step:
        insert_parts(step, deal.id, "gifts", (gift,))
        return step.done(f"Arrived: {gift.item} from {deal.brand}{_worth(gift)} (deal {deal.number}).", deal.number)


def _change(book: Book, deal: Deal, gift: Gift, sentence: str, **values: Any) -> Done:
    if values.get("value") is not None:
        values["currency"] = values["value"].currency
    after = settled(gift._replace(**values), None, book.settings)
    written = mapping.to_values(after)
    changes = {name: written[name] for name in (*values, "home_currency")}
    with Step(book) as step:
        step.change("gifts", gift.id, **changes)
        return step.done(f"{sentence}{_worth(after)} ({deal.number}.{gift.position}).", deal.number)


def _worth(gift: Gift) -> str:
    return f", worth {gift.value.show()}" if gift.value is not None else ", value unknown"
