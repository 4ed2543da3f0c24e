"""``rates``: her own prices beside what she really got."""

import pytest

from tests.cli.running import Run


@pytest.fixture
def paid(run: Run) -> Run:
    for amount, day in (("100", "2026-01-05"), ("900", "2026-03-05"), ("120", "2026-02-05")):
        what = "3 tiktok videos" if amount == "900" else "tiktok video"
        run("add", "Oatly", "--pay", amount, "--deliver", what, "--stage", "agreed", "--agreed", day)
    return run


def test_hers_stands_beside_what_she_got(paid: Run) -> None:
    assert "TikTok video  no price  got $120.00 in the middle, $300.00 last (Thu 5 Mar)  3 deals" in paid("rates")
    assert "sets one" in paid("rates")
    said = paid("rates", "Tik Tok video", "250", "--note", "60 seconds")
    assert said.splitlines()[0] == "TikTok video: your price is $250.00."
    page = paid("rates")
    assert page == "TikTok video  $250.00  got $120.00 in the middle, $300.00 last (Thu 5 Mar)  3 deals  60 seconds\n"
    assert paid("rates", "tiktok video") == page
    assert "no price" in paid("rates", "reel")
    paid("undo")
    assert "no price" in paid("rates")


def test_the_day_decides_what_she_had_got(paid: Run) -> None:
    assert "got $100.00 (Mon 5 Jan)  1 deal" in paid("rates", "--as-of", "2026-01-31")


def test_json_has_both_and_null_for_what_is_not_set(paid: Run) -> None:
    paid("rates", "usage rights", "80 EUR")
    video, usage = paid.json("rates")
    assert video == {
        "id": None,
        "platform": "tiktok",
        "kind": "video",
        "amount": None,
        "currency": None,
        "note": None,
        "got": [{"currency": "USD", "deals": 3, "median": "120.00", "last": "300.00", "last_on": "2026-03-05"}],
    }
    assert (usage["kind"], usage["platform"], usage["amount"], usage["currency"]) == ("usage", None, "80.00", "EUR")
    assert usage["got"] == []
    assert usage["id"]


def test_a_new_amount_keeps_currency_and_note_and_delete_takes_it_away(run: Run) -> None:
    run("rates", "reel", "80 EUR", "--note", "rush")
    run("rates", "reel", "90")
    [reel] = run.json("rates")
    assert (reel["amount"], reel["currency"], reel["note"], reel["platform"]) == ("90.00", "EUR", "rush", "instagram")
    run("rates", "reel", "90", "--note", "")
    assert run.json("rates")[0]["note"] is None
    assert "Reel: your price of €90.00 is deleted." in run("rates", "reel", "--delete")
    assert run.json("rates") == []
    assert '`collabook rates "tiktok video" 250` sets one' in run("rates")


def test_a_document_carries_them(run: Run) -> None:
    run("rates", "tiktok video", "250")
    assert '"kind": "video"' in run.export()


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("rates", "250"), 1, "“250” is nothing with a price; write one deliverable such as “tiktok video”"),
        (("rates", "reel", "--delete"), 1, "Reel: there is no price to delete; `collabook rates` lists"),
        (("rates", "reel", "0"), 1, "A price of 0 is none"),
        (("rates", "reel", "-5"), 1, "has a sign"),
        (("rates", "reel", "100-200"), 1, "is a range"),
        (("rates", "reel", ""), 1, "The amount is empty"),
        (("rates", "--delete"), 2, "--delete goes with WHAT alone."),
        (("rates", "reel", "5", "--delete"), 2, "--delete goes with WHAT alone."),
        (("rates", "reel", "--note", "x"), 2, "--note goes with an AMOUNT."),
        (("rates", "reel", "5", "--json"), 2, "--json shows prices"),
    ],
)
def test_what_can_not_be_is_refused(run: Run, words: tuple[str, ...], status: int, sentence: str) -> None:
    assert sentence in run.refused(*words, status=status)
