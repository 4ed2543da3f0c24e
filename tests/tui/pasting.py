"""A mail logged as she does it: n, paste, look."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual import events

from collabook.reference import data_folder
from collabook.store.book import Book
from collabook.tui.app import CollabookApp
from collabook.tui.screens.log import LogScreen
from collabook.tui.widgets.paste import QUIET_SECONDS
from collabook.tui.widgets.rows import Rows
from tests.tui.driving import Driver, press, running, write

MAILS = data_folder() / "mails"
KIT = (MAILS / "whitening-kit.eml").read_text()
OPTIONS = """\
From: Tess Lowe <tess@oatwell.example>
Subject: Two ways to work together
Date: Fri, 20 Nov 2026 09:00:00 +0000

Hi Mia,

I'm Tess from Oatwell. We'd love to work with you, pick what suits you:

Option A: 1 TikTok video for $300
Option B: 2 TikTok videos for $500

Best,
Tess
"""


@asynccontextmanager
async def logging(book: Book, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[CollabookApp, Driver]]:
    async with running(book, size) as (app, pilot):
        await press(pilot, "n")
        assert isinstance(app.screen, LogScreen)
        yield app, pilot


async def paste(app: CollabookApp, pilot: Driver, text: str) -> None:
    """Paste, and wait until it is read and the keys count again."""
    app.post_message(events.Paste(text))
    await pilot.pause()
    await read(app, pilot)
    await asyncio.sleep(QUIET_SECONDS)


async def read(app: CollabookApp, pilot: Driver) -> None:
    reading = [worker for worker in app.workers if worker.group != "asking"]  # what asks waits for an answer
    if reading:
        await app.workers.wait_for_complete(reading)
    await pilot.pause()
    await pilot.pause()


async def fill(pilot: Driver, text: str) -> None:
    await write(pilot, text)
    await press(pilot, "enter")


def values(app: CollabookApp) -> Rows:
    return app.screen.query_one("#values", Rows)
