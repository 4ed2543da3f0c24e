"""Whether a quote says a value: written without the reader's patterns, so that both would have to be wrong alike."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import Final

from collabook.domain.money import Currency

ONES: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ENGLISH: Final = {word: n for n, word in enumerate(ONES)} | {word: 10 * n for n, word in enumerate(TENS, 2)}
SMALL: Final = ENGLISH | {
    word: n
    for n, words in {
        1: "a an single ein eine einen einem einer eines un une uno una um uma the das der die",
        2: "couple both zwei deux dos dois duas", 3: "drei trois tres", 4: "vier quatre cuatro quatro",
        5: "funf cinq cinco", 6: "sechs seis", 7: "sieben sept siete sete", 8: "acht huit ocho oito",
        9: "neun neuf nueve nove", 10: "zehn dix diez dez", 12: "zwolf douze doce doze",
        14: "vierzehn quatorze catorce", 15: "funfzehn quinze quince", 20: "zwanzig vingt veinte vinte",
        30: "dreissig trente treinta trinta",
    }.items()
    for word in words.split()
}  # fmt: skip
SIGNS: Final = {
    "USD": r"\$|usd|dollars?|bucks", "EUR": "€|eur|euros?", "GBP": "£|gbp|pounds?|quid", "INR": "₹|inr|rs|rupees",
    "PLN": "zl|pln|zloty", "JPY": "¥|jpy|yen", "CHF": "chf|fr|francs?|franken", "BRL": r"r\$|brl|reais",
    "AUD": r"a(?:us?)?\$|aud|australian|\$", "CAD": r"c(?:a|an|dn)?\$|cad|canadian|\$", "NZD": r"nz\$|nzd",
    "SGD": r"sgd|s\$|sg\$", "HKD": r"hkd|hk\$", "MXN": r"mxn|mx\$", "TWD": r"twd|nt\$", "SEK": "sek|kr|kronor", "NOK": "nok|kr", "DKK": "dkk|kr", "CZK": "kc|czk",
}  # fmt: skip
MONTHS: Final = (
    "jan ene", "feb fev", "mar", "apr abr avr", "may mai", "jun juin", "jul juil", "aug ago aou", "sep set", "oct okt out",
    "nov", "dec dez dic",
)  # fmt: skip
DAYS: Final = (
    "mon lun seg", "tue die mar ter", "wed mit mer mie qua", "thu don jeu jue qui", "fri fre ven vie sex",
    "sat sam son sab", "sun son dim dom",
)  # fmt: skip
LIKE: Final = str.maketrans(dict.fromkeys("’‘´`ʼ", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("–—‑‐−", "-"))
UNITS: Final = {
    1: "days?|tage?n?|tages|jours?|dias?", 7: "weeks?|wks?|wochen?|semaines?|semanas?",
    30: "months?|mos?|monate?n?|mois|mes|meses", 365: "years?|yrs?|jahre?n?|ans?|annees?|anos?",
}  # fmt: skip


def plain(text: str) -> str:
    """Lower case without accents or quote marks, one blank between words."""
    bare = "".join(
        char
        for char in unicodedata.normalize("NFKD", text.casefold().replace("™", " "))
        if not unicodedata.combining(char)
    )
    bare = re.sub(r"(?m)^[> ]+", "", bare.replace("ł", "l").replace("ø", "o").translate(LIKE))
    bare = re.sub("[•·●▪]", "*", bare.replace("×", "x"))
    return " ".join(bare.split())


def letters(text: str) -> str:
    return "".join(char for char in plain(text).replace("&", "and") if char.isalnum())


def numbers(text: str) -> Iterator[tuple[int, Decimal]]:
    """Where each number stands, in every way that it can be read."""
    for found in re.finditer(r"\d[\d.,' ]*\d|\d", text):
        scale = re.match(r" ?(k|thousand|grand|mio|million|mn|m|bn)\b", text[found.end() :])
        factor = {"k": 1000, "t": 1000, "g": 1000, "m": 10**6, "b": 10**9}[scale[1][0]] if scale else 1
        words = found[0].split(" ")
        ends = {" ".join(words[first:]) for first in range(len(words))}  # "30. 2 800"
        for piece in {*words, *ends, *re.split(r", ", found[0])}:
            for reading in (re.sub(r"[.,' ]", "", piece), _pointed(piece.strip(".,' "))):
                try:
                    yield found.start(), Decimal(reading) * factor
                    yield found.start(), Decimal(reading)
                    yield found.start(), Decimal(reading) * 1000  # "2-3k"
                except InvalidOperation:
                    continue
    yield from _in_words(text)


def _pointed(piece: str) -> str:
    head, _, tail = re.sub(r"[' ]", "", piece).replace(",", ".").rpartition(".")
    return f"{head.replace('.', '')}.{tail}" if head else tail


def _in_words(text: str) -> Iterator[tuple[int, Decimal]]:
    words = [(found.start(), found[0]) for found in re.finditer(r"[a-z]+", text)]
    for first in range(len(words)):
        total = part = 0
        for _, word in words[first : first + 9]:
            if word in SMALL:
                part += SMALL[word]
            elif word == "hundred":
                part = max(part, 1) * 100
            elif word in {"thousand", "grand"}:
                total, part = total + max(part, 1) * 1000, 0
            elif word != "and":
                break
            yield words[first][0], Decimal(total + part)


def sum_said(quote: str, value: Decimal) -> bool:
    found = set(numbers(plain(quote)))
    return any(number == value for _, number in found)


def parts_said(quote: str, value: Decimal) -> bool:
    """Whether two or three sums that stand apart make up ``value``: a fee in parts is its total."""
    found = sorted({pair for pair in numbers(plain(quote)) if 0 < pair[1] < value})
    return any(
        sum(number for _, number in chosen) == value and len({at for at, _ in chosen}) == len(chosen)
        for size in (2, 3)
        for chosen in combinations(found[:60], size)
    )


def currency_said(quote: str, currency: Currency | None, home: Currency) -> bool:
    text = plain(quote)
    if currency is None:
        return bool(re.search(r"kr|pesos", text))
    signs = SIGNS.get(currency.code, currency.code.casefold())
    return bool(re.search(signs, text)) or (currency == home and "$" in text)


def span_said(quote: str, days: int) -> bool:
    """Whether a number and a unit of time make ``days``; "net 30" has no unit."""
    text = plain(quote)
    if days == 14 and "fortnight" in text:
        return True
    if days in {1, 2} and re.search(rf"\b{24 * days} ?h(?:ours?|rs?)?\b", text):
        return True
    words = re.findall(r"\d+|[a-z]+", text)
    for at, word in enumerate(words):
        number = int(word) if word.isdigit() else SMALL.get(word)
        for unit, names in UNITS.items():
            if number and number * unit == days and any(re.fullmatch(names, near) for near in words[at + 1 : at + 4]):
                return True
            earlier = words[max(0, at - 4) : at] if words[at - 1] == "to" else []  # "from 90 days down to 30"
            if number and number * unit == days and any(re.fullmatch(names, near) for near in earlier):
                return True
    return bool(re.search(rf"\bnet(?:to)?[ -]?0*{days}\b|\b0*{days}[ -]days?", text))


def day_said(quote: str, on: date, sent: date) -> bool:
    text = plain(quote)
    figures = {int(figure) for figure in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text)}
    month = any(re.search(rf"\b{name}", text) for name in MONTHS[on.month - 1].split())
    weekday = any(re.search(rf"\b{name}", text) for name in DAYS[on.weekday()].split())
    last = (on + timedelta(days=1)).day == 1
    if on.isoformat() in text or (on.day in figures and (month or weekday or on.month in figures)):
        return True
    if re.search(rf"\b(?:the )?{on.day}(?:st|nd|rd|th)\b|\bbis zum {on.day}\.", text) or (
        weekday and (on - sent).days in range(1, 8)
    ):
        return True
    if (
        last
        and re.search(r"\b(?:end|last day|fin|final|finales|fim)\w*\b", text)
        and (month or re.search("month|mon|year|next", text))
    ):
        return True
    words = {
        0: "today|tonight|eod|cob|end of day|heute|hoy|hoje|aujourd",
        1: "tomorrow|tmr|morgen|demain|manana|amanha",
        2: "after tomorrow|ubermorgen",
    }
    ahead = (on - sent).days
    return bool(ahead in words and re.search(words[ahead], text)) or span_said(quote, ahead)


def any_of(quote: str, words: str) -> bool:
    return re.search(words, plain(quote)) is not None
