"""The lines of Income: what is not counted yet, the year by month, brand, …, what is owed, and what a line sums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from collabook.domain.calendar import shown_day
from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.domain.money import Money, total
from collabook.domain.receivables import Receivable
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import PLATFORM_NAMES
from collabook.tui.screens.acting import Target
from collabook.tui.screens.yearlines import GIFTED, Group, YearLine
from collabook.tui.widgets.bars import lying
from collabook.tui.widgets.rows import Cell, Column, Row, Tone, heading, note

AMOUNT: Final = 13
WIDE_BAR, BAR, SHORT_BAR = 40, 22, 14
LONG_BARS_FROM: Final = 110
"""From how many columns on the bars are long, and a month's two cells wide."""
LISTED: Final = 3
"""How many lines that are not counted stand above the table; the rest is a drill-down away."""


Sums = tuple[str, Money | None, Money | None]
"""A figure's name with its net receipts and its gifts."""


class Drill(NamedTuple):
    """A line of the table that can be opened: one figure of a group, or all that is not counted."""

    group: Group | Literal["incomplete"]
    name: str = ""


class Loose(NamedTuple):
    """An expense that belongs to no deal, by its id."""

    record: str


def columns(bar: int, *, drilled: bool) -> tuple[Column, ...]:
    """The columns of ``year_rows`` with bars of ``bar`` cells, or of ``drilled_rows``."""
    amounts = (Column(width=AMOUNT, right=True), Column(width=AMOUNT, right=True))
    if drilled:
        return (Column(width=1), Column(width=11), Column(width=24 if bar == WIDE_BAR else 14), Column(), *amounts)
    return (Column(width=1), Column(), Column(width=bar), *amounts)


def bar_width(width: int) -> int:
    """How long the bars are on a screen of ``width`` cells."""
    return WIDE_BAR if width >= LONG_BARS_FROM else BAR if width >= 80 else SHORT_BAR


def year_rows(
    figures: YearFigures, missing: Sequence[YearLine], gifted_by_brand: Mapping[str, Money], group: Group, bar: int
) -> list[Row]:
    """What is missing first, then the table by ``group``, then what is owed; a part with nothing in it is left out."""
    table = list(_table(list(_groups(figures, gifted_by_brand, group)), group, bar))
    rows = _missing_rows(missing, bar)
    if table:
        rows += [_table_head(figures, group), *table, _total(figures, group)]
    else:
        rows += _nothing(figures, missing, group)
    if figures.receivables.rows:
        rows += [heading("OWED TO YOU"), *(_owed(row, figures.as_of) for row in figures.receivables.rows)]
    return rows


def drilled_rows(drill: Drill, lines: Sequence[YearLine], today: date) -> list[Row]:
    """The lines that a figure sums, with what would belong to it and is not counted yet, and their sums."""
    rows = [heading(f"{drill_name(drill).upper()} · esc goes back")]
    rows += [_drilled(line, today) for line in lines]
    if drill.group == "incomplete":
        return rows
    received, gifted = _sum(line.received for line in lines), _sum(line.gifted for line in lines)
    cells = (Cell(""), Cell("Total", "strong"), Cell(""), Cell(""), Cell(received, "strong"), Cell(gifted, "strong"))
    return [*rows, Row(cells)]


def drill_name(drill: Drill) -> str:
    """How a figure is called: ``November 2026``, ``TikTok``, a brand."""
    if drill.group == "incomplete":
        return "Not counted yet"
    if drill.group == "month":
        return f"{MONTHS[int(drill.name[5:]) - 1]} {drill.name[:4]}"
    if drill.group == "quarter":
        first = date.fromisoformat(drill.name)
        return f"Quarter from {first.day} {MONTHS[first.month - 1]} {first.year}"
    return PLATFORM_NAMES.get(drill.name, drill.name) if drill.group == "platform" else drill.name


def _sum(amounts: Iterable[Money | None]) -> str:
    known = [amount for amount in amounts if amount is not None]
    return total(known, known[0].currency).show() if known else ""


def _missing_rows(missing: Sequence[YearLine], bar: int) -> list[Row]:
    if not missing:
        return []
    rows = [heading("NOT COUNTED YET")]
    rows += [_missing(line, bar) for line in missing[:LISTED]]
    more = len(missing) - LISTED
    if more > 0:
        cells = (Cell(""), Cell(f"{more} more"), Cell("enter lists them", "muted"))
        rows.append(Row(cells, Drill("incomplete")))
    return rows


def _missing(line: YearLine, bar: int) -> Row:
    key, does = ("g", "prices it") if line.missing == "no price" else ("r", "gives it")
    said = f"{line.missing}, {key} {does}" if bar >= BAR else f"{line.missing}: {key}"
    amount = line.amount.show() if line.amount is not None else ""
    cells = (
        Cell("▲", "warning"),
        Cell(f"{_who(line)}: {_thing(line)}"),
        Cell(said, "warning"),
        Cell(amount),
        Cell(""),
    )
    return Row(cells, line_key(line))


def line_key(line: YearLine) -> Target | Loose:
    """The deal and record that the keys act on, or the expense that belongs to no deal."""
    return Loose(line.record.id) if line.deal is None else Target(line.deal.number, line.record.id)


def _who(line: YearLine) -> str:
    if line.deal is not None:
        return line.deal.brand
    return "Expense"


def _thing(line: YearLine) -> str:
    record = line.record
    if isinstance(record, Gift):
        return record.item
    if isinstance(record, Payment):
        return record.kind
    return record.note or record.category.replace("_", " ")


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


def _nothing(figures: YearFigures, missing: Sequence[YearLine], group: Group) -> list[Row]:
    """Why the table is empty."""
    year = figures.year.label
    waiting = {line.missing for line in missing if not isinstance(line.record, Expense)}
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


def _owed(row: Receivable, today: date) -> Row:
    if row.overdue:
        when, tone = Cell(f"{row.days_overdue} day{'s'[: row.days_overdue != 1]} late", "bad"), Cell("▲", "bad")
    elif row.due_on is not None:
        when, tone = Cell(f"due {shown_day(row.due_on, today)}"), Cell("○")
    else:
        when, tone = Cell("no day yet", "muted"), Cell("○", "muted")
    name = f"{row.deal.brand}: {row.deal.title}" if row.deal.title else row.deal.brand
    return Row((tone, Cell(name), when, Cell(row.open.show()), Cell("")), Target(row.deal.number, row.instalment.id))


def _drilled(line: YearLine, today: date) -> Row:
    """One line of a figure; of what is not counted, its own amount stands in the column where it will count."""
    gifted = isinstance(line.record, Gift)
    counted = line.gifted if gifted else line.received
    own = line.amount.show() if line.amount is not None else ""
    what = f"{line.missing}: {_thing(line)}" if line.missing else _thing(line)
    if counted is not None and line.amount is not None and line.amount.currency != counted.currency:
        what += f" {own}"
    tone: Tone = "warning" if line.missing else "bad" if counted is not None and counted.minor < 0 else ""
    amount = Cell(own if line.missing else counted.show() if counted is not None else "", tone)
    cells = (
        Cell("▲" if line.missing else "", "warning"),
        Cell(shown_day(line.on, today), "muted"),
        Cell(_who(line)),
        Cell(what, "warning" if line.missing else ""),
        *((Cell(""), amount) if gifted else (amount, Cell(""))),
    )
    return Row(cells, line_key(line))
