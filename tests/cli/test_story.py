"""The mail that started it all: from the file to the year's income, and back."""

from tests.cli.running import KIT, Run


def test_from_the_mail_to_the_income_and_back(run: Run) -> None:
    empty = run.export()
    run("log", "--yes", KIT)
    (deal,) = run.json("deals")
    assert deal["number"] == 1
    assert deal["cash"] == {"amount": "15.00", "currency": "USD"}
    assert [(gift["item"], gift["value"]) for gift in deal["gifts"]] == [("whitening kit", None)]
    assert [(one["platform"], one["kind"], one["count"]) for one in deal["deliverables"]] == [("tiktok", "video", 1)]
    assert (deal["stage"], deal["content"], deal["money"]) == ("offered", "to_make", "none")
    assert "messages" not in deal

    assert "$15.00 is agreed" in run("move", "1", "agreed")
    assert "Posted: TikTok video" in run("posted", "1", "--url", "https://www.tiktok.com/@mia/video/1")
    run("paid", "1", "15")
    assert "collabook gift 1.1 --value 40" in run("gift", "1.1")

    year = run.json("income")
    assert (year["cash_received"], year["gifted_value"], year["complete"]) == ("15.00", "0.00", False)
    assert year["gifts_without_value"] == [deal["gifts"][0]["id"]]
    run("gift", "1.1", "--value", "40")
    year = run.json("income")
    assert (year["total_income"], year["complete"]) == ("55.00", True)
    shown = run.json("show", "1")
    assert (shown["content"], shown["money"], shown["next"]) == ("posted", "paid", None)
    assert shown["gifts"][0]["received_on"] == "2026-11-23"

    full = run.export()
    steps = len(run.json("undo", "--list"))
    assert steps == 6
    for _ in range(steps):
        run("undo")
    assert run.export() == empty
    assert run.json("deals") == []
    assert "nothing to undo" in run.refused("undo")
    for _ in range(steps):
        run("redo")
    assert run.export() == full


def test_every_change_says_what_it_did_and_how_to_take_it_back(run: Run) -> None:
    for words in (
        ["add", "Fernabout", "--pay", "400", "--deliver", "reel", "--gift", "fern"],
        ["move", "1", "agreed"],
        ["submitted", "1"],
        ["approved", "1"],
        ["posted", "1"],
        ["paid", "1", "100"],
        ["gift", "1"],
        ["expense", "20", "props"],
        ["edit", "1", "--title", "Ferns"],
        ["settings", "my_names", "Mia"],
        ["delete", "1", "--yes"],
    ):
        before = len(run.json("undo", "--list"))
        said = run(*words)
        assert said.splitlines()[-1] == "`collabook undo` takes it back."
        assert len(run.json("undo", "--list")) == before + 1
    listed = run("undo", "--list")
    assert listed.splitlines()[0].split() == ["today", "Deleted", "deal", "1", "Fernabout:", "Ferns."]
