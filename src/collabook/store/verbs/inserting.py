"""A deal with all that hangs on it, written inside a step."""

import hashlib
from typing import Any

from collabook.domain.records import Brand, Contact, Deal, Message
from collabook.domain.text import clean_line, fold
from collabook.store import mapping
from collabook.store.mapping import PARTS
from collabook.store.writing import Step, new_id


def fingerprint(message: Message) -> str:
    """The same for the same mail however it came: over its words, without case and white space."""
    words = fold(f"{message.subject or ''} {message.text or ''}")
    return hashlib.sha256(words.encode()).hexdigest()


def brand_id(step: Step, brand: Brand) -> str:
    """The id of the brand of this name, added where the book does not know it."""
    name = clean_line(brand.name)
    folded = fold(name)
    row = step.book.connection.execute("SELECT id FROM brands WHERE folded = ?", (folded,)).fetchone()
    if row:
        return str(row[0])
    values = {**mapping.to_values(brand), "name": name, "folded": folded}
    return step.add("brands", values)


def add_contact(step: Step, brand: str, contact: Contact) -> None:
    """Add a person to a brand, unless the address, or without one the name, is there already."""
    known = step.book.connection.execute("SELECT name, email FROM contacts WHERE brand_id = ?", (brand,)).fetchall()
    mine = fold(contact.email or contact.name or "")
    if not mine or any(fold((row["email"] if contact.email else row["name"]) or "") == mine for row in known):
        return
    step.add("contacts", {**mapping.to_values(contact), "brand_id": brand, "position": len(known) + 1})


def insert_deal(step: Step, deal: Deal) -> tuple[str, int]:
    """Write the deal; ids, number and positions that are missing are made. Return its id and number."""
    number = deal.number or step.next_number()
    deal_id = deal.id or new_id()
    values = {**mapping.to_values(deal), "id": deal_id, "number": number}
    values["brand_id"] = brand_id(step, Brand(values.pop("brand")))
    step.add("deals", values)
    for table in PARTS:
        insert_parts(step, deal_id, table, getattr(deal, table))
    return deal_id, number


def insert_parts(step: Step, deal_id: str, table: str, records: tuple[Any, ...]) -> None:
    """Write what hangs on a deal, in order, after what is there already."""
    if not records:
        return
    first = step.next_position(table, deal_id)
    rows = [part_values(table, record, deal_id, first + n) for n, record in enumerate(records)]
    step.add_all(table, rows)
    if table == "deliverables":
        for row, deliverable in zip(rows, records, strict=True):
            stats = [
                {**mapping.to_values(stat), "id": stat.id or new_id(), "deliverable_id": row["id"], "position": n}
                for n, stat in enumerate(deliverable.stats, start=1)
            ]
            step.add_all("stats", stats)


def part_values(table: str, record: Any, deal_id: str, position: int) -> dict[str, Any]:
    values = {**mapping.to_values(record), "deal_id": deal_id, "id": record.id or new_id(), "position": position}
    if table == "messages":
        values["fingerprint"] = fingerprint(record)
    return values
