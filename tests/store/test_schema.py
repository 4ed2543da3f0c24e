"""One definition of what a book holds: the schema, the migrated book and the records say the same."""

import re
import sqlite3
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from collabook.domain import records
from collabook.domain.refusal import Refusal
from collabook.reference import currencies
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.checking import checked
from collabook.store.journal import UNJOURNALED
from collabook.store.mapping import PARTS
from collabook.store.schema import TABLES

RECORDS: dict[str, Any] = {
    **PARTS,
    "deals": records.Deal,
    "brands": records.Brand,
    "contacts": records.Contact,
    "expenses": records.Expense,
    "stats": records.Stat,
    "rates": records.Rate,
}
KEPT_BESIDE: dict[str, set[str]] = {
    "deals": {"brand_id"},
    "brands": {"folded"},
    "contacts": {"brand_id", "position"},
    "expenses": {"deal_id", "currency"},
    "stats": {"deliverable_id"},
    "rates": {"currency"},
    "files": {"expense_id"},
    "messages": {"fingerprint"},
}
"""Columns that a record does not show: whose it is, and what it is found by."""


@pytest.fixture
def defined() -> sqlite3.Connection:
    """An empty database with the schema's tables as SQLModel makes them."""
    connection = sqlite3.connect(":memory:")
    dialect = sqlite.dialect()
    for model in TABLES.values():
        table = model.__table__  # type: ignore[attr-defined]
        connection.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=dialect)))
    return connection


def described(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    """What SQLite knows of a table: columns, keys, indexes, checks."""
    sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    indexes = []
    for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})"):
        columns = tuple(row[2] for row in connection.execute(f"PRAGMA index_info({name})"))
        indexes.append((columns, unique, origin, partial, name if origin == "c" else ""))
    return {
        "columns": connection.execute(f"PRAGMA table_info({table})").fetchall(),
        "foreign keys": sorted(tuple(row[2:]) for row in connection.execute(f"PRAGMA foreign_key_list({table})")),
        "indexes": sorted(indexes),
        "checks": sorted(re.findall(r"CONSTRAINT \w+ CHECK \(.*\)", sql)),
        "strict": bool(re.search(r"\)\s*STRICT\s*$", sql)),
    }


@pytest.mark.parametrize("table", sorted(TABLES))
def test_a_new_book_has_the_schemas_tables(book: Book, defined: sqlite3.Connection, table: str) -> None:
    book.connection.row_factory = None
    migrated = described(book.connection, table)
    assert migrated == described(defined, table)
    assert migrated["strict"]


def test_every_table_of_the_book_is_in_the_schema_or_of_the_books_own_making(book: Book) -> None:
    rows = book.connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    tables = {row[0] for row in rows if not row[0].startswith("sqlite_")}
    assert tables == set(TABLES) | UNJOURNALED


@pytest.mark.parametrize("table", sorted(RECORDS))
def test_a_record_shows_its_tables_columns(book: Book, table: str) -> None:
    columns = {row[1] for row in book.connection.execute(f"PRAGMA table_info({table})")}
    fields = set(mapping.columns(RECORDS[table])) - {"brand", "deal"}
    kept_beside = KEPT_BESIDE.get(table, set()) | ({"deal_id"} if table in PARTS else set())
    assert columns == fields | kept_beside


def test_currencies_are_those_of_the_reference_table(book: Book) -> None:
    assert book.currencies == currencies()


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("deals", {"stage": "won"}),
        ("deals", {"agreed_on": "2026-02-30"}),
        ("deals", {"agreed_on": "2026-2-3"}),
        ("deals", {"terms_days": -1}),
        ("deals", {"number": "twelve"}),
        ("deals", {"number": 10**9}),
        ("deals", {"asks_for_rate": 2}),
        ("deals", {"pending_commission": 5, "currency": None}),
        ("deals", {"currency": "XXX"}),
        ("deals", {"brand_id": "nobody"}),
        ("deliverables", {"count": 0}),
        ("deliverables", {"position": 0}),
        ("gifts", {"value": -1, "currency": "USD"}),
        ("gifts", {"value": 5, "currency": None}),
        ("gifts", {"received_on": "2026-01-01", "home_currency": None}),
        ("offers", {"amount": 10, "amount_max": 5}),
        ("messages", {"deal_id": None}),
    ],
)
def test_sqlite_itself_refuses_what_makes_no_sense(kit_book: Book, table: str, values: dict[str, Any]) -> None:
    connection = kit_book.connection
    connection.execute("BEGIN")
    connection.execute("UPDATE recording SET replaying = 1")
    pairs = ", ".join(f"{name} = ?" for name in values)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"UPDATE {table} SET {pairs}", tuple(values.values()))
    connection.execute("ROLLBACK")


@pytest.mark.parametrize(("table", "column"), [("deliverables", "url"), ("brands", "website")])
def test_a_link_that_is_none_is_refused_and_one_is_kept_as_it_came(kit_book: Book, table: str, column: str) -> None:
    row = dict(kit_book.connection.execute(f"SELECT * FROM {table}").fetchone())
    assert checked(table, {**row, column: "oat.example/a"})[column] == "oat.example/a"
    for wrong in ("javascript:alert(1)", "ask them", f"https://oat.example/{'x' * 2000}"):
        with pytest.raises(Refusal, match="is no link"):
            checked(table, {**row, column: wrong})
