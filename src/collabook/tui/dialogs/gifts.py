"""A gift: it arrived, it is priced, it is new."""

from __future__ import annotations

from typing import Any, Final

from collabook.domain.records import Gift
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import UNCHANGED, Meant
from collabook.tui.dialogs.fields import amount_field, day_field, text_field
from collabook.tui.widgets.form import Choice

_NEW: Final = "new"


async def gift(meant: Meant) -> None:
    """Ask for the arrival and the value of a promised gift, for the value of one that is here, or for a new one."""
    chosen = meant.record("gifts")
    known = chosen[1] if chosen else await _choose(meant)
    if known is None:
        return
    app, deal = meant.app, meant.deal
    fields = []
    if known == _NEW:
        known = None
        fields.append(
            text_field(
                "item", "What arrived", None, hint="whitening kit", required="Say what arrived, such as whitening kit."
            )
        )
    value = known.value.text if known is not None and known.value is not None else ""
    currency = (known.currency if known is not None else None) or deal.currency
    fields.append(amount_field(app, "value", "Its shop price, empty if unknown", currency, value=value))
    if known is None or known.received_on is None:
        fields.append(day_field(app, "Arrived"))
    title = f"{known.item if known else 'A gift'} from {deal.brand}"
    await meant.fill_in(title, fields, lambda values: _record(meant, known, values))
    await _rate_of(meant, known.id if known is not None else None)


async def _rate_of(meant: Meant, known: str | None) -> None:
    """Ask for the rate of a gift that was just priced in another currency."""
    from collabook.tui.dialogs.rates import ask_rate

    deal, before = meant.app.book.deal(meant.deal.number), {gift.id: gift for gift in meant.deal.gifts}
    for gift in deal.gifts if deal is not None else ():
        new = gift.id == known or gift.id not in before
        if new and gift.value is not None and gift.rate is None and gift != before.get(gift.id):
            await ask_rate(meant.app, gift)


async def _choose(meant: Meant) -> Any:
    """A gift that waits to arrive or to be priced, ``_NEW`` for a new one, ``None`` for none."""
    waiting = [one for one in meant.deal.gifts if one.received_on is None or one.value is None]
    if len(waiting) < 2:
        return waiting[0] if waiting else _NEW
    choices = [Choice(one, one.item, "on its way" if one.received_on is None else "no price") for one in waiting]
    return await meant.choose("Which one?", [*choices, Choice(_NEW, "Something else arrived")])


def _record(meant: Meant, known: Gift | None, values: dict[str, Any]) -> Done | None:
    """Run the verb that fits: it arrived, it was priced, or it is new."""
    from collabook.store.verbs import gifts

    change, value = meant.app.change, values["value"]
    if known is None:
        currency = value.currency if value is not None else None
        return change(gifts.received, meant.deal, Gift(values["item"], values["on"], currency=currency, value=value))
    if known.received_on is None:
        priced = {} if value is None else {"value": value}
        return change(gifts.arrived, meant.deal, known, on=values["on"], **priced)
    if value == known.value:
        return UNCHANGED
    return change(gifts.changed, meant.deal, known, value=value)
