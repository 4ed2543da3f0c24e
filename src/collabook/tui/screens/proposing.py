"""Log, second half: the mail with what was understood marked in it, beside it the deal that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on

from collabook.domain.records import Contact
from collabook.tui.keys import bindings
from collabook.tui.screens import proposal_rows
from collabook.tui.screens.arrival import Arrival, Lookout
from collabook.tui.screens.beside import BesideMail, Values, named
from collabook.tui.screens.landing import land
from collabook.tui.screens.proposal import Line
from collabook.tui.screens.proposal_asking import asked_for, one_more
from collabook.tui.screens.proposal_typing import Typing
from collabook.tui.screens.situation import DOES, Situation, situation, told
from collabook.tui.widgets.paste import Burst
from collabook.tui.widgets.rows import Rows


class ProposalScreen(BesideMail):
    """``as_new`` is her decision to make a deal of an answer, or of what is no offer."""

    BINDINGS: ClassVar = bindings("take_brand", "change", "leave_out", "add_value", "to_deal", "as_new", "back")

    def __init__(self, arrival: Arrival, typing: Typing, burst: Burst, *, as_new: bool = False) -> None:
        super().__init__(arrival, typing, burst)
        self._proposal = arrival.proposed()
        self._known: int | None = None
        self._as_new = as_new
        self._lookout = Lookout()

    def reload(self) -> None:
        """Whether the book knows the mail can change with any change of the book."""
        self._known = self._arrival.deal_with_it(self.collabook.book)
        self._show()

    @property
    def situation(self) -> Situation:
        """What the mail is to the book: it decides what enter does."""
        return situation(self._arrival.reading.kind, self._known, as_new=self._as_new)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "take_brand" and self._lookout.maybe is None:
            return False
        return action not in DOES or self.situation in DOES[action]

    def _show(self) -> None:
        lines, today = self._proposal.lines(), self._typing.today
        if self.situation == "new":
            deal = self._arrival.deal(self._proposal, self._typing)
            brand = self._proposal.accepted().brand
            self._lookout = self._arrival.lookout(self.collabook.book, deal, brand, today)
            rows = proposal_rows.rows(lines, deal.title, today)
        else:
            self._lookout = Lookout()
            rows = proposal_rows.rows_said(lines, today)
        self.query_one("#values", Values).show_rows(rows)
        self.show_banner()
        self.refresh_bindings()

    def situation_told(self) -> str:
        deal = None if self._known is None else self.collabook.book.deal(self._known)
        stands = told(self.situation, self._arrival.reading.kind, "" if deal is None else named(deal))
        return " ".join(filter(None, (stands, *self._lookout.told)))

    def look_twice(self) -> Sequence[str]:
        return (*super().look_twice(), *self._lookout.asked)

    @on(Rows.Highlighted, "#values")
    def _moved(self) -> None:
        line = self._line()
        about = proposal_rows.about(line, self._typing.today) if line else ""
        self.show_place(line.path if line else None, line.evidence if line else None, about)

    @on(Rows.Selected, "#values")
    def _clicked(self) -> None:
        if self.situation == "new":
            self.action_change()

    def _line(self) -> Line | None:
        """The value under the cursor; the title that is made from the others counts as one."""
        path = self.query_one("#values", Values).key
        found = next((line for line in self._proposal.lines() if line.path == path), None)
        if found is None and path == "title":
            title = self._arrival.deal(self._proposal, self._typing).title
            return Line("title", title, None, "found", taken=True, question=None)
        return found

    def action_change(self) -> None:
        line = self._line()
        if line is not None:
            self.collabook.begin(lambda: self._type(line))

    def action_leave_out(self) -> None:
        line = self._line()
        if line is not None:
            self._proposal = self._proposal.turned(line.path)
            self._show()

    def action_add_value(self) -> None:
        self.collabook.begin(self._add_value)

    async def _add_value(self) -> None:
        blank = await one_more(self.collabook, self._proposal)
        if blank is not None:
            await self._type(blank)

    async def _type(self, line: Line) -> None:
        """Ask for one value and take what she typed."""
        value = await asked_for(self.collabook, line, self._typing)
        if value != line.value:
            self._proposal = self._proposal.changed(line.path, value)
            self._show()
            self.query_one("#values", Values).select_key(line.path)

    def action_take_brand(self) -> None:
        """It is the brand that the book suggests."""
        self._proposal = self._proposal.changed("brand", self._lookout.maybe)
        self._show()

    def action_save(self) -> None:
        """Save the deal, once what it can't be without is answered."""
        open_line = self._proposal.unanswered()
        if open_line is not None:
            self.query_one("#values", Values).select_key(open_line.path)
            self.collabook.begin(lambda: self._type(open_line))
            return
        from collabook.store.verbs import deals

        deal = self._arrival.deal(self._proposal, self._typing)
        said = self._proposal.accepted().contact
        contact = Contact(said.name, said.email) if said.name or said.email else None
        done = self.collabook.change(deals.add, deal, contact=contact)
        if done is not None:
            land(self.collabook, done.number)
            if deal.asks_for_rate:
                self.collabook.say(f"{done.sentence} They ask what you charge: w writes the answer. u undoes it.")

    def action_open_known(self) -> None:
        number = self._known
        land(self.collabook, None)
        if number is not None:
            self.collabook.open_deal(number)

    def action_as_new(self) -> None:
        self._as_new = True
        self._show()
