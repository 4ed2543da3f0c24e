"""Small dialogs: a form whose fields echo what was understood, a choice, a question."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, NamedTuple, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from collabook.domain.refusal import Refusal
from collabook.tui.safe import cell_text

Answer = TypeVar("Answer")


class Field(NamedTuple):
    """One line to fill in. ``read`` turns what she typed into the value or raises ``Refusal``; ``echo`` shows it."""

    name: str
    label: str
    read: Callable[[str], Any] = str.strip
    echo: Callable[[Any], str] = lambda _: ""
    value: str = ""
    hint: str = ""


class Dialog(ModalScreen[Answer | None]):
    """Asks one thing and closes with the answer; escape answers ``None``, which leaves everything as it was."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", "cancel")]

    def __init__(self, title: str) -> None:
        super().__init__(classes="dialog")
        self._title = title

    def heading(self) -> Static:
        return Static(Content(cell_text(self._title)), classes="dialog-title")

    def answer(self, value: Answer | None) -> None:
        """Close with ``value``, once: what was on its way when the dialog closed answers nothing any more."""
        if self.is_active:
            self.dismiss(value)

    def action_cancel(self) -> None:
        self.answer(None)


class Form(Dialog[dict[str, Any]]):
    """Fields one below the other. Enter accepts the whole form, escape leaves everything as it was."""

    BINDINGS: ClassVar = [Binding("enter", "accept", "save", show=True)]
    AUTO_FOCUS = ""

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__(title)
        self._fields = tuple(fields)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box"):
            yield self.heading()
            with VerticalScroll(can_focus=False):
                for field in self._fields:
                    yield Static(Content(cell_text(field.label)), classes="field-label")
                    yield Input(field.value, placeholder=field.hint, id=f"field-{field.name}", compact=True)
                    yield Static(classes="field-echo", id=f"echo-{field.name}")
            yield Static(Content("enter saves · tab next · esc leaves it as it was"), classes="dialog-keys")

    def on_mount(self) -> None:
        for field in self._fields:
            if field.value or not _refused(field):  # what she has not touched yet is not refused
                self._echo(field)
        self.query(Input).first().focus(scroll_visible=False)  # the form begins at its top

    @on(events.DescendantFocus)
    def _focused(self, event: events.DescendantFocus) -> None:
        """Keep a field's label and what is said of it in sight with it."""

        def scroll() -> None:
            around = event.widget.virtual_region.grow((1, 0, 1, 0))
            self.query_one(VerticalScroll).scroll_to_region(around, animate=False, force=True)

        self.call_after_refresh(scroll)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._echo(next(field for field in self._fields if f"field-{field.name}" == event.input.id))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_accept()

    def _echo(self, field: Field) -> bool:
        """Show under the field what was understood of it; whether it can be taken."""
        line = self.query_one(f"#echo-{field.name}", Static)
        try:
            value = field.read(self.query_one(f"#field-{field.name}", Input).value)
        except Refusal as refusal:
            line.update(Content(f"✗ {refusal}"))
            line.add_class("-bad")
            return False
        said = field.echo(value) if value not in (None, "") else ""
        line.update(Content(f"= {said}" if said else ""))
        line.remove_class("-bad")
        return True

    def action_accept(self) -> None:
        for field in self._fields:
            if not self._echo(field):
                self.query_one(f"#field-{field.name}", Input).focus()
                return
        self.answer({field.name: field.read(self._typed(field)) for field in self._fields})

    def _typed(self, field: Field) -> str:
        return self.query_one(f"#field-{field.name}", Input).value


def _refused(field: Field) -> bool:
    """Whether the field can't be left as it stands at first."""
    try:
        field.read(field.value)
    except Refusal:
        return True
    return False


class Choice(NamedTuple):
    """One answer: its ``value``, how it reads, and what it means."""

    value: Any
    label: str
    meaning: str = ""


class Choose(Dialog[Any]):
    """One of several; ``None`` for none."""

    def __init__(self, title: str, choices: Sequence[Choice]) -> None:
        super().__init__(title)
        self._choices = tuple(choices)

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog-box"):
            yield self.heading()
            yield OptionList(*map(_option, self._choices), compact=True)
            yield Static(Content("enter chooses · esc leaves it as it was"), classes="dialog-keys")

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.answer(self._choices[event.option_index].value)


def _option(choice: Choice) -> Option:
    return Option(Content.assemble(cell_text(choice.label), ("  " + cell_text(choice.meaning), "$foreground-muted")))


def confirm(question: str, yes: str) -> Choose:
    """A question whose first answer is to leave it."""
    return Choose(question, [Choice(None, "No, leave it"), Choice(True, yes)])
