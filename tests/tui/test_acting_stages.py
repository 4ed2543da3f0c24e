"""A gift that arrives, and a deal that moves: each asks what it needs to know."""

from collabook.domain.records import Gift
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.screens.deal import DealScreen
from tests.books import TODAY, cash, kit_deal
from tests.tui.acted import fill, point_at, typed
from tests.tui.driving import deal_of, deal_open, press, screen_text, toasts


async def test_a_gift_arrives_and_is_priced_later(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "g", "enter")
        [gift] = deal_of(agreed_book).gifts
        assert (gift.received_on, gift.value) == (TODAY, None)
        assert "no price: g prices it" in screen_text(app)
        await press(pilot, "g")
        await fill(app, pilot, value="40")
        assert deal_of(agreed_book).gifts[0].value == cash("40.00 USD")
        await press(pilot, "g")  # all are here and priced: something else came
        await press(pilot, "enter")
        assert "Say what arrived" in screen_text(app)
        await fill(app, pilot, item="tote bag", value="12")
        assert [(one.item, one.received_on) for one in deal_of(agreed_book).gifts][1] == ("tote bag", TODAY)


async def test_of_several_gifts_it_asks_which(book: Book) -> None:
    deals.add(book, kit_deal(gifts=(Gift("kit"), Gift("mug")), deliverables=(), stage="agreed"))
    async with deal_open(book) as (app, pilot):
        point_at(app, deal_of(book).offers[0].id)
        await press(pilot, "g", "down", "enter")
        await fill(app, pilot, value="9 EUR")
        gift = deal_of(book).gifts[1]
        assert (gift.item, gift.received_on, gift.value) == ("mug", TODAY, cash("9.00 EUR"))


async def test_agreeing_asks_for_the_fee_and_takes_the_offer_s(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "v", "enter")
        assert typed(app, "fee") == "15.00"
        await fill(app, pilot, fee="20")
        deal = deal_of(kit_book)
        assert (deal.stage, deal.agreed_on) == ("agreed", TODAY)
        assert [part.amount for part in deal.instalments] == [cash("20.00 USD")]


async def test_declining_and_cancelling_ask_why(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "v", "down", "enter")
        await fill(app, pilot, why="too low")
        assert (deal_of(kit_book).stage, deal_of(kit_book).closed_why) == ("declined", "too low")
        await press(pilot, "u", "v", "enter", "enter", "v", "enter")
        await fill(app, pilot, kill_fee="5", why="campaign stopped")
        deal = deal_of(kit_book)
        assert (deal.stage, deal.closed_why) == ("cancelled", "campaign stopped")
        assert [part.amount for part in deal.instalments] == [cash("5.00 USD")]


async def test_negotiating_asks_nothing_more(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "v", "down", "down", "enter")
        assert deal_of(kit_book).stage == "negotiating"
        assert isinstance(app.screen, DealScreen)


async def test_escape_leaves_everything_as_it_was(kit_book: Book) -> None:
    before = kit_book.contents()
    async with deal_open(kit_book) as (app, pilot):
        for key in ("p", "m", "g", "v", "e", "E", "d", "D"):
            await press(pilot, key)
            assert not isinstance(app.screen, DealScreen), key
            await press(pilot, "escape")
            assert isinstance(app.screen, DealScreen), key
        assert toasts(app) == []
    assert kit_book.contents() == before
