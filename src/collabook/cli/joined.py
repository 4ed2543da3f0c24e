"""What a mail that joins a deal says and the deal does not hold: each value with what sets it."""

from collections.abc import Iterator
from datetime import date
from shlex import quote
from typing import Any

from collabook.cli.wording import offer_text
from collabook.domain.records import Deal, Deliverable
from collabook.domain.words import deliverable_name
from collabook.mail.joining import means_same, not_joined

ON_SCREEN = "`collabook` opens the deal's screen, where it can be added"


def left_to_set(proposed: Deal, deal: Deal, today: date, *, counted: bool) -> list[str]:
    """A sentence for each value of ``proposed`` that ``deal``, as it was before, does not take over.

    ``counted`` is whether the offers of the mail join it.
    """
    said = []
    for part, setting in _parts(proposed, deal):
        said += [f"not taken over: {value}; {setting}." for value in not_joined(part, deal, today)]
    if not counted:
        pay = f"`collabook edit {deal.number} --pay 400` sets what the deal pays"
        said[:0] = [f"not taken over: pay: {offer.note or offer_text(offer)}; {pay}." for offer in proposed.offers]
    return said


def _parts(proposed: Deal, deal: Deal) -> Iterator[tuple[Deal, str]]:
    """``proposed`` one value at a time, with what sets it."""
    bare, edit = Deal(proposed.brand), f"`collabook edit {deal.number}"
    for gift in proposed.gifts:
        value = f" --value {quote(str(gift.value))}" if gift.value is not None else ""
        setting = f"`collabook gift {deal.number} {quote(gift.item)}{value}` records it once it is there"
        yield bare._replace(gifts=(gift,)), setting
    yield from _made(proposed, deal)
    for deadline in proposed.deadlines:
        setting = f"{edit} --next {deadline.what} --next-on {deadline.due_on}` reminds you"
        yield bare._replace(deadlines=(deadline,)), setting
    if proposed.terms_days is not None:
        start = f" --from {proposed.terms_from}" if proposed.terms_from else ""
        terms = bare._replace(terms_days=proposed.terms_days, terms_from=proposed.terms_from)
        yield terms, f"{edit} --net {proposed.terms_days}{start}` sets it"
    share = proposed.commission_percent
    if share is not None:
        yield bare._replace(commission_percent=share), f"{edit} --commission {share:f}` sets it"
    for name in ("code", "agency", "notes"):
        text = getattr(proposed, name)
        if text is not None:
            yield bare._replace(**{name: text}), f"{edit} --{name} {quote(text)}` sets it"
    for right in proposed.rights:
        yield bare._replace(rights=(right,)), ON_SCREEN


def _made(proposed: Deal, deal: Deal) -> Iterator[tuple[Deal, str]]:
    """Each deliverable with the one of the deal that it means, if there is one."""
    bare, left = Deal(proposed.brand), list(deal.deliverables)
    for one in proposed.deliverables:
        known = next((other for other in left if means_same(one, other)), None)
        if known is None:
            on = f"@{one.post_due_on}" if one.post_due_on else ""
            what = quote(f"{deliverable_name(one.platform, one.kind, one.count).lower()}{on}")
            yield bare._replace(deliverables=(one,)), f"`collabook edit {deal.number} --deliver {what}` adds it"
            continue
        left.remove(known)
        yield from _changes(one, known, deal)


def _changes(one: Deliverable, known: Deliverable, deal: Deal) -> Iterator[tuple[Deal, str]]:
    """What a mail says anew of a deliverable, one value at a time over what the deal holds of it."""
    edit, beside = f"`collabook edit {deal.number}.{known.position}", known._replace(stats=())
    changed: dict[str, dict[str, Any]] = {
        f"--count {one.count}": {"count": one.count},
        f"--draft-due {one.draft_due_on}": {
            "draft_due_on": one.draft_due_on,
            "draft_due_days": one.draft_due_days,
            "draft_due_after": one.draft_due_after,
        },
        f"--due {one.post_due_on}": {
            "post_due_on": one.post_due_on,
            "post_due_days": one.post_due_days,
            "post_due_after": one.post_due_after,
        },
    }
    for option, values in changed.items():
        if any(value is not None for value in values.values()):
            setting = ON_SCREEN if option.endswith("None") else f"{edit} {option}` sets it"
            yield Deal(deal.brand, deliverables=(beside._replace(**values),)), setting
