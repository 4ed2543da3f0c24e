"""``collabook brands`` and ``collabook brand``: who they are, what they paid, how fast."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any

import click

from collabook.cli import options
from collabook.cli.commands.deals import list_deals
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page
from collabook.cli.session import Session
from collabook.cli.wording import counted, days_text, made_of
from collabook.domain.calendar import shown_day
from collabook.domain.money import Money, shortened
from collabook.domain.prices import prices
from collabook.domain.records import Brand, Deal
from collabook.domain.refusal import Refusal
from collabook.domain.text import fold
from collabook.domain.track_record import TrackRecord, track_record
from collabook.domain.words import deliverable_name
from collabook.exchange.keys import BRAND
from collabook.store.choosing import Wanted


@options.command
@options.as_of
@options.as_json
def brands_command(session: Session, *, as_json: bool) -> None:
    """List the brands: how many deals, what they paid, what they owe, how fast they pay."""
    of_brand: dict[str, list[Deal]] = defaultdict(list)
    for deal in session.book.deals(session.book.numbers()):
        of_brand[deal.brand].append(deal)
    known = [(brand, track_record(of_brand[brand.name], session.today)) for brand in session.book.brands()]
    if as_json:
        options.print_json([_document(brand, record) for brand, record in known])
        return
    if not known:
        session.page.line("No brands yet; a brand comes with its first deal.")
    session.page.table((FLEXIBLE, LEFT, RIGHT, LEFT, RIGHT, LEFT), [_row(brand, record) for brand, record in known])
    session.page.write()


@options.command
@click.argument("name")
@options.as_of
@options.as_json
def brand_command(session: Session, name: str, *, as_json: bool) -> None:
    """One brand: its people, what it paid and how fast, its past fees and its deals."""
    brand = _named(session.book.brands(), name)
    numbers = session.book.numbers(Wanted(brand=brand.name))
    deals = [deal for deal in session.book.deals(numbers) if deal.brand == brand.name]
    record = track_record(deals, session.today)
    if as_json:
        fees = [
            {
                "deal": past.deal.id,
                "number": past.deal.number,
                "agreed_on": _day(past.deal.agreed_on),
                **_money(past.amount),
            }
            for past in record.fees
        ]
        one_cost = [
            {"platform": price.platform, "kind": price.kind, "deals": got.deals, "median": got.median.text,
             "last": got.last.text, "last_on": _day(got.last_on), "currency": got.median.currency.code}
            for price in prices((), deals, session.today)
            for got in price.got
        ]  # fmt: skip
        options.print_json({**_document(brand, record), "fees": fees, "one_cost": one_cost})
        return
    _print(session.page, brand, record, deals, session.today)
    session.page.heading("DEALS")
    list_deals(session.page, deals, session.today)
    session.page.write()


def _named(brands: list[Brand], name: str) -> Brand:
    """The brand of this name, or the only one with it in its name."""
    part = fold(name)
    found = [brand for brand in brands if fold(brand.name) == part] or [
        brand for brand in brands if part and part in fold(brand.name)
    ]
    if not found:
        raise Refusal(f"No brand is called “{shortened(name)}”; `collabook brands` lists them.")
    if len(found) > 1:
        listed = ", ".join(brand.name for brand in found[:8])
        raise Refusal(f"“{shortened(name)}” could be {listed}{' …' if len(found) > 8 else ''}; write more of the name.")
    return found[0]


def _row(brand: Brand, record: TrackRecord) -> tuple[Cell, ...]:
    return (
        Cell(brand.name, "head"),
        Cell(counted(record.deals, "deal")),
        Cell(_sums(record.received)),
        Cell(f"{_gifted(record)} gifted" if record.gifts else "", "dim"),
        Cell(f"{_sums(record.open)} open" if record.open else ""),
        Cell(_speed(record), "late" if (record.days_late or 0) > 0 else ""),
    )


def _print(page: Page, brand: Brand, record: TrackRecord, deals: list[Deal], today: date) -> None:
    page.line(brand.name, "head")
    facts = [("website", brand.website), ("category", brand.category)]
    facts += [("contact", _contact(one.name, one.email, one.role)) for one in brand.contacts]
    facts += [
        ("deals", f"{record.deals}, of which {record.agreed} agreed"),
        ("paid", _sums(record.received)),
        ("owes", _sums(record.open)),
        ("pays", _speed(record)),
        ("gifted", _gifted(record)),
    ]
    page.table((LEFT, FLEXIBLE), [(Cell(name, "dim"), Cell(said)) for name, said in facts if said], indent=2)
    if brand.notes:
        page.block(brand.notes, indent=2)
    _print_prices(page, deals, today)
    if record.fees:
        page.heading("PAST FEES")
        rows = [
            (
                Cell(str(past.deal.number), "dim"),
                Cell(shown_day(past.deal.agreed_on, today) if past.deal.agreed_on else ""),
                Cell(past.amount.show()),
                Cell(made_of(past.deal)),
            )
            for past in record.fees
        ]
        page.table((RIGHT, LEFT, RIGHT, FLEXIBLE), rows, indent=2)


def _print_prices(page: Page, deals: list[Deal], today: date) -> None:
    """What one of each kind cost this brand: what to charge next time."""
    rows = [
        (
            Cell(deliverable_name(price.platform, price.kind)),
            Cell(got.median.show(), "head"),
            Cell(counted(got.deals, "deal"), "dim"),
            Cell(f"last {got.last.show()}" + (f" {shown_day(got.last_on, today)}" if got.last_on else ""), "dim"),
        )
        for price in prices((), deals, today)
        for got in price.got
    ]
    if rows:
        page.heading("WHAT ONE COST")
        page.table((FLEXIBLE, RIGHT, LEFT, LEFT), rows, indent=2)


def _gifted(record: TrackRecord) -> str:
    without = f"{record.unpriced} without a value" if record.unpriced else ""
    return ", ".join(filter(None, (_sums(record.gifted), without)))


def _contact(name: str | None, email: str | None, role: str | None) -> str:
    address = f"<{email}>" if name and email else email
    return ", ".join(filter(None, [" ".join(filter(None, [name, address])), role]))


def _speed(record: TrackRecord) -> str:
    """How fast, once there is something to tell from, and from how many instalments that is."""
    days = record.days_late
    if days is None:
        return ""
    when = "on the day" if days == 0 else f"{days_text(abs(days))} {'late' if days > 0 else 'early'}"
    return f"pays {when}" + (f" (of {record.instalments_timed})" if record.instalments_timed > 1 else "")


def _sums(amounts: Mapping[str, Money]) -> str:
    return " + ".join(amount.show() for amount in amounts.values())


def _document(brand: Brand, record: TrackRecord) -> dict[str, Any]:
    return {
        **BRAND.write(brand),
        "deals": record.deals,
        "agreed": record.agreed,
        "received": [_money(amount) for amount in record.received.values()],
        "open": [_money(amount) for amount in record.open.values()],
        "gifts": record.gifts,
        "gifted": [_money(amount) for amount in record.gifted.values()],
        "gifts_without_value": record.unpriced,
        "instalments_paid": record.instalments_paid,
        "instalments_timed": record.instalments_timed,
        "days_late": record.days_late,
    }


def _money(amount: Money) -> dict[str, str]:
    return {"amount": amount.text, "currency": amount.currency.code}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
