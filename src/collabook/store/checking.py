"""Values checked by the schema before they are written; what it does not allow is said in one sentence."""

from functools import cache
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line
from collabook.store.schema import TABLES

_MEANT: Final = {
    "string_too_long": "has at most {max_length} signs; shorten it",
    "string_too_short": "can't be empty",
    "literal_error": "is one of {expected}",
    "greater_than": "must be above {gt}",
    "greater_than_equal": "must be {ge} or more",
    "less_than": "must be below {lt}",
    "less_than_equal": "must be {le} or less",
    "decimal_max_digits": "has at most {max_digits} digits",
    "decimal_max_places": "has at most {decimal_places} decimals",
    "timezone_aware": "needs its offset from UTC",
}


def checked(table: str, values: dict[str, Any]) -> dict[str, Any]:
    """``values`` as the schema's types. Raises ``Refusal`` for what ``table`` does not allow."""
    try:
        return dict(_plain(table).model_validate(values))
    except ValidationError as error:
        raise Refusal(_sentence(table, error)) from None


@cache
def _plain(table: str) -> type[BaseModel]:
    """The table's fields without the ORM around them, which takes ten times as long to fill."""
    model = TABLES[table]
    fields: dict[str, Any] = {name: (field.annotation, field) for name, field in model.model_fields.items()}
    return create_model(f"Plain{model.__name__}", __config__=ConfigDict(extra="forbid"), **fields)


def _sentence(table: str, error: ValidationError) -> str:
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"]).replace("_", " ") or "value"
    what = f"The {field} of {'an' if table[0] in 'aeio' else 'a'} {table.removesuffix('s')}"
    meant = _MEANT.get(first["type"])
    if meant is None:
        return f"{what}: {first['msg']}."
    given = first["input"]
    said = f", not “{shortened(clean_line(given))}”" if isinstance(given, str) and len(given) <= 40 and given else ""
    return f"{what} {meant.format(**first['ctx'])}{said}."
