"""A year's figures as plain values for JSON: money as decimal text beside its currency, unknown as ``null``."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from collabook.domain.averages import Averages
from collabook.domain.effective_rate import EffectiveRate
from collabook.domain.form_1099 import YearCheck
from collabook.domain.groupings import Quarter
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.domain.native import Native
from collabook.domain.receivables import Receivables
from collabook.domain.year_over_year import YearOverYear

_AS_THEY_ARE: Final = (
    "cash_received", "refunds", "net_receipts", "gifted_value", "total_income", "expenses", "expenses_by_category",
    "net_income", "net_cash", "tax_withheld", "bank_payout", "unsolicited_value", "loaned_value", "complete",
    "by_month", "by_brand", "by_payer", "by_platform",
)  # fmt: skip
"""Sums, and sums by name."""


def figures_document(figures: YearFigures) -> dict[str, Any]:
    """The whole year; amounts are in ``currency`` unless their own stands beside or above them."""
    return {
        "year": figures.year.label,
        "from": _day(figures.year.first),
        "to": _day(figures.year.last),
        "as_of": _day(figures.as_of),
        "currency": figures.currency.code,
        **{key: _plain(getattr(figures, key)) for key in _AS_THEY_ARE},
        "gifts_without_value": [row.line.gift.id for row in figures.gifts_without_value],
        "not_converted": [
            {"id": row.id, "currency": row.amount.currency.code, "amount": row.amount.text}
            for row in figures.not_converted
        ],
        "native": {code: _native(sums) for code, sums in figures.native.items()},
        "by_quarter": [_quarter(quarter) for quarter in figures.by_quarter],
        "receivables": _receivables(figures.receivables),
        "averages": _averages(figures.averages),
        "effective_rate": _effective_rate(figures.effective_rate),
        "year_over_year": _year_over_year(figures.year_over_year),
        "form_1099_check": {str(year): _form_1099(check) for year, check in figures.form_1099_check.items()},
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Money):
        return value.text
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    return value


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _native(sums: Native) -> dict[str, str]:
    return {name: amount.text for name, amount in sums._asdict().items() if amount is not None}


def _quarter(quarter: Quarter) -> dict[str, str | None]:
    return {
        "from": _day(quarter.first),
        "to": _day(quarter.last),
        "net_receipts": quarter.net_receipts.text,
        "gifted_value": quarter.gifted_value.text,
    }


def _receivables(receivables: Receivables) -> dict[str, Any]:
    return {
        "outstanding": _plain(receivables.outstanding),
        "overdue": _plain(receivables.overdue),
        "rows": [
            {
                "deal": row.deal.id,
                "brand": row.deal.brand,
                "currency": row.open.currency.code,
                "open": row.open.text,
                "due_on": _day(row.due_on),
                "overdue": row.overdue,
                "days_overdue": row.days_overdue,
            }
            for row in receivables.rows
        ],
    }


def _averages(averages: Averages) -> dict[str, Any]:
    return {
        "paying_deals": averages.paying_deals,
        "average_received_per_paying_deal": _plain(averages.average_received_per_paying_deal),
        "average_agreed_fee": {
            code: {"deals": fee.deals, "average": fee.average.text} for code, fee in averages.average_agreed_fee.items()
        },
    }


def _effective_rate(rate: EffectiveRate) -> dict[str, Any]:
    return {
        "deals": [
            {
                "deal": row.deal.id,
                "deliverables": row.deliverables,
                "cash": _plain(row.cash),
                "gifted": row.gifted.text,
                "per_deliverable": _plain(row.per_deliverable),
                "complete": row.complete,
            }
            for row in rate.deals
        ],
        "deliverables": rate.deliverables,
        "value": rate.value.text,
        "per_deliverable": _plain(rate.per_deliverable),
        "cash_per_deliverable": _plain(rate.cash_per_deliverable),
    }


def _year_over_year(figures: YearOverYear) -> dict[str, Any]:
    return {
        name: str(value) if isinstance(value, Decimal) else _plain(value) for name, value in figures._asdict().items()
    }


def _form_1099(check: YearCheck) -> dict[str, Any]:
    return {
        "threshold": _plain(check.threshold),
        "payers": [{name: _plain(value) for name, value in row._asdict().items()} for row in check.payers],
    }
