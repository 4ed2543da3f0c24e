"""What the year does not count stands on its screen with the key that mends it; unknown is never zero."""

from datetime import date
from decimal import Decimal

from collabook.domain.records import Deal, Expense, Gift, Payment
from collabook.store.book import Book
from collabook.store.verbs import deals, money
from collabook.tui.screens.acting import Target
from collabook.tui.screens.yeardrill import Drill
from tests.books import EUR, TODAY, USD, cash
from tests.tui.driving import press, running, screen_text, toasts, write
from tests.tui.income_shown import figures_of, in_income, line_with


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
