"""``collabook import`` and ``collabook export``: the whole book as a document, a year for the accountant."""

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from collabook.cli import options
from collabook.cli.files import path_of, read_file
from collabook.cli.session import Session
from collabook.cli.wording import counted
from collabook.domain.calendar import TaxYear, previous_year, tax_year_named, tax_year_of
from collabook.domain.money import Currency
from collabook.domain.refusal import Refusal
from collabook.exchange.document import contents_document, document_text, read_document

if TYPE_CHECKING:
    from collabook.exchange.year.book import YearBook

YEAR_ENDINGS: Final = (".csv", ".xlsx", ".html")


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
@click.option("--year", metavar="YEAR", help="The year of a .csv, .xlsx or .html; without it the year of today.")
def export_command(session: Session, file: str, year: str | None) -> None:
    """Write the whole book as an exchange document (.json; - is standard output), or a year for the accountant.

    By FILE's ending: .csv has a row for each payment, refund, gift and expense; .xlsx these rows under a summary of
    formulas; .html is a page to print.
    """
    ending = Path(file).suffix.lower()
    if file == "-" or ending == ".json":
        if year is not None:
            raise click.UsageError("A .json holds the whole book; --year goes with .csv, .xlsx and .html.")
        _export_book(session, file)
    elif ending in YEAR_ENDINGS:
        _export_year(session, path_of(file), ending, year)
    else:
        raise Refusal(f"{file} has no ending that I can write; give a name that ends in .json, .csv, .xlsx or .html.")


def _export_book(session: Session, file: str) -> None:
    contents = session.book.contents()
    if file != "-":
        _refuse_book(session, path_of(file))
    text = document_text(contents_document(contents))
    if file == "-":
        click.echo(text, nl=False)
        return
    target = path_of(file)
    _write(target, text.encode("utf-8"))
    session.page.line(f"Wrote {counted(len(contents.deals), 'deal')} to {target}.")
    session.page.write()


def _export_year(session: Session, target: Path, ending: str, named: str | None) -> None:
    _refuse_book(session, target)
    settings = session.book.settings
    year = tax_year_of(session.now, settings) if named is None else tax_year_named(named, settings)
    exported = _year_book(session, year)
    _write(target, _written(exported, ending, session.book.currencies))
    session.page.line(f"Wrote the {counted(len(exported.events), 'line')} of {year.label} to {target}.")
    if not exported.figures.complete:
        session.page.line(f"The year is not complete; `collabook income {year.label}` says what it lacks.")
    session.page.write()


def _year_book(session: Session, year: TaxYear) -> "YearBook":
    from collabook.exchange.year.book import YearBook
    from collabook.store.figures import year_events, year_figures

    book, today = session.book, session.now
    events = year_events(book, year, today)
    deals = book.deals(sorted({event.deal.number for event in events if event.deal is not None}))
    return YearBook(
        year_figures(book, year, today),
        previous_year(year, book.settings),
        events,
        {deal.id: deal for deal in deals},
        book.message_ids([deal.id for deal in deals]),
    )


def _written(year: "YearBook", ending: str, currencies: dict[str, Currency]) -> bytes:
    from collabook.exchange.year import delimited, page, sheet

    if ending == ".csv":
        return delimited.csv_bytes(year.rows)
    return sheet.sheet_bytes(year, currencies) if ending == ".xlsx" else page.page_bytes(year)


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


def _write(target: Path, content: bytes) -> None:
    """Whole or not at all, readable by her alone."""
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Refusal(
            f"{target} can't be written ({(error.strerror or 'no reason given').lower()}); name another file."
        ) from None
