"""Deals: every deal in a list that reads only what is in sight, searched as she types."""

import pytest
from textual.widgets import Input
from textual.widgets._footer import FooterKey

from collabook.domain.records import Deal, Gift, Instalment, Offer
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.app import CollabookApp
from collabook.tui.screens.acting import Target
from collabook.tui.screens.dealcells import deal_row
from collabook.tui.screens.dealpages import DealRows
from tests.books import TODAY, USD, cash
from tests.tui.deals_shown import add_four, in_deals, lines, typing
from tests.tui.driving import deal_of, press, running, screen_text, toasts


async def test_a_narrow_list_says_brand_title_what_is_next_and_the_fee(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        shown = lines(app)
        assert [line.split()[0] for line in shown] == ["4", "3", "2", "1"]
        assert shown[0].split()[1:] == ["Oatside", "Oats", "declined"]
        assert "posted, paid" in shown[1]
        assert shown[1].endswith("$90.00")
        assert "▲ money 36 days late" in shown[2]
        assert "answer" in shown[3]
        assert shown[3].endswith("$15.00")
        assert all(len(line) <= 80 for line in shown)


async def test_a_wide_list_has_stage_content_money_and_the_next_step_with_its_day(book: Book) -> None:
    add_four(book)
    async with running(book, (120, 40)) as (app, pilot):
        await in_deals(pilot)
        header = screen_text(app).splitlines()[2].split()
        assert header == ["#", "Brand", "Title", "Stage", "Fee", "Content", "Money", "Next", "step", "When"]
        shown = lines(app)
        assert shown[0].split() == ["4", "Oatside", "Oats", "declined"]
        assert shown[1].split()[-4:] == ["agreed", "$90.00", "posted", "paid"]
        assert "▲ overdue $700.00" in shown[2]
        assert shown[2].endswith("36 days late")


async def test_the_columns_follow_the_width_of_the_terminal(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        await pilot.resize_terminal(120, 30)
        await pilot.pause()
        assert "▲ overdue" in screen_text(app)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "▲ overdue" not in screen_text(app)


@pytest.mark.parametrize(
    ("deal", "fee"),
    [
        (
            Deal("A", offers=(Offer(amount=cash("500.00 USD"), amount_max=cash("750.00 USD"), currency=USD),)),
            "$500–$750",
        ),
        (Deal("A", offers=(Offer(amount_max=cash("750.00 USD"), currency=USD),)), "to $750.00"),
        (Deal("A", offers=(Offer(amount=cash("99.50 USD"), currency=USD, per="month"),)), "$99.50?"),
        (Deal("A", gifts=(Gift("cup"),)), "gift"),
        (Deal("A", asks_for_rate=True), "asks rate"),
        (Deal("A"), ""),
        (Deal("A", instalments=(Instalment(cash("1234567.00 KWD")),)), "1,234,567 KWD"),
    ],
)
def test_what_a_deal_pays_is_said_as_far_as_it_is_known(deal: Deal, fee: str) -> None:
    assert deal_row(deal, TODAY, wide=False).cells[-1].text == fee
    assert deal_row(deal, TODAY, wide=True).cells[4].text == fee


async def test_letters_search_at_once_and_escape_goes_back_to_the_whole_list(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        shown = await in_deals(pilot)
        await press(pilot, "slash")
        await typing(pilot, "lodz")
        assert [line.split()[0] for line in lines(app)] == ["3", "1"]
        assert "2 deals" in screen_text(app)
        await press(pilot, "down", "down")
        assert shown.has_focus
        assert shown.key == Target(1)
        await press(pilot, "escape")
        assert len(lines(app)) == 4
        assert shown.key == Target(1)
        assert "4 deals" in screen_text(app)


async def test_enter_in_the_search_goes_to_what_was_found_and_opens_it(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await press(pilot, "slash")
        assert app.screen.query("#search:focus")
        await press(pilot, *"mistral", "enter")
        assert lines(app)[0].split()[0] == "2"
        await press(pilot, "enter")
        assert "Headphones" in screen_text(app)
        assert type(app.screen).__name__ == "DealScreen"


async def test_nothing_found_says_so_and_keeps_the_words(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        await press(pilot, "slash")
        await typing(pilot, "[/x] zz")
        assert "Nothing matches “[/x] zz”." in screen_text(app)
        assert app.screen.query_one(DealRows).key is None
        await press(pilot, "escape", "f", "slash")
        await typing(pilot, "oatside")
        assert "Nothing open matches “oatside”." in screen_text(app)
        assert "f searches all deals" in screen_text(app)


async def test_f_shows_open_deals_only_and_all_again(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        await press(pilot, "f")
        assert [line.split()[0] for line in lines(app)] == ["2", "1"]
        assert "2 deals, open only" in screen_text(app)
        await press(pilot, "f")
        assert len(lines(app)) == 4


def hints(app: CollabookApp) -> list[str]:
    """The footer's keys, as it shows them."""
    return [hint.description for hint in app.screen.query(FooterKey)]


async def test_the_search_field_says_how_to_leave_it(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        whole = hints(app)
        assert "search" in whole
        assert "back" not in whole
        await press(pilot, "slash")
        assert hints(app) == ["to the list", "back"]
        await press(pilot, "/", "o", "f")
        assert app.screen.query_one("#search", Input).value == "/of"
        await press(pilot, "escape")
        assert hints(app) == whole


async def test_o_is_approved_here_too(book: Book) -> None:
    add_four(book)
    async with running(book) as (_, pilot):
        await in_deals(pilot)
        await press(pilot, "end", "o")
        assert deal_of(book).deliverables[0].approved_on == TODAY


async def test_an_empty_book_says_what_belongs_here_and_how_to_begin(book: Book) -> None:
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        assert "Every deal you log is listed here" in screen_text(app)
        assert "n paste a brand's e-mail" in screen_text(app)
        await press(pilot, "p")
        assert toasts(app)[-1] == "There is no deal here to act on; choose one first."


async def test_the_keys_act_on_the_deal_under_the_cursor_and_it_stays_there(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        shown = await in_deals(pilot)
        await press(pilot, "end", "p", "enter")
        assert deal_of(book).deliverables[0].posted_on == TODAY
        assert shown.key == Target(1)
        await press(pilot, "u")
        assert deal_of(book).deliverables[0].posted_on is None
        assert shown.key == Target(1)
        await press(pilot, "up", "m", "enter")
        assert [payment.gross for payment in deal_of(book, 2).payments] == [cash("700.00 USD")]
        assert "money 36 days late" not in screen_text(app)


async def test_what_changed_elsewhere_is_there_when_the_list_is_shown_again(book: Book) -> None:
    add_four(book)
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        await press(pilot, "1")
        deals.move(book, deal_of(book, 2), "cancelled", on=TODAY)
        app.book_changed()
        await press(pilot, "2")
        assert "cancelled" in screen_text(app)
