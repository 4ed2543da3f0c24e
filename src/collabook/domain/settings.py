"""What a book is told about its owner: currency, time zone, tax year, how she writes dates and amounts."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from collabook.domain.money import Currency, shortened
from collabook.domain.refusal import Refusal

DEFAULTS: Final[dict[str, str | None]] = {
    "home_currency": "USD",
    "time_zone": "UTC",
    "year_start": "01-01",
    "year_label": "start",
    "date_order": None,
    "decimal_mark": ".",
    "my_names": None,
}
"""Every name of ``collabook settings`` with its value in a new book (the time zone is the computer's)."""

CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "year_label": ("start", "start/yy", "start-yy", "end"),
    "date_order": ("dmy", "mdy"),
    "decimal_mark": (".", ","),
}
EXPLAINED: Final[dict[str, str]] = {
    "home_currency": "the currency the year is counted in, such as USD",
    "time_zone": "where you live, such as Europe/Lisbon: it turns a payment's time into a date",
    "year_start": "the first day of your tax year as MM-DD, such as 04-06",
    "year_label": "how a year is called: start (2026), start/yy (2026/27), start-yy (2026-27), end (2027)",
    "date_order": "how you type 10/12: dmy or mdy; without it such dates are refused",
    "decimal_mark": "how you type amounts: . or ,",
    "my_names": "your names as brands write them, separated by commas",
}


class Settings(NamedTuple):
    """The settings with their types; ``year_start`` is (month, day)."""

    home_currency: Currency
    time_zone: str
    year_start: tuple[int, int]
    year_label: str
    date_order: str | None
    decimal_mark: str
    my_names: tuple[str, ...]


def checked(name: str, value: str | None, currencies: Mapping[str, Currency]) -> str | None:
    """The value as it is kept, or a ``Refusal`` that says what is allowed. Empty is not known."""
    if name not in DEFAULTS:
        raise Refusal(f"There is no setting “{shortened(name)}”; there are {', '.join(DEFAULTS)}.")
    text = (value or "").strip()
    if not text:
        if DEFAULTS[name] is not None:
            raise Refusal(f"{name} can't be empty: it is {EXPLAINED[name]}.")
        return None
    if name == "home_currency":
        text = text.upper()
        allowed = text in currencies
    elif name == "time_zone":
        allowed = _is_zone(text)
    elif name == "year_start":
        allowed = _is_year_start(text)
    else:
        allowed = text in CHOICES.get(name, (text,))
    if not allowed:
        raise Refusal(f"“{shortened(text)}” is no {name}: it is {EXPLAINED[name]}.")
    return text


def settings_from(values: Mapping[str, str | None], currencies: Mapping[str, Currency]) -> Settings:
    """The typed settings of stored values; what is missing is the default."""
    known = {**DEFAULTS, **values}
    month, day = str(known["year_start"]).split("-")
    return Settings(
        home_currency=currencies[str(known["home_currency"])],
        time_zone=str(known["time_zone"]),
        year_start=(int(month), int(day)),
        year_label=str(known["year_label"]),
        date_order=known["date_order"],
        decimal_mark=str(known["decimal_mark"]),
        my_names=tuple(name.strip() for name in (known["my_names"] or "").split(",") if name.strip()),
    )


def _is_zone(text: str) -> bool:
    try:
        ZoneInfo(text)
    except (ValueError, OSError, KeyError):  # a path, a folder's name, an unknown zone
        return False
    return True


def _is_year_start(text: str) -> bool:
    """Days 1 to 28 only: every month has them."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", text, re.ASCII)
    return match is not None and 1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 28
