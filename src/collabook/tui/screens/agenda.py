"""What is due, as the lines of Today: overdue, today, this week, later, waiting for the brand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from collabook.domain.calendar import shown_day
from collabook.domain.due import Due
from collabook.domain.fee import fee
from collabook.tui.screens.acting import Target
from collabook.tui.widgets.rows import Cell, Column, Row, Tone, heading

COLUMNS: Final = (Column(width=1), Column(), Column(), Column(width=12), Column(width=1))

KEYS: Final = {
    "post": "p",
    "draft": "s",
    "approval": "o",
    "payment": "m",
    "gift": "g",
    "reply": "v",
    "follow_up": "e",
    "disclosure": "↵",
    "right_ends": "↵",
}
"""The key that does a step."""
_SECTIONS: Final = ("OVERDUE", "TODAY", "THIS WEEK", "LATER", "NO DATE YET", "WAITING FOR THE BRAND")
_MARKS: Final[dict[str, tuple[str, Tone]]] = {
    "OVERDUE": ("▲", "bad"),
    "TODAY": ("●", "warning"),
    "THIS WEEK": ("○", ""),
    "LATER": ("○", "muted"),
    "NO DATE YET": ("○", "muted"),
    "WAITING FOR THE BRAND": ("·", "muted"),
}


def agenda(items: Sequence[Due], today: date) -> list[Row]:
    """Sections with a heading, each with its items in the order given; empty sections are left out."""
    rows: list[Row] = []
    for section in _SECTIONS:
        of_section = list(_lines(items, section, today))
        if of_section:
            rows += [heading(section), *of_section]
    return rows


def _lines(items: Sequence[Due], section: str, today: date) -> Iterator[Row]:
    mark, tone = _MARKS[section]
    for item in items:
        if _section(item, today) == section:
            cells = (
                Cell(mark, tone),
                Cell(item.deal.brand, "strong" if tone in ("bad", "warning") else ""),
                Cell(said(item)),
                Cell(day_said(item, today), tone),
                Cell(key_of(item), "accent"),
            )
            yield Row(cells, Target(item.deal.number, item.record))


def key_of(item: Due) -> str:
    """The key that does it; who asks for her rate is written to, and an answer that does not come is moved on."""
    if item.what == "reply" and item.deal.asks_for_rate and fee(item.deal) is None:
        return "w"
    return "v" if item.what == "follow_up" and item.waiting else KEYS[item.what]


def _section(item: Due, today: date) -> str:
    if item.waiting:
        return "WAITING FOR THE BRAND"
    if item.days_late:
        return "OVERDUE"
    if item.on is None:
        return "NO DATE YET"
    if item.on <= today:
        return "TODAY"
    return "THIS WEEK" if item.on <= today + timedelta(days=6 - today.weekday()) else "LATER"


def said(item: Due) -> str:
    """What the step is, in a few words."""
    owed = fee(item.deal)
    if item.what == "reply":
        return f"answer: {owed.show()}" if owed is not None else "your answer"
    if item.what == "payment" and item.amount is not None:
        part = f" of {owed.show()}" if owed is not None and owed != item.amount else ""
        return f"{item.amount.show()}{part}"
    return {
        "draft": f"draft of {item.label}",
        "approval": f"approval of {item.label}",
        "post": f"post {item.label}",
        "gift": item.label,
        "right_ends": f"{item.label} ends",
        "follow_up": item.label,
        "disclosure": f"disclosure: {item.label}",
    }.get(item.what, item.label)


def day_said(item: Due, today: date) -> str:
    """When it is: how late, how long awaited, else its day; empty where there is none."""
    if item.days_late:
        return f"{_days(item.days_late)} late" if item.days_late < 100 else f"{item.days_late} d late"
    if item.on is None:
        return ""
    if item.waiting:
        return _days((today - item.on).days) if item.on < today else "since today"
    return shown_day(item.on, today)


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"
