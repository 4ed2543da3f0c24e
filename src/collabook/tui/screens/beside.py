"""A mail that was read, its found sentences marked, beside a list of what it says: the ground of Log's two screens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from collabook.domain.records import Deal
from collabook.mail.values import Evidence
from collabook.store.choosing import Wanted
from collabook.tui.keys import bindings
from collabook.tui.screens import proposal_rows
from collabook.tui.screens.arrival import Arrival
from collabook.tui.screens.base import BookScreen
from collabook.tui.widgets.form import Choice, Choose
from collabook.tui.widgets.mailview import MailView
from collabook.tui.widgets.paste import CUT_OFF, Burst
from collabook.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from collabook.tui.screens.proposal_typing import Typing

_MOST_CHOICES: Final = 100


class Values(Rows):
    """What the mail says. Enter is the screen's, and the page keys turn the mail."""

    BINDINGS: ClassVar = bindings("save", "open_known", "join", "choose_deal", hidden=("mail_up", "mail_down"))


class BesideMail(BookScreen):
    """``banner`` says what the mail is to the book; below the list stands where the value under the cursor is from."""

    MODE = "log"
    AUTO_FOCUS = "#values"
    SCOPED_CSS = False  # its rules hold for the screens that stand on it
    CSS = """
    BesideMail {
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
        self._began: object = None
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

    def on_key(self, event: events.Key) -> None:
        """Drop what a paste left behind: nothing of it may run."""
        if self._burst.swallows(event.time):
            event.stop()
            event.prevent_default()
            self.show_banner()

    def situation_told(self) -> str:
        """What the mail is to the book, in a sentence."""
        raise NotImplementedError

    def look_twice(self) -> Sequence[str]:
        """What is to be looked at twice, each in a sentence."""
        return [warned.reason for warned in self._arrival.reading.warnings]

    def show_banner(self) -> None:
        """Say what the mail is to the book and what in it to look at twice."""
        banner = self.query_one("#banner", Static)
        reasons = " ".join(f"▲ {reason}" for reason in self.look_twice())
        sentences = " ".join(filter(None, (CUT_OFF if self._burst.cut else "", self.situation_told(), reasons)))
        banner.update(Content(sentences))
        banner.set_class(bool(sentences), "-said")

    def show_place(self, key: object, evidence: Evidence | None, about: str) -> None:
        """The mark goes where the value under the cursor is from; the mail begins at its top, until she has moved."""
        place = None if evidence is None else evidence.header or (evidence.start, evidence.end)
        if self._began is None:
            self._began = key
        self._moved_on = self._moved_on or key != self._began
        self.query_one(MailView).point_at(place, follow=self._moved_on)
        self.query_one("#about", Static).update(Content(about))

    def action_page_mail(self, by: int) -> None:
        mail = self.query_one(MailView)
        mail.scroll_relative(y=by * max(mail.size.height - 2, 1), animate=False)

    def action_to_deal(self) -> None:
        self.action_choose_deal()

    def action_choose_deal(self) -> None:
        self.collabook.begin(self._choose_deal)

    async def _choose_deal(self) -> None:
        """Let her choose the deal that the mail belongs to: an open one of that brand, else any open one, else any."""
        book, today = self.collabook.book, self._typing.today
        brand = self._arrival.reading.brand
        wanted = [Wanted(open_on=today), Wanted()]
        if brand:
            wanted.insert(0, Wanted(brand=brand, open_on=today))
        numbers = next((found for one in wanted if (found := book.numbers(one))), [])
        if not numbers:
            self.collabook.say("There is no deal to add it to yet; w makes one of this mail.", bad=True)
            return
        choices = [Choice(deal.number, named(deal), deal.stage) for deal in book.deals(numbers[:_MOST_CHOICES])]
        number = await self.app.push_screen_wait(Choose("Add the mail to", choices))
        if number is not None:
            self.collabook.show_arrival(self._arrival, self._typing, self._burst, number)


def named(deal: Deal) -> str:
    """How the screens name a deal that a mail is about."""
    return f"{deal.number} {deal.brand}" + (f": {deal.title}" if deal.title else "")
