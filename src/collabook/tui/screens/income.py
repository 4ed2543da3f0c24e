"""Income: what a year brought in, month by month, what is owed, and what is not counted yet."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from collabook.domain.calendar import TaxYear, next_year, previous_year, tax_year_of
from collabook.domain.event_groups import GROUPS, Group, gifted_by_brand, incomplete
from collabook.domain.events import Event
from collabook.domain.income import YearFigures
from collabook.domain.money import Money
from collabook.store.figures import year_events, year_figures
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.yeardrill import Drill, drill_columns, drilled_rows, event_key
from collabook.tui.screens.yearfigures import PAGES, Page, page_rows
from collabook.tui.screens.yearhead import (
    FIGURE_COLUMNS,
    FIGURES_ROOM,
    chart,
    headline_beside,
    headline_rows,
    year_line,
)
from collabook.tui.screens.yeartable import (
    LONG_BARS_FROM,
    WIDE_BAR,
    bar_width,
    columns,
    missing_rows,
    owed_rows,
    year_rows,
)
from collabook.tui.widgets.rows import Row, Rows

TABLES: Final[tuple[Group | Page, ...]] = (*GROUPS, *PAGES)
"""The pages that the table turns through."""
MONTHS_FROM: Final = (80, 20)
"""From how many columns and lines on the months' bars leave room for the list."""
NOT_TAX_ADVICE: Final = "Totals of what you recorded. Not tax advice."


class YearRows(Rows):
    """The list of Income: enter opens a line, and the arrows that would scroll it sideways change the year."""

    BINDINGS: ClassVar = [
        Binding("enter", "select", "open", tooltip="What a line sums, or the deal of a line"),
        *bindings("earlier", "later", of="screen"),
    ]


class FigureRows(Rows):
    """The headline: enter opens the lines that a figure sums."""

    BINDINGS: ClassVar = [
        Binding("enter", "select", "open", tooltip="The lines that a figure sums"),
        *bindings("earlier", "later", of="screen"),
    ]


