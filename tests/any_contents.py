"""Hypothesis strategies for all that a book can hold, made from the records' own types."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from collabook.domain import records
from collabook.domain.money import LARGEST, Currency, Money
from collabook.domain.records import FIRST_DAY, LAST_DAY, MOST_COUNT, MOST_DAYS, Contents, Deal
from collabook.domain.text import clean_line, clean_text, fold
from tests.books import EUR, JPY, KWD, USD

CURRENCIES: Final = st.sampled_from([USD, EUR, JPY, KWD])
DAYS: Final = st.dates(FIRST_DAY, LAST_DAY)
INSTANTS: Final = st.datetimes(
    datetime(1801, 1, 1),  # noqa: DTZ001 - the zones are drawn
    datetime(2998, 12, 31),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30)), timezone(timedelta(hours=14))]),
)
_TEXT: Final = st.text(max_size=20).map(clean_text).map(str.strip).filter(bool)
_LINE: Final = st.text(max_size=20).map(clean_line).filter(bool)
_NAME: Final = st.text(min_size=1, max_size=12).map(clean_line).filter(fold)
_RATE: Final = st.decimals(Decimal("0.0001"), 9999, places=4, allow_nan=False)
_LINKS: Final = st.sampled_from(
    ["https://www.tiktok.test/@you/video/1", "HTTP://grün.example:8080?a=1#b", "oat.example"]
)
_LONG: Final = frozenset({"note", "notes", "text", "evidence"})
_LEFT_OUT: Final = frozenset({"id", "number", "position", "currency", "home_currency", "home_amount", "received_at"})


def deals() -> st.SearchStrategy[Deal]:
    """A deal with anything on it, without ids, its amounts in one currency."""
    return st.one_of(st.none(), CURRENCIES).flatmap(_deal)


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """Deals, brands, expenses of these deals and of none, and her prices."""
    made = [deal._replace(id=f"d{n}") for n, deal in enumerate(draw(st.lists(deals(), max_size=2)))]
    named = draw(st.lists(_record(records.Brand, None), max_size=2, unique_by=lambda brand: fold(brand.name)))
    spent = draw(st.lists(CURRENCIES.flatmap(lambda currency: _record(records.Expense, currency)), max_size=2))
    of_deals = [None, *(deal.id for deal in made)]
    expenses = [expense._replace(deal=draw(st.sampled_from(of_deals))) for expense in spent]
    rates = draw(
        st.lists(
            CURRENCIES.flatmap(lambda currency: _record(records.Rate, currency)),
            max_size=3,
            unique_by=lambda rate: (rate.kind, rate.platform),
        )
    )
    return Contents({}, tuple(named), tuple(made), tuple(expenses), tuple(rates))


@cache
def _deal(currency: Currency | None) -> st.SearchStrategy[Deal]:
    fields: dict[str, Any] = {"currency": st.just(currency)}
    if currency is None:
        fields |= dict.fromkeys(("instalments", "payments"), st.just(()))
        fields["pending_commission"] = st.none()
    return _record(Deal, currency, **fields)


def _record(record: Any, currency: Currency | None, /, **fields: Any) -> st.SearchStrategy[Any]:
    hints = get_type_hints(record)
    wanted = {
        name: st.just(record._field_defaults[name]) if name in _LEFT_OUT else _value(name, hints[name], currency)
        for name in record._fields
    }
    if record in (records.Offer, records.Gift):
        wanted["currency"] = st.just(currency)
    if record is records.Brand:
        fields = {"name": _NAME, "contacts": st.just(()), **fields}
    if record is records.Deal:
        fields = {"brand": _NAME, **fields}
    if record is records.Expense:
        fields = {"deal": st.none(), **fields}
    built = st.builds(record, **{**wanted, **fields})
    if record is records.Offer:
        return built.map(_in_order)
    return built.flatmap(_at_an_instant) if record is records.Payment else built


def _in_order(offer: records.Offer) -> records.Offer:
    low, high = offer.amount, offer.amount_max
    if low is None or high is None:
        return offer
    return offer._replace(amount=min(low, high), amount_max=max(low, high))


def _at_an_instant(payment: records.Payment) -> st.SearchStrategy[records.Payment]:
    """Half of the payments are known by their instant; some with their worth at home."""
    home = st.integers(0, LARGEST - 1).map(lambda minor: Money(minor, USD))
    parts = st.tuples(st.none() | INSTANTS, st.none() | home)
    return parts.map(
        lambda both: payment._replace(
            received_at=both[0], home_amount=both[1], home_currency=USD if both[1] is not None else None
        )
    )


def _value(name: str, hint: Any, currency: Currency | None) -> st.SearchStrategy[Any]:
    """Any value of a field."""
    if get_origin(hint) in (Union, UnionType):
        inner = [part for part in get_args(hint) if part is not type(None)]
        return st.one_of(st.none(), _value(name, inner[0], currency))
    if get_origin(hint) is Literal:
        return st.sampled_from(get_args(hint))
    if get_origin(hint) is tuple:
        part = get_args(hint)[0]
        if part in (records.Offer, records.Gift):
            return st.lists(CURRENCIES.flatmap(lambda own: _record(part, own)), max_size=2).map(tuple)
        return st.lists(_record(part, currency), max_size=2).map(tuple)
    if name in ("url", "website"):
        return _LINKS
    if hint is int:
        return _whole(name)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20).filter(bool) if name == "raw" else _TEXT if name in _LONG else _LINE,
        date: DAYS,
        datetime: INSTANTS,
        bool: st.booleans(),
        Decimal: _RATE if name == "rate" else st.decimals(0, 100, places=2, allow_nan=False),
        Money: st.integers(0, LARGEST - 1).map(lambda minor: Money(minor, currency)) if currency else st.none(),
    }
    return plain[hint]


def _whole(name: str) -> st.SearchStrategy[int]:
    if name == "count":
        return st.integers(1, MOST_COUNT)
    return st.integers(-1 if name == "days" else 0, MOST_DAYS if name.endswith("days") else LARGEST - 1)
