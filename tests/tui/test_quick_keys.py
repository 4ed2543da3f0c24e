"""Keys that come quicker than the screens: each counts once, and nothing is opened underneath something else."""

import asyncio

import pytest
from textual import events
from textual.widgets import Input

from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.app import CollabookApp
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.deals import DealsScreen
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.mail import MailScreen
from collabook.tui.widgets.form import Choose, Dialog, Form
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY, kit_deal
from tests.tui.driving import Driver, deal_of, deal_open, press, running, screen_text, write


async def burst(app: CollabookApp, pilot: Driver, *keys: str, apart: float = 0) -> None:
    """Keys that do not wait for what the one before started."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))
        if apart:
            await asyncio.sleep(apart)
    await settled(pilot)


async def settled(pilot: Driver) -> None:
    for _ in range(5):
        await pilot.pause(0.05)


def dialogs(app: CollabookApp) -> list[str]:
    return [
        "form" if isinstance(screen, Form) else "choice" for screen in app.screen_stack if isinstance(screen, Dialog)
    ]


@pytest.fixture
def agreed_book(kit_book: Book) -> Book:
    deals.move(kit_book, deal_of(kit_book), "agreed", on=TODAY)
    return kit_book


@pytest.mark.parametrize("times", [2, 3])
async def test_a_form_that_is_accepted_twice_saves_once(agreed_book: Book, times: int) -> None:
    async with running(agreed_book) as (app, pilot):
        await press(pilot, "m")
        assert isinstance(app.screen, Form)
        await burst(app, pilot, *["enter"] * times)
        assert app.is_running
        assert len(deal_of(agreed_book).payments) == 1


async def test_a_choice_that_is_made_twice_counts_once(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "v", "down", "down")
        assert isinstance(app.screen, Choose)
        before = len(kit_book.history())
        await burst(app, pilot, "enter", "enter")
        assert app.is_running
        assert deal_of(kit_book).stage == "negotiating"
        assert len(kit_book.history()) == before + 1


async def test_a_question_that_is_answered_twice_counts_once(kit_book: Book) -> None:
    deals.add(kit_book, kit_deal(messages=()))
    async with running(kit_book) as (app, pilot):
        await press(pilot, "2", "D", "down")
        await burst(app, pilot, "enter", "enter")
        assert app.is_running
        assert kit_book.numbers() == [1]


@pytest.mark.parametrize("keys", [("enter", "escape"), ("escape", "enter"), ("escape", "escape")])
async def test_enter_and_escape_at_once_answer_once(agreed_book: Book, keys: tuple[str, str]) -> None:
    async with deal_open(agreed_book) as (app, pilot):
        await press(pilot, "m")
        await burst(app, pilot, *keys)
        assert app.is_running
        assert len(deal_of(agreed_book).payments) <= 1
        await press(pilot, "escape", "escape", "1", "m")
        assert dialogs(app) == ["form"]


@pytest.mark.parametrize("apart", [0, 0.01, 0.03, 0.1])
@pytest.mark.parametrize("key", ["v", "m", "a", "e"])
async def test_a_key_right_after_enter_has_its_dialog_on_top(kit_book: Book, key: str, apart: float) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, "2")
        await burst(app, pilot, "enter", key, apart=apart)
        assert isinstance(app.screen, Dialog)
        assert len(dialogs(app)) == 1
        await press(pilot, "escape")
        assert isinstance(app.screen, DealsScreen | DealScreen)
        await press(pilot, "m")
        assert dialogs(app) == ["form"]


@pytest.mark.parametrize("keys", ["aa", "am", "ma", "mm", "vm", "mv"])
async def test_two_quick_keys_open_one_dialog(kit_book: Book, keys: str) -> None:
    async with running(kit_book) as (app, pilot):
        await burst(app, pilot, *keys)
        assert len(dialogs(app)) == 1
        await press(pilot, "escape")
        assert len(app.screen_stack) == 1
        await press(pilot, "a")
        await write(pilot, "Oru")
        await press(pilot, "enter")
        assert deal_of(kit_book, 2).brand == "Oru"


async def test_a_dialog_does_not_come_up_on_a_screen_opened_meanwhile(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        app.post_message(events.Key("m", "m"))
        app.post_message(events.Key("n", "n"))
        await settled(pilot)
        if isinstance(app.screen, LogScreen):  # n was the quicker one
            assert dialogs(app) == []
        else:
            assert dialogs(app) == ["form"]
            assert isinstance(app.screen, Form)
            assert app.screen.query_one("#field-gross", Input)


async def test_a_mail_is_not_opened_under_a_dialog(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        mail = Target(1, deal_of(kit_book).messages[0].id)
        app.screen.query_one("#deal", Rows).select_key(mail)
        await burst(app, pilot, "enter", "D")
        assert not any(isinstance(screen, MailScreen) for screen in app.screen_stack[:-1])
        assert isinstance(app.screen, MailScreen | Choose)


async def test_the_log_asks_one_thing_at_a_time(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        await press(pilot, "n")
        app.post_message(events.Paste("Hi! We pay $40 for one TikTok video. Are you in?"))
        await settled(pilot)
        await app.workers.wait_for_complete()
        await pilot.pause(0.5)
        await burst(app, pilot, "t", "t")
        assert dialogs(app) == ["choice"]
        await press(pilot, "escape")
        await burst(app, pilot, "enter", "enter")  # the brand is not known: it is asked
        assert dialogs(app) == ["form"]
        await write(pilot, "Lune")
        await burst(app, pilot, "enter", "enter")
        assert app.is_running
        assert "Lune" in screen_text(app)
