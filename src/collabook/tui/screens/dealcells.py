"""A deal as one line of a list, for a wide terminal and for a narrow one."""

from __future__ import annotations

from datetime import date
from typing import Final

from collabook.domain.due import Due, next_step
from collabook.domain.fee import fee, last_offers
from collabook.domain.money import Money
from collabook.domain.records import Deal, Offer
from collabook.domain.standing import Standing, standing
from collabook.tui.screens.acting import Target
from collabook.tui.screens.agenda import day_said, said
from collabook.tui.widgets.rows import Cell, Column, Row, Tone

_FEE: Final = 12
"""Cells for the fee."""

_CONTENT: Final[dict[str, tuple[str, Tone]]] = {
    "none": ("", ""),
    "to_make": ("to make", ""),
    "in_review": ("in review", "muted"),
    "posted": ("posted", "good"),
}
_MONEY: Final[dict[str, tuple[str, Tone]]] = {
    "none": ("", ""),
    "not_due": ("not due", "muted"),
    "due": ("due", "warning"),
    "part_paid": ("part paid", ""),
    "overdue": ("▲ overdue", "bad"),
    "paid": ("paid", "good"),
}
_CLOSED: Final = ("declined", "cancelled", "ghosted")
_STEPS: Final[dict[str, str]] = {
    "reply": "answer",
    "draft": "draft",
    "approval": "approval",
    "post": "post",
    "payment": "money",
    "gift": "gift to come",
    "right_ends": "right ends",
    "follow_up": "follow up",
    "disclosure": "disclose",
}


def columns(last_number: int, *, wide: bool) -> tuple[Column, ...]:
    """The columns of ``deal_row``, with room for numbers up to ``last_number``."""
    number = Column("#", max(2, len(str(last_number))), right=True)
    money = Column("Fee", _FEE, right=True)
    if not wide:
        return (number, Column("Brand", 17), Column("Title"), Column("Stage or next step", 25), money)
    return (
        number,
        Column("Brand", 18),
        Column("Title"),
        Column("Stage", 11),
        money,
        Column("Content", 9),
        Column("Money", 9),
        Column("Next step"),
        Column("When", 12),
    )


def deal_row(deal: Deal, today: date, *, wide: bool) -> Row:
    """The line of ``deal`` under ``columns``; its key is the deal's ``Target``."""
    step = next_step(deal, today)
    stands = standing(deal, today)
    tone: Tone = "muted" if deal.stage in _CLOSED and step is None else ""
    head = (Cell(str(deal.number), "muted"), Cell(deal.brand, tone or "strong"), Cell(deal.title or "", tone))
    cells: tuple[Cell, ...]
    if wide:
        cells = (
            *head,
            Cell(deal.stage, _stage_tone(deal)),
            _fee(deal, tone),
            _content(deal, stands),
            Cell(*_MONEY[stands.money]),
            Cell(said(step) if step is not None else "", _step_tone(step)),
            Cell(day_said(step, today) if step is not None else "", _step_tone(step)),
        )
    else:
        cells = (*head, _stage_or_step(deal, stands, step, today), _fee(deal, tone))
    return Row(cells, Target(deal.number))


def _stage_or_step(deal: Deal, stands: Standing, step: Due | None, today: date) -> Cell:
    """What is next of a running deal with its day; what became of one that is over."""
    if step is not None:
        mark = "▲ " if step.days_late else "· " if step.waiting else ""
        return Cell(f"{mark}{_STEPS[step.what]} {day_said(step, today)}".rstrip(), _step_tone(step))
    if deal.stage == "agreed" and (stands.content == "posted" or stands.money == "paid"):
        return Cell("posted, paid" if tuple(stands) == ("posted", "paid") else _axis(stands), "good")
    return Cell(deal.stage, _stage_tone(deal))


def _content(deal: Deal, stands: Standing) -> Cell:
    """Of a deal that is not agreed there is nothing to make, only what was made."""
    made = deal.stage == "agreed" or stands.content != "to_make"
    return Cell(*_CONTENT[stands.content]) if made else Cell("")


def _axis(stands: Standing) -> str:
    return "posted" if stands.content == "posted" else "paid"


def _stage_tone(deal: Deal) -> Tone:
    if deal.stage in _CLOSED:
        return "muted"
    return "" if deal.stage == "agreed" else "accent"


def _step_tone(step: Due | None) -> Tone:
    if step is None or step.waiting:
        return "muted"
    return "bad" if step.days_late else ""


def _fee(deal: Deal, tone: Tone) -> Cell:
    """The fee, else what was named so far, else what the brand gives or asks instead."""
    known = fee(deal)
    if known is not None:
        shown = known.show()
        return Cell(shown if len(shown) <= _FEE else _short(known), tone)
    offers = last_offers(deal)
    if offers:
        return Cell(_offer(offers[0]), "muted")
    if deal.gifts:
        return Cell("gift", "muted")
    if deal.asks_for_rate:
        return Cell("asks rate", "muted")
    return Cell(f"{deal.commission_percent:f}%" if deal.commission_percent is not None else "", "muted")


def _offer(offer: Offer) -> str:
    low, high = offer.amount, offer.amount_max
    if low is not None and high is not None:
        return f"{_short(low)}–{_short(high)}"
    if high is not None:
        return f"to {high.show()}"
    return f"{low.show()}?" if low is not None else ""


def _short(amount: Money) -> str:
    """Without decimals where they are zero."""
    return amount.show().replace("." + "0" * amount.currency.decimals, "", 1)
