"""``collabook rates``: her own prices, beside what she really got."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from collabook.cli import options
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, SPARE, Cell, Row
from collabook.cli.session import Session
from collabook.cli.wording import counted
from collabook.domain.calendar import shown_day
from collabook.domain.entry import parse_priced
from collabook.domain.prices import Got, Price, What, prices
from collabook.domain.records import Rate
from collabook.domain.refusal import Refusal
from collabook.domain.words import deliverable_name


@options.command
@click.argument("what", required=False)
@click.argument("amount", required=False)
@click.option("--note", help="What the price is for, such as “30 days”.")
@click.option("--delete", is_flag=True, help="Delete the price for WHAT.")
@options.as_of
@options.as_json
def rates_command(
    session: Session, what: str | None, amount: str | None, note: str | None, *, delete: bool, as_json: bool
) -> None:
    """Show your own prices beside what you really got; with AMOUNT set the price for one WHAT.

    WHAT is a deliverable such as "tiktok video", or a right: usage, ads, exclusivity.
    """
    if delete and (what is None or amount is not None or note is not None):
        raise click.UsageError("--delete goes with WHAT alone.")
    if note is not None and amount is None:
        raise click.UsageError("--note goes with an AMOUNT.")
    if as_json and (delete or amount is not None):
        raise click.UsageError("--json shows prices; leave it out to change one.")
    meant = parse_priced(what) if what is not None else None
    if meant is not None and delete:
        _delete(session, meant)
    elif meant is not None and amount is not None:
        _set(session, meant, amount, note)
    else:
        _show(session, meant, as_json=as_json)


def _set(session: Session, what: What, typed: str, note: str | None) -> None:
    known = _known(session, what)
    amount = session.amount(typed, known.amount.currency if known else None)
    kept = note if note is not None or known is None else known.note
    from collabook.store.verbs import prices as verbs

    session.changed(verbs.priced(session.book, Rate(what[0], amount, what[1], kept)))


def _delete(session: Session, what: What) -> None:
    known = _known(session, what)
    if known is None:
        name = deliverable_name(what[1], what[0])
        raise Refusal(f"{name}: there is no price to delete; `collabook rates` lists those there are.")
    from collabook.store.verbs import prices as verbs

    session.changed(verbs.unpriced(session.book, known))


def _known(session: Session, what: What) -> Rate | None:
    return next((rate for rate in session.book.rates() if (rate.kind, rate.platform) == what), None)


def _show(session: Session, what: What | None, *, as_json: bool) -> None:
    book, page = session.book, session.page
    found = prices(book.rates(), book.deals(book.numbers()), session.today)
    if what is not None:
        found = [price for price in found if (price.kind, price.platform) == what] or [Price(*what, None, ())]
    if as_json:
        options.print_json([_document(price) for price in found])
        return
    rows = [row for price in found for row in _rows(price, session.today)]
    page.table((FLEXIBLE, RIGHT, LEFT, LEFT, SPARE), rows)
    if not any(price.rate for price in found):
        page.line('You have set no price here; `collabook rates "tiktok video" 250` sets one.', "dim")
    page.write()


def _rows(price: Price, today: date) -> Iterator[Row]:
    """A line for each currency in which she was paid, her price in the first."""
    name = Cell(deliverable_name(price.platform, price.kind), "head")
    asked = Cell(price.rate.amount.show()) if price.rate else Cell("no price", "dim")
    note = Cell((price.rate.note or "") if price.rate else "", "dim")
    for n, got in enumerate(price.got or (None,)):
        said = (
            (Cell(""), Cell("")) if got is None else (Cell(_got(got, today)), Cell(counted(got.deals, "deal"), "dim"))
        )
        yield (Cell(""), Cell(""), *said, Cell("")) if n else (name, asked, *said, note)


def _got(got: Got, today: date) -> str:
    when = f" ({shown_day(got.last_on, today)})" if got.last_on is not None else ""
    if got.deals == 1:
        return f"got {got.last.show()}{when}"
    return f"got {got.median.show()} in the middle, {got.last.show()} last{when}"


def _document(price: Price) -> dict[str, Any]:
    rate = price.rate
    return {
        "id": rate.id if rate else None,
        "platform": price.platform,
        "kind": price.kind,
        "amount": rate.amount.text if rate else None,
        "currency": rate.amount.currency.code if rate else None,
        "note": rate.note if rate else None,
        "got": [
            {
                "currency": got.median.currency.code,
                "deals": got.deals,
                "median": got.median.text,
                "last": got.last.text,
                "last_on": got.last_on.isoformat() if got.last_on else None,
            }
            for got in price.got
        ],
    }
