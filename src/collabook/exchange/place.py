"""A place in a document: its path, for the sentence that refuses, and what is needed to read a value there."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple, NoReturn

from collabook.domain.money import Currency, shortened
from collabook.domain.refusal import Refusal
from collabook.domain.settings import Settings
from collabook.domain.text import clean_line


class Place(NamedTuple):
    """``settings`` are the document's where it has some, else the book's.

    ``currency`` is that of the amounts here, and ``currency_path`` where the document says it.
    """

    path: str
    currencies: Mapping[str, Currency]
    settings: Settings
    currency: Currency | None = None
    currency_path: str = ""
    home_currency: Currency | None = None

    def at(self, key: str) -> "Place":
        """The place of one key of the object here."""
        return self._replace(path=f"{self.path}.{key}" if self.path else key)

    def item(self, index: int) -> "Place":
        """The place of one entry of the list here."""
        return self._replace(path=f"{self.path}[{index}]")

    def refuse(self, sentence: str) -> NoReturn:
        """Raise ``Refusal``: the path, then what is wrong there."""
        raise Refusal(f"{self.path} {sentence}")

    def object(self, value: Any, keys: Collection[str]) -> Mapping[str, Any]:
        """``value`` as an object with none but these keys."""
        if not isinstance(value, Mapping):
            self.refuse(f"must be an object, {{…}}, not {named(value)}.")
        for key in value:
            if key not in keys:
                self.at(_as_key(key)).refuse(f"is not a key that I know; {_meant(key, keys)}")
        return value

    def list(self, value: Any) -> list[Any]:
        """``value`` as a list; what is not known is an empty one."""
        if value is None:
            return []
        if not isinstance(value, list):
            self.refuse(f"must be a list, […], not {named(value)}.")
        return value


def named(value: Any) -> str:
    """What a JSON value is, for a sentence."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {quoted(value)}" if value else "an empty text"
    if isinstance(value, Mapping):
        return "an object"
    return "a list" if isinstance(value, list) else f"the number {shortened(str(value))}"


def quoted(text: str) -> str:
    """The document's own words in a sentence."""
    return f"“{shortened(clean_line(_encodable(text)))}”"


def closest(word: str, words: Collection[str]) -> str | None:
    """The one of ``words`` that ``word`` looks like."""
    import difflib

    return next(iter(difflib.get_close_matches(word[:80], list(words), n=1)), None)


def _meant(key: Any, keys: Collection[str]) -> str:
    near = closest(str(key), keys)
    return f"did you mean {near}?" if near else f"there are {', '.join(keys)}."


def _as_key(key: Any) -> str:
    return shortened(clean_line(_encodable(str(key)))) or "“”"


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
