"""The kinds of value in a document: how each is written, and how it is read and checked.

A kind reads what is not ``null``; it gives ``None`` for what turns out empty, and refuses by path.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from collabook.domain.links import checked_link
from collabook.domain.money import LARGEST, Currency, Money, from_text
from collabook.domain.records import FIRST_DAY, LAST_DAY, MOST_DAYS
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line, clean_text
from collabook.domain.written import exact_text, instant_text
from collabook.exchange.place import Place, closest, named, quoted

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_PLAIN: Final = re.compile(r"\d{1,15}(\.\d{1,15})?", re.ASCII)


class Kind(NamedTuple):
    write: Callable[[Any], Any]
    read: Callable[[Any, Place], Any]


def text(most: int | None = None) -> Kind:
    """One line, at most ``most`` signs."""
    return Kind(_as_it_is, lambda value, place: _short(clean_line(_text(value, place)), most, place))


def word(words: tuple[str, ...]) -> Kind:
    """One of a closed vocabulary."""

    def read(value: Any, place: Place) -> str:
        said = _text(value, place)
        if said not in words:
            near = closest(said, words)
            meant = f"did you mean {near}?" if near else f"it is one of {', '.join(words)}."
            place.refuse(f"is {quoted(said)}, a word that I don't know; {meant}")
        return said

    return Kind(_as_it_is, read)


def whole(least: int, most: int = LARGEST - 1) -> Kind:
    """A whole number from ``least`` to ``most``."""

    def read(value: Any, place: Place) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            place.refuse(f"must be a whole number, not {named(value)}.")
        if not least <= value <= most:
            place.refuse(f"is {named(value).removeprefix('the number ')}; it lies between {least} and {most}.")
        return value

    return Kind(_as_it_is, read)


def exact(least: Decimal, most: Decimal | None = None) -> Kind:
    """Plain decimal text, kept with the decimals in which it came; above 0 where ``most`` is not given."""

    def read(value: Any, place: Place) -> Decimal:
        said = _text(value, place, 'such as "1.35473"').strip()
        if not _PLAIN.fullmatch(said):
            place.refuse(f"is {quoted(said)}; write plain decimal text such as 1.35473.")
        number = Decimal(said)
        if most is None and number <= least:
            place.refuse(f"is {quoted(said)}; it must be above {least}.")
        if most is not None and not least <= number <= most:
            place.refuse(f"is {quoted(said)}; it lies between {least} and {most}.")
        return number

    return Kind(exact_text, read)


def _as_it_is(value: Any) -> Any:
    return value


def _text(value: Any, place: Place, example: str = "") -> str:
    if not isinstance(value, str):
        place.refuse(f"must be text in quotes{f' {example}' if example else ''}, not {named(value)}.")
    try:
        value.encode()
    except UnicodeEncodeError:
        place.refuse("holds half a sign (a lone surrogate); write the text anew.")
    return value


def _short(said: str, most: int | None, place: Place) -> str | None:
    if most is not None and len(said) > most:
        place.refuse(f"has {len(said)} signs; {most} is the most.")
    return said or None


def _read_link(value: Any, place: Place) -> str | None:
    """A web address as it came, with or without its scheme."""
    said = clean_line(_text(value, place))
    try:
        if said:
            checked_link(said)
    except Refusal:
        place.refuse(f"is {quoted(said)}, which is no web address; write one such as https://www.tiktok.com/@you.")
    return said or None


def _read_id(value: Any, place: Place) -> str | None:
    said = _text(value, place)
    if clean_line(said) != said:
        place.refuse(f"is {quoted(said)}; an id is one line without spaces around it.")
    return _short(said, 200, place)


def _read_day(value: Any, place: Place) -> date:
    said = _text(value, place, 'such as "2026-11-23"').strip()
    try:
        day = date.fromisoformat(said) if _DAY.fullmatch(said) else None
    except ValueError:
        day = None
    if day is None:
        place.refuse(f"is {quoted(said)}, which is no date; write it as 2026-11-23.")
    return _in_time(day, said, place)


def _read_instant(value: Any, place: Place) -> datetime:
    said = _text(value, place, 'such as "2026-11-23T09:30:00Z"').strip()
    try:
        instant = datetime.fromisoformat(said.upper()) if _INSTANT.fullmatch(said) else None
    except ValueError:
        instant = None
    if instant is None:
        place.refuse(f"is {quoted(said)}, which is no time; write it as 2026-11-23T09:30:00Z, with its offset.")
    _in_time(instant.date(), said, place)
    return instant


def _in_time(day: date, said: str, place: Place) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        place.refuse(f"is {quoted(said)}; check the year, it lies between {FIRST_DAY.year} and {LAST_DAY.year}.")
    return day


def _read_currency(value: Any, place: Place) -> Currency:
    code = _text(value, place).strip()
    if code not in place.currencies:
        place.refuse(f"is {quoted(code)}, no currency that I know; write its three letters, such as USD.")
    return place.currencies[code]


def _read_amount(value: Any, place: Place) -> Money:
    said = _text(value, place, 'such as "400.00"')
    if place.currency is None:
        place.refuse(f"has no currency; give it in {place.currency_path}.")
    return _amount(said, place.currency, place)


def _read_home_amount(value: Any, place: Place) -> Money:
    said = _text(value, place, 'such as "400.00"')
    return _amount(said, place.home_currency or place.settings.home_currency, place)


def _amount(said: str, currency: Currency, place: Place) -> Money:
    try:
        return from_text(said, currency)
    except Refusal as refusal:
        raise Refusal(f"{place.path}: {refusal}") from None


def _read_flag(value: Any, place: Place) -> bool:
    if not isinstance(value, bool):
        place.refuse(f"must be true or false, not {named(value)}.")
    return value


LINE: Final = text()
LINK: Final = Kind(_as_it_is, _read_link)
ID: Final = Kind(lambda value: value or None, _read_id)
LONG: Final = Kind(_as_it_is, lambda value, place: clean_text(_text(value, place)).strip() or None)
SOURCE: Final = Kind(_as_it_is, lambda value, place: _text(value, place) or None)
"""Text kept to the letter: a mail's source."""
FLAG: Final = Kind(_as_it_is, _read_flag)
DAY: Final = Kind(date.isoformat, _read_day)
INSTANT: Final = Kind(instant_text, _read_instant)
CURRENCY: Final = Kind(str, _read_currency)
AMOUNT: Final = Kind(lambda money: money.text, _read_amount)
HOME_AMOUNT: Final = Kind(lambda money: money.text, _read_home_amount)
RATE: Final = exact(Decimal(0))
PERCENT: Final = exact(Decimal(0), Decimal(100))
COUNT: Final = whole(0)
DAYS: Final = whole(0, MOST_DAYS)
