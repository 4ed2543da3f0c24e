"""Keys: one list feeds help, footers and the command palette, and every key in it works."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest
from textual.binding import Binding
from textual.command import CommandPalette
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input, OptionList
from textual.widgets._footer import FooterKey

from collabook import tui
from collabook.exchange.demo import demo_contents
from collabook.store.book import Book
from collabook.store.verbs import deals, whole
from collabook.tui.app import CollabookApp
from collabook.tui.keys import keys, names
from collabook.tui.screens.agenda import KEYS
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.deals import DealsScreen
from collabook.tui.screens.help import HelpScreen
from collabook.tui.screens.mail import MailScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.form import Form
from tests.books import TODAY, kit_deal
from tests.tui.driving import Driver, deal_of, deal_open, press, running, screen_text, write


@pytest.fixture
def demo_book(book: Book) -> Book:
    whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    return book


async def every_screen(app: CollabookApp, pilot: Driver) -> AsyncIterator[Screen[object]]:
    """Each screen of the program, one after the other, as the demo book fills it."""
    for mode in app.MODES:
        app.switch_mode(mode)
        await pilot.pause()
        yield app.screen
    app.switch_mode("today")
    number = next(number for number in app.book.numbers() if deal_of(app.book, number).messages)
    deal = deal_of(app.book, number)
    from collabook.tui.screens.log import LogScreen

    for screen in (DealScreen(number), MailScreen(deal, deal.messages[0]), LogScreen()):
        await app.push_screen(screen)
        await pilot.pause()
        yield app.screen
        app.pop_screen()
        await pilot.pause()


@pytest.mark.parametrize("width", [80, 120])
async def test_no_footer_has_more_than_seven_hints_and_none_is_cut(demo_book: Book, width: int) -> None:
    async with running(demo_book, (width, 24)) as (app, pilot):
        async for screen in every_screen(app, pilot):
            hints = list(screen.query(FooterKey))
            assert 1 <= len(hints) <= 7, type(screen).__name__
            assert max(hint.region.right for hint in hints) <= width, type(screen).__name__


async def test_no_screen_gives_a_key_two_meanings(demo_book: Book) -> None:
    async with running(demo_book) as (app, pilot):
        async for screen in every_screen(app, pilot):
            own = [binding for binding in type(screen).BINDINGS if isinstance(binding, Binding)]
            twice = [key for key, times in Counter(binding.key for binding in own).items() if times > 1]
            assert twice == [], type(screen).__name__


async def test_every_key_of_a_screen_names_an_action_of_it(demo_book: Book) -> None:
    async with running(demo_book) as (app, pilot):
        async for screen in every_screen(app, pilot):
            for binding in (one for one in type(screen).BINDINGS if isinstance(one, Binding)):
                name = binding.action.partition("(")[0]
                owner = app if name.startswith("app.") else screen
                action = name.removeprefix("app.").removeprefix("screen.")
                assert hasattr(owner, f"action_{action}") or hasattr(owner, f"_action_{action}"), binding


@pytest.mark.parametrize("screen", [TodayScreen, DealsScreen, DealScreen])
def test_every_step_s_key_works_wherever_a_step_is_shown(screen: type[Screen[object]]) -> None:
    bound = {binding.key for binding in screen.BINDINGS if isinstance(binding, Binding)}
    assert {key for key in KEYS.values() if key != "↵"} <= bound


def test_every_key_is_used_somewhere() -> None:
    for module in pkgutil.walk_packages(tui.__path__, "collabook.tui."):
        importlib.import_module(module.name)
    used = {binding.id for node in subclasses(DOMNode) for binding in node.BINDINGS if isinstance(binding, Binding)}
    assert set(names()) - used <= {"open"}


def subclasses(kind: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for below in kind.__subclasses__():
        yield below
        yield from subclasses(below)


async def test_help_says_every_key_and_escape_leaves_it(demo_book: Book) -> None:
    async with running(demo_book, (80, 110)) as (app, pilot):
        await press(pilot, "question_mark")
        assert isinstance(app.screen, HelpScreen)
        text = screen_text(app)
        for key in keys():
            assert key.does in text
        await press(pilot, "escape")
        assert not isinstance(app.screen, HelpScreen)


async def test_help_scrolls_where_it_has_no_room(demo_book: Book) -> None:
    async with running(demo_book, (80, 24)) as (app, pilot):
        await press(pilot, "question_mark")
        assert "esc back" in screen_text(app)
        assert keys()[-1].does not in screen_text(app)
        await press(pilot, "end")
        assert keys()[-1].does in screen_text(app)


async def listed(app: CollabookApp, pilot: Driver) -> list[str]:
    """The palette's lines, once the search has come to rest."""
    await app.workers.wait_for_complete()
    await pilot.pause(0.3)
    options = app.screen.query_one(OptionList)
    return [str(options.get_option_at_index(n).prompt).splitlines()[0] for n in range(options.option_count)]


async def find(app: CollabookApp, pilot: Driver, words: str) -> list[str]:
    await press(pilot, "ctrl+p")
    assert isinstance(app.screen, CommandPalette)
    app.screen.query_one(Input).focus()
    await write(pilot, words)
    return await listed(app, pilot)


async def test_the_palette_begins_with_what_can_be_done_here(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "ctrl+p")
        lines = await listed(app, pilot)
        assert lines[0] == "posted"
        assert {"money back", "edit the deal", "add to it", "undo", "Today", "theme"} <= set(lines)
        assert lines.index("delete") < lines.index("Today")


async def test_a_command_runs_on_the_screen_that_was_there(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        assert "posted" in (await find(app, pilot, "posted"))[0]
        await press(pilot, "enter")
        await pilot.pause(0.2)
        assert isinstance(app.screen, Form)
        assert "is up" in screen_text(app)


async def test_a_mode_is_shown_from_the_palette_though_a_deal_is_open_in_it(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        assert (await find(app, pilot, "Today"))[0].startswith("Today")
        await press(pilot, "enter")
        await pilot.pause(0.2)
        assert isinstance(app.screen, TodayScreen)
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize("words", ["brightleaf", "smile tik", "1"])
async def test_a_deal_is_found_by_its_words_or_its_number(kit_book: Book, words: str) -> None:
    async with running(kit_book) as (app, pilot):
        lines = await find(app, pilot, words)
        assert "open deal 1 Brightleaf Smile: TikTok video" in lines
        if words == "brightleaf":
            await press(pilot, "enter")
            await pilot.pause(0.2)
            assert isinstance(app.screen, DealScreen)


async def test_a_theme_is_chosen_by_its_name(kit_book: Book) -> None:
    async with running(kit_book) as (app, pilot):
        assert (await find(app, pilot, "theme collabook-light"))[0] == "theme collabook-light"
        await press(pilot, "enter")
        await pilot.pause(0.2)
        assert app.theme == "collabook-light"


async def test_a_brand_that_looks_like_markup_is_found_and_opened(book: Book) -> None:
    deals.add(book, kit_deal(brand="Nike [/ [@click=app.quit]x[/] [/x]"))
    async with running(book) as (app, pilot):
        lines = await find(app, pilot, "nike [/")
        assert lines == ["open deal 1 Nike [/ [@click=app.quit]x[/] [/x]: TikTok video"]
        await press(pilot, "enter")
        await pilot.pause(0.2)
        assert isinstance(app.screen, DealScreen)


async def test_quit_is_q_and_ctrl_q(kit_book: Book) -> None:
    for key in ("q", "ctrl+q"):
        async with running(kit_book) as (app, pilot):
            await press(pilot, key)
            assert app._exit, key
