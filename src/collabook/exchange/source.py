"""A document's text or bytes as plain values, as strict as JSON is: nothing in it is quietly dropped."""

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line

_NONE = "This is no exchange document"


def parsed(source: str | bytes) -> Any:
    """The values of a JSON text. Raises ``Refusal`` for another encoding, what is no JSON, and numbers it has not."""
    text = _decoded(source) if isinstance(source, bytes) else source
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_constant=_no_number,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Refusal(f"{_NONE}: {where} is not JSON; give a file of `collabook export`.") from None
    except RecursionError:
        raise Refusal(f"{_NONE}: it is nested too deeply; give a file of `collabook export`.") from None


def _decoded(source: bytes) -> str:
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(f"{_NONE}: it is not UTF-8 text; save it as UTF-8, then try again.") from None


def _object(pairs: list[tuple[str, Any]]) -> Mapping[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refusal(f"The key “{shortened(clean_line(twice))}” stands twice in one object; keep one.")
    return found


def _whole(digits: str) -> int:
    if len(digits) > 20:
        raise Refusal(f"The number {digits[:20]}… is too large; check its digits.")
    return int(digits)


def _no_number(name: str) -> NoReturn:
    raise Refusal(f"{_NONE}: {name} is no number in JSON; leave it out or write null.")
