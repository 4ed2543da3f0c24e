"""Her rates: her own prices beside what she really got, for when a brand asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, Final, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from collabook.domain.calendar import tax_year_of
from collabook.domain.effective_rate import EffectiveRate
from collabook.domain.entry import parse_priced
from collabook.domain.prices import Price, What, prices
from collabook.domain.records import Rate
from collabook.domain.words import deliverable_name
from collabook.store.figures import year_figures
from collabook.store.journal import Done
from collabook.tui.dialogs.asking import Asking
from collabook.tui.dialogs.fields import amount_field, text_field
from collabook.tui.keys import bindings
from collabook.tui.screens.base import BookScreen
from collabook.tui.screens.brand import last_got
from collabook.tui.widgets.form import Field, confirm
from collabook.tui.widgets.rows import Cell, Column, Row, Rows, hint, note

COLUMNS: Final = (
    Column("one"),
    Column("your price", width=14, right=True),
    Column("you got", width=14, right=True),
    Column("deals", width=5, right=True),
    Column("", width=26),
)


class Asked(NamedTuple):
    """What a line is about, and her price for it, if she has said one."""

    what: What
    rate: Rate | None


class RateRows(Rows):
    """The list of prices."""

    BINDINGS: ClassVar = bindings("set_rate")


class RatesScreen(BookScreen):
    """A line for each kind of thing that she has a price for, or was paid for."""

    AUTO_FOCUS = "RateRows"
    BINDINGS: ClassVar = bindings("add_rate", "delete", "undo", "help", "back")
    CSS = "RatesScreen #effective { height: auto; padding: 0 1; background: $surface; color: $text-muted; }"

    def body(self) -> ComposeResult:
        yield Static(id="effective", markup=False)
        yield RateRows(COLUMNS, id="rates")

    @property
    def _list(self) -> RateRows:
        return self.query_one("#rates", RateRows)

    def reload(self) -> None:
        book, today = self.collabook.book, self.collabook.today
        year = tax_year_of(today, book.settings)
        rate = year_figures(book, year, today).effective_rate
        self.query_one("#effective", Static).update(effective(rate, year.label))
        rows = [row for price in prices(book.rates(), book.deals(book.numbers()), today) for row in _rows(price, today)]
        if rows:
            self._list.show_rows(rows, COLUMNS)
        else:
            self._list.show_rows(_nothing(), (Column(),))

    @on(Rows.Selected)
    def _selected(self, event: Rows.Selected) -> None:
        asked: Asked = event.key
        self.collabook.begin(lambda: self._ask(asked))

    async def _ask(self, asked: Asked) -> None:
        """Ask for the price of one thing."""
        await self.app.push_screen_wait(self._form(asked.what, asked.rate))

    def action_set_rate(self) -> None:
        self._list.action_select()

    def action_add_rate(self) -> None:
        self.collabook.begin(self._add)

    async def _add(self) -> None:
        """Ask what the price is for, and for it."""
        await self.app.push_screen_wait(self._form(None, None))

    def _form(self, what: What | None, rate: Rate | None) -> Asking:
        app = self.collabook
        currency = rate.amount.currency if rate is not None else app.book.settings.home_currency
        value = rate.amount.text if rate is not None else ""
        fields = [
            amount_field(app, "amount", "Your price for one", currency, value=value, required=True),
            text_field("note", "What it is for, such as 30 days", rate.note if rate is not None else None),
        ]
        if what is None:
            fields.insert(0, Field("what", "One what", parse_priced, lambda one: deliverable_name(one[1], one[0]),
                                   hint="tiktok video, reel, usage"))  # fmt: skip

        def save(values: dict[str, Any]) -> Done | None:
            from collabook.store.verbs.prices import priced

            meant: What = what or values["what"]
            return app.change(priced, Rate(meant[0], values["amount"], meant[1], values["note"]))

        title = deliverable_name(what[1], what[0]) if what is not None else "A price of yours"
        return Asking(title, fields, save)

    def action_delete(self) -> None:
        self.collabook.begin(self._delete)

    async def _delete(self) -> None:
        """Ask, then delete the price under the cursor."""
        asked = self._list.key
        if not isinstance(asked, Asked) or asked.rate is None:
            self.collabook.say("There is no price of yours on this line.", bad=True)
            return
        name = deliverable_name(asked.what[1], asked.what[0])
        question = f"Delete your price of {asked.rate.amount.show()} for one {name}?"
        if await self.app.push_screen_wait(confirm(question, "Yes, delete it")):
            from collabook.store.verbs.prices import unpriced

            self.collabook.change(unpriced, asked.rate)


def effective(rate: EffectiveRate, year: str) -> str:
    """What one deliverable of the year's finished deals brought, money alone and with gifts."""
    if rate.per_deliverable is None or rate.cash_per_deliverable is None:
        return f"No deal was finished in {year} yet: what one deliverable really brought will stand here."
    alone = rate.cash_per_deliverable.show()
    return (
        f"In {year} one deliverable brought {rate.per_deliverable.show()}, {alone} of it money"
        f" ({rate.deliverables} in finished deals)."
    )


def _rows(price: Price, today: date) -> Iterator[Row]:
    """A line for each currency in which she was paid, her price in the first."""
    key = Asked((price.kind, price.platform), price.rate)
    asked = Cell(price.rate.amount.show(), "strong") if price.rate is not None else Cell("no price", "muted")
    name, noted = (
        Cell(deliverable_name(price.platform, price.kind)),
        price.rate.note if price.rate is not None else None,
    )
    for n, got in enumerate(price.got or (None,)):
        middle, number = (Cell(got.median.show()), Cell(str(got.deals))) if got is not None else (Cell(""), Cell(""))
        said = ", ".join(filter(None, (last_got(got, today) if got is not None else "", noted if not n else None)))
        first = (name, asked) if not n else (Cell(""), Cell(""))
        yield Row((*first, middle, number, Cell(said, "muted")), key if not n else None)


def _nothing() -> list[Row]:
    return [
        note(""),
        note("Your prices stand here beside what you really got: what to answer when a brand asks."),
        note(""),
        hint("a", "say what you ask for one thing: a TikTok video, a Reel, usage rights"),
    ]
