"""Payments, gifts, expenses and decisions about money."""

import pytest

from tests.cli.running import Run


@pytest.fixture
def agreed(run: Run) -> Run:
    run("add", "Fernabout", "--pay", "350 GBP", "--stage", "agreed")
    run("add", "Zipwick", "--pay", "400", "--stage", "agreed")
    return run


def test_a_payment_is_in_the_deals_currency_with_what_others_kept(agreed: Run) -> None:
    said = agreed(
        *("paid", "1", "200", "--fee", "6.10", "--agency-commission", "20", "--withheld", "5", "--method", "paypal"),
        *("--on", "20 nov", "--home-amount", "250"),
    )
    assert "£150.00 is still open." in said
    (payment,) = agreed.json("show", "1")["payments"]
    assert {key: payment[key] for key in ("gross", "fee", "commission", "withheld", "method", "home_amount")} == {
        "gross": "200.00",
        "fee": "6.10",
        "commission": "20.00",
        "withheld": "5.00",
        "method": "paypal",
        "home_amount": "250.00",
    }
    assert agreed.json("income")["cash_received"] == "250.00"


def test_money_for_a_deal_that_is_not_agreed_names_the_command_that_says_so(run: Run) -> None:
    run("add", "Oatwell", "--pay", "400")
    names = "The deal is still offered: `collabook move 1 agreed` says that it is agreed."
    assert names in run("paid", "1", "400")
    assert run.json("show", "1")["stage"] == "offered"
    assert "still offered" not in run("paid", "1", "50", "--refund")
    run("move", "1", "agreed")
    assert "still" not in run("paid", "1", "50")


def test_money_without_a_rate_is_told_and_mended_later(agreed: Run) -> None:
    assert "collabook edit 1.1 --home-amount" in agreed("paid", "1", "350")
    assert agreed.json("income")["complete"] is False
    page = agreed("income")
    assert "NOT COMPLETE" in page
    assert "`collabook edit 1.1 --home-amount 100`" in page
    agreed("edit", "1", "--home-amount", "445.20")
    year = agreed.json("income")
    assert (year["cash_received"], year["complete"]) == ("445.20", True)


def test_a_refund_lowers_the_fee_and_a_chargeback_reopens_it(agreed: Run) -> None:
    agreed("paid", "2", "400")
    assert "paid in full" in agreed("paid", "2", "100", "--refund")
    assert agreed.json("show", "2")["open"]["amount"] == "0.00"
    assert "$50.00 is still open" in agreed("paid", "2", "50", "--chargeback")
    assert agreed.json("income")["refunds"] == "150.00"
    agreed("undo")
    agreed("paid", "2", "50", "--chargeback", "--effect", "reduces_fee")
    assert agreed.json("show", "2")["open"]["amount"] == "0.00"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["2", "0"], "of 0 is none"),
        (["2", "-50"], "has a sign"),
        (["2", "100-200"], "is a range"),
        (["2", "ten"], "is no amount"),
        (["2", "10 EUR"], "counts in USD"),
        (["2", "10", "--fee", "11"], "more than"),
        (["2", "10", "--rate", "1.2"], "another currency"),
        (["2", "10", "--home-amount", "12"], "another currency"),
        (["1", "10", "--rate", "0"], "is no rate"),
        (["1", "10", "--rate", "x"], "is no rate"),
        (["1", "10", "--home-amount", "12 EUR"], "give it in USD"),
        (["2", "10", "--on", "tomorrow"], "in the future"),
        (["2", "10", "--refund"], "received nothing"),
        (["9", "10"], "no deal 9"),
    ],
)
def test_money_that_can_not_be_is_refused(agreed: Run, words: list[str], reason: str) -> None:
    assert reason in agreed.refused("paid", *words)


@pytest.mark.parametrize(
    "words",
    [
        ["1", "10", "--rate", "1.2", "--home-amount", "12"],
        ["1", "10", "--refund", "--chargeback"],
        ["1", "10", "--effect", "reopens"],
        ["1", "10", "--method", "barter"],
        ["1"],
    ],
)
def test_options_that_exclude_each_other_are_wrong_usage(agreed: Run, words: list[str]) -> None:
    agreed.refused("paid", *words, status=2)


