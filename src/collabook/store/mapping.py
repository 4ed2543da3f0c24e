"""Records to rows and back. A field's name says how its value lies in SQL."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
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


def named(record: Any) -> str:
    """The record's own columns for a query, in the order in which ``from_row`` takes them."""
    return ", ".join(columns(record))


def rows(connection: sqlite3.Connection, query: str, parameters: Any = ()) -> sqlite3.Cursor:
    """The query's rows as plain tuples: a value by its place is found at once, by its name only by looking."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(query, parameters)


class _Plan(NamedTuple):
    """How a row becomes a record: how many columns it has, and the places in it of what is no plain value."""

    width: int
    converters: tuple[tuple[int, Callable[[Any], Any]], ...]
    currencies: tuple[int, ...]
    own_currency: int | None
    amounts: tuple[int, ...]
    home: tuple[int, int] | None
    nested: tuple[tuple[int, str], ...]


@cache
def _plan(record: Any) -> _Plan:
    names = columns(record)
    kinds: dict[int, Callable[[Any], Any]] = {}
    for place, name in enumerate(names):
        if name.endswith("_on"):
            kinds[place] = date.fromisoformat
        elif name.endswith("_at"):
            kinds[place] = datetime.fromisoformat
        elif name in _EXACT:
            kinds[place] = Decimal
        elif name in _FLAGS:
            kinds[place] = bool
    return _Plan(
        len(names),
        tuple(kinds.items()),
        tuple(place for place, name in enumerate(names) if name in _CURRENCIES),
        names.index("currency") if "currency" in names else None,
        tuple(place for place, name in enumerate(names) if name in AMOUNTS),
        (names.index("home_amount"), names.index("home_currency")) if "home_amount" in names else None,
        tuple((place, name) for place, name in enumerate(record._fields) if name in _NESTED),
    )


def from_row(
    record: Any, row: Sequence[Any], currencies: Currencies, currency: Currency | None = None, **nested: Any
) -> Any:
    """The record of a row that begins with its columns; ``currency`` is the deal's, for amounts without their own."""
    plan = _plan(record)
    values = list(row[: plan.width])
    try:
        for place, convert in plan.converters:
            if values[place] is not None:
                values[place] = convert(values[place])
        for place in plan.currencies:
            if values[place]:
                values[place] = currencies[values[place]]
    except (ValueError, TypeError, ArithmeticError) as error:
        raise Damaged(f"{record.__name__}: {error}") from None
    own = currency if plan.own_currency is None else values[plan.own_currency]
    for place in plan.amounts:
        if values[place] is not None:
            values[place] = Money(values[place], own or _missing(record, columns(record)[place]))
    if plan.home is not None and values[plan.home[0]] is not None:
        amount, at_home = plan.home
        values[amount] = Money(values[amount], values[at_home])
    for place, name in plan.nested:
        values.insert(place, nested.get(name, ()))
    return record._make(values)


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
