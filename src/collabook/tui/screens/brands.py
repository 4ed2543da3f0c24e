"""Brands: who they are, and what came of their deals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from collabook.domain.calendar import shown_day
from collabook.domain.money import Money
from collabook.domain.text import fold
from collabook.domain.track_record import BrandCard
from collabook.store.brandcards import brand_cards
from collabook.tui.keys import bindings
from collabook.tui.screens.base import BookScreen
from collabook.tui.widgets.rows import Cell, Column, Row, Rows, hint, note
from collabook.tui.widgets.search import SearchField

COLUMNS: Final = (
    Column("brand"),
    Column("deals", width=5, right=True),
    Column("received", width=20, right=True),
    Column("gifted", width=20, right=True),
    Column("last", width=12, from_width=100),
)


class BrandRows(Rows):
    """The list of brands."""

    BINDINGS: ClassVar = bindings("open_brand")


class BrandsScreen(BookScreen):
    """Every brand by name; enter opens its page."""

    MODE = "brands"
    AUTO_FOCUS = "BrandRows"
    BINDINGS: ClassVar = bindings("search", "rates", "log", "add", "help", hidden=("back",))

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[BrandCard] = []

    def body(self) -> ComposeResult:
        with Horizontal(classes="search-line"):
            yield Static(Content("/"), classes="search-mark")
            yield SearchField(placeholder="search brands", compact=True, id="search")
            yield Static(id="found", classes="search-found")
        yield BrandRows(COLUMNS, id="brands")

    @property
    def _search(self) -> Input:
        return self.query_one("#search", Input)

    @property
    def _list(self) -> BrandRows:
        return self.query_one("#brands", BrandRows)

    def reload(self) -> None:
        self._cards = brand_cards(self.collabook.book, self.collabook.today)
        self._show()

    def _show(self) -> None:
        words = fold(self._search.value)
        found = [card for card in self._cards if words in fold(card.name)]
        said = f"{len(found):,} brand{'s'[: len(found) != 1]}"
        self.query_one("#found", Static).update(Content(said))
        if found:
            self._list.show_rows([self._row(card) for card in found], COLUMNS)
        else:
            self._list.show_rows(self._nothing(), (Column(),))

    def _row(self, card: BrandCard) -> Row:
        last = shown_day(card.last_on, self.collabook.today) if card.last_on is not None else ""
        cells = (
            Cell(card.name, "strong"),
            Cell(str(card.deals)),
            Cell(sums(card.received)),
            Cell(gifted(card.gifted, card.unpriced), "" if card.gifted else "muted"),
            Cell(last, "muted"),
        )
        return Row(cells, card.name)

    def _nothing(self) -> list[Row]:
        if self._search.value.strip():
            return [
                note(""),
                note(f"No brand is called “{self._search.value.strip()}”."),
                note("esc clears the search"),
            ]
        return [
            note(""),
            note("Every brand that you have a deal with is listed here: what it paid, how fast, for what."),
            note(""),
            hint("n", "paste a brand's e-mail; the brand comes with its deal"),
            hint("a", "add a deal by hand"),
        ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """In the search field ``/`` is a letter."""
        return action != "search" or not (self.is_mounted and self._search.has_focus)

    def action_search(self) -> None:
        self._search.focus()

    def action_back(self) -> None:
        """Leave the search field, then the search; after that there is nowhere to go back to."""
        if self._search.value:
            self._search.value = ""
        elif not self._search.has_focus:
            super().action_back()
        self._list.focus()

    @on(Input.Changed)
    def _typed(self) -> None:
        self._show()

    @on(Input.Submitted)
    def _searched(self) -> None:
        self._list.focus()

    @on(Rows.Selected)
    def _selected(self, event: Rows.Selected) -> None:
        if self.is_active and not self.collabook.asking:
            self.collabook.open_brand(event.key)


def sums(amounts: Mapping[str, Money]) -> str:
    """Sums in several currencies side by side: they are never added."""
    return " + ".join(amount.show() for amount in amounts.values())


def gifted(amounts: Mapping[str, Money], unpriced: int) -> str:
    """What product was worth, and how many pieces have no price: unknown is not zero."""
    without = f"{unpriced} unpriced" if unpriced else ""
    return ", ".join(filter(None, (sums(amounts), without)))
