"""A year in sums: what came in, what of it went back, what product was worth, and what it cost."""

from collections import defaultdict
from dataclasses import dataclass

from collabook.domain.conversion import Converted
from collabook.domain.lines import is_counted
from collabook.domain.money import Currency, Money


@dataclass(frozen=True, kw_only=True)
class Totals:
    """Sums over lines in home currency.

    ``cash_received`` is the gross of payments, before fee, commission and withheld tax; ``refunds`` has chargebacks
    too, in the year the money left. ``total_income`` is ``net_receipts`` and ``gifted_value``: gifts that are hers to
    keep and were agreed. ``unsolicited_value`` and ``loaned_value`` are shown, never added. ``expenses`` has processor
    fees and agency commission beside what she spent. ``tax_withheld`` is neither an expense nor a reduction.
    """

    cash_received: Money
    refunds: Money
    net_receipts: Money
    gifted_value: Money
    unsolicited_value: Money
    loaned_value: Money
    total_income: Money
    expenses: Money
    expenses_by_category: dict[str, Money]
    net_income: Money
    net_cash: Money
    tax_withheld: Money
    bank_payout: Money


def totals(lines: Converted, home: Currency) -> Totals:
    """The sums over ``lines``, which are in ``home``."""
    received = sum(row.gross for row in lines.payments if row.line.kind == "payment")
    net = net_receipts(lines)
    counted, unsolicited, loaned = _gift_values(lines)
    fees = sum(row.fee for row in lines.payments)
    commission = sum(row.commission for row in lines.payments)
    withheld = sum(row.withheld for row in lines.payments)
    categories = _categories(lines, fees, commission)
    spent = sum(categories.values())

    def money(minor: int) -> Money:
        return Money(minor, home)

    return Totals(
        cash_received=money(received),
        refunds=money(received - net),
        net_receipts=money(net),
        gifted_value=money(counted),
        unsolicited_value=money(unsolicited),
        loaned_value=money(loaned),
        total_income=money(net + counted),
        expenses=money(spent),
        expenses_by_category={category: money(categories[category]) for category in sorted(categories)},
        net_income=money(net + counted - spent),
        net_cash=money(net - spent),
        tax_withheld=money(withheld),
        bank_payout=money(net - fees - commission - withheld),
    )


def net_receipts(lines: Converted) -> int:
    """Payments less refunds and chargebacks, in smallest units."""
    return sum([row.gross for row in lines.payments])


def gifted_value(lines: Converted) -> int:
    """The value of the gifts that count, in smallest units."""
    return sum([row.value for row in lines.gifts if is_counted(row.line.gift)])


def total_income(lines: Converted) -> int:
    return net_receipts(lines) + gifted_value(lines)


def _gift_values(lines: Converted) -> tuple[int, int, int]:
    """The values of gifts that count, that came unasked and are kept, and that are not kept."""
    unsolicited = sum(
        row.value for row in lines.gifts if row.line.gift.kept == "kept" and not is_counted(row.line.gift)
    )
    loaned = sum(row.value for row in lines.gifts if row.line.gift.kept != "kept")
    return gifted_value(lines), unsolicited, loaned


def _categories(lines: Converted, fees: int, commission: int) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for row in lines.expenses:
        found[row.expense.category] += row.amount
    if any(row.fee for row in lines.payments):
        found["processor_fees"] += fees
    if any(row.commission for row in lines.payments):
        found["agency_commission"] += commission
    return found
