"""A year as events: each payment, refund, chargeback, gift and expense, with what every figure counts of it.

Where a figure is a sum of lines, it is the sum of its column here: what a screen drills down to and what an export
lists comes from this one table.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from collabook.domain.conversion import Converted, convert_lines
from collabook.domain.lines import DealTag, GiftLine, Lines, PaymentLine, is_counted
from collabook.domain.money import Currency, Money
from collabook.domain.records import Expense, Gift, Payment

EventKind = Literal["payment", "refund", "chargeback", "gift", "expense"]
Missing = Literal["", "no value", "no rate"]


class AtHome(NamedTuple):
    """What an event comes to in home currency; ``gross`` is a gift's value or an expense's amount.

    Of a refund or a chargeback all but the ``fee`` is negative.
    """

    gross: Money
    fee: Money
    commission: Money
    withheld: Money


class Event(NamedTuple):
    """One line of a year. ``amount`` is in its own currency, unknown for a gift without a value.

    ``home`` is ``None`` where it can't be converted; ``missing`` says why a line that would count does not yet.
    ``deal`` is ``None`` for an expense that belongs to none.
    """

    on: date
    kind: EventKind
    deal: DealTag | None
    record: Payment | Gift | Expense
    amount: Money | None
    home: AtHome | None
    missing: Missing = ""


class Recorded(NamedTuple):
    """What was recorded of a time: money and gifts that came, each with its deal, and what was spent."""

    payments: Sequence[tuple[DealTag, Payment]]
    gifts: Sequence[GiftLine]
    expenses: Sequence[Expense]


def year_events(recorded: Recorded, home: Currency, deals: Mapping[str, DealTag]) -> list[Event]:
    """What was recorded as events by day, then in the order of their deals; ``deals`` are those of expenses, by id."""
    lines = Lines([PaymentLine.of(*paid) for paid in recorded.payments], recorded.gifts, recorded.expenses)
    converted = convert_lines(lines, home, home)
    at_home = dict(_at_home(converted, home))
    unrated = {row.id for row in converted.unconverted}

    def event(kind: EventKind, on: date, deal: DealTag | None, record: Payment | Gift | Expense) -> Event:
        amount = _amount(record)
        missing: Missing = "no rate" if record.id in unrated else ""
        if isinstance(record, Gift) and amount is None and is_counted(record):
            missing = "no value"
        return Event(on, kind, deal, record, amount, at_home.get(record.id), missing)

    found = [event(payment.kind, payment.received_on, deal, payment) for deal, payment in recorded.payments]
    found += [event("gift", line.gift.received_on or date.min, *line) for line in recorded.gifts]
    found += [event("expense", spent.paid_on, deals.get(spent.deal or ""), spent) for spent in recorded.expenses]
    return sorted(found, key=lambda row: (row.on, row.deal.number if row.deal is not None else 0))


def figure_events(events: Iterable[Event], figure: str) -> list[tuple[Event, Money]]:
    """The events that ``figure`` sums, each with what the figure counts of it; nothing for one that counts as zero.

    ``figure`` is a key of ``FIGURES`` or ``expenses_by_category.NAME``.
    """
    counts = FIGURES.get(figure) or _of_category(figure.partition(".")[2])
    found = ((event, counts(event)) for event in events)
    return [(event, amount) for event, amount in found if amount]


def _at_home(converted: Converted, home: Currency) -> Iterator[tuple[str, AtHome]]:
    none = Money(0, home)
    for paid in converted.payments:
        parts = (Money(minor, home) for minor in (paid.gross, paid.fee, paid.commission, paid.withheld))
        yield paid.line.id, AtHome(*parts)
    for came in converted.gifts:
        yield came.line.gift.id, AtHome(Money(came.value, home), none, none, none)
    for spent in converted.expenses:
        yield spent.expense.id, AtHome(Money(spent.amount, home), none, none, none)


def _amount(record: Payment | Gift | Expense) -> Money | None:
    if isinstance(record, Payment):
        return record.gross
    return record.value if isinstance(record, Gift) else record.amount


Counts = Callable[[Event], Money | None]
"""What a figure counts of an event; ``None`` of one that is no part of it."""


def _cash_received(event: Event) -> Money | None:
    return event.home.gross if event.home is not None and event.kind == "payment" else None


def _refunds(event: Event) -> Money | None:
    return -event.home.gross if event.home is not None and event.kind in {"refund", "chargeback"} else None


def _net_receipts(event: Event) -> Money | None:
    return event.home.gross if event.home is not None and isinstance(event.record, Payment) else None


def _gifts(counted: Callable[[Gift], bool]) -> Counts:
    def counts(event: Event) -> Money | None:
        gift = event.record
        return event.home.gross if event.home is not None and isinstance(gift, Gift) and counted(gift) else None

    return counts


def _expenses(event: Event) -> Money | None:
    if event.home is None or event.kind == "gift":
        return None
    return event.home.gross if event.kind == "expense" else event.home.fee + event.home.commission


def _of_category(name: str) -> Counts:
    def counts(event: Event) -> Money | None:
        if event.home is None:
            return None
        if isinstance(event.record, Expense):
            return event.home.gross if event.record.category == name else None
        return {"processor_fees": event.home.fee, "agency_commission": event.home.commission}.get(name)

    return counts


def _bank_payout(event: Event) -> Money | None:
    if event.home is None or not isinstance(event.record, Payment):
        return None
    gross, fee, commission, withheld = event.home
    return gross - fee - commission - withheld


def _tax_withheld(event: Event) -> Money | None:
    return event.home.withheld if event.home is not None else None


def _less(first: Counts, second: Counts) -> Counts:
    def counts(event: Event) -> Money | None:
        more, less = first(event), second(event)
        if less is None:
            return more
        return -less if more is None else more - less

    return counts


def _either(first: Counts, second: Counts) -> Counts:
    return lambda event: first(event) or second(event)


_gifted_value: Final = _gifts(is_counted)
_total_income: Final = _either(_net_receipts, _gifted_value)

FIGURES: Final[dict[str, Counts]] = {
    "cash_received": _cash_received,
    "refunds": _refunds,
    "net_receipts": _net_receipts,
    "gifted_value": _gifted_value,
    "unsolicited_value": _gifts(lambda gift: gift.kept == "kept" and not is_counted(gift)),
    "loaned_value": _gifts(lambda gift: gift.kept != "kept"),
    "total_income": _total_income,
    "expenses": _expenses,
    "net_income": _less(_total_income, _expenses),
    "net_cash": _less(_net_receipts, _expenses),
    "tax_withheld": _tax_withheld,
    "bank_payout": _bank_payout,
}
"""The figures that are sums of lines, by their names in ``domain.totals``."""
