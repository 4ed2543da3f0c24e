"""An area to paste a mail into, and the guard against what a paste leaves behind it."""

from dataclasses import dataclass, field
from typing import Final

from textual import events
from textual.message import Message
from textual.widgets import TextArea

QUIET_SECONDS: Final = 0.25
"""A key that comes sooner after a paste, or after the last such key, belongs to the paste."""
HANDS_SECONDS: Final = 0.01
"""Hands, and a key held down, leave more than this between two keys; what is left of a paste comes faster."""

CUT_OFF: Final = (
    "The paste broke off in the middle: the mail holds a sign that ends a paste. "
    "Save it as an .eml file and paste the file's path."
)
"""What is said where a ``Burst`` was ``cut``."""


@dataclass
class Burst:
    """What comes as keys right after a paste.

    A paste that itself holds the sign of its end ends there for the terminal; its rest arrives as keys, each of which
    would run an action.
    """

    last: float = field(default=-QUIET_SECONDS * 2)
    cut: bool = False
    """Whether the last paste broke off; a quick key of hers after a whole one does not say so."""
    _keys: int = 0
    """How many keys came with the last paste."""

    def pasted(self, time: float) -> None:
        self.last, self.cut, self._keys = time, False, 0

    def swallows(self, time: float) -> bool:
        """Whether the key of this moment belongs to the paste."""
        if time - self.last >= QUIET_SECONDS:
            return False
        self.cut = self.cut or (self._keys > 0 and time - self.last < HANDS_SECONDS)
        self.last = max(time, self.last)
        self._keys += 1
        return True


class PasteArea(TextArea):
    """A text area that says when something was pasted. ``burst`` swallows the keys that a paste leaves behind.

    What is pasted over ``taken``, the text that was read last, takes its place.
    """

    @dataclass
    class Pasted(Message):
        area: "PasteArea"

        @property
        def control(self) -> "PasteArea":
            return self.area

    @dataclass
    class CutOff(Message):
        """The last paste broke off: what was left of it came as keys."""

        area: "PasteArea"

        @property
        def control(self) -> "PasteArea":
            return self.area

    def __init__(self, burst: Burst, *, id: str | None = None) -> None:
        # a long line costs ten times as much per key where it is wrapped
        super().__init__(id=id, soft_wrap=False, show_line_numbers=False, tab_behavior="focus", compact=True)
        self._burst = burst
        self.taken: str | None = None

    async def _on_paste(self, event: events.Paste) -> None:
        self._burst.pasted(event.time)
        if self.text == self.taken:
            self.select_all()
        await super()._on_paste(event)
        event.prevent_default()
        self.post_message(self.Pasted(self))

    async def _on_key(self, event: events.Key) -> None:
        known = self._burst.cut
        if self._burst.swallows(event.time):
            event.stop()
            event.prevent_default()
            if self._burst.cut and not known:
                self.post_message(self.CutOff(self))
            return
        await super()._on_key(event)
