"""Log, for an answer: the mail beside what it says other than its deal, each line taken over or left."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from collabook.domain.records import Deal
from collabook.mail.joining import Line, joining_lines
from collabook.tui.keys import bindings
from collabook.tui.screens.arrival import Arrival
from collabook.tui.screens.beside import BesideMail, Values, named
from collabook.tui.screens.landing import land
from collabook.tui.screens.proposal import proposed
from collabook.tui.screens.proposal_rows import rows_said
from collabook.tui.widgets.rows import Cell, Row, Rows, heading, note

if TYPE_CHECKING:
    from collabook.tui.screens.proposal_typing import Typing
    from collabook.tui.widgets.paste import Burst


class JoiningScreen(BesideMail):
    """``number`` is the deal that the mail answers, or that she chose for it."""

    BINDINGS: ClassVar = bindings("leave_out", "to_deal", "as_new", "back")

    def __init__(self, arrival: Arrival, typing: Typing, burst: Burst, number: int) -> None:
        super().__init__(arrival, typing, burst)
        self._number = number
        self._deal: Deal | None = None
        self._lines: list[Line] = []
        self._turned: set[str] = set()
        """What she decided otherwise, as the change says it: it holds wherever the line stands."""

    def reload(self) -> None:
        """Compare the mail with its deal as that is now."""
        self._deal = self.collabook.book.deal(self._number)
        if self._deal is None:
            self.collabook.go_back()
            self.collabook.say(f"Deal {self._number} was deleted meanwhile; read the mail again.", bad=True)
            return
        arrival = self._arrival
        self._lines = joining_lines(arrival.reading, arrival.message, self._deal, self._typing.today)
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "leave_out":
            return bool(self._lines)
        return action not in {"save", "open_known", "choose_deal"}

    def situation_told(self) -> str:
        if self._deal is None:
            return ""
        answers = self._arrival.deal_of_thread(self.collabook.book) == self._number
        which = f"{'This answers' if answers else 'For'} deal {named(self._deal)}."
        takes = "Enter adds the mail and takes over what is marked •." if self._lines else "Enter adds the mail."
        money = " Then it asks for the money." if self._arrival.reading.kind == "payment" else ""
        return f"{which} {takes}{money}"

    def _takes(self, line: Line) -> bool:
        """Whether a change is taken over as it stands."""
        return line.stands != (line.change.said() in self._turned)

    def _show(self) -> None:
        rows = [heading("WHAT IT CHANGES"), *(self._row(place, line) for place, line in enumerate(self._lines))]
        if not self._lines:
            rows.append(note("Nothing: the deal says all that it says."))
        rows += rows_said(proposed(self._arrival.reading).lines(), self._typing.today)
        self.query_one("#values", Values).show_rows(rows)
        self.show_banner()
        self.refresh_bindings()

    def _row(self, place: int, line: Line) -> Row:
        change, taken = line.change, self._takes(line)
        said = f"{change.before} → {change.after}" if change.before else change.after
        mark = Cell("•", "good") if taken else Cell("×", "muted")
        return Row((mark, Cell(change.what, "muted"), Cell(said, "strong" if taken else "muted")), place)

    @on(Rows.Highlighted, "#values")
    def _moved(self) -> None:
        key = self.query_one("#values", Values).key
        if isinstance(key, int):
            line = self._lines[key]
            taken = "x leaves it out" if self._takes(line) else "not taken over; x takes it"
            self.show_place(key, line.evidence, f"{line.change.said()} — {taken}.")
        elif isinstance(key, str):
            evidence = self._arrival.reading.evidence.get(key)
            where = "marked in the mail" if evidence is not None and not evidence.header else "from a header"
            self.show_place(key, evidence, f"As the mail says it, {where}." if evidence is not None else "")

    @on(Rows.Selected, "#values")
    def _clicked(self) -> None:
        self.action_leave_out()

    def action_leave_out(self) -> None:
        key = self.query_one("#values", Values).key
        if isinstance(key, int):
            self._turned ^= {self._lines[key].change.said()}
            self._show()

    def action_as_new(self) -> None:
        self.collabook.show_arrival(self._arrival, self._typing, self._burst, None, as_new=True)

    def action_join(self) -> None:
        from collabook.store.verbs.joining import join

        if self._deal is None:
            return
        taken = [line.change for line in self._lines if self._takes(line)]
        sent = self._arrival.message.sent_at
        on_day = min(sent.date(), self._typing.today) if sent is not None else self._typing.today
        done = self.collabook.change(join, self._deal, [self._arrival.record], taken, on=on_day)
        if done is None:
            return
        land(self.collabook, None)
        self.collabook.open_deal(self._number)
        if self._arrival.reading.kind == "payment":
            self._record_payment()

    def _record_payment(self) -> None:
        """Ask for the money that the mail is about, its sum filled in: nothing is recorded until she says so."""
        from collabook.mail.sums import amount_of
        from collabook.tui.dialogs import money
        from collabook.tui.dialogs.asking import Meant

        deal = self.collabook.book.deal(self._number)
        sums = [amount_of(cash.amount, cash.currency) for cash in self._arrival.reading.cash]
        if deal is not None:
            meant = Meant(self.collabook, deal, None)
            named = sums[0] if len(sums) == 1 else None
            self.collabook.begin(lambda: money.paid(meant, named))
