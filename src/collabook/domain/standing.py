"""Where a deal stands at a day, worked out from what happened, on two axes: its content and its money."""

from datetime import date, timedelta
from typing import NamedTuple

from collabook.domain.allocation import Allocated, allocate, owes
from collabook.domain.happened import happened_by
from collabook.domain.records import Deal, Deliverable
from collabook.domain.words import Content, MoneyStanding


class Standing(NamedTuple):
    content: Content
    money: MoneyStanding


def standing(deal: Deal, on: date) -> Standing:
    """Where ``deal`` stands at the end of the day ``on``."""
    known = happened_by(deal, on)
    return Standing(_content(known), _money(known, on))


def done_on(deal: Deal) -> date | None:
    """The day since which her part is done: all of the deal's deliverables are up, or it was cancelled."""
    if deal.stage == "cancelled":
        return deal.closed_on
    days = [deliverable.posted_on for deliverable in deal.deliverables]
    return max((day for day in days if day is not None), default=None) if None not in days else None


def in_review(deliverable: Deliverable) -> bool:
    """Whether a draft is with the brand: submitted, neither approved nor posted."""
    return deliverable.submitted_on is not None and deliverable.approved_on is None and deliverable.posted_on is None


def falls_due(deal: Deal, row: Allocated, on: date) -> bool:
    """Whether money is to be there by ``on``: its day has come.

    Where no day is known it is once her part is done and the days that were said have passed; a rule that waits for
    something holds it back, but not in a cancelled deal, where that never comes.
    """
    if row.due_on is not None:
        return row.due_on <= on
    done = done_on(deal)
    if done is None or (row.instalment.due_from is not None and deal.stage != "cancelled"):
        return False
    return done + timedelta(days=row.instalment.due_days or 0) <= on


def _content(deal: Deal) -> Content:
    if not deal.deliverables:
        return "none"
    unposted = [deliverable for deliverable in deal.deliverables if deliverable.posted_on is None]
    if not unposted:
        return "posted"
    return "in_review" if all(in_review(deliverable) for deliverable in unposted) else "to_make"


def _money(deal: Deal, on: date) -> MoneyStanding:
    rows = allocate(deal, on) if owes(deal) else []
    if not any(row.owed for row in rows):
        return "none"
    still_open = [row for row in rows if row.open]
    if not still_open:
        return "paid"
    if any(row.due_on is not None and row.due_on < on for row in still_open):
        return "overdue"
    if any(falls_due(deal, row, on) for row in still_open):
        return "due"
    return "part_paid" if any(row.paid for row in rows) else "not_due"
