"""``collabook log``: brand e-mails read, shown, asked about and saved."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from collabook.cli import options
from collabook.cli.asking import agrees
from collabook.cli.files import read_file
from collabook.cli.outcome import REFUSED, say_wrong
from collabook.cli.reading_page import print_reading
from collabook.cli.session import Session
from collabook.cli.wording import offer_text
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.mail.message import Message, read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import read
from collabook.mail.values import Reading

if TYPE_CHECKING:
    from collabook.domain.records import Deal

NOT_YET = {".mbox": "a mailbox", ".msg": "an Outlook message"}


class Mail(NamedTuple):
    """One mail that was read: its file's name, and the deal that it proposes."""

    name: str
    message: Message
    reading: Reading
    proposed: "Deal"


@options.command
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@options.yes
@click.option("--dry-run", is_flag=True, help="Only read; save nothing.")
@click.option("--deal", metavar="DEAL", help="Add the mail to this deal.")
@options.as_json
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
) -> None:
    """Read brand e-mails (.eml or plain text; - is standard input) and save a deal for each offer.

    Each value is shown with the sentence that says it, and what was left out with its reason.
    """
    _check_usage(files, yes=yes, dry_run=dry_run, deal=deal, as_json=as_json, with_text=with_text)
    joined = session.book.find(deal) if deal is not None else None
    mails = _read_all(session, files, needs_book=not dry_run)
    unsaved = 0
    if as_json:
        for mail in mails:
            options.print_json(_document(mail, with_text=with_text), one_line=True)
    else:
        for mail in sorted(mails, key=_sent):
            unsaved += not _handled(session, mail, joined, dry_run=dry_run, yes=yes)
    _tell_failed(len(files), len(files) - len(mails), unsaved, dry_run=dry_run)


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


def _read_all(session: Session, files: Sequence[str], *, needs_book: bool) -> list[Mail]:
    """The mails in the order of the files, without those that could not be read: each of these is named."""
    messages = []
    for name in files:
        try:
            messages.append((name, _message(name)))
        except Refusal as refusal:
            say_wrong(str(refusal))
    return [_understood(session, name, message, needs_book=needs_book) for name, message in messages]


def _sent(mail: Mail) -> float:
    """What a mail answers is saved before it, so that the answer finds its deal."""
    return mail.message.sent_at.timestamp() if mail.message.sent_at is not None else float("inf")


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
    kind = NOT_YET.get(Path(name).suffix.lower())
    if kind is not None:
        raise Refusal(
            f"{name} is {kind}, which can't be read yet; save the mail as .eml, or paste its text into a file."
        )
    source = read_file(name)
    try:
        return read_message(source)
    except Refusal as refusal:
        raise Refusal(f"{'Standard input' if name == '-' else shortened(name, 200)}: {refusal}") from None


def _understood(session: Session, name: str, message: Message, *, needs_book: bool) -> Mail:
    """Read one mail. A dry run takes her currency and names from the book if there is one, and makes none."""
    if needs_book or session.path.is_file():
        settings, currencies, today = session.book.settings, session.book.currencies, session.now
        home, my_names = settings.home_currency, settings.my_names
    else:
        from datetime import date

        from collabook import reference

        currencies = reference.currencies()
        home, my_names, today = currencies["USD"], (), session.fixed_day or date.today()  # noqa: DTZ011 - her clock
    reading = read(message, home=home, currencies=currencies, today=today, my_names=my_names)
    proposed = proposal(reading, message, on=today)
    return Mail("-" if name == "-" else Path(name).name, message, reading, proposed)


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
    page = session.page
    subject = f": {mail.message.subject}" if mail.message.subject else ""
    page.heading(f"{mail.name}{subject}")
    known = _known(session, mail) if not dry_run or session.path.is_file() else None
    if known is not None and (joined is None or joined.number == known):
        page.line(f"This mail is in the book already: deal {known}. It was skipped.")
    elif joined is not None:
        print_reading(page, mail.proposed, mail.reading, mail.message, session.now)
        _join(session, mail, joined)
    elif (thread := _thread(session, mail, dry_run=dry_run)) is not None:
        _to_thread(session, mail, thread, dry_run=dry_run, yes=yes)
    elif mail.reading.kind != "offer":
        page.line(_no_offer(mail.reading.kind))
        for warned in mail.reading.warnings:
            page.line(f"look twice: {warned.reason}", "soon", indent=2)
        _print_left_out(session, mail)
    else:
        _save(session, mail, dry_run=dry_run, yes=yes)
    page.write()


def _known(session: Session, mail: Mail) -> int | None:
    from collabook.domain.fingerprint import fingerprint

    record = mail.proposed.messages[0]
    return session.book.deal_with_message(record, fingerprint(record))


def _thread(session: Session, mail: Mail, *, dry_run: bool) -> "Deal | None":
    """The deal that holds a mail of this one's thread."""
    if dry_run and not session.path.is_file():
        return None
    earlier = [*mail.message.references, *filter(None, [mail.message.in_reply_to])]
    number = session.book.deal_of_thread(earlier) if earlier else None
    return session.book.deal(number) if number is not None else None


def _to_thread(session: Session, mail: Mail, deal: "Deal", *, dry_run: bool, yes: bool) -> None:
    page = session.page
    called = f"deal {deal.number}, {deal.brand}"
    print_reading(page, mail.proposed, mail.reading, mail.message, session.now)
    if dry_run:
        page.line(f"An answer in the thread of {called}: it would join it.")
    elif yes or agrees(page, f"An answer in the thread of {called}. Add it there?", default=True):
        _join(session, mail, deal)
    else:
        page.line("Not added.")


def _join(session: Session, mail: Mail, deal: "Deal") -> None:
    """Put the mail to the deal, and name what of it the deal does not take over; only an offer offers."""
    from collabook.store.verbs.deals import add_message

    said = mail.proposed
    before = session.again(deal)  # a mail before this one may have joined it too
    done = add_message(session.book, before, said if mail.reading.kind == "offer" else said._replace(offers=()))
    counted = len(session.again(deal).offers) > len(before.offers)
    follows = []
    if counted:
        named = " and ".join(offer_text(offer) for offer in said.offers)
        follows.append(f"The last offer is {named} now; `collabook move {deal.number} agreed` says that you take it.")
    from collabook.cli.joined import left_to_set

    follows += left_to_set(said, before, session.now, counted=counted)
    if mail.reading.kind == "payment":
        follows.append(f"Once the money is there, `collabook paid {deal.number} AMOUNT` records it.")
    session.changed(done, follows)


def _no_offer(kind: str) -> str:
    what = {"payment": "is about a payment", "question": "asks about a running deal"}.get(
        kind, "is no offer of a brand"
    )
    return f"Not saved as a deal: it {what}. `collabook log --deal DEAL FILE` adds it to one."


def _print_left_out(session: Session, mail: Mail) -> None:
    for sentence in mail.reading.left_out:
        session.page.line(f"left out: {sentence}", indent=2)


def _save(session: Session, mail: Mail, *, dry_run: bool, yes: bool) -> None:
    from collabook.cli.lookout import how_to_rename, print_lookout, recognised

    in_book = not dry_run or session.path.is_file()
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
    from collabook.domain.records import Contact
    from collabook.store.verbs import deals

    who = mail.reading.contact
    contact = Contact(who.name, who.email) if who.name or who.email else None
    done = deals.add(session.book, deal, contact=contact)
    rename = how_to_rename(found, done.number) if found is not None else []
    session.changed(done, [*rename, f"`collabook move {done.number} agreed` says that you take it."])
