"""``collabook submitted``, ``approved`` and ``posted``: what happened to a deliverable."""

from collections.abc import Callable

import click

from collabook.cli import options
from collabook.cli.session import Session
from collabook.cli.wording import deliverable_text
from collabook.domain.allocation import allocate, owes
from collabook.domain.calendar import shown_day
from collabook.domain.due_dates import awaits
from collabook.domain.records import Deal, Deliverable
from collabook.domain.refusal import Refusal
from collabook.domain.standing import done_on, falls_due, in_review


@options.command
@click.argument("deal")
@options.on
def submitted_command(session: Session, deal: str, on: str | None) -> None:
    """The draft of a deliverable went to the brand for approval."""
    found, one = _deliverable(session, deal, lambda one: one.submitted_on is None, lambda one: one.posted_on is None)
    day = session.day_of(on)
    from collabook.store.verbs import content

    session.changed(content.submitted(session.book, found, one, on=day))


@options.command
@click.argument("deal")
@options.on
def approved_command(session: Session, deal: str, on: str | None) -> None:
    """The brand approved the draft of a deliverable."""
    found, one = _deliverable(session, deal, in_review, lambda one: one.approved_on is None and one.posted_on is None)
    day = session.day_of(on)
    from collabook.store.verbs import content

    session.changed(content.approved(session.book, found, one, on=day), _money(session, found))


@options.command
@click.argument("deal")
@click.option("--url", metavar="LINK", help="Where it is.")
@options.on
def posted_command(session: Session, deal: str, url: str | None, on: str | None) -> None:
    """A deliverable is up. Without its number it is the one that is still open."""
    found, one = _deliverable(session, deal, lambda one: one.posted_on is None)
    day = session.day_of(on)
    from collabook.store.verbs import content

    done = content.posted(session.book, found, one, on=day, url=url)
    session.changed(done, [*_disclosure(found, one), *_money(session, found)])


def _deliverable(session: Session, text: str, *wanted: Callable[[Deliverable], bool]) -> tuple[Deal, Deliverable]:
    """The deliverable that ``12.1`` names; for ``12`` the only one that is ``wanted``, the first condition first."""
    deal, _, record = session.book.find_part(text, "deliverables")
    if record is not None:
        return deal, record
    if not deal.deliverables:
        raise Refusal(
            f"Deal {deal.number} {deal.brand} has no deliverables; "
            f'`collabook edit {deal.number} --deliver "tiktok video"` adds one.'
        )
    found: list[Deliverable] = []
    for condition in wanted:
        found = found or [one for one in deal.deliverables if condition(one)]
    found = found or list(deal.deliverables)
    if len(found) > 1:
        listed = ", ".join(f"{deal.number}.{one.position} {deliverable_text(one)}" for one in found)
        raise Refusal(f"Deal {deal.number} {deal.brand} has {listed}; say which.")
    return deal, found[0]


def _disclosure(deal: Deal, one: Deliverable) -> list[str]:
    if one.disclosure_needed and one.disclosure_label is None:
        return [
            f'It needs a disclosure: `collabook edit {deal.number}.{one.position} --disclosure "#ad"` says it is there.'
        ]
    return []


def _money(session: Session, before: Deal) -> list[str]:
    """What of the fee falls due by what just happened, and when."""
    deal, today = session.again(before), session.now
    if not owes(deal):
        return []
    known = {row.instalment.id: row.due_on for row in allocate(before, today)}
    said = []
    for row in allocate(deal, today):
        if not row.open or (row.due_on is not None and known.get(row.instalment.id) == row.due_on):
            continue
        waits = awaits(deal, row.instalment)
        if row.due_on is not None:
            falls = "was due" if row.due_on < today else "falls due"
            said.append(f"{row.open.show()} {falls} {_on(shown_day(row.due_on, today))}.")
        elif falls_due(deal, row, today):
            said.append(f"{row.open.show()} is due now: no day was said for it.")
        elif waits == "invoice" and done_on(deal) is not None:
            part = f"{deal.number}.{row.instalment.position}"
            said.append(
                f"{row.open.show()} falls due after the invoice: "
                f"`collabook edit {part} --invoiced-on today` says that it went out."
            )
    return said


def _on(day: str) -> str:
    return day if day in {"today", "tomorrow", "yesterday"} else f"on {day}"
