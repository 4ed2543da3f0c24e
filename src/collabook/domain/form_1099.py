"""Which payers in the United States should send a Form 1099-NEC: a check against what she gets in the mail."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from collabook.domain.conversion import Converted
from collabook.domain.lines import DealTag, is_counted
from collabook.domain.money import Currency, Money

COUNTRY: Final = frozenset({"US", "USA", "UNITED STATES"})
BY_PROCESSOR: Final = frozenset({"card", "paypal", "platform"})
"""Methods by which not the payer but the processor reports, on Form 1099-K."""


class Threshold(NamedTuple):
    """From which sum in a calendar year a payer reports, for the years from the first to the last."""

    first_year: int
    last_year: int
    amount: Money


class PayerCheck(NamedTuple):
    """One payer's payments by gross, without refunds, and the gifts that count; ``check`` says what follows."""

    payer: str
    direct: Money
    gifted: Money
    via_processor: Money
    check: str


class YearCheck(NamedTuple):
    """A calendar year's payers by name; ``threshold`` is ``None`` where it is not known."""

    threshold: Money | None
    payers: tuple[PayerCheck, ...]


def form_1099_year(lines: Converted, year: int, thresholds: Iterable[Threshold], dollar: Currency) -> YearCheck:
    """The check of the calendar ``year``, from its lines in US dollars."""
    threshold = next((row.amount for row in thresholds if row.first_year <= year <= row.last_year), None)
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in lines.payments:
        line = row.line
        if line.kind == "payment" and _in_country(line.deal.payer_country):
            sums[_payer(line.deal)][2 if line.method in BY_PROCESSOR else 0] += row.gross
    for gift in lines.gifts:
        deal = gift.line.deal
        if is_counted(gift.line.gift) and _in_country(deal.payer_country):
            sums[_payer(deal)][1] += gift.value
    payers = [payer for payer in sorted(sums, key=str.casefold) if any(sums[payer])]
    return YearCheck(threshold, tuple(_payer_check(payer, sums[payer], threshold, dollar) for payer in payers))


def _payer_check(payer: str, sums: list[int], threshold: Money | None, dollar: Currency) -> PayerCheck:
    direct, gifted, via_processor = (Money(minor, dollar) for minor in sums)
    return PayerCheck(payer, direct, gifted, via_processor, _check(sums, threshold))


@cache
def _in_country(name: str | None) -> bool:
    return name is not None and name.strip().upper() in COUNTRY


def _payer(deal: DealTag) -> str:
    """Whoever pays for a brand is unknown until its payer is: then each brand stands for itself."""
    return deal.payer or deal.brand


def _check(sums: list[int], threshold: Money | None) -> str:
    direct, gifted, via_processor = sums
    if via_processor and not direct and not gifted:
        return "paid via processor (1099-K rules)"
    if threshold is None:
        return "threshold not known"
    if direct >= threshold.minor:
        return "expect 1099-NEC"
    if direct + gifted >= threshold.minor:
        return "expect 1099-NEC if gifts are counted"
    return "below threshold; income still counts"
