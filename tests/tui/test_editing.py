"""Every record of a deal is added, changed and deleted in a form; nothing typed is lost."""

from datetime import date
from typing import Any

import pytest

from collabook.domain.records import Payment
from collabook.store.book import Book
from collabook.store.verbs import money
from collabook.tui.dialogs import parts
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.form import Form
from tests.books import TODAY, cash
from tests.tui.acted import fill, point_at, typed
from tests.tui.driving import deal_of, deal_open, press, screen_text, toasts


async def test_a_deliverable_is_changed(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deal_of(agreed_book).deliverables[0].id)
        await press(pilot, "e")
        assert typed(app, "post_due") == "2026-12-04"
        await fill(app, pilot, kind="story", platform="insta", count="3", post_due="14 days after delivery")
        [one] = deal_of(agreed_book).deliverables
        assert (one.kind, one.platform, one.count) == ("story", "instagram", 3)
        assert (one.post_due_on, one.post_due_days, one.post_due_after) == (None, 14, "delivery")
        assert "post 14 days after delivery" in screen_text(app)
        assert "3 Instagram stories" in screen_text(app)


async def test_a_long_form_begins_at_its_top_and_keeps_the_label_with_its_field(agreed_book: Book) -> None:
    deliverable = deal_of(agreed_book).deliverables[0]
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deliverable.id)
        await press(pilot, "e")
        for field in parts.deliverable_fields(app, deal_of(agreed_book), deliverable):
            lines = [line.split("│")[1].strip() for line in screen_text(app).splitlines() if line.count("│") == 2]
            assert field.label in lines
            assert "enter saves · tab next · esc leaves it as it was" in lines
            assert app.focused is not None
            assert app.focused.id == f"field-{field.name}"
            await press(pilot, "tab")


async def test_nothing_is_refused_before_she_typed_anything(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        for choice in range(6):
            await press(pilot, "d", *(["down"] * choice), "enter")
            assert isinstance(app.screen, Form)
            assert not app.screen.query(".-bad")
            assert "✗" not in screen_text(app)
            await press(pilot, "escape")
        await press(pilot, "d", "down", "down", "down", "enter", "enter")
        assert "✗" in screen_text(app)
        assert isinstance(app.screen, Form)


async def test_what_is_refused_in_a_form_stays_typed(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deal_of(agreed_book).deliverables[0].id)
        await press(pilot, "e")
        await fill(app, pilot, kind="s", count="0", post_due="14 days after christmas")
        painted = app.screen.query_one("#echo-kind").render()
        assert "“s” is none of video, short" in str(painted)
        assert "is no number from 1 to 1000" in str(app.screen.query_one("#echo-count").render())
        assert "it can count from delivery, approval, signing" in str(app.screen.query_one("#echo-post_due").render())
        assert typed(app, "post_due") == "14 days after christmas"


async def test_an_accepted_form_without_a_change_is_no_step(agreed_book: Book) -> None:
    money.paid(agreed_book, deal_of(agreed_book), Payment(cash("15.00 USD"), TODAY))
    deal = deal_of(agreed_book)
    steps = agreed_book.history()
    records: list[Any] = [*deal.deliverables, *deal.gifts, *deal.instalments, *deal.payments, *deal.offers]
    async with deal_open(agreed_book) as (app, pilot):
        for record in records:
            point_at(app, record.id)
            await press(pilot, "e", "enter")
            assert isinstance(app.screen, DealScreen), record
        await press(pilot, "E", "enter")
        assert toasts(app) == []
    assert agreed_book.history() == steps


async def test_an_instalment_and_a_payment_are_changed_in_the_deal_s_currency(agreed_book: Book) -> None:
    money.paid(agreed_book, deal_of(agreed_book), Payment(cash("15.00 USD"), TODAY))
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deal_of(agreed_book).instalments[0].id)
        await press(pilot, "e")
        await fill(app, pilot, amount="20 EUR")
        assert "This counts in USD" in screen_text(app)
        await fill(app, pilot, amount="20", due="net 30 from posting")
        [part] = deal_of(agreed_book).instalments
        assert (part.amount, part.due_days, part.due_from) == (cash("20.00 USD"), 30, "posting")
        point_at(app, deal_of(agreed_book).payments[0].id)
        await press(pilot, "e")
        await fill(app, pilot, fee="0.50", note="by card", received_on="20 nov")
        [payment] = deal_of(agreed_book).payments
        assert (payment.fee, payment.note) == (cash("0.50 USD"), "by card")
        assert payment.received_on == date(2026, 11, 20)


