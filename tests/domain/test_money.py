"""Money is whole units of one currency: nothing is lost in typing, splitting or converting."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from collabook.domain.money import LARGEST, Currency, Money, from_text, half_up, parse, total
from collabook.domain.refusal import Refusal
from collabook.reference import currencies
from tests.books import EUR, JPY, KWD, USD, cash

VECTORS = json.loads((Path(__file__).parents[1] / "golden" / "vectors.json").read_text(encoding="utf-8"))[
    "money_vectors"
]
KNOWN = currencies()
CURRENCIES = st.sampled_from(sorted(KNOWN.values()))
AMOUNTS = st.builds(Money, st.integers(0, LARGEST - 1), CURRENCIES)
RATES = st.decimals(Decimal("0.000001"), 100_000, places=6, allow_nan=False)


def typed(text: str, default: Currency = USD, mark: str = ".") -> str | None:
    amount = parse(text, default=default, currencies=KNOWN, decimal_mark=mark)
    return None if amount is None else str(amount)


@pytest.mark.parametrize(("code", "text", "minor"), VECTORS["to_minor_units"])
def test_decimal_text_is_its_smallest_units(code: str, text: str, minor: int | str) -> None:
    if isinstance(minor, int):
        assert from_text(text, KNOWN[code]) == Money(minor, KNOWN[code])
    else:
        with pytest.raises(Refusal, match=minor.removeprefix("REJECT ")):
            from_text(text, KNOWN[code])


@pytest.mark.parametrize(
    ("amount", "code", "rate", "home", "why"), [[*row, ""][:5] for row in VECTORS["home_rounding_half_up"]]
)
def test_a_conversion_is_rounded_half_up(amount: str, code: str, rate: str, home: str, why: str) -> None:
    assert cash(f"{amount} {code}").convert(Decimal(rate), USD).text == home, why


@pytest.mark.parametrize(("text", "code", "mark", "expected"), VECTORS["amount_entry"])
def test_an_amount_is_read_as_typed(text: str, code: str, mark: str, expected: str) -> None:
    if expected.startswith("REJECT"):
        with pytest.raises(Refusal):
            typed(text, KNOWN[code], mark)
    elif expected.startswith("unknown"):
        assert typed(text, KNOWN[code], mark) is None
    else:
        assert typed(text, KNOWN[code], mark) == f"{expected.split(maxsplit=1)[0]} {code}"


@pytest.mark.parametrize(("amount", "code", "parts", "shares"), VECTORS["split_largest_remainder"])
def test_a_split_gives_the_earlier_part_the_remainder(amount: str, code: str, parts: int, shares: list[str]) -> None:
    assert [part.text for part in cash(f"{amount} {code}").split(parts)] == shares
    assert [part.text for part in (-cash(f"{amount} {code}")).split(parts)] == [
        "0.00" if share == "0.00" else f"-{share}" for share in shares
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("400", "400.00 USD"),
        ("15 USD", "15.00 USD"),
        ("USD 15", "15.00 USD"),
        ("$15", "15.00 USD"),
        ("€1.234,50", "1234.50 EUR"),
        ("£1,234.5", "1234.50 GBP"),
        ("1.5k", "1500.00 USD"),
        ("$2K", "2000.00 USD"),
        ("1.25k eur", "1250.00 EUR"),
        ("1,23,456.50 INR", "123456.50 INR"),
        ("¥90,000", "90000 JPY"),
        ("1'234.50 CHF", "1234.50 CHF"),
        ("A$20", "20.00 AUD"),
        (".5", "0.50 USD"),
        ("12.5 zł", "12.50 PLN"),
        ("0", "0.00 USD"),
    ],
)
def test_the_ways_to_type_an_amount(text: str, expected: str) -> None:
    assert typed(text) == expected


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("500-700", "a range"),
        ("500 to 700", "a range"),
        ("-50", "a sign"),
        ("+50", "a sign"),
        ("−50", "a sign"),
        ("(50)", "a sign"),
        ("12.345", "too many decimals"),
        ("100.5 JPY", "too many decimals"),
        ("fifty", "no amount"),
        ("1..5", "no amount"),
        ("15 XYZ", "no currency that I know"),
        ("$15 EUR", "two currencies"),
        ("9" * 16, "too large"),
        ("9" * 400, "too large"),
        ("1e5", "no currency that I know"),
    ],
)
def test_what_is_no_amount_gets_one_sentence(text: str, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        typed(text)


def test_a_bare_dollar_is_her_own() -> None:
    assert typed("$15", KNOWN["AUD"]) == "15.00 AUD"
    assert typed("$15", EUR) == "15.00 USD"


@given(text=st.text(max_size=20) | st.from_regex(r"[$€£]?[0-9.,' k-]{1,12}( ?[A-Z]{3})?", fullmatch=True))
def test_any_text_is_an_amount_or_a_sentence(text: str) -> None:
    found: Money | str | None
    try:
        found = parse(text, default=USD, currencies=KNOWN)
    except Refusal as refusal:
        found = str(refusal)
    if isinstance(found, Money):
        assert 0 <= found.minor < LARGEST
    else:
        assert found is None or found.endswith(".")


@given(amount=AMOUNTS)
def test_what_is_written_is_read_back(amount: Money) -> None:
    assert from_text(amount.text, amount.currency) == amount
    assert parse(str(amount), default=USD, currencies=KNOWN) == amount


@given(amount=AMOUNTS)
def test_what_is_shown_is_read_back(amount: Money) -> None:
    assert parse(amount.show(), default=USD, currencies=KNOWN) == amount


@given(minor=st.integers(-LARGEST, LARGEST), currency=CURRENCIES, parts=st.integers(1, 50))
def test_a_split_loses_nothing_and_is_fair(minor: int, currency: Currency, parts: int) -> None:
    shares = Money(minor, currency).split(parts)
    assert total(shares, currency) == Money(minor, currency)
    sizes = [abs(share.minor) for share in shares]
    assert len(shares) == parts
    assert max(sizes) - min(sizes) <= 1
    assert sizes == sorted(sizes, reverse=True)


@given(minor=st.integers(-(10**12), 10**12), currency=CURRENCIES, rate=RATES, to=CURRENCIES)
def test_a_conversion_is_exact_but_for_the_last_half(
    minor: int, currency: Currency, rate: Decimal, to: Currency
) -> None:
    exact = Fraction(abs(minor), 10**currency.decimals) * Fraction(rate) * 10**to.decimals
    whole = int(exact + Fraction(1, 2))
    assert Money(minor, currency).convert(rate, to) == Money(-whole if minor < 0 else whole, to)


@given(numerator=st.integers(-(10**20), 10**20), denominator=st.integers(1, 10**9))
def test_half_up_is_the_nearest_whole(numerator: int, denominator: int) -> None:
    rounded = half_up(numerator, denominator)
    assert abs(Fraction(numerator, denominator) - rounded) <= Fraction(1, 2)
    assert half_up(-numerator, denominator) == -rounded


@given(mine=AMOUNTS, other=AMOUNTS)
def test_two_currencies_are_never_added_or_compared(mine: Money, other: Money) -> None:
    assume(mine.currency != other.currency)
    for mixing in (lambda: mine + other, lambda: mine - other, lambda: mine < other, lambda: total([mine, other], USD)):
        with pytest.raises(TypeError, match="can't be added"):
            mixing()


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (cash("1234.50 USD"), "$1,234.50"),
        (cash("90000 JPY"), "¥90,000"),
        (cash("1200.00 SEK"), "1,200.00 SEK"),
        (Money(-25000, USD), "-$250.00"),
        (Money(5, KWD), "0.005 KWD"),
        (Money(-5, USD), "-$0.05"),
        (Money(0, JPY), "¥0"),
    ],
)
def test_money_is_shown_as_it_is_read(amount: Money, shown: str) -> None:
    assert amount.show() == shown
