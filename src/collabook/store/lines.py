"""The lines of a year: payments and gifts between two days, with what the figures need to know of their deals."""

import json
import sqlite3
from collections import defaultdict
from datetime import date

from collabook.domain.lines import DealTag, GiftLine, PaymentLine
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import Platform
from collabook.store import mapping
from collabook.store.mapping import Currencies

Tags = dict[str, tuple[DealTag, str | None]]


def payments(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[PaymentLine]:
    """Payments, refunds and chargebacks received from ``first`` to ``last``, by day."""
    rows = _received(connection, "payments", first, last)
    tags = _tags(connection, {row["deal_id"] for row in rows})
    lines = []
    for row in rows:
        tag, currency = tags[row["deal_id"]]
        lines.append(PaymentLine(tag, mapping.from_row(Payment, row, known, currency and known[currency])))
    return lines


def gifts(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[GiftLine]:
    """Gifts received from ``first`` to ``last``, by day."""
    rows = _received(connection, "gifts", first, last)
    tags = _tags(connection, {row["deal_id"] for row in rows})
    return [GiftLine(tags[row["deal_id"]][0], mapping.from_row(Gift, row, known)) for row in rows]


def expenses(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[Expense]:
    """Expenses paid from ``first`` to ``last``, by day, without their files."""
    return [
        mapping.from_row(Expense, row, known, known[row["currency"]])
        for row in connection.execute(
            "SELECT *, deal_id AS deal FROM expenses WHERE paid_on BETWEEN ? AND ? ORDER BY paid_on, rowid",
            (first.isoformat(), last.isoformat()),
        )
    ]


def years(connection: sqlite3.Connection) -> tuple[date, date] | None:
    """The first and the last day on which money moved, product came or something was paid."""
    row = connection.execute(
        "SELECT min(day), max(day) FROM (SELECT min(received_on) AS day FROM payments"
        " UNION ALL SELECT max(received_on) FROM payments UNION ALL SELECT min(received_on) FROM gifts"
        " UNION ALL SELECT max(received_on) FROM gifts UNION ALL SELECT min(paid_on) FROM expenses"
        " UNION ALL SELECT max(paid_on) FROM expenses)"
    ).fetchone()
    return None if row[0] is None else (date.fromisoformat(row[0]), date.fromisoformat(row[1]))


def _received(connection: sqlite3.Connection, table: str, first: date, last: date) -> list[sqlite3.Row]:
    return connection.execute(
        f"SELECT * FROM {table} WHERE received_on BETWEEN ? AND ? ORDER BY received_on, rowid",
        (first.isoformat(), last.isoformat()),
    ).fetchall()


def _tags(connection: sqlite3.Connection, deal_ids: set[str]) -> Tags:
    wanted = (json.dumps(sorted(deal_ids)),)
    platforms: dict[str, list[tuple[Platform | None, int]]] = defaultdict(list)
    for row in connection.execute(
        "SELECT deal_id, platform, count FROM deliverables "
        "WHERE deal_id IN (SELECT value FROM json_each(?)) ORDER BY deal_id, position",
        wanted,
    ):
        platforms[row["deal_id"]].append((row["platform"], row["count"]))
    return {
        row["id"]: (
            DealTag(
                row["id"],
                row["number"],
                row["brand"],
                row["payer"],
                row["payer_country"],
                row["platform"],
                tuple(platforms.get(row["id"], ())),
            ),
            row["currency"],
        )
        for row in connection.execute("SELECT * FROM deal_cards WHERE id IN (SELECT value FROM json_each(?))", wanted)
    }
