"""What a mail that was read is to the book: it decides what enter does with it."""

from typing import Final, Literal

from collabook.mail.values import MessageKind

Situation = Literal["new", "known", "no_offer"]

DOES: Final[dict[str, frozenset[Situation]]] = {
    "save": frozenset({"new"}),
    "open_known": frozenset({"known"}),
    "join": frozenset(),
    "choose_deal": frozenset({"no_offer"}),
    "to_deal": frozenset({"new"}),
    "as_new": frozenset({"no_offer"}),
    "change": frozenset({"new"}),
    "take_brand": frozenset({"new"}),
    "leave_out": frozenset({"new"}),
    "add_value": frozenset({"new"}),
}
"""In which situations an action of the screen is there."""

_NO_OFFER: Final[dict[str, str]] = {
    "payment": "This is about money that was or will be sent; it is no offer.",
    "question": "This is about a deal that is running; it is no offer.",
    "other": "This is no offer: a newsletter, a receipt or the like.",
}


def situation(kind: MessageKind, known: int | None, *, as_new: bool) -> Situation:
    """``known`` is the deal that holds the mail, ``as_new`` her decision."""
    if known is not None:
        return "known"
    return "new" if as_new or kind == "offer" else "no_offer"


def told(where: Situation, kind: MessageKind, deal: str) -> str:
    """The situation in a sentence with what can be done; ``deal`` is how the deal in question is called."""
    if where == "known":
        return f"This mail is in the book already: deal {deal}. Enter opens it."
    if where == "no_offer":
        return f"{_NO_OFFER[kind]} Enter adds it to a deal that you choose. w makes a new deal of it."
    return ""
