"""Whether a mail tells of money that was or will be sent to her, or why it is late."""

from collections.abc import Iterable

from collabook.mail.cues import Cue
from collabook.mail.find.payment_cues import (
    COMING,
    CONDITION,
    LATE,
    NEWS,
    OTHERS,
    OWED,
    PAST,
    SAID_OF_IT,
    SHE_PAYS,
    SORRY,
    SURE,
    TOPIC,
)
from collabook.mail.find.proposals import invites_to_a_scheme
from collabook.mail.find.said import Said, sentence_around


def charges_her(said: Said) -> bool:
    return bool(SHE_PAYS.search(said.both))


def tells_of_payment(said: Said) -> bool:
    if said.asks or charges_her(said) or invites_to_a_scheme(said):
        return False
    if _happens(said, PAST, terms=False):
        return True
    if said.delivers:
        return False
    return _happens(said, (*COMING, SURE), terms=True) or _answers_for_money(said) or bool(NEWS.search(said.subject))


def _happens(said: Said, events: Iterable[Cue], *, terms: bool) -> bool:
    """Whether one of ``events`` is told of her own money; where they may be ``terms``, without a condition."""
    told = said.text if said.answers else said.both
    for event in events:
        for match in event.finditer(told):
            sentence = sentence_around(told, match.start(), match.end())
            if not OTHERS.search(sentence) and not (terms and CONDITION.search(sentence)):
                return True
    return False


def _answers_for_money(said: Said) -> bool:
    """Whether somebody who owes her money says that it is done, or excuses the delay."""
    about_money = bool(TOPIC.search(said.subject))
    if about_money and SAID_OF_IT.search(said.text):
        return True
    late = bool(SORRY.search(said.text) and LATE.search(said.both))
    return late and bool(OWED.search(said.text) or (about_money and OWED.search(said.subject)))
