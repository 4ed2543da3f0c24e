"""The deals with money owed, with as much of each as this follows from.

A year can have thousands of them: they are read by their few columns, not as whole records.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from collabook.domain.money import Currency, Money
from collabook.domain.records import Deal, Deliverable, Instalment, Payment
from collabook.store import choosing, mapping
from collabook.store.mapping import Currencies
from collabook.store.trouble import Damaged

Parts = dict[str, list[Any]]
"""Records by the id of the deal that they hang on."""


def owed_deals(connection: sqlite3.Connection, known: Currencies, on: date) -> list[Deal]:
    """Every deal with money owed at ``on``, by number: its name, stage and terms' anchors, its money and its fee."""
    where, parameters = choosing.owed(on)
    rows = mapping.rows(
        connection,
        "SELECT id, number, brand, title, stage, agreed_on, closed_on, currency FROM deal_cards"
        f" WHERE {where} ORDER BY number",
        parameters,
    ).fetchall()
    currencies = {row[0]: _currency(row[-1], known) for row in rows}
    fees, moved = _fees(connection, currencies), _moved(connection, currencies)
    by_rule = [deal_id for deal_id, parts in fees.items() if any(part.due_on is None for part in parts)]
    made = _deliverables(connection, by_rule)  # whose days only a rule counts from
    return [
        Deal(
            brand,
            deal_id,
            number,
            title,
            stage,
            agreed_on=_day(agreed_on),
            closed_on=_day(closed_on),
            currency=currencies[deal_id],
            deliverables=tuple(made.get(deal_id, ())),
            instalments=tuple(fees[deal_id]),
            payments=tuple(moved.get(deal_id, ())),
        )
        for deal_id, number, brand, title, stage, agreed_on, closed_on, _ in rows
    ]


def _currency(code: str | None, known: Currencies) -> Currency:
    if code is None:
        raise Damaged("Instalment.amount has no currency")
    return known[code]


def _of_deals(connection: sqlite3.Connection, table: str, columns: str, deal_ids: Iterable[str]) -> sqlite3.Cursor:
    return mapping.rows(
        connection,
        f"SELECT deal_id, {columns} FROM {table} WHERE deal_id IN (SELECT value FROM json_each(?))"
        " ORDER BY deal_id, position",
        (json.dumps(list(deal_ids)),),
    )


def _deliverables(connection: sqlite3.Connection, deal_ids: Iterable[str]) -> Parts:
    found: Parts = defaultdict(list)
    columns = "kind, submitted_on, approved_on, posted_on"
    for deal_id, kind, submitted, approved, posted in _of_deals(connection, "deliverables", columns, deal_ids):
        found[deal_id].append(
            Deliverable(kind, submitted_on=_day(submitted), approved_on=_day(approved), posted_on=_day(posted))
        )
    return found


def _fees(connection: sqlite3.Connection, currencies: dict[str, Currency]) -> Parts:
    found: Parts = defaultdict(list)
    columns = "amount, due_on, due_days, due_from, invoiced_on, id, position"
    for deal_id, amount, due_on, days, start, invoiced_on, record_id, position in _of_deals(
        connection, "instalments", columns, currencies
    ):
        money = Money(amount, currencies[deal_id])
        found[deal_id].append(
            Instalment(money, _day(due_on), days, start, _day(invoiced_on), None, record_id, position)
        )
    return found


def _moved(connection: sqlite3.Connection, currencies: dict[str, Currency]) -> Parts:
    found: Parts = defaultdict(list)
    columns = "gross, received_on, kind, effect"
    for deal_id, gross, on, kind, effect in _of_deals(connection, "payments", columns, currencies):
        found[deal_id].append(Payment(Money(gross, currencies[deal_id]), date.fromisoformat(on), kind, effect=effect))
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
