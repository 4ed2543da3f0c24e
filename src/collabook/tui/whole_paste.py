"""A paste as one text in its order, whatever it holds.

Textual's parser (8.2.8) takes what follows an ESC in a paste for a key's sequence: it sends those letters ahead as
keys, and forgets that a paste began. Here each ESC of a paste goes past it as a sign that no decoded text has.
"""

from collections.abc import Iterable
from typing import Final

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

_ESC: Final = "\x1b"
_SHIELDED: Final = "\udc1b"
"""Stands for ESC: half a surrogate, which UTF-8 can't say."""


class WholePaste(XTermParser):
    """Textual's parser of what a terminal sends. A paste ends at the sign of its end and nowhere else."""

    def __init__(self, debug: bool = False) -> None:
        self._pasting = False
        self._seen = ""
        """The end of what came outside a paste: the sign of a beginning may come in pieces."""
        self._held = ""
        """What of a paste may be the beginning of its end."""
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        shielded = self._shielded(data)
        if data and not shielded:
            return
        for token in super().feed(shielded):
            if isinstance(token, events.Paste):
                token.text = token.text.replace(_SHIELDED, _ESC)
            yield token

    def tick(self) -> Iterable[Message]:
        for token in super().tick():
            self._seen = ""  # a sequence that was given up does not go on
            yield token

    def _shielded(self, data: str) -> str:
        """``data`` as Textual's parser may see it by now."""
        rest, self._held = self._held + data, ""
        done = []
        while rest:
            before, rest = self._of_paste(rest) if self._pasting else self._of_keys(rest)
            done.append(before)
        return "".join(done)

    def _of_keys(self, data: str) -> tuple[str, str]:
        """What lies before a paste, with the sign of its beginning; and the rest."""
        known = self._seen + data
        place = known.find(BRACKETED_PASTE_START)
        self._pasting = place >= 0
        self._seen = "" if self._pasting else known[1 - len(BRACKETED_PASTE_START) :]
        end = place + len(BRACKETED_PASTE_START) - (len(known) - len(data)) if self._pasting else len(data)
        return data[:end], data[end:]

    def _of_paste(self, data: str) -> tuple[str, str]:
        """What lies in a paste, with the sign of its end; and the rest."""
        text, end, rest = data.partition(BRACKETED_PASTE_END)
        self._pasting = not end
        if self._pasting:
            cut = len(text) - _begun(text)
            text, self._held = text[:cut], text[cut:]
        return text.replace(_ESC, _SHIELDED) + end, rest


def _begun(text: str) -> int:
    """How many letters at the end of ``text`` the sign of a paste's end begins with."""
    return next(n for n in range(len(BRACKETED_PASTE_END) - 1, -1, -1) if text.endswith(BRACKETED_PASTE_END[:n]))
