"""The exchange document: all that a book holds as plain values for JSON, and back.

Every key is always written, ``null`` or ``[]`` where nothing is known, so that writing, reading into a new book and
writing again gives the same document.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from collabook.domain.money import Currency
from collabook.domain.records import Contents, Deal
from collabook.domain.refusal import Refusal
from collabook.domain.settings import DEFAULTS, Settings, checked
from collabook.domain.text import UNSAFE
from collabook.exchange.keys import BRAND, DEAL, EXPENSE, PRICE
from collabook.exchange.place import Place, named
from collabook.exchange.references import check_references
from collabook.exchange.source import parsed

VERSION: Final = 1
_KEYS: Final = ("collabook", "settings", "brands", "deals", "expenses", "rates")


def contents_document(contents: Contents) -> dict[str, Any]:
    """All that a book holds."""
    return {
        "collabook": VERSION,
        "settings": dict(contents.settings),
        "brands": [BRAND.write(brand) for brand in contents.brands],
        "deals": [deal_document(deal) for deal in contents.deals],
        "expenses": [EXPENSE.write(expense) for expense in contents.expenses],
        "rates": [PRICE.write(rate) for rate in contents.rates],
    }


def deal_document(deal: Deal, *, messages: bool = True) -> dict[str, Any]:
    """One deal with all that hangs on it, its mails only where they are asked for."""
    return DEAL.write(deal, () if messages else ("messages",))


def document_text(document: Any) -> str:
    """The JSON of a document, fit for a terminal: what one would act on is escaped, also in a mail's source."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return UNSAFE.sub(_escaped, text) + "\n"


def read_document(
    source: str | bytes | Mapping[str, Any], currencies: Mapping[str, Currency], settings: Settings
) -> Contents:
    """The records of a document, from JSON text (UTF-8 where it is bytes) or from its values.

    ``settings`` are the book's, for what the document does not say itself; its own are checked and given as they are
    kept, without those it leaves out. Raises ``Refusal`` with the path of the first thing that is wrong.
    """
    document = _document(parsed(source) if isinstance(source, str | bytes) else source)
    top = Place("", currencies, settings)
    top.object(document, _KEYS)
    given = _settings(document.get("settings"), top.at("settings"))
    place = top._replace(
        settings=settings._replace(
            home_currency=currencies[given.get("home_currency") or settings.home_currency.code],
            time_zone=given.get("time_zone") or settings.time_zone,
        )
    )
    contents = Contents(
        settings=given,
        brands=BRAND.read_all(document.get("brands"), place.at("brands")),
        deals=DEAL.read_all(document.get("deals"), place.at("deals")),
        expenses=EXPENSE.read_all(document.get("expenses"), place.at("expenses")),
        rates=PRICE.read_all(document.get("rates"), place.at("rates")),
    )
    check_references(contents)
    return contents


def _document(found: Any) -> Mapping[str, Any]:
    version = found.get("collabook") if isinstance(found, Mapping) else None
    if version is None or isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Refusal('This is no exchange document: "collabook": 1 is missing; give a file of `collabook export`.')
    if version > VERSION:
        raise Refusal(f"This document is from a newer collabook (version {version}); update collabook to read it.")
    return found  # type: ignore[no-any-return]


def _settings(value: Any, place: Place) -> dict[str, str | None]:
    given: dict[str, str | None] = {}
    for name, said in ({} if value is None else place.object(value, tuple(DEFAULTS))).items():
        if said is not None and not isinstance(said, str):
            place.at(name).refuse(f"must be text in quotes, not {named(said)}.")
        if said is None and DEFAULTS[name] is not None:
            continue
        try:
            given[name] = checked(name, said, place.currencies)
        except Refusal as refusal:
            raise Refusal(f"{place.at(name).path}: {refusal}") from None
    return given


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(f"\\u{units[n : n + 2].hex()}" for n in range(0, len(units), 2))
