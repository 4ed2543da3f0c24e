"""What forms ask: nothing is added that says nothing, what is wanted comes first, and the keys stay in sight."""

from datetime import date

import pytest
from textual.widgets import Input

from collabook.domain.fee import fee
from collabook.domain.records import Deal, Deliverable, Offer
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.dialogs.rates import rate_said
from collabook.tui.screens.acting import Target
from collabook.tui.widgets.form import Choice, Choose, Form
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY, cash
from tests.tui.driving import deal_of, deal_open, press, running, screen_text, toasts, write

POSTED = Deliverable("video", "tiktok", posted_on=date(2026, 11, 20), disclosure_needed=True)


async def test_an_offer_without_a_sum_is_not_added_and_hides_no_other(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "d", "down", "enter", "enter")
        assert isinstance(app.screen, Form)
        assert "Say what was offered" in toasts(app)[-1]
        assert len(deal_of(kit_book).offers) == 1
        assert fee(deal_of(kit_book)) == cash("15.00 USD")
        await press(pilot, "tab")
        await write(pilot, "750")
        await press(pilot, "enter")
        assert [offer.amount_max for offer in deal_of(kit_book).offers] == [None, cash("750.00 USD")]


async def test_an_offer_does_not_lose_its_only_sum(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(kit_book).offers[0].id))
        await press(pilot, "e")
        await write(pilot, "")
        await press(pilot, "enter")
        assert "Say what was offered" in toasts(app)[-1]
        assert deal_of(kit_book).offers[0].amount == cash("15.00 USD")


async def test_a_sum_still_open_can_be_left_as_it_is(book: Book) -> None:
    deals.add(book, Deal("Oru", offers=(Offer(TODAY, "brand", note="2800 in a currency to be asked about"),)))
    async with deal_open(book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(book).offers[0].id))
        await press(pilot, "e", "enter")
        assert not isinstance(app.screen, Form)


@pytest.mark.parametrize(
    ("made", "first"),
    [
        (POSTED, "field-disclosure_label"),
        (POSTED._replace(disclosure_label="#ad"), "field-kind"),
        (POSTED._replace(posted_on=None), "field-kind"),
        (POSTED._replace(disclosure_needed=None), "field-kind"),
    ],
)
async def test_the_disclosure_comes_first_where_it_is_what_is_missing(
    book: Book, made: Deliverable, first: str
) -> None:
    deals.add(book, Deal("Oru", stage="agreed", deliverables=(made,)))
    async with deal_open(book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(book).deliverables[0].id))
        await press(pilot, "e")
        assert app.focused is not None
        assert app.focused.id == first
        assert len(app.screen.query("#field-disclosure_label")) == 1
        if first == "field-disclosure_label":
            await write(pilot, "#ad")
            await press(pilot, "enter")
            assert deal_of(book).deliverables[0].disclosure_label == "#ad"


@pytest.mark.parametrize("size", [(60, 12), (60, 15), (80, 24)])
async def test_a_form_and_a_choice_keep_their_keys_in_sight(kit_book: Book, size: tuple[int, int]) -> None:
    async with running(kit_book, size) as (app, pilot):
        await press(pilot, "a")
        for field in app.screen.query(Input):
            field.focus()
            await pilot.pause()
            await pilot.pause()
            assert "enter saves · tab next · esc" in screen_text(app)
            assert app.screen.get_widget_at(*field.region.offset)[0] is field
        await press(pilot, "escape")
        app.push_screen(Choose("Which one?", [Choice(n, f"the {n}th") for n in range(40)]))
        await pilot.pause()
        await press(pilot, *["down"] * 20)
        assert "enter chooses · esc" in screen_text(app)
        assert "the 20th" in screen_text(app)


@pytest.mark.parametrize(
    ("amount", "home", "said"),
    [
        ("400.00 GBP", "508.00 USD", "$508.00 for £400.00: 1.27 USD for one GBP"),
        ("400.00 GBP", "1.27 USD", "$1.27 for £400.00: 0.003175 USD for one GBP"),
        ("30000 JPY", "200.00 USD", "$200.00 for ¥30,000: 0.006667 USD for one JPY"),
        ("0.01 USD", "2500000 JPY", "¥2,500,000 for $0.01: 250000000 JPY for one USD"),
        ("400.00 GBP", "0.00 USD", "$0.00 for £400.00"),
    ],
)
def test_a_sum_says_the_rate_that_it_gives(amount: str, home: str, said: str) -> None:
    assert rate_said(cash(amount), cash(home)) == said
