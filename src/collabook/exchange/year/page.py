"""A year as one printable page: nothing in it is fetched, and nothing in it runs."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from collabook.domain.calendar import shown_day
from collabook.domain.day_names import MONTHS
from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.domain.text import clean_line
from collabook.domain.words import PLATFORM_NAMES
from collabook.exchange.year.book import YearBook
from collabook.exchange.year.chart import year_chart
from collabook.exchange.year.rows import YearRow, year_rows
from collabook.exchange.year.sheet import NOT_TAX_ADVICE
from collabook.exchange.year.style import STYLE

_HEAD: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">'
)


def page_bytes(year: YearBook) -> bytes:
    """The whole page as UTF-8."""
    figures, rows = year.figures, year_rows(year.events, year.figures.year.label, year.deals)
    label = _said(figures.year.label)
    first, last = figures.year.first, figures.year.last
    days = f"{first} to {last}, as of {figures.as_of}, in {figures.currency.code}"
    body = [
        f"<header><h1>Income {label}</h1><p>{days}</p></header>",
        _incomplete(zip(year.events, rows, strict=True)),
        f'<section class="figures">{_headline(figures)}</section>',
        f"<section><h2>Months</h2>{year_chart(figures)}</section>",
        f'<div class="groups">{"".join(_groups(figures))}</div>',
        _owed(figures),
        _lines(rows),
        f"<footer>{NOT_TAX_ADVICE}</footer>",
    ]
    page = f"{_HEAD}<title>Income {label}</title><style>{STYLE}</style></head><body>{''.join(body)}</body></html>\n"
    return page.encode("utf-8")


def _said(text: str) -> str:
    return escape(clean_line(text))


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """A section with a table; a head that begins with ``#`` stands over amounts. Cells are texts, escaped here."""
    numbers = [head.startswith("#") for head in heads]

    def line(cells: Sequence[str], tag: str) -> str:
        told = (
            f"<{tag}{' class=number' if number else ''}>{_said(cell)}</{tag}>"
            for cell, number in zip(cells, numbers, strict=True)
        )
        return f"<tr>{''.join(told)}</tr>"

    found = "".join(line(row, "td") for row in rows)
    if not found:
        return ""
    head = line([name.removeprefix("#") for name in heads], "th")
    table = f"<table><thead>{head}</thead><tbody>{found}</tbody></table>"
    return f'<section class="{kind}"><h2>{_said(title)}</h2>{table}</section>'


def _incomplete(lines: Iterable[tuple[Event, YearRow]]) -> str:
    rows = [
        (
            row.date,
            row.deal,
            row.brand,
            f"{row.kind}: {row.description}",
            event.amount.show() if event.amount else "",
            event.missing,
        )
        for event, row in lines
        if event.missing
    ]
    heads = ("day", "deal", "brand", "what", "#amount", "lacks")
    return _table("Not complete: the totals leave these out", heads, rows, "gaps")


def _headline(figures: YearFigures) -> str:
    """The totals; what is a part of another one stands under it, dim."""
    part = "part"
    said: list[tuple[str, Money, str]] = [
        ("Received", figures.cash_received, ""),
        ("Paid back", -figures.refunds, ""),
        ("Net receipts", figures.net_receipts, "sum"),
        ("Gifted", figures.gifted_value, ""),
        ("Total income", figures.total_income, "sum"),
        *((name.replace("_", " "), -amount, part) for name, amount in figures.expenses_by_category.items()),
        ("Expenses", -figures.expenses, ""),
        ("Net income", figures.net_income, "sum"),
        ("Net cash", figures.net_cash, ""),
        ("Bank payout", figures.bank_payout, part),
        ("Tax withheld, not deducted", figures.tax_withheld, part),
        ("Unsolicited gifts, not counted", figures.unsolicited_value, part),
        ("Loaned or given back, not counted", figures.loaned_value, part),
    ]
    shown = (row for row in said if row[1] or row[2] == "sum" or row[0] in {"Received", "Gifted", "Expenses"})
    rows = "".join(
        f'<tr class="{kind}"><th>{_said(name)}</th><td class=number>{_said(amount.show())}</td></tr>'
        for name, amount, kind in shown
    )
    return f"<table>{rows}</table>"


def _groups(figures: YearFigures) -> Iterable[str]:
    months = [month for month in figures.months if month in figures.by_month or month in figures.gifted_by_month]
    yield _table(
        "By month",
        ("month", "#net receipts", "#gifted"),
        (
            (
                f"{MONTHS[int(month[5:]) - 1]} {month[:4]}",
                _or_dash(figures.by_month.get(month)),
                _or_dash(figures.gifted_by_month.get(month)),
            )
            for month in months
        ),
    )
    yield _table(
        "By quarter",
        ("quarter", "#net receipts", "#gifted"),
        ((f"{q.first} to {q.last}", _or_dash(q.net_receipts), _or_dash(q.gifted_value)) for q in figures.by_quarter),
    )
    for title, groups in (("brand", figures.by_brand), ("payer", figures.by_payer), ("platform", figures.by_platform)):
        rows = ((PLATFORM_NAMES.get(name, name), amount.show()) for name, amount in groups.items())
        yield _table(f"By {title}", (title, "#net receipts"), rows)


def _or_dash(amount: Money | None) -> str:
    return amount.show() if amount else "–"


def _owed(figures: YearFigures) -> str:
    rows = (
        (
            str(row.deal.number),
            row.deal.brand,
            row.open.show(),
            shown_day(row.due_on, figures.as_of) if row.due_on else "no day yet",
            f"{row.days_overdue} day{'s'[: row.days_overdue != 1]} late" if row.overdue else "",
        )
        for row in figures.receivables.rows
    )
    return _table("Owed to you", ("deal", "brand", "#open", "due", "age"), rows)


_SHOWN: Final = (
    "date", "kind", "deal", "brand", "payer", "description", "currency", "gross", "fee", "commission", "withheld",
    "rate", "home_gross", "method", "category",
)  # fmt: skip


def _lines(rows: Iterable[YearRow]) -> str:
    heads = [f"#{name}" if name in _NUMBERS else name for name in _SHOWN]
    heads[_SHOWN.index("home_gross")] = "#at home"
    return _table("Lines", heads, ([getattr(row, name) for name in _SHOWN] for row in rows), "lines")


_NUMBERS: Final = frozenset({"gross", "fee", "commission", "withheld", "rate", "home_gross"})
