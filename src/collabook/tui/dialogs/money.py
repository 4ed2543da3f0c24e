"""Money in and money back."""

from __future__ import annotations

from typing import Any

from collabook.domain.allocation import allocate, net_received, overpaid, owes
from collabook.domain.fee import fee
from collabook.domain.money import Money
from collabook.domain.records import Payment
from collabook.domain.words import METHODS
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Meant
from collabook.tui.dialogs.fields import amount_field, day_field, text_field, word_field
from collabook.tui.widgets.form import Choice


async def paid(meant: Meant, named: Money | None = None) -> None:
    """Ask for a payment; ``named`` is filled in, else what is open of the instalment under the cursor or the oldest."""
    app, deal = meant.app, meant.deal
    expected = _due(meant) if named is None else str(named)
    fields = [
        amount_field(app, "gross", "Amount, before any fee", deal.currency, value=expected, required=True),
        day_field(app, "Received"),
        amount_field(app, "fee", "Processor's fee, if any", deal.currency, only=True),
        amount_field(app, "commission", "Agency's share, if any", deal.currency, only=True),
        amount_field(app, "withheld", "Tax kept back, if any", deal.currency, only=True),
        word_field("method", "How it came, if you like", METHODS, None),
        text_field("note", "Anything to remember", None),
    ]

    def save(values: dict[str, Any]) -> Done | None:
        done = _record(meant, _payment(values))
        if done is not None and deal.stage in ("offered", "negotiating"):
            app.say(f"{done.sentence} u undoes it. The deal is still {deal.stage}: v says that it is agreed.")
        return done

    await meant.fill_in(f"Money in from {deal.brand}", fields, save)
    await _rate_of_new(meant)


async def _rate_of_new(meant: Meant) -> None:
    """Ask for the rate of what was just recorded in another currency, and say where more came than was agreed."""
    from collabook.tui.dialogs.rates import ask_rate

    app, known = meant.app, {payment.id for payment in meant.deal.payments}
    deal = app.book.deal(meant.deal.number)
    new = [payment for payment in deal.payments if payment.id not in known] if deal is not None else []
    if deal is None or not new:
        return
    over = overpaid(deal, app.today)
    if over is not None:
        app.say(f"{deal.brand} has paid {over.show()} more than is owed. u undoes it.")
    await ask_rate(app, new[0])


async def paid_back(meant: Meant) -> None:
    """Ask which it is, then for the sum."""
    app, deal = meant.app, meant.deal
    received = net_received(deal, app.today)
    if received is None or received.minor <= 0:
        app.say(f"{deal.brand} has paid nothing that could go back; m records a payment.", bad=True)
        return
    kinds = [
        Choice(("refund", "reduces_fee"), "Refund", "you gave money back; the fee is that much less"),
        Choice(("refund", "reopens"), "Refund, to be paid again", "you gave it back; they still owe it"),
        Choice(("chargeback", "reopens"), "Chargeback", "their bank took it back; they still owe it"),
        Choice(("chargeback", "reduces_fee"), "Chargeback, settled", "their bank took it back; they owe no more"),
    ]
    chosen = await meant.choose(f"Money back to {deal.brand}", kinds)
    if chosen is None:
        return
    kind, effect = chosen
    under_cursor = meant.record("payments")
    sum_back = under_cursor[1].gross if under_cursor and under_cursor[1].gross <= received else received
    fields = [
        amount_field(
            app, "gross", "Amount that went back", deal.currency, value=sum_back.text, required=True, only=True
        ),
        amount_field(app, "fee", "Processor's fee that it cost, if any", deal.currency, only=True),
        day_field(app, "On"),
        text_field("note", "Why, if you like", None),
    ]

    def save(values: dict[str, Any]) -> Done | None:
        return _record(meant, _payment(values)._replace(kind=kind, effect=effect))

    await meant.fill_in(f"{kind.capitalize()} to {deal.brand}", fields, save)
    await _rate_of_new(meant)


def _due(meant: Meant) -> str:
    """The amount that is expected: what is open of an instalment; before an agreement the sum that was named."""
    deal = meant.deal
    if not owes(deal):
        named = fee(deal)
        return named.text if named is not None and not deal.payments else ""
    still_open = [row for row in allocate(deal, meant.app.today) if row.open]
    under_cursor = [row for row in still_open if row.instalment.id == meant.record_id]
    return next((row.open.text for row in (*under_cursor, *still_open)), "")


def _payment(values: dict[str, Any]) -> Payment:
    parts: dict[str, Any] = {name: values.get(name) for name in ("fee", "commission", "withheld", "method", "note")}
    return Payment(values["gross"], values["on"])._replace(**parts)


def _record(meant: Meant, payment: Payment) -> Done | None:
    from collabook.store.verbs import money

    return meant.app.change(money.paid, meant.deal, payment)
