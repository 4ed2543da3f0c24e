"""Income: the year in figures and bars, its lines, and what is not counted yet."""

from textual.widgets import Input

from collabook.domain.records import Deal, Instalment, Payment
from collabook.store.book import Book
from collabook.store.verbs import deals, money, whole
from collabook.tui.screens.yeardrill import Drill
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY, USD, cash
from tests.tui.driving import press, running, screen_text, toasts
from tests.tui.income_shown import figures_of, in_income, line_with


async def test_the_year_is_there_at_a_glance_and_says_what_it_is_not(golden: Book) -> None:
    async with running(golden) as (app, pilot):
        await in_income(pilot)
        shown = screen_text(app)
        for words in ("‹ 2026 ›", "$6,546.10", "$6,023.06", "¥90,000", "J  F  M", "BY MONTH"):
            assert words in shown
        assert "no price, g prices it" in shown
        assert line_with(shown, "no rate, r gives it").endswith("¥30,000")
        assert "Totals of what you recorded. Not tax advice." in shown
        assert "August" not in line_with(shown, "July 2026")
        assert all(len(line) <= 80 for line in shown.splitlines())


async def test_the_wide_screen_shows_the_whole_year_with_what_is_owed(golden: Book) -> None:
    async with running(golden, (120, 40)) as (app, pilot):
        await in_income(pilot)
        shown = screen_text(app)
        assert "-$444.42" in line_with(shown, "September 2026")
        assert "▾" in line_with(shown, "September 2026")
        assert line_with(shown, "   Total  ").split() == ["Total", "$6,546.10"]
        assert "110 days late" in line_with(shown, "▲ Quill & Co")
        assert line_with(shown, "○ Hana Knit").split()[-1] == "¥90,000"
        assert "due Fri 11 Dec" in shown


async def test_t_turns_the_table_and_comes_round(golden: Book) -> None:
    async with running(golden, (120, 40)) as (app, pilot):
        await in_income(pilot)
        for heading, line in (
            ("BY QUARTER", "Quarter from 1 July 2026"),
            ("BY BRAND", "Cedar Home"),
            ("BY PAYER", "Brightside Mgmt Ltd"),
            ("BY PLATFORM", "Instagram"),
            ("TOTALS", "Bank payout"),
            ("PER DELIVERABLE", "DEALS FINISHED IN THE YEAR"),
            ("FORM 1099 CHECK", "below threshold; income still counts"),
            ("BY MONTH", "July 2026"),
        ):
            await press(pilot, "t")
            assert heading in screen_text(app)
            assert line in screen_text(app)


async def test_arrows_change_the_year_as_far_as_anything_was_recorded(golden: Book) -> None:
    async with running(golden) as (app, pilot):
        await in_income(pilot)
        await press(pilot, "right")
        assert toasts(app)[-1] == "This is the latest year there is."
        await press(pilot, "left")
        assert "‹ 2025 ›" in screen_text(app)
        assert "$4,560.79" in screen_text(app)
        await press(pilot, "left")
        assert toasts(app)[-1] == "There is nothing recorded before this year."
        assert "‹ 2025 ›" in screen_text(app)
        await pilot.click("#later", offset=(0, 0))
        await pilot.pause()
        assert "‹ 2026 ›" in screen_text(app)


async def test_enter_lists_what_a_line_sums_and_escape_comes_back_to_it(golden: Book) -> None:
    async with running(golden) as (app, pilot):
        rows = await in_income(pilot)
        rows.select_key(Drill("month", "2026-09"))
        await press(pilot, "enter")
        shown = screen_text(app)
        assert "SEPTEMBER 2026 · esc goes back" in shown
        assert line_with(shown, "Total  ").split()[-1] == "-$444.42"
        assert "chargeback" in shown
        await press(pilot, "escape")
        assert rows.key == Drill("month", "2026-09")
        assert "BY MONTH" in screen_text(app)


async def test_every_figure_of_the_headline_opens_the_lines_it_sums(golden: Book) -> None:
    async with running(golden, (120, 40)) as (app, pilot):
        rows = await in_income(pilot)
        await press(pilot, "shift+tab")
        for name in ("cash_received", "refunds", "net_receipts", "gifted_value", "total_income", "expenses"):
            headline = app.screen.query_one("#totals", Rows)
            headline.focus()
            headline.select_key(Drill("figure", name))
            figure = getattr(figures_of(golden, "2026"), name)
            await press(pilot, "enter")
            assert app.focused is rows
            said = line_with(screen_text(app), "   Total  ").split()[-1]
            assert said == (figure.show() if figure else "nothing"), name
            await press(pilot, "escape")
            assert app.focused is headline
            assert headline.key == Drill("figure", name)


