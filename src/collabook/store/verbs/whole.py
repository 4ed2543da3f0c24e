"""Verbs on the book as a whole: its settings, and a document read into it."""

import json
from collections.abc import Sized
from typing import Any

from collabook.domain.calendar import local_date
from collabook.domain.money import shortened
from collabook.domain.records import Brand, Contents
from collabook.domain.refusal import Refusal
from collabook.domain.settings import checked
from collabook.domain.text import fold
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.mapping import PARTS
from collabook.store.verbs.inserting import add_contact, brand_id, insert_deal, insert_expense
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
    record whose id the book has already; a deal's number that is taken is given anew.
    """
    with Step(book) as step:
        if not _holds_anything(book):
            for name, value in contents.settings.items():
                _set(step, name, checked(name, value, book.currencies))
        for brand in contents.brands:
            _merge_brand(step, brand)
        _refuse_known_ids(book, contents)
        taken = {row[0] for row in book.connection.execute("SELECT number FROM deals")}
        highest = max((deal.number for deal in contents.deals), default=0)
        step.reserve_numbers(highest)
        for deal in contents.deals:
            insert_deal(step, deal._replace(number=0) if deal.number in taken else deal)
        for expense in contents.expenses:
            insert_expense(step, expense)
        counted = f"{_number(contents.deals, 'deal')} and {_number(contents.expenses, 'expense')}"
        return step.done(f"Imported {counted} from {source}.")


def _number(records: Sized, noun: str) -> str:
    return f"{len(records)} {noun}{'' if len(records) == 1 else 's'}"


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
    ids = _ids(contents)
    wanted = (json.dumps([record_id for record_id, _ in ids]),)
    seen = {
        row[0]
        for table in ("deals", "expenses", *PARTS)
        for row in book.connection.execute(
            f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", wanted
        )
    }
    for record_id, what in ids:
        if record_id in seen:
            raise Refusal(f"The id “{shortened(record_id)}” ({what}) is in the book already; nothing was imported.")
        seen.add(record_id)


def _ids(contents: Contents) -> list[tuple[str, str]]:
    found: list[tuple[str, Any]] = []
    for deal in contents.deals:
        found.append((deal.id, f"deal of {deal.brand}"))
        for table in PARTS:
            found += [(record.id, f"{table.removesuffix('s')} of {deal.brand}") for record in getattr(deal, table)]
    found += [(expense.id, "expense") for expense in contents.expenses]
    return [(record_id, what) for record_id, what in found if record_id]
