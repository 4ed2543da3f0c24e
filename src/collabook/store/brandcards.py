"""Every brand as a list shows it, in a few queries for any number of deals."""

import sqlite3
from collections import defaultdict
from datetime import date

from collabook.domain.money import Money, by_currency
from collabook.domain.track_record import BrandCard
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.mapping import Currencies
from collabook.store.trouble import told_plainly


def brand_cards(book: Book, on: date) -> list[BrandCard]:
    """The brands with what came of their deals by ``on``, by name."""
    with told_plainly(book.path):
        return _cards(book.connection, book.currencies, on)


def _cards(connection: sqlite3.Connection, known: Currencies, on: date) -> list[BrandCard]:
    day = (on.isoformat(),)
    received: dict[str, list[Money]] = defaultdict(list)
    for brand_id, code, minor in mapping.rows(
        connection,
        "SELECT brand_id, currency, sum(moved) FROM money_moves JOIN deals ON deals.id = deal_id"
        " WHERE received_on <= ? GROUP BY brand_id, currency",
        day,
    ):
        received[brand_id].append(Money(minor, known[code]))
    gifted: dict[str, list[Money]] = defaultdict(list)
    unpriced: dict[str, int] = defaultdict(int)
    for brand_id, code, minor, without in mapping.rows(
        connection,
        "SELECT brand_id, gifts.currency, sum(value), count(*) - count(value)"
        " FROM gifts JOIN deals ON deals.id = deal_id"
        " WHERE received_on <= ? AND kept = 'kept' GROUP BY brand_id, gifts.currency",
        day,
    ):
        unpriced[brand_id] += without
        if minor is not None:
            gifted[brand_id].append(Money(minor, known[code]))
    cards = mapping.rows(
        connection,
        "SELECT brands.id, name, count(deals.id), max(coalesce(agreed_on, offered_on)) FROM brands"
        " LEFT JOIN deals ON brand_id = brands.id GROUP BY brands.id ORDER BY folded",
    )
    return [
        BrandCard(name, deals, by_currency(received[key]), by_currency(gifted[key]), unpriced[key], _day(last))
        for key, name, deals, last in cards
    ]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
