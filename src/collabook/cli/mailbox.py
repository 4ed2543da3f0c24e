"""``collabook log takeout.mbox``: the offers in a mailbox listed with their reasons, those she ticks saved."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from collabook.cli.asking import chosen_of
from collabook.cli.joined import join
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


def log_mailbox(session: Session, path: Path, *, yes: bool, dry_run: bool, again: bool) -> None:
    """Read what of the mailbox is not read yet, list the offers in it, and save those she ticks."""
    with MailboxFile(path) as box:
        book = None if dry_run else session.book
        number, found = box.scan(book, lambda held: _matters(session, path, held), again=again)
        session.page.line(f"Read {counted(number, 'message')} of {path.name}.")
        offers, answers = _sorted(session, box, found)
        _list(session, box, offers)
        if dry_run:
            session.page.line("Only read; nothing was saved.", "dim")
            session.page.write()
            return
        ticked = offers if yes or not offers else chosen_of(session.page, offers, "Save which?")
        session.page.write()
        for held in ticked:
            _saved(session, _again(session, box, held))
        for held in answers:
            _joined(session, _again(session, box, held))
        box.keep(session.book, box.size, [])


def readings(session: Session, path: Path) -> Iterator[Mail]:
    """Every message of the mailbox with its reading, in order; one that has no text is passed over."""
    with MailboxFile(path) as box:
        for number, held in enumerate(box.all(), start=1):
            mail = _mail(session, path, held)
            if mail is not None:
                yield mail._replace(name=f"{path.name}:{number}")


def _mail(session: Session, path: Path, held: Held) -> Mail | None:
    """One message with its reading; ``None`` where there is no text in it."""
    try:
        message = read_message(held.content)
    except Refusal:
        return None
    return understood(session, path.name, message, needs_book=False)


def _again(session: Session, box: MailboxFile, held: Held) -> Mail:
    """The message read once more: only one at a time is held."""
    mail = _mail(session, box.path, box.message(held.start, held.end))
    if mail is None:
        raise Refusal(f"{box.path.name} was changed while it was read; run the same command again.")
    return mail


def _matters(session: Session, path: Path, held: Held) -> bool:
    """Whether it is an offer, or an answer that may belong to a deal."""
    mail = _mail(session, path, held)
    if mail is None:
        return False
    answers = bool(mail.message.in_reply_to or mail.message.references)
    return mail.reading.kind == "offer" or (answers and mail.reading.kind != "other")


def _sorted(session: Session, box: MailboxFile, found: Sequence[Held]) -> tuple[list[Held], list[Held]]:
    """Those a deal could come of, and those that may answer one; oldest first, nothing that the book has."""
    has_book = session.path.is_file()
    dated = []
    for held in found:
        mail = _again(session, box, held)
        if not has_book or holder(session, mail) is None:
            thread = {*mail.message.references, *filter(None, [mail.message.in_reply_to])}
            starts = mail.reading.kind == "offer" and mail.proposed.brand and not (has_book and answered(session, mail))
            dated.append((mail.sent, held, mail.message.message_id, thread, bool(starts)))
    offers: list[Held] = []
    answers: list[Held] = []
    seen: set[str] = set()
    for _, held, own, thread, starts in sorted(dated, key=lambda entry: entry[0]):
        if own in seen:
            continue
        (offers if starts and not thread & seen else answers).append(held)
        if own is not None:
            seen.add(own)
    return offers, answers


def _list(session: Session, box: MailboxFile, offers: Sequence[Held]) -> None:
    """The offers by number, each with the words that make it one."""
    page = session.page
    if not offers:
        page.line("There is no new offer in it.")
    for number, held in enumerate(offers, start=1):
        mail = _again(session, box, held)
        sent = mail.message.sent_at
        day = shown_day(sent.date(), session.now) if sent is not None else ""
        pays = " or ".join(offer_said(offer) for offer in mail.proposed.offers)
        brand, title = Cell(mail.proposed.brand, "head"), Cell(mail.proposed.title or "")
        row = (Cell(str(number), "head"), brand, title, Cell(pays), Cell(day, "dim"))
        page.table((RIGHT, FLEXIBLE, FLEXIBLE, LEFT, LEFT), [row], indent=2)
        page.wrapped(f"“{_reason(mail)}”", "dim", indent=6)
        for warned in mail.reading.warnings:
            page.wrapped(f"look twice: {warned.reason}", "soon", indent=6)
    page.write()


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
            save(session, mail)
    except Refusal as refusal:
        say_wrong(f"{mail.proposed.brand}: {refusal}")


def _joined(session: Session, mail: Mail) -> None:
    """Put an answer to the deal whose mail it answers, if that is in the book by now."""
    deal = answered(session, mail) if holder(session, mail) is None else None
    if deal is not None:
        join(session, mail, deal, asks=False)
