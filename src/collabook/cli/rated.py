"""What she gives of a rate on a command line, and what is said where there is none."""

from datetime import date
from decimal import Decimal
from typing import Any

from collabook.cli.session import Session
from collabook.domain.entry import parse_rate
from collabook.domain.exchange_rate import ASKED_FOR, BANK, rate_of_payout
from collabook.domain.money import Currency, Money
from collabook.domain.records import Payment
from collabook.domain.refusal import Refusal


def given_rate(session: Session, text: str | None, currency: Currency, on: date) -> dict[str, Any]:
    """``rate`` and ``rate_source`` as typed; the word ``ecb`` takes the published one of ``on``. Raises ``Refusal``."""
    if text is None:
        return {}
    if currency == session.home:
        raise Refusal(f"A rate goes with another currency than {session.home}; leave it out.")
    if text.strip().casefold() != ASKED_FOR:
        return {"rate": parse_rate(text), "rate_source": None}
    from collabook.exchange.ecb import last_rate

    found = last_rate(currency, session.home, on)
    if found is None:
        raise Refusal(f"The ECB has no rate of {currency} to {session.home} near {on}; write it, such as 1.27.")
    return {"rate": found.rate, "rate_source": found.source}


def paid_out(session: Session, payout: Money, payment: Payment) -> dict[str, Any]:
    """The rate at which what the bank paid out was left of a payment. Raises ``Refusal``."""
    if payment.gross.currency == session.home:
        raise Refusal(f"--payout goes with another currency than {session.home}; leave it out.")
    if payout.currency != session.home:
        raise Refusal(f"--payout is what the bank paid out in {session.home}; give it in {session.home}.")
    rate = rate_of_payout(payout, payment.gross, payment.fee, payment.commission, payment.withheld)
    return {"rate": rate, "rate_source": BANK}


def counted_as(
    amount: Money, home: Currency, rate: Decimal | None, home_amount: Money | None, source: str | None
) -> str:
    """What a foreign sum counts as, each of rate and amount from the other: said once it is recorded."""
    if home_amount is not None:
        at = f", {rate:f} for one" if rate is not None else ""
        return f"{amount.show()} counts as {home_amount.show()}{at}."
    assert rate is not None  # noqa: S101 - one of the two was given
    named = f" ({source})" if source else ""
    return f"{amount.show()} counts as {amount.convert(rate, home).show()} at {rate:f}{named}."


def suggestion(session: Session, currency: Currency, on: date, command: str) -> list[str]:
    """The published rate that could be taken, with its day and the ``command`` that takes it; nothing without one."""
    from collabook.exchange import ecb

    if not ecb.installed():
        return []
    found = ecb.last_rate(currency, session.home, on)
    return [f"`{command} --rate {ASKED_FOR}` takes {found.said(on)}."] if found is not None else []
