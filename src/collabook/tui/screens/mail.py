"""A stored mail, to read."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from collabook.domain.records import Deal, Message
from collabook.tui.keys import bindings
from collabook.tui.safe import cell_text
from collabook.tui.screens.base import BookScreen
from collabook.tui.widgets.mailview import MailView


class MailScreen(BookScreen):
    """One mail of a deal; it never changes while it is open."""

    CSS = """
    MailScreen #of-deal { height: 1; padding: 0 1; background: $surface; }
    """
    BINDINGS: ClassVar = bindings("back", "help")

    def __init__(self, deal: Deal, message: Message) -> None:
        super().__init__()
        self._deal = deal
        self._message = message

    def body(self) -> ComposeResult:
        of_deal = f"{self._deal.number}  {self._deal.brand}"
        yield Static(Content.styled(cell_text(of_deal), "bold $primary"), id="of-deal")
        yield MailView()

    def reload(self) -> None:
        message = self._message
        sent = f"{message.sent_at:%Y-%m-%d %H:%M}" if message.sent_at is not None else None
        said = (("From", message.sender), ("To", message.recipient), ("Date", sent), ("Subject", message.subject))
        headers = [(name, value) for name, value in said if value]
        self.query_one(MailView).show_mail(message.text or "This mail has no text.", headers=headers)
