"""``collabook log``: brand e-mails read, shown, asked about and saved."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from collabook.cli import options
from collabook.cli.asking import agrees
from collabook.cli.files import is_there, path_of, read_file
from collabook.cli.mailbox_file import is_mailbox
from collabook.cli.mails import Mail, answered, holder, save, understood
from collabook.cli.outcome import REFUSED, say_wrong
from collabook.cli.reading_page import print_reading
from collabook.cli.session import Session
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.mail.mailbox import holds_several
from collabook.mail.message import Message, read_message

if TYPE_CHECKING:
    from collabook.domain.records import Deal


@options.command
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@options.yes
@click.option("--dry-run", is_flag=True, help="Only read; save nothing.")
@click.option("--deal", metavar="DEAL", help="Add the mail to this deal.")
@options.as_json
@click.option("--again", is_flag=True, help="Read a mailbox from its start, not from where it was left.")
@click.option("--text", "with_text", is_flag=True, help="With --json: the mail's text too.")
def log_command(
    session: Session,
    files: Sequence[str],
    *,
    yes: bool,
    dry_run: bool,
    deal: str | None,
    as_json: bool,
    with_text: bool,
    again: bool,
) -> None:
    """Read brand e-mails (.eml, .msg, .mbox or plain text; - is standard input) and save a deal for each offer.

    A mailbox (.mbox) is read once, its offers are listed, and those that you name are saved; interrupted, the same
    command goes on where it was.

    Each value is shown with the sentence that says it, and what was left out with its reason.
    """
    _check_usage(files, yes=yes, dry_run=dry_run, deal=deal, as_json=as_json, with_text=with_text)
    joined = session.book.find(deal) if deal is not None else None
    boxes = [name for name in files if name != "-" and is_mailbox(name)]
    if boxes and deal:
        raise click.UsageError("--deal takes single mails; leave the mailbox out.")
    if again and not boxes:
        raise click.UsageError("--again goes with a mailbox.")
    unread, mails = _read_all(session, [name for name in files if name not in boxes], needs_book=not dry_run)
    if as_json:
        unread += _print_documents(session, files, mails, boxes, with_text=with_text)
        _tell_failed(len(files), unread, 0, dry_run=True)
        return
    unsaved = sum(
        not _handled(session, mail, joined, dry_run=dry_run, yes=yes)
        for mail in sorted(mails.values(), key=lambda mail: mail.sent)
    )
    unread_boxes, all_saved = _log_mailboxes(session, boxes, yes=yes, dry_run=dry_run, again=again)
    _tell_failed(len(files), unread + unread_boxes, unsaved, dry_run=dry_run)
    if not all_saved:
        raise click.exceptions.Exit(REFUSED)


def _print_documents(
    session: Session, files: Sequence[str], mails: "dict[str, Mail]", boxes: Sequence[str], *, with_text: bool
) -> int:
    """One object for each message, in the order of the files; how many mailboxes can't be read, each named."""
    from collabook.cli.mailbox import readings

    unread = 0
    for name in files:
        found = readings(session, path_of(name)) if name in boxes else filter(None, [mails.get(name)])
        try:
            for mail in found:
                options.print_json(_document(mail, with_text=with_text), one_line=True)
        except Refusal as refusal:
            say_wrong(str(refusal))
            unread += 1
    return unread


def _log_mailboxes(
    session: Session, boxes: Sequence[str], *, yes: bool, dry_run: bool, again: bool
) -> tuple[int, bool]:
    """How many mailboxes can't be read, each named, and whether all was saved of the others that should be."""
    from collabook.cli.mailbox import log_mailbox

    unread, all_saved = 0, True
    for name in boxes:
        try:
            all_saved &= log_mailbox(session, path_of(name), yes=yes, dry_run=dry_run, again=again)
        except Refusal as refusal:
            say_wrong(str(refusal))
            unread += 1
    return unread, all_saved


def _tell_failed(files: int, unread: int, unsaved: int, *, dry_run: bool) -> None:
    """End with status 1 where a file failed; of several files, say how many did. Each was named already."""
    if not unread and not unsaved:
        return
    said = [
        f"{number} of {files} {'was' if number == 1 else 'were'} not {what}"
        for number, what in ((unread, "read"), (unsaved, "saved"))
        if number
    ]
    if files > 1:
        say_wrong(" and ".join(said) + ("." if dry_run else "; what was saved stands."))
    raise click.exceptions.Exit(REFUSED)


def _read_all(session: Session, files: Sequence[str], *, needs_book: bool) -> "tuple[int, dict[str, Mail]]":
    """How many could not be read, each named, and the others in the order of the files."""
    messages, unread = {}, 0
    for name in files:
        try:
            messages[name] = _message(name)
        except Refusal as refusal:
            say_wrong(str(refusal))
            unread += 1
    mails = {name: understood(session, name, message, needs_book=needs_book) for name, message in messages.items()}
    return unread, mails


def _check_usage(
    files: Sequence[str], *, yes: bool, dry_run: bool, deal: str | None, as_json: bool, with_text: bool
) -> None:
    if "-" in files and not (yes or dry_run or deal):
        raise click.UsageError("- takes the mail from standard input, so I can't ask; give --yes, --dry-run or --deal.")
    if as_json and not dry_run:
        raise click.UsageError("--json goes with --dry-run.")
    if with_text and not as_json:
        raise click.UsageError("--text goes with --json.")
    if dry_run and (yes or deal):
        raise click.UsageError(f"--dry-run saves nothing; leave {'--yes' if yes else '--deal'} out.")


