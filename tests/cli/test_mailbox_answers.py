"""What a mailbox asks her: answers to deals, offers without a name, and what is refused."""

import json
import os
from pathlib import Path

import pytest

from collabook.cli import mailbox as command
from collabook.cli.mails import Mail, save
from collabook.cli.session import Session
from collabook.domain.refusal import Refusal
from collabook.mail.recognising import Recognised
from tests.cli.mailboxes import LINE, NAMES, brands, mailbox
from tests.cli.running import KIT, MAILS, Run, in_terminal


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
