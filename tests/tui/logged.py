"""The Log screen, asked what stands on it."""

from textual.widgets import Static
from textual.widgets._footer import FooterKey

from collabook.tui.app import CollabookApp
from collabook.tui.widgets.paste import PasteArea


def area(app: CollabookApp) -> PasteArea:
    return app.screen.query_one(PasteArea)


def area_text(app: CollabookApp) -> str:
    """What stands on the Log screen, below what is open over it."""
    return app.screen_stack[1].query_one(PasteArea).text.strip()


def hinted(app: CollabookApp) -> list[str]:
    return [hint.description for hint in app.screen.query(FooterKey)]


def banner(app: CollabookApp) -> str:
    return " ".join(str(app.screen.query_one("#banner", Static).render()).split())
