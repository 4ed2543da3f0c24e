"""A deal added by hand: one form, from which the deal follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from collabook.domain.calendar import shown_day
from collabook.domain.entry import parse_deliverable, parse_gift
from collabook.domain.money import Currency, Money, parse
from collabook.domain.records import Deal, Deliverable, Gift, Offer
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line
from collabook.domain.typed_terms import Pay, parse_pay
from collabook.domain.words import deliverable_name
from collabook.tui.widgets.form import Field, Form

if TYPE_CHECKING:
    from collabook.tui.host import Host


def form(app: Host) -> Form:
    """What a deal by hand is made of; only the brand has to be known."""
    settings, today = app.book.settings, app.today

    def amount(text: str, default: Currency | None) -> Money | None:
        return parse(
            text,
            default=default or settings.home_currency,
            currencies=app.book.currencies,
            decimal_mark=settings.decimal_mark,
        )

    def gift(text: str) -> Gift:
        return parse_gift(
            text,
            default=settings.home_currency,
            currencies=app.book.currencies,
            decimal_mark=settings.decimal_mark,
        )

    def made(text: str) -> Deliverable:
        return parse_deliverable(text, today=today, date_order=settings.date_order)

    def echo_made(made: Deliverable) -> str:
        by = f", by {shown_day(made.post_due_on, today)}" if made.post_due_on is not None else ""
        return f"{_made(made)}{by}"

    fields = [
        Field("brand", "Brand", _brand),
        Field("title", "Title, if you like", lambda text: clean_line(text) or None),
        Field("pay", "Pay", _maybe(lambda text: parse_pay(text, amount)), _pay, hint="15, 500-800 GBP, 150 each"),
        Field("gift", "Gift", _maybe(gift), _gift, hint="whitening kit=40"),
        Field(
            "made", "To make, with the day to post it by", _maybe(made), echo_made, hint="tiktok video@20 oct, reel@+2w"
        ),
    ]
    return Form("A new deal", fields)


def deal_of(values: dict[str, Any], today: date) -> Deal:
    """The deal of a filled-in form, offered ``today``."""
    pay, gift, made = values["pay"], values["gift"], values["made"]
    offers: tuple[Offer, ...] = ()
    if pay is not None:
        known = pay.amount if pay.amount is not None else pay.amount_max
        offers = (Offer(today, "brand", pay.amount, pay.amount_max, known.currency, pay.per),)
    return Deal(
        values["brand"],
        title=values["title"] or (_made(made) if made is not None else None),
        offered_on=today,
        offers=offers,
        deliverables=(made,) if made is not None else (),
        gifts=(gift,) if gift is not None else (),
    )


def asked(app: Host, deal: Deal) -> str:
    """What the book knows that speaks against a deal that was just added; empty for nearly every one."""
    from collabook.store.exclusive import exclusivity_questions

    with app.guarded():
        return " ".join(exclusivity_questions(app.book, deal, app.today))
    return ""


def _maybe(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: read(text) if text.strip() else None


def _brand(text: str) -> str:
    brand = clean_line(text)
    if not brand:
        raise Refusal("Say whose deal it is.")
    return brand


def _pay(pay: Pay) -> str:
    sums = [each.show() for each in (pay.amount, pay.amount_max) if each is not None]
    per = {"deal": "", "deliverable": " for each", "month": " a month", "bonus": " as a bonus"}[pay.per]
    return f"{'up to ' if pay.amount is None else ''}{'–'.join(sums)}{per}"


def _gift(gift: Gift) -> str:
    return f"{gift.item}, {gift.value.show() if gift.value is not None else 'no price'}"


def _made(made: Deliverable) -> str:
    return deliverable_name(made.platform, made.kind, made.count)
