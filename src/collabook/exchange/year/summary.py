"""The summary of the accountant's sheet: every figure as a formula over the lines.

The names in the formulas are the columns of the sheet ``Lines`` (``line_kind``), ``Platforms`` (``share_platform``) and
``Receivables`` (``owed_open``). Each entry carries the figure itself too, for what shows a sheet without reckoning.
No text from the book stands in a formula: ``{name}`` is the cell that holds the entry's name.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from collabook.domain.groupings import UNASSIGNED
from collabook.domain.income import YearFigures
from collabook.domain.money import Currency, Money
from collabook.domain.native import Native
from collabook.exchange.year.rows import harmless

MONEY = '((line_kind="payment")+(line_kind="refund")+(line_kind="chargeback"))'
COUNTED_GIFT = '(line_kind="gift")*(line_category="gifted")'


class Entry(NamedTuple):
    """One figure: its name, its formulas with what each comes to, and what it is in a few words.

    The name stands in a spreadsheet's cell as it is.
    """

    name: str
    cells: tuple[tuple[str, Money], ...]
    meaning: str = ""


class Part(NamedTuple):
    """A part of the summary under its own head; ``columns`` are the heads of its amounts."""

    title: str
    columns: tuple[str, ...]
    entries: tuple[Entry, ...]


def summary(figures: YearFigures) -> list[Part]:
    """The parts of the summary in their order; one without entries is left out."""
    parts = [
        Part("Totals", (figures.currency.code,), tuple(_totals(figures))),
        Part("Expenses by category", (figures.currency.code,), tuple(_categories(figures))),
        Part("By month", ("net receipts", "gifted value"), tuple(_months(figures))),
        Part("By quarter", ("net receipts", "gifted value"), tuple(_quarters(figures))),
        Part("By brand", ("net receipts",), tuple(_named(figures.by_brand, "line_brand"))),
        Part("By payer", ("net receipts",), tuple(_named(figures.by_payer, "line_payer"))),
        Part("By platform", ("net receipts",), tuple(_platforms(figures.by_platform))),
        Part("In each currency", Native._fields, tuple(_native(figures.native))),
        Part("Owed to you", ("outstanding", "overdue"), tuple(_owed(figures))),
    ]
    return [part for part in parts if part.entries]


def rounded(formula: str, currency: Currency) -> str:
    """The formula to the currency's own unit: a sheet reckons with binary fractions."""
    return f"=ROUND({formula},{currency.decimals})"


_SUMS = {
    "cash_received": 'SUMIFS(line_home_gross,line_kind,"payment")',
    "refunds": '-SUMIFS(line_home_gross,line_kind,"refund")-SUMIFS(line_home_gross,line_kind,"chargeback")',
    "net_receipts": f"SUMPRODUCT({MONEY}*line_home_gross)",
    "gifted_value": f"SUMPRODUCT({COUNTED_GIFT}*line_home_gross)",
    "unsolicited_value": 'SUMIFS(line_home_gross,line_kind,"gift",line_category,"unsolicited")',
    "loaned_value": 'SUMIFS(line_home_gross,line_kind,"gift",line_category,"loaned")',
    "processor_fees": "SUM(line_home_fee)",
    "agency_commission": "SUM(line_home_commission)",
    "tax_withheld": "SUM(line_home_withheld)",
    "spent": 'SUMIFS(line_home_gross,line_kind,"expense")',
}
_FIGURES = {
    "cash_received": ("{cash_received}", "payments, before fees, commission and tax withheld"),
    "refunds": ("{refunds}", "refunds and chargebacks, in the year the money left"),
    "net_receipts": ("{net_receipts}", "cash received less refunds"),
    "gifted_value": ("{gifted_value}", "product received, agreed and kept"),
    "total_income": ("{net_receipts}+{gifted_value}", "net receipts and gifted value"),
    "expenses": ("{spent}+{processor_fees}+{agency_commission}", "spent, processor fees, agency commission"),
    "net_income": ("{net_receipts}+{gifted_value}-({spent}+{processor_fees}+{agency_commission})", "after expenses"),
    "net_cash": ("{net_receipts}-({spent}+{processor_fees}+{agency_commission})", "net receipts less expenses"),
    "tax_withheld": ("{tax_withheld}", "information; neither expense nor reduction"),
    "bank_payout": (
        "{net_receipts}-{processor_fees}-{agency_commission}-{tax_withheld}",
        "net receipts less fees, commission and tax withheld",
    ),
    "unsolicited_value": ("{unsolicited_value}", "kept but not agreed; not counted"),
    "loaned_value": ("{loaned_value}", "on loan or given back; not counted"),
}


