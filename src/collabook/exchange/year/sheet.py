"""The accountant's sheet (.xlsx): a summary of formulas over the year's lines, and the lines themselves.

A sheet's numbers are binary fractions of 15 sure digits. Amounts below 10**15 smallest units (``money.LARGEST``) are
written from their decimals and keep each digit; a formula's sum does, rounded to the currency's unit, as long as it has
no more than these.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from collabook.domain.events import Event
from collabook.domain.groupings import platform_shares
from collabook.domain.income import YearFigures
from collabook.domain.money import Currency, Money
from collabook.domain.records import Payment
from collabook.exchange.year.book import YearBook
from collabook.exchange.year.rows import AMOUNTS, YearRow, for_spreadsheets, harmless
from collabook.exchange.year.summary import Part, summary

NOT_TAX_ADVICE: Final = "Totals of what you recorded. Not tax advice."
NOTES: Final = (
    "Home columns carry signs: what went back is negative, but for the fee of a refund, which still costs.",
    "A line without a rate or a value has no home amount; the sheet Not counted names it.",
)
LONGEST: Final = 16_000
"""Signs of a cell's text: a spreadsheet takes 32,767 units of UTF-16, and a sign is one or two of them."""
_WIDTHS: Final = {
    "description": 34, "brand": 20, "payer": 20, "evidence": 30, "category": 16, "rate_source": 16, "year": 9,
    "deal": 6, "country": 9, "currency": 9, "method": 9, "lacks": 10,
}  # fmt: skip
_RIGHT: Final = AMOUNTS | {"home", "open", "amount", "days_overdue"}
"""The columns whose heads stand over numbers."""

Cell = Money | Decimal | date | str | None


class _Table(NamedTuple):
    """A sheet of rows under one head; ``prefix`` begins the names of its columns in formulas."""

    title: str
    prefix: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def sheet_bytes(year: YearBook, decimals: Mapping[str, Currency]) -> bytes:
    """The whole file; ``decimals`` are the book's currencies by code."""
    import xlsxwriter

    rows = for_spreadsheets(year.rows)
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": f"Income {year.figures.year.label}", "comments": NOT_TAX_ADVICE})
    writer = _Writer(book)
    first = book.add_worksheet("Summary")
    for table in (
        _Table("Lines", "line", YearRow._fields, [list(_typed(row, decimals)) for row in rows]),
        _Table("Platforms", "share", ("date", "deal", "brand", "platform", "home"), list(_shares(year))),
        _Table("Receivables", "owed", _OWED, list(_owed(year.figures))),
        _Table("Not counted", "", _LACKING, list(_lacking(year.events, rows))),
    ):
        writer.table(table)
    writer.summary(first, year.figures, summary(year.figures))
    book.close()
    return buffer.getvalue()


_OWED: Final = ("deal", "brand", "due_on", "overdue", "days_overdue", "currency", "open")
_LACKING: Final = ("kind", "date", "deal", "brand", "description", "currency", "amount", "lacks")


def _typed(row: YearRow, decimals: Mapping[str, Currency]) -> Iterable[Cell]:
    """A row's texts as a sheet holds them: days, numbers with their currency's decimals, text."""
    for name, text in row._asdict().items():
        if not text:
            yield None
        elif name == "date":
            yield date.fromisoformat(text)
        elif name in {"rate", "deal"}:
            yield Decimal(text)
        elif name in AMOUNTS:
            code = row.home_currency if name.startswith("home_") else row.currency
            yield _money(text, decimals[code])
        else:
            yield text


def _money(text: str, currency: Currency) -> Money:
    return Money(int(Decimal(text).scaleb(currency.decimals)), currency)


def _shares(year: YearBook) -> Iterable[Sequence[Cell]]:
    """Each payment's equal parts over its deal's deliverables, one row for each platform."""
    for event in year.events:
        tag, home = event.deal, event.home
        if isinstance(event.record, Payment) and tag is not None and home is not None:
            for platform, minor in platform_shares(home.gross.minor, tag).items():
                share = Money(minor, home.gross.currency)
                yield event.on, Decimal(tag.number), harmless(tag.brand), platform, share


def _owed(figures: YearFigures) -> Iterable[Sequence[Cell]]:
    for row in figures.receivables.rows:
        yield (
            Decimal(row.deal.number),
            harmless(row.deal.brand),
            row.due_on,
            "yes" if row.overdue else "no",
            Decimal(row.days_overdue),
            row.open.currency.code,
            row.open,
        )


