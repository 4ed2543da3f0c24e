"""Whether a mail tells of money that was or will be sent to her, or why it is late."""

from collabook.mail.cues import Signs
from collabook.mail.find.payment_cues import (
    BILLED,
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
    return said.has(SHE_PAYS)


def tells_of_payment(said: Said) -> bool:
    if said.asks or charges_her(said):
        return False
    told = _happens(said, PAST, terms=False)
    if not told and not said.delivers:
        told = (
            _happens(said, COMING, terms=True)
            or _happens(said, SURE, terms=True)
            or _answers_for_money(said)
            or said.is_headed(NEWS)
        )
    if not told and said.answers and (said.is_headed(BILLED) or (said.is_headed(OWED) and said.tells(SORRY))):
        told = _happens(said, COMING, terms=True) or _happens(said, SURE, terms=True)
    return told and not invites_to_a_scheme(said)


def _happens(said: Said, event: Signs, *, terms: bool) -> bool:
    """Whether ``event`` is told of her own money; where it may be ``terms``, without a condition."""
    told = said.text if said.answers else said.both
    for match in event.finditer(told, said.threes):
        sentence = sentence_around(told, match.start(), match.end())
        if not OTHERS.search(sentence) and not (terms and CONDITION.search(sentence)):
            return True
    return False


def _answers_for_money(said: Said) -> bool:
    """Whether somebody who owes her money says that it is done, or excuses the delay."""
    about_money = said.is_headed(TOPIC)
    if about_money and said.tells(SAID_OF_IT):
        return True
    late = bool(said.tells(SORRY) and said.has(LATE))
    return late and bool(said.tells(OWED) or (about_money and said.is_headed(OWED)))
