"""Money: a whole number of a currency's smallest unit. Two currencies are never added; no float is used."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple, Self

from collabook.domain.refusal import Refusal

LARGEST: Final = 10**15
"""Amounts in minor units stay below this, so that sums of a lifetime fit SQLite's 64-bit INTEGER."""

SYMBOLS: Final[dict[str, str]] = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "C$", "NZD": "NZ$",
    "BRL": "R$", "KRW": "₩", "ILS": "₪", "NGN": "₦", "PHP": "₱", "UAH": "₴", "VND": "₫", "TRY": "₺",
}  # fmt: skip
DOLLARS: Final = frozenset({"USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "TWD", "JMD", "FJD", "BSD", "BBD"})
KRONER: Final = frozenset({"SEK", "NOK", "DKK", "ISK"})
_NAMED: Final[dict[str, str]] = {
    **{symbol.casefold(): code for code, symbol in SYMBOLS.items() if symbol != "$"},
    "us$": "USD", "au$": "AUD", "ca$": "CAD", "s$": "SGD", "hk$": "HKD", "mx$": "MXN", "zł": "PLN",
    "fr.": "CHF", "kč": "CZK", "ft": "HUF",
}  # fmt: skip

_ENTRY: Final = re.compile(r"(?P<before>[^\d.,\s]*)\s*(?P<number>\d[\d.,'’ ]*|[.,]\d+)\s*(?P<after>.*)", re.ASCII)
_RANGE: Final = re.compile(r"\d\s*k?\s*(?:-|–|—|\bto\b|\bor\b)\s*[^\d]{0,4}\d", re.IGNORECASE)
_SPACES: Final = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\t", " "))


class Currency(NamedTuple):
    """An ISO 4217 code and the number of decimals of its amounts (2 for USD, 0 for JPY, 3 for KWD)."""

    code: str
    decimals: int

    def __str__(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True)
class Money:
    """``minor`` whole smallest units of ``currency``; negative for what goes out."""

    minor: int
    currency: Currency

    def __add__(self, other: Self) -> Self:
        """Raise ``TypeError`` for two currencies: a total over both does not exist."""
        return type(self)(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Self:
        return type(self)(-self.minor, self.currency)

    def __lt__(self, other: Self) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Self) -> bool:
        return self.minor <= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __str__(self) -> str:
        """``15.00 USD``."""
        return f"{self.text} {self.currency.code}"

    def _same(self, other: Self) -> int:
        if self.currency != other.currency:
            raise TypeError(f"{self.currency} and {other.currency} can't be added or compared")
        return other.minor

    def times(self, count: int) -> Self:
        return type(self)(self.minor * count, self.currency)

    @property
    def text(self) -> str:
        """Decimal text with the currency's own decimals, no grouping: ``1234.50``."""
        return decimal_text(self.minor, self.currency.decimals)

    def show(self) -> str:
        """For reading: ``$1,234.50``, ``¥90,000``, ``1,200.00 SEK``."""
        whole, point, part = self.text.lstrip("-").partition(".")
        grouped = f"{int(whole):,}{point}{part}"
        sign = "-" if self.minor < 0 else ""
        symbol = SYMBOLS.get(self.currency.code)
        return f"{sign}{symbol}{grouped}" if symbol else f"{sign}{grouped} {self.currency.code}"

    def split(self, parts: int) -> list[Self]:
        """Equal parts by largest remainder, the earlier part first: 500.00 / 3 = 166.67, 166.67, 166.66.

        A negative amount is split as its absolute amount, then negated, so that a refund mirrors its payment.
        """
        if self.minor < 0:
            return [-part for part in (-self).split(parts)]
        share, extra = divmod(self.minor, parts)
        return [type(self)(share + (n < extra), self.currency) for n in range(parts)]

    def convert(self, rate: Decimal, to: Currency) -> "Money":
        """The amount in ``to`` at ``rate`` units of ``to`` for one of ours, rounded half up to ``to``'s unit."""
        numerator, denominator = conversion_ratio(rate, self.currency, to)
        return Money(half_up(self.minor * numerator, denominator), to)


def conversion_ratio(rate: Decimal, currency: Currency, to: Currency) -> tuple[int, int]:
    """Smallest units of ``to`` for one of ``currency``, as an exact fraction."""
    numerator, denominator = rate.as_integer_ratio()
    return numerator * 10**to.decimals, denominator * 10**currency.decimals


def half_up(numerator: int, denominator: int) -> int:
    """The quotient by a positive denominator as a whole number; a half goes away from zero."""
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -rounded if numerator < 0 else rounded


def decimal_text(minor: int, decimals: int) -> str:
    """Minor units as plain decimal text: 123450 with 2 decimals is ``1234.50``."""
    if not decimals:
        return str(minor)
    digits = str(abs(minor)).rjust(decimals + 1, "0")
    return f"{'-' if minor < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"


def total(amounts: Iterable[Money], currency: Currency) -> Money:
    """Sum of amounts that are all in ``currency``; zero of it where there are none."""
    return sum(amounts, start=Money(0, currency))


def by_currency(amounts: Iterable[Money | None]) -> dict[str, Money]:
    """The sums by currency code, in order; what is not known or nothing makes no sum."""
    found: dict[str, Money] = {}
    for amount in amounts:
        if amount:
            code = amount.currency.code
            found[code] = found[code] + amount if code in found else amount
    return dict(sorted(found.items()))


def from_text(text: str, currency: Currency) -> Money:
    """The amount of a document's plain decimal text (``1234.5``). Raises ``Refusal`` for anything else."""
    match = re.fullmatch(r"(\d{1,16})(?:\.(\d+))?", text.strip(), re.ASCII)
    if match is None:
        raise Refusal(f"“{shortened(text)}” is no amount; write plain decimal text such as 400.00.")
    return _exact(match[1], match[2] or "", currency, text)


def parse(
    text: str,
    *,
    default: Currency,
    currencies: Mapping[str, Currency],
    decimal_mark: str = ".",
) -> Money | None:
    """What she typed as an amount: ``400``, ``$1,234.50``, ``1.5k``, ``€1.234,50``, ``15 USD``.

    ``default`` is the currency where none is named; a bare ``$`` is ``default`` where that is a dollar, else USD.
    Empty text is unknown: ``None``, never 0. Where both ``.`` and ``,`` stand, the last is the decimal mark.
    Raises ``Refusal`` for a range, a sign, too many decimals, and what is no amount.
    """
    entry = text.translate(_SPACES).strip()
    if not entry:
        return None
    if entry[0] in "+-−(":
        raise Refusal(f"“{shortened(entry)}” has a sign; write the amount alone, such as 50.")
    if _RANGE.search(entry):
        raise Refusal(f"“{shortened(entry)}” is a range; write one amount, such as 500.")
    match = _ENTRY.fullmatch(entry)
    if match is None:
        raise Refusal(f"“{shortened(entry)}” is no amount; write one such as 15 or “15 USD”.")
    after = match["after"].strip()
    thousands = bool(re.match(r"k(?![a-z])", after, re.IGNORECASE)) and not match["number"].endswith(" ")
    after = after[1:].strip() if thousands else after
    before = match["before"]
    if (
        before
        and after
        and _currency(before, default, currencies, entry) != _currency(after, default, currencies, entry)
    ):
        raise Refusal(f"“{shortened(entry)}” names two currencies; write one, such as “15 USD”.")
    currency = _currency(before or after, default, currencies, entry)
    whole, part = _digits(match["number"].strip(), decimal_mark, entry)
    if thousands:
        whole, part = whole + part[:3].ljust(3, "0"), part[3:]
    return _exact(whole, part, currency, entry)


def _currency(name: str, default: Currency, currencies: Mapping[str, Currency], entry: str) -> Currency:
    word = name.strip().casefold()
    if not word:
        return default
    if word == "$":
        code = default.code if default.code in DOLLARS else "USD"
    elif word == "kr" and default.code in KRONER:
        code = default.code
    else:
        code = _NAMED.get(word, word.upper())
    if code not in currencies:
        raise Refusal(f"“{shortened(entry)}” names no currency that I know; write its three letters, such as “15 SEK”.")
    return currencies[code]


def _digits(number: str, mark: str, entry: str) -> tuple[str, str]:
    """Whole and decimal digits of a typed number with its separators."""
    number = re.sub(r"['’ ](?=\d{3}(?!\d))", "", number)
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        whole, part = number, ""
    else:
        sign, other = number[last], "," if number[last] == "." else "."
        groups = _groups(number, sign)
        if other in number:
            whole, part = number[:last], number[last + 1 :]
            whole = whole.replace(other, "") if _groups(whole, other) else whole
        elif groups and (sign != mark or number.count(sign) > 1):
            whole, part = number.replace(sign, ""), ""
        else:
            whole, part = number[:last], number[last + 1 :]
    if not re.fullmatch(r"\d*", whole + part, re.ASCII):
        raise Refusal(f"“{shortened(entry)}” is no amount; write one such as 15 or “15 USD”.")
    return whole or "0", part


def _groups(number: str, sign: str) -> bool:
    """Whether ``sign`` stands where thousands are grouped (also the Indian way, 1,23,456)."""
    mark = re.escape(sign)
    return bool(
        re.fullmatch(rf"\d{{1,3}}(?:{mark}\d{{3}})+|\d{{1,2}}(?:{mark}\d{{2}})*{mark}\d{{3}}", number, re.ASCII)
    )


def _exact(whole: str, part: str, currency: Currency, entry: str) -> Money:
    if len(part) > currency.decimals:
        raise Refusal(f"“{shortened(entry)}” has too many decimals; {currency} has {currency.decimals}.")
    minor = int(whole + part.ljust(currency.decimals, "0")) if len(whole) <= 18 else LARGEST
    if minor >= LARGEST:
        raise Refusal(f"“{shortened(entry)}” is too large for an amount; check the digits.")
    return Money(minor, currency)


def shortened(text: str, room: int = 40) -> str:
    """Her own words for a sentence, on one line and not longer than ``room``."""
    line = " ".join(text.split())
    return line if len(line) <= room else f"{line[: room - 1]}…"
