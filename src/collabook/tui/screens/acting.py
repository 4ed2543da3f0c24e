"""What she does to a deal, from whichever screen shows it: posted, submitted, approved, money in, gift, move, delete.

A screen says which deal and which part of it is meant; each action asks what it needs and runs one verb. The dialogs
are imported at the first action: the first screen does not wait for them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple

from textual import work

from collabook.tui.screens.base import BookScreen

if TYPE_CHECKING:
    from collabook.tui.dialogs.asking import Meant


class Target(NamedTuple):
    """A deal by its number, or one record of it by its id."""

    number: int
    record: str | None = None


class DealActions(BookScreen):
    """The actions on the deal that ``target`` names."""

    _acting = False

    def target(self) -> Target | None:
        """What the keys act on; ``None`` where nothing is chosen."""
        raise NotImplementedError

    @work(group="acting")
    async def _act(self, act: Callable[[Meant], Awaitable[None]]) -> None:
        """Run one action on what is under the cursor, one at a time."""
        from collabook.tui.dialogs.asking import Meant

        if self._acting:
            return
        self._acting = True
        try:
            with self.collabook.guarded():
                target = self.target()
                deal = None if target is None else self.collabook.book.deal(target.number)
                if target is None or deal is None:
                    self.collabook.say("There is no deal here to act on; choose one first.", bad=True)
                else:
                    await act(Meant(self.collabook, deal, target.record))
        finally:
            self._acting = False

    def action_open(self) -> None:
        target = self.target()
        if target is not None:
            self.collabook.open_deal(target.number)

    def action_posted(self) -> None:
        from collabook.tui.dialogs import content

        self._act(content.posted)

    def action_submitted(self) -> None:
        from collabook.tui.dialogs import content

        self._act(content.submitted)

    def action_approved(self) -> None:
        from collabook.tui.dialogs import content

        self._act(content.approved)

    def action_paid(self) -> None:
        from collabook.tui.dialogs import money

        self._act(money.paid)

    def action_paid_back(self) -> None:
        from collabook.tui.dialogs import money

        self._act(money.paid_back)

    def action_gift(self) -> None:
        from collabook.tui.dialogs import gifts

        self._act(gifts.gift)

    def action_move(self) -> None:
        from collabook.tui.dialogs import decisions

        self._act(decisions.move)

    def action_edit(self) -> None:
        from collabook.tui.dialogs import editing

        self._act(editing.edit)

    def action_edit_deal(self) -> None:
        from collabook.tui.dialogs import editing

        self._act(editing.edit_deal)

    def action_add_part(self) -> None:
        from collabook.tui.dialogs import editing

        self._act(editing.add)

    def action_delete(self) -> None:
        from collabook.tui.dialogs import decisions

        self._act(decisions.delete)
