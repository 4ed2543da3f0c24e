"""The events behind each group of a year: a month, a quarter, a brand, a payer, a platform."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from collabook.domain.calendar import TaxYear, quarters
from collabook.domain.events import Event
from collabook.domain.groupings import UNASSIGNED, platform_shares
from collabook.domain.lines import DealTag, is_counted
from collabook.domain.money import Money
from collabook.domain.records import Expense, Gift

Group = Literal["month", "quarter", "brand", "payer", "platform"]
GROUPS: Final[tuple[Group, ...]] = ("month", "quarter", "brand", "payer", "platform")
GIFTED: Final[tuple[Group, ...]] = ("month", "quarter", "brand")
"""The groups that a gift belongs to; payers and platforms are those of money."""


class Share(NamedTuple):
    """What a group counts of an event, in home currency; of one that is not counted yet neither is known."""

    event: Event
    received: Money | None = None
    gifted: Money | None = None


def group_events(events: Iterable[Event], year: TaxYear, group: Group, name: str) -> list[Share]:
    """What the group ``name`` sums of the events of ``year``, and what would belong to it and is not counted yet."""
    return [
        share
        for event in events
        if event.deal is not None and (share := _share(event, event.deal, year, group, name)) is not None
    ]


def incomplete(events: Iterable[Event]) -> list[Event]:
    """What no figure counts yet: gifts without a value, then what lacks a rate, expenses last."""

    def order(event: Event) -> tuple[bool, bool]:
        return event.missing == "no rate", event.kind == "expense"

    return sorted((event for event in events if event.missing), key=order)


def gifted_by_brand(events: Iterable[Event]) -> dict[str, Money]:
    """What the gifts of each brand that count were worth."""
    found: dict[str, Money] = {}
    for event in events:
        gift = event.record
        if isinstance(gift, Gift) and is_counted(gift) and event.home is not None and event.deal is not None:
            brand, value = event.deal.brand, event.home.gross
            found[brand] = found[brand] + value if brand in found else value
    return found


def _share(event: Event, deal: DealTag, year: TaxYear, group: Group, name: str) -> Share | None:
    if isinstance(event.record, Expense) or name not in _names(event, deal, year, group):
        return None
    if event.missing:
        return Share(event)
    if event.home is None:
        return None
    if isinstance(event.record, Gift):
        return Share(event, gifted=event.home.gross) if is_counted(event.record) else None
    gross = event.home.gross
    if group == "platform":
        gross = Money(platform_shares(gross.minor, deal)[name], gross.currency)
    return Share(event, received=gross)


def _names(event: Event, deal: DealTag, year: TaxYear, group: Group) -> Iterator[str]:
    """The groups that an event of a deal belongs to: several platforms, or one of any other kind."""
    if isinstance(event.record, Gift) and group not in GIFTED:
        return
    if group == "month":
        yield event.on.isoformat()[:7]
    elif group == "quarter":
        yield from (first.isoformat() for first, last in quarters(year) if first <= event.on <= last)
    elif group == "brand":
        yield deal.brand
    elif group == "payer":
        yield deal.payer or UNASSIGNED
    else:
        own = deal.platform or UNASSIGNED
        yield from [platform or own for platform, _ in deal.platforms] or [own]
