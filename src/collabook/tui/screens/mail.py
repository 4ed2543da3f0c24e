"""A deal's thread, one stored mail at a time: the newest first, its new words before what it quotes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from collabook.domain.records import Deal, Message
from collabook.mail.fresh import fresh_first
from collabook.tui.keys import bindings
from collabook.tui.safe import cell_text
from collabook.tui.screens.base import BookScreen
from collabook.tui.widgets.mailview import MailView


class Turned(MailView):
    """The mail. Left and right, with which a view scrolls, are the screen's."""

    BINDINGS: ClassVar = bindings("mail_before", "mail_after", of="screen")


class MailScreen(BookScreen):
    """``message`` is where reading begins; left and right turn to the mails before and after it."""

    CSS = """
    MailScreen #of-deal { height: 1; padding: 0 1; background: $surface; }
    """
    BINDINGS: ClassVar = bindings("back", "help")

    def __init__(self, deal: Deal, message: Message) -> None:
        super().__init__()
        self._deal = deal
        self._thread = sorted(deal.messages, key=lambda each: (each.sent_at or _UNDATED, each.position))
        self._place = next(place for place, each in enumerate(self._thread) if each.id == message.id)

    def body(self) -> ComposeResult:
        yield Static(id="of-deal")
        yield Turned()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "mail_before":
            return self._place > 0
        return self._place < len(self._thread) - 1 if action == "mail_after" else True

    def reload(self) -> None:
        """A stored mail never changes; the screen shows the one that she turned to."""
        message, number = self._thread[self._place], len(self._thread)
        which = f"  mail {self._place + 1} of {number}" if number > 1 else ""
        of_deal = cell_text(f"{self._deal.number}  {self._deal.brand}")
        self.query_one("#of-deal", Static).update(Content.styled(of_deal, "bold $primary") + Content(which))
        sent = f"{message.sent_at:%Y-%m-%d %H:%M}" if message.sent_at is not None else None
        said = (("From", message.sender), ("To", message.recipient), ("Date", sent), ("Subject", message.subject))
        headers = [(name, value) for name, value in said if value]
        fresh = fresh_first(message.text or "This mail has no text.")
        self.query_one(MailView).show_mail(fresh.text, headers=headers, muted=fresh.muted)
        self.refresh_bindings()

    def action_mail_before(self) -> None:
        self._turn(-1)

    def action_mail_after(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._place = min(max(self._place + by, 0), len(self._thread) - 1)
        self.reload()


_UNDATED = datetime.max.replace(tzinfo=UTC)
