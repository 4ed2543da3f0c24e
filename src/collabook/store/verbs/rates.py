"""The verb that says what money in another currency came to at home."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from collabook.domain.money import Money
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.refusal import Refusal
from collabook.store import mapping
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.writing import Step


def rated(
    book: Book,
    table: Literal["payments", "gifts", "expenses"],
    record: Payment | Gift | Expense,
    *,
    rate: Decimal | None = None,
    rate_source: str | None = None,
    home_amount: Money | None = None,
) -> Done:
    """Keep with a record its ``rate`` (home units for one of its own), or the ``home_amount`` a payment came to.

    ``rate_source`` says where the rate is from. It counts in the book's home currency of now. Raises ``Refusal`` where
    neither is given, for an amount in another currency than that, for a gift without a value, and for a record that
    is in the home currency anyway.
    """
    home = book.settings.home_currency
    amount = foreign_amount(record)
    if amount.currency == home:
        raise Refusal(f"{amount.show()} is in {home} already; it needs no rate.")
    if home_amount is not None and home_amount.currency != home:
        raise Refusal(f"Give what {amount.show()} came to in {home}.")
    known: dict[str, Any]
    if home_amount is not None and isinstance(record, Payment):
        known = {"home_amount": home_amount, "rate": rate, "rate_source": rate_source}
        said = home_amount.show()
    elif rate is not None:
        known = {"rate": rate, "rate_source": rate_source}
        known |= {"home_amount": None} if isinstance(record, Payment) else {}
        said = f"{amount.convert(rate, home).show()} at {rate:f}" + (f" ({rate_source})" if rate_source else "")
    else:
        raise Refusal(f"Give what one {amount.currency} was in {home}, such as 1.27.")
    written = mapping.to_values(record._replace(**known, home_currency=home))
    with Step(book) as step:
        step.change(table, record.id, **{name: written[name] for name in (*known, "home_currency")})
        return step.done(f"{amount.show()} counts as {said}.")


def day_of(record: Payment | Gift | Expense) -> date | None:
    """The day that its rate is of; ``None`` of a gift on its way."""
    return record.paid_on if isinstance(record, Expense) else record.received_on


def foreign_amount(record: Payment | Gift | Expense) -> Money:
    """What its rate converts. Raises ``Refusal`` for a gift without a value."""
    if isinstance(record, Payment):
        return record.gross
    if isinstance(record, Expense):
        return record.amount
    if record.value is None:
        raise Refusal(f"{record.item} has no value yet; price it first.")
    return record.value
