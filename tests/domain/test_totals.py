"""Received, gifted and spent stay apart, and come together where they are said to."""

from hypothesis import given, settings

from collabook.domain.conversion import convert_lines
from collabook.domain.lines import Lines
from collabook.domain.totals import Totals, totals
from tests.books import USD
from tests.domain.lines_of_a_year import ANY_LINES, gift, in_dollars, paid, spent


def shown(found: Totals) -> dict[str, str]:
    return {name: amount.text for name, amount in vars(found).items() if name != "expenses_by_category" and amount}


def test_a_year_of_one_deal() -> None:
    found = totals(
        in_dollars(
            paid("1000.00 USD", fee="30.00", commission="150.00", withheld="5.00"),
            paid("200.00 USD", kind="refund", fee="2.00", commission="30.00", withheld="1.00"),
            gift("249.95 USD"),
            gift("24.00 USD", basis="unsolicited"),
            gift("899.00 USD", kept="returned"),
            gift("100.00 USD", kept="loan", basis="unsolicited"),
            spent("64.99 USD"),
            spent("10.00 USD"),
            spent("5.00 USD", "shipping"),
        ),
        USD,
    )
    assert shown(found) == {
        "cash_received": "1000.00",
        "refunds": "200.00",
        "net_receipts": "800.00",
        "gifted_value": "249.95",
        "unsolicited_value": "24.00",
        "loaned_value": "999.00",
        "total_income": "1049.95",
        "expenses": "231.99",
        "net_income": "817.96",
        "net_cash": "568.01",
        "tax_withheld": "4.00",
        "bank_payout": "644.00",
    }
    assert {name: amount.text for name, amount in found.expenses_by_category.items()} == {
        "agency_commission": "120.00",
        "processor_fees": "32.00",
        "props": "74.99",
        "shipping": "5.00",
    }


def test_a_year_of_nothing_is_zero_not_unknown() -> None:
    found = totals(in_dollars(), USD)
    assert shown(found) == {}
    assert found.total_income.text == "0.00"
    assert found.expenses_by_category == {}


def test_a_category_of_hers_may_be_called_like_the_fees() -> None:
    found = totals(in_dollars(paid("10.00 USD", fee="1.00"), spent("2.00 USD", "processor_fees")), USD)
    assert [(name, amount.text) for name, amount in found.expenses_by_category.items()] == [("processor_fees", "3.00")]
    assert found.bank_payout.text == "9.00"


@settings(max_examples=40)
@given(found=ANY_LINES)
def test_the_sums_hang_together(found: Lines) -> None:
    sums = totals(convert_lines(found, USD, USD), USD)
    assert sums.net_receipts == sums.cash_received - sums.refunds
    assert sums.total_income == sums.net_receipts + sums.gifted_value
    assert sums.net_income == sums.net_cash + sums.gifted_value
    assert sums.expenses.minor == sum(amount.minor for amount in sums.expenses_by_category.values())
    assert min(sums.cash_received.minor, sums.refunds.minor, sums.gifted_value.minor) >= 0
