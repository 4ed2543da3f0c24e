"""Log, second half: the mail with what was understood marked in it, beside it the deal that comes of it."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from collabook.domain.records import Contact, Deal
from collabook.mail.joining import not_joined
from collabook.store.choosing import Wanted
from collabook.tui.keys import bindings
from collabook.tui.screens import proposal_rows
from collabook.tui.screens.arrival import Arrival
from collabook.tui.screens.base import BookScreen
from collabook.tui.screens.landing import land
from collabook.tui.screens.proposal import Line, proposed
from collabook.tui.screens.proposal_typing import ADDABLE, Typing, field_of
from collabook.tui.screens.proposal_values import label_of, typed_text
from collabook.tui.screens.situation import DOES, Situation, listed, situation, told
from collabook.tui.widgets.form import Choice, Choose, Form
from collabook.tui.widgets.mailview import MailView
from collabook.tui.widgets.paste import CUT_OFF, Burst
from collabook.tui.widgets.rows import Rows

_MOST_CHOICES: Final = 100


class Values(Rows):
    """The proposal's lines. Enter is the screen's, and the page keys turn the mail."""

    BINDINGS: ClassVar = bindings("save", "open_known", "join", "choose_deal", hidden=("mail_up", "mail_down"))


class ProposalScreen(BookScreen):
    MODE = "log"
    AUTO_FOCUS = "#values"
    BINDINGS: ClassVar = bindings("change", "leave_out", "add_value", "to_deal", "as_new", "back")
    CSS = """
    ProposalScreen {
        & #banner { background: $panel; color: $warning; padding: 0 1; height: auto; display: none; }
        & #banner.-said { display: block; }
        & #mail { width: 38; }
        & #deal { width: 1fr; border-left: solid $panel; }
        & #about { height: 3; padding: 0 1; color: $text-muted; background: $surface; }
        & #left-out { padding: 0 1; height: auto; max-height: 3; color: $text-muted; }
        &.-wide #mail { width: 1fr; }
    }
    """

    def __init__(self, arrival: Arrival, typing: Typing, burst: Burst) -> None:
        super().__init__()
        self._arrival = arrival
        self._typing = typing
        self._burst = burst
        self._proposal = proposed(arrival.reading)
        self._known: int | None = None
        self._thread: int | None = None
        self._as_new = False
        self._began: str | None = None
        self._moved_on = False

    def body(self) -> ComposeResult:
        yield Static(id="banner")
        with Horizontal():
            yield MailView(id="mail")
            with Vertical(id="deal"):
                yield Values(proposal_rows.COLUMNS, id="values")
                yield Static(id="about")
        yield Static(id="left-out")

    def on_mount(self) -> None:
        message, evidence = self._arrival.message, self._arrival.reading.evidence.values()
        self.query_one(MailView).show_mail(
            message.text,
            headers=self._arrival.headers,
            marks=[(each.start, each.end) for each in evidence if not each.header],
            muted=[(part.start, part.end) for part in message.parts if part.kind not in {"new", "forwarded"}],
        )

    def on_resize(self) -> None:
        sentences = proposal_rows.left_out(self._arrival.reading.left_out, 3 * (self.size.width - 4))
        below = self.query_one("#left-out", Static)
        below.update(Content(sentences))
        below.display = bool(sentences)

    def reload(self) -> None:
        """Whether the book knows the mail can change with any change of the book."""
        self._known = self._arrival.deal_with_it(self.collabook.book)
        self._thread = self._arrival.deal_of_thread(self.collabook.book)
        self._show()

    @property
    def situation(self) -> Situation:
        """What the mail is to the book: it decides what enter does."""
        return situation(self._arrival.reading.kind, self._known, self._thread, as_new=self._as_new)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return action not in DOES or self.situation in DOES[action]

    def on_key(self, event: events.Key) -> None:
        """Drop what a paste left behind: nothing of it may run."""
        if self._burst.swallows(event.time):
            event.stop()
            event.prevent_default()
            self._show_banner()

    def _show(self) -> None:
        lines, today = self._proposal.lines(), self._typing.today
        if self.situation == "new":
            title = self._arrival.deal(self._proposal, self._typing).title
            rows = proposal_rows.rows(lines, title, today)
        else:
            rows = proposal_rows.rows_said(lines, today)
        self.query_one("#values", Values).show_rows(rows)
        self._show_banner()
        self.refresh_bindings()

    def _show_banner(self) -> None:
        banner = self.query_one("#banner", Static)
        reasons = " ".join(f"▲ {warned.reason}" for warned in self._arrival.reading.warnings)
        sentences = " ".join(filter(None, (CUT_OFF if self._burst.cut else "", self._situation_told(), reasons)))
        banner.update(Content(sentences))
        banner.set_class(bool(sentences), "-said")

    def _situation_told(self) -> str:
        number = self._known if self._known is not None else self._thread
        deal = None if number is None else self.collabook.book.deal(number)
        kind, where = self._arrival.reading.kind, self.situation
        if deal is None or where != "thread":
            return told(where, kind, "" if deal is None else _named(deal))
        offers = bool(self._joining().offers) and deal.stage in ("offered", "negotiating")
        return told(where, kind, _named(deal), offers=offers, left=self._left_out(deal))

    def _left_out(self, deal: Deal) -> list[str]:
        """What the mail says that ``deal`` does not take over with it; a payment's sum is what ``m`` records."""
        kind = self._arrival.reading.kind
        said = self._joining() if kind == "payment" else self._arrival.deal(self._proposal, self._typing)
        return not_joined(said, deal, self._typing.today, offers_join=kind == "offer")

    @on(Rows.Highlighted, "#values")
    def _moved(self) -> None:
        """The mark goes where the value under the cursor is from."""
        line = self._line()
        evidence = line.evidence if line else None
        place = None if evidence is None else evidence.header or (evidence.start, evidence.end)
        self.query_one(MailView).point_at(place, follow=self._follows(line.path if line else None))
        sentence = proposal_rows.about(line, self._typing.today) if line else ""
        self.query_one("#about", Static).update(Content(sentence))

    def _follows(self, path: str | None) -> bool:
        """Whether the mail follows the cursor: it begins at its top, until she has moved."""
        if self._began is None:
            self._began = path
        self._moved_on = self._moved_on or path != self._began
        return self._moved_on

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

    def action_page_mail(self, by: int) -> None:
        mail = self.query_one(MailView)
        mail.scroll_relative(y=by * max(mail.size.height - 2, 1), animate=False)

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
        blanks = [blank for stem, value in ADDABLE if (blank := self._proposal.blank(stem, value))]
        choices = [Choice(blank, label_of(blank.path, blank.value)) for blank in blanks]
        blank = await self.app.push_screen_wait(Choose("Add", choices))
        if blank is not None:
            await self._type(blank)

    async def _type(self, line: Line) -> None:
        """Ask for one value and take what she typed."""
        if line.path == "asks_for_rate":
            self.collabook.say("They ask what you charge. x leaves it out; a adds a price.")
            return
        label = label_of(line.path, line.value)
        values = await self.app.push_screen_wait(Form(label, [field_of(line, self._typing)]))
        if values is None or (values["value"] is None and not typed_text(line.value)):
            return
        if values["value"] != line.value:
            self._proposal = self._proposal.changed(line.path, values["value"])
            self._show()
            self.query_one("#values", Values).select_key(line.path)

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

    def action_join(self) -> None:
        if self._thread is not None:
            self._add_to(self._thread)

    def action_as_new(self) -> None:
        self._as_new = True
        self._show()

    def action_to_deal(self) -> None:
        self.action_choose_deal()

    def action_choose_deal(self) -> None:
        self.collabook.begin(self._choose_deal)

    async def _choose_deal(self) -> None:
        """Add the mail to a deal of hers: an open one of that brand, else any open one, else any."""
        book, today = self.collabook.book, self._typing.today
        brand = self._arrival.reading.brand
        wanted = [Wanted(open_on=today), Wanted()]
        if brand:
            wanted.insert(0, Wanted(brand=brand, open_on=today))
        numbers = next((found for one in wanted if (found := book.numbers(one))), [])
        if not numbers:
            self.collabook.say("There is no deal to add it to yet; w makes one of this mail.", bad=True)
            return
        choices = [Choice(deal.number, _named(deal), deal.stage) for deal in book.deals(numbers[:_MOST_CHOICES])]
        number = await self.app.push_screen_wait(Choose("Add the mail to", choices))
        if number is not None:
            self._add_to(number)

    def _add_to(self, number: int) -> None:
        from collabook.store.verbs import deals

        deal = self.collabook.book.deal(number)
        if deal is None:
            return
        left = self._left_out(deal)
        done = self.collabook.change(deals.add_message, deal, self._joining())
        if done is not None:
            land(self.collabook, None)
            self.collabook.open_deal(number)
            if left:
                self.collabook.say(f"{done.sentence} u undoes it. Not taken over: {listed(left)}.")

    def _joining(self) -> Deal:
        """What the mail says as she takes it; only a mail that is an offer makes one."""
        said = self._arrival.deal(self._proposal, self._typing)
        return said if self._arrival.reading.kind == "offer" else said._replace(offers=())


def _named(deal: Deal) -> str:
    return f"{deal.number} {deal.brand}" + (f": {deal.title}" if deal.title else "")
