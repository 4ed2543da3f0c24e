"""A number from a mail as an amount of a book."""

from decimal import Decimal

from collabook.domain.money import LARGEST, Currency, Money


def amount_of(value: Decimal | None, currency: Currency | None) -> Money | None:
    """``value`` as Money; ``None`` where its currency is open, or where it is no amount of that currency."""
    if value is None or currency is None or why_no_amount(value, currency):
        return None
    numerator, denominator = value.as_integer_ratio()
    return Money(numerator * 10**currency.decimals // denominator, currency)


def why_no_amount(value: Decimal | None, currency: Currency | None) -> str | None:
    """Why a sum of the mail can't be taken as it stands; ``None`` where it can."""
    if value is None or currency is None:
        return None
    if value.adjusted() + currency.decimals >= len(str(LARGEST)) - 1:
        return f"the mail says {value:f} {currency}, which is too large for an amount"
    numerator, denominator = value.as_integer_ratio()
    if numerator * 10**currency.decimals % denominator:
        return f"the mail says {value:f} {currency}, which has too many decimals"
    return None
