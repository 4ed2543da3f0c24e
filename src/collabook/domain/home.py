"""The home currency of the day, kept with the money it was recorded with, so that history never moves."""

from typing import TypeVar

from collabook.domain.money import Currency
from collabook.domain.records import Expense, Gift, Payment

Recorded = TypeVar("Recorded", Payment, Gift, Expense)


def at_home(record: Recorded, home: Currency) -> Recorded:
    """The record with ``home`` where it keeps no home currency yet: its rate and figures are in it from now on.

    A gift that is only promised, with no rate, waits until it arrives.
    """
    if record.home_currency is not None:
        return record
    if isinstance(record, Gift) and record.received_on is None and record.rate is None:
        return record
    return record._replace(home_currency=home)
