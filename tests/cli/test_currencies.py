"""Money in another currency: its rate is asked for, derived or suggested, never filled in by itself."""

import json
from pathlib import Path

import pytest

from collabook.exchange import ecb
from tests.cli.running import Run

published = pytest.mark.skipif(not ecb.installed(), reason="the extra `rates` is not installed")


@pytest.fixture
def pounds(run: Run) -> Run:
    """A deal of 500 pounds in a book that counts in dollars."""
    run("add", "Oatly", "--pay", "500 GBP", "--stage", "agreed", "--deliver", "tiktok video")
    return run


def payment(run: Run) -> dict[str, object]:
    found: dict[str, object] = run.json("show", "1")["payments"][-1]
    return found


def test_without_a_rate_the_year_does_not_count_it_and_says_what_mends_it(pounds: Run) -> None:
    said = pounds("paid", "1", "500", "--on", "2026-07-04")
    assert "`collabook edit 1.1 --home-amount 100` says what it came to." in said
    assert (payment(pounds)["rate"], payment(pounds)["home_amount"]) == (None, None)
    assert pounds.json("income")["cash_received"] == "0.00"
    assert "£500.00, no rate  `collabook edit 1.1 --home-amount 100`" in pounds("income")


@published
def test_the_last_published_rate_is_suggested_by_its_day_and_taken_only_when_asked(pounds: Run) -> None:
    said = pounds("paid", "1", "500", "--on", "2026-07-05")  # a Sunday: the ECB publishes on working days
    (hint,) = [line for line in said.splitlines() if "ECB" in line]
    assert hint.startswith("`collabook edit 1.1 --rate ecb` takes the ECB's 1.")
    assert hint.endswith(" of 3 Jul 2026, 2 days before.")
    assert payment(pounds)["rate"] is None
    taken = pounds("edit", "1.1", "--rate", "ecb")
    assert "(ECB 2026-07-03)" in taken
    assert payment(pounds)["rate_source"] == "ECB 2026-07-03"
    assert str(payment(pounds)["rate"]) in hint


@published
@pytest.mark.parametrize(("currency", "sum_of_it"), [("SEK", "500"), ("JPY", "50000"), ("EUR", "50.5")])
def test_a_rate_is_asked_for_by_one_word_when_recording(run: Run, currency: str, sum_of_it: str) -> None:
    run("add", "Oatly", "--pay", f"{sum_of_it} {currency}", "--stage", "agreed")
    said = run("paid", "1", sum_of_it, "--on", "2026-07-03", "--rate", "ecb")
    assert "(ECB 2026-07-03)." in said
    assert run.json("income")["complete"]
    run("gift", "1", "mug", "--value", f"20 {currency}", "--rate", "ecb", "--on", "2026-07-04")
    assert run.json("show", "1")["gifts"][0]["rate_source"] == "ECB 2026-07-03"
    run("expense", f"20 {currency}", "props", "--rate", "ecb", "--on", "2026-07-03")
    assert run.json("income")["expenses"] != "0.00"


@published
def test_what_the_bank_does_not_quote_is_refused(run: Run) -> None:
    run("add", "Oatly", "--pay", "5 KWD", "--stage", "agreed")
    assert "The ECB has no rate of KWD to USD near 2026-07-03" in run.refused(
        "paid", "1", "5", "--on", "2026-07-03", "--rate", "ecb"
    )
    assert "no rate of USD to KWD" in refused_at_home(run)


def refused_at_home(run: Run) -> str:
    run("settings", "home_currency", "KWD")
    run("add", "Lumen", "--pay", "5 USD", "--stage", "agreed")
    return run.refused("paid", "2", "5", "--on", "2026-07-03", "--rate", "ecb")


@published
def test_a_rate_more_than_a_month_old_is_none(pounds: Run) -> None:
    assert "no rate of GBP" in pounds.refused("paid", "1", "500", "--on", "1998-12-01", "--rate", "ecb")


