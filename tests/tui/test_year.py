"""A year's figures as text, as bars and as the lines behind them."""

from dataclasses import replace

import pytest

from collabook.domain.calendar import tax_year_named
from collabook.domain.event_groups import gifted_by_brand, group_events, incomplete
from collabook.domain.events import Event
from collabook.domain.groupings import Months
from collabook.domain.income import YearFigures
from collabook.domain.money import total
from collabook.store.book import Book
from collabook.store.figures import year_events, year_figures
from collabook.tui.screens.glance import glance
from collabook.tui.screens.yearhead import FIGURES_ROOM, chart, headline, headline_beside, year_line
from tests.books import TODAY, USD, cash


def figures_of(book: Book, label: str) -> YearFigures:
    return year_figures(book, tax_year_named(label, book.settings), TODAY)


def events_of(book: Book, figures: YearFigures) -> list[Event]:
    return year_events(book, figures.year, TODAY)


@pytest.mark.parametrize("label", ["2025", "2026"])
def test_the_lines_behind_a_figure_come_to_it(golden: Book, label: str) -> None:
    figures = figures_of(golden, label)
    events = events_of(golden, figures)
    groups = [
        *(("month", name, amount) for name, amount in figures.by_month.items()),
        *(("quarter", quarter.first.isoformat(), quarter.net_receipts) for quarter in figures.by_quarter),
        *(("brand", name, amount) for name, amount in figures.by_brand.items()),
        *(("payer", name, amount) for name, amount in figures.by_payer.items()),
        *(("platform", name, amount) for name, amount in figures.by_platform.items()),
    ]
    assert len(groups) > 15
    for group, name, amount in groups:
        shares = group_events(events, figures.year, group, name)  # type: ignore[arg-type]
        received = [share.received for share in shares if share.received is not None]
        assert total(received, figures.currency) == amount, (group, name)


def test_gifts_stand_in_their_month_quarter_and_brand_and_in_no_other(golden: Book) -> None:
    figures = figures_of(golden, "2025")
    events = events_of(golden, figures)
    assert figures.gifted_value == cash("301.75 USD")
    by_month = [
        share.gifted
        for name in figures.gifted_by_month
        for share in group_events(events, figures.year, "month", name)
        if share.gifted
    ]
    by_quarter = [
        share.gifted
        for quarter in figures.by_quarter
        for share in group_events(events, figures.year, "quarter", quarter.first.isoformat())
        if share.gifted
    ]
    by_brand = gifted_by_brand(events)
    assert total(by_month, USD) == total(by_quarter, USD) == total(by_brand.values(), USD) == figures.gifted_value
    assert not any(
        share.gifted for name in figures.by_platform for share in group_events(events, figures.year, "platform", name)
    )


def test_what_is_not_counted_is_what_makes_the_year_incomplete(golden: Book) -> None:
    figures = figures_of(golden, "2026")
    missing = incomplete(events_of(golden, figures))
    assert [(event.record.id, event.missing) for event in missing] == [("G04", "no value"), ("P19", "no rate")]
    assert incomplete(events_of(golden, figures_of(golden, "2025"))) == []
    month = group_events(events_of(golden, figures), figures.year, "month", missing[1].on.isoformat()[:7])
    assert "P19" in [share.event.record.id for share in month]


def test_the_headline_has_every_figure_to_the_cent(golden: Book) -> None:
    said = [line.split() for line in headline(figures_of(golden, "2026")).plain.splitlines()]
    assert said == [
        ["Received", "$7,446.10"],
        ["Paid", "back", "-$900.00"],
        ["Net", "received", "$6,546.10"],
        ["Gifted", "$0.00"],
        ["Total", "income", "$6,546.10"],
        ["Expenses", "-$523.04"],
        ["Net", "income", "$6,023.06"],
        ["Owed", "today", "¥90,000"],
        ["$1,350.00"],
        ["of", "it", "late", "$1,350.00"],
    ]


