"""A mailbox: its offers listed with their reasons, those she ticks saved, nothing twice, and on from where it was."""

import json
import os
import sqlite3
from pathlib import Path

import pytest

from collabook.cli import mailbox as command
from collabook.cli import mailbox_file
from collabook.cli.mails import Mail, save
from collabook.cli.session import Session
from collabook.domain.refusal import Refusal
from collabook.mail.message import Message, read_message
from collabook.mail.recognising import Recognised
from tests.cli.running import KIT, MAILS, Run, in_terminal

LINE = "From tess@oatwell.example Tue Nov 24 09:18:00 2026\n"
NAMES = (
    "newsletter.eml",
    "uk-offer-raised.eml",
    "whitening-kit.eml",
    "uk-offer.eml",
    "affiliate.eml",
    "uk-offer-paid.eml",
)


def mailbox(folder: Path, *names: str) -> str:
    path = folder / "takeout.mbox"
    with path.open("a", encoding="utf-8") as file:
        for name in names:
            body = (MAILS / name).read_text(encoding="utf-8").replace("\r\n", "\n")
            file.write(LINE + body.rstrip("\n").replace("\nFrom ", "\n>From ") + "\n\n")
    return str(path)


def brands(run: Run) -> list[str]:
    return sorted(deal["brand"] for deal in run.json("deals"))


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


def places_kept(run: Run) -> int:
    with sqlite3.connect(run.environment["COLLABOOK_BOOK"]) as book:
        number: int = book.execute("SELECT count(*) FROM mailboxes").fetchone()[0]
    return number


@pytest.mark.parametrize("cut", [3, 30, 60, 150, 300, 420, 700, 900])
def test_a_message_at_which_it_was_cut_off_is_read_whole_once_it_is_there(run: Run, tmp_path: Path, cut: int) -> None:
    box = Path(mailbox(tmp_path, "newsletter.eml", "affiliate.eml"))
    before = box.stat().st_size
    mailbox(tmp_path, "whitening-kit.eml", "uk-offer.eml")
    whole = box.read_bytes()
    box.write_bytes(whole[: before + cut])
    run.result("log", "--yes", str(box))
    box.write_bytes(whole)
    said = run.result("log", "--yes", str(box)).output
    assert "read to its end before" not in said
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_an_offer_that_was_cut_off_is_listed_once_and_whole(run: Run, tmp_path: Path) -> None:
    box = Path(mailbox(tmp_path, "newsletter.eml", "uk-offer.eml"))
    whole = box.read_bytes()
    box.write_bytes(whole[: whole.index("£350".encode()) + 5])
    assert "1 offer. Save which?" in run.result("log", str(box), stdin="").output
    box.write_bytes(whole)
    said = run.result("log", str(box), stdin="1\n").output
    assert "Read 1 message of takeout.mbox." in said
    assert "1 offer. Save which?" in said
    assert len(run.json("show", "1")["deliverables"]) == 2
    assert len(run.json("deals")) == 1


def test_empty_lines_between_two_messages_are_no_cut(run: Run, tmp_path: Path) -> None:
    box = Path(mailbox(tmp_path, "newsletter.eml", "affiliate.eml"))
    box.write_bytes(box.read_bytes().rstrip(b"\n") + b"\n")
    run.result("log", str(box), stdin="none\n")
    with box.open("ab") as file:
        file.write(b"\n")
    mailbox(tmp_path, "whitening-kit.eml")
    said = run.result("log", "--yes", str(box)).output
    assert "Read 1 message of takeout.mbox." in said
    assert brands(run) == ["Brightleaf Smile"]


@pytest.mark.parametrize("content", [b"", b"hello", b"hello\n\nFrom here on\n", bytes(range(256)) * 40], ids=len)
def test_a_file_without_any_message_is_refused_and_not_remembered(run: Run, tmp_path: Path, content: bytes) -> None:
    box = tmp_path / "takeout.mbox"
    box.write_bytes(content)
    for words in (("--yes",), ("--dry-run",), ("--dry-run", "--json"), ("--yes", "--again")):
        said = run.refused("log", *words, str(box))
        assert said.startswith(f"There is no message in {box}: ")
        assert said.endswith("check that it is the right file.")
    assert places_kept(run) == 0


