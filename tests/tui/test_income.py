"""Income: the year in figures and bars, its lines, and what is not counted yet."""

from datetime import date
from decimal import Decimal

from textual.widgets import Input

from collabook.domain.calendar import tax_year_named
from collabook.domain.income import YearFigures
from collabook.domain.records import Deal, Expense, Gift, Instalment, Payment
from collabook.store.book import Book
from collabook.store.figures import year_figures
from collabook.store.verbs import deals, money, whole
from collabook.tui.screens.acting import Target
from collabook.tui.screens.yeardrill import Drill
from collabook.tui.widgets.rows import Rows
from tests.books import EUR, TODAY, USD, cash
from tests.tui.driving import Driver, press, running, screen_text, toasts, write


def figures_of(book: Book, label: str) -> YearFigures:
    return year_figures(book, tax_year_named(label, book.settings), TODAY)


async def in_income(pilot: Driver) -> Rows:
    await press(pilot, "4")
    return pilot.app.screen.query_one("#lines", Rows)


def line_with(text: str, words: str) -> str:
    """The first line on the screen that has these words."""
    return next(line for line in text.splitlines() if words in line)


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


async def test_g_prices_the_gift_that_was_not_counted(golden_book: Book) -> None:
    async with running(golden_book) as (app, pilot):
        rows = await in_income(pilot)
        assert isinstance(rows.key, Target)
        await press(pilot, "g")
        await write(pilot, "40")
        await press(pilot, "enter")
        assert "no price" not in screen_text(app)
        assert line_with(screen_text(app), "Gifted").split()[1] == "$40.00"
        await press(pilot, "u")
        assert "no price, g prices it" in screen_text(app)


async def test_r_gives_a_payment_what_it_came_to_or_its_rate(golden_book: Book) -> None:
    async with running(golden_book) as (app, pilot):
        await in_income(pilot)
        await press(pilot, "r")
        assert "r is for money without a rate" in toasts(app)[-1]
        await press(pilot, "down", "r", "enter")
        assert "Give what one JPY was in USD" in toasts(app)[-1]
        await press(pilot, "tab")
        await write(pilot, "200")
        assert "= $200.00 for ¥30,000: 0.006667 USD for one JPY" in screen_text(app)
        await press(pilot, "enter")
        assert "no rate" not in screen_text(app)
        assert "¥30,000 counts as $200.00." in toasts(app)[-1]
        assert figures_of(golden_book, "2026").cash_received == cash("7646.10 USD")
        await press(pilot, "u", "home", "down", "r")
        await write(pilot, "0.0065")
        assert "= ¥30,000 is $195.00" in screen_text(app)
        await press(pilot, "enter")
        assert figures_of(golden_book, "2026").cash_received == cash("7641.10 USD")


async def test_r_gives_an_expense_and_a_gift_their_rate(book: Book) -> None:
    day = date(2026, 3, 4)
    money.spent(book, Expense(day, "props", cash("10.00 EUR"), note="paper"))
    gift = Gift("mug", day, EUR, cash("20.00 EUR"))
    deals.add(book, Deal("Oatside", stage="agreed", agreed_on=day, gifts=(gift,)))
    async with running(book) as (app, pilot):
        rows = await in_income(pilot)
        assert "Expense: paper" in screen_text(app)
        await press(pilot, "r")
        await write(pilot, "1.1")
        await press(pilot, "enter")
        assert figures_of(book, "2026").gifted_value == cash("22.00 USD")
        await press(pilot, "home", "enter")
        assert toasts(app)[-1] == "This expense belongs to no deal."
        await press(pilot, "r")
        await write(pilot, "1.2")
        await press(pilot, "enter")
        assert figures_of(book, "2026").expenses == cash("12.00 USD")
        assert figures_of(book, "2026").complete
        assert book.contents().expenses[0].rate == Decimal("1.2")
        assert "NOT COUNTED YET" not in screen_text(app)
        assert rows.key == Drill("month", "2026-03")


async def test_many_lines_that_are_not_counted_do_not_push_the_table_away(book: Book) -> None:
    gifts = tuple(Gift(f"gift {n}", date(2026, 1, n)) for n in range(1, 10))
    deals.add(book, Deal("Oatside", stage="agreed", agreed_on=date(2026, 1, 1), gifts=gifts))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        shown = screen_text(app)
        assert shown.count("no price, g prices it") == 3
        assert "6 more" in shown
        await press(pilot, "end", "enter")
        assert screen_text(app).count("no price: gift ") == 9
        assert "NOT COUNTED YET · esc goes back" in screen_text(app)


async def test_an_empty_year_says_so_and_which_keys_help(book: Book) -> None:
    async with running(book) as (app, pilot):
        await in_income(pilot)
        shown = screen_text(app)
        assert "Nothing is counted in 2026" in shown
        assert "m records money and g a gift" in shown
        assert line_with(shown, "Owed today").split()[2] == "nothing"
        await press(pilot, "t", "enter", "g")
        assert toasts(app)[-1] == "There is no deal here to act on; choose one first."


async def test_a_year_of_gifts_does_not_say_that_nothing_came(book: Book) -> None:
    gift = Gift("mug", date(2026, 3, 4), USD, cash("48.00 USD"))
    deals.add(book, Deal("Oatside", stage="agreed", agreed_on=date(2026, 3, 4), gifts=(gift,)))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        await press(pilot, "t", "t", "t", "t")
        shown = screen_text(app)
        assert "Nothing by platform in 2026: what came in was product." in shown
        assert "no money came in and no product" not in shown


async def test_money_without_a_rate_is_not_called_nothing(book: Book) -> None:
    deals.add(book, Deal("Oatside", stage="agreed", agreed_on=TODAY, payments=(Payment(cash("400.00 GBP"), TODAY),)))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        shown = screen_text(app)
        assert "What came in is not counted yet; r gives its rate." in shown
        assert "no money came in" not in shown


async def test_an_expense_without_a_rate_is_no_income_that_waits(book: Book) -> None:
    money.spent(book, Expense(date(2026, 3, 4), "props", cash("10.00 EUR")))
    async with running(book) as (app, pilot):
        await in_income(pilot)
        assert "no money came in and no product" in screen_text(app)


async def test_a_drilled_line_says_in_80_columns_what_is_missing(book: Book) -> None:
    paid = Payment(cash("1340.00 EUR"), date(2026, 5, 4))
    rated = Payment(cash("220.00 EUR"), date(2026, 5, 5), home_amount=cash("250.00 USD"), home_currency=USD)
    gift = Gift("bath salt trio", date(2026, 5, 6))
    deals.add(book, Deal("A brand with a long name", stage="agreed", payments=(paid, rated), gifts=(gift,)))
    async with running(book) as (app, pilot):
        rows = await in_income(pilot)
        rows.select_key(Drill("month", "2026-05"))
        await press(pilot, "enter")
        shown = screen_text(app)
        assert line_with(shown, "no rate: payment ").split()[-1] == "€1,340.00"
        assert "$250.00" in line_with(shown, "payment €220.00")
        assert "no price: bath salt" in shown
        assert "$250.00" in line_with(shown, "  Total ").split()


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
