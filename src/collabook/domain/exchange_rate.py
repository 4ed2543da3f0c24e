"""What one unit of a foreign currency was at home: as published, or as the bank paid it out."""

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final, NamedTuple

from collabook.domain.day_names import MONTHS
from collabook.domain.money import Money
from collabook.domain.refusal import Refusal

BANK: Final = "bank"
"""The source of a rate that follows from what the bank paid out."""
ASKED_FOR: Final = "ecb"
"""What she writes in place of a rate to take the published one."""
_EXACT: Final = Context(prec=12, rounding=ROUND_HALF_UP)


class PublishedRate(NamedTuple):
    """Home units for one foreign unit as the ECB published them ``on`` a day: never worked out between two."""

    rate: Decimal
    on: date

    @property
    def source(self) -> str:
        """As it is kept beside the rate: ``ECB 2026-11-20``."""
        return f"ECB {self.on.isoformat()}"

    def said(self, wanted: date) -> str:
        """``the ECB's 1.0837 of 20 Nov 2026``, and how far from the day it is wanted for where that is not it."""
        before = (wanted - self.on).days
        day = f"{self.on.day} {MONTHS[self.on.month - 1][:3]} {self.on.year}"
        far = f", {before} day{'s'[: before != 1]} before" if before else ""
        return f"the ECB's {self.rate:f} of {day}{far}"


def rate_of_payout(payout: Money, gross: Money, *taken_off: Money | None) -> Decimal:
    """The rate at which what was left of ``gross`` came to ``payout`` in the bank, to 12 digits.

    Raises ``Refusal`` where nothing was left of it.
    """
    left = gross
    for part in taken_off:
        left = left - part if part is not None else left
    if left.minor <= 0:
        raise Refusal(f"Nothing is left of {gross.show()} for the bank to pay out; check the fee and what was kept.")
    return _EXACT.divide(Decimal(payout.text), Decimal(left.text)).normalize(_EXACT)