@pytest.mark.parametrize("name", ["mails.txt", "mails.eml", "2026.11", "Inbox"])
def test_several_mails_in_a_file_are_a_mailbox_whatever_its_ending(run: Run, tmp_path: Path, name: str) -> None:
    box = Path(mailbox(tmp_path, *NAMES)).rename(tmp_path / name)
    assert f"Read 6 messages of {name}." in run.result("log", "--yes", str(box)).output
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


@pytest.mark.parametrize("name", ["mail.eml", "mail"])
def test_a_single_mail_below_a_separator_stays_a_mail(run: Run, tmp_path: Path, name: str) -> None:
    mail = Path(mailbox(tmp_path, "affiliate.eml")).rename(tmp_path / name)
    assert f"{name}: join our partner crew?" in run("log", "--yes", str(mail))
    assert brands(run) == ["Trailtonic"]
    assert places_kept(run) == 0


def test_several_mails_on_standard_input_are_refused(run: Run, tmp_path: Path) -> None:
    several = Path(mailbox(tmp_path, *NAMES)).read_bytes()
    said = run.refused("log", "--yes", "-", stdin=several)
    assert said == "Standard input holds several mails; save them in a file and name that."
    run("log", "--yes", "-", stdin=LINE.encode() + Path(KIT).read_bytes())
    assert brands(run) == ["Brightleaf Smile"]


def test_what_an_answer_changes_is_asked_line_by_line(run: Run, tmp_path: Path) -> None:
    run("log", "--yes", str(MAILS / "uk-offer.eml"))
    box = mailbox(tmp_path, "uk-offer-raised.eml", "affiliate.eml", "uk-offer-paid.eml")
    said = " ".join(run.result("log", box, stdin="none\nnone\n\n").output.split())
    assert "2 answers belong to deals of the book." in said
    assert said.index("2 answers") < said.index("Deal 1, Thistle & Tide: Re: Thistle & Tide x Mia - an offer")
    assert "pay £350.00 → £400.00" in said
    assert said.count("Take over which?") == 1
    assert "Has the money come? Record £400.00 as received today?" in said
    deal = run.json("show", "1")
    assert len(deal["messages"]) == 3
    assert [offer["amount"] for offer in deal["offers"]] == ["350.00"]
    assert deal["payments"] == []
    assert brands(run) == ["Thistle & Tide"]


def test_an_answer_waits_for_its_deal(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, "uk-offer-paid.eml", "affiliate.eml")
    assert "1 answer waits for a deal that is not in the book" in run.result("log", "--yes", box).output
    assert "1 answer waits" in run.result("log", "--yes", box).output
    run("log", "--yes", str(MAILS / "uk-offer.eml"))
    said = run.result("log", "--yes", box).output
    assert "1 answer belongs to a deal of the book." in said
    assert "waits" not in said
    assert len(run.json("show", "Thistle")["messages"]) == 2
    assert "belong" not in run.result("log", "--yes", box).output


def test_an_answer_to_an_offer_that_she_left_out_is_no_offer_of_its_own(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, *NAMES)
    assert "2 answers wait for a deal" in run.result("log", box, stdin="none\n").output
    said = run.result("log", box).output
    assert "There is no new offer in it." in said
    assert "2 answers wait for a deal" in said


def test_an_offer_without_a_name_is_said_with_what_to_do(run: Run, tmp_path: Path) -> None:
    box = Path(mailbox(tmp_path, "affiliate.eml"))
    with box.open("a") as file:
        file.write(f"{LINE}Subject: hello\nMIME-Version: 1.0\n\nWe can pay you $90 for one TikTok video.\n\n")
    result = run.result("log", str(box), stdin="all\n")
    said = " ".join(result.output.split())
    assert result.exit_code == 0
    assert "1 offer names no brand; `collabook add BRAND` adds the deal, then `collabook log --deal` the mail" in said
    assert "TikTok video $90.00 “We can pay you $90 for one TikTok video.”" in said
    assert "1 offer. Save which?" in said
    assert brands(run) == ["Trailtonic"]


def test_enter_saves_none(run: Run, tmp_path: Path) -> None:
    box = mailbox(tmp_path, *NAMES)
    said = run.result("log", box, stdin="\n").output
    assert "What was not named is not asked about again; --again reads it once more." in said
    assert run.json("deals") == []
    assert "3 offers. Save which?" in run.result("log", "--again", box, stdin="\n").output


