"""What each screen looks like, at the smallest terminal and at a comfortable one. Each picture was looked at."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from collabook.reference import data_folder
from collabook.store.book import Book
from collabook.store.verbs import prices
from collabook.tui.app import CollabookApp
from tests.pictures import CLOCK, TODAY, Steps, answering, demo_book, pasting, pressing
from tests.tui.pasting import OPTIONS

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
MAIL = (data_folder() / "mails" / "whitening-kit.eml").read_text("utf-8")
SCREENS: dict[str, Steps] = {
    "today": pressing(),
    "deals": pressing("2"),
    "deals_searched": pressing("2", "slash", *"tiktok"),
    "deal": pressing("2", "down", "down", "down", "enter"),
    "log": pressing("n"),
    "income": pressing("4"),
    "income_by_brand": pressing("4", "t", "t"),
    "income_last_year": pressing("4", "left"),
    "income_of_a_figure": pressing("4", "shift+tab", "down", "down", "enter"),
    "income_totals": pressing("4", *"ttttt"),
    "income_form_1099": pressing("4", *"ttttttt"),
    "brands": pressing("5"),
    "brand": pressing("5", *["down"] * 13, "enter"),
    "rates": pressing("R"),
    "posted_form": pressing("down", "down", "p"),
    "money_form": pressing("m"),
    "move": pressing("v"),
    "answer": pressing("2", "down", "w"),
    "help": pressing("question_mark"),
}


def settled(steps: Steps) -> Callable[[Pilot[Any]], Any]:
    async def run_before(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        await steps(pilot)
        await pilot.pause(0.2)
        for field in (*pilot.app.screen.query(Input), *pilot.app.screen.query(TextArea)):
            field.cursor_blink = False
        await pilot.pause()

    return run_before


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", SCREENS)
def test_screen_of_the_demo_book(name: str, size: tuple[int, int], snap_compare: Any) -> None:
    app = CollabookApp(demo_book(), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(SCREENS[name]))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ["today", "deals", "income", "brands"])
def test_screen_of_an_empty_book(name: str, size: tuple[int, int], snap_compare: Any) -> None:
    keys = {"today": "1", "deals": "2", "income": "4", "brands": "5"}
    app = CollabookApp(Book.in_memory(CLOCK), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(pressing(keys[name])))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_screen_of_a_mail_that_was_read(size: tuple[int, int], snap_compare: Any) -> None:
    app = CollabookApp(Book.in_memory(CLOCK), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(pasting(MAIL)))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_screen_of_an_answer_without_prices(size: tuple[int, int], snap_compare: Any) -> None:
    book = demo_book()
    for rate in book.rates():
        prices.unpriced(book, rate)
    app = CollabookApp(book, TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(pressing("2", "down", "w", "f2")))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_screen_of_an_answer_to_a_deal(size: tuple[int, int], snap_compare: Any) -> None:
    app = CollabookApp(Book.in_memory(CLOCK), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(answering()))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_screen_of_a_mail_that_leaves_a_choice(size: tuple[int, int], snap_compare: Any) -> None:
    app = CollabookApp(Book.in_memory(CLOCK), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=settled(pasting(OPTIONS)))


def test_the_light_theme(snap_compare: Any, path: Path) -> None:
    app = CollabookApp(demo_book(), TODAY)
    app.theme = "collabook-light"
    assert snap_compare(app, terminal_size=(80, 24), run_before=settled(pressing()))
