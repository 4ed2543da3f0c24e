"""Where one message of a mailbox ends, whatever the file is called and wherever it was cut off."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.mailboxes import NAMES, brands, mailbox
from tests.cli.running import Run


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
