"""The check names payers in the United States and what to expect of each; the thresholds are data."""

from itertools import pairwise

import pytest

from collabook.domain.form_1099 import form_1099_year
from collabook.domain.lines import GiftLine, PaymentLine
from collabook.reference import form_1099_thresholds
from tests.books import USD
from tests.domain.lines_of_a_year import gift, in_dollars, paid, tag

NEC, GIFTS = "expect 1099-NEC", "expect 1099-NEC if gifts are counted"
PROCESSOR, BELOW, UNKNOWN = (
    "paid via processor (1099-K rules)",
    "below threshold; income still counts",
    "threshold not known",
)


def check(year: int, *found: PaymentLine | GiftLine) -> list[tuple[str, ...]]:
    made = form_1099_year(in_dollars(*found), year, form_1099_thresholds(), USD)
    return [(row.payer, row.direct.text, row.gifted.text, row.via_processor.text, row.check) for row in made.payers]


@pytest.mark.parametrize(
    ("year", "lines", "expected"),
    [
        (2025, [paid("600.00 USD")], NEC),
        (2025, [paid("599.99 USD")], BELOW),
        (2025, [paid("599.99 USD"), gift("0.01 USD")], GIFTS),
        (2025, [gift("600.00 USD")], GIFTS),
        (2025, [paid("600.00 USD", method="paypal")], PROCESSOR),
        (2025, [paid("600.00 USD", method="card"), paid("1.00 USD", method="ach")], BELOW),
        (2025, [paid("600.00 USD"), paid("600.00 USD", kind="refund")], NEC),
        (2026, [paid("1999.99 USD")], BELOW),
        (2026, [paid("2000.00 USD", method="wire")], NEC),
        (2027, [paid("5000.00 USD")], UNKNOWN),
        (2027, [paid("5000.00 USD", method="platform")], PROCESSOR),
        (1999, [paid("600.00 USD")], NEC),
    ],
)
def test_what_to_expect_of_a_payer(year: int, lines: list[PaymentLine | GiftLine], expected: str) -> None:
    assert [row[-1] for row in check(year, *lines)] == [expected]


def test_payers_are_grouped_by_name_and_only_those_of_the_country() -> None:
    one, same = tag(1, payer="Beta LLC"), tag(2, payer="Beta LLC", payer_country="usa")
    found = check(
        2025,
        paid("300.00 USD", one),
        paid("300.00 USD", same, method="cheque"),
        paid("900.00 USD", tag(3, payer_country="GB")),
        paid("900.00 USD", tag(4, payer_country=None)),
        paid("20.00 USD", tag(5, payer=None)),
        paid("0.00 USD", tag(6)),
        gift("30.00 USD", tag(7, payer="alpha Inc")),
        gift("30.00 USD", tag(8), basis="unsolicited"),
        paid("10.00 GBP", tag(9)),
    )
    assert found == [
        ("alpha Inc", "0.00", "30.00", "0.00", BELOW),
        ("Beta LLC", "600.00", "0.00", "0.00", NEC),
        ("Brand 5", "20.00", "0.00", "0.00", BELOW),
    ]


def test_the_thresholds_name_years_without_overlap() -> None:
    rows = sorted(form_1099_thresholds())
    assert [(row.last_year, row.amount.text) for row in rows] == [(2025, "600.00"), (2026, "2000.00")]
    assert all(before.last_year < after.first_year for before, after in pairwise(rows))
    assert form_1099_year(in_dollars(), 2027, rows, USD).threshold is None
