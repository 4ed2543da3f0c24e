"""``deals``, ``due``, ``show`` and ``brands``: what is listed, and how."""

import pytest

from tests.cli.running import Run


@pytest.fixture
def filled(run: Run) -> Run:
    run(
        "add",
        "Fernabout",
        "--title",
        "Plant shelf",
        "--pay",
        "400",
        "--deliver",
        "tiktok video@wed",
        "--stage",
        "agreed",
    )
    run("add", "Søstrene Grün", "--pay", "90 EUR", "--stage", "negotiating")
    run("add", "Zipwick", "--pay", "40", "--stage", "declined")
    return run


def test_the_newest_deal_comes_first(filled: Run) -> None:
    assert [line.split()[0] for line in filled("deals").splitlines()] == ["3", "2", "1"]
    assert [deal["number"] for deal in filled.json("deals")] == [3, 2, 1]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (["shelf"], [1]),
        (["sostrene", "grun"], [2]),
        (["nothing like it"], []),
        (["--stage", "declined", "--stage", "agreed"], [3, 1]),
        (["--open"], [2, 1]),
        (["--all"], [3, 2, 1]),
        (["--brand", "zip"], [3]),
        (["--open", "--brand", "zip"], []),
    ],
)
def test_words_and_filters(filled: Run, words: list[str], numbers: list[int]) -> None:
    assert [deal["number"] for deal in filled.json("deals", *words)] == numbers


def test_a_deal_is_named_by_number_id_or_part_of_the_brand(filled: Run) -> None:
    known = filled.json("deals")[1]["id"]
    assert {filled.json("show", name)["number"] for name in ("2", "#2", known, "grun", "SOSTRENE")} == {2}


def test_an_ambiguous_name_lists_the_choices(filled: Run) -> None:
    filled("add", "Fernabout", "--title", "Again")
    sentence = filled.refused("move", "fern", "agreed")
    assert "4 (Fernabout: Again), 1 (Fernabout: Plant shelf)" in sentence
    assert "no deal 99" in filled.refused("show", "99")


def test_due_in_json_has_the_keys_of_the_contract(filled: Run) -> None:
    post = next(step for step in filled.json("due") if step["number"] == 1)
    deal = filled.json("show", "1")
    assert post == {
        "deal": deal["id"],
        "number": 1,
        "record": deal["deliverables"][0]["id"],
        "what": "post",
        "on": "2026-11-25",
        "days_late": 0,
        "amount": None,
        "currency": None,
    }
    assert deal["next"] == {"what": "post", "on": "2026-11-25"}


def test_due_is_listed_by_when_it_falls(filled: Run) -> None:
    titles = [line for line in filled("due").splitlines() if line.isupper() or line.startswith("THE")]
    assert titles == ["THE NEXT 7 DAYS", "WITHOUT A DATE"]
    late = filled("due", "--as-of", "2026-12-01").splitlines()
    assert late[0] == "OVERDUE"
    assert "6 days late" in late[1]
    assert "post" not in filled("due", "--days", "1")


def test_as_of_looks_from_another_day_and_today_is_fixed_by_the_environment(filled: Run) -> None:
    assert filled.json("due", "--as-of", "2026-12-01")[0]["days_late"] == 6
    assert "6 days late" in filled("due", COLLABOOK_TODAY="2026-12-01")
    assert "is no date" in filled.result("due", COLLABOOK_TODAY="soon").stderr
    assert "no date" in filled.refused("due", "--as-of", "soonish")


def test_show_gives_the_exchange_document_with_what_follows_from_it(filled: Run) -> None:
    filled("paid", "1", "150", "--fee", "5")
    shown = filled.json("show", "1")
    assert shown["cash"] == {"amount": "400.00", "currency": "USD"}
    assert shown["open"] == {"amount": "250.00", "currency": "USD"}
    assert shown["payments"][0]["fee"] == "5.00"
    assert shown["messages"] == []
    assert [step["sentence"] for step in shown["history"]] == [
        "Received $150.00: deal 1 Fernabout: Plant shelf.",
        "Added deal 1 Fernabout: Plant shelf.",
    ]
    page = filled("show", "1")
    for part in ("agreed · to make · part paid", "TikTok video", "open $250.00", "HISTORY"):
        assert part in page


def test_brands_say_what_they_paid_and_how_fast(filled: Run) -> None:
    filled("edit", "1.1", "--invoiced-on", "today")
    filled("edit", filled.json("show", "1")["instalments"][0]["id"], "--due", "2026-11-10")
    filled("paid", "1", "400", "--on", "2026-11-15")
    brands = {brand["name"]: brand for brand in filled.json("brands")}
    assert list(brands) == ["Fernabout", "Søstrene Grün", "Zipwick"]
    assert brands["Fernabout"]["received"] == [{"amount": "400.00", "currency": "USD"}]
    assert brands["Fernabout"]["days_late"] == 5
    assert (brands["Fernabout"]["instalments_paid"], brands["Fernabout"]["instalments_timed"]) == (1, 1)
    assert brands["Zipwick"]["days_late"] is None
    assert "pays 5 days late" in filled("brands")
    page = filled("brand", "fern")
    assert "$400.00" in page
    assert "Plant shelf" in page
    assert filled.json("brand", "grun")["agreed"] == 0
    assert "No brand is called" in filled.refused("brand", "nobody")
    filled("add", "Fernweh")
    assert "Fernabout, Fernweh" in filled.refused("brand", "fern")


def test_an_empty_book_says_what_belongs_there(run: Run) -> None:
    for command in ("deals", "due"):
        assert "collabook log FILE" in run(command)
    assert "No brands yet" in run("brands")
    assert run.json("due") == []
    assert "Received" in run("income")