def _totals(figures: YearFigures) -> Iterator[Entry]:
    for name, (formula, meaning) in _FIGURES.items():
        amount: Money = getattr(figures, name)
        said = name.replace("_", " ").capitalize()
        yield Entry(said, ((rounded(formula.format(**_SUMS), figures.currency), amount),), meaning)


def _categories(figures: YearFigures) -> Iterator[Entry]:
    for name, amount in figures.expenses_by_category.items():
        formula = 'SUMPRODUCT((line_kind="expense")*EXACT(line_category,{name})*line_home_gross)'
        formula += f"+{_SUMS[name]}" if name in {"processor_fees", "agency_commission"} else ""
        yield Entry(harmless(name), ((rounded(formula, figures.currency), amount),))


def _months(figures: YearFigures) -> Iterator[Entry]:
    none = Money(0, figures.currency)
    for month in figures.months:
        received, gifted = figures.by_month.get(month), figures.gifted_by_month.get(month)
        if received is not None or gifted is not None:
            first = date.fromisoformat(f"{month}-01")
            last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
            yield Entry(month, _between(first, last, received or none, gifted or none))


def _quarters(figures: YearFigures) -> Iterator[Entry]:
    for part in figures.by_quarter:
        cells = _between(part.first, part.last, part.net_receipts, part.gifted_value)
        yield Entry(f"{part.first} to {part.last}", cells)


def _between(first: date, last: date, received: Money, gifted: Money) -> tuple[tuple[str, Money], ...]:
    days = f"(line_date>={_day(first)})*(line_date<={_day(last)})"
    return tuple(
        (rounded(f"SUMPRODUCT({days}*{counted}*line_home_gross)", amount.currency), amount)
        for counted, amount in ((MONEY, received), (COUNTED_GIFT, gifted))
    )


def _named(groups: Mapping[str, Money], column: str) -> Iterator[Entry]:
    """A group by the name in its column; lines that name none are ``unassigned``."""
    for name, amount in groups.items():
        same = f"EXACT({column},{{name}})"
        if name == UNASSIGNED:
            same = f'({same}+({column}=""))'
        formula = f"SUMPRODUCT({MONEY}*{same}*line_home_gross)"
        yield Entry(harmless(name), ((rounded(formula, amount.currency), amount),))


def _platforms(groups: Mapping[str, Money]) -> Iterator[Entry]:
    for name, amount in groups.items():
        formula = "SUMPRODUCT(EXACT(share_platform,{name})*share_home)"
        yield Entry(name, ((rounded(formula, amount.currency), amount),))


_NATIVE = {
    "received": '(line_kind="payment")*line_gross',
    "refunded": '((line_kind="refund")+(line_kind="chargeback"))*line_gross',
    "fee": "line_fee",
    "commission": '(2*(line_kind="payment")-1)*line_commission',
    "withheld": '(2*(line_kind="payment")-1)*line_withheld',
}


def _native(native: Mapping[str, Native]) -> Iterator[Entry]:
    for code, sums in native.items():
        currency = next(amount.currency for amount in sums if amount is not None)
        of_it = f"{MONEY}*EXACT(line_currency,{{name}})"
        yield Entry(
            code,
            tuple(
                (rounded(f"SUMPRODUCT({of_it}*{_NATIVE[name]})", currency), amount or Money(0, currency))
                for name, amount in sums._asdict().items()
            ),
        )


def _owed(figures: YearFigures) -> Iterator[Entry]:
    owed = figures.receivables
    for code, amount in owed.outstanding.items():
        late = owed.overdue.get(code) or Money(0, amount.currency)
        open_sum = "SUMIFS(owed_open,owed_currency,{name})"
        late_sum = 'SUMIFS(owed_open,owed_currency,{name},owed_overdue,"yes")'
        yield Entry(code, ((rounded(open_sum, amount.currency), amount), (rounded(late_sum, late.currency), late)))


def _day(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"
