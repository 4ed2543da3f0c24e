"""What a mail says that a deal which it joins does not hold."""

from collections.abc import Iterable, Iterator
from datetime import date

from collabook.domain.records import Deal, Deliverable, Gift, Offer, Right
from collabook.domain.rules import Rule, terms_said
from collabook.domain.text import fold
from collabook.domain.words import PER_SAID, deliverable_name


def not_joined(proposed: Deal, deal: Deal, today: date, *, offers_join: bool = True) -> list[str]:
    """What ``proposed``, read from a mail, says other than ``deal``; each in a few words, in the order of a reading.

    The mail itself joins, and with ``offers_join`` its offers as long as nothing is agreed. What the deal holds
    already is not named, nor what the mail is silent about.
    """
    joined = offers_join and deal.stage in ("offered", "negotiating")
    return list(_left(proposed._replace(offers=()) if joined else proposed, deal, today))


def _left(proposed: Deal, deal: Deal, today: date) -> Iterator[str]:
    yield from (f"pay: {offer.note or _sum(offer)}" for offer in proposed.offers)
    yield from _gifts(proposed.gifts, deal.gifts)
    yield from _made(proposed.deliverables, deal.deliverables, today)
    known = {(deadline.what, deadline.due_on) for deadline in deal.deadlines}
    for deadline in proposed.deadlines:
        if (deadline.what, deadline.due_on) not in known:
            by = " by" if deadline.what == "reply" else ":"
            yield f"{deadline.what}{by} {Rule(deadline.due_on).said(today)}"
    terms = (proposed.terms_days, proposed.terms_from)
    if terms not in ((None, None), (deal.terms_days, deal.terms_from)):
        yield f"terms: {terms_said(*terms)}"
    if proposed.commission_percent not in (None, deal.commission_percent):
        yield f"commission: {proposed.commission_percent:f}% of sales"
    if proposed.code not in (None, deal.code):
        yield f"code: {proposed.code}"
    rights = [_right(right) for right in deal.rights]
    yield from (said for right in proposed.rights if (said := _right(right)) not in rights)
    if proposed.agency is not None and fold(proposed.agency) != fold(deal.agency or ""):
        yield f"agency: {proposed.agency}"
    if proposed.notes is not None and proposed.notes not in (deal.notes or ""):
        yield from proposed.notes.splitlines()


def _sum(offer: Offer) -> str:
    low, high = (amount.show() if amount is not None else "" for amount in (offer.amount, offer.amount_max))
    return (f"{low}–{high}" if low and high else low or f"up to {high}") + PER_SAID[offer.per]


def _gifts(read: Iterable[Gift], held: Iterable[Gift]) -> Iterator[str]:
    values = {fold(gift.item): gift.value for gift in held}
    for gift in read:
        item = fold(gift.item)
        if item not in values or gift.value not in (None, values[item]):
            yield f"gift: {gift.item}" + (f", {gift.value.show()}" if gift.value is not None else "")


def _made(read: Iterable[Deliverable], held: Iterable[Deliverable], today: date) -> Iterator[str]:
    """Things to make that the deal has not, or not as many of, or for other days."""
    unmatched = list(held)
    for one in read:
        name = deliverable_name(one.platform, one.kind, one.count)
        known = next((other for other in unmatched if means_same(one, other)), None)
        draft = Rule(one.draft_due_on, one.draft_due_days, one.draft_due_after)
        post = Rule(one.post_due_on, one.post_due_days, one.post_due_after)
        if known is None or known.count != one.count:
            yield f"to make: {name}"
        if known is not None:
            unmatched.remove(known)
        if draft not in (Rule(), known and Rule(known.draft_due_on, known.draft_due_days, known.draft_due_after)):
            yield f"draft of {name}: {draft.said(today)}"
        if post not in (Rule(), known and Rule(known.post_due_on, known.post_due_days, known.post_due_after)):
            yield f"post {name}: {post.said(today)}"


def means_same(one: Deliverable, other: Deliverable) -> bool:
    """Whether two deliverables can be the same thing to make: of one kind, their platforms not at odds."""
    return one.kind == other.kind and (one.platform == other.platform or None in (one.platform, other.platform))


def _right(right: Right) -> str:
    until = {None: "", -1: "for ever"}.get(right.days, f"{right.days} days")
    return f"{right.kind}: " + (", ".join(filter(None, (right.category, until))) or "no end said")
