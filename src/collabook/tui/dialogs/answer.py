"""The answer to a brand: its text to look over, one key that copies it and lets the deal wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static, TextArea
from textual.widgets.text_area import Selection

from collabook.domain.records import Deal
from collabook.domain.refusal import Refusal
from collabook.domain.reply import BLANK, Reply, total_said
from collabook.domain.text import clean_text
from collabook.store.journal import Done, Unchanged
from collabook.store.replying import reply_to
from collabook.tui import editor
from collabook.tui.dialogs.asking import Meant
from collabook.tui.widgets.form import Dialog

_KEYS: Final = (
    "F2 copies it, and the deal waits for the brand · F3 editor · esc leaves it\n"
    "Nothing to paste? Some terminals refuse copies: F3 opens it in your editor."
)


async def answer(meant: Meant) -> None:
    """Show the answer; once it is copied, her offer is recorded and the brand is waited for."""
    from collabook.store.verbs.answers import answered, check_answerable

    app, deal = meant.app, meant.deal
    check_answerable(deal)
    made = reply_to(app.book, deal)

    def copied(text: str) -> Done | None:
        done = app.change(answered, deal, total_said(text, made.total), on=app.today)
        if done is not None:
            app.copy_to_clipboard(text)
            app.answers[deal.number] = (made.text, text)
            app.say(f"Copied. {done.sentence}" + ("" if isinstance(done, Unchanged) else " u undoes it."))
        return done

    before, hers = app.answers.get(deal.number, ("", ""))
    await meant.ask(Answering(deal, made, hers if before == made.text else made.text, copied))


class Answering(Dialog[str]):
    """Closes with the text that was copied. ``text`` is what it begins with, ``copied`` runs before it closes.

    A text with a blank is not copied: the cursor goes to the blank.
    """

    AUTO_FOCUS = "TextArea"
    BINDINGS: ClassVar = [Binding("f2", "copy", "copy"), Binding("f3", "editor", "editor")]
    CSS = """
    Answering {
        & .answer-box { width: 84; max-width: 100%; height: 100%; max-height: 34; }
        & TextArea { height: 1fr; background: $panel; border: none; padding: 0 1; }
        & #open { height: auto; max-height: 4; color: $text-muted; margin-top: 1; &.-bad { color: $warning; } }
    }
    """

    def __init__(self, deal: Deal, made: Reply, text: str, copied: Callable[[str], object]) -> None:
        super().__init__(f"Answer to {deal.brand}")
        self._made = made
        self._text = text
        self._copied = copied

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box answer-box"):
            yield self.heading()
            yield TextArea(self._text, show_line_numbers=False, tab_behavior="focus", compact=True, id="answer")
            yield Static(id="open")
            yield Static(Content(_KEYS), classes="dialog-keys")

    @property
    def _area(self) -> TextArea:
        return self.query_one("#answer", TextArea)

    def on_mount(self) -> None:
        self._say_open()

    @on(TextArea.Changed)
    def _changed(self) -> None:
        self._say_open()

    def _say_open(self) -> None:
        """What is to fill in, or else what will be recorded; what the text asks back."""
        text, made = self._area.text, self._made
        blank = BLANK.search(text) is not None
        lines = [_to_fill(made) if blank else _recorded(made, text)]
        if made.differs:
            lines.append(f"Look again: {made.differs}.")
        if made.asked:
            lines.append(f"Asked back: {', '.join(made.asked)}.")
        said = self.query_one("#open", Static)
        said.update(Content(" ".join(lines)))
        said.set_class(blank, "-bad")

    def action_copy(self) -> None:
        text = clean_text(self._area.text)
        blank = BLANK.search(self._area.text)
        if blank is not None:
            self._area.selection = Selection(*(_place(self._area.text, at) for at in blank.span()))
            self._area.focus()
        elif self.is_active and self._copied(text) is not None:
            self.answer(text)

    def action_editor(self) -> None:
        try:
            self._area.text = editor.edited(self.app, self._area.text, instead="change it here")
        except Refusal as refusal:
            self.notify(str(refusal), severity="error", markup=False)


def _place(text: str, at: int) -> tuple[int, int]:
    """The line and the column of a place in the text, from 0."""
    return text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1)


def _to_fill(made: Reply) -> str:
    rates = "" if made.priced else " Esc, then R sets your rates: then they stand here."
    return f"▲ Fill in {'; '.join(made.to_fill) or 'what is in brackets'}.{rates}"


def _recorded(made: Reply, text: str) -> str:
    said = total_said(text, made.total)
    if said is not None:
        return f"Your offer of {said.show()} is recorded with it."
    why = f": it does not say {made.total.show()}" if made.total is not None else ""
    return f"No sum is recorded with it{why}. d adds your offer to the deal."