def test_the_year_says_its_days_and_how_it_compares(golden: Book) -> None:
    assert year_line(figures_of(golden, "2025")).plain.split() == ["1", "Jan", "to", "31", "Dec", "2025"]
    assert "1 Jan to 31 Dec 2026" in year_line(figures_of(golden, "2026")).plain
    assert "% on the same days a year before" in year_line(figures_of(golden, "2026")).plain


def of_this_year_alone(figures: YearFigures) -> YearFigures:
    return replace(figures, months_before=Months({}, {}))


@pytest.mark.parametrize(("wide", "month", "names"), [(False, 3, "J  F  M  A"), (True, 6, "Jan   Feb   Mar")])
def test_bars_are_as_high_as_their_months(golden: Book, *, wide: bool, month: int, names: str) -> None:
    drawn = chart(of_this_year_alone(figures_of(golden, "2026")), 5, 60, wide=wide).plain.splitlines()
    assert len(drawn) == 7
    assert drawn[5].startswith(names)
    assert "most in Jul: $2,113.23" in drawn[6]
    column = [line[6 * month] if len(line) > 6 * month else " " for line in drawn[:5]]
    assert column == ["█"] * 5
    heights = {
        n: sum(" ▁▂▃▄▅▆▇█".find(line[n * month : n * month + 1] or " ") for line in drawn[:5]) for n in (0, 1, 3, 4, 9)
    }
    assert heights == {0: 17, 1: 7, 3: 12, 4: 6, 9: 26}
    assert drawn[4][8 * month] == "▾"
    assert drawn[4][2 * month] == "·"
    assert drawn[4][11 * month : 11 * month + 1].strip() == ""


def test_the_year_before_stands_behind_where_it_had_more(golden: Book) -> None:
    drawn = chart(figures_of(golden, "2026"), 5, 60, wide=False).plain.splitlines()
    columns = ["".join(line[n : n + 1] or " " for line in drawn[:5]) for n in range(36)]
    assert columns[3 * 11] == "░░░░░"  # $2,859.04 in December 2025, the most of both years
    assert columns[3 * 10].count("░") == 3
    assert "░" not in columns[3 * 6]
    assert "░ the year before" in drawn[6]


@pytest.mark.parametrize(("width", "said"), [(43, False), (45, True)])
def test_the_legend_names_the_highest_month_only_where_it_fits(golden: Book, width: int, *, said: bool) -> None:
    legend = chart(figures_of(golden, "2025"), 5, width, wide=False).plain.splitlines()[-1]
    assert legend.startswith("█ received  █ gifted")
    assert "the year before" not in legend
    assert ("most in" in legend) == said
    assert len(legend) <= width


def test_two_columns_hold_the_same_figures_where_they_fit(golden: Book) -> None:
    figures = figures_of(golden, "2026")
    whole = headline(figures).plain.splitlines()
    left, right = headline_beside(figures, 58)
    both = [*left.plain.splitlines(), *right.plain.splitlines()]
    assert [line.split() for line in both] == [line.split() for line in whole]
    assert max(map(len, right.plain.splitlines())) <= 58 - FIGURES_ROOM
    assert headline_beside(figures, 40)[1].plain == ""


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("owed", ["1350.00 USD", "10000.00 EUR", "9999999999999.99 SEK", "99999999999.99 USD"])
def test_the_glance_never_cuts_an_amount_nor_glues_it_to_its_label(golden: Book, owed: str, *, wide: bool) -> None:
    amount = cash(owed)
    receivables = figures_of(golden, "2026").receivables._replace(outstanding={amount.currency.code: amount})
    figures = replace(figures_of(golden, "2026"), receivables=receivables, gifted_value=cash("9999999.99 USD"))
    shown = glance(figures, [], TODAY, wide=wide).plain
    assert max(map(len, shown.splitlines())) <= (36 if wide else 21)
    words = shown.split()
    assert "Owed" in words
    for part in amount.show().split():
        assert part in words
    assert "$9,999,999.99" in words
