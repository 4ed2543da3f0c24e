"""The fields that dialogs are made of: each says what it understood, or in one sentence why it can't."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from collabook.domain.calendar import parse_day, shown_day
from collabook.domain.money import Currency, Money, parse, shortened
from collabook.domain.refusal import Refusal
from collabook.domain.rules import Rule, read_rule
from collabook.domain.text import fold
from collabook.tui.widgets.form import Field

if TYPE_CHECKING:
    from collabook.tui.host import Host


def day_field(app: Host, label: str = "When", *, past: bool = True, name: str = "on") -> Field:
    """A day, today where she types none; ``past`` refuses what is yet to come."""
    known = maybe_day_field(app, name, label, None, past=past)
    return known._replace(read=lambda text: known.read(text) or app.today, value="")


def maybe_day_field(app: Host, name: str, label: str, value: date | None, *, past: bool = False) -> Field:
    """A day, or none."""
    order = app.book.settings.date_order

    def read(text: str) -> date | None:
        return parse_day(text, today=app.today, date_order=order, past=past) if text.strip() else None

    hint = "today, yesterday, fri, 12 nov" if past else "fri, 12 nov, in 3 days"
    return Field(name, label, read, lambda day: shown_day(day, app.today), value.isoformat() if value else "", hint)


def rule_field(app: Host, name: str, label: str, rule: Rule, anchors: Sequence[str], *, bare: bool = False) -> Field:
    """A day or a rule, or nothing."""
    order = app.book.settings.date_order

    def read(text: str) -> Rule:
        return read_rule(text, anchors, today=app.today, date_order=order, bare=bare)

    hint = f"27 nov, or 14 days after {anchors[0]}"
    return Field(name, label, read, lambda read_one: read_one.said(app.today), rule.typed(), hint)


def amount_field(
    app: Host,
    name: str,
    label: str,
    currency: Currency | None,
    *,
    value: str = "",
    required: bool = False,
    only: bool = False,
) -> Field:
    """An amount, in ``currency`` unless she names another; with ``only`` another one is refused. Empty is unknown."""
    settings = app.book.settings

    def read(text: str) -> Money | None:
        amount = parse(
            text,
            default=currency or settings.home_currency,
            currencies=app.book.currencies,
            decimal_mark=settings.decimal_mark,
        )
        if amount is None and required:
            raise Refusal("Type the amount, such as 15.")
        if only and amount is not None and currency is not None and amount.currency != currency:
            raise Refusal(f"This counts in {currency}; give the amount in {currency}.")
        return amount

    return Field(name, label, read, Money.show, shown_amount(value, settings.decimal_mark))


def shown_amount(text: str, decimal_mark: str) -> str:
    """A plain amount as she types it."""
    return text.replace(".", decimal_mark)


def text_field(name: str, label: str, value: str | None, *, hint: str = "", required: str = "") -> Field:
    """Words; ``required`` is what to say where there are none."""

    def read(text: str) -> str | None:
        if required and not text.strip():
            raise Refusal(required)
        return text.strip() or None

    return Field(name, label, read, value=value or "", hint=hint)


def word_field(name: str, label: str, words: Sequence[str], value: str | None, *, required: bool = False) -> Field:
    """One of ``words``, or their first letters where these say which."""

    def read(text: str) -> str | None:
        typed = fold(text).replace(" ", "_")
        if not typed and not required:
            return None
        found = [word for word in words if word == typed] or [
            word for word in words if typed and word.startswith(typed)
        ]
        if len(found) != 1:
            raise Refusal(f"“{shortened(text)}” is none of {', '.join(words)}.")
        return found[0]

    return Field(name, label, read, lambda word: word.replace("_", " "), value or "", ", ".join(words))


def number_field(name: str, label: str, value: int, most: int) -> Field:
    """A whole number from 1 to ``most``."""

    def read(text: str) -> int:
        digits = text.strip()
        if not (digits.isascii() and digits.isdigit() and 1 <= int(digits[:9]) <= most):
            raise Refusal(f"“{shortened(text)}” is no number from 1 to {most}.")
        return int(digits)

    return Field(name, label, read, value=str(value))


def maybe(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """``read`` for what is typed; nothing is ``None``."""
    return lambda text: read(text) if text.strip() else None
