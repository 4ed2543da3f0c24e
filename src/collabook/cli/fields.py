"""The single fields that ``collabook edit`` changes: which records have them, and how what she types is read."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import click

from collabook.cli.session import Session
from collabook.domain.entry import parse_percent
from collabook.domain.links import checked_link
from collabook.domain.money import shortened
from collabook.domain.records import MOST_COUNT, MOST_DAYS, Deal
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line, clean_text, fold
from collabook.domain.words import KINDS, METHODS, PLATFORMS, SOURCES, TERMS_FROM

Read = Callable[[Session, Deal, str], Any]


class Field(NamedTuple):
    """One option. ``columns`` is by table: the column it sets there; ``words`` the only ones allowed.

    In the tables of ``needed`` it can't be empty: a record is nothing without it.
    """

    option: str
    columns: Mapping[str, str]
    read: Read
    help: str
    words: tuple[str, ...] | None = None
    needed: tuple[str, ...] = ()

    def value(self, session: Session, deal: Deal, table: str, text: str) -> Any:
        """What she typed, for a record of ``table``. Raises ``Refusal``."""
        value = self.read(session, deal, text)
        if value is None and table in self.needed:
            raise Refusal(f"--{self.option} can't be empty; write what it is, or leave it out.")
        return value

    @property
    def name(self) -> str:
        """As click passes it."""
        return self.option.replace("-", "_")

    def as_option(self) -> Callable[..., Any]:
        kind = click.Choice(self.words) if self.words else None
        metavar = None if kind else METAVARS.get(self.read, "TEXT")
        return click.option(f"--{self.option}", self.name, type=kind, metavar=metavar, help=self.help)


def _text(_: Session, __: Deal, text: str) -> str | None:
    return clean_text(text).strip() or None


def _name(_: Session, __: Deal, text: str) -> str | None:
    """One line with something in it that can be found again."""
    return clean_line(text) if fold(clean_line(text)) else None


def _day(session: Session, _: Deal, text: str) -> Any:
    return session.day(text) if text.strip() else None


def _past(session: Session, _: Deal, text: str) -> Any:
    return session.day_of(text) if text.strip() else None


def _amount(session: Session, deal: Deal, text: str) -> Any:
    return session.amount(text, deal.currency) if text.strip() else None


def _percent(_: Session, __: Deal, text: str) -> Any:
    return parse_percent(text) if text.strip() else None


def _link(_: Session, __: Deal, text: str) -> Any:
    return checked_link(text) if text.strip() else None


def _whole(least: int, most: int) -> Read:
    def read(_: Session, __: Deal, text: str) -> int | None:
        entry = text.strip()
        if not entry:
            return None
        if not (entry.isascii() and entry.isdigit() and len(entry) < 9 and least <= int(entry) <= most):
            raise Refusal(f"“{shortened(text)}” is no number from {least} to {most}.")
        return int(entry)

    return read


METAVARS: Final[dict[Read, str]] = {
    _day: "DATE",
    _past: "DATE",
    _amount: "AMOUNT",
    _percent: "PERCENT",
    _link: "LINK",
}
FIELDS: Final = (
    Field("title", {"deals": "title", "deliverables": "title"}, _text, "What it is about."),
    Field("notes", {"deals": "notes"}, _text, "Anything to remember of the deal."),
    Field("brand", {"deals": "brand"}, _name, "Whose deal it is.", needed=("deals",)),
    Field("payer", {"deals": "payer"}, _text, "Whose name is on the transfer."),
    Field("payer-country", {"deals": "payer_country"}, _text, "Where the payer is, such as US."),
    Field("agency", {"deals": "agency"}, _text, "Who writes for the brand."),
    Field("platform", {"deals": "platform", "deliverables": "platform"}, _text, "Where it is posted.", PLATFORMS),
    Field("source", {"deals": "source"}, _text, "How it came.", SOURCES),
    Field("code", {"deals": "code", "rights": "code"}, _text, "The followers' code; an ad's code of a right."),
    Field("commission", {"deals": "commission_percent"}, _percent, "Your share of sales, in percent."),
    Field("pending", {"deals": "pending_commission"}, _amount, "Commission that is earned and not paid out."),
    Field("offered", {"deals": "offered_on"}, _past, "The day of the offer."),
    Field("agreed", {"deals": "agreed_on"}, _past, "The day of the agreement."),
    Field("next", {"deals": "next_action"}, _text, "What you want to do next."),
    Field("next-on", {"deals": "next_action_on"}, _day, "When."),
    Field("net", {"deals": "terms_days", "instalments": "due_days"}, _whole(0, MOST_DAYS), "Days until they pay."),
    Field(
        "from",
        {"deals": "terms_from", "instalments": "due_from", "rights": "counts_from"},
        _text,
        "What these, or a right's days, count from.",
        TERMS_FROM,
    ),
    Field("kind", {"deliverables": "kind"}, _text, "A deliverable's kind.", KINDS),
    Field(
        "count", {"deliverables": "count"}, _whole(1, MOST_COUNT), "How many it stands for.", needed=("deliverables",)
    ),
    Field("due", {"deliverables": "post_due_on", "instalments": "due_on"}, _day, "When to post it; when it falls due."),
    Field("draft-due", {"deliverables": "draft_due_on"}, _day, "When its draft is due."),
    Field("url", {"deliverables": "url"}, _link, "Where it is."),
    Field("disclosure", {"deliverables": "disclosure_label"}, _text, "How it says that it is paid, such as #ad."),
    Field("item", {"gifts": "item"}, _name, "What a gift is.", needed=("gifts",)),
    Field(
        "amount",
        {"instalments": "amount", "payments": "gross"},
        _amount,
        "An instalment's or a payment's sum.",
        needed=("instalments", "payments"),
    ),
    Field("invoiced-on", {"instalments": "invoiced_on"}, _past, "The day its invoice went out."),
    Field("on", {"payments": "received_on", "gifts": "received_on"}, _past, "The day it came.", needed=("payments",)),
    Field("fee", {"payments": "fee"}, _amount, "What the processor kept."),
    Field("agency-commission", {"payments": "commission"}, _amount, "What the agency kept."),
    Field("withheld", {"payments": "withheld"}, _amount, "Tax kept back."),
    Field("method", {"payments": "method"}, _text, "How it came.", METHODS),
    Field("days", {"rights": "days"}, _whole(0, MOST_DAYS), "How many days a right runs."),
    Field("starts", {"rights": "starts_on"}, _day, "A right's first day."),
    Field("ends", {"rights": "ends_on"}, _day, "A right's last day."),
    Field("note", {"instalments": "note", "payments": "note", "rights": "note"}, _text, "Anything to remember of it."),
)
PARTS: Final = ("deliverables", "gifts", "instalments", "payments", "rights")


def tables_with(fields: list[Field]) -> list[str]:
    """The tables whose records have all of the fields."""
    return [table for table in ("deals", *PARTS) if all(table in field.columns for field in fields)]
