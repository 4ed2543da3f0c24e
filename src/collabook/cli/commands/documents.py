"""``collabook import`` and ``collabook export``: the whole book as a document."""

import os
import secrets
from pathlib import Path

import click

from collabook.cli import options
from collabook.cli.files import read_file
from collabook.cli.session import Session
from collabook.domain.refusal import Refusal
from collabook.exchange.document import contents_document, document_text, read_document


@options.command
@click.argument("file")
def import_command(session: Session, file: str) -> None:
    """Read an exchange document (.json; - is standard input) into the book, all of it or nothing."""
    if file != "-" and Path(file).suffix.lower() not in {".json", ""}:
        raise Refusal(f"{file} is no .json file; give a document that `collabook export` wrote.")
    source = read_file(file)
    book = session.book
    contents = read_document(source, book.currencies, book.settings)
    from collabook.store.verbs import whole

    session.changed(whole.import_contents(book, contents, Path(file).name if file != "-" else "standard input"))


@options.command
@click.argument("file")
def export_command(session: Session, file: str) -> None:
    """Write the whole book as an exchange document (.json; - is standard output)."""
    if file != "-" and Path(file).suffix.lower() != ".json":
        raise Refusal(f"{file} has no ending that I can write; give a name that ends in .json.")
    contents = session.book.contents()
    if file != "-":
        _refuse_book(session, Path(file).expanduser())
    text = document_text(contents_document(contents))
    if file == "-":
        click.echo(text, nl=False)
        return
    target = Path(file).expanduser()
    _write(target, text)
    deals = len(contents.deals)
    session.page.line(f"Wrote {deals} deal{'' if deals == 1 else 's'} to {target}.")
    session.page.write()


def _refuse_book(session: Session, target: Path) -> None:
    """An export must not take the place of a book, least of all its own."""
    from collabook.store.opening import is_book

    try:
        own = target.exists() and target.samefile(session.path)
        other = is_book(target)
    except (OSError, ValueError):
        return  # writing to it says what is wrong with it
    if own or other:
        raise Refusal(f"{target} is {'this' if own else 'a collabook'} book; name another file for the export.")


def _write(target: Path, text: str) -> None:
    """Whole or not at all, readable by her alone."""
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Refusal(
            f"{target} can't be written ({(error.strerror or 'no reason given').lower()}); name another file."
        ) from None
