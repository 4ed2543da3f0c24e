"""Forms and records of a deal, as she reaches them."""

from textual import events
from textual.widgets import Input

from collabook.tui.app import CollabookApp
from collabook.tui.screens.acting import Target
from collabook.tui.widgets.rows import Rows
from tests.tui.driving import Driver, press, write


def point_at(app: CollabookApp, record_id: str) -> None:
    app.screen.query_one("#deal", Rows).select_key(Target(1, record_id))


async def paste(app: CollabookApp, pilot: Driver, text: str) -> None:
    assert app.focused is not None
    app.focused.post_message(events.Paste(text))
    await pilot.pause()


async def fill(app: CollabookApp, pilot: Driver, **typed: str) -> None:
    """Type into the fields of these names, then enter."""
    for name, text in typed.items():
        app.screen.query_one(f"#field-{name}", Input).focus()
        await pilot.pause()
        await write(pilot, text)
    await press(pilot, "enter")


def typed(app: CollabookApp, name: str) -> str:
    return app.screen.query_one(f"#field-{name}", Input).value
