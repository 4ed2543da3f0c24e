"""A mail that joins a deal: what it says other than the deal, what of it she takes over, and what sets the rest."""

from collections.abc import Sequence
from shlex import quote
from typing import Any

from collabook.cli.asking import agrees, chosen_of
from collabook.cli.mails import Mail
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell
from collabook.cli.session import Session
from collabook.domain.differences import Added, Agreed, Altered, Change, Owed, Set
from collabook.domain.records import Deal, Payment
from collabook.domain.words import deliverable_name
from collabook.mail.joining import Line, joining_lines

_ON_SCREEN = "`collabook` opens the deal's screen, where it can be set"


def join(session: Session, mail: Mail, deal: Deal, *, asks: bool) -> None:
    """Put the mail to the deal with what she takes over; without ``asks`` only an offer is, while nothing is agreed."""
    before = session.again(deal)  # a mail before this one may have joined it too
    found = lines_of(session, mail, before)
    show_changes(session, found)
    if asks and found:
        taken = chosen_of(session.page, found, "Take over which?", default=[line.stands for line in found])
    else:
        taken = [line for line in found if line.stands and _is_offer(line.change)]
    from collabook.store.verbs.joining import join as put

    on = mail.message.sent_at.date() if mail.message.sent_at is not None else session.now
    changes = [line.change for line in taken]
    done = put(session.book, before, mail.proposed.messages, changes, on=min(on, session.now))
    session.changed(done, [_left(line.change, before) for line in found if line not in taken])
    if mail.reading.kind == "payment":
        _payment(session, mail, session.again(deal), asks=asks)


def lines_of(session: Session, mail: Mail, deal: Deal) -> list[Line]:
    """What the mail says other than the deal."""
    return joining_lines(mail.reading, mail.message, deal, session.now)


def _is_offer(change: Change) -> bool:
    return isinstance(change.edit, Added) and change.edit.table == "offers"


def show_changes(session: Session, lines: Sequence[Line]) -> None:
    """Number, what it is about, what stands and what the mail says, a line each."""
    rows = [
        (Cell(str(number), "head"), Cell(change.what), Cell(f"{change.before} → " if change.before else "", "dim"),
         Cell(change.after, "head"))
        for number, change in enumerate((line.change for line in lines), start=1)
    ]  # fmt: skip
    session.page.table((RIGHT, LEFT, LEFT, FLEXIBLE), rows, indent=2)


def _left(change: Change, deal: Deal) -> str:
    return f"not taken over: {change.said()}; {_setting(change, deal)}."


def _setting(change: Change, deal: Deal) -> str:
    """What takes the change over later."""
    edit = f"`collabook edit {deal.number}"
    match change.edit:
        case Agreed():
            return f"`collabook move {deal.number} agreed` says that you agree"
        case Owed(fee):
            return f"{edit} --pay {quote(str(fee))}` sets it"
        case Set(values):
            return _set_by(edit, values)
        case Added(table, record):
            return _added_by(edit, deal, table, record)
        case Altered(table, record, values):
            return _altered_by(edit, deal, table, record, values)


def _added_by(edit: str, deal: Deal, table: str, record: Any) -> str:
    if table == "offers":
        plain = record.amount is not None and record.amount_max is None and record.per == "deal"
        return f"{edit} --pay {quote(str(record.amount)) if plain else 'AMOUNT'}` sets what the deal pays"
    if table == "deadlines":
        return f"{edit} --next {record.what} --next-on {record.due_on}` reminds you"
    if table == "gifts":
        value = f" --value {quote(str(record.value))}" if record.value is not None else ""
        return f"`collabook gift {deal.number} {quote(record.item)}{value}` records it once it is there"
    if table == "deliverables":
        on = f"@{record.post_due_on}" if record.post_due_on else ""
        what = quote(f"{deliverable_name(record.platform, record.kind, record.count).lower()}{on}")
        return f"{edit} --deliver {what}` adds it"
    return _ON_SCREEN


def _set_by(edit: str, values: dict[str, Any]) -> str:
    if values.get("terms_days") is not None:
        start = f" --from {values['terms_from']}" if values["terms_from"] else ""
        return f"{edit} --net {values['terms_days']}{start}` sets it"
    named = {"commission_percent": "commission", "code": "code", "agency": "agency", "notes": "notes"}
    for name, option in named.items():
        if name in values:
            return f"{edit} --{option} {quote(str(values[name]))}` sets it"
    return _ON_SCREEN


def _altered_by(edit: str, deal: Deal, table: str, record: Any, values: dict[str, Any]) -> str:
    """A count, a day and a value have an option; a rule is set on the screen."""
    if table == "gifts":
        return f"`collabook gift {deal.number}.{record.position} --value {quote(str(values['value']))}` sets it"
    if table == "deadlines":
        return f"{edit} --next {record.what} --next-on {values['due_on']}` reminds you"
    for name, option in (("count", "count"), ("draft_due_on", "draft-due"), ("post_due_on", "due")):
        if table == "deliverables" and values.get(name) is not None:
            return f"{edit}.{record.position} --{option} {values[name]}` sets it"
    return _ON_SCREEN


def _payment(session: Session, mail: Mail, deal: Deal, *, asks: bool) -> None:
    """Offer to record the money that the mail is about; only she can see whether it came."""
    sums = [cash.amount for cash in mail.reading.cash if cash.amount_max is None]
    currency = mail.reading.cash[0].currency if len(sums) == 1 else None
    from collabook.mail.sums import amount_of

    gross = amount_of(sums[0], currency) if currency is not None else None
    if not asks or gross is None or deal.currency not in (None, gross.currency):
        told = quote(str(gross)) if gross is not None else "AMOUNT"
        session.page.line(f"Once the money is there, `collabook paid {deal.number} {told}` records it.")
    elif agrees(session.page, f"Has the money come? Record {gross.show()} as received today?", default=False):
        from collabook.store.verbs.money import paid

        session.changed(paid(session.book, deal, Payment(gross, session.now)))
    session.page.write()