@pytest.mark.parametrize(
    ("option", "same"), [((), "the same command"), (("--again",), "the same command without --again")]
)
def test_ctrl_c_at_the_question_says_that_it_goes_on(
    run: Run, tmp_path: Path, option: tuple[str, ...], same: str
) -> None:
    box = mailbox(tmp_path, *NAMES)
    status, shown = in_terminal("log", *option, box, environment=run.environment, keys=b"\x03", columns=120)
    assert status == 130
    assert shown.endswith(f"\r\ncollabook: takeout.mbox is not done; {same} goes on where it was.\r\n")
    again = run.result("log", box, stdin="all\n\n\n").output
    assert "Read 0 messages" in again
    assert "read to its end" not in again
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_what_is_refused_stays_to_be_decided(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = mailbox(tmp_path, *NAMES)

    def refusing(session: Session, mail: Mail, found: Recognised) -> None:
        if mail.proposed.brand == "Trailtonic":
            raise Refusal("There is no room for it.")
        save(session, mail, found)

    with monkeypatch.context() as patched:
        patched.setattr(command, "save", refusing)
        result = run.result("log", "--yes", box)
    assert result.exit_code == 1
    assert "collabook: Trailtonic: There is no room for it." in result.stderr
    assert "1 message of takeout.mbox could not be saved; the same command tries again." in result.stderr
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide"]
    again = run.result("log", "--yes", box)
    assert again.exit_code == 0
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_an_answer_that_is_refused_stays_to_be_joined(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = mailbox(tmp_path, *NAMES)

    def refusing(*_: object, asks: bool) -> None:
        raise Refusal("The deal was changed.")

    with monkeypatch.context() as patched:
        patched.setattr(command, "join", refusing)
        result = run.result("log", "--yes", box)
    assert result.exit_code == 1
    assert "2 messages of takeout.mbox could not be saved; the same command tries again." in result.stderr
    assert run.result("log", "--yes", box).exit_code == 0
    assert len(run.json("show", "Thistle")["messages"]) == 3


def test_what_another_program_saves_meanwhile_is_passed_over(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = mailbox(tmp_path, *NAMES)

    def overtaken(session: Session, mail: Mail, found: Recognised) -> None:
        if mail.proposed.brand == "Trailtonic":
            Run(Path(run.environment["COLLABOOK_BOOK"]))("log", "--yes", str(MAILS / "affiliate.eml"))
        save(session, mail, found)

    monkeypatch.setattr(command, "save", overtaken)
    result = run.result("log", "--yes", box)
    assert result.exit_code == 0
    assert "collabook:" not in result.stderr
    assert brands(run) == ["Brightleaf Smile", "Thistle & Tide", "Trailtonic"]


def test_a_mailbox_that_fails_leaves_the_others_their_readings(run: Run, tmp_path: Path) -> None:
    missing, nothing = tmp_path / "missing.mbox", tmp_path / "nothing.mbox"
    nothing.write_bytes(b"")
    result = run.result("log", "--dry-run", "--json", str(missing), str(nothing), KIT, mailbox(tmp_path, *NAMES))
    assert result.exit_code == 1
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()][:2] == [
        "whitening-kit.eml",
        "takeout.mbox:1",
    ]
    first, second, last = result.stderr.splitlines()
    assert first.startswith(f"collabook: {missing} can't be read")
    assert second.startswith(f"collabook: There is no message in {nothing}")
    assert last == "collabook: 2 of 4 were not read."


def test_what_is_no_file_is_no_mailbox(run: Run, tmp_path: Path) -> None:
    folder, pipe = tmp_path / "Inbox.mbox", tmp_path / "pipe.mbox"
    folder.mkdir()
    os.mkfifo(pipe)
    assert run.refused("log", "--yes", str(folder)) == f"{folder} is a folder; name the mailbox file in it."
    (folder / "mbox").write_bytes(b"")
    assert run.refused("log", "--yes", str(folder)).endswith(f"name the mailbox file in it: {folder / 'mbox'}.")
    assert "save the mailbox as a file and name that" in run.refused("log", "--yes", str(pipe))
