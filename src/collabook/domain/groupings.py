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
from collabook.domain.totals import gifted_value, net_receipts

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
    months = monthly(lines, home)
    by_deal = _summed((row.line.deal.id, row.gross) for row in lines.payments)
    tags = {row.line.deal.id: row.line.deal for row in lines.payments}
    by_brand = _summed((tags[deal].brand, minor) for deal, minor in by_deal.items())
    by_payer = _summed((tags[deal].payer or UNASSIGNED, minor) for deal, minor in by_deal.items())
    return Groupings(
        by_month=months.received,
        gifted_by_month=months.gifted,
        by_quarter=tuple(_quarter(lines, first, last, home) for first, last in quarters(year)),
        by_brand=_largest_first(by_brand, home),
        by_payer=_largest_first(by_payer, home),
        by_platform=_largest_first(by_platform(lines.payments), home),
    )


def monthly(lines: Converted, home: Currency) -> Months:
    """The months of ``lines``, which are in ``home``."""
    received = _summed((row.on.isoformat()[:7], row.gross) for row in lines.payments)
    gifted = _summed((row.on.isoformat()[:7], row.value) for row in lines.gifts if is_counted(row.line.gift))
    return Months(*({month: Money(sums[month], home) for month in sorted(sums)} for sums in (received, gifted)))


def _quarter(lines: Converted, first: date, last: date, home: Currency) -> Quarter:
    part = lines.between(first, last)
    return Quarter(first, last, Money(net_receipts(part), home), Money(gifted_value(part), home))


def _summed(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for name, minor in amounts:
        found[name] += minor
    return found


def by_platform(payments: Iterable[ConvertedPayment]) -> dict[str, int]:
    """Each payment in equal parts over its deal's deliverables, by largest remainder, the earlier deliverable first."""
    found: dict[str, int] = defaultdict(int)
    of_deals: dict[str, tuple[tuple[str, int], ...]] = {}
    for row in payments:
        deal = row.line.deal
        platforms = of_deals.get(deal.id)
        if platforms is None:
            platforms = of_deals[deal.id] = _platforms(deal)
        if len(platforms) == 1:
            found[platforms[0][0]] += row.gross
        else:
            _split(row.gross, platforms, found)
    return found


def platform_shares(gross: int, deal: DealTag) -> dict[str, int]:
    """What each platform counts of one payment of ``deal``, negative for a refund."""
    found: dict[str, int] = defaultdict(int)
    _split(gross, _platforms(deal), found)
    return dict(found)


def _platforms(deal: DealTag) -> tuple[tuple[str, int], ...]:
    """Each deliverable's platform with its count; a deal without any counts as one on its own platform."""
    own = deal.platform or UNASSIGNED
    platforms = tuple((platform or own, count) for platform, count in deal.platforms) or ((own, 1),)
    return platforms if len({name for name, _ in platforms}) > 1 else platforms[:1]


def _split(gross: int, platforms: tuple[tuple[str, int], ...], found: dict[str, int]) -> None:
    """Add the parts of one payment; a refund is split as its amount and then taken off."""
    sign = -1 if gross < 0 else 1
    share, extra = divmod(abs(gross), sum([count for _, count in platforms]))
    for platform, count in platforms:
        more = min(extra, count)
        found[platform] += sign * (share * count + more)
        extra -= more


def _largest_first(sums: Mapping[str, int], home: Currency) -> dict[str, Money]:
    return {name: Money(sums[name], home) for name in sorted(sums, key=lambda name: (-sums[name], name))}
