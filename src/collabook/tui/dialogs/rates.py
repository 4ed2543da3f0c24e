"""What money in another currency came to at home."""

from __future__ import annotations

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
    """Ask what a payment came to, or else for the rate; for a gift and an expense the rate alone."""
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
        fields[0] = fields[0]._replace(label=f"or the rate: {fields[0].label}")
        fields.insert(0, amount_field(app, "home_amount", f"What the bank made of it in {home}", home, only=True))

    def save(answers: dict[str, Any]) -> Done | None:
        from collabook.store.verbs.rates import rated

        return app.change(rated, table, record, **answers)

    return Asking(f"{amount.show()} in {home}", fields, save)
