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
from collabook.domain.income import YearFigures
from collabook.domain.lines import Lines
from collabook.domain.money import Money
from collabook.store.figures import year_figures
from collabook.tui.keys import bindings
from collabook.tui.screens.acting import DealActions, Target
from collabook.tui.screens.yearhead import FIGURES_ROOM, chart, headline, headline_beside, year_line
from collabook.tui.screens.yearlines import (
    GROUPS,
    YearLine,
    YearLines,
    gifted_by_brand,
    incomplete,
    lines_of,
    year_lines,
)
from collabook.tui.screens.yeartable import LONG_BARS_FROM, Drill, bar_width, columns, drilled_rows, line_key, year_rows
from collabook.tui.widgets.rows import Rows

MONTHS_FROM: Final = (80, 20)
"""From how many columns and lines on the months' bars leave room for the list."""
NOT_TAX_ADVICE: Final = "Totals of what you recorded. Not tax advice."


class YearRows(Rows):
    """The list of Income: enter opens a line, and the arrows that would scroll it sideways change the year."""

    BINDINGS: ClassVar = [
        Binding("enter", "select", "open", tooltip="What a line sums, or the deal of a line"),
        *bindings("earlier", "later", of="screen"),
    ]


class IncomeScreen(DealActions):
    """One year; ``left`` and ``right`` change it, ``t`` turns its table, enter opens a line of it."""

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
        & #months {{ width: 1fr; }}
        & #not-advice {{ height: 1; padding: 0 1; color: $text-muted; }}
    }}
    """

    def __init__(self) -> None:
        super().__init__()
        self._year: TaxYear | None = None
        self._group = GROUPS[0]
        self._drill: Drill | None = None
        self._figures: YearFigures | None = None
        self._lines: YearLines | None = None
        self._bar = 0

    def body(self) -> ComposeResult:
        with Horizontal(id="year-line"):
            yield Static("[@click=screen.earlier]‹[/]", classes="year-arrow", id="earlier")
            yield Static(id="year")
            yield Static("[@click=screen.later]›[/]", classes="year-arrow", id="later")
            yield Static(id="year-days")
        with Horizontal(id="year-head"):
            yield Static(id="figures")
            yield Static(id="months")
        yield YearRows(id="lines")
        yield Static(Content(NOT_TAX_ADVICE), id="not-advice")

    @property
    def _list(self) -> YearRows:
        return self.query_one("#lines", YearRows)

    def reload(self) -> None:
        app = self.collabook
        year = self._year_shown()
        self._figures, self._lines = year_figures(app.book, year, app.today), None
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
        said, beside = self._head(figures)
        self.query_one("#figures", Static).update(said)
        self.query_one("#months", Static).update(beside)

    def _head(self, figures: YearFigures) -> tuple[Content, Content]:
        """The figures and, beside them, the months; on a small screen the figures in two columns."""
        width, height = self.app.size
        wide = width >= LONG_BARS_FROM
        room = width - 2
        if width < MONTHS_FROM[0] or height < MONTHS_FROM[1]:
            return headline_beside(figures, room)
        said = headline(figures)
        lines = max(len(said.split("\n")), 6) if not wide else 11
        return said, chart(figures, lines - 2, room - FIGURES_ROOM, wide=wide)

    def _show_rows(self) -> None:
        figures, drill = self._figures, self._drill
        if figures is None:
            return
        shown = columns(self._bar, drilled=drill is not None)
        if drill is not None:
            self._list.show_rows(drilled_rows(drill, self._drilled(drill), figures.as_of), shown)
            return
        missing = [] if figures.complete else incomplete(self._read_lines(figures))
        gifted: dict[str, Money] = gifted_by_brand(self._read_lines(figures)) if self._group == "brand" else {}
        self._list.show_rows(year_rows(figures, missing, gifted, self._group, self._bar), shown)

    def _drilled(self, drill: Drill) -> list[YearLine]:
        if self._figures is None:
            return []
        lines = self._read_lines(self._figures)
        return incomplete(lines) if drill.group == "incomplete" else lines_of(lines, drill.group, drill.name)

    def _read_lines(self, figures: YearFigures) -> YearLines:
        """The year's lines, read when they are first wanted."""
        if self._lines is None:
            book, first, last = self.collabook.book, figures.year.first, min(figures.year.last, figures.as_of)
            found = Lines(
                book.payment_lines(first, last), book.gift_lines(first, last), book.expense_lines(first, last)
            )
            self._lines = year_lines(found, figures.year, figures.currency)
        return self._lines

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
        self._read()

    def _read(self) -> None:
        with self.collabook.guarded():
            self.reload()

    def action_turn(self) -> None:
        self._drill = None
        self._group = GROUPS[(GROUPS.index(self._group) + 1) % len(GROUPS)]
        with self.collabook.guarded():
            self._show_rows()

    def action_back(self) -> None:
        if self._drill is None:
            super().action_back()
            return
        line, self._drill = self._drill, None
        self._show_rows()
        self._list.select_key(line)

    @on(Rows.Selected)
    def _selected(self, event: Rows.Selected) -> None:
        if isinstance(event.key, Drill):
            self._drill = event.key
            with self.collabook.guarded():
                self._show_rows()
            self._list.action_edge(-1)
        elif isinstance(event.key, Target):
            self.action_open()
        else:
            self.collabook.say("This expense belongs to no deal.")

    def action_rate(self) -> None:
        self.collabook.begin(self._rate)

    async def _rate(self) -> None:
        """Ask for the rate of the line under the cursor, where it lacks one."""
        from collabook.tui.dialogs.rates import rate_form

        line = self._unrated()
        if line is None or line.amount is None:
            self.collabook.say("r is for money without a rate; put the cursor on such a line.", bad=True)
        else:
            await self.app.push_screen_wait(rate_form(self.collabook, line.record, line.amount))

    def _unrated(self) -> YearLine | None:
        if self._figures is None or self._figures.complete:
            return None
        missing = incomplete(self._read_lines(self._figures))
        return next((line for line in missing if line.missing == "no rate" and line_key(line) == self._list.key), None)
