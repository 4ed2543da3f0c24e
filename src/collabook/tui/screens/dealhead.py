"""The head of a deal's screen: who, what, where it stands, what comes next."""

from __future__ import annotations

from datetime import date
from typing import Final

from rich.cells import cell_len
from textual.content import Content

from collabook.domain.allocation import net_received, open_amount
from collabook.domain.calendar import shown_day
from collabook.domain.due import Due, next_step
from collabook.domain.fee import fee
from collabook.domain.records import Deal
from collabook.domain.standing import standing
from collabook.tui.screens.agenda import day_said, key_of, said
from collabook.tui.widgets.rows import fitted

_CONTENT: Final = {"none": "nothing to make", "to_make": "to make", "in_review": "in review", "posted": "posted"}
_TONES: Final = {
    "overdue": "bold $error",
    "due": "$warning",
    "paid": "$success",
    "part_paid": "",
    "not_due": "",
    "none": "",
}


def head(deal: Deal, today: date, width: int) -> Content:
    """Three lines of ``width`` cells: brand, title and stage; content, money and fee; the next step."""
    first = _line(
        width,
        [
            (str(deal.number), "$foreground-muted"),
            ("  ", ""),
            (deal.brand, "bold $primary"),
            ("  ", ""),
            (deal.title or "", ""),
        ],
        _stage(deal, today),
    )
    named = fee(deal)
    pays = f"{'fee' if deal.instalments else 'offered'} {named.show()}" if named is not None else ""
    second = _line(width, _stands(deal, today), (pays, "bold"))
    step = next_step(deal, today)
    return Content("\n").join([first, second, _line(width, _next(step, today), ("", ""))])


def _stage(deal: Deal, today: date) -> tuple[str, str]:
    """Her decision, with its day."""
    day = {"agreed": deal.agreed_on, "offered": deal.offered_on}.get(deal.stage, deal.closed_on)
    return f"{deal.stage} {shown_day(day, today)}" if day else deal.stage, "bold"


def _stands(deal: Deal, today: date) -> list[tuple[str, str]]:
    stands = standing(deal, today)
    parts = []
    if deal.stage == "agreed" or stands.content == "posted":
        parts.append((_CONTENT[stands.content], "$success" if stands.content == "posted" else ""))
    still_open, received = open_amount(deal, today), net_received(deal, today)
    money = {
        "none": f"{received.show()} received" if received else "nothing owed",
        "paid": f"{received.show()} received, paid" if received else "paid",
        "overdue": f"{still_open.show()} overdue" if still_open else "",
        "due": f"{still_open.show()} due" if still_open else "",
        "part_paid": f"{still_open.show()} still to come" if still_open else "",
        "not_due": f"{still_open.show()} not due yet" if still_open else "",
    }[stands.money]
    parts.append((money, _TONES[stands.money]))
    return [piece for n, part in enumerate(parts) for piece in ([(" · ", "$foreground-muted")] if n else []) + [part]]


def _next(step: Due | None, today: date) -> list[tuple[str, str]]:
    if step is None:
        return [("Nothing left to do", "$foreground-muted")]
    lead = "Waiting for" if step.waiting else "Next money in:" if step.what == "payment" else "Next"
    tone = "bold $error" if step.days_late else "$foreground-muted" if step.waiting else "bold"
    return [
        (f"{lead} ", "$foreground-muted"),
        (said(step), "bold"),
        ("  ", ""),
        (day_said(step, today), tone),
        ("  ", ""),
        (key_of(step), "bold $primary"),
    ]


def _line(width: int, pieces: list[tuple[str, str]], right: tuple[str, str]) -> Content:
    """The pieces from the left, cut where they would reach ``right``, which ends the line."""
    room = max(width - cell_len(right[0]) - 1, 8)
    shown: list[tuple[str, str]] = []
    for text, style in pieces:
        size = min(cell_len(text), room)
        shown.append((fitted(text, size) if text.strip() and text.strip() != "·" else text[:size], style))
        room -= size
    return Content.assemble(*shown, " " * room, " ", right)
