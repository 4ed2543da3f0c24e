"""One brand: its people, what it paid and how fast, what to charge next time, its deals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult

from collabook.domain.calendar import shown_day
from collabook.domain.prices import Got, prices
from collabook.domain.records import Brand, Deal
from collabook.domain.track_record import TrackRecord, track_record
from collabook.domain.words import deliverable_name
from collabook.store.choosing import Wanted
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.brands import gifted, sums
from collabook.tui.screens.dealcells import columns, deal_row
from collabook.tui.widgets.rows import Cell, Column, Row, Rows, heading, note

FACTS: Final = (Column(width=12), Column())
FEES: Final = (Column(width=24), Column(width=14, right=True), Column(width=8, right=True), Column())
WIDE_FROM: Final = 110


class BrandScreen(DealActions):
    """The brand of this ``name``; it closes where the brand is gone."""

    AUTO_FOCUS = "Rows"
    BINDINGS: ClassVar = bindings(
        "open", "posted", "paid", "rates", "undo", "help", hidden=("gift", "move", "edit", "back")
    )

    def __init__(self, name: str) -> None:
        super().__init__()
        self._brand = name

    def body(self) -> ComposeResult:
        yield Rows(FACTS, id="brand")

    @property
    def _list(self) -> Rows:
        return self.query_one("#brand", Rows)

    def reload(self) -> None:
        book, today = self.collabook.book, self.collabook.today
        brand = next((one for one in book.brands() if one.name == self._brand), None)
        if brand is None:
            self.collabook.say(f"{self._brand} is not in the book any more.", bad=True)
            self.call_later(self.collabook.go_back)
            return
        deals = [deal for deal in book.deals(book.numbers(Wanted(brand=self._brand))) if deal.brand == self._brand]
        wide = self.app.size.width >= WIDE_FROM
        self._list.show_rows(brand_rows(brand, deals, today, wide=wide))

    def target(self) -> Target | None:
        key = self._list.key
        return key if isinstance(key, Target) else None

    @on(Rows.Selected)
    def _selected(self) -> None:
        self.action_open()


def brand_rows(brand: Brand, deals: Sequence[Deal], today: date, *, wide: bool) -> list[Row]:
    """The page of a brand: facts, past fees by what they were for, the deals."""
    record = track_record(deals, today)
    rows = [heading(brand.name), *(_fact(name, said) for name, said in _facts(brand, record) if said)]
    fees = list(_fees(deals, today))
    if fees:
        rows += [heading("WHAT ONE COST · what to charge next time"), *fees]
    elif record.agreed:
        rows += [heading("WHAT ONE COST"), note("No agreed fee was for one kind of thing alone.")]
    rows.append(heading("DEALS"))
    laid_out = columns(max((deal.number for deal in deals), default=0), wide=wide)
    return [*rows, *(deal_row(deal, today, wide=wide)._replace(columns=laid_out) for deal in deals)]


def _fact(name: str, said: str) -> Row:
    return Row((Cell(name, "muted"), Cell(said)), columns=FACTS)


def _facts(brand: Brand, record: TrackRecord) -> Iterator[tuple[str, str]]:
    yield "website", brand.website or ""
    yield "category", brand.category or ""
    for one in brand.contacts:
        yield "contact", ", ".join(filter(None, (one.name, one.email, one.role)))
    yield "notes", " ".join((brand.notes or "").split())
    yield "deals", f"{record.deals}, of which {record.agreed} agreed"
    yield "received", sums(record.received) or "nothing yet"
    yield "gifted", gifted(record.gifted, record.unpriced)
    yield "owes", sums(record.open)
    yield "pays", speed(record)


def speed(record: TrackRecord) -> str:
    """The middle of the days from due to paid, and of how many instalments."""
    days = record.days_late
    if days is None:
        return ""
    plural = "s"[: abs(days) != 1]
    when = "on the day" if days == 0 else f"{abs(days)} day{plural} {'late' if days > 0 else 'early'}"
    return f"{when}, the middle of {record.instalments_timed}" if record.instalments_timed > 1 else when


def _fees(deals: Sequence[Deal], today: date) -> Iterator[Row]:
    for price in prices((), deals, today):
        for got in price.got:
            name = deliverable_name(price.platform, price.kind)
            yield Row(
                (
                    Cell(name),
                    Cell(got.median.show(), "strong"),
                    Cell(f"{got.deals} deal{'s'[: got.deals != 1]}", "muted"),
                    Cell(last_got(got, today), "muted"),
                ),
                columns=FEES,
            )


def last_got(got: Got, today: date) -> str:
    """What one brought last, where there were several, and when."""
    when = f" {shown_day(got.last_on, today)}" if got.last_on is not None else ""
    return f"last {got.last.show()}{when}" if got.deals > 1 else when.strip()