def _lacking(events: Iterable[Event], rows: Iterable[YearRow]) -> Iterable[Sequence[Cell]]:
    for event, row in zip(events, rows, strict=True):
        if row.lacks:
            number = Decimal(row.deal) if row.deal else None
            yield row.kind, event.on, number, row.brand, row.description, row.currency, event.amount, row.lacks


class _Writer:
    """A workbook with its formats; what every cell looks like is decided here."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._head_right = book.add_format({"bold": True, "bottom": 1, "align": "right"})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._dim = book.add_format({"font_color": "#666666"})
        self._beside = book.add_format({"font_color": "#666666", "indent": 1})
        self._bad = book.add_format({"bold": True, "font_color": "#B00020"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._number = book.add_format({"align": "left"})
        self._amounts: dict[int, Any] = {}

    def table(self, table: _Table) -> None:
        sheet = self._book.add_worksheet(table.title)
        last = max(len(table.rows), 1)
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, name, self._head_right if name in _RIGHT else self._head)
            sheet.set_column(column, column, _WIDTHS.get(name, 12))
            if table.prefix:
                letters = _letters(column)
                where = f"={table.title}!${letters}$2:${letters}${last + 1}"
                self._book.define_name(f"{table.prefix}_{name}", where)
        for number, row in enumerate(table.rows, start=1):
            for column, (name, cell) in enumerate(zip(table.columns, row, strict=True)):
                self._write(sheet, number, column, cell, self._number if name == "deal" else None)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(table.columns) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def summary(self, sheet: Any, figures: YearFigures, parts: Sequence[Part]) -> None:
        first, last = figures.year.first, figures.year.last
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 5, 16)
        sheet.write_string(0, 0, f"Income {figures.year.label}", self._title)
        about = f"{first} to {last}, as of {figures.as_of}, in {figures.currency.code}"
        sheet.write_string(1, 0, about, self._dim)
        if not figures.complete:
            sheet.write_string(2, 0, _incomplete(figures), self._bad)
        row = 4
        for part in parts:
            row = self._part(sheet, row, part)
        for note in (*NOTES, NOT_TAX_ADVICE):
            sheet.write_string(row, 0, note, self._dim)
            row += 1
        sheet.fit_to_pages(1, 0)
        sheet.activate()

    def _part(self, sheet: Any, row: int, part: Part) -> int:
        """Write a part of the summary; the row after it."""
        sheet.write_string(row, 0, part.title, self._head)
        sheet.write_row(row, 1, part.columns, self._head_right)
        for entry in part.entries:
            row += 1
            self._write(sheet, row, 0, entry.name)
            for column, (formula, amount) in enumerate(entry.cells, start=1):
                here = formula.replace("{name}", f"$A{row + 1}")
                sheet.write_formula(row, column, here, self._amount(amount.currency), Decimal(amount.text))
            if entry.meaning:
                sheet.write_string(row, len(entry.cells) + 1, entry.meaning, self._beside)
        return row + 2

    def _write(self, sheet: Any, row: int, column: int, cell: Cell, look: Any = None) -> None:
        if isinstance(cell, Money):
            sheet.write_number(row, column, Decimal(cell.text), self._amount(cell.currency))
        elif isinstance(cell, Decimal):
            sheet.write_number(row, column, cell, look)
        elif isinstance(cell, date) and cell >= _FIRST_DAY:
            sheet.write_datetime(row, column, cell, self._day)
        elif cell is not None:
            text = str(cell)
            sheet.write_string(row, column, text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…", look)

    def _amount(self, currency: Currency) -> Any:
        """The number format of a currency's amounts."""
        places = currency.decimals
        if places not in self._amounts:
            shown = "#,##0" + ("." + "0" * places if places else "")
            self._amounts[places] = self._book.add_format({"num_format": shown})
        return self._amounts[places]


_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it sheets count days differently from each other; such a day is written as text."""


def _letters(column: int) -> str:
    return chr(ord("A") + column)


def _incomplete(figures: YearFigures) -> str:
    gifts, lines = len(figures.gifts_without_value), len(figures.not_converted)
    said = [
        f"{number} {what}{'s'[: number != 1]} without a {lacks}"
        for number, what, lacks in ((gifts, "gift", "value"), (lines, "line", "rate"))
        if number
    ]
    return f"NOT COMPLETE: {' and '.join(said)} left out; see Not counted."
