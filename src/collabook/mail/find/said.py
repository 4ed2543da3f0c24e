"""What the questions about a mail's kind are asked of."""

from typing import NamedTuple

from collabook.mail.cues import Signs


class Said(NamedTuple):
    """A mail's folded words, and what the finders found in them.

    ``text`` is its own words, ``both`` subject and text, ``everything`` also signature, small print and what it quotes;
    ``threes`` are of both, ``all_threes`` of everything. It ``answers`` where it goes on with a thread; it ``offers``
    where money, a gift or a share is offered, ``asks`` for her price, ``delivers`` where things are to be made.
    """

    subject: str
    text: str
    both: str
    everything: str
    answers: bool
    offers: bool
    asks: bool
    delivers: bool
    threes: frozenset[str]
    all_threes: frozenset[str]

    def has(self, signs: Signs) -> bool:
        """Whether subject or text hold one of ``signs``."""
        return signs.search(self.both, self.threes) is not None

    def shows(self, signs: Signs) -> bool:
        """Whether anything in the mail, small print too, holds one of ``signs``."""
        return signs.search(self.everything, self.all_threes) is not None

    def tells(self, signs: Signs) -> bool:
        """Whether the text holds one of ``signs``."""
        return signs.search(self.text, self.threes) is not None

    def is_headed(self, signs: Signs) -> bool:
        """Whether the subject holds one of ``signs``."""
        return signs.search(self.subject, self.threes) is not None


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence in which ``text[start:end]`` stands."""
    left = max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", ": "))
    right = min(
        (at for mark in (". ", "! ", "? ") if (at := text.find(mark, max(start, end - 1))) >= 0), default=len(text)
    )
    return text[left + 1 : right]
