"""Records made ready for the book: amounts in one currency, money with the home currency of its day."""

from typing import Any

from collabook.domain.calendar import local_date
from collabook.domain.home import at_home
from collabook.domain.money import Currency
from collabook.domain.records import Deal, Offer, Payment
from collabook.domain.refusal import Refusal
from collabook.domain.settings import Settings
from collabook.store.mapping import AMOUNTS


def deal_currency(deal: Deal) -> Currency | None:
    """The one currency of the deal's fee, payments and pending commission, else the one it names.

    Raises ``Refusal`` where there are two: a number would change its worth.
    """
    amounts = [*(part.amount for part in deal.instalments), *(payment.gross for payment in deal.payments)]
    found = {amount.currency for amount in (*amounts, deal.pending_commission) if amount is not None}
    return _one(found | ({deal.currency} if deal.currency else set()))


def settled(record: Any, currency: Currency | None, settings: Settings) -> Any:
    """The record with what follows from its amounts and its instant; ``currency`` is its deal's.

    Raises ``Refusal`` for amounts in two currencies and a range that runs downwards.
    """
    own = "currency" in record._fields
    amounts = [getattr(record, name) for name in AMOUNTS & set(record._fields)]
    found = {amount.currency for amount in amounts if amount is not None}
    named = record.currency if own else currency
    one = _one(found | ({named} if named else set()))
    if own:
        record = record._replace(currency=one)
    if isinstance(record, Offer):
        _check_range(record)
    if isinstance(record, Payment):
        record = _received(record, settings)
    return at_home(record, settings.home_currency) if "home_currency" in record._fields else record


def _check_range(offer: Offer) -> None:
    low, high = offer.amount, offer.amount_max
    if low is not None and high is not None and high < low:
        raise Refusal(f"A range runs from the lower to the higher sum; swap {low} and {high}.")


def _received(payment: Payment, settings: Settings) -> Payment:
    """An instant gives the local date; an amount in home currency says which that was."""
    if payment.received_at is not None:
        payment = payment._replace(received_on=local_date(payment.received_at, settings.time_zone))
    if payment.home_amount is None:
        return payment
    home = _one({payment.home_amount.currency, payment.home_currency or payment.home_amount.currency})
    return payment._replace(home_currency=home)


def _one(found: set[Currency]) -> Currency | None:
    if len(found) > 1:
        listed = " and ".join(sorted(currency.code for currency in found))
        raise Refusal(f"Amounts in {listed} can't stand together; give them all in one of these.")
    return next(iter(found), None)
