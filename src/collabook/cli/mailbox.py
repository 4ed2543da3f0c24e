"""``collabook log takeout.mbox``: the offers in a mailbox listed with their reasons, those she ticks saved."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from collabook.cli.asking import chosen_of
from collabook.cli.files import is_there
from collabook.cli.joined import join
from collabook.cli.lookout import asked, recognised
from collabook.cli.mailbox_file import MailboxFile
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
from collabook.store.mailboxes import Place, Span


class Entry(NamedTuple):
    """What is kept of a message that matters: where it is, whose answer it is, and its line in the list."""

    place: Span
    sent: float
    own: str | None
    thread: frozenset[str]
    starts: bool
    row: tuple[str, ...]
    reasons: tuple[str, ...]


class Sorted(NamedTuple):
    """What a mailbox holds, oldest first: offers that a deal could come of, such as name no brand, and answers."""

    offers: list[Entry]
    nameless: list[Entry]
    answers: list[Entry]


def log_mailbox(session: Session, path: Path, *, yes: bool, dry_run: bool, again: bool) -> bool:
    """Read what of the mailbox is not read yet, list the offers in it, and save those she ticks.

    ``False`` where the book refused some of it; that is said, and stays to be decided.
    """
    with MailboxFile(path) as box:
        try:
            return _log(session, box, yes=yes, dry_run=dry_run, again=again)
        except (KeyboardInterrupt, click.Abort) as stopped:
            at_question = isinstance(stopped, click.Abort)
            ended = at_question and not isinstance(stopped.__context__, KeyboardInterrupt)  # the input did, not she
            if at_question and not ended:
                click.echo(err=True)  # ends the question's line
            if not dry_run and not ended:
                same = "the same command without --again" if again else "the same command"
                say_wrong(f"{path.name} is not done; {same} goes on where it was.")
            raise


def _log(session: Session, box: MailboxFile, *, yes: bool, dry_run: bool, again: bool) -> bool:
    page, entries = session.page, dict[int, Entry]()

    def matters(held: Held) -> bool:
        entry = _entry(session, box, held)
        if entry is not None:
            entries[held.start] = entry
        return entry is not None

    def entry_at(span: Span) -> Entry | None:
        return entries.get(span[0]) or _entry(session, box, box.message(*span))

    number, place = box.scan(None if dry_run else session.book, matters, again=again)
    page.line(f"Read {counted(number, 'message')} of {box.path.name}.")
    found = _sorted(map(entry_at, place.found), map(entry_at, place.waiting))
    _list(session, found)
    if not number and not found.offers and not found.nameless:
        page.line("It was read to its end before; --again reads it from its start.", "dim")
    if dry_run:
        page.line("Only read; nothing was saved.", "dim")
    page.write()
    return dry_run or _decided(session, box, place, found, yes=yes)


def _decided(session: Session, box: MailboxFile, place: Place, found: Sorted, *, yes: bool) -> bool:
    """Save what she ticks and put the answers to their deals; ``False`` where some of it was refused."""
    ticked = found.offers if yes else _ticked(session, found.offers)
    place = place._replace(found=_places(ticked), waiting=_places(found.answers))
    box.keep(session.book, place)  # what she did not tick is decided, also where this is interrupted
    unsaved = [entry for entry in ticked if not _saved(session, _again(session, box, entry))]
    answers, waiting = _belonging(session, found.answers)
    page = session.page
    if answers:
        belong = "belongs to a deal" if len(answers) == 1 else "belong to deals"
        page.heading(f"{counted(len(answers), 'answer')} {belong} of the book.")
    unjoined = [entry for entry in answers if not _joined(session, _again(session, box, entry), asks=not yes)]
    if waiting:
        wait = "waits" if len(waiting) == 1 else "wait"
        page.line(
            f"{counted(len(waiting), 'answer')} {wait} for a deal that is not in the book; "
            "once it is, the same command adds what answers it."
        )
    box.keep(session.book, place._replace(found=_places(unsaved), waiting=_places([*unjoined, *waiting])))
    left = len(unsaved) + len(unjoined)
    if left:
        say_wrong(f"{counted(left, 'message')} of {box.path.name} could not be saved; the same command tries again.")
    page.write()
    return not left


def _places(entries: Iterable[Entry]) -> tuple[Span, ...]:
    return tuple(entry.place for entry in entries)


def _ticked(session: Session, offers: Sequence[Entry]) -> list[Entry]:
    """Those that she names; none on enter, as there may be a thousand."""
    if not offers:
        return []
    question = f"{counted(len(offers), 'offer')}. Save which?"
    ticked = chosen_of(session.page, offers, question, default=[False] * len(offers))
    if len(ticked) < len(offers):
        session.page.line("What was not named is not asked about again; --again reads it once more.", "dim")
    return ticked


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
    has_book = is_there(session.path)
    if has_book and holder(session, mail) is not None:
        return None
    starts = offer and not (has_book and answered(session, mail) is not None)
    day = shown_day(message.sent_at.date(), session.now) if message.sent_at is not None else ""
    pays = " or ".join(offer_said(offer) for offer in mail.proposed.offers)
    row = (mail.proposed.brand, mail.proposed.title or "", pays, day)
    warned = [f"look twice: {warned.reason}" for warned in mail.reading.warnings]
    place = (held.start, held.end)
    return Entry(place, mail.sent, message.message_id, thread, starts, row, (f"“{_reason(mail)}”", *warned))


def _sorted(found: Iterable[Entry | None], waiting: Iterable[Entry | None]) -> Sorted:
    """Each message once; one that was ``waiting`` for its deal stays an answer."""
    answers = list(filter(None, waiting))
    waits = {entry.place for entry in answers}
    one, seen = Sorted([], [], []), set[str]()
    for entry in sorted([*filter(None, found), *answers], key=lambda entry: entry.sent):
        if entry.own in seen:
            continue
        if entry.place in waits or not entry.starts or entry.thread & seen:
            one.answers.append(entry)
        else:
            (one.offers if entry.row[0] else one.nameless).append(entry)
        if entry.own is not None:
            seen.add(entry.own)
    return one


def _belonging(session: Session, answers: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Those whose deal is in the book, also through one before them, and those whose deal is not."""
    belonging: list[Entry] = []
    waiting: list[Entry] = []
    joining: set[str] = set()
    for entry in answers:
        belongs = bool(entry.thread & joining) or session.book.deal_of_thread(list(entry.thread)) is not None
        (belonging if belongs else waiting).append(entry)
        if belongs and entry.own is not None:
            joining.add(entry.own)
    return belonging, waiting


