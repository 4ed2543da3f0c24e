"""What she does to a deal: every action asks little, says what it did, and loses nothing where it is refused."""

import sqlite3
from datetime import date

import pytest

from collabook.domain.records import Deliverable
from collabook.store import opening
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.form import Choose, Form
from tests.books import TODAY, cash, kit_deal
from tests.tui.acted import fill, paste, point_at, typed
from tests.tui.driving import deal_of, deal_open, press, running, screen_text, toasts

LINK = "https://www.tiktok.test/@you/video/1"


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
