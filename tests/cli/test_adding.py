"""Adding a deal by hand."""

import pytest

from tests.cli.running import Run


def test_everything_that_can_be_said_of_an_offer(run: Run) -> None:
    said = run(
        *("add", "Oru Kettles", "--title", "Whistle", "--pay", "1.5k", "--gift", "kettle=145", "--gift", "tea"),
        *("--commission", "12.5", "--deliver", "tiktok video@2026-12-20", "--deliver", "3 instagram stories"),
        *("--net", "30", "--from", "posting", "--offered", "yesterday"),
    )
    assert "Added deal 1 Oru Kettles: Whistle." in said
    (deal,) = run.json("deals")
    assert deal["cash"] == {"amount": "1500.00", "currency": "USD"}
    assert deal["offered_on"] == "2026-11-22"
    assert deal["payment_terms"] == {"days": 30, "from": "posting"}
    assert deal["commission_percent"] == "12.5"
    assert [(gift["item"], gift["value"], gift["currency"]) for gift in deal["gifts"]] == [
        ("kettle", "145.00", "USD"),
        ("tea", None, None),
    ]
    assert [(one["platform"], one["kind"], one["count"], one["post_due_on"]) for one in deal["deliverables"]] == [
        ("tiktok", "video", 1, "2026-12-20"),
        ("instagram", "story", 3, None),
    ]
    assert deal["instalments"] == []


def test_an_agreed_deal_is_owed_in_the_same_step(run: Run) -> None:
    run(
        "add",
        "Fernabout",
        "--pay",
        "350 GBP",
        "--stage",
        "agreed",
        "--agreed",
        "1 nov",
        "--net",
        "14",
        "--from",
        "signing",
    )
    (deal,) = run.json("deals")
    assert (deal["stage"], deal["agreed_on"], deal["currency"]) == ("agreed", "2026-11-01", "GBP")
    assert [(part["amount"], part["days"], part["from"]) for part in deal["instalments"]] == [("350.00", 14, "signing")]
    assert deal["money"] == "overdue"
    assert len(run.json("undo", "--list")) == 1


def test_a_gift_alone_is_no_money(run: Run) -> None:
    run("add", "Fernabout", "--gift", "fern")
    (deal,) = run.json("deals")
    assert deal["cash"] is None
    assert "What it pays" not in run("move", "1", "agreed")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--pay", "500-800"], "is a range"),
        (["--pay", "-50"], "has a sign"),
        (["--pay", "12.345"], "too many decimals"),
        (["--pay", "a lot"], "is no amount"),
        (["--pay", ""], "empty"),
        (["--pay", "9" * 30], "too large"),
        (["--deliver", "tiktok"], "is no deliverable"),
        (["--deliver", "0 reels"], "stands for 1 to 1000"),
        (["--deliver", "99999999 reels"], "stands for 1 to 1000"),
        (["--deliver", "reel@"], "no date after @"),
        (["--deliver", "reel@31 feb"], "no such day"),
        (["--deliver", "reel@10/12"], "date_order"),
        (["--gift", "=40"], "names no gift"),
        (["--gift", "kit=cheap"], "is no amount"),
        (["--commission", "120"], "no percentage"),
        (["--offered", "someday"], "no date"),
        (["--offered", "tomorrow"], "in the future"),
    ],
)
def test_what_can_not_be_understood_is_refused_in_one_sentence(run: Run, words: list[str], reason: str) -> None:
    assert reason in run.refused("add", "Fernabout", *words)
    assert run.json("deals") == []


@pytest.mark.parametrize(
    "words",
    [
        ["add"],
        ["add", "Fernabout", "--stage", "maybe"],
        ["add", "Fernabout", "--net", "soon"],
        ["add", "Fernabout", "--agreed", "today"],
        ["add", "Fernabout", "--colour", "green"],
    ],
)
def test_wrong_usage_says_where_help_is(run: Run, words: list[str]) -> None:
    result = run.result(*words)
    assert result.exit_code == 2
    assert "--help" in result.stderr
    assert run.json("deals") == []


def test_a_brand_needs_a_name(run: Run) -> None:
    assert "name is empty" in run.refused("add", " \x1b ")
