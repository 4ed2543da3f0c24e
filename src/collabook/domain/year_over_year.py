"""A year beside the one before it: the whole of that, and the same part of it."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from collabook.domain.calendar import TaxYear, one_year_before
from collabook.domain.conversion import Converted
from collabook.domain.money import Currency, Money, half_up
from collabook.domain.totals import total_income


class YearOverYear(NamedTuple):
    """Total incomes; the changes are percents with one decimal, ``None`` unless the earlier figure is above 0."""

    total_income: Money
    last_year: Money
    last_year_same_period: Money
    change_percent: Decimal | None
    change_percent_same_period: Decimal | None


def year_over_year(ever: Converted, year: TaxYear, before: TaxYear, as_of: date, home: Currency) -> YearOverYear:
    """``year`` up to ``as_of`` against the year ``before``, from lines in ``home`` up to ``as_of``."""
    same = before.last if as_of >= year.last else one_year_before(as_of)
    mine = total_income(ever.between(year.first, year.last))
    whole = total_income(ever.between(before.first, before.last))
    part = total_income(ever.between(before.first, min(same, before.last)))
    return YearOverYear(
        Money(mine, home), Money(whole, home), Money(part, home), _change(mine, whole), _change(mine, part)
    )


def _change(now: int, earlier: int) -> Decimal | None:
    return Decimal(half_up((now - earlier) * 1000, earlier)).scaleb(-1) if earlier > 0 else None
