"""How a record lies in a document: keys in their order, each with the field it carries. Serves both directions."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from collabook.domain.home import at_home
from collabook.exchange.kinds import CURRENCY, Kind
from collabook.exchange.place import Place


class Key(NamedTuple):
    """One value. ``of`` gives what is written where that is not the field as it is; no ``field``: only written."""

    name: str
    field: str
    kind: Kind
    of: Callable[[Any], Any] | None = None

    def write(self, record: Any) -> Any:
        value = self.of(record) if self.of else getattr(record, self.field)
        return None if value is None else self.kind.write(value)

    def read(self, value: Any, place: Place) -> dict[str, Any]:
        known = None if value is None else self.kind.read(value, place)
        return {} if known is None or not self.field else {self.field: known}


class Group(NamedTuple):
    """An object that carries several fields of the record it stands in; ``null`` where none is known."""

    name: str
    keys: tuple[Key, ...]

    def write(self, record: Any) -> Any:
        written = {key.name: key.write(record) for key in self.keys}
        return None if all(value is None for value in written.values()) else written

    def read(self, value: Any, place: Place) -> dict[str, Any]:
        if value is None:
            return {}
        found = place.object(value, [key.name for key in self.keys])
        read: dict[str, Any] = {}
        for key in self.keys:
            read.update(key.read(found.get(key.name), place.at(key.name)))
        return read


class Several(NamedTuple):
    """A list of records of their own shape; the field has the key's name."""

    name: str
    shape: "Shape"

    def write(self, record: Any) -> list[dict[str, Any]]:
        return [self.shape.write(part) for part in getattr(record, self.name)]

    def read(self, value: Any, place: Place) -> dict[str, Any]:
        return {self.name: self.shape.read_all(value, place)}


def _as_read(values: dict[str, Any], place: Place) -> None:
    """Nothing is to be completed."""


class Shape(NamedTuple):
    """A record's keys. ``complete`` adds or refuses what follows from several of the values read."""

    record: Any
    keys: tuple[Key | Group | Several, ...]
    complete: Callable[[dict[str, Any], Place], None] = _as_read

    def write(self, record: Any, leave_out: Collection[str] = ()) -> dict[str, Any]:
        """The record as an object with every key, in order."""
        return {key.name: key.write(record) for key in self.keys if key.name not in leave_out}

    def read_all(self, value: Any, place: Place) -> tuple[Any, ...]:
        """The records of a list."""
        return tuple(self.read(entry, place.item(n)) for n, entry in enumerate(place.list(value)))

    def read(self, value: Any, place: Place) -> Any:
        """The record of an object. Raises ``Refusal`` with the path of what is wrong."""
        found = place.object(value, [key.name for key in self.keys])
        inside = self._with_currencies(found, place)
        values: dict[str, Any] = {}
        for key in self.keys:
            values.update(key.read(found.get(key.name), inside.at(key.name)))
        self.complete(values, inside)
        for key in self.keys:
            if isinstance(key, Key) and key.field in self._required() and key.field not in values:
                inside.at(key.name).refuse("is missing; add it.")
        record = self.record(**values)
        return at_home(record, inside.settings.home_currency) if self._has("home_currency") else record

    def _with_currencies(self, found: Mapping[str, Any], place: Place) -> Place:
        """The place with the currencies that the object itself names."""
        if self._has("currency"):
            here = place.at("currency")
            code = found.get("currency")
            currency = None if code is None else CURRENCY.read(code, here)
            place = place._replace(currency=currency, currency_path=here.path)
        if self._has("home_currency"):
            code = found.get("home_currency")
            home = None if code is None else CURRENCY.read(code, place.at("home_currency"))
            place = place._replace(home_currency=home)
        return place

    def _has(self, name: str) -> bool:
        return any(key.name == name for key in self.keys)

    def _required(self) -> frozenset[str]:
        return frozenset(name for name in self.record._fields if name not in self.record._field_defaults)
