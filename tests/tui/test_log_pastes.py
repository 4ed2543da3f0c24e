"""What is pasted on the Log screen is read whole, and what a paste leaves behind does nothing."""

import asyncio
from pathlib import Path

import pytest
from textual import events

from collabook.store.book import Book
from collabook.tui.screens import arrival
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.proposal_typing import Typing
from collabook.tui.screens.proposing import ProposalScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.paste import QUIET_SECONDS, Burst
from tests.tui.driving import deal_of, press, screen_text
from tests.tui.logged import area, area_text, banner
from tests.tui.pasting import KIT, logging, paste, read


async def test_keys_that_a_paste_leaves_behind_do_nothing(book: Book) -> None:
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        for key in ("x", "q", "1", "enter", "escape", "D"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        while not isinstance(app.screen, ProposalScreen):
            app.post_message(events.Key("q", "q"))
            await asyncio.sleep(0.02)
        for key in ("enter", "x", "q", "escape"):
            app.post_message(events.Key(key, None))
        await pilot.pause()
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert not book.numbers()
        assert "The paste broke off" in screen_text(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "enter")
        assert deal_of(book).offers


def test_a_burst_ends_when_keys_come_apart() -> None:
    burst = Burst()
    assert not burst.swallows(100.0)
    burst.pasted(100.0)
    assert burst.swallows(100.1)
    assert burst.swallows(100.3)
    assert not burst.swallows(100.6)
    burst.pasted(101.0)
    assert burst.swallows(101.0)


def test_a_paste_broke_off_where_keys_come_faster_than_hands_press_them() -> None:
    burst = Burst()
    burst.pasted(100.0)
    assert burst.swallows(100.001)
    assert burst.swallows(100.034)
    assert not burst.cut
    assert burst.swallows(100.035)
    assert burst.cut
    burst.pasted(101.0)
    assert not burst.cut


async def test_a_quick_key_after_a_whole_paste_is_swallowed_and_nothing_broke_off(book: Book) -> None:
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        app.post_message(events.Key("escape", None))
        await pilot.pause()
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert "broke off" not in banner(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "escape")
        assert isinstance(app.screen, LogScreen)
        assert "broke off" not in screen_text(app)


async def test_what_is_pasted_after_a_refused_path_takes_its_place(book: Book, tmp_path: Path) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(tmp_path))
        assert "is a folder" in " ".join(screen_text(app).split())
        await paste(app, pilot, KIT)
        assert isinstance(app.screen, ProposalScreen)
        assert area_text(app) == KIT.strip()


async def test_what_is_pasted_into_a_text_of_hers_stands_in_it(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, "/nowhere/mail.eml")
        area(app).text = "From: Ida Lund <ida@luneloop.example>\n\n"
        area(app).move_cursor(area(app).document.end)
        await paste(app, pilot, "We pay $40 for one TikTok video.")
        assert "Ida Lund" in screen_text(app)


async def test_a_paste_of_200_kb_is_read_whole(book: Book) -> None:
    long = KIT + "\n".join("and more to read " * 5 for _ in range(2500)) + "\n" + "x" * 40_000
    assert len(long) > 200_000
    async with logging(book) as (app, pilot):
        await paste(app, pilot, long)
        await press(pilot, "enter")
        raw = deal_of(book).messages[0].raw
        assert raw is not None
        assert len(raw) > 200_000


async def test_the_screen_stays_alive_while_a_mail_is_read(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    go_on = Event()
    real = arrival.read_arrival

    def slow(data: bytes, typing: Typing) -> arrival.Arrival:
        go_on.wait(10)
        return real(data, typing)

    monkeypatch.setattr(arrival, "read_arrival", slow)
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        await pilot.pause()
        assert "Reading" in screen_text(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "escape")
        assert isinstance(app.screen, TodayScreen)
        go_on.set()
        await read(app, pilot)
        assert isinstance(app.screen, TodayScreen)
