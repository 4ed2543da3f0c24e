"""Several programs at one book, and one that is killed: what was said to be saved is, and nothing is half done."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from collabook.domain.differences import differences
from collabook.domain.fingerprint import fingerprint
from collabook.domain.records import Message, Offer, Payment
from collabook.domain.refusal import Refusal
from collabook.store import choosing
from collabook.store.book import Book
from collabook.store.verbs import content, deals, gifts, money
from collabook.store.verbs.joining import join
from tests.books import TODAY, cash, kit_deal, open_book

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
        assert deals.add(again, kit_deal(messages=())).number == 2
        again.undo()
        assert again.contents() == before


def test_what_was_said_to_be_saved_survives_the_kill(path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED_AFTER_A_STEP, path], check=False)
    assert killed.returncode == -signal.SIGKILL
    with open_book(path) as again:
        assert [deal.brand for deal in again.contents().deals] == ["Saved"]
        again.undo()


def test_a_mail_that_another_program_saved_meanwhile_is_not_saved_twice(book: Book, path: Path) -> None:
    mail = kit_deal().messages[0]
    assert book.deal_with_message(mail, fingerprint(mail)) is None
    with open_book(path) as other:
        deals.add(other, kit_deal())
    with pytest.raises(Refusal, match="This mail is in the book already: deal 1"):
        deals.add(book, kit_deal())
    running = book.find("1")
    answer = [Message(text="we can pay 20")]
    with open_book(path) as other:
        join(other, running, answer, [], on=TODAY)
    with pytest.raises(Refusal, match="has this mail already"):
        join(book, running, answer, [], on=TODAY)
    assert len(book.contents().deals) == 1
    assert len(book.find("1").messages) == 2


def test_an_offer_joins_no_deal_that_another_program_has_moved_on(kit_book: Book, path: Path) -> None:
    read_before = kit_book.find("1")
    with open_book(path) as other:
        deals.move(other, other.find("1"), "agreed", on=TODAY)
    raised = kit_deal(offers=(Offer(TODAY, "brand", cash("20.00 USD")),))
    changes = differences(raised, read_before, TODAY)
    assert changes
    with pytest.raises(Refusal, match="That was changed meanwhile"):
        join(kit_book, read_before, [Message(text="we can pay 20")], changes, on=TODAY)
    assert (len(kit_book.find("1").offers), len(kit_book.find("1").messages)) == (1, 1)


def test_no_more_goes_back_than_came_also_where_another_program_sent_some_back(kit_book: Book, path: Path) -> None:
    money.paid(kit_book, kit_book.find("1"), Payment(cash("15.00 USD"), TODAY))
    read_before, refund = kit_book.find("1"), Payment(cash("10.00 USD"), TODAY, "refund")
    with open_book(path) as other:
        money.paid(other, read_before, refund)
    with pytest.raises(Refusal, match=r"received \$5\.00, so \$10\.00 can't go back"):
        money.paid(kit_book, read_before, refund)
    assert len(kit_book.find("1").payments) == 2


def test_a_deal_that_is_deleted_while_it_is_looked_for_is_said(
    kit_book: Book, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = choosing.named

    def deleted_meanwhile(connection: sqlite3.Connection, text: str) -> int:
        number = named(connection, text)
        with open_book(path) as other:
            deals.delete(other, other.deals([number])[0])
        return number

    monkeypatch.setattr(choosing, "named", deleted_meanwhile)
    with pytest.raises(Refusal, match="That was changed meanwhile; look again, then try once more"):
        kit_book.find("1")


def test_what_another_program_deleted_meanwhile_is_said(kit_book: Book, path: Path) -> None:
    deal = kit_book.find("1")
    with open_book(path) as other:
        deals.delete(other, other.find("1"))
    after = kit_book.contents()
    changes: tuple[Callable[[], object], ...] = (
        lambda: deals.move(kit_book, deal, "declined", on=TODAY),
        lambda: deals.delete(kit_book, deal),
        lambda: join(kit_book, deal, [Message(text="one more")], [], on=TODAY),
        lambda: deals.delete_part(kit_book, deal, "gifts", deal.gifts[0]),
        lambda: content.posted(kit_book, deal, deal.deliverables[0], on=TODAY),
        lambda: gifts.received(kit_book, deal, deal.gifts[0]._replace(id="")),
    )
    for change in changes:
        with pytest.raises(Refusal, match="That was changed meanwhile; look again, then try once more"):
            change()
    assert kit_book.contents() == after
