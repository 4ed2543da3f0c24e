"""The pages of Income beyond its groups: every total, what one deliverable brought, Form 1099."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, Literal

from collabook.domain.effective_rate import DealRate
from collabook.domain.form_1099 import YearCheck
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.tui.screens.acting import Target
from collabook.tui.screens.yeardrill import FIGURE_NAMES, Drill, drill_name
from collabook.tui.widgets.rows import Cell, Row, Tone, heading, note

Page = Literal["totals", "deliverables", "1099"]
PAGES: Final[tuple[Page, ...]] = ("totals", "deliverables", "1099")

_SAID: Final = {
    "cash_received": "before what was kept",
    "refunds": "refunds, chargebacks",
    "total_income": "received and gifted",
    "bank_payout": "after what others kept",
    "tax_withheld": "not deducted",
    "unsolicited_value": "not counted",
    "loaned_value": "not counted",
}
_LESS: Final = frozenset({"refunds", "expenses"})


def page_rows(page: Page, figures: YearFigures) -> list[Row]:
    """The rows of a page, laid out as those of a group: name, what is said of it, two amounts."""
    rows = {"totals": _totals, "deliverables": _deliverables, "1099": _form_1099}[page](figures)
    return list(rows)


def _row(name: str, said: str, first: str, second: str = "", key: object = None, tone: Tone = "") -> Row:
    return Row((Cell(""), Cell(name), Cell(said, "muted"), Cell(first, tone), Cell(second)), key)


def _heads(title: str, said: str = "", first: str = "", second: str = "") -> Row:
    return Row((Cell(""), Cell(title, "accent"), Cell(said, "muted"), Cell(first, "muted"), Cell(second, "muted")))


def _totals(figures: YearFigures) -> Iterator[Row]:
    yield _heads("TOTALS", "t turns the table", "", figures.currency.code)
    for name in FIGURE_NAMES:
        amount: Money = getattr(figures, name)
        shown = -amount if name in _LESS else amount
        yield _row(FIGURE_NAMES[name], _SAID.get(name, ""), "", shown.show(), Drill("figure", name))
        if name == "expenses":
            for category, spent in figures.expenses_by_category.items():
                drill = Drill("figure", f"expenses_by_category.{category}")
                said = drill_name(drill).removeprefix("Expenses: ")
                yield _row(f"· {said}", "", "", (-spent).show(), drill)
    yield from _currencies(figures)
    yield from _owed(figures)
    yield from _averages(figures)
    yield from _year_before(figures)


def _currencies(figures: YearFigures) -> Iterator[Row]:
    if not figures.native:
        return
    yield _heads("IN EACH CURRENCY", "", "received", "went back")
    for code, sums in figures.native.items():
        kept = [
            f"{name} {amount.show()}"
            for name, amount in (("fee", sums.fee), ("agency", sums.commission), ("tax", sums.withheld))
            if amount is not None
        ]
        received, back = (amount.show() if amount is not None else "" for amount in (sums.received, sums.refunded))
        yield _row(code, ", ".join(kept), received, back, Drill("currency", code))


def _owed(figures: YearFigures) -> Iterator[Row]:
    owed = figures.receivables
    if owed.outstanding:
        yield _heads("OWED TO YOU", "", "in all", "overdue")
    for code, amount in owed.outstanding.items():
        late = owed.overdue.get(code)
        yield _row(code, "", amount.show(), late.show() if late else "", Drill("owed", code))


def _averages(figures: YearFigures) -> Iterator[Row]:
    found = figures.averages
    yield _heads("AVERAGES", "", "deals", "average")
    received = found.average_received_per_paying_deal
    yield _row("Received of a deal that paid", "", str(found.paying_deals), received.show() if received else "–")
    for code, fee in found.average_agreed_fee.items():
        yield _row(f"Fee agreed in {code}", "before refunds", str(fee.deals), fee.average.show())


def _year_before(figures: YearFigures) -> Iterator[Row]:
    found = figures.year_over_year
    yield _heads("THE YEAR BEFORE", "total income", "change", "")
    yield _row("The whole of it", "", _percent(found.change_percent), found.last_year.show())
    same = _percent(found.change_percent_same_period)
    yield _row("The same part of it", "", same, found.last_year_same_period.show())


def _percent(change: Decimal | None) -> str:
    return f"{change:+,}%" if change is not None else "–"


def _deliverables(figures: YearFigures) -> Iterator[Row]:
    rate = figures.effective_rate
    yield _heads("PER DELIVERABLE", "t turns the table", "money", "with gifts")
    if not rate.deals:
        yield note(f"No deal was finished in {figures.year.label}: this shows what one deliverable brought.")
        return
    said = f"{rate.deliverables} in finished deals"
    cash, value = (one.show() if one is not None else "–" for one in (rate.cash_per_deliverable, rate.per_deliverable))
    yield _row("One brought", said, cash, value, tone="strong")
    yield heading("DEALS FINISHED IN THE YEAR")
    yield from (_finished(row) for row in rate.deals)


def _finished(row: DealRate) -> Row:
    said = f"{row.deliverables} deliverable{'s'[: row.deliverables != 1]}"
    if row.cash is None or row.per_deliverable is None:
        return _row(row.deal.brand, said, "incomplete", "", Target(row.deal.number), "warning")
    return _row(row.deal.brand, said, row.cash.show(), row.per_deliverable.show(), Target(row.deal.number))


def _form_1099(figures: YearFigures) -> Iterator[Row]:
    yield _heads("FORM 1099 CHECK", "t turns the table", "direct", "by processor")
    yield note("Payers in the US, by calendar year, in dollars: what to expect by post. Not tax advice.")
    for year, check in figures.form_1099_check.items():
        yield from _checked(year, check)


def _checked(year: int, check: YearCheck) -> Iterator[Row]:
    threshold = f"from {check.threshold.show()}" if check.threshold is not None else "threshold not known"
    yield heading(f"{year}, {threshold}")
    if not check.payers:
        yield note("No payer in the US.")
    for row in check.payers:
        gifted = f"gifts {row.gifted.show()}" if row.gifted else ""
        direct, processor = row.direct.show(), row.via_processor.show() if row.via_processor else ""
        yield _row(row.payer, gifted, direct, processor)
        yield note(f"    → {row.check}")
