"""What an accountant reckons from the exported rows, by the columns' heads alone."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

MONEY = {"payment", "refund", "chargeback"}
Rows = list[dict[str, str]]


def rows_of(exported: bytes) -> Rows:
    return list(csv.DictReader(io.StringIO(exported.decode("utf-8"), newline="")))


def reckoned(rows: Rows) -> dict[str, Any]:
    """The figures whose sums the home columns are, as numbers."""
    received = home(row for row in rows if row["kind"] == "payment")
    refunds = -home(row for row in rows if row["kind"] in {"refund", "chargeback"})
    net = received - refunds
    gifts = {name: home(of(rows, "gift", name)) for name in ("gifted", "unsolicited", "loaned")}
    fees, commission, withheld = (home(rows, f"home_{name}") for name in ("fee", "commission", "withheld"))
    spent = home(of(rows, "expense")) + fees + commission
    return {
        "cash_received": received,
        "refunds": refunds,
        "net_receipts": net,
        "gifted_value": gifts["gifted"],
        "unsolicited_value": gifts["unsolicited"],
        "loaned_value": gifts["loaned"],
        "total_income": net + gifts["gifted"],
        "expenses": spent,
        "net_income": net + gifts["gifted"] - spent,
        "net_cash": net - spent,
        "tax_withheld": withheld,
        "bank_payout": net - fees - commission - withheld,
        "expenses_by_category": categories(rows, fees, commission),
        "by_month": grouped(rows, lambda row: row["date"][:7]),
        "by_brand": grouped(rows, lambda row: row["brand"]),
        "by_payer": grouped(rows, lambda row: row["payer"] or "unassigned"),
    }


def of(rows: Rows, kind: str, category: str | None = None) -> Rows:
    return [row for row in rows if row["kind"] == kind and category in (None, row["category"])]


def home(rows: Iterable[dict[str, str]], column: str = "home_gross") -> Decimal:
    return sum((Decimal(row[column]) for row in rows if row[column]), start=Decimal(0))


def grouped(rows: Rows, name: Any) -> dict[str, Decimal]:
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row["kind"] in MONEY and row["home_gross"]:
            found[name(row)] += Decimal(row["home_gross"])
    return dict(found)


def categories(rows: Rows, fees: Decimal, commission: Decimal) -> dict[str, Decimal]:
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in of(rows, "expense"):
        if row["home_gross"]:
            found[row["category"]] += Decimal(row["home_gross"])
    if any(Decimal(row["home_fee"] or 0) for row in rows):
        found["processor_fees"] += fees
    if any(Decimal(row["home_commission"] or 0) for row in rows):
        found["agency_commission"] += commission
    return dict(found)


def printed(figures: dict[str, Any]) -> dict[str, Any]:
    """The same figures of an ``income --json``."""
    return {
        name: {key: Decimal(value) for key, value in figures[name].items()}
        if isinstance(figures[name], dict)
        else Decimal(figures[name])
        for name in reckoned([])
    }
