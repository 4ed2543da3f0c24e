"""Sums of money as they stand in mails: "$1.5k", "25$", "USD 800-1500", "€1.200,50", "five hundred dollars"."""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple

from collabook.domain.money import Currency
from collabook.mail.cues import Cue
from collabook.mail.find.numbers import IN_WORDS, from_words

MOST_IN_UNIT: Final = 12
"""Sums of one sentence or row that are looked at: more is a price list."""


class Amount(NamedTuple):
    """A sum or a range in ``text[start:end]``. ``upto``: only the upper end is named."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None
    currency: Currency | None
    upto: bool = False


_SIGNS: Final[dict[str, str]] = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "aus$": "AUD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD",
    "can$": "CAD", "nz$": "NZD", "s$": "SGD",
    "sg$": "SGD", "hk$": "HKD", "mx$": "MXN", "r$": "BRL", "nt$": "TWD", "€": "EUR", "£": "GBP", "₹": "INR",
    "¥": "JPY", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "₱": "PHP", "₫": "VND", "₦": "NGN", "₴": "UAH", "zl": "PLN", "kc": "CZK", "ft": "HUF",
    "rs": "INR", "rs.": "INR",
    "fr.": "CHF", "sfr": "CHF",
}  # fmt: skip
_NAMES: Final[dict[str, str]] = {
    "dollar": "$", "dollars": "$", "bucks": "$", "euro": "EUR", "euros": "EUR", "quid": "GBP", "pounds": "GBP",
    "rupees": "INR", "reais": "BRL", "zloty": "PLN", "zlotych": "PLN", "yen": "JPY", "kronor": "SEK",
    "us dollars": "USD",
    "australian dollars": "AUD", "canadian dollars": "CAD", "franken": "CHF", "francs": "CHF",
    "pounds sterling": "GBP", "mexican pesos": "MXN", "pesos mexicanos": "MXN", "colombian pesos": "COP",
    "pesos colombianos": "COP", "argentine pesos": "ARS", "pesos argentinos": "ARS", "chilean pesos": "CLP",
    "pesos chilenos": "CLP", "philippine pesos": "PHP", "canadian": "CAD", "australian": "AUD",
}  # fmt: skip
_OPEN: Final = frozenset({"kr", "kr.", "kroner", "pesos"})
_CODES: Final = ["usd", "eur", "gbp", "aud", "cad", "nzd", "sgd", "hkd", "inr", "pln", "sek", "nok", "dkk",
    "chf", "jpy", "brl", "mxn", "zar", "aed", "czk", "huf", "try", "ils", "php", "thb", "myr", "idr", "krw",
    "cny", "rmb", "vnd", "ron", "bgn", "isk", "sar", "qar", "kwd", "bhd", "egp", "ngn", "kes", "cop", "clp",
    "ars", "pen", "uah", "twd"]  # fmt: skip

_SIGN: Final = (
    r"(?:(?:us|a(?:us?)?|c(?:a|an|dn)?|nz|sg?|hk|mx|r|nt)?\$|[€£₹¥₩₪₺₱₫₦₴]|rs\.?(?= ?\d)|sfr|fr\.(?= ?\d)"
    r"|kr\.?(?= ?\d))"
)
_CODE: Final = "(?:" + "|".join(_CODES) + ")"
_NUMBER: Final = r"\d{1,3}(?:[ .,']\d{2,3}(?!\d)){1,4}(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?"
_SCALE: Final = r"(?: ?(?:k|thousand|grand|mio|m|mn|million|bn)\b)?"
_AFTER: Final = (
    r"(?:[ ]?(?:(?:us|au|ca|nz)?\$(?!\d)|[€£₹¥](?! ?\d)|kr\b\.?|zl\b|kc\b|rs\b|" + _CODE + r"\b|\(" + _CODE + r"\))"
    r"| (?:us dollars?|australian dollars?|canadian dollars?|dollars?|euros?|bucks|quid|pounds sterling"
    r"|pounds|rupees|reais"
    r"|(?:mexican|colombian|argentine|chilean|philippine) pesos"
    r"|pesos(?: (?:mexicanos|colombianos|argentinos|chilenos))?"
    r"|(?:canadian|australian)(?= ?(?:[.,;)]|$|(?:for|per|a|each|plus|flat|and)\b))"
    r"|zloty(?:ch)?|yen|kronor|kroner|franken|francs)\b)"
)  # fmt: skip
_JOIN: Final = r" ?(?:-|to|and|und|bis|a|y|et|e) ?"
_PATTERN: Final = re.compile(
    r"(?<![\w.,#/:])(?P<upto>(?:up to(?<!goes up to)(?<!went up to)(?<!moved up to)|max(?:imum)?(?: of)?|bis zu"
    r"|jusqu'a|hasta|ate|no more than) )?(?P<between>between |from |zwischen |entre |de )?"
    rf"(?:(?P<code>{_CODE}) ?)?(?P<sign>{_SIGN})? ?(?P<n1>{_NUMBER})(?P<s1>{_SCALE})(?P<a1>{_AFTER})?"
    rf"(?:(?P<join>{_JOIN})(?:{_CODE} ?)?(?:{_SIGN})? ?(?P<n2>{_NUMBER})(?P<s2>{_SCALE})"
    rf"(?P<a2>{_AFTER})?)?(?![\w%]|[.,]\d)"
)
_WORDED: Final = Cue(
    rf"\b(?P<upto>up to )?(?P<words>{IN_WORDS}) (?P<name>us dollars?|australian dollars?"
    r"|canadian dollars?|dollars?|euros?|bucks|quid|pounds)\b"
)
MONEY_SIGN: Final = Cue(
    r"[$€£₹¥₩₪₺₱₫₦₴]|\b(?:kr|zl|kc|rs|sfr|"
    + "|".join(_CODES)
    + r")\b|\b(?:dollar|euro|buck|quid|pound|rupee|reais|zlot|yen|kron|frank|franc)"
)
_SCALES: Final = {
    "k": 1000,
    "thousand": 1000,
    "grand": 1000,
    "m": 10**6,
    "mio": 10**6,
    "mn": 10**6,
    "million": 10**6,
    "bn": 10**9,
}


def amounts(text: str, home: Currency, currencies: Mapping[str, Currency]) -> list[Amount]:
    """Every sum with a currency in a unit's folded ``text``, in order; a bare "$" is ``home`` if that is a dollar."""
    if not MONEY_SIGN.search(text):
        return []
    found = [amount for match in _PATTERN.finditer(text) for amount in _read(match, home, currencies)]
    for match in _WORDED.finditer(text):
        value = from_words(match["words"])
        if value and not any(a.start < match.end() and match.start() < a.end for a in found):
            currency = _currency(match["name"], home, currencies)
            found.append(Amount(match.start(), match.end(), Decimal(value), None, currency, bool(match["upto"])))
    return sorted(found, key=lambda amount: amount.start)[:MOST_IN_UNIT]


