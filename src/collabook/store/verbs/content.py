"""Verbs on deliverables: a draft went out, was approved, the thing is up."""

from datetime import date

from collabook.domain.links import checked_link
from collabook.domain.records import Deal, Deliverable
from collabook.domain.refusal import Refusal
from collabook.domain.words import deliverable_name
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.writing import Step


def submitted(book: Book, deal: Deal, deliverable: Deliverable, *, on: date) -> Done:
    """A draft went to the brand for approval; an approval of an earlier draft no longer counts."""
    if deliverable.posted_on is not None:
        raise Refusal(f"{_called(deal, deliverable)} is posted already; a draft comes before.")
    with Step(book) as step:
        step.change("deliverables", deliverable.id, submitted_on=on, approved_on=None)
        return step.done(f"Draft submitted: {_called(deal, deliverable)}.", deal.number)


def approved(book: Book, deal: Deal, deliverable: Deliverable, *, on: date) -> Done:
    """The brand approved the draft."""
    if deliverable.submitted_on is not None and on < deliverable.submitted_on:
        raise Refusal(f"The draft went out on {deliverable.submitted_on}; it can't be approved before.")
    if deliverable.approved_on == on:
        raise Refusal(f"{_called(deal, deliverable)} is approved already.")
    with Step(book) as step:
        step.change("deliverables", deliverable.id, approved_on=on)
        return step.done(f"Approved: {_called(deal, deliverable)}.", deal.number)


def posted(book: Book, deal: Deal, deliverable: Deliverable, *, on: date, url: str | None = None) -> Done:
    """The deliverable is up, with its link if she has it; posting again corrects the day or the link.

    Raises ``Refusal`` for a link that is none.
    """
    link = checked_link(url) if url else deliverable.url
    if (deliverable.posted_on, deliverable.url) == (on, link):
        raise Refusal(f"{_called(deal, deliverable)} is posted already, on {on}.")
    with Step(book) as step:
        step.change("deliverables", deliverable.id, posted_on=on, url=link)
        return step.done(f"Posted: {_called(deal, deliverable)}.", deal.number)


def _called(deal: Deal, deliverable: Deliverable) -> str:
    name = deliverable_name(deliverable.platform, deliverable.kind, deliverable.count)
    return f"{name} for {deal.brand} ({deal.number}.{deliverable.position})"
