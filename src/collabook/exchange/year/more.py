"""What else the printable page says of a year: the year before, each currency, averages, Form 1099."""

from collections.abc import Iterator
from decimal import Decimal

from collabook.domain.calendar import one_year_before
from collabook.domain.day_names import MONTHS
from collabook.domain.form_1099 import YearCheck
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.exchange.year.book import YearBook
from collabook.exchange.year.markup import Column, section, table

_TWO = (Column(""), Column("", number=True), Column(""))


def comparison(year: YearBook) -> str:
    """Total income beside that of the year before: the whole of it, and the same part of it; nothing beside nothing."""
    figures, before = year.figures, year.before
    found = figures.year_over_year
    if not found.last_year:
        return ""
    running = figures.as_of < figures.year.last
    rows = [
        (f"{figures.year.label} so far" if running else figures.year.label, found.total_income.show(), ""),
        (f"{before.label} in all", found.last_year.show(), _change(found.change_percent)),
    ]
    same = one_year_before(figures.as_of)
    if running and before.first <= same < before.last:
        part = (found.last_year_same_period.show(), _change(found.change_percent_same_period))
        rows.append((f"{before.label} up to {same.day} {MONTHS[same.month - 1][:3]}", *part))
    return section(f"Total income beside {before.label}", table(_TWO, rows))


def _change(percent: Decimal | None) -> str:
    """How this year differs; of nothing there is no percentage."""
    if percent is None:
        return ""
    return "the same" if not percent else f"up {percent}%" if percent > 0 else f"down {-percent}%"


def currencies(figures: YearFigures) -> str:
    """What moved in each currency, in that currency, where there is another one than home."""
    if not set(figures.native) - {figures.currency.code}:
        return ""
    heads = ("received", "paid back", "fees", "agency", "tax withheld")
    columns = (Column("currency"), *(Column(head, number=True) for head in heads))
    rows = ((code, *map(_known, sums)) for code, sums in figures.native.items())
    return section("In each currency", table(columns, rows))


def averages(figures: YearFigures) -> str:
    """What a deal and a deliverable bring."""
    rows = [*_of_deals(figures), *_of_deliverables(figures)]
    return section("On average", table(_TWO, rows))


def _of_deals(figures: YearFigures) -> Iterator[tuple[str, str, str]]:
    found = figures.averages
    if found.average_received_per_paying_deal is not None:
        of = f"{_deals(found.paying_deals)} that paid"
        yield "Received of a deal", found.average_received_per_paying_deal.show(), of
    for code, fee in found.average_agreed_fee.items():
        yield f"Fee agreed in {code}", fee.average.show(), _deals(fee.deals)


def _of_deliverables(figures: YearFigures) -> Iterator[tuple[str, str, str]]:
    rate = figures.effective_rate
    left_out = sum(not row.complete for row in rate.deals)
    of = f"{rate.deliverables:,} deliverable{'s'[: rate.deliverables != 1]} of finished deals"
    of += f", {left_out} incomplete left out" if left_out else ""
    if rate.cash_per_deliverable is not None:
        yield "Money for a deliverable", rate.cash_per_deliverable.show(), of
    if rate.per_deliverable is not None:
        yield "With gifts", rate.per_deliverable.show(), ""


def form_1099(figures: YearFigures) -> str:
    """What to expect of each payer in the US, by calendar year."""
    return "".join(_of_year(year, check) for year, check in figures.form_1099_check.items())


def _of_year(year: int, check: YearCheck) -> str:
    reports = f"from {check.threshold.show()}" if check.threshold is not None else "threshold not known"
    columns = (
        Column("payer"), Column("direct", number=True), Column("gifts", number=True),
        Column("by processor", number=True), Column("check"),
    )  # fmt: skip
    rows = (
        (row.payer, row.direct.show(), _some(row.gifted), _some(row.via_processor), row.check) for row in check.payers
    )
    return section(f"Form 1099 check {year}, {reports}", table(columns, rows))


def _deals(number: int) -> str:
    return f"{number:,} deal{'s'[: number != 1]}"


def _known(amount: Money | None) -> str:
    return amount.show() if amount is not None else ""


def _some(amount: Money) -> str:
    return amount.show() if amount else ""
