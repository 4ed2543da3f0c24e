"""A deliverable: its draft went out, was approved, it is up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from collabook.domain.calendar import shown_day
from collabook.domain.links import checked_link
from collabook.domain.records import Deliverable
from collabook.domain.words import deliverable_name
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Meant
from collabook.tui.dialogs.fields import day_field, maybe
from collabook.tui.widgets.form import Choice, Field


async def posted(meant: Meant) -> None:
    """Ask for the link; without one it is posted all the same. On one that is up it corrects the link and the day."""
    deliverable = await _meant(meant, "Which one is up?", "to post", lambda one: one.posted_on is None)
    if deliverable is None:
        return

    def save(values: dict[str, Any]) -> Done | None:
        from collabook.store.verbs import content

        return meant.app.change(content.posted, meant.deal, deliverable, on=values["on"], url=values["url"])

    hint = "https://… paste it, or leave it empty"
    link = Field("url", "Link", maybe(checked_link), str, deliverable.url or "", hint)
    when = day_field(meant.app, "Posted")
    if deliverable.posted_on is not None:
        when = when._replace(value=deliverable.posted_on.isoformat())
    await meant.fill_in(f"{_name(deliverable)} for {meant.deal.brand} is up", [link, when], save)


async def submitted(meant: Meant) -> None:
    """A draft went out today; a day of the past is typed with ``e``."""
    question = "Which draft went out?"
    deliverable = await _meant(meant, question, "to send", lambda one: not (one.posted_on or one.submitted_on))
    if deliverable is not None:
        from collabook.store.verbs import content

        meant.app.change(content.submitted, meant.deal, deliverable, on=meant.app.today)


async def approved(meant: Meant) -> None:
    """The brand approved the draft today."""
    question = "Which draft is approved?"
    deliverable = await _meant(meant, question, "to approve", lambda one: not (one.posted_on or one.approved_on))
    if deliverable is not None:
        from collabook.store.verbs import content

        meant.app.change(content.approved, meant.deal, deliverable, on=meant.app.today)


async def _meant(meant: Meant, question: str, to_do: str, wanted: Callable[[Deliverable], bool]) -> Deliverable | None:
    """The deliverable under the cursor, else the only wanted one, else the one she chooses.

    ``to_do`` is what is said to be left of nothing where none is wanted.
    """
    under_cursor = meant.record("deliverables")
    if under_cursor is not None:
        return under_cursor[1]  # type: ignore[no-any-return]
    deal = meant.deal
    candidates = [one for one in deal.deliverables if wanted(one)]
    if not candidates:
        said = f"has nothing left {to_do}" if deal.deliverables else "has no deliverable yet; d adds one"
        meant.app.say(f"{deal.brand} {said}.", bad=True)
        return None
    if len(candidates) == 1:
        return candidates[0]
    choices = [
        Choice(one, f"{deal.number}.{one.position} {_name(one)}", _since(one, meant.app.today)) for one in candidates
    ]
    return await meant.choose(question, choices)  # type: ignore[no-any-return]


def _name(deliverable: Deliverable) -> str:
    return deliverable_name(deliverable.platform, deliverable.kind, deliverable.count)


def _since(deliverable: Deliverable, today: date) -> str:
    return f"draft out {shown_day(deliverable.submitted_on, today)}" if deliverable.submitted_on else ""
