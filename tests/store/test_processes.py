"""Several programs at one book, and one that is killed: what was said to be saved is, and nothing is half done."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.verbs import content, deals, gifts
from tests.books import TODAY, kit_deal, open_book

ADD_TWENTY = """
import sys
from collections.abc import Callable
from pathlib import Path
from collabook.domain.records import Deal, Gift
from collabook.store.book import Book
from collabook.store.verbs import deals

with Book.open(Path(sys.argv[1])) as book:
    print("ready", flush=True)
    sys.stdin.readline()
    for n in range(20):
        number = deals.add(book, Deal(f"{sys.argv[2]} {n}", gifts=(Gift("mug"),))).number
        deals.move(book, book.find(str(number)), "agreed", on=__import__("datetime").date(2026, 1, 1))
"""

KILLED_WITHIN_A_STEP = """
import os, signal, sys
from pathlib import Path
from collabook.domain.records import Deal, Message
from collabook.store.book import Book
from collabook.store.verbs.inserting import insert_deal
from collabook.store.writing import Step

book = Book.open(Path(sys.argv[1]))
book.connection.execute("PRAGMA cache_size = 5")  # pages reach the disk before the commit
with Step(book) as step:
    for n in range(30):
        insert_deal(step, Deal(f"Half done {n}", messages=(Message(text="x" * 20_000),)))
    step.done("Never said.")
    os.kill(os.getpid(), signal.SIGKILL)
"""

KILLED_AFTER_A_STEP = """
import os, signal, sys
from pathlib import Path
from collabook.domain.records import Deal
from collabook.store.book import Book
from collabook.store.verbs import deals

book = Book.open(Path(sys.argv[1]))
deals.add(book, Deal("Saved"))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_two_programs_that_write_at_once_lose_nothing(book: Book, path: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", ADD_TWENTY, path, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("Left", "Right")
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    results = [(*program.communicate("\n", timeout=60), program.returncode) for program in programs]
    assert results == [("", "", 0)] * 2
    assert sorted(book.numbers()) == list(range(1, 41))
    assert len(book.history(limit=100)) == 80
    assert {deal.stage for deal in book.deals(book.numbers())} == {"agreed"}
    for _ in range(80):
        book.undo()
    assert book.contents().deals == ()


def test_a_program_killed_in_the_middle_of_a_step_leaves_the_book_as_it_was(kit_book: Book, path: Path) -> None:
    before = kit_book.contents()
    kit_book.close()
    killed = subprocess.run([sys.executable, "-c", KILLED_WITHIN_A_STEP, path], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert path.with_name("book.db-journal").stat().st_size > 0, "the step had not reached the disk"
    with open_book(path) as again:
        assert again.contents() == before
        assert again.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert deals.add(again, kit_deal()).number == 2
        again.undo()
        assert again.contents() == before


def test_what_was_said_to_be_saved_survives_the_kill(path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED_AFTER_A_STEP, path], check=False)
    assert killed.returncode == -signal.SIGKILL
    with open_book(path) as again:
        assert [deal.brand for deal in again.contents().deals] == ["Saved"]
        again.undo()


def test_what_another_program_deleted_meanwhile_is_said(kit_book: Book, path: Path) -> None:
    deal = kit_book.find("1")
    with open_book(path) as other:
        deals.delete(other, other.find("1"))
    after = kit_book.contents()
    changes: tuple[Callable[[], object], ...] = (
        lambda: deals.move(kit_book, deal, "declined", on=TODAY),
        lambda: deals.delete(kit_book, deal),
        lambda: deals.add_message(kit_book, deal, deal.messages[0]),
        lambda: deals.delete_part(kit_book, deal, "gifts", deal.gifts[0]),
        lambda: content.posted(kit_book, deal, deal.deliverables[0], on=TODAY),
        lambda: gifts.received(kit_book, deal, deal.gifts[0]._replace(id="")),
    )
    for change in changes:
        with pytest.raises(Refusal, match="That was changed meanwhile; look again, then try once more"):
            change()
    assert kit_book.contents() == after
