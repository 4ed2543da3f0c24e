"""Search in brand, title, notes and mail: FTS5 with trigrams over folded text.

Trigrams find the middle of a word, folding finds Café by cafe and Łódź by lodz; words of one or two letters, too
short for a trigram, are looked for in the same folded text. The triggers of ``search.sql`` keep the index.
"""

import sqlite3
from typing import Any

from collabook.domain.text import fold


def install(connection: sqlite3.Connection) -> None:
    """Give the connection the function that the index's triggers call."""
    connection.create_function("fold", 1, lambda text: fold(text or ""), deterministic=True)


def condition(words: str) -> tuple[str, list[Any]]:
    """SQL that holds for deals whose text has every word, and its parameters."""
    wanted = fold(words).split()
    long = [word for word in wanted if len(word) >= 3]
    short = [word for word in wanted if len(word) < 3]
    clauses = ["text MATCH ?"] if long else []
    clauses += ["instr(text, ?) > 0"] * len(short)
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
    parameters = [quoted, *short] if long else list(short)
    return f"number IN (SELECT rowid FROM search WHERE {' AND '.join(clauses)})", parameters
