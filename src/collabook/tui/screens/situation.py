"""What a mail that was read is to the book: it decides what enter does with it."""

from collections.abc import Sequence
from typing import Final, Literal

from collabook.mail.values import MessageKind

Situation = Literal["new", "known", "thread", "no_offer"]

DOES: Final[dict[str, frozenset[Situation]]] = {
    "save": frozenset({"new"}),
    "open_known": frozenset({"known"}),
    "join": frozenset({"thread"}),
    "choose_deal": frozenset({"no_offer"}),
    "to_deal": frozenset({"new", "thread"}),
    "as_new": frozenset({"thread", "no_offer"}),
    "change": frozenset({"new"}),
    "take_brand": frozenset({"new"}),
    "leave_out": frozenset({"new"}),
    "add_value": frozenset({"new"}),
}
"""In which situations an action of the screen is there."""

_NAMED: Final = 4
_NO_OFFER: Final[dict[str, str]] = {
    "payment": "This is about money that was or will be sent; it is no offer.",
    "question": "This is about a deal that is running; it is no offer.",
    "other": "This is no offer: a newsletter, a receipt or the like.",
}


def situation(kind: MessageKind, known: int | None, thread: int | None, *, as_new: bool) -> Situation:
    """``known`` is the deal that holds the mail, ``thread`` the one that it answers, ``as_new`` her decision."""
    if known is not None:
        return "known"
    if as_new:
        return "new"
    if thread is not None:
        return "thread"
    return "new" if kind == "offer" else "no_offer"


def told(where: Situation, kind: MessageKind, deal: str, *, offers: bool = False, left: Sequence[str] = ()) -> str:
    """The situation in a sentence with what can be done; ``deal`` is how the deal in question is called.

    ``offers`` is whether the mail's offer joins that deal, ``left`` what else it says and the deal does not hold.
    """
    if where == "known":
        return f"This mail is in the book already: deal {deal}. Enter opens it."
    money = " m there records the money." if kind == "payment" else ""
    if where == "thread":
        what = "the mail and its offer" if offers else "the mail"
        return f"This answers deal {deal}. Enter adds {what} there.{_left(left)}{money} w makes a new deal of it."
    if where == "no_offer":
        return f"{_NO_OFFER[kind]} Enter adds it to a deal that you choose.{money} w makes a new deal of it."
    return ""


def _left(left: Sequence[str]) -> str:
    return f" Other changes you make on the deal: {listed(left)}." if left else ""


def listed(left: Sequence[str]) -> str:
    """What a deal does not take over, the first of it by name."""
    more = len(left) - _NAMED
    return "; ".join(left[:_NAMED]) + (f" and {more} more" if more > 0 else "")
