"""What she does to a deal, from whichever screen shows it: posted, approved, money in, gift, move, answer, delete.

A screen says which deal and which part of it is meant; each action asks what it needs and runs one verb. The dialogs
are imported at the first action: the first screen does not wait for them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple

from collabook.tui.screens.base import BookScreen

if TYPE_CHECKING:
    from collabook.tui.dialogs.asking import Meant


class Target(NamedTuple):
    """A deal by its number, or one record of it by its id."""

    number: int
    record: str | None = None


class DealActions(BookScreen):
    """The actions on the deal that ``target`` names."""

    def target(self) -> Target | None:
        """What the keys act on; ``None`` where nothing is chosen."""
        raise NotImplementedError

    def act(self, action: Callable[[Meant], Awaitable[None]]) -> None:
        """Run one action on what is under the cursor now."""
        if self.is_mounted:
            target = self.target()
            self.collabook.begin(lambda: self._act_on(target, action))
        else:
            self.call_later(self.act, action)  # the key was quicker than the screen

    async def _act_on(self, target: Target | None, action: Callable[[Meant], Awaitable[None]]) -> None:
        from collabook.tui.dialogs.asking import Meant

        if not self.is_active:
            return  # another screen came over this one meanwhile
        deal = None if target is None else self.collabook.book.deal(target.number)
        if target is None or deal is None:
            self.collabook.say("There is no deal here to act on; choose one first.", bad=True)
        else:
            await action(Meant(self.collabook, deal, target.record))

    @property
    def in_the_way(self) -> bool:
        """Whether a dialog, or another screen, is over this one or about to be: what is opened now would bury it."""
        return self.collabook.asking or not self.is_active

    def action_open(self) -> None:
        target = self.target()
        if target is not None and not self.in_the_way:
            self.collabook.open_deal(target.number)

    def action_brand(self) -> None:
        """Open the brand of the deal that is meant."""
        target = self.target()
        deal = None if target is None or self.in_the_way else self.collabook.book.deal(target.number)
        if deal is not None:
            self.collabook.open_brand(deal.brand)

    def action_posted(self) -> None:
        from collabook.tui.dialogs import content

        self.act(content.posted)

    def action_submitted(self) -> None:
        from collabook.tui.dialogs import content

        self.act(content.submitted)

    def action_approved(self) -> None:
        from collabook.tui.dialogs import content

        self.act(content.approved)

    def action_paid(self) -> None:
        from collabook.tui.dialogs import money

        self.act(money.paid)

    def action_paid_back(self) -> None:
        from collabook.tui.dialogs import money

        self.act(money.paid_back)

    def action_gift(self) -> None:
        from collabook.tui.dialogs import gifts

        self.act(gifts.gift)

    def action_move(self) -> None:
        from collabook.tui.dialogs import decisions

        self.act(decisions.move)

    def action_answer(self) -> None:
        from collabook.tui.dialogs import answer

        self.act(answer.answer)

    def action_edit(self) -> None:
        from collabook.tui.dialogs import editing

        self.act(editing.edit)

    def action_edit_deal(self) -> None:
        from collabook.tui.dialogs import editing

        self.act(editing.edit_deal)

    def action_add_part(self) -> None:
        from collabook.tui.dialogs import editing

        self.act(editing.add)

    def action_delete(self) -> None:
        from collabook.tui.dialogs import decisions

        self.act(decisions.delete)
