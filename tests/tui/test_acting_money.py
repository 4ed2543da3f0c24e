"""Money in and money back, by one key: the open amount is filled in, and what is refused stays typed."""

from datetime import date
from decimal import Decimal

import pytest
from textual.widgets import Input

from collabook.domain.allocation import open_amount
from collabook.domain.records import Instalment, Offer, Payment
from collabook.exchange import ecb
from collabook.store.book import Book
from collabook.store.verbs import deals, money
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.form import Form
from tests.books import EUR, TODAY, USD, cash, kit_deal
from tests.tui.acted import fill, point_at, typed
from tests.tui.driving import deal_of, deal_open, press, screen_text, toasts, write


async def test_money_in_is_the_open_amount_filled_in(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "m")
        assert typed(app, "gross") == "15.00"
        await press(pilot, "enter")
        [payment] = deal_of(agreed_book).payments
        assert (payment.gross, payment.received_on, payment.fee) == (cash("15.00 USD"), TODAY, None)
        assert "✓ paid" in screen_text(app)


async def test_a_refused_payment_stays_as_it_was_typed(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="10-20")
        assert "is a range" in screen_text(app)
        await fill(app, pilot, gross="10", fee="11")
        assert "come to more than $10.00" in toasts(app)[-1]
        assert isinstance(app.screen, Form)
        assert (typed(app, "gross"), typed(app, "fee")) == ("10", "11")
        await fill(app, pilot, fee="1 EUR")
        assert "counts in USD" in screen_text(app)
        assert deal_of(agreed_book).payments == ()
        await fill(app, pilot, fee="1")
        assert deal_of(agreed_book).payments[0].fee == cash("1.00 USD")


async def test_foreign_money_asks_what_the_bank_made_of_it(book: Book) -> None:
    offer = Offer(date(2026, 11, 20), "brand", cash("400.00 EUR"), currency=EUR)
    deals.add(book, kit_deal(offers=(offer,)))
    deals.move(book, deal_of(book), "agreed", on=TODAY)
    async with deal_open(book) as (app, pilot):
        await press(pilot, "m", "enter")
        assert deal_of(book).payments[0].rate is None
        await fill(app, pilot, home_amount="432.10")
        [payment] = deal_of(book).payments
        assert (payment.gross, payment.home_amount) == (cash("400.00 EUR"), cash("432.10 USD"))
        assert "worth $432.10" in screen_text(app)


async def test_foreign_money_may_stay_without_a_rate(book: Book) -> None:
    deals.add(book, kit_deal(stage="agreed", currency=EUR))
    async with deal_open(book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="400")
        assert "or what €400.00 came to in USD" in screen_text(app)
        await press(pilot, "escape")
        assert deal_of(book).payments[0].gross == cash("400.00 EUR")


@pytest.mark.skipif(not ecb.installed(), reason="the extra `rates` is not installed")
async def test_the_published_rate_is_suggested_and_taken_by_its_name(book: Book) -> None:
    deals.add(book, kit_deal(stage="agreed", currency=EUR))
    async with deal_open(book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="400", on="2026-07-05")
        assert typed(app, "rate") == ""
        hint = app.screen.query_one("#field-rate", Input).placeholder
        assert hint == "ecb takes the ECB's 1.1448 of 3 Jul 2026, 2 days before"
        await write(pilot, "e")
        assert "= €400.00 is $457.92, the ECB's 1.1448 of 3 Jul 2026" in screen_text(app)
        await press(pilot, "enter")
        [payment] = deal_of(book).payments
        assert (payment.rate, payment.rate_source) == (Decimal("1.1448"), "ECB 2026-07-03")


async def test_what_the_bank_paid_out_gives_the_rate_before_it_is_saved(book: Book) -> None:
    deals.add(book, kit_deal(stage="agreed", currency=EUR, agency="Humble Talent"))
    async with deal_open(book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="500", fee="10", commission="75", withheld="15", method="wire")
        await press(pilot, "tab", "tab")
        await write(pilot, "520")
        assert "= 1.3 USD for one EUR: $650.00 before that" in screen_text(app)
        await press(pilot, "enter")
        [payment] = deal_of(book).payments
        assert (payment.rate, payment.rate_source, payment.method) == (Decimal("1.3"), "bank", "wire")


async def test_more_than_was_owed_is_kept_and_said(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="20")
        assert toasts(app)[-1] == "Brightleaf Smile has paid $5.00 more than is owed. u undoes it."


async def test_the_instalment_under_the_cursor_is_the_one_paid(book: Book) -> None:
    parts = (Instalment(cash("100.00 USD"), date(2026, 10, 1)), Instalment(cash("50.00 USD"), date(2026, 11, 1)))
    deals.add(book, kit_deal(stage="agreed", currency=USD, instalments=parts))
    async with deal_open(book) as (app, pilot):
        point_at(app, deal_of(book).instalments[1].id)
        await press(pilot, "m")
        assert typed(app, "gross") == "50.00"


@pytest.mark.parametrize(
    ("choice", "kind", "owed"),
    [
        (0, "refund", "10.00 USD"),
        (1, "refund", "15.00 USD"),
        (2, "chargeback", "15.00 USD"),
        (3, "chargeback", "10.00 USD"),
    ],
)
async def test_money_back(agreed_book: Book, choice: int, kind: str, owed: str) -> None:
    money.paid(agreed_book, deal_of(agreed_book), Payment(cash("15.00 USD"), TODAY))
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "M", *(["down"] * choice), "enter")
        assert typed(app, "gross") == "15.00"
        await fill(app, pilot, gross="5", note="wrong sum")
        deal = deal_of(agreed_book)
        assert (deal.payments[1].kind, deal.payments[1].note) == (kind, "wrong sum")
        left = open_amount(deal, TODAY)
        assert left is not None
        assert str(cash("10.00 USD") + left) == owed
        await press(pilot, "u")
        assert len(deal_of(agreed_book).payments) == 1


async def test_money_back_needs_money_that_came(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "M")
        assert "has paid nothing that could go back" in toasts(app)[-1]
        assert isinstance(app.screen, DealScreen)


async def test_more_than_came_can_t_go_back(agreed_book: Book) -> None:
    money.paid(agreed_book, deal_of(agreed_book), Payment(cash("15.00 USD"), TODAY))
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "M", "enter")
        await fill(app, pilot, gross="16")
        assert "so $16.00 can't go back" in toasts(app)[-1]
        assert typed(app, "gross") == "16"
