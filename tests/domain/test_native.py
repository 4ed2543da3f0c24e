"""Each currency keeps its own sums, with or without a rate."""

from collabook.domain.native import native
from tests.domain.lines_of_a_year import paid


def test_each_currency_has_what_moved_in_it() -> None:
    found = native(
        [
            paid("1500.00 GBP", commission="225.00", rate="1.34415"),
            paid("100.00 GBP", commission="15.00", kind="refund"),
            paid("30000 JPY"),
            paid("650.00 USD", fee="19.15"),
            paid("650.00 USD", fee="15.00", kind="chargeback"),
        ]
    )
    assert {
        code: {name: value.text for name, value in sums._asdict().items() if value} for code, sums in found.items()
    } == {
        "GBP": {"received": "1500.00", "refunded": "100.00", "commission": "210.00"},
        "JPY": {"received": "30000"},
        "USD": {"received": "650.00", "refunded": "650.00", "fee": "34.15"},
    }


def test_a_currency_in_which_nothing_moved_is_absent() -> None:
    assert native([paid("0.00 EUR")]) == {}
    assert native([]) == {}
