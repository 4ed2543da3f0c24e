"""All figures of a year in one record, worked out from the lines up to a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from collabook.domain.averages import Averages, averages
from collabook.domain.calendar import TaxYear
from collabook.domain.conversion import Converted, Unconverted, Unpriced, convert_lines
from collabook.domain.effective_rate import EffectiveRate, Finished, effective_rate
from collabook.domain.form_1099 import Threshold, YearCheck, form_1099_year
from collabook.domain.groupings import Groupings, Months, groupings, monthly
from collabook.domain.lines import Lines
from collabook.domain.money import Currency, Money
from collabook.domain.native import Native, native
from collabook.domain.receivables import Receivables, receivables
from collabook.domain.records import Deal
from collabook.domain.totals import Totals, totals
from collabook.domain.year_over_year import YearOverYear, year_over_year


class YearFacts(NamedTuple):
    """What a year's figures are made of. Nothing in it is dated after ``as_of``.

    ``lines`` are all there are, of every year; ``owed`` the deals with money owed; ``agreed_fees`` the instalments'
    sums of the deals agreed in the year; ``finished`` those whose last deliverable was posted in it.
    """

    year: TaxYear
    before: TaxYear
    as_of: date
    home: Currency
    dollar: Currency
    lines: Lines
    owed: Iterable[Deal]
    agreed_fees: Iterable[Money]
    finished: Iterable[Finished]
    thresholds: Iterable[Threshold]


@dataclass(frozen=True, kw_only=True)
class YearFigures(Totals, Groupings):
    """The figures of ``year`` as known at ``as_of``, in ``currency``; the rooms they come from say what each is."""

    year: TaxYear
    as_of: date
    currency: Currency
    native: dict[str, Native]
    gifts_without_value: tuple[Unpriced, ...]
    not_converted: tuple[Unconverted, ...]
    receivables: Receivables
    averages: Averages
    effective_rate: EffectiveRate
    year_over_year: YearOverYear
    months_before: Months
    form_1099_check: dict[int, YearCheck]

    @property
    def complete(self) -> bool:
        """Whether no gift lacks its value and no line its rate."""
        return not self.gifts_without_value and not self.not_converted

    @property
    def months(self) -> list[str]:
        """The calendar months that the year touches, ``2026-01``, in order: 12, or 13 where it starts within one."""
        first, last = self.year.first, self.year.last
        numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [f"{number // 12}-{number % 12 + 1:02}" for number in numbers]


def year_figures(facts: YearFacts) -> YearFigures:
    """Every figure of the year."""
    year, home = facts.year, facts.home
    ever = convert_lines(facts.lines, home, home)
    lines = ever.between(year.first, year.last)
    return YearFigures(
        year=year,
        as_of=facts.as_of,
        currency=home,
        **vars(totals(lines, home)),
        **vars(groupings(lines, year, home)),
        native=native(line for line in facts.lines.payments if year.first <= line.on <= year.last),
        gifts_without_value=tuple(lines.unpriced),
        not_converted=tuple(lines.unconverted),
        receivables=receivables(facts.owed, facts.as_of),
        averages=averages(lines, facts.agreed_fees, home),
        effective_rate=effective_rate(facts.finished, ever, home),
        year_over_year=year_over_year(ever, year, facts.before, facts.as_of, home),
        months_before=monthly(ever.between(facts.before.first, facts.before.last), home),
        form_1099_check=_form_1099(facts, ever),
    )


def _form_1099(facts: YearFacts, ever: Converted) -> dict[int, YearCheck]:
    dollars = ever if facts.home == facts.dollar else convert_lines(facts.lines, facts.dollar, facts.home)
    return {
        year: form_1099_year(
            dollars.between(date(year, 1, 1), date(year, 12, 31)), year, facts.thresholds, facts.dollar
        )
        for year in range(facts.year.first.year, facts.year.last.year + 1)
    }
