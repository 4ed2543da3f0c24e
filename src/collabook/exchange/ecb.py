"""The European Central Bank's reference rates, from the file that the extra ``rates`` brings: no network."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from collabook.domain.exchange_rate import PublishedRate
from collabook.domain.money import Currency
from collabook.domain.refusal import Refusal

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

OLDEST_DAYS: Final = 31
"""How long before the day asked for a rate may be: a currency that is no longer quoted has none."""
_DIGITS: Final = Context(prec=6, rounding=ROUND_HALF_UP)
"""The ECB quotes against the euro, with up to six digits; what follows from two quotes has no more."""


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec("currency_converter") is not None


def last_rate(currency: Currency, home: Currency, on: date) -> PublishedRate | None:
    """The last published rate on or before ``on``; ``None`` where there is none within a month, or no such currency.

    Two currencies other than the euro are set side by side by their quotes of one day. Raises ``Refusal`` where the
    extra is not installed.
    """
    if not installed():
        raise Refusal("The ECB's rates come with an extra: `pip install 'collabook[rates]'`, or type the rate.")
    from currency_converter import RateNotFoundError

    known = _rates()
    if not {currency.code, home.code} <= known.currencies:
        return None
    for before in range(OLDEST_DAYS + 1):
        day = on - timedelta(days=before)
        try:
            rate = known.convert(1, currency.code, home.code, date=day)
        except RateNotFoundError:
            continue
        return PublishedRate(_DIGITS.plus(rate), day)
    return None


@cache
def _rates() -> "CurrencyConverter":
    from currency_converter import CurrencyConverter

    return CurrencyConverter(decimal=True)
