"""Money is whole minor units everywhere: no floating point where amounts are read, counted or kept."""

import ast
import sqlite3
from pathlib import Path
from typing import get_type_hints

import pytest

from collabook.domain import records
from collabook.domain.money import Money
from collabook.store.book import Book

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path for room in ("domain", "store", "exchange", "mail") for path in (ROOT / "src/collabook" / room).rglob("*.py")
)
TABLES = {
    records.Deal: "deals",
    records.Offer: "offers",
    records.Instalment: "instalments",
    records.Payment: "payments",
    records.Gift: "gifts",
    records.Expense: "expenses",
}


def test_no_float_but_for_seconds() -> None:
    found = {str(path.relative_to(ROOT)): floats(path) for path in SOURCES}
    assert len(found) > 40
    assert {name: lines for name, lines in found.items() if lines} == {}


def floats(path: Path) -> list[int]:
    """The lines of a file with a float literal or type; constants called ``…_SECONDS`` are time, not money."""
    nodes = list(ast.walk(ast.parse(path.read_bytes())))
    seconds = {
        id(node.value)
        for node in nodes
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id.endswith("_SECONDS")
    }
    return [
        node.lineno
        for node in nodes
        if (isinstance(node, ast.Constant) and isinstance(node.value, float) and id(node) not in seconds)
        or (isinstance(node, ast.Name) and node.id == "float")
    ]


def test_the_domain_never_divides_into_a_float() -> None:
    divisions = [
        f"{path.name}:{node.lineno}"
        for path in SOURCES
        if path.parent.name == "domain"
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
    ]
    assert divisions == []


@pytest.mark.parametrize(("record", "table"), TABLES.items(), ids=TABLES.values())
def test_every_amount_is_kept_as_an_integer(record: type, table: str, tmp_path: Path) -> None:
    with Book.open(tmp_path / "book.db") as book:
        kept = {row["name"]: row["type"] for row in book.connection.execute(f"PRAGMA table_info({table})")}
    amounts = [name for name, hint in get_type_hints(record).items() if hint in (Money, Money | None)]
    assert amounts
    assert {name: kept[name] for name in amounts} == dict.fromkeys(amounts, "INTEGER")


def test_a_book_has_no_column_for_floats(tmp_path: Path) -> None:
    with Book.open(tmp_path / "book.db") as book:
        columns = book.connection.execute(
            "SELECT t.name || '.' || c.name, c.type FROM pragma_table_list AS t, pragma_table_info(t.name) AS c"
            " WHERE t.strict"
        ).fetchall()
        loose = book.connection.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
        ).fetchall()
    assert len(columns) > 100
    assert {kind for _, kind in columns} == {"INTEGER", "TEXT"}
    assert loose == []


def test_a_float_is_refused_by_the_book_itself(tmp_path: Path) -> None:
    with Book.open(tmp_path / "book.db") as book, pytest.raises(sqlite3.IntegrityError, match="REAL value in INTEGER"):
        book.connection.execute(
            "INSERT INTO instalments (id, deal_id, position, amount) VALUES ('i', 'd', 1, 14.99)",
        )
