"""The lines of a year: payments and gifts between two days, with what the figures need to know of their deals."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from collabook.domain.effective_rate import Finished
from collabook.domain.lines import DealTag, GiftLine, PaymentLine
from collabook.domain.money import Currency, Money
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import Platform
from collabook.store import mapping
from collabook.store.mapping import Currencies
from collabook.store.trouble import Damaged

Tags = dict[str, tuple[DealTag, Currency | None]]
"""Of each deal by its id: what its lines say of it, and its currency."""


def payments(
    connection: sqlite3.Connection, known: Currencies, first: date, last: date, tags: Tags | None = None
) -> list[PaymentLine]:
    """Payments, refunds and chargebacks received from ``first`` to ``last``, by day, deal and position."""
    of_deals = deal_tags(connection, known) if tags is None else tags
    found = []
    for deal_id, *values in _received(connection, "payments", mapping.columns(Payment), first, last):
        tag, currency = of_deals[deal_id]
        found.append(PaymentLine(tag, payment_of_row(values, currency, known)))
    return sorted(found, key=lambda line: (line.payment.received_on, line.deal.number, line.payment.position))


def payment_of_row(values: Sequence[Any], currency: Currency | None, known: Currencies) -> Payment:
    """A payment of its columns in the order of its fields: the many lines of a year are read this short way."""
    gross, on, kind, at, fee, commission, withheld, method, rate, home, home_code, *rest = values
    if currency is None:
        raise Damaged("Payment.gross has no currency")
    home_currency = known[home_code] if home_code is not None else None
    return Payment(
        Money(gross, currency),
        date.fromisoformat(on),
        kind,
        None if at is None else datetime.fromisoformat(at),
        None if fee is None else Money(fee, currency),
        None if commission is None else Money(commission, currency),
        None if withheld is None else Money(withheld, currency),
        method,
        None if rate is None else Decimal(rate),
        None if home is None or home_currency is None else Money(home, home_currency),
        home_currency,
        *rest,
    )


def gifts(
    connection: sqlite3.Connection, known: Currencies, first: date, last: date, tags: Tags | None = None
) -> list[GiftLine]:
    """Gifts received from ``first`` to ``last``, by day, deal and position."""
    of_deals = deal_tags(connection, known) if tags is None else tags
    rows = connection.execute(
        "SELECT * FROM gifts WHERE received_on BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    )
    found = [GiftLine(of_deals[row["deal_id"]][0], mapping.from_row(Gift, row, known)) for row in rows]
    return sorted(found, key=lambda line: (line.gift.received_on or date.min, line.deal.number, line.gift.position))


def expenses(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[Expense]:
    """Expenses paid from ``first`` to ``last``, by day, without their files."""
    return [
        mapping.from_row(Expense, row, known, known[row["currency"]])
        for row in connection.execute(
            "SELECT *, deal_id AS deal FROM expenses WHERE paid_on BETWEEN ? AND ? ORDER BY paid_on, id",
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


def agreed_fees(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[Money]:
    """The instalments' sum of each deal in stage agreed that was agreed from ``first`` to ``last``."""
    return [
        Money(row["fee"], known[row["currency"]])
        for row in connection.execute(
            "SELECT currency, sum(amount) AS fee FROM deals JOIN instalments ON instalments.deal_id = deals.id"
            " WHERE stage = 'agreed' AND agreed_on BETWEEN ? AND ? GROUP BY deals.id ORDER BY number",
            (first.isoformat(), last.isoformat()),
        )
    ]


def finished(connection: sqlite3.Connection, first: date, last: date, tags: Tags) -> list[Finished]:
    """The deals whose deliverables are all posted, the last one from ``first`` to ``last``."""
    rows = connection.execute(
        "SELECT deal_id, sum(count) FROM deliverables GROUP BY deal_id"
        " HAVING count(*) = count(posted_on) AND max(posted_on) BETWEEN ? AND ?",
        (first.isoformat(), last.isoformat()),
    )
    return [Finished(tags[deal_id][0], number) for deal_id, number in rows]


def deal_tags(connection: sqlite3.Connection, known: Currencies) -> Tags:
    """The tags of all deals."""
    platforms: dict[str, list[tuple[Platform | None, int]]] = defaultdict(list)
    for deal_id, platform, count in connection.execute(
        "SELECT deal_id, platform, count FROM deliverables ORDER BY deal_id, position"
    ):
        platforms[deal_id].append((platform, count))
    with_instalments = {row[0] for row in connection.execute("SELECT DISTINCT deal_id FROM instalments")}
    found: Tags = {}
    for deal_id, number, brand, payer, country, platform, code in connection.execute(
        "SELECT id, number, brand, payer, payer_country, platform, currency FROM deal_cards"
    ):
        own = tuple(platforms.get(deal_id, ()))
        tag = DealTag(deal_id, number, brand, payer, country, platform, own, deal_id in with_instalments)
        found[deal_id] = (tag, None if code is None else known[code])
    return found


def _received(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], first: date, last: date
) -> sqlite3.Cursor:
    """Plain rows of what was received: the deal's id, then the columns."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(
        f"SELECT deal_id, {', '.join(columns)} FROM {table} WHERE received_on BETWEEN ? AND ?",
        (first.isoformat(), last.isoformat()),
    )
