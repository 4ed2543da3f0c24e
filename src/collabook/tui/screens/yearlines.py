"""The lines behind a year's figures: what each group of the income table sums, and what no figure counts yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, NamedTuple

from collabook.domain.calendar import TaxYear, quarters
from collabook.domain.conversion import Converted, ConvertedPayment, convert_lines
from collabook.domain.groupings import UNASSIGNED, by_platform
from collabook.domain.lines import DealTag, Lines, is_counted
from collabook.domain.money import Currency, Money
from collabook.domain.records import Expense, Gift, Payment

Group = Literal["month", "quarter", "brand", "payer", "platform"]
GROUPS: Final[tuple[Group, ...]] = ("month", "quarter", "brand", "payer", "platform")
GIFTED: Final[tuple[Group, ...]] = ("month", "quarter", "brand")
"""The groups that a gift belongs to; payers and platforms are those of money."""

Missing = Literal["", "no rate", "no price"]


class YearLine(NamedTuple):
    """One payment, gift or expense. ``received`` and ``gifted`` are what a figure counts of it, in home currency.

    ``amount`` is in its own currency, unknown for a gift without a price. ``deal`` is ``None`` for an expense that
    belongs to none.
    """

    on: date
    deal: DealTag | None
    record: Payment | Gift | Expense
    amount: Money | None
    received: Money | None = None
    gifted: Money | None = None
    missing: Missing = ""


class YearLines(NamedTuple):
    """The lines of one year as they were found, and in home currency."""

    year: TaxYear
    home: Currency
    found: Lines
    converted: Converted


def year_lines(found: Lines, year: TaxYear, home: Currency) -> YearLines:
    """``found`` are the lines of ``year`` and of no other."""
    return YearLines(year, home, found, convert_lines(found, home, home))


def lines_of(lines: YearLines, group: Group, name: str) -> list[YearLine]:
    """What the figure ``name`` of ``group`` sums, by day, and what would belong to it and is not counted yet."""
    found = [*_payments(lines, group, name), *(_gifts(lines, group, name) if group in GIFTED else ())]
    found += [line for line in incomplete(lines) if line.deal is not None and _belongs(lines, line, group, name)]
    return sorted(found, key=lambda line: line.on)


def gifted_by_brand(lines: YearLines) -> dict[str, Money]:
    """What the gifts of each brand that count were worth."""
    found: dict[str, Money] = {}
    for row in lines.converted.gifts:
        if is_counted(row.line.gift):
            brand = row.line.deal.brand
            found[brand] = found.get(brand, Money(0, lines.home)) + Money(row.value, lines.home)
    return found


def incomplete(lines: YearLines) -> list[YearLine]:
    """What is not counted: gifts without a price, then payments, gifts and expenses without a rate."""
    unpriced = [
        YearLine(row.on, row.line.deal, row.line.gift, None, missing="no price") for row in lines.converted.unpriced
    ]
    unrated = {row.id for row in lines.converted.unconverted}
    return unpriced + [line for line in _as_found(lines) if line.record.id in unrated]


def _payments(lines: YearLines, group: Group, name: str) -> Iterator[YearLine]:
    for row in lines.converted.payments:
        share = _share(lines, row, group, name)
        if share is not None:
            payment = row.line.payment
            yield YearLine(row.on, row.line.deal, payment, payment.gross, received=Money(share, lines.home))


def _share(lines: YearLines, row: ConvertedPayment, group: Group, name: str) -> int | None:
    """What of a payment the group counts: of a platform its part, else all or nothing of it."""
    if group == "platform":
        return by_platform([row]).get(name)
    return row.gross if _named(lines, row.on, row.line.deal, group, name) else None


def _gifts(lines: YearLines, group: Group, name: str) -> Iterator[YearLine]:
    for row in lines.converted.gifts:
        deal, gift = row.line
        if is_counted(gift) and _named(lines, row.on, deal, group, name):
            yield YearLine(row.on, deal, gift, gift.value, gifted=Money(row.value, lines.home))


def _named(lines: YearLines, on: date, deal: DealTag, group: Group, name: str) -> bool:
    if group == "month":
        return on.isoformat()[:7] == name
    if group == "quarter":
        return any(first.isoformat() == name and first <= on <= last for first, last in quarters(lines.year))
    if group == "brand":
        return deal.brand == name
    return (deal.payer or UNASSIGNED) == name


def _belongs(lines: YearLines, line: YearLine, group: Group, name: str) -> bool:
    deal = line.deal
    if deal is None or (isinstance(line.record, Gift) and group not in GIFTED):
        return False
    if group == "platform":
        own = deal.platform or UNASSIGNED
        return name in {platform or own for platform, _ in deal.platforms} if deal.platforms else name == own
    return _named(lines, line.on, deal, group, name)


def _as_found(lines: YearLines) -> Iterator[YearLine]:
    """Every line in its own currency, as one without a rate is shown."""
    for deal, payment in lines.found.payments:
        yield YearLine(payment.received_on, deal, payment, payment.gross, missing="no rate")
    for deal, gift in lines.found.gifts:
        yield YearLine(gift.received_on or lines.year.first, deal, gift, gift.value, missing="no rate")
    for expense in lines.found.expenses:
        yield YearLine(expense.paid_on, None, expense, expense.amount, missing="no rate")
