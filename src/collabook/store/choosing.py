"""Which deals: filters as SQL, and the deal that her words name."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line, fold
from collabook.domain.words import Stage, deliverable_name
from collabook.store import search

LISTED: Final = 8
"""How many choices an ambiguous name lists."""

_OWED: Final = """
    id IN (SELECT id FROM owing_deals)
    AND (SELECT coalesce(sum(amount), 0) FROM instalments WHERE deal_id = deal_cards.id)
      > (SELECT coalesce(sum(moved), 0) + coalesce(sum(reduced), 0) FROM money_moves
         WHERE deal_id = deal_cards.id AND received_on <= :on)
"""
_OPEN: Final = f"""
    stage IN ('offered', 'negotiating') OR {_OWED}
    OR stage = 'agreed' AND (
        next_action IS NOT NULL OR next_action_on IS NOT NULL
        OR EXISTS (SELECT 1 FROM deliverables WHERE deal_id = deal_cards.id
                   AND (posted_on IS NULL OR posted_on > :on OR disclosure_needed = 1 AND disclosure_label IS NULL))
        OR EXISTS (SELECT 1 FROM gifts WHERE deal_id = deal_cards.id
                   AND kept <> 'returned' AND (received_on IS NULL OR received_on > :on))
        OR EXISTS (SELECT 1 FROM deadlines WHERE deal_id = deal_cards.id AND what = 'event' AND due_on >= :on)
    )
"""
_RUNNING_RIGHT: Final = """
    stage = 'agreed' AND EXISTS (SELECT 1 FROM rights WHERE deal_id = deal_cards.id AND coalesce(days, 0) >= 0
                                 AND (ends_on >= :on OR ends_on IS NULL AND days IS NOT NULL))
