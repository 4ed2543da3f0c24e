"""Single fields, of a deal and of its parts; and deleting them."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run


@pytest.fixture
def full(run: Run) -> Run:
    run(
        *("add", "Fernabout", "--pay", "400", "--gift", "fern", "--deliver", "reel"),
        *("--stage", "agreed", "--net", "30", "--from", "posting"),
    )
    return run


def test_fields_of_the_deal(full: Run) -> None:
    full(
        *("edit", "1", "--title", "Ferns", "--notes", "two\nlines", "--payer", "Fern Ltd", "--payer-country", "GB"),
        *("--commission", "7.5", "--next", "send the invoice", "--next-on", "+1w", "--platform", "instagram"),
    )
    deal = full.json("show", "1")
    assert (deal["title"], deal["notes"], deal["payer"], deal["payer_country"]) == (
        "Ferns",
        "two\nlines",
        "Fern Ltd",
        "GB",
    )
    assert (deal["commission_percent"], deal["next_action"], deal["next_action_on"]) == (
        "7.5",
        "send the invoice",
        "2026-11-30",
    )
    full("edit", "1", "--title", "", "--commission", "", "--next-on", "")
    deal = full.json("show", "1")
    assert (deal["title"], deal["commission_percent"], deal["next_action_on"]) == (None, None, None)


def test_a_new_brand_name_moves_the_deal(full: Run) -> None:
    full("edit", "1", "--brand", "Zipwick")
    assert full.json("show", "zipwick")["number"] == 1


def test_terms_say_that_instalments_keep_theirs(full: Run) -> None:
    assert "Instalment 1.1 keeps the terms" in full("edit", "1", "--net", "14")
    full("edit", "1.1", "--net", "14", "--amount", "380")
    (part,) = full.json("show", "1")["instalments"]
    assert (part["days"], part["from"], part["amount"]) == (14, "posting", "380.00")


def test_a_part_is_the_one_that_has_the_field(full: Run) -> None:
    full("edit", "1.1", "--item", "big fern")
    full("edit", "1.1", "--draft-due", "fri", "--title", "unboxing")
    full("edit", "1.1", "--invoiced-on", "yesterday")
    full("paid", "1", "100")
    full("edit", "1.1", "--method", "wire", "--fee", "2", "--on", "20 nov")
    deal = full.json("show", "1")
    assert deal["gifts"][0]["item"] == "big fern"
    assert (deal["deliverables"][0]["draft_due_on"], deal["deliverables"][0]["title"]) == ("2026-11-27", "unboxing")
    assert deal["instalments"][0]["invoiced_on"] == "2026-11-22"
    assert {key: deal["payments"][0][key] for key in ("method", "fee", "received_on")} == {
        "method": "wire",
        "fee": "2.00",
        "received_on": "2026-11-20",
    }


def test_what_several_parts_have_is_asked_and_an_id_answers(full: Run) -> None:
    assert "give its id" in full.refused("edit", "1.1", "--due", "fri")
    reel = full.json("show", "1")["deliverables"][0]["id"]
    full("edit", reel, "--due", "fri")
    assert full.json("due")[0]["on"] == "2026-11-27"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["1", "--brand", ""], "--brand can't be empty"),
        (["1", "--brand", "\x1b"], "--brand can't be empty"),
        (["1.1", "--item", " "], "--item can't be empty"),
        (["1.1", "--amount", ""], "--amount can't be empty"),
        (["1.1", "--count", ""], "--count can't be empty"),
        (["1", "--commission", "lots"], "no percentage"),
        (["1", "--net", "-1"], "no number from 0"),
        (["1", "--net", "99999999999999999999"], "no number from 0"),
        (["1", "--next-on", "never"], "no date"),
        (["1.1", "--notes", "x"], "write 1 instead of 1.1"),
        (["1.1", "--pay", "4"], "write 1 instead of 1.1"),
        (["1", "--pay", "x"], "no amount"),
        (["1", "--deliver", "nothing"], "no deliverable"),
        (["1.1", "--count", "0"], "no number from 1"),
        (["1.1", "--url", "x y"], "no link"),
        (["1.4", "--item", "x"], "no gift 4"),
        (["1", "--rate", "2"], "Say which payment or gift"),
        (["nobody", "--title", "x"], "No deal or brand"),
    ],
)
def test_bad_values_are_refused(full: Run, words: list[str], reason: str) -> None:
    assert reason in full.refused("edit", *words)


def test_without_an_option_it_says_which_there_are(full: Run) -> None:
    sentence = full.refused("edit", "1", status=2)
    for option in ("--pay", "--title", "--due", "--invoiced-on"):
        assert option in sentence
    full.refused("edit", "1", "--pay", "3", "--title", "x", status=2)
    full.refused("edit", "1.1", "--item", "x", "--method", "wire", status=2)
    full.refused("edit", "1", "--platform", "myspace", status=2)


def test_delete_names_what_goes_and_asks(full: Run) -> None:
    full("paid", "1", "100")
    asked = full("delete", "1", stdin="n\n")
    assert "Delete deal 1 Fernabout with 1 deliverable, 1 instalment, 1 payment, 1 gift? [y/N]" in asked
    assert "Nothing was deleted." in asked
    full("delete", "1", stdin="y\n")
    assert full.json("deals") == []
    full("undo")
    assert len(full.json("show", "1")["payments"]) == 1


def test_delete_takes_one_part(full: Run) -> None:
    gift = full.json("show", "1")["gifts"][0]["id"]
    asked = full("delete", gift, stdin="y\n")
    assert "gift 1.1 of Fernabout: fern (value unknown)?" in asked
    assert full.json("show", "1")["gifts"] == []
    assert "could be" in full.refused("delete", "1.1", "--yes")


def test_no_answer_changes_nothing(full: Run) -> None:
    result = full.result("delete", "1", stdin="")
    assert result.exit_code == 1
    assert "--yes goes ahead" in result.stderr
    assert len(full.json("deals")) == 1


def test_what_is_so_already_is_said_and_takes_no_step(run: Run) -> None:
    run("add", "Fernabout", "--title", "reel")
    run("edit", "1", "--title", "story")
    run("undo")
    for words in (["edit", "1", "--title", "reel"], ["settings", "time_zone", run.json("settings")["time_zone"]]):
        assert run(*words).splitlines()[0] == "The book says so already; nothing was changed."
        assert "takes it back" not in run(*words)
    assert "Done again: Changed title" in run("redo")


def test_a_rights_days_and_what_they_count_from_give_its_end(run: Run, tmp_path: Path) -> None:
    deal = {
        "brand": "Oatwell",
        "stage": "agreed",
        "rights": [{"kind": "exclusivity", "category": "oat milk"}],
        "deliverables": [{"platform": "tiktok", "kind": "video"}, {"platform": "instagram", "kind": "reel"}],
    }
    document = tmp_path / "book.json"
    document.write_text(json.dumps({"collabook": 1, "deals": [deal]}))
    run("import", str(document))
    assert "no end said" in run("show", "1")
    run("edit", "1.1", "--days", "60")
    assert "60 days, start not said" in run("show", "1")
    run("edit", "1.1", "--days", "60", "--from", "posting")
    run("posted", "1.1", "--on", "2026-11-05")
    assert "60 days after posting, not begun" in run("show", "1")
    assert run.json("show", "1")["right_ends"][0]["on"] is None
    run("posted", "1.2", "--on", "2026-11-10")
    shown = run.json("show", "1")
    (right,) = shown["rights"]
    assert (right["days"], right["from"], right["ends_on"]) == (60, "posting", None)
    assert shown["right_ends"] == [{"record": right["id"], "on": "2027-01-09"}]
    assert "to 9 Jan 2027" in run("show", "1")
    (due,) = [step for step in run.json("due", "--days", "60") if step["what"] == "right_ends"]
    assert (due["record"], due["on"]) == (right["id"], "2027-01-09")
    before = json.loads(run("show", "1", "--json", "--as-of", "2026-11-09"))
    assert before["right_ends"][0]["on"] is None