async def test_every_total_opens_the_lines_it_sums(golden: Book) -> None:
    figures = figures_of(golden, "2026")
    async with running(golden, (120, 40)) as (app, pilot):
        rows = await in_income(pilot)
        await press(pilot, "t", "t", "t", "t", "t")
        names = [row.key.name for row in rows._rows if isinstance(row.key, Drill) and row.key.group == "figure"]
        assert len(names) == 17
        for name in names:
            rows.select_key(Drill("figure", name))
            await press(pilot, "enter")
            category = name.removeprefix("expenses_by_category.")
            figure = figures.expenses_by_category[category] if category != name else getattr(figures, name)
            assert line_with(screen_text(app), "   Total  ").split()[-1] == (figure.show() if figure else "nothing")
            await press(pilot, "escape")
        rows.select_key(Drill("currency", "GBP"))
        await press(pilot, "enter")
        assert "GBP · esc goes back" in screen_text(app)
        assert screen_text(app).count("£") == 2


async def test_what_is_owed_opens_its_instalments(golden: Book) -> None:
    async with running(golden, (120, 40)) as (app, pilot):
        await in_income(pilot)
        headline = app.screen.query_one("#totals", Rows)
        headline.focus()
        headline.select_key(Drill("owed", "USD"))
        await press(pilot, "enter")
        shown = screen_text(app)
        assert "OWED TO YOU IN USD · esc goes back" in shown
        assert "110 days late" in line_with(shown, "▲ Quill & Co")
        assert line_with(shown, "   Total  ").split()[-1] == "$1,350.00"
        await press(pilot, "down", "m")
        assert app.screen.query_one("#field-gross", Input).value == "700.00"


async def test_what_is_owed_closes_with_the_last_of_it(book: Book) -> None:
    part = Instalment(cash("90.00 USD"), due_on=TODAY)
    deals.add(book, Deal("Oatly", stage="agreed", agreed_on=TODAY, currency=USD, instalments=(part,)))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        headline = app.screen.query_one("#totals", Rows)
        headline.focus()
        headline.select_key(Drill("owed", "USD"))
        await press(pilot, "enter", "m", "enter")
        assert "Received $90.00" in toasts(app)[-1]
        assert "BY MONTH" in screen_text(app)


async def test_a_click_on_a_figure_opens_it(golden: Book) -> None:
    async with running(golden) as (app, pilot):
        await in_income(pilot)
        await pilot.click("#totals", offset=(4, 1))
        await pilot.click("#totals", offset=(4, 1))
        await pilot.pause()
        assert "PAID BACK · esc goes back" in screen_text(app)


async def test_enter_on_a_payment_opens_its_deal(golden: Book) -> None:
    async with running(golden) as (app, pilot):
        rows = await in_income(pilot)
        await press(pilot, "t", "t")
        rows.select_key(Drill("brand", "Atlas Luggage"))
        await press(pilot, "enter", "enter")
        assert type(app.screen).__name__ == "DealScreen"
        assert "Atlas Luggage" in screen_text(app)
        await press(pilot, "escape")
        assert "ATLAS LUGGAGE · esc goes back" in screen_text(app)


async def test_a_small_screen_keeps_the_list_and_every_figure(golden: Book) -> None:
    async with running(golden, (60, 15)) as (app, pilot):
        rows = await in_income(pilot)
        shown = screen_text(app)
        assert rows.size.height >= 5
        assert "no price: g" in shown
        assert line_with(shown, "January 2026").endswith("$875.53")
        assert "most in" not in shown
        for words in ("$7,446.10", "$6,546.10", "-$523.04", "$6,023.06", "¥90,000", "$1,350.00"):
            assert words in shown
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "J  F  M" in screen_text(app)


async def test_the_years_are_those_of_the_settings(golden_book: Book) -> None:
    whole.set_setting(golden_book, "year_start", "04-06")
    whole.set_setting(golden_book, "year_label", "start/yy")
    async with running(golden_book) as (app, pilot):
        await in_income(pilot)
        assert "‹ 2026/27 ›" in screen_text(app)
        assert "6 Apr to 5 Apr 2027" in screen_text(app)
        await press(pilot, "left")
        assert "‹ 2025/26 ›" in screen_text(app)


async def test_a_payment_from_a_deal_is_there_when_the_year_is_shown_again(book: Book) -> None:
    deals.add(book, Deal("[/x] Nike [/", stage="agreed", agreed_on=TODAY))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        await press(pilot, "1")
        deal = book.deals([1])[0]
        app.change(money.paid, deal, Payment(cash("15.00 USD"), TODAY))
        await press(pilot, "4", "t", "t")
        assert line_with(screen_text(app), "Received  ").split()[1] == "$15.00"
        assert "[/x] Nike [/" in screen_text(app)
