"""What the book knows of who writes is said as a mail is logged: a bond, a brand, an account, a deal."""

import json
from pathlib import Path

import pytest

from tests.cli.logging_mails import OFFER
from tests.cli.running import KIT, Run


@pytest.fixture
def bound(run: Run, tmp_path: Path) -> Run:
    """Exclusive for teeth whitening to Oatwell; for how long is not said."""
    right = {"kind": "exclusivity", "category": "teeth whitening"}
    deal = {
        "brand": "Oatwell",
        "stage": "agreed",
        "agreed_on": "2026-10-01",
        "rights": [right],
        "deliverables": [{"platform": "tiktok", "kind": "video"}],
    }
    document = tmp_path / "bound.json"
    document.write_text(json.dumps({"collabook": 1, "deals": [deal]}))
    run("import", str(document))
    return run


def test_an_offer_that_an_exclusivity_may_forbid_is_asked_about_and_saved_all_the_same(bound: Run) -> None:
    bound("edit", "1.1", "--days", "60", "--from", "posting")
    bound("posted", "1", "--on", "2026-11-10")
    sentence = "You are exclusive for teeth whitening to Oatwell until 9 Jan 2027 (deal 1): is this one of it?"
    said = " ".join(bound("log", "--yes", KIT).split())
    assert f"look twice {sentence}" in said
    assert said.index(sentence) < said.index("Added deal 2")
    assert f"Look twice: {sentence}" in bound("add", "Snowcap", "--gift", "whitening strips")
    assert "Look twice" not in bound("add", "Snowcap", "--gift", "a lamp")
    assert "look twice" not in bound("log", "--dry-run", OFFER)


def test_a_known_brand_keeps_its_spelling_and_what_it_paid_is_said(run: Run) -> None:
    run("add", "BrightLeaf Smile", "--stage", "agreed", "--pay", "400")
    run("paid", "1", "400")
    said = " ".join(run("log", "--yes", KIT).split())
    assert "known 1 deal, paid $400.00." in said
    assert "BrightLeaf Smile" in said
    assert [brand["name"] for brand in run.json("brands")] == ["BrightLeaf Smile"]
    (line,) = run("log", "--dry-run", "--json", KIT).splitlines()
    assert json.loads(line)["brand"] == "Brightleaf Smile"  # the reading says what the mail says


def test_a_brand_that_is_only_alike_is_named_with_what_puts_the_deal_there(run: Run) -> None:
    run("add", "Brightleaf Smiles")
    said = run("log", "--yes", KIT)
    assert "Is it Brightleaf Smiles (1 deal)?" in said
    assert "If it is Brightleaf Smiles, `collabook edit 2 --brand 'Brightleaf Smiles'` says so." in said
    assert run.json("show", "2")["brand"] == "Brightleaf Smile"
    run("edit", "2", "--brand", "Brightleaf Smiles")
    assert run.json("show", "2")["brand"] == "Brightleaf Smiles"


def test_a_pasted_dm_becomes_a_deal_of_its_account(run: Run) -> None:
    chat = Path(__file__).parents[1] / "mail" / "dms" / "12-commission-and-exclusivity.txt"
    assert "“@saltbird”" in run("log", "--yes", str(chat))
    deal = run.json("show", "1")
    assert (deal["brand"], deal["source"], deal["platform"]) == ("saltbird", "dm", None)
    assert [(mail["from"], mail["to"]) for mail in deal["messages"]] == [("@saltbird", "Instagram")]
    assert "was skipped" in run("log", "--yes", str(chat))


def test_a_mail_that_goes_on_with_something_is_asked_about(run: Run, tmp_path: Path) -> None:
    run("log", "--yes", KIT)
    mail = tmp_path / "more.eml"
    head = "From: Paige <paige@brightleafsmile.example>\nSubject: Re: tiny collab idea\nMessage-ID: <more@x>\n"
    mail.write_text(f"{head}\nHi Mia! We can pay $25 for the TikTok video.\n")
    said = run("log", str(mail), stdin="n\nn\n")
    assert "It may belong to deal 1 Brightleaf Smile: TikTok video (offered). Add it there? [y/N]" in said
    assert len(run.json("show", "1")["messages"]) == 1
    said = run("log", str(mail), stdin="y\n\n")
    assert "pay: $15.00 → $25.00" in said
    assert [offer["amount"] for offer in run.json("show", "1")["offers"]] == ["15.00", "25.00"]


def test_a_mail_that_names_no_brand_asks_whose_it_is(run: Run, tmp_path: Path) -> None:
    mail = tmp_path / "nameless.eml"
    mail.write_text("From: kim@freemail.example\nMessage-ID: <k@x>\n\nHi! We can pay you $90 for one TikTok video.\n")
    said = run("log", str(mail), stdin="\nKimchi House\n")
    assert "It names no brand. Whose is it? [kim@freemail.example]" in said
    assert [deal["brand"] for deal in run.json("deals")] == ["Kimchi House"]