async def test_a_gift_goes_back(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deal_of(agreed_book).gifts[0].id)
        await press(pilot, "e")
        await fill(app, pilot, received_on="20 nov", kept="returned", returned_on="yesterday")
        [gift] = deal_of(agreed_book).gifts
        assert (gift.kept, gift.returned_on) == ("returned", date(2026, 11, 22))
        assert "went back yesterday" in screen_text(app)


async def test_the_deal_is_changed(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "E")
        await fill(app, pilot, terms="3 dec")
        assert "Terms count from something" in str(app.screen.query_one("#echo-terms").render())
        await fill(app, pilot, terms="net 30 from posting", next_action="ask for the brief", next_action_on="fri")
        deal = deal_of(agreed_book)
        assert (deal.terms_days, deal.terms_from) == (30, "posting")
        assert (deal.next_action, deal.next_action_on) == ("ask for the brief", date(2026, 11, 27))
        assert "Net 30 from posting" in screen_text(app)


@pytest.mark.parametrize(
    ("choice", "table", "answers", "expected"),
    [
        (0, "deliverables", {"kind": "reel", "post_due": "on approval"}, {"platform": "instagram", "post_due_days": 0}),
        (1, "offers", {"amount": "400", "amount_max": "500", "per": "deliverable"}, {"amount": cash("400.00 USD")}),
        (2, "instalments", {"amount": "30", "due": "1 dec"}, {"due_on": date(2026, 12, 1)}),
        (
            3,
            "gifts",
            {"item": "lamp", "value": "80"},
            {"item": "lamp", "value": cash("80.00 USD"), "received_on": None},
        ),
        (4, "rights", {"kind": "ads", "ends": "30 days from posting"}, {"days": 30, "counts_from": "posting"}),
        (5, "deadlines", {"what": "event", "due_on": "5 dec"}, {"what": "event", "due_on": date(2026, 12, 5)}),
    ],
)
async def test_everything_can_be_added(
    agreed_book: Book, choice: int, table: str, answers: dict[str, str], expected: dict[str, Any]
) -> None:
    before = len(getattr(deal_of(agreed_book), table))
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "d", *(["down"] * choice), "enter")
        await fill(app, pilot, **answers)
        assert isinstance(app.screen, DealScreen)
        records = getattr(deal_of(agreed_book), table)
        assert len(records) == before + 1
        assert {name: getattr(records[-1], name) for name in expected} == expected
        await press(pilot, "u")
        assert len(getattr(deal_of(agreed_book), table)) == before


async def test_the_record_under_the_cursor_is_deleted_and_brought_back(agreed_book: Book) -> None:
    before = agreed_book.contents()
    async with deal_open(agreed_book) as (app, pilot):
        for table in ("deliverables", "gifts", "instalments", "offers", "messages"):
            point_at(app, getattr(deal_of(agreed_book), table)[0].id)
            await press(pilot, "D", "enter")  # the first answer leaves it
            assert len(getattr(deal_of(agreed_book), table)) == 1
            await press(pilot, "D", "down", "enter")
            assert getattr(deal_of(agreed_book), table) == ()
            await press(pilot, "u")
            assert agreed_book.contents() == before


async def test_a_mail_stays_as_it_came(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        point_at(app, deal_of(agreed_book).messages[0].id)
        await press(pilot, "e")
        assert "A mail stays as it came" in toasts(app)[-1]