class IncomeScreen(DealActions):
    """One year; ``left`` and ``right`` change it, ``t`` turns its table, enter opens what a figure sums."""

    MODE = "income"
    AUTO_FOCUS = "YearRows"
    BINDINGS: ClassVar = bindings("turn", "gift", "rate", "help", hidden=("posted", "paid", "edit", "back"))
    CSS = f"""
    IncomeScreen {{
        & #year-line {{ height: 1; background: $surface; padding: 0 1; }}
        & #year-line > Static {{ width: auto; }}
        & .year-arrow {{ color: $primary; text-style: bold; }}
        & .year-arrow.-off {{ color: $text-disabled; }}
        & #year {{ text-style: bold; padding: 0 1; }}
        & #year-head {{ height: auto; padding: 0 1; }}
        & #figures {{ width: {FIGURES_ROOM}; }}
        & #totals {{ width: {FIGURES_ROOM - 1}; margin: 0 1 0 0; display: none; }}
        & #totals > .rows--cursor {{ background: $background; }}
        & #totals:focus > .rows--cursor {{ background: $block-cursor-background; }}
        & #months {{ width: 1fr; }}
        & #not-advice {{ height: 1; padding: 0 1; color: $text-muted; }}
        &.-roomy #totals {{ display: block; }}
        &.-roomy #figures {{ display: none; }}
    }}
    """

    def __init__(self) -> None:
        super().__init__()
        self._year: TaxYear | None = None
        self._table = TABLES[0]
        self._drill: Drill | None = None
        self._opened_from: Rows | None = None
        self._figures: YearFigures | None = None
        self._events: list[Event] | None = None
        self._bar = 0

    def body(self) -> ComposeResult:
        with Horizontal(id="year-line"):
            yield Static("[@click=screen.earlier]‹[/]", classes="year-arrow", id="earlier")
            yield Static(id="year")
            yield Static("[@click=screen.later]›[/]", classes="year-arrow", id="later")
            yield Static(id="year-days")
        with Horizontal(id="year-head"):
            yield FigureRows(FIGURE_COLUMNS, id="totals")
            yield Static(id="figures")
            yield Static(id="months")
        yield YearRows(id="lines")
        yield Static(Content(NOT_TAX_ADVICE), id="not-advice")

    @property
    def _list(self) -> YearRows:
        return self.query_one("#lines", YearRows)

    @property
    def _headline(self) -> FigureRows:
        return self.query_one("#totals", FigureRows)

    def reload(self) -> None:
        app = self.collabook
        year = self._year_shown()
        self._figures, self._events = year_figures(app.book, year, app.today), None
        self._show_head(self._figures)
        self._show_rows()

    def _year_shown(self) -> TaxYear:
        """The year she chose, under the settings of now; at first that of today."""
        day = self.collabook.today if self._year is None else self._year.first
        self._year = tax_year_of(day, self.collabook.book.settings)
        return self._year

    def _show_head(self, figures: YearFigures) -> None:
        self._bar = bar_width(self.app.size.width)
        self.query_one("#year", Static).update(Content(figures.year.label))
        self.query_one("#year-days", Static).update(year_line(figures))
        self.query_one("#earlier").set_class(self._neighbour(-1) is None, "-off")
        self.query_one("#later").set_class(self._neighbour(1) is None, "-off")
        width, height = self.app.size
        roomy = width >= MONTHS_FROM[0] and height >= MONTHS_FROM[1]
        self.set_class(roomy, "-roomy")
        said, beside = self._bars(figures, width - 2) if roomy else headline_beside(figures, width - 2)
        self.query_one("#figures", Static).update(said)
        self.query_one("#months", Static).update(beside)

    def _bars(self, figures: YearFigures, room: int) -> tuple[Content, Content]:
        """The months as bars, as high as the headline beside them."""
        rows, wide = headline_rows(figures), self.app.size.width >= LONG_BARS_FROM
        lines = 11 if wide else max(len(rows), 6)
        self._headline.styles.height = lines
        self._headline.show_rows(rows)
        return Content(""), chart(figures, lines - 2, room - FIGURES_ROOM, wide=wide)

    def _show_rows(self) -> None:
        figures, drill = self._figures, self._drill
        if figures is None:
            return
        if drill is not None and drill.group == "owed" and drill.name not in figures.receivables.outstanding:
            drill = self._drill = None  # the last of it was paid
        if drill is not None and drill.group == "owed":
            self._list.show_rows(owed_rows(figures, drill.name), columns(self._bar))
        elif drill is not None:
            rows = drilled_rows(drill, self._read_events(figures), figures.year, figures.as_of)
            self._list.show_rows(rows, drill_columns(wide=self._bar == WIDE_BAR))
        else:
            self._list.show_rows(self._page(figures), columns(self._bar))

    def _page(self, figures: YearFigures) -> list[Row]:
        missing = [] if figures.complete else incomplete(self._read_events(figures))
        if self._table == "totals" or self._table == "deliverables" or self._table == "1099":  # noqa: PLR1714 - mypy follows this
            return [*missing_rows(missing, self._bar), *page_rows(self._table, figures)]
        gifted: dict[str, Money] = gifted_by_brand(self._read_events(figures)) if self._table == "brand" else {}
        return year_rows(figures, missing, gifted, self._table, self._bar)

    def _read_events(self, figures: YearFigures) -> list[Event]:
        """The year's events, read when they are first wanted."""
        if self._events is None:
            self._events = year_events(self.collabook.book, figures.year, figures.as_of)
        return self._events

    def target(self) -> Target | None:
        key = self._list.key
        return key if isinstance(key, Target) else None

    def on_resize(self, _: events.Resize) -> None:
        if self.is_mounted and self._figures is not None:
            before = self._bar
            self._show_head(self._figures)
            if before != self._bar:
                self._show_rows()

    def _neighbour(self, by: int) -> TaxYear | None:
        """The year before or after, as far as anything was recorded or today goes."""
        app, shown = self.collabook, self._year
        if shown is None:
            return None
        settings, days = app.book.settings, app.book.money_days()
        year = previous_year(shown, settings) if by < 0 else next_year(shown, settings)
        first = min(days[0], app.today) if days is not None else app.today
        return year if year.last >= first and year.first <= app.today else None

    def action_earlier(self) -> None:
        self._turn_to(self._neighbour(-1), "There is nothing recorded before this year.")

    def action_later(self) -> None:
        self._turn_to(self._neighbour(1), "This is the latest year there is.")

    def _turn_to(self, year: TaxYear | None, end: str) -> None:
        if year is None:
            self.collabook.say(end)
            return
        self._year, self._drill = year, None
        with self.collabook.guarded():
            self.reload()

    def action_turn(self) -> None:
        self._drill = None
        self._table = TABLES[(TABLES.index(self._table) + 1) % len(TABLES)]
        with self.collabook.guarded():
            self._show_rows()
        self._list.focus()

    def action_back(self) -> None:
        if self._drill is None:
            super().action_back()
            return
        figure, self._drill = self._drill, None
        self._show_rows()
        came_from = self._opened_from or self._list
        came_from.select_key(figure)
        came_from.focus()

    @on(Rows.Selected)
    def _selected(self, event: Rows.Selected) -> None:
        if isinstance(event.key, Drill):
            self._drill, self._opened_from = event.key, event.rows
            with self.collabook.guarded():
                self._show_rows()
            self._list.focus()
            self._list.action_edge(-1)
        elif isinstance(event.key, Target):
            self.action_open()
        else:
            self.collabook.say("This expense belongs to no deal.")

    def action_rate(self) -> None:
        self.collabook.begin(self._rate)

    async def _rate(self) -> None:
        """Ask for the rate of the line under the cursor, where it lacks one."""
        from collabook.tui.dialogs.rates import ask_rate

        event = self._unrated()
        if event is None:
            self.collabook.say("r is for money without a rate; put the cursor on such a line.", bad=True)
        else:
            await ask_rate(self.collabook, event.record)

    def _unrated(self) -> Event | None:
        if self._figures is None or self._figures.complete:
            return None
        missing = incomplete(self._read_events(self._figures))
        return next((row for row in missing if row.missing == "no rate" and event_key(row) == self._list.key), None)
