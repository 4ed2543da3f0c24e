"""The command palette: the keys' own list, the book's deals, the themes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from textual.binding import Binding
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.dom import DOMNode

from collabook.store.choosing import Wanted
from collabook.tui.keys import Key, keys, names
from collabook.tui.safe import cell_text

if TYPE_CHECKING:
    from collabook.tui.host import Host

LISTED: Final = 12
"""How many deals a search lists."""

_UNLISTED: Final = frozenset({"back", "commands", "open", "mail_up", "mail_down"})
"""Keys that make no sense by name."""


class Command(NamedTuple):
    """A key that works from here: its action, for the ``node`` that binds it."""

    key: Key
    action: str
    node: DOMNode


class Commands(Provider):
    """What can be done on the screen below first, then what can be done everywhere, then deals and themes."""

    async def discover(self) -> Hits:
        for command in self._commands():
            yield DiscoveryHit(command.key.label, self._run(command), help=command.key.does)
        yield DiscoveryHit("theme", self.app.action_change_theme, help="Change the colours")

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in self._commands():
            label, does = command.key.label, command.key.does
            score = max(matcher.match(label), matcher.match(does) * 0.5)
            if score > 0:
                yield Hit(score, matcher.highlight(label), self._run(command), text=label, help=does)
        for number, text in self._deals(query):
            score = max(matcher.match(text), 0.5)
            yield Hit(score, Content(text), partial(self._app.open_deal, number), text=text)
        for theme in sorted(self.app.available_themes):
            text = f"theme {theme}"
            score = matcher.match(text)
            if score > 0:
                yield Hit(score, matcher.highlight(text), partial(setattr, self.app, "theme", theme), text=text)

    @property
    def _app(self) -> Host:
        return cast("Host", self.app)

    def _commands(self) -> list[Command]:
        """What the screen that was there and its focused widget do, in the keys' order, then what works everywhere."""
        nodes = list(self.focused.ancestors_with_self) if self.focused is not None else [self.screen, self.app]
        bound: dict[str, Command] = {}
        named = dict(zip(names(), keys(), strict=True))
        for node in nodes:
            for binding in type(node).BINDINGS:
                if isinstance(binding, Binding) and binding.id in named and self._allowed(binding.action, node):
                    bound.setdefault(binding.id, Command(named[binding.id], binding.action, node))
        found = [bound[name] for name in names() if name in bound and name not in _UNLISTED]
        return sorted(found, key=lambda command: command.key.group == "Everywhere")

    def _allowed(self, action: str, node: DOMNode) -> bool:
        owner, _, name = action.partition("(")[0].rpartition(".")
        of: DOMNode = {"app": cast("DOMNode", self.app), "screen": self.screen}.get(owner, node)
        return bool(of.check_action(name, ()))

    def _run(self, command: Command) -> Any:
        return partial(self.app.run_action, command.action, command.node)

    def _deals(self, query: str) -> list[tuple[int, str]]:
        """The deals that the words find, or the one of that number."""
        book = self._app.book
        with self._app.guarded():
            numbers = book.numbers(Wanted(words=query))[:LISTED]
            if query.strip().isascii() and query.strip().isdigit():
                numbers.insert(0, int(query.strip()[:9]))
            return [(deal.number, _called(deal.number, deal.brand, deal.title)) for deal in book.deals(numbers)]
        return []


def _called(number: int, brand: str, title: str | None) -> str:
    return cell_text(f"open deal {number} {brand}" + (f": {title}" if title else ""))
