"""Rows to records, a few queries for any number of deals. Imports no ORM: this is what the first screen waits for."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from collabook.domain.money import Currency
from collabook.domain.records import Brand, Contact, Deal, Deliverable, Expense, File, Message, Rate, Stat
from collabook.store import mapping
from collabook.store.mapping import PARTS, Currencies
from collabook.store.trouble import Damaged

_WITHOUT_MESSAGES = tuple(name for name in PARTS if name != "messages")


class Frozen(dict[str, Currency]):
    """The currencies of a book by their code; one that it does not know can't stand in it."""

    def __missing__(self, code: str) -> Currency:
        raise Damaged(f"{code} is no currency of the book")


def currencies(connection: sqlite3.Connection) -> dict[str, Currency]:
    """The currencies' decimals as frozen in the book."""
    rows = connection.execute("SELECT code, decimals FROM currencies")
    return Frozen((row[0], Currency(row[0], row[1])) for row in rows)


def deals(
    connection: sqlite3.Connection,
    known: Currencies,
    where: str = "1",
    parameters: Sequence[Any] = (),
    *,
    with_messages: bool = False,
) -> list[Deal]:
    """The deals that ``where`` (over ``deal_cards``) holds for, by number, with all that hangs on them."""
    rows = connection.execute(f"SELECT * FROM deal_cards WHERE {where} ORDER BY number", parameters).fetchall()
    if not rows:
        return []
    of_deals = {row["id"]: row["currency"] and known[row["currency"]] for row in rows}
    parts = {
        table: _parts(connection, known, table, of_deals) for table in (PARTS if with_messages else _WITHOUT_MESSAGES)
    }
    return [
        mapping.from_row(
            Deal, row, known, None, **{table: tuple(part.get(row["id"], ())) for table, part in parts.items()}
        )
        for row in rows
    ]


def _parts(
    connection: sqlite3.Connection, known: Currencies, table: str, of_deals: dict[str, Currency | None]
) -> dict[str, list[Any]]:
    record = PARTS[table]
    stats = _stats(connection, of_deals) if record is Deliverable else {}
    names = ", ".join(mapping.columns(record))
    found: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(
        f"SELECT deal_id, {names} FROM {table} "
        "WHERE deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id, position",
        (json.dumps(list(of_deals)),),
    ):
        nested = {"stats": tuple(stats.get(row["id"], ()))} if record is Deliverable else {}
        found[row["deal_id"]].append(mapping.from_row(record, row, known, of_deals[row["deal_id"]], **nested))
    return found


def _stats(connection: sqlite3.Connection, deal_ids: Iterable[str]) -> dict[str, list[Stat]]:
    found: dict[str, list[Stat]] = defaultdict(list)
    for row in connection.execute(
        "SELECT stats.* FROM stats JOIN deliverables ON deliverables.id = stats.deliverable_id "
        "WHERE deliverables.deal_id IN (SELECT value FROM json_each(?)) ORDER BY deliverable_id, stats.position",
        (json.dumps(list(deal_ids)),),
    ):
        found[row["deliverable_id"]].append(mapping.from_row(Stat, row, {}))
    return found


def brands(connection: sqlite3.Connection) -> list[Brand]:
    """Every brand with its contacts, by name."""
    contacts: dict[str, list[Contact]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM contacts ORDER BY brand_id, position"):
        contacts[row["brand_id"]].append(mapping.from_row(Contact, row, {}))
    return [
        mapping.from_row(Brand, row, {}, contacts=tuple(contacts.get(row["id"], ())))
        for row in connection.execute("SELECT * FROM brands ORDER BY folded")
    ]


def expenses(connection: sqlite3.Connection, known: Currencies) -> list[Expense]:
    """Every expense, by day."""
    files: dict[str, list[File]] = defaultdict(list)
    for row in connection.execute("SELECT * FROM files WHERE expense_id IS NOT NULL ORDER BY position"):
        files[row["expense_id"]].append(mapping.from_row(File, row, {}))
    return [
        mapping.from_row(Expense, row, known, known[row["currency"]], files=tuple(files.get(row["id"], ())))
        for row in connection.execute("SELECT *, deal_id AS deal FROM expenses ORDER BY paid_on, id")
    ]


def rates(connection: sqlite3.Connection, known: Currencies) -> list[Rate]:
    """Her own prices, by kind and platform."""
    return [
        mapping.from_row(Rate, row, known, known[row["currency"]])
        for row in connection.execute("SELECT * FROM rates ORDER BY kind, platform")
    ]


def message_deals(connection: sqlite3.Connection, message: Message, fingerprint: str) -> list[int]:
    """The numbers of the deals that already hold this mail.

    Two mails with a Message-ID are the same if that is; the fingerprint decides where one has none.
    """
    rows = connection.execute(
        "SELECT DISTINCT number FROM messages JOIN deals ON deals.id = deal_id WHERE message_id = :id"
        " OR fingerprint = :fingerprint AND (message_id IS NULL OR :id IS NULL) ORDER BY number",
        {"fingerprint": fingerprint, "id": message.message_id},
    )
    return [int(row[0]) for row in rows]


def thread_deal(connection: sqlite3.Connection, message_ids: Sequence[str]) -> int | None:
    """The number of the deal that holds one of these messages, the last of them first."""
    for message_id in reversed(message_ids):
        row = connection.execute(
            "SELECT number FROM messages JOIN deals ON deals.id = deal_id WHERE messages.message_id = ?",
            (message_id,),
        ).fetchone()
        if row:
            return int(row[0])
    return None
