"""What she does to a deal: every action asks little, says what it did, and loses nothing where it is refused."""

import sqlite3
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from textual import events
from textual.widgets import Input

from collabook.domain.allocation import open_amount
from collabook.domain.records import Deliverable, Gift, Instalment, Offer, Payment
from collabook.exchange import ecb
from collabook.store import opening
from collabook.store.book import Book
from collabook.store.verbs import deals, money
from collabook.tui.app import CollabookApp
from collabook.tui.dialogs import parts
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.form import Choose, Form
from collabook.tui.widgets.rows import Rows
from tests.books import EUR, TODAY, USD, cash, kit_deal
from tests.tui.driving import Driver, deal_of, deal_open, press, running, screen_text, toasts, write

LINK = "https://www.tiktok.test/@you/video/1"


def point_at(app: CollabookApp, record_id: str) -> None:
    app.screen.query_one("#deal", Rows).select_key(Target(1, record_id))


async def paste(app: CollabookApp, pilot: Driver, text: str) -> None:
    assert app.focused is not None
    app.focused.post_message(events.Paste(text))
    await pilot.pause()


async def fill(app: CollabookApp, pilot: Driver, **typed: str) -> None:
    """Type into the fields of these names, then enter."""
    for name, text in typed.items():
        app.screen.query_one(f"#field-{name}", Input).focus()
        await pilot.pause()
        await write(pilot, text)
    await press(pilot, "enter")


def typed(app: CollabookApp, name: str) -> str:
    return app.screen.query_one(f"#field-{name}", Input).value


@pytest.fixture
def agreed_book(kit_book: Book) -> Book:
    deals.move(kit_book, deal_of(kit_book), "agreed", on=date(2026, 11, 21))
    return kit_book


async def test_posted_is_p_paste_enter(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "p")
        await paste(app, pilot, f"{LINK}\n")
        await press(pilot, "enter")
        [deliverable] = deal_of(agreed_book).deliverables
        assert (deliverable.posted_on, deliverable.url) == (TODAY, LINK)
        assert toasts(app) == ["Posted: TikTok video for Brightleaf Smile (1.1). u undoes it."]
        await press(pilot, "u")
        assert deal_of(agreed_book).deliverables[0].posted_on is None
        await press(pilot, "U")
        assert deal_of(agreed_book).deliverables[0].url == LINK


async def test_money_for_a_deal_that_is_not_agreed_names_the_key_that_says_so(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "m", "enter")
        [said] = toasts(app)
        assert said.endswith("u undoes it. The deal is still offered: v says that it is agreed.")
        assert (deal_of(kit_book).stage, len(deal_of(kit_book).payments)) == ("offered", 1)
        await press(pilot, "v", "enter", "enter")
        assert deal_of(kit_book).stage == "agreed"
        assert "open" not in toasts(app)[-1]


async def test_a_link_that_is_none_is_said_under_the_field_and_stays(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "p")
        await fill(app, pilot, url="not a link")
        assert "“not a link” is no link" in screen_text(app)
        assert typed(app, "url") == "not a link"
        assert deal_of(agreed_book).deliverables[0].posted_on is None
        await fill(app, pilot, url="tiktok.test/@you/video/1", on="yesterday")
        assert deal_of(agreed_book).deliverables[0].posted_on == date(2026, 11, 22)


async def test_posting_again_corrects_the_link(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "p")
        await fill(app, pilot, url=LINK, on="21 nov")
        point_at(app, deal_of(agreed_book).deliverables[0].id)
        await press(pilot, "p")
        assert (typed(app, "url"), typed(app, "on")) == (LINK, "2026-11-21")
        await fill(app, pilot, url=f"{LINK}2")
        [deliverable] = deal_of(agreed_book).deliverables
        assert (deliverable.url, deliverable.posted_on) == (f"{LINK}2", date(2026, 11, 21))


async def test_of_several_deliverables_it_asks_which(book: Book) -> None:
    two = (Deliverable("video", "tiktok"), Deliverable("story", "instagram", 3))
    deals.add(book, kit_deal(deliverables=two, stage="agreed", gifts=()))
    async with deal_open(book) as (app, pilot):
        point_at(app, deal_of(book).offers[0].id)
        await press(pilot, "s")
        assert isinstance(app.screen, Choose)
        await press(pilot, "down", "enter")
        assert [one.submitted_on for one in deal_of(book).deliverables] == [None, TODAY]
        await press(pilot, "s")  # only one is left for that
        assert [one.submitted_on for one in deal_of(book).deliverables] == [TODAY, TODAY]
        point_at(app, deal_of(book).offers[0].id)
        await press(pilot, "s")
        assert toasts(app)[-1] == "Brightleaf Smile has nothing left to send."
        point_at(app, deal_of(book).deliverables[1].id)
        await press(pilot, "o")
        assert [one.approved_on for one in deal_of(book).deliverables] == [None, TODAY]
        await press(pilot, "o")
        assert "approved already" in toasts(app)[-1]


async def test_what_is_not_left_is_named(book: Book) -> None:
    deals.add(book, kit_deal(deliverables=(Deliverable("video", "tiktok", posted_on=TODAY),), gifts=()))
    async with running(book) as (app, pilot):
        await press(pilot, "2")
        for key, what in (("p", "post"), ("s", "send"), ("o", "approve")):
            await press(pilot, key)
            assert toasts(app) == [f"Brightleaf Smile has nothing left to {what}."]


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


async def test_two_quick_keys_open_one_dialog(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        screen = app.screen
        assert isinstance(screen, DealScreen)
        screen.action_posted()
        screen.action_posted()
        await pilot.pause()
        await press(pilot, "escape")
        assert app.screen is screen


async def test_a_book_in_use_elsewhere_is_said_and_the_form_stays(
    agreed_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed_book.connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(agreed_book.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "m")
        await fill(app, pilot, gross="14")
        assert "is in use by another program" in toasts(app)[-1]
        assert typed(app, "gross") == "14"
        other.execute("ROLLBACK")
        await press(pilot, "enter")
        assert deal_of(agreed_book).payments[0].gross == cash("14.00 USD")
    other.close()


async def test_what_another_program_deleted_is_said(agreed_book: Book) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "p")
        with Book(opening.connect(agreed_book.path), agreed_book.path, agreed_book.clock) as other:
            deals.delete(other, deal_of(other))
        await press(pilot, "enter")
        assert "was changed meanwhile" in toasts(app)[-1]
        assert isinstance(app.screen, Form)
        app._watch()
        await press(pilot, "escape")
        await pilot.pause()
        assert not isinstance(app.screen, DealScreen)
        assert "Deal 1 is not in the book any more." in toasts(app)
