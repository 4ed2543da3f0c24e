"""Averages over the deals that paid, and over the fees that were agreed; over no deal there is none."""

from collabook.domain.averages import averages
from tests.books import USD, cash
from tests.domain.lines_of_a_year import in_dollars, paid, tag


def test_deals_that_only_refund_or_have_no_fee_do_not_pay() -> None:
    lines = in_dollars(
        paid("100.00 USD", tag(1)),
        paid("50.01 USD", tag(1), kind="refund"),
        paid("30.00 USD", tag(2)),
        paid("500.00 USD", tag(3), kind="refund"),
        paid("500.00 USD", tag(4, has_instalments=False)),
        paid("500.00 EUR", tag(5)),
    )
    found = averages(lines, [cash("450.00 GBP"), cash("1500.01 GBP"), cash("85000 JPY")], USD)
    assert (found.paying_deals, str(found.average_received_per_paying_deal)) == (2, "40.00 USD")
    assert {code: (fee.deals, fee.average.text) for code, fee in found.average_agreed_fee.items()} == {
        "GBP": (2, "975.01"),
        "JPY": (1, "85000"),
    }


def test_over_no_deal_there_is_no_average() -> None:
    found = averages(in_dollars(), [], USD)
    assert (found.paying_deals, found.average_received_per_paying_deal, found.average_agreed_fee) == (0, None, {})