def _read(match: re.Match[str], home: Currency, currencies: Mapping[str, Currency]) -> list[Amount]:
    named = match["code"] or match["sign"] or match["a1"] or match["a2"]
    if not named:
        return []
    if match["sign"]:
        behind = match["a2"] or match["a1"] if match["sign"] == "$" else None
        named = match["code"] or behind or named
    currency = _currency(named.strip(" ()"), home, currencies)
    first = _value(match["n1"], match["s1"])
    if first is None:
        return []
    start = (
        match.start("upto")
        if match["upto"]
        else match.start("code")
        if match["code"]
        else match.start("sign")
        if match["sign"]
        else match.start("n1")
    )
    if match["n2"] is None:
        return [Amount(start, match.end(), first, None, currency, bool(match["upto"]))]
    second = _value(match["n2"], match["s2"])
    ranged = match["join"].strip() == "-" or match["join"].strip() in {"to", "bis", "a"} or match["between"]
    if second is None or not ranged or (match["join"].strip() == "and" and not match["between"]):
        return _apart(match, first, second, currency, start)
    if match["s2"].strip() and not match["s1"].strip() and first < 1000 and second > first * 100:
        first = _value(match["n1"], match["s2"]) or first
    if second <= first or (match["code"] is None and match["sign"] is None and match["a2"] is None):
        return [Amount(start, match.end("a1") if match["a1"] else match.end("n1"), first, None, currency)]
    return [Amount(start, match.end(), first, second, currency)]


def _apart(
    match: re.Match[str], first: Decimal, second: Decimal | None, currency: Currency | None, start: int
) -> list[Amount]:
    """Two sums for "$300 and $500", where the second has a currency of its own."""
    end = match.end("a1") if match["a1"] else match.end("s1") if match["s1"] else match.end("n1")
    one = Amount(start, end, first, None, currency, bool(match["upto"]))
    between = match.string[match.end("join") : match.start("n2")].strip()
    if second is None or not (between or match["a2"]):
        return [one] if (match["code"] or match["sign"] or match["a1"]) else []
    return [one, Amount(match.end("join"), match.end(), second, None, currency)]


def _currency(named: str, home: Currency, currencies: Mapping[str, Currency]) -> Currency | None:
    named = named.strip()
    if named in _OPEN:
        return None
    code = (
        _SIGNS.get(named)
        or _NAMES.get(named)
        or _NAMES.get(named + "s")
        or ("CNY" if named == "rmb" else named.upper())
    )
    if code == "$":
        return home if home.code in {"USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "TWD"} else currencies.get("USD")
    return currencies.get(code)


def _value(digits: str, scale: str) -> Decimal | None:
    """Reads "1.200,50", "1,234.50", "2 800"; a last group of three digits is thousands."""
    digits = digits.replace(" ", "").replace("'", "")
    marks = [char for char in digits if char in ".,"]
    if marks:
        last = digits[-1:] and max(digits.rfind("."), digits.rfind(","))
        tail = digits[int(last) + 1 :]
        mixed = len(set(marks)) > 1
        if len(tail) == 3 and not (mixed and marks.count(digits[int(last)]) > 1):
            digits = digits.replace(".", "").replace(",", "") if not scale.strip() else digits.replace(",", ".")
        else:
            head = digits[: int(last)].replace(".", "").replace(",", "")
            digits = f"{head}.{tail}"
    try:
        return Decimal(digits) * _SCALES.get(scale.strip(), 1)
    except InvalidOperation:
        return None
