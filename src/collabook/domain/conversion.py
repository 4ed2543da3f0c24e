"""Lines in one currency, each converted once and on its own, before any sum.

A line is converted when it is in that currency, or when its rate or its amount in that currency was recorded. What is
not is kept apart by name: never counted, never dropped.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol, Self, TypeVar

from collabook.domain.lines import GiftLine, Lines, PaymentLine, is_counted
from collabook.domain.money import Currency, Money, conversion_ratio, half_up
from collabook.domain.records import Expense


class ConvertedPayment(NamedTuple):
    """A payment in smallest units of the currency asked for; of a refund all but the ``fee`` is negative."""

    on: date
    line: PaymentLine
    gross: int
    fee: int
    commission: int
    withheld: int


class ConvertedGift(NamedTuple):
    on: date
    line: GiftLine
    value: int


class ConvertedExpense(NamedTuple):
    on: date
    expense: Expense
    amount: int


class Unconverted(NamedTuple):
    """A payment, refund, gift that counts, or expense without a rate; ``deal`` is the id of its deal, if any."""

    on: date
    what: Literal["payment", "refund", "chargeback", "gift", "expense"]
    id: str
    amount: Money
    deal: str | None


class Unpriced(NamedTuple):
    """A gift that counts and has no value."""

    on: date
    line: GiftLine


class Converted(NamedTuple):
    """Lines in one currency, each list by day, and what could not be."""

    payments: list[ConvertedPayment]
    gifts: list[ConvertedGift]
    expenses: list[ConvertedExpense]
    unconverted: list[Unconverted]
    unpriced: list[Unpriced]

    def between(self, first: date, last: date) -> Self:
        """The lines from ``first`` to ``last``, both counted in."""
        return type(self)(*(_between(rows, first, last) for rows in self))


def convert_lines(lines: Lines, to: Currency, home: Currency) -> Converted:
    """The lines, each by its day, in ``to``. A rate with no currency beside it is one to ``home``, the book's own."""
    unconverted: list[Unconverted] = []
    payments = _payments(lines.payments, to, home, unconverted)
    unpriced = [Unpriced(_day(line), line) for line in lines.gifts if line.gift.value is None and is_counted(line.gift)]
    gifts = _gifts(lines.gifts, to, home, unconverted)
    expenses = _expenses(lines.expenses, to, home, unconverted)
    unconverted.sort(key=lambda row: row.on)
    return Converted(payments, gifts, expenses, unconverted, unpriced)


def _payments(
    lines: Iterable[PaymentLine], to: Currency, home: Currency, unconverted: list[Unconverted]
) -> list[ConvertedPayment]:
    found = []
    for line in lines:
        if line.currency == to:
            gross, fee, commission, withheld = line.gross, line.fee, line.commission, line.withheld
        elif (parts := _foreign_parts(line, to, home)) is not None:
            gross, fee, commission, withheld = parts
        else:
            amount = Money(line.gross, line.currency)
            unconverted.append(Unconverted(line.on, line.kind, line.id, amount, line.deal.id))
            continue
        if line.kind != "payment":
            gross, commission, withheld = -gross, -commission, -withheld
        found.append(ConvertedPayment(line.on, line, gross, fee, commission, withheld))
    return found


def _foreign_parts(line: PaymentLine, to: Currency, home: Currency) -> tuple[int, int, int, int] | None:
    """Gross, fee, commission and withheld in ``to``; ``None`` without a rate, or with one to another currency.

    The amount that came in gives the rate of the other parts where none is known.
    """
    whole, rate = line.home_amount, line.rate
    if (line.home_currency or home) != to or (whole is None and rate is None):
        return None
    gross, fee, commission, withheld = line.gross, line.fee, line.commission, line.withheld
    if rate is not None:
        numerator, denominator = conversion_ratio(rate, line.currency, to)
    elif whole is not None and gross:
        numerator, denominator = whole, gross
    elif whole is not None and not (fee or commission or withheld):
        return (whole, 0, 0, 0)
    else:
        return None
    return (
        half_up(gross * numerator, denominator) if whole is None else whole,
        half_up(fee * numerator, denominator) if fee else 0,
        half_up(commission * numerator, denominator) if commission else 0,
        half_up(withheld * numerator, denominator) if withheld else 0,
    )


def _gifts(
    lines: Iterable[GiftLine], to: Currency, home: Currency, unconverted: list[Unconverted]
) -> list[ConvertedGift]:
    found = []
    for line in lines:
        gift = line.gift
        if gift.value is None:
            continue
        value = _amount(gift.value, gift.rate, gift.home_currency or home, to)
        if value is not None:
            found.append(ConvertedGift(_day(line), line, value))
        elif is_counted(gift):
            unconverted.append(Unconverted(_day(line), "gift", gift.id, gift.value, line.deal.id))
    return found


def _expenses(
    expenses: Iterable[Expense], to: Currency, home: Currency, unconverted: list[Unconverted]
) -> list[ConvertedExpense]:
    found = []
    for expense in expenses:
        amount = _amount(expense.amount, expense.rate, expense.home_currency or home, to)
        if amount is None:
            unconverted.append(Unconverted(expense.paid_on, "expense", expense.id, expense.amount, expense.deal))
        else:
            found.append(ConvertedExpense(expense.paid_on, expense, amount))
    return found


def _amount(amount: Money, rate: Decimal | None, rate_to: Currency, to: Currency) -> int | None:
    if amount.currency == to:
        return amount.minor
    return None if rate is None or rate_to != to else amount.convert(rate, to).minor


def _day(line: GiftLine) -> date:
    return line.gift.received_on or date.min


class _Dated(Protocol):
    @property
    def on(self) -> date: ...


DatedRow = TypeVar("DatedRow", bound=_Dated)


def _between(rows: list[DatedRow], first: date, last: date) -> list[DatedRow]:
    return rows[bisect_left(rows, first, key=lambda row: row.on) : bisect_right(rows, last, key=lambda row: row.on)]
