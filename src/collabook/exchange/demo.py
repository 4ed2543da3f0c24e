"""The demo book: two years of a made-up creator's deals, dated around any day.

``data/demo.json`` holds an exchange document as it would stand on its anchor day. Every date and instant in it moves
with that day. Within a mail a date stands in braces with the form in which people write it: ``{2026-11-25 day}`` is
read as ``November 25``, ``{… weekday}`` as ``Wednesday, November 25``, ``{… header}`` as a Date header has it.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from typing import Any, Final

from collabook.domain.day_names import MONTHS, WEEKDAYS
from collabook.domain.money import Currency
from collabook.domain.records import Contents
from collabook.domain.refusal import Refusal
from collabook.domain.settings import settings_from
from collabook.exchange.document import read_document
from collabook.reference import data_folder

_YEARS: Final = range(1900, 2901)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_WRITTEN: Final = re.compile(r"\{(?P<when>\d{4}-\d\d-\d\d[\dTZ:]*) (?P<form>day|weekday|header)\}")


def demo_contents(today: date, currencies: Mapping[str, Currency]) -> Contents:
    """What the demo book holds on ``today``. Raises ``Refusal`` for a day far from ours."""
    if today.year not in _YEARS:
        raise Refusal(f"The demo book can't be dated around {today.isoformat()}; take a day from 1900 to 2900.")
    wrapped = json.loads((data_folder() / "demo.json").read_text(encoding="utf-8"))
    shift = today - date.fromisoformat(wrapped["anchor"])
    document = _each_text(wrapped["document"], partial(_shifted, shift=shift))
    return read_document(document, currencies, settings_from({}, currencies))


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON value with ``change`` made to each text in it."""
    if isinstance(value, dict):
        return {key: _each_text(inner, change) for key, inner in value.items()}
    if isinstance(value, list):
        return [_each_text(inner, change) for inner in value]
    return change(value) if isinstance(value, str) else value


def _shifted(text: str, shift: timedelta) -> str:
    """A date or instant ``shift`` later; in any other text the dates in braces, written out."""
    if _DAY.fullmatch(text):
        return (date.fromisoformat(text) + shift).isoformat()
    if _INSTANT.fullmatch(text):
        return (datetime.fromisoformat(text) + shift).isoformat().replace("+00:00", "Z")
    return _WRITTEN.sub(lambda found: _written(datetime.fromisoformat(found["when"]) + shift, found["form"]), text)


def _written(when: datetime, form: str) -> str:
    if form == "header":
        return format_datetime(when)
    day = f"{MONTHS[when.month - 1]} {when.day}"
    return day if form == "day" else f"{WEEKDAYS[when.weekday()]}, {day}"
