"""Changing what is under the cursor, and adding to a deal."""

from __future__ import annotations

from typing import Any, Final

from collabook.domain.refusal import Refusal
from collabook.domain.words import TERMS_FROM
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import UNCHANGED, Meant, called
from collabook.tui.dialogs.fields import maybe_day_field, rule_field, text_field
from collabook.tui.dialogs.parts import FIELDS, RECORDS, check_said, record_values, rule_of
from collabook.tui.widgets.form import Choice, Field

_ADDED: Final = (
    Choice("deliverables", "Deliverable", "one more thing to make"),
    Choice("offers", "Offer", "a sum that was named"),
    Choice("instalments", "Part of the fee", "owed once the deal is agreed, with its day"),
    Choice("gifts", "Promised gift", "on its way; g says that one arrived"),
    Choice("rights", "Right", "usage, ads or exclusivity, and until when"),
    Choice("deadlines", "Deadline", "to answer by, an event, the end"),
)


async def edit(meant: Meant) -> None:
    """Change the record under the cursor, else the deal; only what she changed is written."""
    chosen = meant.record()
    if chosen is None:
        await edit_deal(meant)
        return
    table, record = chosen
    if table not in FIELDS:
        meant.app.say("A mail stays as it came; D takes it out of the deal.", bad=True)
        return

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs import deals

        changed = _changed(record, answers)
        if not changed:
            return UNCHANGED
        if not _said_enough(meant, table, answers):
            return None
        return meant.app.change(deals.edit_part, meant.deal, table, record, **changed)

    await meant.fill_in(
        f"{meant.deal.brand}: {called(table, record)}", FIELDS[table](meant.app, meant.deal, record), save
    )


async def edit_deal(meant: Meant) -> None:
    """Change what the deal itself says."""
    deal = meant.deal

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs import deals

        changed = _changed(deal, answers)
        return meant.app.change(deals.edit, deal, **changed) if changed else UNCHANGED

    await meant.fill_in(f"Deal {deal.number} {deal.brand}", _deal_fields(meant), save)


async def add(meant: Meant) -> None:
    """Ask what to add, then for what it is."""
    table = await meant.choose(f"Add to {meant.deal.brand}", _ADDED)
    if table is None:
        return

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs.parts import add_part

        if not _said_enough(meant, table, answers):
            return None
        values = {name: value for name, value in record_values(answers).items() if value is not None}
        return meant.app.change(add_part, meant.deal, table, RECORDS[table](**values))

    label = next(choice.label for choice in _ADDED if choice.value == table)
    await meant.fill_in(f"{label} for {meant.deal.brand}", FIELDS[table](meant.app, meant.deal, None), save)


def _said_enough(meant: Meant, table: str, answers: dict[str, Any]) -> bool:
    """Whether the answers make a record; what they lack is said."""
    with meant.app.guarded():
        check_said(table, answers)
        return True
    return False


def _changed(record: Any, answers: dict[str, Any]) -> dict[str, Any]:
    values = record_values(answers)
    if getattr(record, "days", None) == -1 and values.get("days") is None and values.get("ends_on") is None:
        values.pop("days", None)  # for ever, as long as no end is typed
    return {name: value for name, value in values.items() if getattr(record, name) != value}


def _deal_fields(meant: Meant) -> list[Field]:
    app, deal = meant.app, meant.deal
    return [
        text_field("brand", "Brand", deal.brand, required="A deal has a brand; type its name."),
        text_field("title", "Title", deal.title),
        text_field("next_action", "What to do next, in your words", deal.next_action),
        maybe_day_field(app, "next_action_on", "On", deal.next_action_on),
        rule_field(app, "terms", "Payment terms", rule_of(deal, "terms"), TERMS_FROM, bare=True)._replace(
            hint="net 30 from posting", read=lambda text: _terms(meant, text)
        ),
        text_field("payer", "Who pays, if not the brand", deal.payer),
        text_field("agency", "Agency", deal.agency),
        text_field("code", "Your discount code", deal.code),
        text_field("notes", "Notes", deal.notes),
    ]


def _terms(meant: Meant, text: str) -> Any:
    """Terms are a rule; a day is an instalment's."""
    rule = rule_field(meant.app, "terms", "", rule_of(meant.deal, "terms"), TERMS_FROM, bare=True).read(text)
    if rule.on is not None:
        raise Refusal("Terms count from something: write net 30 from posting. A fixed day is the instalment's.")
    return rule
