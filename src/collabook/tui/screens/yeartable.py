"""The pages of Income's table: what is not counted yet, the year by month, brand, …, and what is owed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from collabook.domain.calendar import shown_day
from collabook.domain.event_groups import GIFTED, Group
from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.domain.receivables import Receivable
from collabook.domain.records import Expense
from collabook.tui.screens.acting import Target
from collabook.tui.screens.yeardrill import AMOUNT, Drill, drill_name, event_key, lacks, thing, who
from collabook.tui.widgets.bars import lying
from collabook.tui.widgets.rows import Cell, Column, Row, heading, note

WIDE_BAR, BAR, SHORT_BAR = 40, 22, 14
LONG_BARS_FROM: Final = 110
"""From how many columns on the bars are long, and a month's two cells wide."""
LISTED: Final = 3
"""How many lines that are not counted stand above the table; the rest is a drill-down away."""


Sums = tuple[str, Money | None, Money | None]
"""A figure's name with its net receipts and its gifts."""


def columns(bar: int) -> tuple[Column, ...]:
    """The columns of ``year_rows`` with bars of ``bar`` cells."""
    amounts = (Column(width=AMOUNT, right=True), Column(width=AMOUNT, right=True))
    return (Column(width=1), Column(), Column(width=bar), *amounts)


def bar_width(width: int) -> int:
    """How long the bars are on a screen of ``width`` cells."""
    return WIDE_BAR if width >= LONG_BARS_FROM else BAR if width >= 80 else SHORT_BAR


def year_rows(
    figures: YearFigures, missing: Sequence[Event], gifted_by_brand: Mapping[str, Money], group: Group, bar: int
) -> list[Row]:
    """What is missing first, then the table by ``group``, then what is owed; a part with nothing in it is left out."""
    table = list(_table(list(_groups(figures, gifted_by_brand, group)), group, bar))
    rows = missing_rows(missing, bar)
    if table:
        rows += [_table_head(figures, group), *table, _total(figures, group)]
    else:
        rows += _nothing(figures, missing, group)
    if figures.receivables.rows:
        rows += [heading("OWED TO YOU"), *(_owed(row, figures.as_of) for row in figures.receivables.rows)]
    return rows


def missing_rows(missing: Sequence[Event], bar: int) -> list[Row]:
    if not missing:
        return []
    rows = [heading("NOT COUNTED YET")]
    rows += [_missing(event, bar) for event in missing[:LISTED]]
    more = len(missing) - LISTED
    if more > 0:
        cells = (Cell(""), Cell(f"{more} more"), Cell("enter lists them", "muted"))
        rows.append(Row(cells, Drill("incomplete")))
    return rows


def _missing(event: Event, bar: int) -> Row:
    key, does = ("g", "prices it") if event.missing == "no value" else ("r", "gives it")
    said = f"{lacks(event)}, {key} {does}" if bar >= BAR else f"{lacks(event)}: {key}"
    amount = event.amount.show() if event.amount is not None else ""
    cells = (
        Cell("▲", "warning"),
        Cell(f"{who(event)}: {thing(event)}"),
        Cell(said, "warning"),
        Cell(amount),
        Cell(""),
    )
    return Row(cells, event_key(event))


def _table_head(figures: YearFigures, group: Group) -> Row:
    received = "Net received" if figures.refunds else "Received"
    cells = (
        Cell(""),
        Cell(f"BY {group.upper()}", "accent"),
        Cell("t turns the table", "muted"),
        Cell(received, "muted"),
        Cell("Gifted" if group in GIFTED else "", "muted"),
    )
    return Row(cells)


def _table(sums: Sequence[Sums], group: Group, bar: int) -> Iterator[Row]:
    most = max((received.minor for _, received, _ in sums if received is not None), default=0)
    for name, received, gifted in sums:
        drill = Drill(group, name)
        minor = received.minor if received is not None else 0
        cells = (
            Cell(""),
            Cell(drill_name(drill)),
            Cell("▾", "bad") if minor < 0 else Cell(lying(minor, most, bar), "accent"),
            Cell(received.show() if received is not None else "", "bad" if minor < 0 else ""),
            Cell(gifted.show() if gifted else ""),
        )
        yield Row(cells, drill)


def _groups(figures: YearFigures, gifted_by_brand: Mapping[str, Money], group: Group) -> Iterator[Sums]:
    """Each figure of a group with anything in it: its name, net receipts, gifts."""
    if group == "month":
        for month in figures.months:
            if month in figures.by_month or month in figures.gifted_by_month:
                yield month, figures.by_month.get(month), figures.gifted_by_month.get(month)
    elif group == "quarter":
        for quarter in figures.by_quarter:
            if quarter.net_receipts or quarter.gifted_value:
                yield quarter.first.isoformat(), quarter.net_receipts, quarter.gifted_value
    elif group == "brand":
        for brand in {**figures.by_brand, **gifted_by_brand}:
            yield brand, figures.by_brand.get(brand), gifted_by_brand.get(brand)
    else:
        for name, received in (figures.by_payer if group == "payer" else figures.by_platform).items():
            yield name, received, None


def _total(figures: YearFigures, group: Group) -> Row:
    gifted = figures.gifted_value.show() if group in GIFTED and figures.gifted_value else ""
    cells = (
        Cell(""),
        Cell("Total", "strong"),
        Cell(""),
        Cell(figures.net_receipts.show(), "strong"),
        Cell(gifted, "strong"),
    )
    return Row(cells)


def _nothing(figures: YearFigures, missing: Sequence[Event], group: Group) -> list[Row]:
    """Why the table is empty."""
    year = figures.year.label
    waiting = {lacks(event) for event in missing if not isinstance(event.record, Expense)}
    if waiting:
        keys = " and ".join(said for why, said in (("no price", "g prices it"), ("no rate", "r gives its rate"))
                            if why in waiting)  # fmt: skip
        said, keys = f"Nothing is counted in {year} yet.", f"What came in is not counted yet; {keys}."
    elif figures.gifted_value:
        said, keys = f"Nothing by {group} in {year}: what came in was product.", "t turns the table."
    else:
        said = f"Nothing is counted in {year}: no money came in and no product."
        keys = "On a deal, m records money and g a gift. ← and → show other years."
    return [note(""), note(said), note(keys), note("")]


def owed_rows(figures: YearFigures, code: str) -> list[Row]:
    """What is owed in one currency, the oldest due first, and its sum."""
    rows = [row for row in figures.receivables.rows if row.open.currency.code == code]
    cells = (Cell(""), Cell("Total", "strong"), Cell(""), Cell(figures.receivables.outstanding[code].show(), "strong"))
    head = heading(f"{drill_name(Drill('owed', code)).upper()} · esc goes back")
    return [head, *(_owed(row, figures.as_of) for row in rows), Row((*cells, Cell("")))]


def _owed(row: Receivable, today: date) -> Row:
    if row.overdue:
        when, tone = Cell(f"{row.days_overdue} day{'s'[: row.days_overdue != 1]} late", "bad"), Cell("▲", "bad")
    elif row.due_on is not None:
        when, tone = Cell(f"due {shown_day(row.due_on, today)}"), Cell("○")
    else:
        when, tone = Cell("no day yet", "muted"), Cell("○", "muted")
    name = f"{row.deal.brand}: {row.deal.title}" if row.deal.title else row.deal.brand
    return Row((tone, Cell(name), when, Cell(row.open.show()), Cell("")), Target(row.deal.number, row.instalment.id))
