"""What a dialog asks of each kind of record, and the record's fields that its answers stand for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from collabook.domain.links import checked_link
from collabook.domain.records import MOST_COUNT, Deadline, Deal, Deliverable, Gift, Instalment, Offer, Payment, Right
from collabook.domain.refusal import Refusal
from collabook.domain.rules import Rule
from collabook.domain.words import (
    DUE_AFTER,
    IMPLIED_PLATFORM,
    KINDS,
    METHODS,
    PERS,
    PLATFORMS,
    RIGHT_KINDS,
    TERMS_FROM,
    DeadlineWhat,
    Kept,
    OfferedBy,
)
from collabook.tui.dialogs.fields import (
    amount_field,
    day_field,
    maybe,
    maybe_day_field,
    number_field,
    rule_field,
    text_field,
    word_field,
)
from collabook.tui.widgets.form import Field

if TYPE_CHECKING:
    from collabook.domain.money import Money
    from collabook.tui.host import Host


_DEADLINES: Final[tuple[DeadlineWhat, ...]] = ("reply", "event", "end")
_KEPT: Final[tuple[Kept, ...]] = ("kept", "returned", "loan")
_SIDES: Final[tuple[OfferedBy, ...]] = ("brand", "me")

RULES: Final[dict[str, tuple[str, str, str]]] = {
    "draft_due": ("draft_due_on", "draft_due_days", "draft_due_after"),
    "post_due": ("post_due_on", "post_due_days", "post_due_after"),
    "due": ("due_on", "due_days", "due_from"),
    "ends": ("ends_on", "days", "counts_from"),
    "terms": ("", "terms_days", "terms_from"),
}
"""A rule's field in a dialog, and the three of the record that it stands for."""


def record_values(answers: dict[str, Any]) -> dict[str, Any]:
    """A dialog's answers as the record's fields."""
    values: dict[str, Any] = {}
    for name, answer in answers.items():
        if name in RULES:
            values |= {field: part for field, part in zip(RULES[name], answer or Rule(), strict=True) if field}
        else:
            values[name] = answer
    if values.get("platform", "") is None and values.get("kind") in IMPLIED_PLATFORM:
        values["platform"] = IMPLIED_PLATFORM[values["kind"]]
    return values


def check_said(table: str, answers: dict[str, Any]) -> None:
    """Refuse answers each of which can be left out, but not all of them. Raises ``Refusal``."""
    if table == "offers" and answers["amount"] is None and answers["amount_max"] is None:
        raise Refusal("Say what was offered: the amount, or the upper end of “up to 750”.")


def rule_of(record: Any, name: str) -> Rule:
    on, days, anchor = (getattr(record, field) if field else None for field in RULES[name])
    return Rule(on, days, anchor)


def deliverable_fields(app: Host, deal: Deal, one: Deliverable | None) -> list[Field]:
    known = one or Deliverable("video", deal.platform)
    fields = [
        word_field("kind", "What", KINDS, known.kind if one else None, required=True),
        word_field("platform", "Where", PLATFORMS, known.platform),
        number_field("count", "How many", known.count, MOST_COUNT),
        rule_field(app, "draft_due", "Draft due", rule_of(known, "draft_due"), DUE_AFTER),
        rule_field(app, "post_due", "Post due", rule_of(known, "post_due"), DUE_AFTER),
    ]
    if one is None:
        return fields
    label = text_field("disclosure_label", "Disclosure used", known.disclosure_label, hint="#ad, paid partnership")
    label_first = one.disclosure_needed and one.disclosure_label is None and one.posted_on is not None
    return [
        *([label] if label_first else []),
        *fields,
        maybe_day_field(app, "submitted_on", "Draft went out", known.submitted_on, past=True),
        maybe_day_field(app, "approved_on", "Approved", known.approved_on, past=True),
        maybe_day_field(app, "posted_on", "Posted", known.posted_on, past=True),
        Field("url", "Link", maybe(checked_link), value=known.url or "", hint="https://…"),
        *([] if label_first else [label]),
    ]


def gift_fields(app: Host, deal: Deal, one: Gift | None) -> list[Field]:
    known = one or Gift("")
    needed = "Say what it is, such as whitening kit."
    fields = [
        text_field("item", "What", known.item, hint="whitening kit", required=needed),
        amount_field(
            app, "value", "Its shop price, empty if unknown", known.currency or deal.currency, value=_text(known.value)
        ),
    ]
    if one is None:
        return fields
    return [
        *fields,
        maybe_day_field(app, "received_on", "Arrived", known.received_on, past=True),
        word_field("kept", "Kept, returned or on loan", _KEPT, known.kept, required=True),
        maybe_day_field(app, "returned_on", "Went back", known.returned_on, past=True),
    ]


