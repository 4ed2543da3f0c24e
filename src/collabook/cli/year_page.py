"""A year's figures on a page: what is missing first, then the sums, last what is owed."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page, Row
from collabook.cli.wording import counted, days_text
from collabook.domain.calendar import TaxYear, one_year_before, shown_day
from collabook.domain.event_groups import incomplete
from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.records import Expense, Gift


def print_incomplete(page: Page, events: Iterable[Event]) -> None:
    """What the year can't count yet, with the command that mends each."""
    missing = incomplete(events)
    if not missing:
        return
    page.heading("NOT COMPLETE: the totals leave these out")
    page.table((LEFT, FLEXIBLE, LEFT, LEFT), [_missing(event) for event in missing], indent=2)


def _missing(event: Event) -> Row:
    lacks = f"{event.amount.show()}, no rate" if event.amount is not None else event.missing
    record, deal = event.record, event.deal
    if isinstance(record, Expense):
        return Cell(""), Cell(f"expense of {event.on}"), Cell(lacks, "soon"), Cell(mending(event))
    name = f"{record.item if isinstance(record, Gift) else record.kind}, {deal.brand if deal is not None else ''}"
    return Cell(_part(event), "dim"), Cell(name), Cell(lacks, "soon"), Cell(mending(event))


def mending(event: Event) -> str:
    """The command that gives an event what it lacks."""
    if isinstance(event.record, Expense):
        command = f"edit {event.record.id} --rate 1.27"
    elif event.missing == "no value":
        command = f"gift {_part(event)} --value 40"
    elif isinstance(event.record, Gift):
        command = f"gift {_part(event)} --rate 1.27"
    else:
        command = f"edit {_part(event)} --home-amount 100"
    return f"`collabook {command}`"


def _part(event: Event) -> str:
    position = event.record.position if not isinstance(event.record, Expense) else 0
    return f"{event.deal.number}.{position}" if event.deal is not None else ""


def print_headline(page: Page, figures: YearFigures) -> None:
    """The sums; what is always shown stands there also where it is zero."""
    page.table((LEFT, RIGHT, LEFT), _headline(figures), indent=2)


def _headline(figures: YearFigures) -> Iterator[Row]:
    unpriced, unconverted = len(figures.gifts_without_value), len(figures.not_converted)
    missing = counted(unconverted, "line") + " without a rate left out" if unconverted else ""
    yield "Received", figures.cash_received.show(), Cell(missing, "soon")
    if figures.refunds:
        yield "Paid back", (-figures.refunds).show(), ""
        yield "Net received", figures.net_receipts.show(), ""
    yield "Gifted", figures.gifted_value.show(), Cell(f"{unpriced} without a value" if unpriced else "", "soon")
    incomplete = Cell("" if figures.complete else "incomplete", "soon")
    yield Cell("Total income", "head"), Cell(figures.total_income.show(), "head"), incomplete
    for category, amount in figures.expenses_by_category.items():
        yield Cell(f"{category.replace('_', ' ')}", "dim"), Cell((-amount).show(), "dim"), ""
    if figures.expenses:
        yield "Expenses", (-figures.expenses).show(), ""
        yield Cell("Net income", "head"), Cell(figures.net_income.show(), "head"), ""
    for name, amount, said in (
        ("Net cash", figures.net_cash, "received less expenses"),
        ("Bank payout", figures.bank_payout, "received less what others kept of it"),
        ("Tax withheld", figures.tax_withheld, "not deducted"),
        ("Unsolicited gifts", figures.unsolicited_value, "not counted"),
        ("Loaned or returned", figures.loaned_value, "not counted"),
    ):
        if amount:
            yield Cell(name, "dim"), Cell(amount.show(), "dim"), Cell(said, "dim")


def print_comparison(page: Page, figures: YearFigures, before: TaxYear) -> None:
    """The total income beside that of the year ``before``: the whole of it, and the same part of it."""
    found = figures.year_over_year
    page.heading(f"BESIDE {before.label}")
    running = figures.as_of < figures.year.last
    rows: list[Row] = [
        (Cell(f"{figures.year.label} so far" if running else figures.year.label), Cell(found.total_income.show()), ""),
        (Cell(f"{before.label} in all"), Cell(found.last_year.show()), _change(found.change_percent)),
    ]
    same = one_year_before(figures.as_of)
    if running and before.first <= same < before.last:
        part = (Cell(found.last_year_same_period.show()), _change(found.change_percent_same_period))
        rows.append((Cell(f"{before.label} up to {same.day} {same:%b}"), *part))
    page.table((LEFT, RIGHT, LEFT), rows, indent=2)


def _change(percent: Decimal | None) -> Cell:
    """How this year differs; of nothing there is no percentage."""
    if percent is None:
        return Cell("")
    if not percent:
        return Cell("the same", "dim")
    return Cell(f"up {percent}%", "good") if percent > 0 else Cell(f"down {-percent}%", "soon")


def print_receivables(page: Page, figures: YearFigures, today: date) -> None:
    """What is owed to her, oldest due first."""
    owed = figures.receivables
    if not owed.rows:
        return
    sums = " + ".join(amount.show() for amount in owed.outstanding.values())
    late = " + ".join(amount.show() for amount in owed.overdue.values())
    page.heading(f"OWED TO YOU  {sums}" + (f", overdue {late}" if late else ""))
    page.table(
        (RIGHT, FLEXIBLE, RIGHT, LEFT),
        (
            (
                Cell(str(row.deal.number), "dim"),
                Cell(row.deal.brand, "head"),
                Cell(row.open.show()),
                Cell(_age(row.days_overdue, row.due_on, today), "late" if row.overdue else ""),
            )
            for row in owed.rows
        ),
        indent=2,
    )


def _age(days: int, due_on: date | None, today: date) -> str:
    if days:
        return f"{days_text(days)} late"
    return f"due {shown_day(due_on, today)}" if due_on is not None else "no day yet"
