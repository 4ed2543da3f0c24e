"""What a mail says other than the deal that it joins: each thing a line that is taken over or left."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from collabook.domain.differences import Added, Agreed, Altered, Change, Owed, Set, differences, stands
from collabook.domain.fee import last_offers
from collabook.domain.records import Deal, Deliverable
from collabook.domain.rules import Rule
from collabook.domain.text import fold
from collabook.mail.message import Message
from collabook.mail.proposal import names, proposal
from collabook.mail.values import Due, Evidence, Reading


class Line(NamedTuple):
    """One change; ``stands`` is whether it is taken over unless she says otherwise. ``evidence`` are its words."""

    change: Change
    stands: bool
    evidence: Evidence | None


def joining_lines(reading: Reading, message: Message, deal: Deal, today: date) -> list[Line]:
    """What the mail says other than ``deal``, in the order of a reading; last what it leaves open between several.

    A draft's or a post's day without a thing to make is a day of what the deal has still to make.
    """
    said = proposal(reading, message, on=today)
    if reading.kind == "payment":
        said = said._replace(offers=())
    moved, surely = _with_days(said, deal, reading)
    lines = []
    for change in differences(moved, deal, today, accepts=reading.accepts):
        standing = _stands(change, said, deal, reading) and (surely or not _is_day(change))
        lines.append(Line(change, standing, _evidence(change, moved, reading)))
    return [*lines, *_choices(reading, message, deal, today)]


def _stands(change: Change, said: Deal, deal: Deal, reading: Reading) -> bool:
    """A sum that is named in passing is no offer; a yes counts where it is plain what it is said to."""
    if isinstance(change.edit, Agreed):
        hers = any(offer.offered_by == "me" for offer in last_offers(deal))
        return bool(said.offers) or hers
    offers = isinstance(change.edit, Added) and change.edit.table == "offers"
    return stands(change, deal) and (reading.kind == "offer" or not offers)


def _with_days(said: Deal, deal: Deal, reading: Reading) -> tuple[Deal, bool]:
    """``said`` with its days put to what is still to make, and whether it is plain which of that they mean."""
    to_make = {one.id: one for one in deal.deliverables if one.posted_on is None}
    if reading.deliverables or not to_make:
        return said, True
    plain, dated = True, dict(to_make)
    for place, due in enumerate(reading.deadlines):
        if due.what in {"draft", "post"}:
            quote = fold(reading.evidence[f"deadlines[{place}]"].quote)
            meant = [one for one in to_make.values() if names(quote, one)] or list(to_make.values())
            plain = plain and len({_rule(one, due.what) for one in meant}) == 1
            dated |= {one.id: _dated(dated[one.id], due) for one in meant}
    return (said._replace(deliverables=tuple(dated.values()), notes=None), plain) if dated != to_make else (said, True)


def _dated(one: Deliverable, due: Due) -> Deliverable:
    values = {f"{due.what}_due_on": due.on, f"{due.what}_due_days": due.days, f"{due.what}_due_after": due.after}
    return one._replace(**values)  # type: ignore[arg-type]


def _rule(one: Deliverable, what: str) -> Rule:
    return Rule(*(getattr(one, f"{what}_due_{name}") for name in ("on", "days", "after")))


def _is_day(change: Change) -> bool:
    return (
        isinstance(change.edit, Altered) and change.edit.table == "deliverables" and "count" not in change.edit.values
    )


def _choices(reading: Reading, message: Message, deal: Deal, today: date) -> Iterator[Line]:
    """What she would have to choose from; none of it is taken by itself."""
    for one in reading.alternatives:
        values: dict[str, Any] = {one.name: (one.value,)}
        alone = replace(Reading("offer", reading.brand), **values)
        for change in differences(proposal(alone, message, on=today)._replace(notes=None), deal, today):
            yield Line(change, stands=False, evidence=one.evidence)


def _evidence(change: Change, said: Deal, reading: Reading) -> Evidence | None:
    """The words in the mail that a change is made of; ``said`` is the deal that the mail proposes."""
    match change.edit:
        case Added("offers", offer):
            path = f"cash[{said.offers.index(offer)}]"
        case Owed():
            path = "cash[0]"
        case Added("gifts", gift) | Altered("gifts", gift, _):
            path = _place("gifts", [fold(each.item) == fold(gift.item) for each in reading.gifts])
        case Added("deliverables", one):
            asked = [(each.kind, each.platform) for each in reading.deliverables]
            path = _place("deliverables", [each == (one.kind, one.platform) for each in asked])
        case Altered("deliverables", one, values):
            path = _of_deliverable(one, values, reading)
        case Added("deadlines", deadline):
            path = _of_day(deadline.what, deadline.due_on, reading)
        case Altered("deadlines", deadline, values):
            path = _of_day(deadline.what, values["due_on"], reading)
        case Added("rights", right) | Altered("rights", right, _):
            path = "exclusivity" if right.kind == "exclusivity" else "usage"
        case Set(values):
            path = "payment_terms" if "terms_days" in values else next(iter(values))
        case _:
            path = "accepts"
    return reading.evidence.get(path)


def _of_deliverable(one: Deliverable, values: dict[str, Any], reading: Reading) -> str:
    if "count" in values:
        return _place("deliverables", [each.kind == one.kind for each in reading.deliverables])
    which = next(iter(values)).partition("_")[0]
    return _of_day(which, values[f"{which}_due_on"], reading)


def _of_day(what: str, day: date | None, reading: Reading) -> str:
    return _place("deadlines", [(each.what, each.on) == (what, day) for each in reading.deadlines])


def _place(stem: str, fits: Sequence[bool]) -> str:
    """``gifts[1]``: the first that fits."""
    return f"{stem}[{fits.index(True)}]" if True in fits else stem