def _message(name: str) -> Message:
    """The mail in a file. Raises ``Refusal``, which names the file."""
    source, called = read_file(name), "Standard input" if name == "-" else shortened(name, 200)
    if holds_several([source], len(source)):
        raise Refusal(f"{called} holds several mails; save them in a file and name that.")
    try:
        return read_message(source)
    except Refusal as refusal:
        raise Refusal(f"{called}: {refusal}") from None


def _document(mail: Mail, *, with_text: bool) -> dict[str, Any]:
    from collabook.mail.document import reading_document

    document = {"file": mail.name, **reading_document(mail.reading)}
    return {**document, "text": mail.message.text} if with_text else document


def _handled(session: Session, mail: Mail, joined: "Deal | None", *, dry_run: bool, yes: bool) -> bool:
    """Deal with one mail; ``False`` where it was refused, which is said: the other mails go on."""
    try:
        _handle(session, mail, joined, dry_run=dry_run, yes=yes)
    except Refusal as refusal:
        session.page.write()
        say_wrong(f"{mail.name}: {refusal}")
        return False
    return True


def _handle(session: Session, mail: Mail, joined: "Deal | None", *, dry_run: bool, yes: bool) -> None:
    page, has_book = session.page, not dry_run or is_there(session.path)
    subject = f": {mail.message.subject}" if mail.message.subject else ""
    page.heading(f"{mail.name}{subject}")
    known = holder(session, mail) if has_book else None
    if known is not None and (joined is None or joined.number == known):
        page.line(f"This mail is in the book already: deal {known}. It was skipped.")
    elif joined is not None:
        _to_deal(session, mail, joined, asks=not yes and sys.stdin.isatty())
    elif (deal := answered(session, mail) if has_book else None) is not None:
        _to_thread(session, mail, deal, dry_run=dry_run, yes=yes)
    elif not (yes or dry_run) and (deal := _belongs_to(session, mail)) is not None:
        _to_deal(session, mail, deal, asks=True)
    elif mail.reading.kind != "offer":
        page.line(_no_offer(mail.reading.kind))
        for warned in mail.reading.warnings:
            page.line(f"look twice: {warned.reason}", "soon", indent=2)
        _print_left_out(session, mail)
    else:
        _save(session, mail, dry_run=dry_run, yes=yes)
    page.write()


def _belongs_to(session: Session, mail: Mail) -> "Deal | None":
    from collabook.cli.belonging import asked_for_deal

    return asked_for_deal(session, mail)


def _to_deal(session: Session, mail: Mail, deal: "Deal", *, asks: bool) -> None:
    from collabook.cli.joined import join

    print_reading(session.page, mail.proposed, mail.reading, mail.message, session.now)
    join(session, mail, deal, asks=asks)


def _to_thread(session: Session, mail: Mail, deal: "Deal", *, dry_run: bool, yes: bool) -> None:
    from collabook.cli.joined import join, lines_of, show_changes

    page, called = session.page, f"deal {deal.number}, {deal.brand}"
    print_reading(page, mail.proposed, mail.reading, mail.message, session.now)
    if dry_run:
        page.line(f"An answer in the thread of {called}: it would join it.")
        show_changes(session, lines_of(session, mail, deal))
    elif yes or agrees(page, f"An answer in the thread of {called}. Add it there?", default=True):
        join(session, mail, deal, asks=not yes)
    else:
        page.line("Not added.")


def _no_offer(kind: str) -> str:
    what = {"payment": "is about a payment", "question": "asks about a running deal"}.get(
        kind, "is no offer of a brand"
    )
    return f"Not saved as a deal: it {what}. `collabook log --deal DEAL FILE` adds it to one."


def _print_left_out(session: Session, mail: Mail) -> None:
    for sentence in mail.reading.left_out:
        session.page.line(f"left out: {sentence}", indent=2)


def _save(session: Session, mail: Mail, *, dry_run: bool, yes: bool) -> None:
    from collabook.cli.lookout import print_lookout, recognised

    in_book = not dry_run or is_there(session.path)
    mail, found = recognised(session, mail) if in_book else (mail, None)
    page, deal = session.page, mail.proposed
    today = session.now if in_book else (deal.offered_on or session.fixed_day)
    assert today is not None  # noqa: S101 - a proposal has the day of its mail
    print_reading(page, deal, mail.reading, mail.message, today)
    if found is not None:
        print_lookout(session, mail, found, today)
    if dry_run:
        page.line("Only read; nothing was saved.", "dim")
        return
    if not deal.brand:
        raise Refusal("It names no brand; `collabook add BRAND` adds the deal, then `collabook log --deal` the mail.")
    if not (yes or agrees(page, "Save it as a deal?", default=True)):
        page.line("Not saved.")
        return
    if mail.reading.brand is None and not yes:
        whose = click.prompt("It names no brand. Whose is it?", default=deal.brand)
        mail = mail._replace(proposed=deal._replace(brand=whose))
    save(session, mail, found)
