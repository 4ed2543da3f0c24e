"""Every key of the program, once: footer, palette and help are fed from here.

A screen takes its bindings by name; at most seven of a screen's show in its footer.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from textual.binding import Binding


class Key(NamedTuple):
    """One key: the ``action`` it runs, its ``label`` in the footer, what help says of it (``does``), and where."""

    key: str
    action: str
    label: str
    does: str
    group: str


_KEYS: Final[dict[str, Key]] = {
    "today": Key("1", "app.mode('today')", "Today", "What is due, what is owed, the year at a glance", "Everywhere"),
    "deals": Key("2", "app.mode('deals')", "Deals", "Every deal, to search and open", "Everywhere"),
    "income": Key("4", "app.mode('income')", "Income", "What the year brought in", "Everywhere"),
    "brands": Key("5", "app.mode('brands')", "Brands", "Who they are, what they paid, how fast", "Everywhere"),
    "rates": Key("R", "app.rates", "your rates", "Your prices beside what you really got", "Everywhere"),
    "log": Key("n", "app.log", "new from e-mail", "Log a brand's e-mail: paste it, look, enter", "Everywhere"),
    "add": Key("a", "app.add", "add", "Add a deal by hand", "Everywhere"),
    "undo": Key("u", "app.undo", "undo", "Take the last change back", "Everywhere"),
    "redo": Key("U", "app.redo", "redo", "Do the last undone change again", "Everywhere"),
    "help": Key("question_mark", "app.help", "help", "These keys", "Everywhere"),
    "commands": Key(
        "ctrl+p", "app.command_palette", "commands", "Find any command, deal or theme by its name", "Everywhere"
    ),
    "quit": Key("q", "app.quit", "quit", "Leave; everything is saved", "Everywhere"),
    "back": Key("escape", "back", "back", "One level back", "Everywhere"),
    "open": Key("enter", "open", "open", "Open the deal", "On a deal"),
    "posted": Key("p", "posted", "posted", "It is up: mark a deliverable posted, paste its link", "On a deal"),
    "submitted": Key("s", "submitted", "submitted", "A draft went out for approval", "On a deal"),
    "approved": Key("o", "approved", "approved", "The brand approved the draft", "On a deal"),
    "paid": Key("m", "paid", "money in", "Record a payment, the open amount filled in", "On a deal"),
    "paid_back": Key("M", "paid_back", "money back", "Record a refund or a chargeback", "On a deal"),
    "gift": Key("g", "gift", "gift", "Product arrived, or price it", "On a deal"),
    "move": Key("v", "move", "move", "Move to agreed, declined, cancelled, …", "On a deal"),
    "answer": Key("w", "answer", "answer", "Write the answer to the brand from your rates, and copy it", "On a deal"),
    "edit": Key("e", "edit", "edit", "Change what is under the cursor", "On a deal"),
    "edit_deal": Key("E", "edit_deal", "edit the deal", "Change its title, terms, next step, notes", "On a deal"),
    "add_part": Key("d", "add_part", "add to it", "Add a deliverable, a part of the fee, a gift, a right", "On a deal"),
    "delete": Key("D", "delete", "delete", "Delete what is under the cursor; undo brings it back", "On a deal"),
    "brand": Key("b", "brand", "brand", "Its brand: what it paid, how fast, past fees", "On a deal"),
    "open_brand": Key("enter", "select", "open", "Open the brand", "In a list"),
    "search": Key("slash", "search", "search", "Search in brand, title, notes and mail", "In a list"),
    "open_only": Key("f", "open_only", "open only", "Only deals with something to do or to get", "In a list"),
    "earlier": Key("left", "earlier", "earlier", "The year before", "On Income"),
    "later": Key("right", "later", "later", "The year after", "On Income"),
    "turn": Key("t", "turn", "turn table", "By month, quarter, brand, payer, platform", "On Income"),
    "rate": Key("r", "rate", "rate", "Say what money in another currency came to at home", "On Income"),
    "set_rate": Key("enter", "select", "set price", "Say what you ask for one", "On your rates"),
    "add_rate": Key("a", "add_rate", "add price", "Say what you ask for something else", "On your rates"),
    "read": Key("f2", "read", "read it", "Read what was pasted or typed", "On Log"),
    "editor": Key("f3", "editor", "editor", "Write or paste it in $EDITOR", "On Log"),
    "save": Key("enter", "screen.save", "save", "Save the deal as it stands here", "On Log"),
    "open_known": Key("enter", "screen.open_known", "open it", "Open the deal that holds this mail already", "On Log"),
    "join": Key("enter", "screen.join", "add to the deal", "Add the mail to the deal that it answers", "On Log"),
    "choose_deal": Key("enter", "screen.choose_deal", "to a deal", "Add what is no offer to a deal", "On Log"),
    "to_deal": Key("t", "to_deal", "to a deal", "Add the mail to a deal that you choose", "On Log"),
    "as_new": Key("w", "as_new", "new deal", "Make a new deal of what is no offer, or of an answer", "On Log"),
    "take_brand": Key("y", "take_brand", "yes, it is", "It is the brand of yours that is asked about", "On Log"),
    "change": Key("e", "change", "change", "Change the value under the cursor", "On Log"),
    "leave_out": Key(
        "x", "leave_out", "leave out", "Leave the value under the cursor out, or take it in again", "On Log"
    ),
    "add_value": Key("a", "add_value", "add", "Add a price, a gift, a date, … that the mail does not say", "On Log"),
    "mail_before": Key("left", "mail_before", "mail before", "The mail before this one", "On a mail"),
    "mail_after": Key("right", "mail_after", "mail after", "The mail after this one", "On a mail"),
    "mail_up": Key("pageup", "screen.page_mail(-1)", "mail up", "Turn the mail a page back", "On Log"),
    "mail_down": Key("pagedown", "screen.page_mail(1)", "mail down", "Turn the mail a page on", "On Log"),
}


def keys() -> Sequence[Key]:
    """Every key, in the order in which help shows them."""
    return tuple(_KEYS.values())


def names() -> Sequence[str]:
    """The names of ``keys()``, in the same order: the ids of their bindings."""
    return tuple(_KEYS)


def bindings(
    *names: str, hidden: Sequence[str] = (), of: str = ""
) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """The bindings of these names for a screen's ``BINDINGS``; the ``hidden`` ones work without a hint.

    A widget that would keep a key from its screen binds it with ``of="screen"``: the action is the screen's.
    """
    made: list[Binding | tuple[str, str] | tuple[str, str, str]] = []
    for name in (*names, *hidden):
        key = _KEYS[name]
        action = f"{of}.{key.action}" if of else key.action
        made.append(Binding(key.key, action, key.label, show=name in names, tooltip=key.does, id=name))
    return made
