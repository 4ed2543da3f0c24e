"""Draw the README's pictures from the demo book: ``python -m tests.pictures``.

They are what the program shows on the demo's day, so a screen that changes changes its picture.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from textual import events
from textual.pilot import Pilot

from collabook.exchange.demo import demo_contents
from collabook.reference import data_folder
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents
from collabook.tui.app import CollabookApp

TODAY: Final = date(2026, 11, 23)
CLOCK: Final = lambda: datetime(2026, 11, 23, 9, tzinfo=UTC)  # noqa: E731 - the journal's clock, stopped
FOLDER: Final = data_folder() / "screenshots"
SIZE: Final = (100, 30)

Steps = Callable[[Pilot[Any]], Awaitable[None]]


def demo_book() -> Book:
    """The demo book on its day, in memory."""
    book = Book.in_memory(CLOCK)
    import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    return book


def without_download(svg: str) -> str:
    """The picture without the font that it would fetch from the web, and without its maker's mark."""
    return re.sub(r"@font-face\s*\{[^}]*\}|<!--.*?-->", "", svg, flags=re.DOTALL)


async def draw(name: str, steps: Steps) -> Path:
    """Draw one screen of the demo book, after ``steps``."""
    app = CollabookApp(demo_book(), TODAY)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await steps(pilot)
        await app.workers.wait_for_complete()
        await pilot.pause()
        picture = FOLDER / f"{name}.svg"
        picture.write_text(without_download(app.export_screenshot(title="collabook")), "utf-8")
    return picture


def pressing(*keys: str) -> Steps:
    async def steps(pilot: Pilot[Any]) -> None:
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

    return steps


def pasting(mail: str) -> Steps:
    """Log, the mail pasted, and its proposal there."""

    async def steps(pilot: Pilot[Any]) -> None:
        await pilot.press("n")
        await pilot.pause()
        pilot.app.post_message(events.Paste(mail))
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.4)

    return steps


def in_turn(*steps: Steps) -> Steps:
    async def run(pilot: Pilot[Any]) -> None:
        for one in steps:
            await one(pilot)

    return run


def answering() -> Steps:
    """An offer saved, and its answer pasted."""
    offer, answer = (
        (data_folder() / "mails" / f"{name}.eml").read_text("utf-8") for name in ("uk-offer", "uk-offer-raised")
    )
    return in_turn(pasting(offer), pressing("enter"), pasting(answer))


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, steps in (
        ("today", pressing()),
        ("log", pasting((data_folder() / "mails" / "uk-offer.eml").read_text("utf-8"))),
        ("reply", answering()),
        ("deal", pressing("2", "down", "down", "down", "enter")),
        ("income", pressing("4")),
        ("brand", pressing("5", *["down"] * 13, "enter")),
    ):
        print(await draw(name, steps))


if __name__ == "__main__":
    asyncio.run(main())