def test_agreeing_makes_the_last_offer_owed_or_asks_for_the_sum(run: Run) -> None:
    run("add", "Fernabout", "--pay", "400", "--net", "30", "--from", "signing")
    assert "$400.00 is agreed" in run("move", "1", "agreed", "--on", "1 nov")
    assert run.json("due")[0]["on"] == "2026-12-01"
    run("add", "Zipwick")
    assert "`collabook edit 2 --pay 400`" in run("move", "2", "agreed")
    run("edit", "2", "--pay", "120")
    assert run.json("show", "2")["open"] == {"amount": "120.00", "currency": "USD"}
    run("move", "2", "cancelled", "--kill-fee", "50", "--why", "budget")
    shown = run.json("show", "2")
    assert (shown["open"]["amount"], shown["closed_why"]) == ("50.00", "budget")
    assert "kill fee goes with cancelled" in run.refused("move", "1", "declined", "--kill-fee", "50")
    assert "is agreed already" in run.refused("move", "1", "agreed")
    run.refused("move", "1", "perhaps", status=2)
    run.refused("move", "1", "offered", "--why", "changed my mind", status=2)


def test_a_gift_arrives_by_number_by_name_or_unexpected(run: Run) -> None:
    run("add", "Fernabout", "--gift", "fern", "--gift", "pot=20", "--stage", "agreed")
    assert "1.1 fern (value unknown), 1.2 pot ($20.00)" in run.refused("gift", "1")
    run("gift", "1", "POT", "--on", "yesterday")
    run("gift", "1.1", "--value", "35 EUR", "--rate", "1.1")
    run("gift", "1", "seeds", "--value", "3", "--unsolicited")
    fern, pot, seeds = run.json("show", "1")["gifts"]
    assert (pot["received_on"], pot["value"]) == ("2026-11-22", "20.00")
    assert (fern["value"], fern["currency"], fern["rate"]) == ("35.00", "EUR", "1.1")
    assert (seeds["basis"], seeds["received_on"]) == ("unsolicited", "2026-11-23")
    year = run.json("income")
    assert (year["gifted_value"], year["unsolicited_value"]) == ("58.50", "3.00")


def test_a_gift_is_lent_or_goes_back(run: Run) -> None:
    run("add", "Fernabout", "--gift", "lamp=90", "--stage", "agreed")
    run("gift", "1", "--loan")
    assert run.json("income")["loaned_value"] == "90.00"
    run("gift", "1.1", "--returned", "--on", "today")
    (lamp,) = run.json("show", "1")["gifts"]
    assert (lamp["kept"], lamp["returned_on"], lamp["received_on"]) == ("returned", "2026-11-23", "2026-11-23")
    run.refused("gift", "1.1", "--loan", "--returned", status=2)
    assert "--value" in run.refused("gift", "1.1")
    assert "recorded so already" in run.refused("gift", "1.1", "--value", "90")
    assert "another currency" in run.refused("gift", "1.1", "--rate", "2")
    assert "has a sign" in run.refused("gift", "1.1", "--value", "-2")
    assert "leave “lamp” out" in run.refused("gift", "1.1", "lamp")
    assert "Name what came" not in run.refused("gift", "1")


def test_expenses_of_a_deal_or_of_none(agreed: Run, tmp_path: object) -> None:
    agreed("expense", "20", "props", "--deal", "zip", "--note", "tape")
    assert "no rate to USD" in agreed("expense", "30 EUR", "software", "--on", "1 nov")
    assert agreed.json("income")["expenses_by_category"] == {"props": "20.00"}
    page = agreed("income")
    command = page[page.index("`collabook edit") + 1 :].split("`")[0].split()[1:]
    agreed(*command)
    assert agreed.json("income")["expenses"] == "58.10"
    assert "of 0 is none" in agreed.refused("expense", "0", "props")
    assert "category is empty" in agreed.refused("expense", "5", " ")
    assert "There is no file" in agreed.refused("expense", "5", "props", "--file", f"{tmp_path}/none.pdf")


def test_what_comes_beyond_the_agreed_fee_is_told(run: Run) -> None:
    run("add", "Fernabout", "--pay", "244.50", "--stage", "agreed")
    assert "The deal is paid in full, with $9,755.50 more than agreed." in run("paid", "1", "10000")
    run("undo")
    assert "The deal is paid in full.\n" in run("paid", "1", "244.50")


def test_agreeing_after_a_kill_fee_says_what_the_fee_is_now(run: Run) -> None:
    run("add", "Fernabout", "--pay", "400", "--stage", "agreed")
    run("move", "1", "cancelled", "--kill-fee", "100")
    said = run("move", "1", "agreed")
    assert "the $100.00 that cancelling left is the agreed fee now" in said
    assert "`collabook edit 1 --pay 400` says another fee." in said