def test_without_the_extra_the_word_says_how_to_get_it(pounds: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ecb, "find_spec", lambda _: None)
    said = pounds("paid", "1", "500")
    assert "ECB" not in said
    assert "pip install 'collabook[rates]'" in pounds.refused("edit", "1.1", "--rate", "ecb")


def test_what_it_came_to_gives_the_amount_and_the_rate_gives_what_it_came_to(pounds: Run) -> None:
    assert "£200.00 counts as $254.00 at 1.27." in pounds("paid", "1", "200", "--rate", "1.27")
    assert "£300.00 counts as $390.00." in pounds("paid", "1", "300", "--home-amount", "390")
    assert pounds.json("income")["cash_received"] == "644.00"


def test_what_the_bank_paid_out_gives_the_rate_of_what_was_left(pounds: Run) -> None:
    said = pounds("paid", "1", "500", "--fee", "10", "--agency-commission", "75", "--withheld", "15", "--payout", "520")
    assert "£500.00 counts as $650.00 at 1.3 (bank)." in said
    figures = pounds.json("income")
    assert (figures["cash_received"], figures["bank_payout"]) == ("650.00", "520.00")
    assert payment(pounds)["rate_source"] == "bank"


def test_a_payout_of_nothing_or_in_another_currency_is_refused(pounds: Run) -> None:
    assert "Nothing is left of £5.00" in pounds.refused("paid", "1", "5", "--fee", "5", "--payout", "1")
    assert "give it in USD" in pounds.refused("paid", "1", "5", "--payout", "1 EUR")
    assert "--payout" in pounds.refused("paid", "1", "5", "--payout", "7", "--rate", "1.2", status=2)


def test_a_new_home_currency_keeps_what_was_counted_and_lists_what_needs_a_rate(pounds: Run) -> None:
    pounds("paid", "1", "200", "--rate", "1.27", "--on", "2026-03-01")
    pounds("add", "Lumen", "--pay", "90", "--stage", "agreed")
    pounds("paid", "2", "90", "--on", "2026-04-01")
    pounds("expense", "9", "props", "--on", "2026-05-01")
    before = pounds("export", "-")
    said = pounds("settings", "home_currency", "EUR").splitlines()
    assert said[1] == "3 lines have no rate to EUR; what was counted stays as it was:"
    assert said[2] == "2026-03-01 £200.00: `collabook edit 1.1 --home-amount 100`"
    assert said[3] == "2026-04-01 $90.00: `collabook edit 2.1 --home-amount 100`"
    assert said[4].startswith("2026-05-01 $9.00: `collabook edit ")
    assert payment(pounds)["rate"] == "1.27"
    pounds("edit", "2.1", "--rate", "0.9")
    assert pounds.json("income")["cash_received"] == "81.00"
    pounds("undo")
    pounds("undo")
    assert pounds("export", "-") == before


def test_money_that_no_instalment_waits_for_counts(run: Run) -> None:
    run("add", "Affiliates", "--commission", "15", "--stage", "agreed")
    run("paid", "1", "47.35", "--method", "platform")
    assert run.json("income")["cash_received"] == "47.35"
    assert run.json("deals")[0]["money"] == "none"


def test_more_than_was_owed_is_kept_and_said(run: Run) -> None:
    run("add", "Oatly", "--pay", "100", "--stage", "agreed")
    assert "The deal is paid in full, with $5.00 more than agreed." in run("paid", "1", "105")
    assert run.json("income")["cash_received"] == "105.00"


def test_an_expense_is_deleted_by_its_id_and_comes_back(run: Run, tmp_path: Path) -> None:
    receipt = tmp_path / "till.png"
    receipt.write_bytes(b"x")
    run("expense", "12.50", "props", "--file", str(receipt))
    before = run("export", "-")
    (expense,) = json.loads(before)["expenses"]
    assert "Deleted: $12.50 spent on props." in run("delete", expense["id"], "--yes")
    assert run.json("income")["expenses"] == "0.00"
    run("undo")
    assert run("export", "-") == before
