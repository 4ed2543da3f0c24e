"""Real books for tests: files on disk, filled through the verbs or through a document."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from collabook.domain.money import Currency, Money
from collabook.domain.records import (
    Brand,
    Contact,
    Contents,
    Deadline,
    Deal,
    Deliverable,
    Expense,
    File,
    Gift,
    Instalment,
    Message,
    Offer,
    Payment,
    Rate,
    Right,
    Stat,
)
from collabook.reference import currencies
from collabook.store.book import Book

TODAY = date(2026, 11, 23)
GOLDEN = Path(__file__).parent / "golden" / "book.json"
"""A document by another hand, with the figures that it must give."""
USD, EUR, JPY, KWD = (currencies()[code] for code in ("USD", "EUR", "JPY", "KWD"))


def cash(text: str) -> Money:
    """``15.00 USD`` as money."""
    amount, code = text.split()
    currency: Currency = currencies()[code]
    whole, _, part = amount.partition(".")
    return Money(int(whole + part.ljust(currency.decimals, "0")), currency)


def open_book(path: Path) -> Book:
    """The book at ``path``, in which it is half past nine on ``TODAY`` in UTC."""
    return Book.open(path, lambda: datetime(2026, 11, 23, 9, 30, tzinfo=UTC))


def kit_deal(**values: object) -> Deal:
    """Fifteen dollars and a whitening kit for one TikTok video, as it was offered."""
    deal = Deal(
        brand="Brightleaf Smile",
        title="TikTok video",
        offered_on=date(2026, 11, 20),
        offers=(Offer(date(2026, 11, 20), "brand", cash("15.00 USD"), currency=USD),),
        deliverables=(Deliverable("video", "tiktok", post_due_on=date(2026, 12, 4)),),
        gifts=(Gift("whitening kit"),),
        messages=(Message(message_id="<1@brightleaf.example>", subject="A collab?", text="Łódź café, straße 5"),),
    )
    return deal._replace(**values)  # type: ignore[arg-type]


def full_deal(number: int = 7) -> Deal:
    """A deal with every field of every record known, and with ids of its own."""
    day, mark = date(2026, 2, 28), f"d{number}"
    return Deal(
        brand="Søstrene Grün & Co",
        id=mark,
        number=number,
        title="Spring “look”",
        stage="agreed",
        source="agency",
        offered_on=day,
        agreed_on=day + timedelta(days=2),
        closed_on=day + timedelta(days=400),
        closed_why="budget cut",
        payer="Grün Holding",
        payer_country="DE",
        agency="Brightside Mgmt",
        currency=EUR,
        platform="ugc",
        commission_percent=Decimal("12.50"),
        code="YOU10",
        pending_commission=cash("61.25 EUR"),
        terms_days=30,
        terms_from="posting",
        next_action="ask for the brief",
        next_action_on=day,
        notes="two\nlines",
        asks_for_rate=False,
        deadlines=(Deadline("reply", day), Deadline("end", day + timedelta(days=60))),
        files=(File("~/contracts/gruen.pdf", "signed"), File("brief.docx")),
        offers=(
            Offer(day, "brand", cash("500.00 EUR"), cash("750.00 EUR"), EUR, "deliverable", "a range", id=f"{mark}o1"),
            Offer(None, "me", None, cash("90000 JPY"), JPY, "bonus", id=f"{mark}o2"),
        ),
        deliverables=(full_deliverable(f"{mark}v1"), Deliverable("story", "instagram", 3, id=f"{mark}v2")),
        instalments=(
            Instalment(cash("500.00 EUR"), day, None, None, day, "half now", id=f"{mark}i1"),
            Instalment(cash("0.05 EUR"), None, 45, "invoice", None, None, id=f"{mark}i2"),
        ),
        payments=full_payments(mark),
        gifts=(full_gift(f"{mark}g1"), Gift("mug", id=f"{mark}g2")),
        rights=(
            Right("exclusivity", "oat milk", day, date(2027, 1, 4), 30, "posting", None, "no others", id=f"{mark}r1"),
            Right("ads", days=-1, code="SPARK-1", id=f"{mark}r2"),
        ),
        messages=full_messages(mark),
    )


def full_deliverable(record_id: str) -> Deliverable:
    return Deliverable(
        "video",
        "tiktok",
        1,
        "unboxing",
        date(2026, 3, 10),
        date(2026, 3, 20),
        5,
        "delivery",
        7,
        "approval",
        date(2026, 3, 9),
        date(2026, 3, 11),
        date(2026, 3, 19),
        "https://www.tiktok.test/@you/video/1",
        True,
        "#ad",
        False,
        (Stat(date(2026, 3, 26), 1200, 80, 7, 3, 0), Stat(date(2026, 4, 26), 10**14)),
        record_id,
    )


def full_payments(mark: str) -> tuple[Payment, ...]:
    return (
        Payment(
            cash("500.00 EUR"),
            date(2026, 1, 1),
            received_at=datetime(2026, 1, 1, 2, 30, tzinfo=UTC),
            fee=cash("14.75 EUR"),
            commission=cash("75.00 EUR"),
            withheld=cash("0.00 EUR"),
            method="paypal",
            rate=Decimal("1.0800"),
            home_amount=cash("540.01 USD"),
            home_currency=USD,
            note="first half",
            rate_source="ECB 2025-12-31",
            id=f"{mark}p1",
        ),
        Payment(
            cash("20.00 EUR"),
            date(2026, 3, 1),
            "refund",
            home_currency=EUR,
            effect="reopens",
            id=f"{mark}p2",
        ),
    )


def full_gift(record_id: str) -> Gift:
    return Gift(
        "knife set",
        date(2026, 3, 2),
        JPY,
        cash("12000 JPY"),
        "shop price",
        Decimal("0.006415"),
        USD,
        "unsolicited",
        "returned",
        date(2026, 3, 30),
        "see the shop’s page\nof that day",
        "ECB 2026-03-02",
        record_id,
    )


def full_messages(mark: str) -> tuple[Message, ...]:
    there = timezone(timedelta(hours=5, minutes=30))
    return (
        Message(
            f"<{mark}@gruen.example>",
            "<0@gruen.example>",
            datetime(2026, 2, 28, 9, 30, 15, 250000, there),
            "Tess <tess@gruen.example>",
            "you@creator.example",
            "Spring",
            "Hi,\n\n  would you …",
            "Subject: Spring\r\n\r\nHi,\r\n\x1b[31mred\x1b[0m\ttab \u202e end\r\n",
            f"{mark}m1",
        ),
        Message(text="a second mail", id=f"{mark}m2"),
    )


def full_contents() -> Contents:
    """Two deals, a brand with its people, expenses of a deal and of none, her prices; every setting is set."""
    return Contents(
        settings={
            "home_currency": "USD",
            "time_zone": "Europe/Lisbon",
            "year_start": "04-06",
            "year_label": "start/yy",
            "date_order": "dmy",
            "decimal_mark": ",",
            "my_names": "Ana, Ana Silva",
        },
        brands=(
            Brand(
                "Søstrene Grün & Co",
                "https://gruen.example",
                "kitchen",
                "pays late\nbut pays",
                (Contact("Tess", "tess@gruen.example", "PR"), Contact(None, "info@gruen.example")),
            ),
        ),
        deals=(full_deal(7), kit_deal(id="kit", number=12)),
        expenses=(
            Expense(
                date(2026, 3, 1),
                "props",
                cash("12.345 KWD"),
                "d7",
                Decimal("3.25"),
                USD,
                "a lamp",
                "bank",
                (File("receipt.png", "till"), File("lamp.pdf")),
                "e1",
            ),
            Expense(date(2026, 3, 1), "software", cash("119.88 USD"), home_currency=USD, id="e2"),
        ),
        rates=(
            Rate("ads", cash("90.00 EUR"), None, "a month", "r1"),
            Rate("video", cash("250.00 USD"), "tiktok", id="r2"),
        ),
    )
