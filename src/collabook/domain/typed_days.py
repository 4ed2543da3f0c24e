"""The ways to type a day, each tried in turn on one line of text."""

import re
from datetime import date, timedelta
from typing import Final

from collabook.domain.day_names import MONTHS, WEEKDAYS
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal

_WORDS: Final = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_NUMBERS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_UNIT: Final = r"(?P<unit>d|days?|w|weeks?|m|months?|y|years?)"
_COUNT: Final = rf"(?P<count>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_RELATIVE: Final = (
    re.compile(rf"(?P<sign>[+-])\s*(?P<count>\d{{1,4}})\s*{_UNIT}", re.ASCII),
    re.compile(rf"(?P<sign>in)\s+{_COUNT}\s*{_UNIT}", re.ASCII),
    re.compile(rf"{_COUNT}\s*{_UNIT}\s+(?P<sign>ago)", re.ASCII),
)
_ISO: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
_DAY_MONTH: Final = re.compile(
    r"(?:(?P<weekday>[a-z]+)\.?,?\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?[\s-]*(?:of\s+)?(?P<month>[a-z]{3,9})\.?"
    r"(?:,?[\s-]*(?P<year>\d{4}))?",
    re.ASCII,
)
_MONTH_DAY: Final = re.compile(
    r"(?:(?P<weekday>[a-z]+)\.?,?\s+)?(?P<month>[a-z]{3,9})\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{4}))?",
    re.ASCII,
)
_FIGURES: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?", re.ASCII)


def read_day(text: str, today: date, date_order: str | None, *, past: bool) -> date:
    """The day that ``text`` means, or a ``Refusal`` that names what to write instead."""
    words = " ".join(text.lower().replace("−", "-").split())
    try:
        day = (
            _word(words, today)
            or _iso(words)
            or _relative(words, today)
            or _weekday(words, today, past=past)
            or _month_named(words, today, past=past)
            or _figures(words, today, date_order, past=past)
        )
    except (ValueError, OverflowError):  # 31 November; further away than dates go
        raise Refusal(f"There is no such day as “{shortened(text)}”; check it.") from None
    if day is None:
        raise Refusal(f"“{shortened(text)}” is no date that I know; write one such as 2026-11-23, 23 nov, fri or +2w.")
    return day


def _word(words: str, today: date) -> date | None:
    days = _WORDS.get(words)
    return None if days is None else today + timedelta(days=days)


def _iso(words: str) -> date | None:
    match = _ISO.fullmatch(words)
    return match and date(int(match[1]), int(match[3]), int(match[4]))


def _relative(words: str, today: date) -> date | None:
    match = next(filter(None, (pattern.fullmatch(words) for pattern in _RELATIVE)), None)
    if match is None:
        return None
    count = _NUMBERS.get(match["count"]) or int(match["count"])
    count = -count if match["sign"] in ("-", "ago") else count
    unit = match["unit"][0]
    if unit in "dw":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    import pendulum

    months = count * (12 if unit == "y" else 1)
    there = pendulum.date(today.year, today.month, today.day).add(months=months)
    return date(there.year, there.month, there.day)


def _weekday(words: str, today: date, *, past: bool) -> date | None:
    """The next such day, or the last one; never today, which has a word of its own."""
    wanted = _place(words, WEEKDAYS)
    if wanted is None:
        return None
    if past:
        return today - timedelta(days=(today.weekday() - wanted) % 7 or 7)
    return today + timedelta(days=(wanted - today.weekday()) % 7 or 7)


def _month_named(words: str, today: date, *, past: bool) -> date | None:
    match = _DAY_MONTH.fullmatch(words) or _MONTH_DAY.fullmatch(words)
    month = _place(match["month"], MONTHS) if match else None
    if match is None or month is None:
        return None
    day = _in_year(today, month + 1, int(match["day"]), match["year"], past=past)
    if match["weekday"] is not None:
        weekday = _place(match["weekday"], WEEKDAYS)
        if weekday is None:
            return None
        if day.weekday() != weekday:
            raise Refusal(f"{day} is a {WEEKDAYS[day.weekday()]}, so “{words}” is no such day; check it.")
    return day


def _figures(words: str, today: date, date_order: str | None, *, past: bool) -> date | None:
    match = _FIGURES.fullmatch(words)
    if match is None:
        return None
    if date_order is None:
        raise Refusal(
            f"“{words}” can be read two ways; write 23 nov or 2026-11-23, "
            "or say once how you write dates: `collabook settings date_order dmy` (or mdy)."
        )
    first, second, year = int(match[1]), int(match[3]), match[4]
    day, month = (first, second) if date_order == "dmy" else (second, first)
    return _in_year(today, month, day, f"20{year}" if year and len(year) == 2 else year, past=past)


def _in_year(today: date, month: int, day: int, year: str | None, *, past: bool) -> date:
    """The day in its year; without one in the three months before today or the nine after.

    What has happened lies in the eleven months before, or wrongly in the next month, which the caller then refuses:
    tomorrow's date is a slip, not a year ago.
    """
    if year is not None:
        return date(int(year), month, day)
    date(2000, month, day)  # refuses what no year has
    latest = today + timedelta(days=30 if past else 275)
    for candidate in (latest.year, latest.year - 1):
        found = _leap_day(candidate) if (month, day) == (2, 29) else date(candidate, month, day)
        if found is not None and found <= latest < found + timedelta(days=366):
            return found
    raise Refusal("29 February is in no year so near; write its year, such as 2028-02-29.")


def _leap_day(year: int) -> date | None:
    day_after_28 = date(year, 2, 28) + timedelta(days=1)
    return day_after_28 if day_after_28.month == 2 else None


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Which of the names the word begins, by three letters or more."""
    found = [n for n, name in enumerate(names) if len(word) >= 3 and name.lower().startswith(word.rstrip("."))]
    return found[0] if len(found) == 1 else None
