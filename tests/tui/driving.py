"""Driving the real app: a book on disk, the deal's screen, what stands on the screen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from collabook.domain.records import Deal
from collabook.store.book import Book
from collabook.tui.app import CollabookApp
from tests.books import TODAY

Driver = Pilot[Any]


def screen_text(app: CollabookApp) -> str:
    """Every line as it is painted."""
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())


def terminal_bytes(app: CollabookApp) -> str:
    """What a terminal is sent to paint the whole screen."""
    update = app.screen._compositor.render_full_update(simplify=False)
    return update.render_segments(app.console)


def toasts(app: CollabookApp) -> list[str]:
    return [notification.message for notification in app._notifications]


@asynccontextmanager
async def running(book: Book, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[CollabookApp, Driver]]:
    app = CollabookApp(book, TODAY)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


@asynccontextmanager
async def deal_open(
    book: Book, number: int = 1, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[CollabookApp, Driver]]:
    async with running(book, size) as (app, pilot):
        app.open_deal(number)
        await pilot.pause()
        yield app, pilot


async def press(pilot: Driver, *keys: str) -> None:
    """Each key, with time for what it starts."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


async def write(pilot: Driver, text: str) -> None:
    """Paste over the field that has the focus."""
    field = pilot.app.focused
    assert isinstance(field, Input)
    field.select_all()
    if text:
        field.post_message(events.Paste(text))
    else:
        await pilot.press("delete")
    await pilot.pause()


def deal_of(book: Book, number: int = 1) -> Deal:
    deal = book.deal(number)
    assert deal is not None
    return deal
