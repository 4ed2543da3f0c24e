"""A proposal as lines of a list, and the sentences around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from collabook.tui.screens.proposal import Line
from collabook.tui.screens.proposal_values import label_of, said
from collabook.tui.widgets.rows import Cell, Column, Row, Tone, heading

COLUMNS: Final = (Column(width=1), Column(width=10), Column())


def rows(lines: Sequence[Line], title: str | None, today: date) -> list[Row]:
    """Open questions under a heading of their own, then what is taken; ``title`` is the deal's where she typed none."""
    asked = [line for line in lines if line.question]
    known = [line for line in lines if not line.question]
    shown = [heading("STILL OPEN"), *(_row(line, today) for line in asked)] if asked else []
    shown.append(heading("THE DEAL"))
    if title and not any(line.path == "title" for line in lines):
        place = 1 if known and known[0].path == "brand" else 0
        below = [_row(line, today) for line in known]
        below.insert(place, Row((Cell(" "), Cell("Title", "muted"), Cell(title)), "title"))
        return shown + below
    return shown + [_row(line, today) for line in known]


def rows_said(lines: Sequence[Line], today: date) -> list[Row]:
    """What a mail says that is to become no deal: nothing is asked."""
    said_lines = [line._replace(question=None) for line in lines if line.value is not None]
    rows = [_row(line, today) for line in said_lines if line.taken]
    return [heading("WHAT IT SAYS"), *(row._replace(cells=(Cell(" "), *row.cells[1:])) for row in rows)]


def about(line: Line, today: date) -> str:
    """One value in full, and where it is from."""
    value = said(line.value, today, line.path) if line.value is not None else ""
    if line.origin == "choice":
        return f"{value} — one of several that the mail leaves open; x takes it."
    if not line.taken:
        return f"{value} — left out; x takes it in again"
    if line.question and line.value is None:
        return f"{line.question.asks} The mail does not say. e fills it in."
    source = _source(line)
    asks = f" {line.question.asks} e fills it in." if line.question else ""
    return f"{value} — {source}.{asks}"


def left_out(sentences: Sequence[str], room: int) -> str:
    """What the reading saw and did not take, on ``room`` characters; empty where there is nothing."""
    if not sentences:
        return ""
    told = "Not taken: " + sentences[0]
    for number, sentence in enumerate(sentences[1:], start=1):
        more = f" · and {len(sentences) - number} more"
        if len(told) + len(sentence) + 3 + len(more) > room:
            return told + more
        told += f" · {sentence}"
    return told


def _row(line: Line, today: date) -> Row:
    mark, tone = _mark(line)
    value = said(line.value, today, line.path) if line.value is not None else ""
    if line.value is None and line.question:
        value = line.question.asks
    text: Tone = "warning" if line.question else "" if line.taken else "muted"
    shown = value if line.taken or line.origin == "choice" else f"(left out) {value}"
    return Row((Cell(mark, tone), Cell(label_of(line.path, line.value), "muted"), Cell(shown, text)), line.path)


def _mark(line: Line) -> tuple[str, Tone]:
    if not line.taken and not line.question:
        return "×", "muted"
    if line.question:
        return "?", "warning"
    return ("+", "accent") if line.origin == "typed" else ("•", "good")


def _source(line: Line) -> str:
    if line.origin == "typed":
        return "typed by you"
    if line.evidence is None:
        return "made from the rest" if line.path == "title" else "from the mail as a whole"
    return f"from the {line.evidence.header} header" if line.evidence.header else "marked in the mail"
