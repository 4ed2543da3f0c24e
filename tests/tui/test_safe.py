"""Nothing that came from outside reaches the terminal as more than text, or is taken for markup."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
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
from tests.books import TODAY, full_deal, open_book
from tests.tui.driving import Driver, deal_of, press, running, screen_text, terminal_bytes
from tests.tui.evil import ESCAPES, EVIL, MARKUP, poison

ALLOWED = "\x1b"
"""Textual's own sequences begin with it; what follows it is checked by itself."""


def acted_on(painted: str) -> list[str]:
    """What a terminal would act on in ``painted``, besides colours and cursor moves of Textual's own."""
    found = [sign for sign in painted if sign != ALLOWED and sign not in "\n\r" and _acts(sign)]
    parts = painted.split("\x1b")[1:]
    found += [part[:12] for part in parts if not _is_textual_s_own(part)]
    return found


def _acts(sign: str) -> bool:
    return (
        sign < " "
        or "\x7f" <= sign <= "\x9f"
        or sign in "\u061c\u200e\u200f"
        or "\u202a" <= sign <= "\u202e"
        or "\u2066" <= sign <= "\u2069"
    )


def _is_textual_s_own(part: str) -> bool:
    """Colours (``[…m``), cursor moves (``[…H``) and the end of its own links (``]8;``)."""
    body = part[1:].lstrip("0123456789;:")
    return part.startswith("[") and body[:1] in ("m", "H") and not part.startswith("[H")


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


# A real terminal: the program in a process of its own, on a pseudo-terminal.

PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from collabook.store.book import Book
from collabook.tui.app import run
sys.exit(run(Book.open(Path(sys.argv[1])), lambda: date(2026, 11, 23)))
"""


class Session:
    """The program on a terminal of 80 by 24, and all that it has written."""

    def __init__(self, path: Path) -> None:
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(self.master, (24, 80))
        self.before = termios.tcgetattr(slave)
        environment = {**os.environ, "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"}
        command = [sys.executable, "-c", PROGRAM, str(path)]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
        )
        self.slave = slave
        self.written = b""

    def read_until(self, wanted: bytes, seconds: float = 30) -> bool:
        until = time.monotonic() + seconds
        while wanted not in self.written and time.monotonic() < until:
            if select.select([self.master], [], [], 0.1)[0]:
                self.written += os.read(self.master, 65536)
            elif self.process.poll() is not None:
                break
        return wanted in self.written

    def rest(self, seconds: float = 1.0) -> None:
        """Take what it still writes."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and select.select([self.master], [], [], 0.3)[0]:
            self.written += os.read(self.master, 65536)

    def type(self, keys: bytes) -> None:
        os.write(self.master, keys)

    def end(self, seconds: float = 20) -> int:
        """Its exit status, once it has ended by itself."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            self.rest(0.2)
        self.rest(0.3)
        assert self.process.poll() is not None, "it hangs"
        return self.process.returncode


@contextmanager
def session(path: Path) -> Iterator[Session]:
    running_one = Session(path)
    try:
        assert running_one.read_until(b"OVERDUE") or b"NO DATE YET" in running_one.written, running_one.written[-3000:]
        yield running_one
    finally:
        if running_one.process.poll() is None:
            running_one.process.kill()
        running_one.process.wait()
        os.close(running_one.master)
        os.close(running_one.slave)


@pytest.fixture
def demo_path(path: Path) -> Path:
    with open_book(path) as book:
        whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    return path


def assert_left_clean(ended: Session) -> None:
    """Out of the alternate screen, the cursor there, mouse and paste reporting off, the line discipline as before."""
    tail = ended.written[ended.written.rindex(b"\x1b[?1049l") - 400 :]
    for sequence in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?2004l", b"\x1b[?1000l", b"\x1b[?1003l"):
        assert sequence in tail, sequence
    assert termios.tcgetattr(ended.slave) == ended.before
    assert b"Traceback" not in ended.written


def test_poison_never_reaches_a_real_terminal(path: Path) -> None:
    with open_book(path) as book:
        whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
        poison(book, EVIL)
    with session(path) as shown:
        for keys in (
            b"\r",
            b"\x1b[F",
            b"\x1b",
            b"2",
            b"\r",
            b"e",
            b"\x1b",
            b"D",
            b"\x1b",
            b"\x1b",
            b"4",
            b"?",
            b"\x1b",
            b"1",
        ):
            shown.type(keys)
            shown.rest(1.0)
        shown.type(b"q")
        assert shown.end() == 0, shown.written[-3000:].decode(errors="replace")
        assert b"PWNED" in shown.written
        for escape in (*ESCAPES[:8], "\x9b", "\u202e", "\x08", "\x1b]0;", "\x1b]52;"):
            assert escape.encode() not in shown.written, escape
        assert_left_clean(shown)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_the_terminal_clean(demo_path: Path, number: signal.Signals) -> None:
    with session(demo_path) as shown:
        shown.process.send_signal(number)
        assert shown.end() == 128 + number
        assert_left_clean(shown)


def test_a_window_that_closes_ends_the_program(demo_path: Path) -> None:
    """It sends SIGHUP and then SIGCONT, which alone would ask to take the terminal again."""
    with session(demo_path) as shown:
        shown.process.send_signal(signal.SIGCONT)
        shown.rest(0.5)
        shown.process.send_signal(signal.SIGHUP)
        shown.process.send_signal(signal.SIGCONT)
        assert shown.end() == 128 + signal.SIGHUP


def test_a_signal_over_a_dialog_leaves_the_terminal_clean(demo_path: Path) -> None:
    with session(demo_path) as shown:
        shown.type(b"m")
        assert shown.read_until(b"Money in from")
        shown.process.send_signal(signal.SIGTERM)
        assert shown.end() == 128 + signal.SIGTERM
        assert_left_clean(shown)


NOISE = (
    b"\xff\xfe\x80",
    b"\xc3",
    b"\x1b[M \xf0\xf1",
    "café".encode("latin-1"),
    b"\x1b[99999999999;1u",
    b"\xed\xa0\x80",
)


def test_bytes_that_are_no_text_end_nothing(demo_path: Path) -> None:
    with session(demo_path) as shown:
        for noise in NOISE:
            shown.type(noise)
            shown.rest(0.5)
            assert shown.process.poll() is None, noise
            shown.type(b"\x1b")
            shown.rest(0.5)
        shown.type(b"?")
        assert shown.read_until(b"everything is saved"), shown.written[-2000:]
        shown.type(b"\x1b")
        shown.rest(0.5)
        shown.type(b"q")
        assert shown.end() == 0, shown.written[-3000:].decode(errors="replace")
        assert_left_clean(shown)


def test_a_window_that_is_closed_ends_the_program(demo_path: Path) -> None:
    shown = Session(demo_path)
    assert shown.read_until(b"OVERDUE")
    os.close(shown.slave)
    os.close(shown.master)
    shown.process.send_signal(signal.SIGHUP)
    try:
        assert shown.process.wait(20) != 0
    finally:
        shown.process.kill()
