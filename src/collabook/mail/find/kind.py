"""What a message is: an offer, news of a payment, a question about a running deal, or something else."""

import re

from collabook.mail.clean import fold
from collabook.mail.find import Source
from collabook.mail.find.machines import is_about_a_parcel, is_about_an_account, is_about_an_order, is_away_notice
from collabook.mail.find.payments import charges_her, tells_of_payment
from collabook.mail.find.proposals import proposes
from collabook.mail.find.readers import writes_privately
from collabook.mail.find.running import asks_about_running, mentions_running, negotiates, nudges
from collabook.mail.find.said import Said
from collabook.mail.find.sellers import is_mailing, is_scam, sells_to_her
from collabook.mail.message import Message
from collabook.mail.values import MessageKind

LONGEST_LOOK = 8000


def find_kind(message: Message, source: Source, *, offers: bool, asks: bool, delivers: bool) -> MessageKind:
    """``offers``: money, a gift or a share is offered; ``asks`` for her price; ``delivers``: things are to be made.

    The questions are asked in this order: who is no partner of hers, who pays her, who tells or sells to many, what
    runs already, what is proposed.
    """
    subject = fold(message.subject)
    text = source.whole[:LONGEST_LOOK]
    said = Said(
        subject=subject,
        text=text,
        both=f"{subject} . {text}",
        everything=f"{subject} . {message.folded[:LONGEST_LOOK]}",
        answers=_answers(message, subject),
        offers=offers,
        asks=asks,
        delivers=delivers,
        threes=source.threes,
        all_threes=message.threes,
    )
    if message.automatic or is_away_notice(said) or is_scam(said) or sells_to_her(said) or is_about_an_order(said):
        return "other"
    if tells_of_payment(said):
        return "payment"
    if is_about_a_parcel(said) or is_about_an_account(said) or is_mailing(said) or writes_privately(said):
        return "other"
    if asks_about_running(said):
        return "question"
    if proposes(said) or negotiates(said) or nudges(said):
        return "offer"
    return "question" if mentions_running(said) and not charges_her(said) else "other"


def _answers(message: Message, subject: str) -> bool:
    """Whether it continues a thread."""
    return bool(message.in_reply_to or message.references or re.match(r"\s*(?:re|aw|sv|rv|antw|tr)\s*:", subject))
