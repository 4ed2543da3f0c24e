"""What money in another currency came to at home."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from collabook.domain.entry import parse_rate
from collabook.domain.money import Money
from collabook.domain.records import Expense, Gift, Payment
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Asking
from collabook.tui.dialogs.fields import amount_field, maybe
from collabook.tui.widgets.form import Field

if TYPE_CHECKING:
    from collabook.tui.host import Host


def rate_form(app: Host, record: Payment | Gift | Expense, amount: Money) -> Asking:
    """Ask for the rate, or else what a payment came to; for a gift and an expense the rate alone."""
    home = app.book.settings.home_currency
    fields = [
        Field(
            "rate",
            f"{home} for one {amount.currency}",
            maybe(parse_rate),
            lambda rate: f"{amount.show()} is {amount.convert(rate, home).show()}",
            hint="1.27",
        )
    ]
    table = "gifts" if isinstance(record, Gift) else "expenses"
    if isinstance(record, Payment):
        table = "payments"
        bank = amount_field(app, "home_amount", f"or what the bank made of it in {home}", home, only=True)
        fields.append(bank._replace(echo=lambda came_to: rate_said(amount, came_to)))

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs.rates import rated

        return app.change(rated, table, record, **answers)

    return Asking(f"{amount.show()} in {home}", fields, save)


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
