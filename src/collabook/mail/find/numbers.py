"""Counts in figures and words; the patterns are for folded text."""

import re
from typing import Final

SMALL: Final[dict[str, int]] = {
    word: number
    for number, words in {
        1: "one a an single einen eine ein einem einer un une uno una um uma",
        2: "two a-couple couple zwei deux dos dois duas both",
        3: "three drei trois tres",
        4: "four vier quatre cuatro quatro",
        5: "five funf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben sept siete sete",
        8: "eight acht huit ocho oito",
        9: "nine neun neuf nueve nove",
        10: "ten zehn dix diez dez",
        12: "twelve zwolf douze doce doze",
        14: "fourteen vierzehn quatorze catorce quatorze",
        15: "fifteen funfzehn quinze quince",
        20: "twenty zwanzig vingt veinte vinte",
        30: "thirty dreissig trente treinta trinta",
        60: "sixty", 90: "ninety",
    }.items()
    for word in words.split()
}  # fmt: skip
COUNT: Final = r"(?:\d{1,3}|" + "|".join(sorted(SMALL, key=len, reverse=True)) + ")"

_UNITS = {
    **{w: n for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])},
    **{w: 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety"], start=2)},
}  # fmt: skip
_WORD = "|".join(sorted(_UNITS, key=len, reverse=True))
_TENS: Final = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
IN_WORDS: Final = rf"(?:(?:{_WORD}|a|half a)(?:[ -](?:{_WORD}|hundred|thousand|and|grand)){{0,7}})"


def count(word: str) -> int | None:
    """A count as it stands in a text: "3", "three", "drei"."""
    word = word.strip()
    return int(word) if word.isdigit() else SMALL.get(word)


def from_words(text: str) -> int | None:
    """Reads "five hundred", "one thousand two hundred and fifty", "twenty-five"."""
    total = part = 0
    seen = False
    for word in re.split(r"[ -]", text.strip()):
        if word in _UNITS:
            part += _UNITS[word]
            seen = True
        elif word == "a":
            part += 1
        elif word == "hundred" and part:
            part *= 100
            seen = True
        elif word in {"thousand", "grand"} and part:
            total, part, seen = total + part * 1000, 0, True
        elif word != "and":
            return None
    return total + part if seen else None


SPAN: Final[dict[str, int]] = {
    **dict.fromkeys(["day", "days", "tag", "tage", "tagen", "tages", "jour", "jours", "dia", "dias"], 1),
    **dict.fromkeys(["week", "weeks", "wk", "wks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"], 7),
    **dict.fromkeys(["fortnight", "fortnights"], 14),
    **dict.fromkeys(["month", "months", "mo", "mos", "mth", "mths", "monat", "monate", "monaten", "mois", "mes",
        "meses"], 30),
    **dict.fromkeys(["year", "years", "yr", "yrs", "jahr", "jahre", "jahren", "an", "ans", "annee", "annees",
        "ano", "anos"], 365),
}  # fmt: skip
DURATION: Final = (
    rf"(?<!\w)(?P<n>\d{{1,3}}|{_TENS}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|"
    + "|".join(sorted((w for w in SMALL if w != "both"), key=len, reverse=True)) + r")"
    r"\)?(?: ?\(\d{1,3}\))?(?: |-|\+ )?(?:full |whole |calendar |working |business |following |consecutive )?"
    r"(?P<u>" + "|".join(sorted(SPAN, key=len, reverse=True)) + r")\b'?"
)  # fmt: skip


def days(number: str, unit: str) -> int | None:
    """A duration in days: a week 7, a month 30, a year 365; None for no number, or none at all."""
    return (count(number) or from_words(number) or 0) * SPAN[unit] or None