def instalment_fields(app: Host, deal: Deal, one: Instalment | None) -> list[Field]:
    rule = rule_of(one, "due") if one else Rule(days=deal.terms_days, anchor=deal.terms_from)
    amount = _text(one.amount) if one else ""
    fields = [
        amount_field(app, "amount", "Amount", deal.currency, value=amount, required=True, only=True),
        rule_field(app, "due", "Due", rule, TERMS_FROM, bare=True),
    ]
    if one is None:
        return fields
    invoiced = maybe_day_field(app, "invoiced_on", "Invoiced", one.invoiced_on, past=True)
    return [*fields, invoiced, text_field("note", "Note", one.note)]


def payment_fields(app: Host, deal: Deal, one: Payment | None) -> list[Field]:  # noqa: ARG001
    """A payment that is recorded; a new one is what ``m`` asks for."""
    assert one is not None  # noqa: S101 - it is never added from here
    currency, home = one.gross.currency, one.home_currency or app.book.settings.home_currency
    when = day_field(app, "Received", name="received_on")._replace(value=one.received_on.isoformat())
    amounts = [
        amount_field(
            app, "gross", "Amount, before any fee", currency, value=_text(one.gross), required=True, only=True
        ),
        amount_field(app, "fee", "Processor's fee", currency, value=_text(one.fee), only=True),
        amount_field(app, "commission", "Agency's share", currency, value=_text(one.commission), only=True),
        amount_field(app, "withheld", "Tax withheld", currency, value=_text(one.withheld), only=True),
    ]
    if currency != home:
        label = f"What the bank made of it in {home}"
        amounts.append(amount_field(app, "home_amount", label, home, value=_text(one.home_amount), only=True))
    method = word_field("method", "How", METHODS, one.method)
    return [*amounts, when, method, text_field("note", "Note", one.note)]


def offer_fields(app: Host, deal: Deal, one: Offer | None) -> list[Field]:
    known = one or Offer(app.today, "brand", currency=deal.currency)
    currency = known.currency or deal.currency
    return [
        amount_field(app, "amount", "Amount, or the lower end", currency, value=_text(known.amount)),
        amount_field(app, "amount_max", "The upper end, if it is a range", currency, value=_text(known.amount_max)),
        word_field("per", "For", PERS, known.per, required=True),
        word_field("offered_by", "Named by", _SIDES, known.offered_by, required=True),
        maybe_day_field(app, "offered_on", "On", known.offered_on, past=True),
    ]


def right_fields(app: Host, deal: Deal, one: Right | None) -> list[Field]:  # noqa: ARG001
    known = one or Right("usage")
    rule = Rule() if known.days == -1 else rule_of(known, "ends")
    return [
        word_field("kind", "Kind", RIGHT_KINDS, known.kind if one else None, required=True),
        text_field("category", "What for, or which competitors", known.category, hint="paid social, oat milk"),
        rule_field(app, "ends", "Until", rule, TERMS_FROM, bare=True),
        text_field("code", "Ad code", known.code),
        text_field("note", "Note", known.note),
    ]


def deadline_fields(app: Host, deal: Deal, one: Deadline | None) -> list[Field]:  # noqa: ARG001
    day = maybe_day_field(app, "due_on", "On", one.due_on if one else None)
    return [
        word_field("what", "What: reply, event or end", _DEADLINES, one.what if one else None, required=True),
        needed(day),
    ]


def needed(field: Field) -> Field:
    """The same field, which can't be left empty."""

    def read(text: str) -> Any:
        if not text.strip():
            raise Refusal(f"Type one, such as {field.hint.split(',')[0]}.")
        return field.read(text)

    return field._replace(read=read)


def _text(amount: Money | None) -> str:
    return "" if amount is None else amount.text


FIELDS: Final[dict[str, Callable[[Host, Deal, Any], list[Field]]]] = {
    "deliverables": deliverable_fields,
    "gifts": gift_fields,
    "instalments": instalment_fields,
    "payments": payment_fields,
    "offers": offer_fields,
    "rights": right_fields,
    "deadlines": deadline_fields,
}
"""What is asked of a record, by its table; without a record, of a new one."""
RECORDS: Final[dict[str, type[Any]]] = {
    "deliverables": Deliverable,
    "gifts": Gift,
    "instalments": Instalment,
    "offers": Offer,
    "rights": Right,
    "deadlines": Deadline,
}
