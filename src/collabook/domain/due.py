"""What is to do and what is owed: the next steps of deals, each with its day."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from collabook.domain.allocation import Allocated, allocate, owes
from collabook.domain.due_dates import draft_due_on, post_due_on, right_ends_on
from collabook.domain.fee import last_said
from collabook.domain.happened import happened_by
from collabook.domain.money import Money
from collabook.domain.records import Deal, Deliverable
from collabook.domain.standing import falls_due, in_review
from collabook.domain.waiting import awaits_answer, waits_until
from collabook.domain.words import DueWhat, deliverable_name


class Due(NamedTuple):
    """One step. ``on`` is its day, if there is one; for what she waits for, the day since when.

    ``record`` is the id of the deliverable, instalment, … that it is about; ``waiting`` that it is the brand's turn.
    """

    deal: Deal
    what: DueWhat
    on: date | None = None
    days_late: int = 0
    amount: Money | None = None
    record: str | None = None
    label: str = ""
    waiting: bool = False


def due(deals: Iterable[Deal], today: date, days: int = 14) -> list[Due]:
    """What is due by ``days`` after ``today``: the longest overdue first, then by day, then hers without a day.

    What the brand is to do comes last, the longest awaited first.
    """
    last = today + timedelta(days=days)
    found = [step for deal in deals for step in _steps(deal, today) if _shown(step, last)]
    return sorted(found, key=_order)


def next_step(deal: Deal, today: date) -> Due | None:
    """The one step that comes next, however far away; ``None`` where there is nothing to do or wait for.

    What is overdue comes before what she has to do, this before what she waits for, and this before days that come
    by themselves: money that is not due yet, the end of a right.
    """
    return min(_steps(deal, today), key=lambda step: (_comes_by_itself(step, today), _order(step)), default=None)


def _shown(step: Due, last: date) -> bool:
    return step.on is None or step.on <= last


def _order(step: Due) -> tuple[bool, bool, bool, date, int]:
    return (not step.days_late, step.waiting, step.on is None, step.on or date.max, step.deal.number)


def _comes_by_itself(step: Due, today: date) -> bool:
    if step.what == "right_ends":
        return True
    return step.what == "payment" and step.on is not None and step.on > today


def _steps(deal: Deal, today: date) -> Iterator[Due]:
    known = happened_by(deal, today)
    yield from (step._replace(deal=deal) for step in _steps_known(known, today))


def _steps_known(deal: Deal, today: date) -> Iterator[Due]:
    if deal.stage in ("offered", "negotiating"):
        yield _answer(deal, today)
    if deal.stage == "agreed":
        for deliverable in deal.deliverables:
            yield from _making(deal, deliverable, today)
        for gift in deal.gifts:
            if gift.received_on is None and gift.kept != "returned":
                yield Due(deal, "gift", record=gift.id, label=gift.item, waiting=True)
        yield from _ending(deal, today)
        yield from _events(deal, today)
    yield from _payments(deal, today)
    until = waits_until(deal)
    if (deal.next_action is not None or deal.next_action_on is not None) and (until is None or until <= today):
        yield _hers(Due(deal, "follow_up", deal.next_action_on, label=deal.next_action or "follow up"), today)


def _hers(step: Due, today: date) -> Due:
    """A step that is late once its day has passed."""
    late = (today - step.on).days if step.on is not None else 0
    return step._replace(days_late=max(0, late))


def _answer(deal: Deal, today: date) -> Due:
    """Whoever did not make the last offer is to answer it."""
    if awaits_answer(deal):
        last = last_said(deal)
        return Due(deal, "follow_up", last[0].offered_on, record=last[0].id, label="their answer", waiting=True)
    reply_by = min((deadline.due_on for deadline in deal.deadlines if deadline.what == "reply"), default=None)
    return _hers(Due(deal, "reply", reply_by, label="your answer"), today)


def _making(deal: Deal, deliverable: Deliverable, today: date) -> Iterator[Due]:
    """The one next step of a deliverable: draft, approval, post, and disclosure where its label is missing."""
    label = deliverable_name(deliverable.platform, deliverable.kind, deliverable.count)
    step = Due(deal, "post", record=deliverable.id, label=label)
    if deliverable.posted_on is not None:
        if deliverable.disclosure_needed and deliverable.disclosure_label is None:
            yield _hers(step._replace(what="disclosure", on=deliverable.posted_on), today)
    elif in_review(deliverable):
        yield step._replace(what="approval", on=deliverable.submitted_on, waiting=True)
    elif deliverable.approved_on is None and _needs_draft(deliverable):
        waits = deliverable.draft_due_after == "delivery"
        yield _for_product(_hers(step._replace(what="draft", on=draft_due_on(deal, deliverable)), today), waits=waits)
    else:
        waits = deliverable.post_due_after == "delivery"
        yield _for_product(_hers(step._replace(on=post_due_on(deal, deliverable)), today), waits=waits)


def _needs_draft(deliverable: Deliverable) -> bool:
    drafted = (deliverable.draft_due_on, deliverable.draft_due_days, deliverable.draft_due_after)
    return drafted != (None, None, None) or deliverable.post_due_after == "approval"


def _for_product(step: Due, *, waits: bool) -> Due:
    """Nothing can be made of product that has not come: then it is the brand's turn."""
    on_its_way = any(gift.received_on is None for gift in step.deal.gifts)
    return step._replace(waiting=waits and step.on is None and on_its_way)


def _payments(deal: Deal, today: date) -> Iterator[Due]:
    if not owes(deal):
        return
    rows = allocate(deal, today)
    for n, row in enumerate(rows, start=1):
        if row.open and (row.due_on is not None or falls_due(deal, row, today) or _nothing_to_wait_for(deal, row)):
            label = f"payment {n} of {len(rows)}" if len(rows) > 1 else "payment"
            yield _hers(Due(deal, "payment", row.due_on, amount=row.open, record=row.instalment.id, label=label), today)


def _nothing_to_wait_for(deal: Deal, row: Allocated) -> bool:
    """Money without a day, in a deal with nothing to make and no rule that still waits: it would never come up."""
    return not deal.deliverables and row.instalment.due_from is None


def _ending(deal: Deal, today: date) -> Iterator[Due]:
    for right in deal.rights:
        ends_on = right_ends_on(deal, right)
        if ends_on is not None and ends_on >= today:
            label = f"{right.kind}: {right.category}" if right.category else right.kind
            yield Due(deal, "right_ends", ends_on, record=right.id, label=label)


def _events(deal: Deal, today: date) -> Iterator[Due]:
    for deadline in deal.deadlines:
        if deadline.what == "event" and deadline.due_on >= today:
            yield Due(deal, "follow_up", deadline.due_on, record=deadline.id, label="event")
