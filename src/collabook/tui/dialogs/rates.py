"""What money in another currency came to at home."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from collabook.domain.entry import parse_rate
from collabook.domain.exchange_rate import ASKED_FOR, BANK, PublishedRate, rate_of_payout
from collabook.domain.money import Currency, Money
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.refusal import Refusal
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Asking
from collabook.tui.dialogs.fields import amount_field, maybe
from collabook.tui.widgets.form import Field

if TYPE_CHECKING:
    from collabook.tui.host import Host

Record = Payment | Gift | Expense


async def ask_rate(app: Host, record: Record) -> None:
    """Ask for the rate of a record in another currency, with the published one of its day as a suggestion."""
    amount = _amount(record)
    if amount is None or amount.currency == app.book.settings.home_currency:
        return
    on = (record.paid_on if isinstance(record, Expense) else record.received_on) or app.today
    suggested = await asyncio.to_thread(_published, amount.currency, app.book.settings.home_currency, on)
    await app.push_screen_wait(rate_form(app, record, amount, on, suggested))


def _published(currency: Currency, home: Currency, on: date) -> PublishedRate | None:
    from collabook.exchange import ecb

    return ecb.last_rate(currency, home, on) if ecb.installed() else None


def _amount(record: Record) -> Money | None:
    if isinstance(record, Payment):
        return record.gross
    return record.value if isinstance(record, Gift) else record.amount


def rate_form(app: Host, record: Record, amount: Money, on: date, suggested: PublishedRate | None) -> Asking:
    """Ask for the rate, or else what a payment came to; for a gift and an expense the rate alone.

    The word ``ecb`` in place of the rate takes ``suggested``: it is never filled in by itself.
    """
    home = app.book.settings.home_currency

    def typed(text: str) -> Decimal:
        if not ASKED_FOR.startswith(text.strip().casefold()):
            return parse_rate(text)
        if suggested is None:
            raise Refusal(f"There is no rate of the ECB for {amount.currency} here; type it, such as 1.27.")
        return suggested.rate

    def echo(rate: Decimal) -> str:
        of = f", {suggested.said(on)}" if suggested is not None and rate == suggested.rate else ""
        return f"{amount.show()} is {amount.convert(rate, home).show()}{of}"

    hint = f"ecb takes {suggested.said(on)}" if suggested is not None else "1.27"
    fields = [Field("rate", f"{home} for one {amount.currency}", maybe(typed), echo, hint=hint)]
    table = "gifts" if isinstance(record, Gift) else "expenses"
    if isinstance(record, Payment):
        table = "payments"
        bank = amount_field(app, "home_amount", f"or what {amount.show()} came to in {home}", home, only=True)
        fields += [bank._replace(echo=lambda came_to: rate_said(amount, came_to)), _payout_field(app, record)]

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs.rates import rated

        return app.change(rated, table, record, **_known(answers, record, suggested))

    return Asking(f"{amount.show()} in {home}", fields, save)


def _payout_field(app: Host, payment: Payment) -> Field:
    """What the bank paid out: it gives the rate of what was left of the payment."""
    home = app.book.settings.home_currency
    field = amount_field(app, "payout", f"or what the bank paid out in {home}, after what was kept", home, only=True)

    def echo(payout: Money) -> str:
        rate = rate_of_payout(payout, payment.gross, payment.fee, payment.commission, payment.withheld)
        return (
            f"{rate:f} {home} for one {payment.gross.currency}: {payment.gross.convert(rate, home).show()} before that"
        )

    def read(text: str) -> Money | None:
        payout: Money | None = field.read(text)
        if payout is not None:
            rate_of_payout(payout, payment.gross, payment.fee, payment.commission, payment.withheld)
        return payout

    return field._replace(read=read, echo=echo)


def _known(answers: dict[str, Any], record: Record, suggested: PublishedRate | None) -> dict[str, Any]:
    """What she said, as the verb takes it; the first of rate, amount and payout that there is."""
    rate = answers["rate"]
    if rate is not None:
        taken = suggested is not None and rate == suggested.rate
        return {"rate": rate, "rate_source": suggested.source if suggested is not None and taken else None}
    payout = answers.get("payout")
    if payout is not None and isinstance(record, Payment) and answers.get("home_amount") is None:
        parts = (record.fee, record.commission, record.withheld)
        return {"rate": rate_of_payout(payout, record.gross, *parts), "rate_source": BANK}
    return {"home_amount": answers.get("home_amount")}


def rate_said(amount: Money, home: Money) -> str:
    """What a sum that came to ``home`` says of the rate, so that a rate typed as the sum is seen.

    ``$1.27 for £400.00: 0.003175 USD for one GBP``; the rate is shortened to four digits.
    """
    said = f"{home.show()} for {amount.show()}"
    if not amount or not home:
        return said
    rate = Decimal(home.text) / Decimal(amount.text)
    short = rate.quantize(Decimal(1).scaleb(min(rate.adjusted() - 3, 0)))
    return f"{said}: {short.normalize():f} {home.currency} for one {amount.currency}"
