"""``collabook add``: a deal by hand."""

from collections.abc import Sequence
from typing import Any

import click

from collabook.cli import options
from collabook.cli.session import Session
from collabook.domain.entry import parse_deliverable, parse_gift, parse_percent
from collabook.domain.records import Deal, Deliverable, Gift, Instalment, Offer
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line, fold
from collabook.domain.words import STAGES, TERMS_FROM, Stage


@options.command
@click.argument("brand")
@click.option("--title", help="What it is about, in a few words.")
@click.option("--pay", metavar="AMOUNT", help='What they pay, such as 400, 1.5k or "350 GBP".')
@click.option(
    "--gift",
    "gifts",
    metavar="ITEM[=VALUE]",
    multiple=True,
    help='Product, such as "whitening kit=40"; again for more.',
)
@click.option("--commission", metavar="PERCENT", help="Your share of sales.")
@click.option(
    "--deliver", metavar="WHAT[@DATE]", multiple=True, help='Such as "tiktok video@2026-10-20"; again for more.'
)
@click.option("--net", metavar="DAYS", type=click.IntRange(0, 3650), help="Payment terms: days until they pay.")
@click.option("--from", "start", type=click.Choice(TERMS_FROM), help="What these days count from.")
@click.option("--stage", type=click.Choice(STAGES), default="offered", show_default=True, help="What is decided.")
@click.option("--offered", metavar="DATE", help="The day of the offer, instead of today.")
@click.option("--agreed", metavar="DATE", help="With --stage agreed: the day of it, instead of today.")
def add_command(session: Session, brand: str, **given: Any) -> None:
    """Add a deal with BRAND by hand. With --stage agreed, what --pay says is owed at once."""
    if not fold(clean_line(brand)):
        raise Refusal("The brand's name is empty; say whose deal it is.")
    if given["agreed"] is not None and given["stage"] != "agreed":
        raise click.UsageError("--agreed goes with --stage agreed.")
    deal = _deal(session, brand, given)
    from collabook.store.verbs import deals

    done = deals.add(session.book, deal)
    session.changed(done, _follows(session, deal, done.number))


def _deal(session: Session, brand: str, given: dict[str, Any]) -> Deal:
    stage: Stage = given["stage"]
    offered_on = session.day_of(given["offered"])
    pay = session.amount(given["pay"]) if given["pay"] is not None else None
    deal = Deal(
        brand=clean_line(brand),
        title=given["title"],
        stage=stage,
        offered_on=offered_on,
        commission_percent=parse_percent(given["commission"]) if given["commission"] is not None else None,
        terms_days=given["net"],
        terms_from=given["start"],
        deliverables=_deliverables(session, given["deliver"]),
        gifts=_gifts(session, given["gifts"]),
    )
    if stage == "agreed":
        owed = Instalment(pay, due_days=given["net"], due_from=given["start"]) if pay is not None else None
        return deal._replace(
            agreed_on=session.day_of(given["agreed"]),
            currency=pay.currency if pay is not None else None,
            instalments=(owed,) if owed else (),
        )
    if stage in {"declined", "cancelled", "ghosted"}:
        deal = deal._replace(closed_on=session.now)
    offer = Offer(offered_on, "brand", pay, currency=pay.currency) if pay is not None else None
    return deal._replace(offers=(offer,) if offer else ())


def _deliverables(session: Session, typed: Sequence[str]) -> tuple[Deliverable, ...]:
    order = session.book.settings.date_order
    return tuple(parse_deliverable(text, today=session.now, date_order=order) for text in typed)


def _gifts(session: Session, typed: Sequence[str]) -> tuple[Gift, ...]:
    book, settings = session.book, session.book.settings
    return tuple(
        parse_gift(text, default=settings.home_currency, currencies=book.currencies, decimal_mark=settings.decimal_mark)
        for text in typed
    )


def _follows(session: Session, deal: Deal, number: int | None) -> list[str]:
    if deal.stage not in {"offered", "negotiating", "agreed"}:
        return []
    from collabook.store.exclusive import exclusivity_questions

    asked = [f"Look twice: {sentence}" for sentence in exclusivity_questions(session.book, deal, session.now)]
    return asked + ([] if deal.stage == "agreed" else [f"`collabook move {number} agreed` says that you take it."])
