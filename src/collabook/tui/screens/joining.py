"""Log, for an answer: the mail beside what it says other than its deal, each line taken over or left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on

from collabook.domain.differences import Added, Altered, Change, Owed, Set, differences, stands
from collabook.domain.records import Deal, Deliverable
from collabook.domain.text import fold
from collabook.mail.values import Evidence, Reading
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
        self._said = Deal("")
        self._changes: list[Change] = []
        self._turned: set[int] = set()

    def reload(self) -> None:
        """Compare the mail with its deal as that is now."""
        reading = self._arrival.reading
        self._deal = self.collabook.book.deal(self._number)
        if self._deal is None:
            self.collabook.go_back()
            return
        self._said = self._arrival.deal(proposed(reading), self._typing)
        if reading.kind == "payment":
            self._said = self._said._replace(offers=())
        self._changes = differences(self._said, self._deal, self._typing.today, accepts=reading.accepts)
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        if action == "leave_out":
            return bool(self._changes)
        return action not in {"save", "open_known", "choose_deal"}

    def situation_told(self) -> str:
        if self._deal is None:
            return ""
        answers = self._arrival.deal_of_thread(self.collabook.book) == self._number
        which = f"{'This answers' if answers else 'For'} deal {named(self._deal)}."
        takes = "Enter adds the mail and takes over what is marked •." if self._changes else "Enter adds the mail."
        money = " Then it asks for the money." if self._arrival.reading.kind == "payment" else ""
        return f"{which} {takes}{money}"

    def _takes(self, place: int) -> bool:
        """Whether a change is taken over as it stands: a sum named in passing is no offer."""
        change = self._changes[place]
        offers = isinstance(change.edit, Added) and change.edit.table == "offers"
        offer_alone = self._arrival.reading.kind == "offer" or not offers
        standing = self._deal is not None and stands(change, self._deal) and offer_alone
        return standing != (place in self._turned)

    def _show(self) -> None:
        rows = [heading("WHAT IT CHANGES"), *(self._row(place) for place in range(len(self._changes)))]
        if not self._changes:
            rows.append(note("Nothing: the deal says all that it says."))
        rows += rows_said(proposed(self._arrival.reading).lines(), self._typing.today)
        self.query_one("#values", Values).show_rows(rows)
        self.show_banner()
        self.refresh_bindings()

    def _row(self, place: int) -> Row:
        change, taken = self._changes[place], self._takes(place)
        said = f"{change.before} → {change.after}" if change.before else change.after
        mark = Cell("•", "good") if taken else Cell("×", "muted")
        return Row((mark, Cell(change.what, "muted"), Cell(said, "strong" if taken else "muted")), place)

    @on(Rows.Highlighted, "#values")
    def _moved(self) -> None:
        key = self.query_one("#values", Values).key
        if isinstance(key, int):
            change = self._changes[key]
            taken = "x leaves it out" if self._takes(key) else "not taken over; x takes it"
            self.show_place(key, _evidence(change, self._said, self._arrival.reading), f"{change.said()} — {taken}.")
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
            self._turned ^= {key}
            self._show()

    def action_as_new(self) -> None:
        self.collabook.show_arrival(self._arrival, self._typing, self._burst, None, as_new=True)

    def action_join(self) -> None:
        from collabook.store.verbs.joining import join

        if self._deal is None:
            return
        taken = [change for place, change in enumerate(self._changes) if self._takes(place)]
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


def _evidence(change: Change, said: Deal, reading: Reading) -> Evidence | None:
    """The words in the mail that a change is made of; ``said`` is the deal that the mail proposes."""
    match change.edit:
        case Added("offers", offer):
            path = f"cash[{said.offers.index(offer)}]"
        case Owed():
            path = "cash[0]"
        case Added("gifts", gift) | Altered("gifts", gift, _):
            path = _place("gifts", [fold(each.item) == fold(gift.item) for each in reading.gifts])
        case Added("deliverables", one):
            asked = [(each.kind, each.platform) for each in reading.deliverables]
            path = _place("deliverables", [each == (one.kind, one.platform) for each in asked])
        case Altered("deliverables", one, values):
            path = _of_deliverable(one, values, reading)
        case Added("deadlines", deadline):
            path = _of_day(deadline.what, deadline.due_on, reading)
        case Altered("deadlines", deadline, values):
            path = _of_day(deadline.what, values["due_on"], reading)
        case Added("rights", right) | Altered("rights", right, _):
            path = "exclusivity" if right.kind == "exclusivity" else "usage"
        case Set(values):
            path = "payment_terms" if "terms_days" in values else next(iter(values))
        case _:
            path = "accepts"
    return reading.evidence.get(path)


def _of_deliverable(one: Deliverable, values: dict[str, Any], reading: Reading) -> str:
    if "count" in values:
        return _place("deliverables", [each.kind == one.kind for each in reading.deliverables])
    which = next(iter(values)).partition("_")[0]
    return _of_day(which, values[f"{which}_due_on"], reading)


def _of_day(what: str, day: date | None, reading: Reading) -> str:
    return _place("deadlines", [(each.what, each.on) == (what, day) for each in reading.deadlines])


def _place(stem: str, fits: Sequence[bool]) -> str:
    """``gifts[1]``: the first that fits."""
    return f"{stem}[{fits.index(True)}]" if True in fits else stem
