"""Random books as exchange documents: many currencies, years, refunds, gifts, cancellations."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from tests.year.calculator import DECIMALS, Json

CURRENCIES = ("USD", "EUR", "GBP", "JPY", "KWD", "CLF")
FIRST, LAST = date(2024, 1, 1), date(2027, 12, 31)
DAYS = st.one_of(
    st.dates(date(2025, 1, 1), date(2026, 12, 31)),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.dates(FIRST, LAST),
).map(date.isoformat)
"""Days of four years, most of them in two, so that a year has lines."""
MAYBE_DAYS = st.none() | DAYS
RATES = st.sampled_from(["0.5", "1.0837", "0.006712", "3.25", "1", "0.333333333", "1234.5", "0.000001"])
PLATFORMS = st.sampled_from(["tiktok", "instagram", "youtube", None])
TERMS = st.sampled_from(["invoice", "posting", "approval", "signing", "delivery"])
NEAR_MIDNIGHT = st.sampled_from([(23, 59), (0, 1), (4, 30), (12, 0), (19, 45)])


def amounts(currency: str, least: int = 1) -> st.SearchStrategy[str]:
    """Decimal text; often a round sum, sometimes one unit."""
    places = DECIMALS[currency]
    units = st.integers(least, 99) | st.integers(least, 10**7) | st.sampled_from([10000, 5, 15, 25, 100])

    def text(minor: int) -> str:
        digits = str(max(minor, least)).zfill(places + 1)
        return f"{digits[:-places]}.{digits[-places:]}" if places else digits

    return units.map(text)


def some(values: dict[str, Any]) -> Json:
    """Without what is not known, as a document may leave it out."""
    return {name: value for name, value in values.items() if value is not None}


@st.composite
def rated(draw: st.DrawFn, currency: str, home: str, *, amount: bool) -> Json:
    """The rate of a line in another currency: none, a rate, what came in, or both; sometimes to another home."""
    how = draw(st.sampled_from(["none", "rate", "rate", "amount", "both", "other"]))
    if currency == home or how == "none":
        return {}
    if how == "other":
        other = draw(st.sampled_from([code for code in CURRENCIES if code not in {currency, home}]))
        return {"rate": draw(RATES), "home_currency": other}
    found: Json = {}
    if how in {"rate", "both"} or not amount:
        found["rate"] = draw(RATES)
    if how in {"amount", "both"} and amount:
        found |= {"home_amount": draw(amounts(home)), "home_currency": home}
    return found


@st.composite
def payments(draw: st.DrawFn, record_id: str, currency: str, home: str) -> Json:
    kind = draw(st.sampled_from(["payment", "payment", "payment", "refund", "chargeback"]))
    part = st.none() | st.none() | amounts(currency)
    found = some(
        {
            "id": record_id, "kind": kind, "gross": draw(amounts(currency)), "fee": draw(part),
            "commission": draw(part), "withheld": draw(part),
            "method": draw(st.sampled_from([None, "ach", "card", "paypal", "platform", "wire"])),
            "effect": draw(st.sampled_from([None, "reduces_fee", "reopens"])) if kind != "payment" else None,
        }
    )  # fmt: skip
    day = draw(DAYS)
    if draw(st.booleans()):
        return {**found, "received_on": day, **draw(rated(currency, home, amount=True))}
    hour, minute = draw(NEAR_MIDNIGHT)
    at = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC).replace(hour=hour, minute=minute)
    return {**found, "received_at": at.isoformat(), **draw(rated(currency, home, amount=True))}


@st.composite
def gifts(draw: st.DrawFn, record_id: str, home: str) -> Json:
    currency = draw(st.sampled_from(CURRENCIES))
    return some(
        {
            "id": record_id, "item": "kit", "received_on": draw(st.one_of(DAYS, DAYS, st.none())),
            "currency": currency, "value": draw(st.none() | amounts(currency)),
            "basis": draw(st.sampled_from(["agreed", "agreed", "unsolicited"])),
            "kept": draw(st.sampled_from(["kept", "kept", "kept", "returned", "loan"])),
            **draw(rated(currency, home, amount=False)),
        }
    )  # fmt: skip


@st.composite
def instalments(draw: st.DrawFn, record_id: str, currency: str) -> Json:
    found: Json = {"id": record_id, "amount": draw(amounts(currency))}
    how = draw(st.sampled_from(["day", "rule", "open"]))
    if how == "day":
        return {**found, "due_on": draw(DAYS)}
    if how == "open":
        return found
    return {**found, "days": draw(st.integers(0, 60)), "from": draw(TERMS), **some({"invoiced_on": draw(MAYBE_DAYS)})}


@st.composite
def deliverables(draw: st.DrawFn, record_id: str) -> Json:
    return some(
        {
            "id": record_id, "platform": draw(PLATFORMS), "kind": "video", "count": draw(st.integers(1, 4)),
            "submitted_on": draw(MAYBE_DAYS), "approved_on": draw(MAYBE_DAYS), "posted_on": draw(MAYBE_DAYS),
        }
    )  # fmt: skip


@st.composite
def deals(draw: st.DrawFn, place: int, home: str) -> Json:
    currency = draw(st.sampled_from(CURRENCIES))
    stages = ["agreed", "agreed", "agreed", "cancelled", "ghosted", "offered", "declined"]

    def several(name: str, most: int, made: Any) -> list[Any]:
        return [draw(made(f"{name}{place}.{n}")) for n in range(draw(st.integers(0, most)))]

    return some(
        {
            "id": f"d{place}", "number": place + 1, "brand": draw(st.sampled_from(["Oatly", "Lumen", "Quill & Co"])),
            "payer": draw(st.sampled_from([None, "Acme Inc", "acme inc", "Big Payer LLC"])),
            "payer_country": draw(st.sampled_from(["US", "US", "GB", None])),
            "stage": draw(st.sampled_from(stages)), "currency": currency, "agreed_on": draw(MAYBE_DAYS),
            "platform": draw(PLATFORMS), "deliverables": several("v", 3, deliverables),
            "instalments": several("i", 3, lambda name: instalments(name, currency)),
            "payments": several("p", 4, lambda name: payments(name, currency, home)),
            "gifts": several("g", 3, lambda name: gifts(name, home)),
        }
    )  # fmt: skip


@st.composite
def expenses(draw: st.DrawFn, record_id: str, home: str) -> Json:
    currency = draw(st.sampled_from(CURRENCIES))
    category = draw(st.sampled_from(["props", "travel", "processor_fees"]))
    found = {"id": record_id, "paid_on": draw(DAYS), "category": category, "currency": currency}
    return {**found, "amount": draw(amounts(currency)), **draw(rated(currency, home, amount=False))}


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """A whole book: up to four deals and three expenses, its settings said in full."""
    home = draw(st.sampled_from(["USD", "USD", "EUR", "JPY", "KWD"]))
    return {
        "collabook": 1,
        "settings": {
            "home_currency": home,
            "time_zone": draw(st.sampled_from(["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"])),
            "year_start": draw(st.sampled_from(["01-01", "04-06", "07-01", "02-28", "12-28"])),
            "year_label": draw(st.sampled_from(["start", "start/yy", "start-yy", "end"])),
        },
        "deals": [draw(deals(place, home)) for place in range(draw(st.integers(1, 4)))],
        "expenses": [draw(expenses(f"e{n}", home)) for n in range(draw(st.integers(0, 3)))],
    }


YEARS = st.sampled_from(["2025", "2026", "2026", "2024", "2027"])
VIEWS = st.one_of(st.just(date(2028, 12, 31)), st.dates(date(2025, 1, 1), date(2028, 6, 30)))
"""Days that a book is seen from: often when all of it has happened."""
