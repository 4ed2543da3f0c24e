"""Nothing that came from outside reaches the terminal as more than text, or is taken for markup."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.screen import Screen

from collabook.exchange.demo import demo_contents
from collabook.store.book import Book
from collabook.store.verbs import deals, whole
from collabook.tui.app import CollabookApp
from collabook.tui.safe import NoControls, cell_text
from collabook.tui.screens.acting import DealActions
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.mail import MailScreen
from collabook.tui.widgets.form import Choice, Choose, Field, Form, confirm
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY, full_deal
from tests.tui.driving import Driver, deal_of, press, running, screen_text, terminal_bytes
from tests.tui.evil import ESCAPES, EVIL, MARKUP, poison
from tests.tui.safety import acted_on


@pytest.fixture
def poisoned(book: Book) -> Book:
    """The demo book, with poison in all its words."""
    whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    deals.add(book, full_deal(40))
    poison(book, EVIL)
    return book


async def look(app: CollabookApp, pilot: Driver) -> None:
    """What is on the screen is text, and the app is alive."""
    await pilot.pause()
    assert app._exception is None
    assert not app._exit
    assert acted_on(terminal_bytes(app)) == []


def test_the_check_sees_poison() -> None:
    for escape in ESCAPES:
        assert acted_on(f"fine{escape}") or escape.startswith("\r"), escape
    assert acted_on("\x1b[1;31mred\x1b[0m\x1b[3;4Hthere\r\n") == []


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_every_screen_shows_poison_as_text(poisoned: Book, size: tuple[int, int]) -> None:
    async with running(poisoned, size) as (app, pilot):
        for mode in app.MODES:
            app.switch_mode(mode)
            await look(app, pilot)
            assert "[@click" in screen_text(app)
            for key in ("down", "end", "home", "pagedown"):
                await press(pilot, key)
                await look(app, pilot)
        app.switch_mode("today")
        await pilot.pause()
        for number in poisoned.numbers():
            await app.push_screen(DealScreen(number))
            await look(app, pilot)
            await press(pilot, "end")
            await look(app, pilot)
            app.pop_screen()
        message = deal_of(poisoned, 40).messages[0]
        await app.push_screen(MailScreen(deal_of(poisoned, 40), message))
        await look(app, pilot)
        assert MARKUP[0] in screen_text(app)


async def test_every_dialog_and_toast_shows_poison_as_text(poisoned: Book) -> None:
    async with running(poisoned, (120, 40)) as (app, pilot):
        screen = DealScreen(40)
        await app.push_screen(screen)
        await pilot.pause()
        deal = deal_of(poisoned, 40)
        tables = ("deliverables", "gifts", "rights", "messages")
        pressed = [(getattr(deal, table)[0].id, key) for table in tables for key in "eD"]
        pressed += [(deal.deliverables[0].id, key) for key in "pmMgvEd"]
        for record_id, key in pressed:
            app.screen.query_one("#deal", Rows).select_key(screen.target()._replace(record=record_id))
            await press(pilot, key)
            await look(app, pilot)
            while app.screen is not screen:
                await press(pilot, "escape")
        await press(pilot, "s")
        app.say(EVIL, bad=True)
        await look(app, pilot)
        assert screen_text(app).count("[@click=app.quit]x[/]") > 1
        assert isinstance(screen, DealActions)


async def test_a_dialog_s_own_words_are_text(book: Book) -> None:
    async with running(book) as (app, pilot):
        for text in (EVIL, *MARKUP, *ESCAPES):
            for dialog in dialogs(text):
                await app.push_screen(dialog)
                await look(app, pilot)
                app.pop_screen()


def dialogs(text: str) -> list[Screen[Any]]:
    return [
        Form(text, [Field("name", text, value=text, hint=text, echo=lambda value: f"{value}{text}")]),
        Choose(text, [Choice(1, text, text)]),
        confirm(text, text),
    ]


async def test_the_palette_shows_poison_as_text(poisoned: Book) -> None:
    async with running(poisoned) as (app, pilot):
        await press(pilot, "ctrl+p", "4", "0")
        await app.workers.wait_for_complete()
        await pilot.pause(0.3)
        await look(app, pilot)
        assert "open deal 40" in screen_text(app)


async def test_a_click_on_what_looks_like_a_link_runs_nothing(book: Book) -> None:
    deals.add(
        book, full_deal(1)._replace(brand="[@click=app.quit]xxxxxxxxxxxx[/]", title="[@click=app.quit]xxxxxxxxxxxx[/]")
    )
    async with running(book) as (app, pilot):
        await app.push_screen(DealScreen(1))
        await pilot.pause()
        lines = screen_text(app).splitlines()
        places = [(x, y) for y, line in enumerate(lines) for x in range(len(line)) if line.startswith("xxxx", x)]
        assert places
        for place in places[::3]:
            await pilot.click(offset=place)
            await pilot.pause()
            while not isinstance(app.screen, DealScreen):
                await press(pilot, "escape")
            assert not app._exit


@given(st.text())
def test_the_last_filter_leaves_only_text_and_every_cell_in_its_place(text: str) -> None:
    [segment] = NoControls().apply([Segment(text)], Color(0, 0, 0))
    assert acted_on(segment.text) == []
    assert "\x1b" not in segment.text
    assert cell_len(segment.text) == cell_len(text)


@given(st.text())
def test_a_cell_is_one_line_of_text(text: str) -> None:
    line = cell_text(text)
    assert acted_on(line) == []
    assert not set(line) & set("\n\r\t\x1b")
