"""What the questions about a mail's kind are asked of."""

from typing import NamedTuple


class Said(NamedTuple):
    """A mail's folded words, and what the finders found in them.

    ``text`` is its own words, ``everything`` also signature, small print and what it quotes. It ``answers`` where it
    goes on with a thread; it ``offers`` where money, a gift or a share is offered, ``asks`` for her price, ``delivers``
    where things are to be made.
    """

    subject: str
    text: str
    everything: str
    answers: bool
    offers: bool
    asks: bool
    delivers: bool

    @property
    def both(self) -> str:
        """Subject and text."""
        return f"{self.subject} . {self.text}"


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence in which ``text[start:end]`` stands."""
    left = max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", ": "))
    right = min(
        (at for mark in (". ", "! ", "? ") if (at := text.find(mark, max(start, end - 1))) >= 0), default=len(text)
    )
    return text[left + 1 : right]
