"""What a mail says other than the deal that it joins: each thing a change that can be taken over by itself."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from collabook.domain.calendar import shown_day
from collabook.domain.fee import fee, last_offers, offer_said
from collabook.domain.money import Money
from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Offer, Right
from collabook.domain.rules import Rule, terms_said
from collabook.domain.text import fold
from collabook.domain.words import deliverable_name


class Added(NamedTuple):
    """A record that the deal gets."""

    table: str
    record: Any


class Altered(NamedTuple):
    """Fields that one record of the deal gets."""

    table: str
    record: Any
    values: dict[str, Any]


class Set(NamedTuple):
    """Fields that the deal itself gets."""

    values: dict[str, Any]


class Owed(NamedTuple):
    """What the deal pays in all."""

    fee: Money


class Agreed(NamedTuple):
    """She and the brand agree: what was offered last is owed."""


Edit = Added | Altered | Set | Owed | Agreed


class Change(NamedTuple):
    """``what`` is about one value; it was ``before`` ("" where nothing stands) and would be ``after``."""

    what: str
    before: str
    after: str
    edit: Edit

    def said(self) -> str:
        """``pay: $300.00 → $400.00``, ``code: MIA10``."""
        return f"{self.what}: {self.before} → {self.after}" if self.before else f"{self.what}: {self.after}"


_OPEN: Final = ("offered", "negotiating")


def differences(said: Deal, deal: Deal, today: date, *, accepts: bool = False) -> list[Change]:
    """What ``said``, read from a mail, says other than ``deal``, in the order of a reading.

    What the deal holds already is no change, nor what the mail is silent about. ``accepts`` is whether the mail
    agrees to what was offered: the last change then.
    """
    found = [*_pays(said.offers, deal), *_gifts(said.gifts, deal.gifts)]
    found += [*_made(said.deliverables, deal.deliverables, today), *_deadlines(said.deadlines, deal.deadlines, today)]
    found += [*_terms(said, deal), *_rights(said.rights, deal.rights)]
    if accepts and deal.stage in _OPEN:
        sums = [offer for offer in said.offers if offer.per == "deal"] or last_offers(deal)
        named = " or ".join(offer_said(offer) for offer in sums)
        found.append(Change("stage", deal.stage, f"agreed at {named}" if named else "agreed", Agreed()))
    return found


def stands(change: Change, deal: Deal) -> bool:
    """Whether the change is taken over unless she says otherwise: what was agreed changes only where she says so."""
    return deal.stage in _OPEN or not change.before


def _pays(offers: Sequence[Offer], deal: Deal) -> Iterator[Change]:
    """While nothing is agreed every sum is an offer; afterwards one plain sum is what the deal pays."""
    known = {_sum(offer) for offer in last_offers(deal)}
    before = " or ".join(offer_said(offer) for offer in last_offers(deal))
    owed = fee(deal) if deal.instalments else None
    for offer in offers:
        if deal.stage in _OPEN:
            if _sum(offer) not in known:
                yield Change("pay", before, offer.note or offer_said(offer), Added("offers", offer))
        elif offer.amount is not None and offer.amount_max is None and offer.per == "deal" and len(offers) == 1:
            if offer.amount != owed:
                yield Change("pay", owed.show() if owed else "", offer.amount.show(), Owed(offer.amount))
        else:
            yield Change("pay", owed.show() if owed else "", offer.note or offer_said(offer), Added("offers", offer))


def _sum(offer: Offer) -> tuple[Any, ...]:
    return offer.amount, offer.amount_max, offer.per, offer.note if offer.amount is None else None


def _gifts(said: Sequence[Gift], held: Sequence[Gift]) -> Iterator[Change]:
    by_item = {fold(gift.item): gift for gift in held}
    for gift in said:
        known, worth = by_item.get(fold(gift.item)), gift.value.show() if gift.value is not None else ""
        if known is None:
            yield Change("gift", "", f"{gift.item}, {worth}" if worth else gift.item, Added("gifts", gift))
        elif gift.value not in (None, known.value):
            before = known.value.show() if known.value is not None else ""
            edit = Altered("gifts", known, {"value": gift.value, "value_basis": gift.value_basis})
            yield Change(f"value of {known.item}", before, worth, edit)


def _made(said: Sequence[Deliverable], held: Sequence[Deliverable], today: date) -> Iterator[Change]:
    """Things to make that the deal has not, or not as many of, or for other days."""
    unmatched = list(held)
    for one in said:
        same = next((other for other in unmatched if one.id and other.id == one.id), None)
        known = same or next((other for other in unmatched if means_same(one, other)), None)
        if known is None:
            yield Change("to make", "", _with_day(one, today), Added("deliverables", one))
            continue
        unmatched.remove(known)
        before = deliverable_name(known.platform, known.kind, known.count)
        if known.count != one.count:
            after = deliverable_name(known.platform, known.kind, one.count)
            yield Change("to make", before, after, Altered("deliverables", known, {"count": one.count}))
        yield from _moved(one, known, before, today)


def _with_day(one: Deliverable, today: date) -> str:
    name, post = deliverable_name(one.platform, one.kind, one.count), _rule(one, "post").said(today)
    return f"{name}, {post}" if post else name


def _moved(one: Deliverable, known: Deliverable, name: str, today: date) -> Iterator[Change]:
    for which, what in (("draft", f"draft of {name}"), ("post", f"post {name}")):
        now, before = _rule(one, which), _rule(known, which)
        if now not in (Rule(), before):
            values = {f"{which}_due_on": now.on, f"{which}_due_days": now.days, f"{which}_due_after": now.anchor}
            yield Change(what, before.said(today), now.said(today), Altered("deliverables", known, values))


def _rule(one: Deliverable, which: str) -> Rule:
    """When the draft, or the post, is due."""
    return Rule(*(getattr(one, f"{which}_due_{name}") for name in ("on", "days", "after")))


def means_same(one: Deliverable, other: Deliverable) -> bool:
    """Whether two deliverables can be the same thing to make: of one kind, their platforms not at odds."""
    return one.kind == other.kind and (one.platform == other.platform or None in (one.platform, other.platform))


def _deadlines(said: Sequence[Deadline], held: Sequence[Deadline], today: date) -> Iterator[Change]:
    by_what = {deadline.what: deadline for deadline in held}
    words = {"reply": "answer by", "event": "event", "end": "campaign ends"}
    for deadline in said:
        known, after = by_what.get(deadline.what), shown_day(deadline.due_on, today)
        if known is None:
            yield Change(words[deadline.what], "", after, Added("deadlines", deadline))
        elif known.due_on != deadline.due_on:
            edit = Altered("deadlines", known, {"due_on": deadline.due_on})
            yield Change(words[deadline.what], shown_day(known.due_on, today), after, edit)


def _terms(said: Deal, deal: Deal) -> Iterator[Change]:
    terms, known = (said.terms_days, said.terms_from), (deal.terms_days, deal.terms_from)
    if terms not in ((None, None), known):
        edit = Set({"terms_days": terms[0], "terms_from": terms[1]})
        yield Change("terms", terms_said(*known), terms_said(*terms), edit)
    share = said.commission_percent
    if share not in (None, deal.commission_percent):
        before = deal.commission_percent
        edit = Set({"commission_percent": share})
        yield Change("commission", f"{before:f}%" if before is not None else "", f"{share:f}% of sales", edit)
    if said.code not in (None, deal.code):
        yield Change("code", deal.code or "", said.code, Set({"code": said.code}))
    if said.agency is not None and fold(said.agency) != fold(deal.agency or ""):
        yield Change("agency", deal.agency or "", said.agency, Set({"agency": said.agency}))
    if said.notes is not None and said.notes not in (deal.notes or ""):
        notes = "\n".join(filter(None, (deal.notes, said.notes)))
        yield Change("notes", "", said.notes.replace("\n", "; "), Set({"notes": notes}))


def _rights(said: Sequence[Right], held: Sequence[Right]) -> Iterator[Change]:
    for right in said:
        known = next((other for other in held if _is_of(right, other)), None)
        if known is None:
            yield Change(right.kind, "", _right(right), Added("rights", right))
        elif right.days is not None and right.days != known.days:
            values = {"days": right.days, "ends_on": None}
            yield Change(right.kind, _right(known), _right(right), Altered("rights", known, values))


def _is_of(right: Right, other: Right) -> bool:
    """Whether two rights can be the same one: of one kind, their categories not at odds."""
    named = [fold(each.category) for each in (right, other) if each.category]
    return right.kind == other.kind and len(set(named)) < 2


def _right(right: Right) -> str:
    until = {None: "", -1: "for ever"}.get(right.days, f"{right.days} days")
    if right.ends_on is not None:
        until = f"to {right.ends_on}"
    return ", ".join(filter(None, (right.category, until))) or "no end said"
