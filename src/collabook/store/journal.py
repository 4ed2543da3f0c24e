"""The journal: every change of a book, kept by triggers, so that a step is taken back exactly, also tomorrow.

A *step* is one change she made, with one sentence; its *changes* are the rows it touched, before and after, as JSON.
Undo and redo write those rows back with the triggers at rest.
"""

import json
import sqlite3
from datetime import datetime
from typing import Any, NamedTuple

from collabook.domain.refusal import Refusal
from collabook.store.trouble import Damaged

UNJOURNALED = frozenset({"currencies", "numbering", "mailboxes", "steps", "changes", "recording"})


class Step(NamedTuple):
    """One line of history; ``made_at`` is RFC 3339 in UTC."""

    id: int
    made_at: str
    sentence: str
    undone: bool


class Done(NamedTuple):
    """What a verb did: its sentence, and the number of the deal it was about, if one."""

    sentence: str
    number: int | None = None


class Unchanged(Done):
    """What a verb did that found everything so already: no step was made, so none can be taken back."""


def key_of(table: str) -> str:
    """The column that a table's records are known by."""
    return "name" if table == "settings" else "id"


def install(connection: sqlite3.Connection) -> None:
    """Make the triggers that keep the journal, for the tables as they are now."""
    for (table,) in connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'"
    ).fetchall():
        if table in UNJOURNALED:
            continue
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for event, fired in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            connection.execute(_trigger(table, columns, event, fired))


def _trigger(table: str, columns: list[str], event: str, rows: tuple[str, ...]) -> str:
    def as_json(row: str) -> str:
        if row not in rows:
            return "NULL"
        return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in columns) + ")"

    row = rows[-1]
    key = f"{row}.{key_of(table)}"
    deal = f"{row}.id" if table == "deals" else f"{row}.deal_id" if "deal_id" in columns else "NULL"
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns) if event == "UPDATE" else "1"
    return f"""
        CREATE TRIGGER journal_{table}_{event.lower()} AFTER {event} ON {table}
        WHEN (SELECT replaying FROM recording) = 0 AND ({differs}) BEGIN
          INSERT INTO changes (step_id, table_name, record_id, deal_id, before, after)
          VALUES ((SELECT step_id FROM recording), '{table}', {key}, {deal}, {as_json("OLD")}, {as_json("NEW")});
        END"""


def begin(connection: sqlite3.Connection, at: datetime) -> int:
    """Open a step inside the running transaction; steps that were undone can't be redone from here on."""
    connection.execute("DELETE FROM changes WHERE step_id IN (SELECT id FROM steps WHERE undone = 1)")
    connection.execute("DELETE FROM steps WHERE undone = 1")
    made_at = at.isoformat(timespec="seconds")
    step = connection.execute("INSERT INTO steps (made_at, sentence) VALUES (?, '')", (made_at,)).lastrowid
    connection.execute("UPDATE recording SET step_id = ?", (step,))
    assert step is not None  # noqa: S101 - an INSERT has a rowid
    return step


def changed(connection: sqlite3.Connection, step: int) -> bool:
    """Whether the running step has changed anything yet."""
    return connection.execute("SELECT 1 FROM changes WHERE step_id = ? LIMIT 1", (step,)).fetchone() is not None


def finish(connection: sqlite3.Connection, step: int, sentence: str) -> bool:
    """Close the step with its sentence. ``False`` where it changed nothing: then the transaction is to be rolled
    back, so that what was undone before it can still be done again.
    """
    if not changed(connection, step):
        return False
    connection.execute("UPDATE recording SET step_id = NULL")
    connection.execute("UPDATE steps SET sentence = ? WHERE id = ?", (sentence, step))
    return True


def history(connection: sqlite3.Connection, deal_id: str | None, limit: int) -> list[Step]:
    """The last steps, newest first; of one deal, or of the whole book."""
    of_deal = "" if deal_id is None else "WHERE id IN (SELECT step_id FROM changes WHERE deal_id = ?)"
    rows = connection.execute(
        f"SELECT id, made_at, sentence, undone FROM steps {of_deal} ORDER BY id DESC LIMIT ?",
        ((limit,) if deal_id is None else (deal_id, limit)),
    )
    return [Step(row[0], row[1], row[2], bool(row[3])) for row in rows]


def undo(connection: sqlite3.Connection) -> str:
    """Take the last step back inside the running transaction; return its sentence."""
    newest = "SELECT id, sentence FROM steps WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    return _step(connection, newest, "There is nothing to undo: the book is as it was made.", backwards=True)


def redo(connection: sqlite3.Connection) -> str:
    """Do the last undone step again inside the running transaction; return its sentence."""
    oldest = "SELECT id, sentence FROM steps WHERE undone = 1 ORDER BY id LIMIT 1"
    return _step(
        connection, oldest, "There is nothing to redo: no change was undone since the last one.", backwards=False
    )


def _step(connection: sqlite3.Connection, which: str, none: str, *, backwards: bool) -> str:
    row = connection.execute(which).fetchone()
    if row is None:
        raise Refusal(none)
    _replay(connection, row[0], backwards=backwards)
    return str(row[1])


def _replay(connection: sqlite3.Connection, step: int, *, backwards: bool) -> None:
    connection.execute("UPDATE recording SET replaying = 1")
    order = "DESC" if backwards else "ASC"
    changes = connection.execute(
        f"SELECT table_name, record_id, before, after FROM changes WHERE step_id = ? ORDER BY id {order}", (step,)
    ).fetchall()
    for table, record_id, before, after in changes:
        then, now = (after, before) if backwards else (before, after)
        _write(connection, table, record_id, then and json.loads(then), now and json.loads(now))
    connection.execute("UPDATE steps SET undone = ? WHERE id = ?", (int(backwards), step))
    connection.execute("UPDATE recording SET replaying = 0")


def _write(
    connection: sqlite3.Connection,
    table: str,
    record_id: str,
    then: dict[str, Any] | None,
    now: dict[str, Any] | None,
) -> None:
    key = key_of(table)
    if now is None:
        touched = connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (record_id,))
    elif then is None:
        names, marks = ", ".join(f'"{name}"' for name in now), ", ".join("?" * len(now))
        touched = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(now.values()))
    else:
        pairs = ", ".join(f'"{name}" = ?' for name in now)
        touched = connection.execute(f"UPDATE {table} SET {pairs} WHERE {key} = ?", (*now.values(), then[key]))
    if touched.rowcount != 1:
        raise Damaged("the journal does not fit the book")