"""

_FOLLOW_UP: Final = "next_action IS NOT NULL OR next_action_on IS NOT NULL"
"""She may want to come back to a deal that is over."""


class Wanted(NamedTuple):
    """Which deals: those that every given part holds for. ``open_on`` is the day at which something is open."""

    words: str = ""
    stages: tuple[Stage, ...] = ()
    brand: str = ""
    open_on: date | None = None


def numbers(connection: sqlite3.Connection, wanted: Wanted) -> list[int]:
    """The numbers of the deals wanted, newest first."""
    clauses, parameters = ["1"], {}
    if fold(wanted.words):
        clause, found = search.condition(wanted.words)
        for n, value in enumerate(found):
            clause = clause.replace("?", f":word{n}", 1)
            parameters[f"word{n}"] = value
        clauses.append(clause)
    if wanted.stages:
        clauses.append("stage IN (" + ", ".join(f"'{stage}'" for stage in wanted.stages) + ")")
    if fold(wanted.brand):
        clauses.append("instr(brand_folded, :brand) > 0")
        parameters["brand"] = fold(wanted.brand)
    if wanted.open_on is not None:
        clauses.append(f"({_OPEN})")
        parameters["on"] = wanted.open_on.isoformat()
    where = " AND ".join(clauses)
    rows = connection.execute(f"SELECT number FROM deal_cards WHERE {where} ORDER BY number DESC", parameters)
    return [row[0] for row in rows]


def standing_open(on: date) -> tuple[str, dict[str, Any]]:
    """SQL over ``deal_cards`` that holds for every deal that can have a next step at ``on``."""
    return f"({_OPEN} OR {_RUNNING_RIGHT} OR {_FOLLOW_UP})", {"on": on.isoformat()}


def exclusive(on: date) -> tuple[str, dict[str, Any]]:
    """SQL over ``deal_cards`` that holds for every agreed deal with an exclusivity that has not ended before ``on``."""
    condition = (
        "stage = 'agreed' AND EXISTS (SELECT 1 FROM rights WHERE deal_id = deal_cards.id"
        " AND kind = 'exclusivity' AND (ends_on IS NULL OR ends_on >= :on))"
    )
    return condition, {"on": on.isoformat()}


def owed(on: date) -> tuple[str, dict[str, Any]]:
    """SQL over ``deal_cards`` that holds for every deal with money owed at ``on``."""
    return f"({_OWED})", {"on": on.isoformat()}


def named(connection: sqlite3.Connection, text: str) -> int:
    """The number of the deal that ``12``, ``#12``, a record's id or a unique part of the brand's name means.

    Raises ``Refusal`` for none, and for several: it lists them.
    """
    words = clean_line(text)
    digits = words.removeprefix("#")
    if digits.isascii() and digits.isdigit():
        rows = connection.execute(
            "SELECT number FROM deals WHERE number = ?", (min(int(digits[:18]), 2**62),)
        ).fetchall()
        if rows:
            return int(rows[0][0])
        raise Refusal(f"There is no deal {digits[:18]}; `collabook deals` lists them.")
    row = connection.execute("SELECT number FROM deals WHERE id = ?", (words,)).fetchone()
    return int(row[0]) if row else _by_brand(connection, words)


def _by_brand(connection: sqlite3.Connection, words: str) -> int:
    part = fold(words)
    if not part:
        raise Refusal("Name a deal by its number or a part of its brand's name; `collabook deals` lists them.")
    rows = connection.execute(
        "SELECT number, brand, title, brand_folded = :part AS whole FROM deal_cards "
        "WHERE instr(brand_folded, :part) > 0 ORDER BY number DESC",
        {"part": part},
    ).fetchall()
    rows = [row for row in rows if row["whole"]] or rows
    if not rows:
        raise Refusal(f"No deal or brand is called “{shortened(words)}”; `collabook deals` lists them.")
    if len(rows) > 1:
        listed = ", ".join(
            f"{row['number']} ({row['brand']}{': ' + row['title'] if row['title'] else ''})" for row in rows[:LISTED]
        )
        more = f" and {len(rows) - LISTED} more" if len(rows) > LISTED else ""
        raise Refusal(f"“{shortened(words)}” could be {listed}{more}; give the deal's number.")
    return int(rows[0]["number"])


def part_named(connection: sqlite3.Connection, text: str, tables: Sequence[str]) -> tuple[int, str, str] | None:
    """The deal's number, table and id of the one record that ``12.1`` or its id means; ``None`` for a deal alone.

    Looks in ``tables``. Raises ``Refusal`` where there is no such record, or one in several tables.
    """
    text = clean_line(text)
    deal, dot, position = text.rpartition(".")
    if dot and position.isascii() and position.isdigit() and deal:
        number = named(connection, deal)
        condition, parameters = "deals.number = ? AND position = ?", (number, int(position[:9]))
    else:
        condition, parameters = "part.id = ?", (text,)  # type: ignore[assignment]
    found = [
        (int(row["number"]), table, str(row["part_id"]), row)
        for table in tables
        for row in connection.execute(
            f"SELECT part.*, part.id AS part_id, deals.number FROM {table} AS part "
            f"JOIN deals ON deals.id = part.deal_id WHERE {condition}",
            parameters,
        )
    ]
    if len(found) > 1:
        listed = ", ".join(f"{part_id} ({_called(table, row)})" for _, table, part_id, row in found)
        raise Refusal(f"“{shortened(text)}” could be {listed}; give its id.")
    if found:
        return found[0][:3]
    if condition.startswith("part"):
        return None
    kinds = " or ".join(table.removesuffix("s") for table in tables)
    raise Refusal(f"Deal {number} has no {kinds} {position}; `collabook show {number}` lists what it has.")


def _called(table: str, row: sqlite3.Row) -> str:
    if table == "deliverables":
        return deliverable_name(row["platform"], row["kind"], row["count"])
    return f"{table.removesuffix('s')} {row['item']}" if table == "gifts" else table.removesuffix("s")
