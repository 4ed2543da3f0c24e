"""Records to rows and back. A field's name says how its value lies in SQL."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final, NamedTuple

from collabook.domain import records
from collabook.domain.money import Currency, Money
from collabook.domain.text import clean_line, clean_text
from collabook.store.trouble import Damaged

Currencies = Mapping[str, Currency]

PARTS: Final[dict[str, type[NamedTuple]]] = {
    "deadlines": records.Deadline,
    "files": records.File,
    "offers": records.Offer,
    "deliverables": records.Deliverable,
    "instalments": records.Instalment,
    "payments": records.Payment,
    "gifts": records.Gift,
    "rights": records.Right,
    "messages": records.Message,
}
"""What hangs on a deal, by its table's and field's name."""

AMOUNTS: Final = frozenset(
    {"amount", "amount_max", "gross", "fee", "commission", "withheld", "value", "pending_commission"}
)
_EXACT: Final = frozenset({"rate", "commission_percent"})
_CURRENCIES: Final = frozenset({"currency", "home_currency"})
_FLAGS: Final = frozenset({"asks_for_rate", "disclosure_needed", "disclosure_platform_toggle"})
_NESTED: Final = frozenset({*PARTS, "contacts", "stats"})
_LONG: Final = frozenset({"notes", "text", "note", "evidence"})


@cache
def columns(record: Any) -> tuple[str, ...]:
    """The record's own columns, in the order of its fields."""
    return tuple(name for name in record._fields if name not in _NESTED)


@cache
def _converters(record: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    kinds: list[tuple[str, Callable[[Any], Any]]] = []
    for name in columns(record):
        if name.endswith("_on"):
            kinds.append((name, date.fromisoformat))
        elif name.endswith("_at"):
            kinds.append((name, datetime.fromisoformat))
        elif name in _EXACT:
            kinds.append((name, Decimal))
        elif name in _FLAGS:
            kinds.append((name, bool))
    return tuple(kinds)


def from_row(
    record: Any, row: sqlite3.Row, currencies: Currencies, currency: Currency | None = None, **nested: Any
) -> Any:
    """The record of a row; ``currency`` is the deal's, for amounts with none of their own beside them."""
    values: dict[str, Any] = {name: row[name] for name in columns(record)}
    try:
        for name, convert in _converters(record):
            if values[name] is not None:
                values[name] = convert(values[name])
        for name in _CURRENCIES & values.keys():
            values[name] = values[name] and currencies[values[name]]
    except (ValueError, TypeError, ArithmeticError) as error:
        raise Damaged(f"{record.__name__}: {error}") from None
    own = values.get("currency", currency)
    for name in AMOUNTS & values.keys():
        if values[name] is not None:
            values[name] = Money(values[name], own or _missing(record, name))
    if values.get("home_amount") is not None:
        values["home_amount"] = Money(values["home_amount"], values["home_currency"])
    return record(**values, **nested)


def to_values(record: Any) -> dict[str, Any]:
    """The record's own columns as they are validated and written; text is cleaned on the way in."""
    kind: Any = type(record)
    return {name: _plain(name, getattr(record, name)) for name in columns(kind)}


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Money):
        return value.minor
    if isinstance(value, Currency):
        return value.code
    if isinstance(value, str) and name != "raw":
        return (clean_text(value).strip() if name in _LONG else clean_line(value)) or None
    return value


def _missing(record: type[Any], name: str) -> Currency:
    raise Damaged(f"{record.__name__}.{name} has no currency")
