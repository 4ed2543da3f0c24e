"""Log without a paste: her editor, a deal by hand, and the way back to the area."""

import stat
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from collabook.store.book import Book
from collabook.store.choosing import Wanted
from collabook.tui.app import CollabookApp
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.proposing import ProposalScreen
from collabook.tui.screens.today import TodayScreen
from tests.books import cash
from tests.tui.driving import deal_of, press, running, screen_text, write
from tests.tui.logged import area
from tests.tui.pasting import KIT, MAILS, logging, paste, read


async def test_n_comes_back_to_the_area(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "n")
        assert isinstance(app.screen, LogScreen)
        assert len(app.screen_stack) == 2


async def test_her_editor_writes_the_mail(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes = tmp_path / "modes"
    script = tmp_path / "my editor"
    script.write_text(f'#!/bin/sh\nstat -c %a "$2" >> "{modes}"\ncat "{MAILS / "dm.txt"}" > "$2"\n')
    script.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{script}' --wait")
    monkeypatch.setattr(CollabookApp, "suspend", lambda _: nullcontext())
    async with logging(book) as (app, pilot):
        await press(pilot, "f3")
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert "Lune & Loop" in screen_text(app)
    assert modes.read_text().strip() == "600"
    assert stat.S_IMODE(script.stat().st_mode) == 0o755


@pytest.mark.parametrize(
    ("editor", "says"),
    [
        ("false", "ended with 1"),
        ("/nowhere/editor", "did not start"),
        ("'open", "open quote"),
        ("", "No editor was found"),
    ],
)
async def test_an_editor_that_fails_loses_nothing(
    book: Book, editor: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    monkeypatch.setattr(CollabookApp, "suspend", lambda _: nullcontext())
    if not editor:
        monkeypatch.setenv("PATH", str(tmp_path))
    async with logging(book) as (app, pilot):
        area(app).text = "half a mail"
        await press(pilot, "f3")
        assert says in screen_text(app)
        assert area(app).text == "half a mail"


async def test_where_the_terminal_can_not_be_left_the_editor_is_refused(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "true")
    async with logging(book) as (app, pilot):
        await press(pilot, "f3")
        assert "No editor can be opened here" in screen_text(app)


async def test_a_mail_can_not_steer_the_terminal_or_the_app(book: Book) -> None:
    evil = (
        "From: \x1b]0;owned\x07[@click=app.quit]Eve[/] <eve@evil.example>\nSubject: [/x] Nike [/\n\n"
        "We pay $15 for one TikTok video. \x1b[2J\u202e[@click=app.quit]x[/] [/x] Nike [/"
    )
    async with logging(book) as (app, pilot):
        await paste(app, pilot, evil)
        painted = screen_text(app)
        assert not set("\x1b\x07\u202e") & set(painted)
        assert "[@click=app.quit]" in painted
        await pilot.click("#mail", offset=(8, 6))
        await pilot.click("#about", offset=(8, 1))
        assert app.is_running


async def test_a_deal_by_hand(book: Book) -> None:
    async with running(book) as (app, pilot):
        await press(pilot, "a")
        typed = {"brand": "Lune & Loop", "pay": "40 EUR", "gift": "hat=12", "made": "2 reels@1 dec"}
        for name, text in typed.items():
            app.screen.query_one(f"#field-{name}", Input).focus()
            await pilot.pause()
            await write(pilot, text)
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.title, deal.stage) == ("Lune & Loop", "2 Reels", "offered")
        assert deal.offers[0].amount == cash("40.00 EUR")
        assert deal.gifts[0].value == cash("12.00 USD")
        assert (deal.deliverables[0].count, deal.deliverables[0].post_due_on) == (2, date(2026, 12, 1))
        assert isinstance(app.screen, TodayScreen)
        await press(pilot, "u")
        assert not book.numbers(Wanted())


async def test_a_deal_by_hand_needs_a_brand_and_nothing_else(book: Book) -> None:
    async with running(book) as (app, pilot):
        await press(pilot, "a", "enter")
        assert "Say whose deal it is" in screen_text(app)
        await write(pilot, "Oru")
        await press(pilot, "enter")
        assert deal_of(book).brand == "Oru"


async def test_footer_hints_are_few(book: Book) -> None:
    async with logging(book) as (app, pilot):
        assert _hints(app) <= 7
        await paste(app, pilot, KIT)
        assert _hints(app) <= 7


def _hints(app: CollabookApp) -> int:
    shown: list[Any] = [one for one in app.screen.active_bindings.values() if one.binding.show]
    return len(shown)
