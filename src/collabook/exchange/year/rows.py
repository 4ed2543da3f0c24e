"""The accountant's rows: one for each payment, refund, chargeback, gift and expense of a year.

Amounts are plain decimal text, dates ISO 8601, unknown is empty. The native columns hold what was recorded, never
negative. The home columns carry signs so that a sum over them is a printed total: what went back is negative, but for
the fee of a refund, which still costs. A line that can't be converted has no home amounts; where it would count,
``lacks`` says what it lacks.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from collabook.domain.events import AtHome, Event
from collabook.domain.lines import is_counted
from collabook.domain.money import Money
from collabook.domain.records import Deal, Expense, Gift, Payment
from collabook.domain.text import clean_line
from collabook.domain.words import deliverable_name


class YearRow(NamedTuple):
    """One row; the names are the columns' heads."""

    date: str
    year: str
    kind: str
    deal: str
    brand: str
    payer: str
    country: str
    description: str
    currency: str
    gross: str
    fee: str
    commission: str
    withheld: str
    rate: str
    rate_source: str
    home_currency: str
    home_gross: str
    home_fee: str
    home_commission: str
    home_withheld: str
    method: str
    category: str
    evidence: str
    lacks: str


AMOUNTS: Final = frozenset(
    {
        "gross", "fee", "commission", "withheld", "rate",
        "home_gross", "home_fee", "home_commission", "home_withheld",
    }
)  # fmt: skip
"""The columns that hold numbers; every other one is text, or a day."""

_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def year_rows(
    events: Iterable[Event], label: str, deals: Mapping[str, Deal], mails: Mapping[str, Sequence[str]] | None = None
) -> list[YearRow]:
    """The rows of a year's events in their order; each text is one line, as it was written.

    ``deals`` are the deals they name by id, ``mails`` the Message-IDs of each deal's mails.
    """
    return [_row(event, label, deals, mails or {}) for event in events]


def for_spreadsheets(rows: Iterable[YearRow]) -> list[YearRow]:
    """The rows with every text made harmless; numbers, negative ones too, stay what they are."""
    texts = [name for name in YearRow._fields if name not in AMOUNTS]
    return [row._replace(**{name: harmless(getattr(row, name)) for name in texts}) for row in rows]


def harmless(text: str) -> str:
    """Text on one line that no spreadsheet takes for a formula.

    A quote stands before what begins like one (OWASP, CSV Injection); tabs and returns are no part of a line. Numbers
    are never given here.
    """
    line = clean_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line


def category(event: Event) -> str:
    """Which figure a row is part of: what a gift counts as, what an expense was for, what money was."""
    record = event.record
    if isinstance(record, Expense):
        return record.category
    if isinstance(record, Gift):
        return "gifted" if is_counted(record) else "unsolicited" if record.kept == "kept" else "loaned"
    return "received" if record.kind == "payment" else "refunds"


def _row(event: Event, label: str, deals: Mapping[str, Deal], mails: Mapping[str, Sequence[str]]) -> YearRow:
    record, tag, home = event.record, event.deal, event.home
    deal = deals.get(tag.id) if tag is not None else None
    return YearRow(
        date=event.on.isoformat(),
        year=label,
        kind=event.kind,
        deal=str(tag.number) if tag is not None else "",
        brand=clean_line(tag.brand) if tag is not None else "",
        payer=clean_line(tag.payer or "") if tag is not None else "",
        country=clean_line(tag.payer_country or "") if tag is not None else "",
        description=clean_line(_description(event, deal)),
        currency=_currency(event),
        gross=_text(event.amount),
        **_taken_off(record),
        **_rate(event),
        **_home(home, taken_off=isinstance(record, Payment)),
        method=(record.method or "") if isinstance(record, Payment) else "",
        category=clean_line(category(event)),
        evidence=clean_line("; ".join(_evidence(event, deal, mails.get(deal.id, ()) if deal is not None else ()))),
        lacks=event.missing,
    )


def _description(event: Event, deal: Deal | None) -> str:
    """What it was for, in her words where she said any."""
    record = event.record
    if isinstance(record, Gift):
        return record.item
    if isinstance(record, Expense):
        return record.note or (deal.title if deal is not None and deal.title else record.category)
    what = deal.title or _made(deal) if deal is not None else ""
    return ": ".join(filter(None, (what, record.note)))


def _made(deal: Deal) -> str:
    return ", ".join(deliverable_name(one.platform, one.kind, one.count) for one in deal.deliverables)


def _currency(event: Event) -> str:
    if event.amount is not None:
        return event.amount.currency.code
    record = event.record
    return record.currency.code if isinstance(record, Gift) and record.currency is not None else ""


def _taken_off(record: Payment | Gift | Expense) -> dict[str, str]:
    if not isinstance(record, Payment):
        return {"fee": "", "commission": "", "withheld": ""}
    return {name: _text(getattr(record, name)) for name in ("fee", "commission", "withheld")}


def _rate(event: Event) -> dict[str, str]:
    """The rate that counts with where it comes from; a line in home currency has none.

    A gross that was recorded in home currency itself is not amount × rate: then the source says so.
    """
    record, home = event.record, event.home
    if home is None or event.amount is None or event.amount.currency == home.gross.currency:
        return {"rate": "", "rate_source": ""}
    rate = f"{record.rate:f}" if record.rate is not None else ""
    sources = [record.rate_source or ("as recorded" if rate else "")]
    if isinstance(record, Payment) and record.home_amount is not None:
        sources.append("gross at home as recorded")
    return {"rate": rate, "rate_source": clean_line("; ".join(filter(None, sources)))}


def _home(home: AtHome | None, *, taken_off: bool) -> dict[str, str]:
    """The home amounts; only of money is something taken off on its way."""
    if home is None:
        return dict.fromkeys(("home_currency", "home_gross", "home_fee", "home_commission", "home_withheld"), "")
    parts = {"home_fee": home.fee, "home_commission": home.commission, "home_withheld": home.withheld}
    return {
        "home_currency": home.gross.currency.code,
        "home_gross": home.gross.text,
        **{name: amount.text if taken_off else "" for name, amount in parts.items()},
    }


def _evidence(event: Event, deal: Deal | None, mails: Iterable[str]) -> Iterable[str]:
    """Where the line can be seen: receipts, a gift's evidence, the deal's files, links of what was posted, mails."""
    record = event.record
    if isinstance(record, Gift) and record.evidence:
        yield record.evidence
    if isinstance(record, Gift) and record.value_basis:
        yield record.value_basis
    if isinstance(record, Expense):
        yield from (file.path for file in record.files)
    elif deal is not None:
        yield from (file.path for file in deal.files)
        yield from (one.url for one in deal.deliverables if one.url)
        yield from (f"mail {message_id}" for message_id in mails)


def _text(amount: Money | None) -> str:
    return amount.text if amount is not None else ""
