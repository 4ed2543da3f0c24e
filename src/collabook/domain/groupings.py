"""Net receipts grouped. Every grouping comes to net receipts to the cent; a group without a line is absent."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from collabook.domain.calendar import TaxYear, quarters
from collabook.domain.conversion import Converted, ConvertedPayment
from collabook.domain.lines import DealTag, is_counted
from collabook.domain.money import Currency, Money

UNASSIGNED: Final = "unassigned"
"""The group of lines that name no payer, or no platform."""


class Quarter(NamedTuple):
    """Three months of a tax year, from its start."""

    first: date
    last: date
    net_receipts: Money
    gifted_value: Money


class Months(NamedTuple):
    """Net receipts and the gifts that count by calendar month, ``2026-11``, in order; a month without any is absent."""

    received: dict[str, Money]
    gifted: dict[str, Money]


@dataclass(frozen=True, kw_only=True)
class Groupings:
    """Months are calendar months, ``2026-11``, in order; brands, payers and platforms have the largest first."""

    by_month: dict[str, Money]
    gifted_by_month: dict[str, Money]
    by_quarter: tuple[Quarter, ...]
    by_brand: dict[str, Money]
    by_payer: dict[str, Money]
    by_platform: dict[str, Money]


def groupings(lines: Converted, year: TaxYear, home: Currency) -> Groupings:
    """The groups of ``lines``, which are those of ``year`` in ``home``."""
    received, gifted = _by_day(lines)
    months = _months(received, gifted, home)
    by_deal = _summed((row.line.deal.id, row.gross) for row in lines.payments)
    deals = {row.line.deal.id: row.line.deal for row in lines.payments}
    by_brand = _summed((deals[deal].brand, minor) for deal, minor in by_deal.items())
    by_payer = _summed((deals[deal].payer or UNASSIGNED, minor) for deal, minor in by_deal.items())
    return Groupings(
        by_month=months.received,
        gifted_by_month=months.gifted,
        by_quarter=tuple(
            Quarter(first, last, _between(received, first, last, home), _between(gifted, first, last, home))
            for first, last in quarters(year)
        ),
        by_brand=_largest_first(by_brand, home),
        by_payer=_largest_first(by_payer, home),
        by_platform=_largest_first(by_platform(lines.payments), home),
    )


def monthly(lines: Converted, home: Currency) -> Months:
    """The months of ``lines``, which are in ``home``."""
    return _months(*_by_day(lines), home)


def _by_day(lines: Converted) -> tuple[dict[date, int], dict[date, int]]:
    """Net receipts, and the gifts that count, of each day with any."""
    received: dict[date, int] = defaultdict(int)
    for row in lines.payments:
        received[row.on] += row.gross
    gifted: dict[date, int] = defaultdict(int)
    for gift in lines.gifts:
        if is_counted(gift.line.gift):
            gifted[gift.on] += gift.value
    return received, gifted


def _months(received: Mapping[date, int], gifted: Mapping[date, int], home: Currency) -> Months:
    by_month = (_summed((day.isoformat()[:7], minor) for day, minor in days.items()) for days in (received, gifted))
    return Months(*({month: Money(sums[month], home) for month in sorted(sums)} for sums in by_month))


def _between(days: Mapping[date, int], first: date, last: date, home: Currency) -> Money:
    return Money(sum(minor for day, minor in days.items() if first <= day <= last), home)


def _summed(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for name, minor in amounts:
        found[name] += minor
    return found


def by_platform(payments: Iterable[ConvertedPayment]) -> dict[str, int]:
    """Each payment in equal parts over its deal's deliverables, by largest remainder, the earlier deliverable first."""
    found: dict[str, int] = defaultdict(int)
    of_deals: dict[str, _Parts] = {}
    for row in payments:
        deal = row.line.deal
        parts = of_deals.get(deal.id)
        if parts is None:
            parts = of_deals[deal.id] = _parts(deal)
        if len(parts.platforms) == 1:
            found[parts.platforms[0][0]] += row.gross
        else:
            _split(row.gross, parts, found)
    return found


def platform_shares(gross: int, deal: DealTag) -> dict[str, int]:
    """What each platform counts of one payment of ``deal``, negative for a refund."""
    found: dict[str, int] = defaultdict(int)
    _split(gross, _parts(deal), found)
    return dict(found)


class _Parts(NamedTuple):
    """Into how many equal parts a deal's money falls, and which platform has how many of them, in order.

    What all goes to one platform is one part.
    """

    number: int
    platforms: tuple[tuple[str, int], ...]


def _parts(deal: DealTag) -> _Parts:
    """One for each deliverable; a deal without any is one part, on its own platform."""
    own = deal.platform or UNASSIGNED
    if not deal.platforms:
        return _Parts(1, ((own, 1),))
    counted = [(platform or own, count) for platform, count in deal.platforms]
    if len({platform for platform, _ in counted}) == 1:
        return _Parts(1, ((counted[0][0], 1),))
    return _Parts(sum([count for _, count in counted]), tuple(counted))


def _split(gross: int, parts: _Parts, found: dict[str, int]) -> None:
    """Add the parts of one payment; a refund is split as its amount and then taken off."""
    sign = -1 if gross < 0 else 1
    share, extra = divmod(sign * gross, parts.number)
    for platform, count in parts.platforms:
        more = min(extra, count)
        found[platform] += sign * (share * count + more)
        extra -= more


def _largest_first(sums: Mapping[str, int], home: Currency) -> dict[str, Money]:
    return {name: Money(sums[name], home) for name in sorted(sums, key=lambda name: (-sums[name], name))}
