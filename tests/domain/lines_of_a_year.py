"""Lines for the rooms of a year's figures, each with what a test says of it."""

from datetime import date
from decimal import Decimal
from typing import Any, Final, get_args

from hypothesis import strategies as st

from collabook.domain.conversion import Converted, convert_lines
from collabook.domain.lines import DealTag, GiftLine, Lines, PaymentLine
from collabook.domain.money import Money
from collabook.domain.records import Expense, Gift, Payment
from collabook.domain.words import METHODS, Basis, Kept
from tests.books import EUR, JPY, KWD, USD, cash

DAY: Final = date(2026, 6, 15)


def tag(number: int = 1, **values: Any) -> DealTag:
    brand = f"Brand {number}"
    return DealTag(f"d{number}", number, brand, f"{brand} Inc", "US", None, (), has_instalments=True)._replace(**values)


def paid(gross: str, deal: DealTag | None = None, on: date = DAY, **values: Any) -> PaymentLine:
    """A payment of ``400.00 USD``; ``fee`` and the like are decimal text in the same currency."""
    amount = cash(gross)
    for name in ("fee", "commission", "withheld"):
        if name in values:
            values[name] = cash(f"{values[name]} {amount.currency}")
    if "rate" in values:
        values["rate"] = Decimal(values["rate"])
    return PaymentLine.of(deal or tag(), Payment(amount, on, id="p")._replace(**values))


def gift(value: str | None, deal: DealTag | None = None, on: date = DAY, **values: Any) -> GiftLine:
    worth = cash(value) if value is not None else None
    if "rate" in values:
        values["rate"] = Decimal(values["rate"])
    currency = worth.currency if worth is not None else None
    return GiftLine(deal or tag(), Gift("kit", on, currency, worth, id="g")._replace(**values))


def spent(amount: str, category: str = "props", on: date = DAY, **values: Any) -> Expense:
    if "rate" in values:
        values["rate"] = Decimal(values["rate"])
    return Expense(on, category, cash(amount), id="e")._replace(**values)


def in_dollars(*found: PaymentLine | GiftLine | Expense) -> Converted:
    """The lines in US dollars, which are the book's own."""
    return convert_lines(lines(*found), USD, USD)


def lines(*found: PaymentLine | GiftLine | Expense) -> Lines:
    return Lines(
        sorted((row for row in found if isinstance(row, PaymentLine)), key=lambda row: row.on),
        sorted((row for row in found if isinstance(row, GiftLine)), key=lambda row: row.gift.received_on or DAY),
        sorted((row for row in found if isinstance(row, Expense)), key=lambda row: row.paid_on),
    )


DAYS: Final = st.dates(date(2025, 1, 1), date(2027, 12, 31))
AMOUNTS: Final = st.integers(0, 10**7)
RATES: Final = st.none() | st.decimals(Decimal("0.0001"), 999, places=6, allow_nan=False)
TAGS: Final = st.builds(
    tag,
    st.integers(1, 4),
    payer=st.none() | st.sampled_from(["Payer", "Other Payer"]),
    payer_country=st.sampled_from([None, "US", "GB"]),
    platform=st.sampled_from([None, "tiktok", "blog"]),
    platforms=st.lists(st.tuples(st.sampled_from([None, "tiktok", "instagram"]), st.integers(1, 5)), max_size=3).map(
        tuple
    ),
).map(lambda made: made._replace(id=f"{made.number}-{hash(made)}"))


@st.composite
def payments(draw: st.DrawFn) -> Payment:
    currency = draw(st.sampled_from([USD, EUR, JPY, KWD]))
    parts = st.none() | st.builds(Money, AMOUNTS, st.just(currency))
    return Payment(
        Money(draw(AMOUNTS), currency),
        draw(DAYS),
        draw(st.sampled_from(["payment", "payment", "refund", "chargeback"])),
        fee=draw(parts),
        commission=draw(parts),
        withheld=draw(parts),
        method=draw(st.none() | st.sampled_from(METHODS)),
        rate=draw(RATES),
        home_amount=draw(st.none() | st.builds(Money, AMOUNTS, st.just(USD))),
        home_currency=draw(st.sampled_from([None, USD, EUR])),
        id="p",
    )


def payment_lines() -> st.SearchStrategy[PaymentLine]:
    return st.builds(PaymentLine.of, TAGS, payments())


@st.composite
def gift_lines(draw: st.DrawFn) -> GiftLine:
    currency = draw(st.sampled_from([USD, EUR]))
    value = draw(st.none() | st.builds(Money, AMOUNTS, st.just(currency)))
    made = Gift("kit", draw(DAYS), currency, value, rate=draw(RATES), id="g")
    made = made._replace(kept=draw(st.sampled_from(get_args(Kept))), basis=draw(st.sampled_from(get_args(Basis))))
    return GiftLine(draw(TAGS), made)


ANY_LINES: Final = st.lists(payment_lines() | gift_lines(), max_size=12).map(lambda found: lines(*found))
