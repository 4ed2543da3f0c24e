"""``collabook log takeout.mbox``: the offers in a mailbox listed with their reasons, those she ticks saved."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from collabook.cli.asking import chosen_of
from collabook.cli.joined import join
from collabook.cli.lookout import asked, recognised
from collabook.cli.mailbox_file import MailboxFile, Span
from collabook.cli.mails import Mail, answered, holder, save, understood
from collabook.cli.outcome import say_wrong
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell
from collabook.cli.session import Session
from collabook.cli.wording import counted
from collabook.domain.calendar import shown_day
from collabook.domain.fee import offer_said
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.mail.mailbox import Held
from collabook.mail.message import read_message


class Entry(NamedTuple):
    """What is kept of a message that matters: where it is, whose answer it is, and its line in the list."""

    place: Span
    sent: float
    own: str | None
    thread: frozenset[str]
    starts: bool
    row: tuple[str, ...]
    reasons: tuple[str, ...]


def log_mailbox(session: Session, path: Path, *, yes: bool, dry_run: bool, again: bool) -> None:
    """Read what of the mailbox is not read yet, list the offers in it, and save those she ticks."""
    with MailboxFile(path) as box:
        try:
            _log(session, box, yes=yes, dry_run=dry_run, again=again)
        except KeyboardInterrupt:
            if not dry_run:
                say_wrong(f"{path.name} is not done; the same command goes on where it was.")
            raise


def _log(session: Session, box: MailboxFile, *, yes: bool, dry_run: bool, again: bool) -> None:
    page, entries = session.page, dict[int, Entry]()

    def matters(held: Held) -> bool:
        entry = _entry(session, box, held)
        if entry is not None:
            entries[held.start] = entry
        return entry is not None

    number, found = box.scan(None if dry_run else session.book, matters, again=again)
    page.line(f"Read {counted(number, 'message')} of {box.path.name}.")
    offers, answers = _sorted(
        [entries.get(start) or _entry(session, box, box.message(start, end)) for start, end in found]
    )
    _list(session, offers)
    if not number and not found:
        page.line("It was read to its end before; --again reads it from its start.", "dim")
    if dry_run:
        page.line("Only read; nothing was saved.", "dim")
    page.write()
    if dry_run:
        return
    ticked = offers if yes or not offers else chosen_of(page, offers, "Save which?")
    for entry in ticked:
        _saved(session, _again(session, box, entry))
    for entry in answers:
        _joined(session, _again(session, box, entry))
    box.keep(session.book, box.size, [])


def readings(session: Session, path: Path) -> Iterator[Mail]:
    """Every message of the mailbox with its reading, in order; one that has no text is passed over."""
    with MailboxFile(path) as box:
        for number, held in enumerate(box.all(), start=1):
            mail = _mail(session, box, held)
            if mail is not None:
                yield mail._replace(name=f"{path.name}:{number}")


def _mail(session: Session, box: MailboxFile, held: Held) -> Mail | None:
    """One message with its reading; ``None`` where there is no text in it."""
    try:
        message = read_message(held.content)
    except Refusal:
        return None
    return understood(session, box.path.name, message, needs_book=False)


def _again(session: Session, box: MailboxFile, entry: Entry) -> Mail:
    """The message read once more: only one at a time is held."""
    mail = _mail(session, box, box.message(*entry.place))
    if mail is None:
        raise Refusal(f"{box.path.name} was changed while it was read; run the same command again.")
    return mail


def _entry(session: Session, box: MailboxFile, held: Held) -> Entry | None:
    """An offer, or an answer that may belong to a deal; ``None`` for what is neither, and for what the book has."""
    mail = _mail(session, box, held)
    if mail is None:
        return None
    message, offer = mail.message, mail.reading.kind == "offer"
    thread = frozenset([*message.references, *filter(None, [message.in_reply_to])])
    if not offer and (not thread or mail.reading.kind == "other"):
        return None
    has_book = session.path.is_file()
    if has_book and holder(session, mail) is not None:
        return None
    starts = offer and bool(mail.proposed.brand) and not (has_book and answered(session, mail) is not None)
    day = shown_day(message.sent_at.date(), session.now) if message.sent_at is not None else ""
    pays = " or ".join(offer_said(offer) for offer in mail.proposed.offers)
    row = (mail.proposed.brand, mail.proposed.title or "", pays, day)
    warned = [f"look twice: {warned.reason}" for warned in mail.reading.warnings]
    place = (held.start, held.end)
    return Entry(place, mail.sent, message.message_id, thread, starts, row, (f"“{_reason(mail)}”", *warned))


def _sorted(found: Iterable[Entry | None]) -> tuple[list[Entry], list[Entry]]:
    """Those a deal could come of, and those that may answer one; oldest first, each message once."""
    offers: list[Entry] = []
    answers: list[Entry] = []
    seen: set[str] = set()
    for entry in sorted(filter(None, found), key=lambda entry: entry.sent):
        if entry.own in seen:
            continue
        (offers if entry.starts and not entry.thread & seen else answers).append(entry)
        if entry.own is not None:
            seen.add(entry.own)
    return offers, answers


def _list(session: Session, offers: Sequence[Entry]) -> None:
    """The offers by number, each with the words that make it one."""
    page = session.page
    if not offers:
        page.line("There is no new offer in it.")
    for number, entry in enumerate(offers, start=1):
        brand, title, pays, day = entry.row
        cells = (Cell(str(number), "head"), Cell(brand, "head"), Cell(title), Cell(pays), Cell(day, "dim"))
        page.table((RIGHT, FLEXIBLE, FLEXIBLE, LEFT, LEFT), [cells], indent=2)
        for reason in entry.reasons:
            page.wrapped(reason, "soon" if reason.startswith("look") else "dim", indent=6)


def _reason(mail: Mail) -> str:
    """The sentence that makes it an offer: of the money, else of the gift, of the ask, of what is to be made."""
    evidence = mail.reading.evidence
    paths = ("cash[0]", "gifts[0]", "asks_for_rate", "commission_percent", "deliverables[0]", "deadlines[0]")
    quotes = [evidence[path].quote for path in paths if path in evidence and evidence[path].quote]
    return shortened(quotes[0] if quotes else mail.message.text, 160)


def _saved(session: Session, mail: Mail) -> None:
    """Save one; what is refused is said, and the others go on."""
    try:
        if holder(session, mail) is None:
            mail, found = recognised(session, mail)
            for sentence in asked(session, mail, session.now):
                session.page.line(f"look twice: {mail.proposed.brand}: {sentence}", "soon")
            save(session, mail, found)
    except Refusal as refusal:
        say_wrong(f"{mail.proposed.brand}: {refusal}")


def _joined(session: Session, mail: Mail) -> None:
    """Put an answer to the deal whose mail it answers, if that is in the book by now."""
    deal = answered(session, mail) if holder(session, mail) is None else None
    if deal is not None:
        join(session, mail, deal, asks=False)
