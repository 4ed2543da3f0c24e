"""Her decisions on a deal: the stage it moves to, and that it is deleted."""

from __future__ import annotations

from typing import Any, Final

from collabook.domain.fee import fee
from collabook.domain.words import STAGES, Stage
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Meant, called
from collabook.tui.dialogs.fields import amount_field, day_field, text_field
from collabook.tui.widgets.form import Choice, Field, confirm

_MEANINGS: Final[dict[Stage, str]] = {
    "offered": "they asked; nothing is decided",
    "negotiating": "terms go back and forth",
    "agreed": "both said yes; the fee is owed",
    "declined": "you said no",
    "cancelled": "it was agreed and fell through",
    "ghosted": "they stopped answering",
}
_ORDER: Final[dict[Stage, tuple[Stage, ...]]] = {
    "offered": ("agreed", "declined", "negotiating"),
    "negotiating": ("agreed", "declined", "ghosted"),
    "agreed": ("cancelled", "ghosted"),
}
"""What comes first in the list: the moves that are likely."""


async def move(meant: Meant) -> None:
    """Ask for the stage, then for what it needs: the fee when agreeing, the kill fee when cancelling, else why."""
    deal = meant.deal
    likely = _ORDER.get(deal.stage, ())
    stages = [*likely, *(stage for stage in STAGES if stage not in likely and stage != deal.stage)]
    choices = [Choice(stage, stage, _MEANINGS[stage]) for stage in stages]
    stage = await meant.choose(f"Move {deal.brand} from {deal.stage} to", choices)
    if stage is None:
        return

    def save(values: dict[str, Any]) -> Done | None:
        from collabook.store.verbs import deals

        return meant.app.change(deals.move, deal, stage, **values)

    fields = _fields(meant, stage)
    if fields:
        await meant.fill_in(f"{deal.brand}: {stage}", [*fields, day_field(meant.app, "Since")], save)
    else:
        save({"on": meant.app.today})


def _fields(meant: Meant, stage: Stage) -> list[Field]:
    deal = meant.deal
    if stage == "agreed":
        if deal.instalments:
            return []  # what is owed stands already
        known = fee(deal)
        currency = deal.currency or (known.currency if known is not None else None)
        value = known.text if known is not None else ""
        return [amount_field(meant.app, "fee", "The fee in all, empty if there is none", currency, value=value)]
    if stage not in ("declined", "cancelled", "ghosted"):
        return []
    why = text_field("why", "Why, if you like", None)
    if stage == "cancelled" and deal.agreed_on is not None:
        label = "What they still pay in all (kill fee), empty for what was paid"
        return [amount_field(meant.app, "kill_fee", label, deal.currency), why]
    return [why]


async def delete(meant: Meant) -> None:
    """Delete the record under the cursor, or the deal with all of it; ask first."""
    from collabook.store.verbs import deals

    deal, chosen = meant.deal, meant.record()
    if chosen is None:
        if await meant.ask(confirm(f"Delete deal {deal.number} {deal.brand} with all of it?", "Delete it")):
            meant.app.change(deals.delete, deal)
        return
    table, record = chosen
    of_it = Choice("record", f"Delete the {called(table, record)}")
    whole = Choice("deal", f"Delete deal {deal.number} {deal.brand} with all of it")
    answer = await meant.choose("Delete?", [Choice(None, "No, leave it"), of_it, whole])
    if answer == "record":
        meant.app.change(deals.delete_part, deal, table, record)
    elif answer == "deal":
        meant.app.change(deals.delete, deal)
