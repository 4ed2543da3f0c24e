"""A year as one printable page: nothing in it is fetched, and nothing in it runs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from collabook.domain.calendar import shown_day
from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.domain.words import PLATFORM_NAMES
from collabook.exchange.year.book import YearBook
from collabook.exchange.year.chart import year_chart
from collabook.exchange.year.markup import Column, said, section, table
from collabook.exchange.year.more import averages, comparison, currencies, form_1099
from collabook.exchange.year.rows import YearRow
from collabook.exchange.year.sheet import NOT_TAX_ADVICE, NOTES
from collabook.exchange.year.style import STYLE

_RULES: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_HEAD: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    f'<meta http-equiv="Content-Security-Policy" content="{_RULES}">'
    '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
)
_WHOLE: Final = frozenset({"date", "kind", "deal", "country", "currency", "method", "lacks"})
_NUMBERS: Final = frozenset({"gross", "fee", "commission", "withheld", "rate"})


def page_bytes(year: YearBook) -> bytes:
    """The whole page as UTF-8."""
    figures, rows = year.figures, year.rows
    title = f"Income {said(figures.year.label)}"
    first, last = figures.year.first, figures.year.last
    days = f"{_day(first)} to {_day(last)}, as of {_day(figures.as_of)}, in {figures.currency.code}"
    body = [
        f"<header><h1>{title}</h1><p>{days}</p></header>",
        _incomplete(year, rows),
        f'<div class="first"><section class="figures">{_headline(figures)}</section>',
        f"<div>{section('Months', year_chart(figures))}{comparison(year)}</div></div>",
        _owed(figures),
        f'<div class="groups">{"".join(_groups(figures))}</div>',
        f'<div class="more">{currencies(figures)}{averages(figures)}{form_1099(figures)}</div>',
        _lines(rows, figures),
        f"<footer>{NOT_TAX_ADVICE}</footer>",
    ]
    page = f"{_HEAD}<title>{title}</title><style>{STYLE}</style></head><body>{''.join(body)}</body></html>\n"
    return page.encode("utf-8")


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _incomplete(year: YearBook, rows: Iterable[YearRow]) -> str:
    columns = (
        Column("lacks", whole=True), Column("what"), Column("brand"), Column("deal", whole=True),
        Column("date", whole=True), Column("amount", number=True),
    )  # fmt: skip
    lacking = (
        (
            row.lacks,
            f"{row.kind}: {row.description}" if row.description else row.kind,
            row.brand,
            row.deal,
            row.date,
            event.amount.show() if event.amount else "",
        )
        for event, row in zip(year.events, rows, strict=True)
        if row.lacks
    )
    return section("Not complete: the totals leave these out", table(columns, lacking), "gaps")


def _headline(figures: YearFigures) -> str:
    """The totals; what is a part of another one stands under it, dim."""
    part, whole = "part", "sum"
    lines: list[tuple[str, Money, str, str]] = [
        ("Received", figures.cash_received, "", ""),
        *((("Paid back", -figures.refunds, "", ""), ("Net received", figures.net_receipts, whole, ""))
          if figures.refunds else ()),
        ("Gifted", figures.gifted_value, "", ""),
        ("Total income", figures.total_income, whole, "" if figures.complete else "incomplete"),
        *((name.replace("_", " "), -amount, part, "") for name, amount in figures.expenses_by_category.items()),
        ("Expenses", -figures.expenses, "", ""),
        ("Net income", figures.net_income, whole, ""),
        *(line for line in _beside(figures) if line[1]),
    ]  # fmt: skip
    columns = (Column(""), Column("", number=True), Column(""))
    rows = ((name, amount.show(), note) for name, amount, _, note in lines)
    return table(columns, rows, (kind for _, _, kind, _ in lines))


def _beside(figures: YearFigures) -> Iterator[tuple[str, Money, str, str]]:
    """What is said beside the totals where there is any."""
    yield "Net cash", figures.net_cash, "", "received less expenses"
    yield "Bank payout", figures.bank_payout, "", "received less what others kept of it"
    yield "Tax withheld", figures.tax_withheld, "part", "not deducted"
    yield "Unsolicited gifts", figures.unsolicited_value, "part", "not counted"
    yield "Loaned or returned", figures.loaned_value, "part", "not counted"


def _groups(figures: YearFigures) -> Iterator[str]:
    none: Mapping[str, Money] = {}
    seen = min(figures.year.last, figures.as_of).isoformat()[:7]
    months = [month for month in figures.months if month <= seen] if figures.by_month or figures.gifted_by_month else []
    named = {f"{MONTHS[int(month[5:]) - 1]} {month[:4]}": month for month in months}
    yield _group(
        "month",
        {name: figures.by_month.get(month) for name, month in named.items()},
        {name: figures.gifted_by_month.get(month) for name, month in named.items()},
    )
    parts = {f"{_day(part.first)} to {_day(part.last)}": part for part in figures.by_quarter} if months else {}
    yield _group(
        "quarter",
        {name: part.net_receipts for name, part in parts.items()},
        {name: part.gifted_value for name, part in parts.items()},
    )
    yield _group("brand", figures.by_brand, none)
    yield _group("payer", figures.by_payer, none)
    platforms = {PLATFORM_NAMES.get(name, name): amount for name, amount in figures.by_platform.items()}
    yield _group("platform", platforms, none)


def _group(by: str, received: Mapping[str, Money | None], gifted: Mapping[str, Money | None]) -> str:
    """Net receipts of each group; gifts beside them where there are any."""
    some = any(gifted.values())
    columns = (Column(by), Column("net receipts", number=True), Column("gifted", number=True))
    rows = (
        (name, amount.show() if amount is not None else "–", _or_dash(gifted.get(name)) if some else "")
        for name, amount in received.items()
    )
    return section(f"By {by}", table(columns, rows))


def _or_dash(amount: Money | None) -> str:
    return amount.show() if amount else "–"


def _owed(figures: YearFigures) -> str:
    owed = figures.receivables
    late = " + ".join(amount.show() for amount in owed.overdue.values())
    title = f"Owed to you: {' + '.join(amount.show() for amount in owed.outstanding.values())}"
    columns = (
        Column("deal", whole=True), Column("brand"), Column("open", number=True), Column("age", whole=True),
        Column("due", whole=True),
    )  # fmt: skip
    rows = (
        (
            str(row.deal.number),
            row.deal.brand,
            row.open.show(),
            f"{row.days_overdue:,} day{'s'[: row.days_overdue != 1]} late" if row.overdue else "",
            shown_day(row.due_on, figures.as_of) if row.due_on else "no day yet",
        )
        for row in owed.rows
    )
    return section(title + (f", overdue {late}" if late else ""), table(columns, rows))


def _lines(rows: Sequence[YearRow], figures: YearFigures) -> str:
    """Every line with all its columns that say anything; the home amounts by the currency's name."""
    home = figures.currency.code
    shown = [name for name in YearRow._fields if name not in {"year", "home_currency"}]
    columns = [
        Column(
            f"{name.removeprefix('home_')} {home}" if name.startswith("home_") else name.replace("_", " "),
            number=name in _NUMBERS or name.startswith("home_"),
            whole=name in _WHOLE,
        )
        for name in shown
    ]
    found = ([_shown(name, getattr(row, name)) for name in shown] for row in rows)
    return section("Lines", table(columns, found), "lines", " ".join(NOTES[:1]))


def _shown(name: str, text: str) -> str:
    """A part that is nothing at home stays empty; what came in does not."""
    is_part = name in {"home_fee", "home_commission", "home_withheld"}
    return "" if is_part and not text.strip("0.") else text
