"""From a message to a reading: what it says, with the words behind each value, and nothing that it does not say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from collabook.domain.money import Currency
from collabook.mail.document import reading_document
from collabook.mail.find import Found, Source
from collabook.mail.find.brands import find_brand
from collabook.mail.find.cash import find_cash, find_paid, in_parts, sums
from collabook.mail.find.codes import find_code
from collabook.mail.find.deadlines import find_deadlines
from collabook.mail.find.deliverables import find_deliverables
from collabook.mail.find.exclusivity import find_exclusivity
from collabook.mail.find.gifts import find_gifts
from collabook.mail.find.kind import find_kind
from collabook.mail.find.options import option_units
from collabook.mail.find.people import find_contact
from collabook.mail.find.rates import find_ask
from collabook.mail.find.rights import find_usage
from collabook.mail.find.shares import find_commission
from collabook.mail.find.terms import find_terms
from collabook.mail.find.unclear import unclear_days
from collabook.mail.forwarded import passed_on, said_in_text
from collabook.mail.message import Message
from collabook.mail.own_words import acceptance, accepted_source, may_answer, own_source, turned
from collabook.mail.values import (
    Alternative,
    Asked,
    Cash,
    Contact,
    Due,
    Evidence,
    Exclusivity,
    GiftOffer,
    MessageKind,
    Reading,
    Terms,
    Usage,
)
from collabook.mail.warnings import warnings

__all__ = [
    "Asked", "Cash", "Contact", "Due", "Evidence", "Exclusivity", "GiftOffer", "MessageKind", "Reading",
    "Terms", "Usage",
    "read", "reading_document",
]  # fmt: skip


@dataclass(slots=True)
class _Values:
    """What the finders brought, each with its place, before it becomes a reading."""

    cash: list[Found[Cash]] = field(default_factory=list)
    gifts: list[Found[GiftOffer]] = field(default_factory=list)
    deliverables: list[Found[Asked]] = field(default_factory=list)
    deadlines: list[Found[Due]] = field(default_factory=list)
    one: dict[str, Found[Any]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    choices: list[tuple[Literal["cash", "deliverables"], Found[Any]]] = field(default_factory=list)
    offers_choice: bool = False


def read(
    message: Message,
    *,
    home: Currency,
    currencies: Mapping[str, Currency],
    today: date,
    my_names: Sequence[str] = (),
) -> Reading:
    """What ``message`` says, and what in it is to be looked at twice.

    ``home`` is what a bare "$" means; ``today`` stands in where the mail has no date. ``my_names`` are hers, so that a
    greeting or a quoted line is never taken for the brand's person.
    """
    found = _said(message, home, currencies, today, my_names)
    warned = warnings(message, found)
    return replace(found, warnings=warned) if warned else found


def _said(
    message: Message, home: Currency, currencies: Mapping[str, Currency], today: date, my_names: Sequence[str]
) -> Reading:
    given, message = message, passed_on(message)
    source = own_source(message, home, currencies, today)
    values = _found(source)
    _add_accepted(values, accepted_source(message, source))
    if (accepts := acceptance(source)) and may_answer(message):
        values.one["accepts"] = accepts
    kind = find_kind(
        message,
        source,
        offers=bool(values.cash or values.gifts or "commission_percent" in values.one or values.offers_choice),
        asks="asks_for_rate" in values.one,
        delivers=bool(values.deliverables),
    )
    if kind == "other" and "accepts" in values.one and (message.in_reply_to or message.references):
        kind = "offer"
    contact, evidence = find_contact(message, my_names)
    if message is not given:
        said_in_text(message, evidence, contact.email)
    unread = [source.unread] if source.unread else []
    if kind == "other":
        return Reading("other", contact=contact, evidence=evidence, left_out=tuple(unread))
    if kind == "payment":
        kept = {name: found for name, found in values.one.items() if name in {"commission_percent", "code"}}
        values = _Values(cash=find_paid(source), one=kept)
    values.left_out[:0] = unread
    brand, agency = find_brand(message, my_names, contact)
    for path, named in (("brand", brand), ("agency", agency)):
        if named:
            evidence[path] = named.evidence
    evidence.update(_evidence(message, values))
    alternatives = tuple(Alternative(name, one.value, _quoted(message, one)) for name, one in values.choices)
    found = _reading(kind, brand.name if brand else None, agency.name if agency else None, contact, values, evidence)
    return replace(found, alternatives=alternatives) if alternatives else found


def _found(source: Source) -> _Values:
    values = _Values()
    money, choices = sums(source), option_units(source)
    values.offers_choice = bool(choices)
    pay, work = find_cash(money, choices), find_deliverables(source, choices)
    values.cash, values.deliverables = pay.found, work.found
    values.choices += [("cash", one) for one in pay.choices]
    values.choices += [("deliverables", one) for one in work.choices]
    values.gifts, lent = find_gifts(source, money)
    values.deadlines = find_deadlines(source)
    values.left_out = pay.left_out + lent + work.left_out + unclear_days(source)
    single = {
        "commission_percent": find_commission(source),
        "asks_for_rate": find_ask(source),
        "payment_terms": None if in_parts(money) else find_terms(source),
        "usage": find_usage(source),
        "exclusivity": find_exclusivity(source),
        "code": find_code(source),
    }
    values.one = {name: found for name, found in single.items() if found}
    return values


def _add_accepted(values: _Values, source: Source | None) -> None:
    """What she proposed counts where the answer accepts it and says nothing else."""
    if source is None:
        return
    choices = option_units(source)
    if not values.cash:
        values.cash = find_cash(sums(source, asked_by_her=True), choices).found
    if not values.deliverables:
        values.deliverables = find_deliverables(source, choices).found
    for name, found in (
        ("payment_terms", find_terms(source)),
        ("usage", find_usage(turned(source))),
        ("exclusivity", find_exclusivity(source)),
    ):
        if found and name not in values.one:
            values.one[name] = found


def _evidence(message: Message, values: _Values) -> dict[str, Evidence]:
    places: dict[str, Found[Any]] = dict(values.one)
    for name in ("cash", "gifts", "deliverables", "deadlines"):
        for index, found in enumerate(getattr(values, name)):
            places[f"{name}[{index}]"] = found
    return {path: _quoted(message, found) for path, found in places.items()}


def _quoted(message: Message, found: Found[Any]) -> Evidence:
    return Evidence(found.start, found.end, message.text[found.start : found.end])


def _reading(
    kind: MessageKind,
    brand: str | None,
    agency: str | None,
    contact: Contact,
    values: _Values,
    evidence: Mapping[str, Evidence],
) -> Reading:
    single = {name: found.value for name, found in values.one.items()}
    return Reading(
        kind=kind,
        brand=brand,
        agency=agency,
        contact=contact,
        cash=tuple(found.value for found in values.cash),
        gifts=tuple(found.value for found in values.gifts),
        commission_percent=single.get("commission_percent"),
        asks_for_rate=bool(single.get("asks_for_rate")),
        deliverables=tuple(found.value for found in values.deliverables),
        deadlines=tuple(found.value for found in values.deadlines),
        payment_terms=single.get("payment_terms"),
        usage=single.get("usage"),
        exclusivity=single.get("exclusivity"),
        code=single.get("code"),
        accepts=bool(single.get("accepts")),
        evidence=evidence,
        left_out=tuple(dict.fromkeys(values.left_out))[:20],
    )
