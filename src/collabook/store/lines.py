"""The lines of a year: payments and gifts between two days, with what the figures need to know of their deals."""

import sqlite3
from collections import defaultdict
from datetime import date
from decimal import Decimal

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


def payment_lines(
    connection: sqlite3.Connection, known: Currencies, first: date, last: date, tags: Tags
) -> list[PaymentLine]:
    """The lines of what was received, refunded and charged back from ``first`` to ``last``, by day."""
    found = []
    for deal_id, record_id, kind, on, gross, fee, commission, withheld, method, rate, home, home_code in _rows(
        connection,
        "SELECT deal_id, id, kind, received_on, gross, coalesce(fee, 0), coalesce(commission, 0),"
        " coalesce(withheld, 0), method, rate, home_amount, home_currency"
        " FROM payments WHERE received_on BETWEEN ? AND ? ORDER BY received_on",
        first,
        last,
    ):
        tag, currency = tags[deal_id]
        if currency is None:
            raise Damaged("Payment.gross has no currency")
        found.append(
            PaymentLine(
                tag,
                record_id,
                kind,
                date.fromisoformat(on),
                currency,
                gross,
                fee,
                commission,
                withheld,
                method,
                None if rate is None else Decimal(rate),
                home,
                None if home_code is None else known[home_code],
            )
        )
    return found


def payments(
    connection: sqlite3.Connection, known: Currencies, first: date, last: date, tags: Tags
) -> list[tuple[DealTag, Payment]]:
    """Payments, refunds and chargebacks received from ``first`` to ``last``, by day, deal and position."""
    query = f"SELECT {mapping.named(Payment)}, deal_id FROM payments WHERE received_on BETWEEN ? AND ?"
    found = []
    for row in _rows(connection, query, first, last):
        tag, currency = tags[row[-1]]
        found.append((tag, mapping.from_row(Payment, row, known, currency)))
    return sorted(found, key=lambda paid: (paid[1].received_on, paid[0].number, paid[1].position))


def gifts(connection: sqlite3.Connection, known: Currencies, first: date, last: date, tags: Tags) -> list[GiftLine]:
    """Gifts received from ``first`` to ``last``, by day, deal and position."""
    rows = _rows(
        connection, f"SELECT {mapping.named(Gift)}, deal_id FROM gifts WHERE received_on BETWEEN ? AND ?", first, last
    )
    found = [GiftLine(tags[row[-1]][0], mapping.from_row(Gift, row, known)) for row in rows]
    return sorted(found, key=lambda line: (line.gift.received_on or date.min, line.deal.number, line.gift.position))


def expenses(connection: sqlite3.Connection, known: Currencies, first: date, last: date) -> list[Expense]:
    """Expenses paid from ``first`` to ``last``, by day, without their files."""
    rows = _rows(
        connection,
        f"SELECT {mapping.named(Expense)}, currency FROM (SELECT *, deal_id AS deal FROM expenses)"
        " WHERE paid_on BETWEEN ? AND ? ORDER BY paid_on, id",
        first,
        last,
    )
    return [mapping.from_row(Expense, row, known, known[row[-1]]) for row in rows]


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
    rows = _rows(
        connection,
        "SELECT currency, sum(amount) FROM deals JOIN instalments ON instalments.deal_id = deals.id"
        " WHERE stage = 'agreed' AND agreed_on BETWEEN ? AND ? GROUP BY deals.id ORDER BY number",
        first,
        last,
    )
    return [Money(fee, known[code]) for code, fee in rows]


def finished(connection: sqlite3.Connection, first: date, last: date, tags: Tags) -> list[Finished]:
    """The deals whose deliverables are all posted, the last one from ``first`` to ``last``."""
    rows = _rows(
        connection,
        "SELECT deal_id, sum(count) FROM deliverables GROUP BY deal_id"
        " HAVING count(*) = count(posted_on) AND max(posted_on) BETWEEN ? AND ?",
        first,
        last,
    )
    return [Finished(tags[deal_id][0], number) for deal_id, number in rows]


def deal_tags(connection: sqlite3.Connection, known: Currencies) -> Tags:
    """The tags of all deals."""
    platforms: dict[str, list[tuple[Platform | None, int]]] = defaultdict(list)
    for deal_id, platform, count in _rows(
        connection, "SELECT deal_id, platform, count FROM deliverables ORDER BY deal_id, position"
    ):
        platforms[deal_id].append((platform, count))
    with_instalments = {row[0] for row in _rows(connection, "SELECT DISTINCT deal_id FROM instalments")}
    found: Tags = {}
    for deal_id, number, brand, payer, country, platform, code in _rows(
        connection, "SELECT id, number, brand, payer, payer_country, platform, currency FROM deal_cards"
    ):
        own = tuple(platforms.get(deal_id, ()))
        tag = DealTag(deal_id, number, brand, payer, country, platform, own, deal_id in with_instalments)
        found[deal_id] = (tag, None if code is None else known[code])
    return found


def _rows(connection: sqlite3.Connection, query: str, *days: date) -> sqlite3.Cursor:
    """Plain rows; ``days`` are the query's parameters."""
    return mapping.rows(connection, query, tuple(day.isoformat() for day in days))
