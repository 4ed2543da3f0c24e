"""Brand e-mails: read, shown with their sentences, asked about, saved."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.logging_mails import OFFER, PAID, RAISED
from tests.cli.running import KIT, MAILS, Run


def test_every_value_comes_with_its_sentence(run: Run) -> None:
    said = run("log", "--yes", KIT)
    sentence = (
        "“We'd love to send you a gifted whitening kit, and we can pay fifteen dollars for one TikTok video with it.”"
    )
    assert sentence in said
    assert said.index("$15.00") < said.index("whitening kit (value unknown)") < said.index(sentence)
    assert "from the From header" in said
    contact = run.json("brand", "brightleaf")["contacts"][0]
    assert contact["email"] == "paige@brightleafsmile.example"


def test_it_asks_and_a_no_saves_nothing(run: Run) -> None:
    asked = run("log", KIT, stdin="n\n")
    assert "Save it as a deal? [Y/n]" in asked
    assert run.json("deals") == []
    run("log", KIT, stdin="\n")
    assert len(run.json("deals")) == 1


def test_standard_input_needs_to_know_without_asking(run: Run) -> None:
    mail = Path(KIT).read_bytes()
    assert "give --yes, --dry-run or --deal" in run.refused("log", "-", status=2, stdin=mail)
    run("log", "-", "--yes", stdin=mail)
    assert run.json("deals")[0]["brand"] == "Brightleaf Smile"


def test_a_known_mail_is_skipped_however_it_comes(run: Run, tmp_path: Path) -> None:
    run("log", "--yes", KIT)
    other = tmp_path / "again.eml"
    shutil.copy(KIT, other)
    assert "already: deal 1. It was skipped." in run("log", "--yes", str(other))
    assert len(run.json("deals")) == 1
    assert len(run.json("undo", "--list")) == 1


def test_an_answer_joins_its_thread_also_when_its_file_comes_first(run: Run) -> None:
    said = run("log", "--yes", RAISED, OFFER, PAID)
    (deal,) = run.json("deals")
    assert "pay: £350.00 → £400.00" in said
    assert deal["cash"] == {"amount": "400.00", "currency": "GBP"}
    assert len(run.json("show", "1")["messages"]) == 3
    assert "collabook paid 1 '400.00 GBP'" in said
    run("move", "1", "agreed")
    assert run.json("show", "1")["open"] == {"amount": "400.00", "currency": "GBP"}


def test_what_is_no_offer_is_not_saved_and_said_so(run: Run) -> None:
    for name, reason in (("newsletter.eml", "no offer of a brand"), ("uk-offer-paid.eml", "about a payment")):
        said = run("log", "--yes", str(MAILS / name))
        assert "Not saved as a deal" in said
        assert reason in said
    assert run.json("deals") == []


def test_a_mail_is_added_to_the_deal_that_she_names(run: Run) -> None:
    run("add", "Brightleaf Smile", "--stage", "agreed", "--pay", "20")
    run("log", "--deal", "bright", KIT)
    deal = run.json("show", "1")
    assert [mail["subject"] for mail in deal["messages"]] == ["tiny collab idea :)"]
    assert deal["cash"]["amount"] == "20.00"
    assert deal["offers"] == []
    assert "No deal or brand" in run.refused("log", "--deal", "nobody", OFFER)


def test_one_unreadable_file_is_named_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    picture, empty, mail = tmp_path / "photo.eml", tmp_path / "empty.txt", tmp_path / "mail.msg"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    empty.write_bytes(b"  \n")
    mail.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    result = run.result(
        "log", "--yes", str(picture), str(empty), str(mail), str(tmp_path), str(tmp_path / "no.eml"), KIT
    )
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    assert lines[-1] == "collabook: 5 of 6 were not read; what was saved stands."
    for line, part in zip(
        lines[:-1], ("photo.eml", "empty.txt", "mail.msg", "is a folder", "There is no file"), strict=True
    ):
        assert part in line
    assert [deal["brand"] for deal in run.json("deals")] == ["Brightleaf Smile"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("é" * 300, "can't be read (file name too long)"),
        ("é" * 300 + ".mbox", "can't be read (file name too long)"),
        ("~nobody-of-that-name/offer.eml", "There is no file ~nobody-of-that-name/offer.eml; check its name."),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(run: Run, name: str, said: str) -> None:
    assert said in run.refused("log", name)
    assert said in run.refused("log", "--dry-run", name)


def test_a_refusal_names_its_file_once_also_where_the_name_is_a_word(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a").write_bytes(b"  \n")
    assert run.refused("log", "--yes", "a").startswith("a: ")
    assert run.refused("log", "--yes", "b") == "There is no file b; check its name."
    assert run.refused("log", "--yes", "-", stdin=b"").startswith("Standard input: ")


def test_a_mail_that_can_not_be_saved_is_named_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    nameless = tmp_path / "nameless.txt"
    nameless.write_text("Would you make one TikTok video for us? We can pay you $90.")
    result = run.result("log", "--yes", str(nameless), KIT)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        (
            "collabook: nameless.txt: It names no brand; `collabook add BRAND` adds the deal, "
            "then `collabook log --deal` the mail."
        ),
        "collabook: 1 of 2 was not saved; what was saved stands.",
    ]
    assert [deal["brand"] for deal in run.json("deals")] == ["Brightleaf Smile"]


def test_two_mails_with_the_same_words_are_two_where_their_ids_say_so(run: Run, tmp_path: Path) -> None:
    mail = Path(KIT).read_text(encoding="utf-8")
    (own,) = [line for line in mail.splitlines() if line.lower().startswith("message-id:")]
    other = tmp_path / "other.eml"
    other.write_text(mail.replace(own, "Message-ID: <another@brightleafsmile.example>"), encoding="utf-8")
    run("log", "--yes", KIT, str(other))
    assert len(run.json("deals")) == 2


def test_a_joined_mail_shows_its_reading_and_names_what_is_not_taken_over(run: Run) -> None:
    run("log", "--yes", OFFER)
    said = run("log", "--yes", RAISED)
    left = [line for line in said.splitlines() if line.startswith("not taken over")]
    assert left == ["not taken over: post Reel: Wed 2 Dec → Wed 9 Dec; `collabook edit 1.1 --due 2026-12-09` sets it."]
    run("edit", "1.1", "--due", "2026-12-09")
    assert run.json("show", "1")["deliverables"][0]["post_due_on"] == "2026-12-09"


def test_every_value_of_a_mail_added_to_a_running_deal_comes_with_its_command(run: Run) -> None:
    run("add", "Fernabout", "--stage", "agreed", "--pay", "20")
    said = run("log", "--deal", "1", "--yes", str(MAILS / "affiliate.eml"))
    assert "commission" in said
    assert "“" in said
    left = [line for line in said.splitlines() if line.startswith("not taken over: ")]
    assert any("commission: 15% of sales; `collabook edit 1 --commission 15` sets it." in line for line in left)
    assert any("gift: " in line and "`collabook gift 1 " in line for line in left)
    run("edit", "1", "--commission", "15")
    assert run.json("show", "1")["commission_percent"] in ("15", 15)


@pytest.mark.parametrize(
    "words",
    [
        ["log"],
        ["log", KIT, "--json"],
        ["log", KIT, "--text"],
        ["log", KIT, "--dry-run", "--yes"],
        ["log", KIT, "--dry-run", "--deal", "1"],
    ],
)
def test_wrong_usage(run: Run, words: list[str]) -> None:
    run.refused(*words, status=2)


def test_a_dry_run_makes_no_book_and_prints_one_object_a_line(run: Run, path: Path) -> None:
    lines = run("log", "--dry-run", "--json", OFFER, KIT).splitlines()
    uk, kit = (json.loads(line) for line in lines)
    assert (uk["file"], kit["file"]) == ("uk-offer.eml", "whitening-kit.eml")
    assert kit["cash"] == [{"amount": "15.00", "amount_max": None, "currency": "USD", "per": "deal"}]
    assert "text" not in kit
    shown = json.loads(run("log", "--dry-run", "--json", "--text", KIT))
    evidence = shown["evidence"]["cash[0]"]
    assert shown["text"][evidence["start"] : evidence["end"]] == evidence["quote"]
    assert "nothing was saved" in run("log", "--dry-run", KIT)
    assert not path.exists()


def test_a_dry_run_takes_the_home_currency_from_the_book(run: Run, tmp_path: Path) -> None:
    run("settings", "home_currency", "CAD")
    mail = tmp_path / "offer.txt"
    mail.write_text("Hi! Would you make one TikTok video for Fernabout? We can pay you $90.")
    (line,) = run("log", "--dry-run", "--json", str(mail)).splitlines()
    assert json.loads(line)["cash"][0]["currency"] == "CAD"


def test_nothing_of_a_mail_reaches_the_terminal_that_could_act_on_it(run: Run, tmp_path: Path) -> None:
    mail = tmp_path / "evil.eml"
    evil = "\x1b]52;c;aGk=\x07\x1b[2J\x9b31m\u202e"
    mail.write_bytes(
        f"From: Eve {evil} <eve@fernabout.example>\nSubject: offer {evil}\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n"
        f"Content-Type: text/plain; charset=utf-8\n\n"
        f"Hi, I'm Eve from Fernabout. We can pay $90 for{evil} one TikTok video.\n".encode()
    )
    printed = [
        run("log", "--dry-run", str(mail)),
        run("log", "--dry-run", "--json", "--text", str(mail)),
        run("log", "--yes", str(mail)),
        run("show", "1", "--mail"),
        run("show", "1", "--json"),
        run("undo", "--list"),
        run.export(),
    ]
    for text in printed:
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text)
    assert "$90.00" in printed[0]


def test_what_is_to_be_looked_at_twice_stands_with_its_reason(run: Run, tmp_path: Path) -> None:
    mail = tmp_path / "fee.txt"
    mail.write_text(
        "Hi, I'm Tess from Oatwell. We pay $300 for one TikTok video.\n"
        "We only need a refundable activation fee of $45 from you first.\n"
    )
    said = " ".join(run("log", "--dry-run", str(mail)).split())
    assert "It wants money from you first: “" in said
    (reading,) = [json.loads(line) for line in run("log", "--dry-run", "--json", str(mail)).splitlines()]
    assert [warned["about"] for warned in reading["warnings"]] == ["money"]
