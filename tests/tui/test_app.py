"""The app around its screens: modes, what is said in passing, and the look for what other programs wrote."""

import time

import pytest

from collabook.store.book import Book
from collabook.store.opening import BUSY_SECONDS
from collabook.store.verbs import deals
from collabook.tui import app as app_module
from collabook.tui.app import LASTS
from collabook.tui.host import SAID_AT_MOST
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.deals import DealsScreen
from collabook.tui.screens.income import IncomeScreen
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.mail import MailScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.form import Choose, Form
from collabook.tui.widgets.rows import Rows
from tests.books import kit_deal, open_book
from tests.tui.driving import deal_of, deal_open, press, running, screen_text, toasts

SELECTOR = "\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}"


@pytest.mark.parametrize(("key", "screen"), [("1", TodayScreen), ("2", DealsScreen), ("4", IncomeScreen)])
@pytest.mark.parametrize("opened_in", ["1", "2"])
async def test_a_mode_s_key_shows_the_mode_though_a_deal_is_open_in_it(
    kit_book: Book, key: str, screen: type, opened_in: str
) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, opened_in, "enter")
        assert isinstance(app.screen, DealScreen)
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(kit_book).messages[0].id))
        await press(pilot, "enter")
        assert isinstance(app.screen, MailScreen)
        await press(pilot, key)
        assert isinstance(app.screen, screen)
        await press(pilot, opened_in)
        assert len(app.screen_stack) == 1


async def test_a_mode_is_a_click_away_and_a_mail_that_is_being_logged_stays(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, "enter", "2", "enter")
        for column, screen in ((14, TodayScreen), (23, DealsScreen), (32, IncomeScreen)):
            await pilot.click(offset=(column, 0))
            await pilot.pause()
            assert isinstance(app.screen, screen)
        await press(pilot, "n")
        await pilot.click(offset=(32, 0))
        await pilot.pause()
        assert isinstance(app.screen, LogScreen)


async def test_the_mode_is_marked_on_a_deal_and_on_its_mail(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, "2", "enter")
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(kit_book).messages[0].id))
        for screen in (DealScreen, MailScreen):
            assert isinstance(app.screen, screen)
            assert [str(one.render()) for one in app.screen.query(".mode.-current")] == ["2 Deals"]
            await press(pilot, "enter")


async def test_search_from_today_is_in_deals_though_a_deal_is_open_there(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, "2", "enter", "1", "slash")
        assert isinstance(app.screen, DealsScreen)
        assert app.screen.query("#search:focus")


async def test_one_sentence_at_a_time_is_said_and_a_long_one_is_cut(book: Book) -> None:
    deals.add(book, kit_deal(brand=f"{SELECTOR} " + "Brightleaf " * 15, title="video " * 30))
    async with running(book) as (app, pilot):
        await press(pilot, "2", "s", "s", "u")
        [said] = toasts(app)
        assert said.startswith("Undone: ")
        assert said.endswith("U does it again.")
        assert len(said) <= SAID_AT_MOST
        assert "\N{VARIATION SELECTOR-16}" not in said


async def test_titles_and_choices_are_drawn_without_selectors(book: Book) -> None:
    deals.add(book, kit_deal(brand=f"Oatside {SELECTOR}"))
    async with deal_open(book) as (app, pilot):
        for key, dialog in (("v", Choose), ("m", Form), ("D", Choose)):
            await press(pilot, key)
            assert isinstance(app.screen, dialog)
            assert "Oatside \N{HEAVY BLACK HEART}" in screen_text(app), key
            assert "\N{VARIATION SELECTOR-16}" not in screen_text(app), key
            await press(pilot, "escape")


async def test_a_book_that_another_program_holds_does_not_stop_the_screen(
    kit_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "WATCH_SECONDS", 1000)
    async with running(kit_book) as (app, pilot):
        with open_book(kit_book.path) as other:
            other.connection.execute("BEGIN EXCLUSIVE")
            began = time.monotonic()
            for _ in range(LASTS - 1):
                app._watch()
            assert time.monotonic() - began < BUSY_SECONDS
            await pilot.pause()
            assert toasts(app) == []
            app._watch()
            await pilot.pause()
            assert "Another program holds the book" in toasts(app)[-1]
            app.clear_notifications()
            for _ in range(2 * LASTS):
                app._watch()
            await pilot.pause()
            assert toasts(app) == []
            other.connection.execute("UPDATE recording SET replaying = 1")
            other.connection.execute("UPDATE deals SET title = 'Two videos'")
            other.connection.execute("UPDATE recording SET replaying = 0")
            other.connection.execute("COMMIT")
        app._watch()
        await press(pilot, "2")
        assert "Two videos" in screen_text(app)
        assert kit_book.connection.execute("PRAGMA busy_timeout").fetchone()[0] == 3000


async def test_a_book_that_can_t_be_read_any_more_is_said_once(kit_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "WATCH_SECONDS", 1000)
    async with running(kit_book) as (app, pilot):
        kit_book.path.write_bytes(b"no book at all" * 1000)
        for _ in range(LASTS):
            app._watch()
        await pilot.pause()
        [said] = toasts(app)
        assert str(kit_book.path.name) in said
        app.clear_notifications()
        for _ in range(2 * LASTS):
            app._watch()
        await pilot.pause()
        assert toasts(app) == []
