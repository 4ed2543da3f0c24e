"""What an action is about, and a form that stays open, as she typed it, where the book refuses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from collabook.domain.records import Deal
from collabook.domain.words import deliverable_name
from collabook.store.journal import Done
from collabook.tui.widgets.form import Choice, Choose, Field, Form

if TYPE_CHECKING:
    from textual.screen import ModalScreen

    from collabook.tui.host import Host

PARTS = ("deliverables", "gifts", "instalments", "payments", "offers", "rights", "deadlines", "messages")
"""The records of a deal that a cursor can stand on."""


class Meant(NamedTuple):
    """What an action is about: a deal, and the id of the record under the cursor, if it is on one."""

    app: Host
    deal: Deal
    record_id: str | None = None

    def record(self, *tables: str) -> tuple[str, Any] | None:
        """The table and the record under the cursor, if it is of one of ``tables`` (of any, where none is named)."""
        for table in tables or PARTS:
            for record in getattr(self.deal, table):
                if record.id == self.record_id:
                    return table, record
        return None

    async def ask(self, dialog: ModalScreen[Any]) -> Any:
        return await self.app.push_screen_wait(dialog)

    async def choose(self, title: str, choices: Sequence[Choice]) -> Any:
        """The value she chooses; ``None`` where she leaves it."""
        return await self.ask(Choose(title, choices))

    async def fill_in(self, title: str, fields: Sequence[Field], save: Callable[[dict[str, Any]], object]) -> None:
        await self.ask(Asking(title, fields, save))


def called(table: str, record: Any) -> str:
    """How a record is named in a title or a question: ``TikTok video``, ``payment of $15.00``, ``mail “Hello”``."""
    if table == "deliverables":
        return deliverable_name(record.platform, record.kind, record.count)
    if table == "gifts":
        return str(record.item)
    if table == "messages":
        return f"mail “{record.subject or 'no subject'}”"
    amount = {"payments": "gross", "instalments": "amount", "offers": "amount"}.get(table)
    kind = {"instalments": "part of the fee", "deadlines": "deadline", "offers": "offer"}.get(table) or record.kind
    sum_of_it = getattr(record, amount) if amount else None
    return f"{kind} of {sum_of_it.show()}" if sum_of_it is not None else str(kind)


class Asking(Form):
    """A form that runs ``save`` with its values, and closes once that gives something.

    What ``save`` refuses was said by then; the form is there still, with all that she typed.
    """

    def __init__(self, title: str, fields: Sequence[Field], save: Callable[[dict[str, Any]], object]) -> None:
        super().__init__(title, fields)
        self._save = save

    def answer(self, value: dict[str, Any] | None) -> None:
        if self.is_active and (value is None or self._save(value) is not None):
            super().answer(value)


UNCHANGED = Done("")
"""What a form gives that was accepted as it stood: nothing to do, and nothing to say."""
