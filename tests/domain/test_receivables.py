"""What brands owe: only what was agreed, part by part, the oldest due first."""

from datetime import date, timedelta

from collabook.domain.receivables import receivables
from collabook.domain.records import Deal, Instalment, Payment
from tests.books import EUR, USD, cash

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def deal(number: int, *parts: Instalment, paid: str = "", **values: object) -> Deal:
    currency = parts[0].amount.currency
    payments = (Payment(cash(f"{paid} {currency}"), TODAY - DAY),) if paid else ()
    made = Deal(
        f"Brand {number}", f"d{number}", number, stage="agreed", currency=currency, instalments=parts, payments=payments
    )
    return made._replace(**values)  # type: ignore[arg-type]


def part(amount: str, due_on: date | None = None) -> Instalment:
    return Instalment(cash(amount), due_on)


def test_open_parts_by_their_day_and_sums_by_currency() -> None:
    found = receivables(
        [
            deal(1, part("100.00 USD"), part("50.00 USD", TODAY), part("80.00 USD", TODAY - 10 * DAY), paid="90.00"),
            deal(2, part("70.00 EUR", TODAY - DAY)),
            deal(3, part("500.00 USD", TODAY - DAY), stage="negotiating"),
            deal(4, part("500.00 USD", TODAY - DAY), stage="ghosted"),
            deal(5, part("30.00 USD", TODAY + DAY), stage="ghosted", agreed_on=TODAY),
            deal(6, part("20.00 USD", TODAY - DAY), stage="cancelled", paid="20.00"),
            deal(7, part("5.00 USD", TODAY), paid="500.00"),
        ],
        TODAY,
    )
    assert [(row.deal.id, row.open.text, row.due_on, row.overdue, row.days_overdue) for row in found.rows] == [
        ("d2", "70.00", TODAY - DAY, True, 1),
        ("d1", "40.00", TODAY, False, 0),
        ("d5", "30.00", TODAY + DAY, False, 0),
        ("d1", "100.00", None, False, 0),
    ]
    assert found.outstanding == {"EUR": cash("70.00 EUR"), "USD": cash("170.00 USD")}
    assert found.overdue == {"EUR": cash("70.00 EUR")}


def test_what_is_paid_later_is_owed_until_then() -> None:
    late = [deal(1, part("50.00 USD", TODAY - 9 * DAY), paid="50.00")]
    assert receivables(late, TODAY).rows == ()
    assert [(row.open.text, row.days_overdue) for row in receivables(late, TODAY - 2 * DAY).rows] == [("50.00", 7)]


def test_nothing_owed_is_no_currency() -> None:
    found = receivables([deal(1, part("5.00 EUR"), paid="5.00")], TODAY)
    assert (found.rows, found.outstanding, found.overdue) == ((), {}, {})
    assert EUR != USD
