"""Rows to records, a few queries for any number of deals. Imports no ORM: this is what the first screen waits for."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from collabook.domain.money import Currency
from collabook.domain.records import Brand, Contact, Deal, Deliverable, Expense, File, Message, Rate, Stat
from collabook.store import mapping
from collabook.store.mapping import PARTS, Currencies
from collabook.store.trouble import Damaged

_WITHOUT_MESSAGES: Final = tuple(name for name in PARTS if name != "messages")


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
    query = f"SELECT {mapping.named(Deal)} FROM deal_cards WHERE {where} ORDER BY number"
    rows = mapping.rows(connection, query, parameters).fetchall()
    if not rows:
        return []
    of_deals = {row[_ID]: row[_CURRENCY] and known[row[_CURRENCY]] for row in rows}
    parts = PARTS if with_messages else _WITHOUT_MESSAGES
    found = {table: _parts(connection, known, table, of_deals) for table in parts}
    return [
        mapping.from_row(
            Deal, row, known, None, **{table: tuple(part.get(row[_ID], ())) for table, part in found.items()}
        )
        for row in rows
    ]


_ID: Final = mapping.columns(Deal).index("id")
_CURRENCY: Final = mapping.columns(Deal).index("currency")


def _parts(
    connection: sqlite3.Connection, known: Currencies, table: str, of_deals: dict[str, Currency | None]
) -> dict[str, list[Any]]:
    record = PARTS[table]
    own_id = mapping.columns(record).index("id")
    stats = _stats(connection, of_deals) if record is Deliverable else {}
    found: dict[str, list[Any]] = defaultdict(list)
    for row in mapping.rows(
        connection,
        f"SELECT {mapping.named(record)}, deal_id FROM {table} "
        "WHERE deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id, position",
        (json.dumps(list(of_deals)),),
    ):
        deal_id = row[-1]
        nested = {"stats": tuple(stats[row[own_id]])} if row[own_id] in stats else {}
        found[deal_id].append(mapping.from_row(record, row, known, of_deals[deal_id], **nested))
    return found


def _stats(connection: sqlite3.Connection, deal_ids: Iterable[str]) -> dict[str, list[Stat]]:
    query = (
        f"SELECT {mapping.named(Stat)}, deliverable_id FROM stats WHERE deliverable_id IN (SELECT id FROM deliverables"
        " WHERE deal_id IN (SELECT value FROM json_each(?))) ORDER BY deliverable_id, position"
    )
    return _grouped(Stat, mapping.rows(connection, query, (json.dumps(list(deal_ids)),)))


def brands(connection: sqlite3.Connection) -> list[Brand]:
    """Every brand with its contacts, by name."""
    people = f"SELECT {mapping.named(Contact)}, brand_id FROM contacts ORDER BY brand_id, position"
    contacts = _grouped(Contact, mapping.rows(connection, people))
    found = mapping.rows(connection, f"SELECT {mapping.named(Brand)}, id FROM brands ORDER BY folded")
    return [mapping.from_row(Brand, row, {}, contacts=tuple(contacts.get(row[-1], ()))) for row in found]


def expenses(connection: sqlite3.Connection, known: Currencies) -> list[Expense]:
    """Every expense, by day."""
    receipts = f"SELECT {mapping.named(File)}, expense_id FROM files WHERE expense_id IS NOT NULL ORDER BY position"
    files = _grouped(File, mapping.rows(connection, receipts))
    found = mapping.rows(
        connection,
        f"SELECT {mapping.named(Expense)}, currency, id FROM (SELECT *, deal_id AS deal FROM expenses)"
        " ORDER BY paid_on, id",
    )
    return [mapping.from_row(Expense, row, known, known[row[-2]], files=tuple(files.get(row[-1], ()))) for row in found]


def rates(connection: sqlite3.Connection, known: Currencies) -> list[Rate]:
    """Her own prices, by kind and platform."""
    found = mapping.rows(connection, f"SELECT {mapping.named(Rate)}, currency FROM rates ORDER BY kind, platform")
    return [mapping.from_row(Rate, row, known, known[row[-1]]) for row in found]


def _grouped(record: Any, rows: Iterable[Sequence[Any]]) -> dict[str, list[Any]]:
    """The records of rows, by whose they are, which each row says last."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[-1]].append(mapping.from_row(record, row, {}))
    return found


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


def message_ids(connection: sqlite3.Connection, deal_ids: Sequence[str]) -> dict[str, list[str]]:
    """The Message-IDs of these deals' mails in their order, by the deal's id; the mails themselves stay unread."""
    found: dict[str, list[str]] = defaultdict(list)
    for deal_id, message_id in mapping.rows(
        connection,
        "SELECT deal_id, message_id FROM messages WHERE message_id IS NOT NULL"
        " AND deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id, position",
        (json.dumps(list(deal_ids)),),
    ):
        found[deal_id].append(message_id)
    return found


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
