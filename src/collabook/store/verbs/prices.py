"""Verbs on her own prices."""

from collabook.domain.records import Rate
from collabook.domain.refusal import Refusal
from collabook.domain.words import Platform, PricedKind, deliverable_name
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.writing import Step


def priced(book: Book, rate: Rate) -> Done:
    """Keep her price, in place of the one that there is for the same. Raises ``Refusal`` for a price of zero."""
    if not rate.amount:
        raise Refusal("A price of 0 is none; give what you ask for, or delete the price.")
    with Step(book) as step:
        known = price_id(book, rate.kind, rate.platform)
        if known is None:
            add_price(step, rate)
        else:
            values = _values(rate)
            step.change("rates", known, **{name: values[name] for name in ("amount", "currency", "note")})
        return step.done(f"{deliverable_name(rate.platform, rate.kind)}: your price is {rate.amount.show()}.")


def unpriced(book: Book, rate: Rate) -> Done:
    """Delete one of her prices."""
    with Step(book) as step:
        step.remove("rates", rate.id)
        name = deliverable_name(rate.platform, rate.kind)
        return step.done(f"{name}: your price of {rate.amount.show()} is deleted.")


def price_id(book: Book, kind: PricedKind, platform: Platform | None) -> str | None:
    """The id of her price for just this, if she has one."""
    row = book.connection.execute("SELECT id FROM rates WHERE kind = ? AND platform IS ?", (kind, platform)).fetchone()
    return row and str(row[0])


def add_price(step: Step, rate: Rate) -> None:
    """Write a price for what has none."""
    step.add("rates", _values(rate))


def _values(rate: Rate) -> dict[str, object]:
    return {**mapping.to_values(rate), "currency": rate.amount.currency.code}