def _list(session: Session, found: Sorted) -> None:
    """The offers by number, each with the words that make it one; such as name no brand have none."""
    page = session.page
    if not found.offers:
        page.line("There is no new offer in it.")
    for number, entry in enumerate(found.offers, start=1):
        _show(session, entry, str(number))
    if found.nameless:
        name = "offer names" if len(found.nameless) == 1 else "offers name"
        page.wrapped(
            f"{len(found.nameless):,} {name} no brand; `collabook add BRAND` adds the deal, then "
            "`collabook log --deal` the mail, saved as a file of its own."
        )
    for entry in found.nameless:
        _show(session, entry, "")


def _show(session: Session, entry: Entry, number: str) -> None:
    brand, title, pays, day = entry.row
    cells = (Cell(number, "head"), Cell(brand, "head"), Cell(title), Cell(pays), Cell(day, "dim"))
    session.page.table((RIGHT, FLEXIBLE, FLEXIBLE, LEFT, LEFT), [cells], indent=2)
    for reason in entry.reasons:
        session.page.wrapped(reason, "soon" if reason.startswith("look") else "dim", indent=6)


def _reason(mail: Mail) -> str:
    """The sentence that makes it an offer: of the money, else of the gift, of the ask, of what is to be made."""
    evidence = mail.reading.evidence
    paths = ("cash[0]", "gifts[0]", "asks_for_rate", "commission_percent", "deliverables[0]", "deadlines[0]")
    quotes = [evidence[path].quote for path in paths if path in evidence and evidence[path].quote]
    return shortened(quotes[0] if quotes else mail.message.text, 160)


def _saved(session: Session, mail: Mail) -> bool:
    """Save one; ``False`` where it was refused, which is said: the others go on."""
    try:
        if holder(session, mail) is None:
            mail, found = recognised(session, mail)
            for sentence in asked(session, mail, session.now):
                session.page.line(f"look twice: {mail.proposed.brand}: {sentence}", "soon")
            save(session, mail, found)
    except Refusal as refusal:
        return _is_there(session, mail, refusal)
    return True


def _joined(session: Session, mail: Mail, *, asks: bool) -> bool:
    """Put an answer to its deal; ``False`` where it was refused, which is said: the others go on."""
    if holder(session, mail) is not None:
        return True
    deal = answered(session, mail)
    if deal is None:  # what it answers was refused itself
        return False
    session.page.heading(f"Deal {deal.number}, {deal.brand}: {mail.message.subject}")
    try:
        join(session, mail, deal, asks=asks)
    except Refusal as refusal:
        return _is_there(session, mail, refusal)
    return True


def _is_there(session: Session, mail: Mail, refusal: Refusal) -> bool:
    """Whether the book has the mail by now, from another program; else say why it was refused."""
    if holder(session, mail) is not None:
        return True
    session.page.write()
    say_wrong(f"{mail.proposed.brand or mail.message.subject}: {refusal}")
    return False
