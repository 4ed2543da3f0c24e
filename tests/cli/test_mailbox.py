"""A mailbox: its offers listed with their reasons, those she ticks saved, nothing twice, and on from where it was."""

import json
from pathlib import Path

import pytest

from collabook.cli import mailbox as command
from collabook.cli import mailbox_file
from collabook.mail.message import Message, read_message
from tests.cli.mailboxes import NAMES, brands, mailbox
from tests.cli.running import MAILS, Run


def test_its_offers_are_listed_with_their_reasons_and_those_she_names_are_saved(run: Run, tmp_path: Path) -> None:
    result = run.result("log", mailbox(tmp_path, *NAMES), stdin="1 3\n\n\n")
    said = " ".join(result.output.split())
    assert result.exit_code == 0
    assert "Read 6 messages of takeout.mbox." in said
    assert "“We'd love to send you a gifted whitening kit" in said
    assert "3 offers. Save which? (all, none, or numbers such as 1 3-5) [none]:" in said
    places = [said.index(f"{n} {brand}") for n, brand in ((1, "Thistle & Tide"), (2, "Trailtonic"), (3, "Brightleaf"))]
    assert places == sorted(places)
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide"]


def test_an_answer_joins_the_deal_that_its_mailbox_begins(run: Run, tmp_path: Path) -> None:
    run.result("log", "--yes", mailbox(tmp_path, *NAMES))
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]
    deal = run.json("show", "Thistle")
    assert len(deal["messages"]) == 3
    assert [offer["amount"] for offer in deal["offers"]] == ["350.00", "400.00"]


def test_nothing_comes_twice(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, *NAMES, *NAMES)
    run.result("log", "--yes", box)
    before = run.export()
    again = run.result("log", "--yes", box).output
    assert "It was read to its end before; --again reads it from its start." in again
    assert "There is no new offer in it." in run.result("log", "--yes", "--again", box).output
    run.result("log", "--yes", *(str(MAILS / name) for name in NAMES))
    assert run.export() == before


def test_one_that_has_grown_is_read_from_where_it_ended(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, "newsletter.eml", "affiliate.eml")
    run.result("log", "--yes", box)
    mailbox(tmp_path, "whitening-kit.eml")
    assert "Read 1 message of takeout.mbox." in run.result("log", "--yes", box).output
    assert brands(run) == ["Brightleaf Smile", "Trailtonic"]


def test_another_one_that_only_begins_alike_is_read_whole(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, "newsletter.eml", "affiliate.eml")
    run.result("log", "--yes", box)
    Path(box).unlink()
    mailbox(tmp_path, "newsletter.eml", "whitening-kit.eml", "affiliate.eml", "uk-offer.eml")
    assert "Read 4 messages" in run.result("log", "--yes", box).output
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_interrupted_it_goes_on_where_it_was(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox_file, "KEPT_EVERY", 1)
    box, seen = mailbox(tmp_path, *NAMES), list[str]()

    def interrupted(data: bytes) -> Message:
        message = read_message(data)
        seen.append(message.subject)
        if len(seen) == 4:
            raise KeyboardInterrupt
        return message

    with monkeypatch.context() as patched:
        patched.setattr(command, "read_message", interrupted)
        stopped = run.result("log", "--yes", box)
    assert stopped.exit_code != 0
    assert "takeout.mbox is not done; the same command goes on where it was." in stopped.stderr
    assert run.json("deals") == []
    result = run.result("log", "--yes", box)
    assert "Read 3 messages of takeout.mbox." in result.output
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_a_dry_run_lists_and_makes_no_book(run: Run, tmp_path: Path) -> None:
    said = run.result("log", "--dry-run", mailbox(tmp_path, *NAMES)).output
    assert "Only read; nothing was saved." in said
    assert not Path(run.environment["COLLABOOK_BOOK"]).exists()


def test_its_readings_are_one_line_a_message_in_order(run: Run, tmp_path: Path) -> None:
    kit, box = str(MAILS / "whitening-kit.eml"), mailbox(tmp_path, *NAMES)
    lines = [json.loads(line) for line in run("log", "--dry-run", "--json", kit, box).splitlines()]
    assert [line["file"] for line in lines] == ["whitening-kit.eml", *(f"takeout.mbox:{n}" for n in range(1, 7))]
    assert [line["kind"] for line in lines] == ["offer", "other", "offer", "offer", "offer", "offer", "payment"]


def test_a_mailbox_without_an_ending_is_known_by_its_first_line(run: Run, tmp_path: Path) -> None:
    bare = Path(mailbox(tmp_path, *NAMES)).rename(tmp_path / "Inbox")
    assert "Read 6 messages of Inbox." in run.result("log", "--yes", str(bare)).output


def test_what_can_not_be_is_said_in_one_sentence(run: Run, tmp_path: Path) -> None:
    run("add", "Oatwell")
    box = mailbox(tmp_path, *NAMES)
    assert "leave the mailbox out" in run.refused("log", "--deal", "1", box, status=2)
    assert "--again goes with a mailbox" in run.refused("log", "--again", str(MAILS / "affiliate.eml"), status=2)
    assert "can't be read (no such file or directory)" in run.refused("log", "--yes", str(tmp_path / "no.mbox"))


def test_an_answer_that_she_does_not_give_saves_nothing_and_is_asked_again(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, *NAMES)
    asked = run.result("log", box, stdin="9\nnone\n")
    assert "“9” is none of 1 to 3" in asked.stderr
    assert run.json("deals") == []


def test_what_the_book_knows_of_an_offer_is_said_as_it_is_saved(run: Run, tmp_path: Path) -> None:
    bound = {
        "brand": "BRIGHTLEAF  SMILES",
        "stage": "agreed",
        "agreed_on": "2026-10-01",
        "rights": [{"kind": "exclusivity", "category": "whitening", "ends_on": "2027-01-04"}],
    }
    book = tmp_path / "bound.json"
    book.write_text(json.dumps({"collabook": 1, "deals": [bound]}))
    run("import", str(book))
    said = " ".join(run.result("log", "--yes", mailbox(tmp_path, "whitening-kit.eml")).output.split())
    assert "look twice: Brightleaf Smile: You are exclusive for whitening to BRIGHTLEAF SMILES until 4 Jan 2027" in said
    assert "If it is BRIGHTLEAF SMILES, `collabook edit 2 --brand 'BRIGHTLEAF SMILES'` says so." in said
    assert brands(run) == ["BRIGHTLEAF SMILES", "Brightleaf Smile"]
