"""Brands: what came of each, what to charge next time, and her own prices."""

from datetime import date

import pytest

from collabook.domain.records import Deal, Deliverable, Gift, Instalment, Payment, Rate
from collabook.store.book import Book
from collabook.store.brandcards import brand_cards
from collabook.store.verbs import deals, prices
from collabook.tui.screens.rates import Asked
from collabook.tui.widgets.rows import Rows
from tests.books import EUR, TODAY, USD, cash
from tests.tui.driving import deal_open, press, running, screen_text, toasts, write


@pytest.fixture
def two_brands(book: Book) -> Book:
    """Oatly paid for a video in dollars and sent two mugs, one unpriced; Lumen pays in euros."""
    mug = Gift("mug", date(2026, 3, 1), USD, cash("12.00 USD"))
    video = Deliverable("video", "tiktok", posted_on=date(2026, 3, 1))
    paid = Payment(cash("400.00 USD"), date(2026, 4, 11))
    terms = Instalment(cash("400.00 USD"), date(2026, 4, 1))
    deals.add(
        book,
        Deal("Oatly", stage="agreed", agreed_on=date(2026, 2, 1), currency=USD, deliverables=(video,),
             instalments=(terms,), payments=(paid,), gifts=(mug, Gift("lamp", date(2026, 3, 2)), Gift("on its way"))),
    )  # fmt: skip
    deals.add(book, Deal("Oatly", title="second"))
    deals.add(book, Deal("Lumen", stage="agreed", currency=EUR, payments=(Payment(cash("90.00 EUR"), TODAY),)))
    return book


def test_a_card_sums_what_came_in_each_currency(two_brands: Book) -> None:
    lumen, oatly = brand_cards(two_brands, TODAY)
    assert (lumen.name, lumen.deals, lumen.received, lumen.gifted) == ("Lumen", 1, {"EUR": cash("90.00 EUR")}, {})
    assert (oatly.name, oatly.deals, oatly.unpriced) == ("Oatly", 2, 1)
    assert (oatly.received, oatly.gifted) == ({"USD": cash("400.00 USD")}, {"USD": cash("12.00 USD")})
    assert oatly.last_on == date(2026, 2, 1)
    assert brand_cards(two_brands, date(2026, 1, 1))[1].received == {}


async def test_the_list_and_the_page_of_a_brand(two_brands: Book) -> None:
    async with running(two_brands) as (app, pilot):
        await press(pilot, "5")
        shown = screen_text(app)
        assert "2 brands" in shown
        assert "$12.00, 1 unpriced" in shown
        await press(pilot, "down", "enter")
        shown = screen_text(app)
        for said in ("2, of which 1 agreed", "$400.00", "$12.00, 1 unpriced", "10 days late", "TikTok video", "second"):
            assert said in shown
        await press(pilot, "enter")
        assert type(app.screen).__name__ == "DealScreen"
        await press(pilot, "escape", "escape")
        assert "2 brands" in screen_text(app)


async def test_brands_are_searched_by_any_part_of_the_name(two_brands: Book) -> None:
    async with running(two_brands) as (app, pilot):
        await press(pilot, "5", "slash", "t", "l", "y")
        assert "1 brand\n" in screen_text(app)
        assert "Lumen" not in screen_text(app)
        await press(pilot, "z")
        assert "No brand is called “tlyz”." in screen_text(app)
        await press(pilot, "escape")
        assert "2 brands" in screen_text(app)


async def test_an_empty_book_says_what_belongs_there(book: Book) -> None:
    async with running(book) as (app, pilot):
        await press(pilot, "5")
        assert "Every brand that you have a deal with is listed here" in screen_text(app)
        await press(pilot, "R")
        assert "Your prices stand here beside what you really got" in screen_text(app)


async def test_from_a_deal_to_its_brand(two_brands: Book) -> None:
    async with deal_open(two_brands, 1) as (app, pilot):
        await press(pilot, "b")
        assert type(app.screen).__name__ == "BrandScreen"
        assert "10 days late" in screen_text(app)


async def test_a_price_is_set_changed_and_deleted_beside_what_she_got(two_brands: Book) -> None:
    async with running(two_brands) as (app, pilot):
        await press(pilot, "R")
        assert "In 2026 one deliverable brought" not in screen_text(app)  # a gift without a price: incomplete
        rows = app.screen.query_one(Rows)
        rows.select_key(Asked(("video", "tiktok"), None))
        await press(pilot, "enter")
        await write(pilot, "1.5k")
        assert "= $1,500.00" in screen_text(app)
        await press(pilot, "enter")
        assert two_brands.rates()[0].amount == cash("1500.00 USD")
        assert "$1,500.00" in screen_text(app)
        assert "$400.00" in screen_text(app)
        await press(pilot, "a")
        await write(pilot, "usage")
        await press(pilot, "tab")
        await write(pilot, "75")
        await press(pilot, "enter")
        assert {rate.kind for rate in two_brands.rates()} == {"video", "usage"}
        rows.select_key(Asked(("usage", None), next(rate for rate in two_brands.rates() if rate.kind == "usage")))
        await press(pilot, "D", "down", "enter")
        assert [rate.kind for rate in two_brands.rates()] == ["video"]
        await press(pilot, "u")
        assert len(two_brands.rates()) == 2


async def test_what_has_no_price_is_not_deleted(two_brands: Book) -> None:
    prices.priced(two_brands, Rate("reel", cash("5.00 USD"), "instagram"))
    async with running(two_brands) as (app, pilot):
        await press(pilot, "R", "D")
        assert toasts(app)[-1] == "There is no price of yours on this line."


async def test_a_brand_that_is_gone_closes_its_page(two_brands: Book) -> None:
    async with running(two_brands) as (app, pilot):
        await press(pilot, "5", "enter")
        assert "€90.00" in screen_text(app)
        two_brands.undo()
        app.book_changed()
        await pilot.pause()
        assert "2 brands" in screen_text(app) or "1 brand" in screen_text(app)
