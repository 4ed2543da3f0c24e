"""A deal with all that hangs on it, written inside a step."""

from typing import Any

from collabook.domain.fingerprint import fingerprint
from collabook.domain.money import Currency
from collabook.domain.records import Brand, Contact, Deal, Expense, Instalment, Payment
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line, fold
from collabook.store import mapping
from collabook.store.mapping import PARTS
from collabook.store.trouble import MEANWHILE
from collabook.store.verbs.settled import deal_currency, settled
from collabook.store.writing import Step, new_id


def brand_id(step: Step, brand: Brand) -> str:
    """The id of the brand of this name, added where the book does not know it. Raises ``Refusal`` for no name."""
    name = clean_line(brand.name)
    folded = fold(name)
    if not folded:
        raise Refusal("A deal needs its brand's name; write it with a letter or a digit.")
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
    deal = deal._replace(currency=deal_currency(deal))
    number = deal.number or step.next_number()
    deal_id = deal.id or new_id()
    values = {**mapping.to_values(deal), "id": deal_id, "number": number}
    del values["brand"]
    values["brand_id"] = brand_id(step, Brand(deal.brand))
    step.add("deals", values)
    for table in PARTS:
        insert_parts(step, deal_id, table, getattr(deal, table))
    return deal_id, number


def insert_parts(step: Step, deal_id: str, table: str, records: tuple[Any, ...]) -> None:
    """Write what hangs on a deal, in order, after what is there already."""
    if not records:
        return
    currency, settings = _counts_in(step, deal_id, records), step.book.settings
    first = step.next_position(table, deal_id)
    rows = [
        _part_values(table, settled(record, currency, settings), deal_id, first + n) for n, record in enumerate(records)
    ]
    step.add_all(table, rows)
    if table == "deliverables":
        for row, deliverable in zip(rows, records, strict=True):
            stats = [
                {**mapping.to_values(stat), "id": stat.id or new_id(), "deliverable_id": row["id"], "position": n}
                for n, stat in enumerate(deliverable.stats, start=1)
            ]
            step.add_all("stats", stats)


def _counts_in(step: Step, deal_id: str, records: tuple[Any, ...]) -> Currency | None:
    """The deal's currency; a deal without one takes that of its first instalment or payment."""
    row = step.book.connection.execute("SELECT currency FROM deals WHERE id = ?", (deal_id,)).fetchone()
    if row is None:
        raise Refusal(MEANWHILE)
    code, first = row["currency"], records[0]
    if code is None and isinstance(first, Instalment | Payment):
        code = (first.amount if isinstance(first, Instalment) else first.gross).currency.code
        step.change("deals", deal_id, currency=code)
    return step.book.currencies[code] if code else None


def _part_values(table: str, record: Any, deal_id: str, position: int) -> dict[str, Any]:
    values = {**mapping.to_values(record), "deal_id": deal_id, "id": record.id or new_id(), "position": position}
    if table == "messages":
        values["fingerprint"] = fingerprint(record)
    return values


def insert_expense(step: Step, expense: Expense) -> None:
    """Write an expense with the files that it names; ``deal`` is the id of its deal."""
    expense = settled(expense, None, step.book.settings)
    values = mapping.to_values(expense._replace(id=expense.id or new_id()))
    values.update(deal_id=values.pop("deal"), currency=expense.amount.currency.code)
    step.add("expenses", values)
    files = [
        {**mapping.to_values(file), "id": file.id or new_id(), "expense_id": values["id"], "position": n}
        for n, file in enumerate(expense.files, start=1)
    ]
    step.add_all("files", files)
