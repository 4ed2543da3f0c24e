"""Verbs on the book as a whole: its settings, and a document read into it."""

import json
from collections.abc import Iterable, Sized

from collabook.domain.calendar import local_date
from collabook.domain.ids import given_ids
from collabook.domain.money import shortened
from collabook.domain.records import Brand, Contents, Deal, Rate
from collabook.domain.refusal import Refusal
from collabook.domain.settings import checked
from collabook.domain.text import fold
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.mapping import PARTS
from collabook.store.verbs.inserting import add_contact, brand_id, insert_deal, insert_expense
from collabook.store.verbs.prices import add_price, price_id
from collabook.store.writing import Step


def set_setting(book: Book, name: str, value: str | None) -> Done:
    """Set one setting; empty is "not known". A new time zone moves payments known by the instant to its dates."""
    kept = checked(name, value, book.currencies)
    with Step(book) as step:
        _set(step, name, kept)
        return step.done(f"{name} is {kept}." if kept is not None else f"{name} is not set.")


def import_contents(book: Book, contents: Contents, source: str) -> Done:
    """Read a document's records into the book, all or nothing; ``source`` names it in the sentence.

    Settings are taken over by a book that holds nothing yet, so that figures never move. Raises ``Refusal`` for a
    record whose id the book has already. A deal's number that another deal had, if only once, is given anew; a price
    for what has one here already is passed over, and the sentence says so.
    """
    with Step(book) as step:
        if not _holds_anything(book):
            for name, value in contents.settings.items():
                _set(step, name, checked(name, value, book.currencies))
        for brand in contents.brands:
            _merge_brand(step, brand)
        _refuse_known_ids(book, contents)
        for deal in _numbered(book, contents.deals):
            insert_deal(step, deal)
        for expense in contents.expenses:
            insert_expense(step, expense)
        taken, left = _import_rates(step, contents.rates)
        counted = [_number(contents.deals, "deal"), _number(contents.expenses, "expense")]
        counted += [_number(taken, "price")] if taken else []
        stays = f"; {_number(left, 'price')} of yours stayed" if left else ""
        return step.done(f"Imported {', '.join(counted[:-1])} and {counted[-1]} from {source}{stays}.")


def _number(records: Sized, noun: str) -> str:
    return f"{len(records)} {noun}{'' if len(records) == 1 else 's'}"


def _numbered(book: Book, deals: Iterable[Deal]) -> list[Deal]:
    """The deals that keep their number first, so that those that are given one get what is left."""
    given = dict(book.connection.execute("SELECT number, deal_id FROM numbering").fetchall())
    fitting = [deal if given.get(deal.number, deal.id) == deal.id else deal._replace(number=0) for deal in deals]
    return sorted(fitting, key=lambda deal: not deal.number)


def _import_rates(step: Step, rates: Iterable[Rate]) -> tuple[list[Rate], list[Rate]]:
    """Add the prices for what has none here; return these, and those passed over."""
    taken: list[Rate] = []
    left: list[Rate] = []
    for rate in rates:
        known = price_id(step.book, rate.kind, rate.platform) is not None
        (left if known else taken).append(rate)
    for rate in taken:
        add_price(step, rate)
    return taken, left


def _set(step: Step, name: str, value: str | None) -> None:
    step.change("settings", name, value=value)
    if name == "time_zone" and value is not None:
        for deal in step.book.deals(step.book.numbers()):
            for payment in deal.payments:
                if payment.received_at is not None:
                    step.change("payments", payment.id, received_on=local_date(payment.received_at, value))


def _holds_anything(book: Book) -> bool:
    tables = ("deals", "brands", "expenses")
    return any(book.connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tables)


def _merge_brand(step: Step, brand: Brand) -> None:
    """Add the brand, or fill what the book does not know of it; its contacts are joined."""
    known = step.book.connection.execute("SELECT * FROM brands WHERE folded = ?", (fold(brand.name),)).fetchone()
    if known:
        fresh = mapping.to_values(brand)
        missing = {name: fresh[name] for name in ("website", "category", "notes") if known[name] is None}
        step.change("brands", known["id"], **missing)
    of_brand = brand_id(step, brand)
    for contact in brand.contacts:
        add_contact(step, of_brand, contact)


def _refuse_known_ids(book: Book, contents: Contents) -> None:
    """A record's id is unique in its book, whatever kind of record it is."""
    ids = list(given_ids(contents))
    wanted = (json.dumps([given.id for given in ids]),)
    seen = {
        row[0]
        for table in ("deals", "expenses", "rates", *PARTS)
        for row in book.connection.execute(
            f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", wanted
        )
    }
    for given in ids:
        if given.id in seen:
            known = f"“{shortened(given.id)}” ({given.what})"
            raise Refusal(f"The id {known} is in the book already; nothing was imported.")
        seen.add(given.id)
