"""A book with a year of many lines, for the speed of its figures."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from collabook.exchange.document import read_document
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents

YEAR: Final = 2026
AS_OF: Final = date(YEAR, 12, 31)
DECIMALS: Final = {"USD": 2, "EUR": 2, "GBP": 2, "JPY": 0, "KWD": 3}
RATES: Final = {"EUR": "1.0837", "GBP": "1.27", "JPY": "0.006712", "KWD": "3.25"}


def write_book(path: Path, lines: int) -> None:
    """A book of ``lines`` payments, refunds, gifts and expenses of 2026, some more of the year before.

    Of each deal there are one to four, in dollars more often than not; the rest has rates, or what came in at home.
    """
    chance = Random(lines)
    deals: list[dict[str, Any]] = []
    left = lines - lines // 20
    while left > 0:
        number = min(chance.randint(1, 4), left)
        left -= number
        deals.append(_deal(chance, len(deals), number, YEAR))
    deals += [_deal(chance, len(deals) + n, 2, YEAR - 1) for n in range(lines // 40)]
    expenses = [
        {
            "paid_on": _day(chance, YEAR),
            "category": chance.choice(["props", "travel"]),
            "currency": "USD",
            "amount": "9.5",
        }
        for _ in range(lines // 20)
    ]
    with Book.open(path) as book:
        document = {"collabook": 1, "deals": deals, "expenses": expenses}
        import_contents(book, read_document(document, book.currencies, book.settings), "a year")


def _deal(chance: Random, number: int, lines: int, year: int) -> dict[str, Any]:
    currency = chance.choice(["USD"] * 6 + list(RATES))
    on = _day(chance, year)
    deal: dict[str, Any] = {
        "brand": f"Brand {number % 400}", "payer": f"Payer {number % 300}", "payer_country": "US", "stage": "agreed",
        "currency": currency, "agreed_on": on, "payments": [], "gifts": [],
        "deliverables": [
            {"platform": chance.choice(["tiktok", "instagram", "youtube"]), "kind": "video", "posted_on": on}
            for _ in range(chance.randint(1, 3))
        ],
        "instalments": [{"amount": _amount(chance, currency), "due_on": _day(chance, year)} for _ in range(lines // 2 + 1)],
    }  # fmt: skip
    for _ in range(lines):
        if chance.random() < 0.85:
            deal["payments"].append(_payment(chance, currency, year))
        else:
            gift: dict[str, Any] = {"item": "kit", "received_on": _day(chance, year), "currency": currency}
            gift |= {"value": _amount(chance, currency), "rate": RATES.get(currency)}
            gift |= chance.choice([{}, {}, {"basis": "unsolicited"}, {"kept": "loan"}])
            deal["gifts"].append(gift)
    return deal


def _payment(chance: Random, currency: str, year: int) -> dict[str, Any]:
    gross = _amount(chance, currency)
    paid: dict[str, Any] = {
        "kind": chance.choice(["payment"] * 18 + ["refund", "chargeback"]),
        "received_on": _day(chance, year),
    }
    paid |= {"gross": gross, "method": chance.choice(["ach", "paypal", "card", None])}
    for part in ("fee", "commission", "withheld"):
        if chance.random() < 0.2:
            paid[part] = "1"
    if currency in RATES:
        paid |= chance.choice([{"rate": RATES[currency]}, {"home_amount": "123.45"}])
    return paid


def _day(chance: Random, year: int) -> str:
    return (date(year, 1, 1) + timedelta(days=chance.randrange(365))).isoformat()


def _amount(chance: Random, currency: str) -> str:
    minor, places = chance.randint(1000, 500_000), DECIMALS[currency]
    return f"{minor // 10**places}.{minor % 10**places:0{places}}" if places else str(minor)
