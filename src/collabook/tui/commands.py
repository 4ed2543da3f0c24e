"""The command palette: the keys' own list, the book's deals, the themes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from collabook.store.choosing import Wanted
from collabook.tui.keys import Key, keys
from collabook.tui.safe import cell_text

if TYPE_CHECKING:
    from collabook.tui.app import CollabookApp

LISTED: Final = 12
"""How many deals a search lists."""

_UNLISTED: Final = ("back", "commands", "open", "save")
"""Keys that would do nothing from here."""


class Commands(Provider):
    """What can be done on the screen below first, then what can be done everywhere, then deals and themes."""

    async def discover(self) -> Hits:
        for key in self._keys():
            yield DiscoveryHit(key.label, self._run(key), help=key.does)
        yield DiscoveryHit("theme", self.app.action_change_theme, help="Change the colours")

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for key in self._keys():
            score = max(matcher.match(key.label), matcher.match(key.does) * 0.9)
            if score > 0:
                yield Hit(score, matcher.highlight(key.label), self._run(key), text=key.label, help=key.does)
        for number, text in self._deals(query):
            score = max(matcher.match(text), 0.5)
            yield Hit(score, Content(text), partial(self._app.open_deal, number), text=text)
        for theme in sorted(self.app.available_themes):
            text = f"theme {theme}"
            score = matcher.match(text)
            if score > 0:
                yield Hit(score, matcher.highlight(text), partial(setattr, self.app, "theme", theme), text=text)

    @property
    def _app(self) -> CollabookApp:
        return cast("CollabookApp", self.app)

    def _keys(self) -> Iterator[Key]:
        """The keys of the screen that was there, in their order, then those of the whole program."""
        of_screen = _bound(self.screen)
        everywhere = _bound(self.app)
        known = [key for key in keys() if key.label not in _UNLISTED]
        yield from (key for key in known if key.action in of_screen and key.action not in everywhere)
        yield from (key for key in known if key.action in everywhere)

    def _run(self, key: Key) -> Any:
        return partial(self.screen.run_action, key.action)

    def _deals(self, query: str) -> list[tuple[int, str]]:
        """The deals that the words find, or the one of that number."""
        book = self._app.book
        with self._app.guarded():
            numbers = book.numbers(Wanted(words=query))[:LISTED]
            if query.strip().isascii() and query.strip().isdigit():
                numbers.insert(0, int(query.strip()[:9]))
            return [(deal.number, _called(deal.number, deal.brand, deal.title)) for deal in book.deals(numbers)]
        return []


def _bound(node: Any) -> set[str]:
    """The actions of a screen's or the app's own keys."""
    return {binding.action for binding in node.BINDINGS if isinstance(binding, Binding)}


def _called(number: int, brand: str, title: str | None) -> str:
    return cell_text(f"open deal {number} {brand}" + (f": {title}" if title else ""))
