"""Every change is one step with a sentence; undo and redo take it back and do it again, exactly."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from collabook.domain.calendar import tax_year_of
from collabook.domain.differences import differences
from collabook.domain.records import Deadline, Deal, Expense, Gift, Message, Offer, Payment, Right
from collabook.domain.refusal import Refusal
from collabook.exchange.document import contents_document
from collabook.store.book import Book
from collabook.store.figures import year_events
from collabook.store.journal import Done, Unchanged
from collabook.store.schema import TABLES
from collabook.store.verbs import content, deals, gifts, money, whole
from collabook.store.verbs.joining import join
from collabook.store.verbs.naming import named
from collabook.store.writing import Step
from tests.books import TODAY, USD, cash, full_contents, full_deal, kit_deal, open_book


def story(book: Book) -> None:
    """What happens to a deal from its offer to its gift's price, nine steps."""
    deals.add(book, kit_deal())
    deals.move(book, book.find("1"), "agreed", on=TODAY)
    content.submitted(book, book.find("1"), book.find("1").deliverables[0], on=TODAY)
    content.approved(book, book.find("1"), book.find("1").deliverables[0], on=TODAY)
    content.posted(book, book.find("1"), book.find("1").deliverables[0], on=TODAY, url="tiktok.test/@you/video/1")
    money.paid(book, book.find("1"), Payment(cash("15.00 USD"), TODAY))
    gifts.arrived(book, book.find("1"), book.find("1").gifts[0], on=TODAY)
    gifts.changed(book, book.find("1"), book.find("1").gifts[0], value=cash("40.00 USD"))
    money.spent(book, Expense(TODAY, "props", cash("9.99 USD")), book.find("1"))


def test_a_verb_is_one_step_with_its_sentence(book: Book) -> None:
    story(book)
    steps = book.history()
    assert [step.sentence for step in reversed(steps)] == [
        "Added deal 1 Brightleaf Smile: TikTok video.",
        "Moved deal 1 Brightleaf Smile: TikTok video from offered to agreed; $15.00 is agreed.",
        "Draft submitted: TikTok video for Brightleaf Smile (1.1).",
        "Approved: TikTok video for Brightleaf Smile (1.1).",
        "Posted: TikTok video for Brightleaf Smile (1.1).",
        "Received $15.00: deal 1 Brightleaf Smile: TikTok video.",
        "Arrived: whitening kit from Brightleaf Smile, value unknown (1.1).",
        "Priced: whitening kit from Brightleaf Smile, worth $40.00 (1.1).",
        "Spent $9.99, props for deal 1 Brightleaf Smile: TikTok video.",
    ]
    assert {step.made_at for step in steps} == {"2026-11-23T09:30:00+00:00"}


def test_undo_and_redo_walk_through_every_state_also_after_a_restart(book: Book, path: Path) -> None:
    states = [contents_document(book.contents())]
    story(book)
    full = contents_document(book.contents())
    for _ in range(9):
        book.close()
        with open_book(path) as again:
            states.append(contents_document(again.contents()))
            assert again.undo().sentence.startswith("Undone: ")
    with open_book(path) as again:
        assert contents_document(again.contents()) == states[0]
        with pytest.raises(Refusal, match="There is nothing to undo: the book is as it was made"):
            again.undo()
        for state in reversed(states[2:]):
            assert again.redo().sentence.startswith("Done again: ")
            assert contents_document(again.contents()) == state
        again.redo()
        assert contents_document(again.contents()) == full
        with pytest.raises(Refusal, match="There is nothing to redo"):
            again.redo()


CHANGED = kit_deal(
    offers=(Offer(TODAY, "brand", cash("900.00 EUR")),),
    gifts=(Gift("a second pan"),),
    rights=(Right("exclusivity", "pans", days=30),),
    deadlines=(Deadline("event", date(2026, 12, 5)),),
    terms_days=45,
)
VERBS: list[Callable[[Book, Deal], object]] = [
    lambda book, deal: deals.edit(book, deal, title="new", brand="Other", notes=None),
    lambda book, deal: deals.edit_part(book, deal, "payments", deal.payments[0], received_on=date(2026, 1, 5)),
    lambda book, deal: deals.set_fee(book, deal, cash("599.00 EUR")),
    lambda book, deal: deals.move(book, deal, "cancelled", on=TODAY, kill_fee=cash("0.00 EUR"), why="they left"),
    deals.delete,
    lambda book, deal: deals.delete_part(book, deal, "deliverables", deal.deliverables[0]),
    lambda book, deal: join(book, deal, [Message(text="one more")], differences(CHANGED, deal, TODAY), on=TODAY),
    lambda book, deal: gifts.received(book, deal, Gift("pan", TODAY)),
    lambda book, deal: money.paid(book, deal, Payment(cash("1.00 EUR"), TODAY, "chargeback")),
    lambda book, deal: whole.set_setting(book, "time_zone", "Asia/Tokyo"),
    lambda book, deal: whole.set_setting(book, "my_names", None),
]


@pytest.mark.parametrize("verb", VERBS, ids=range(len(VERBS)))
def test_each_verb_on_a_full_book_is_taken_back_exactly(book: Book, verb: Callable[[Book, Deal], object]) -> None:
    whole.import_contents(book, full_contents(), "book.json")
    before = book.contents()
    verb(book, book.find("d7"))
    after = book.contents()
    assert after != before
    assert len(book.history()) == 2
    book.undo()
    assert book.contents() == before
    book.redo()
    assert book.contents() == after


def test_a_whole_import_is_one_step(book: Book) -> None:
    empty = book.contents()
    whole.import_contents(book, full_contents(), "book.json")
    full = book.contents()
    assert [step.sentence for step in book.history()] == ["Imported 2 deals, 2 expenses and 2 prices from book.json."]
    book.undo()
    assert book.contents() == empty
    book.redo()
    assert book.contents() == full


def test_a_new_change_after_an_undo_ends_what_could_be_redone(kit_book: Book) -> None:
    deals.move(kit_book, kit_book.find("1"), "declined", on=TODAY)
    kit_book.undo()
    assert [step.undone for step in kit_book.history()] == [True, False]
    deals.move(kit_book, kit_book.find("1"), "agreed", on=TODAY)
    with pytest.raises(Refusal, match="There is nothing to redo: no change was undone since the last one"):
        kit_book.redo()
    assert [(step.sentence.split()[0], step.undone) for step in kit_book.history()] == [
        ("Moved", False),
        ("Added", False),
    ]


def test_a_change_that_changes_nothing_is_no_step_and_keeps_what_can_be_redone(kit_book: Book) -> None:
    deals.move(kit_book, kit_book.find("1"), "declined", on=TODAY)
    kit_book.undo()
    zone = kit_book.settings.time_zone
    nothing: tuple[Callable[[], Done], ...] = (
        lambda: deals.edit(kit_book, kit_book.find("1"), title="TikTok video"),
        lambda: whole.set_setting(kit_book, "time_zone", zone),
        lambda: content.submitted(kit_book, kit_book.find("1"), kit_book.find("1").deliverables[0], on=TODAY),
    )
    for change in nothing[:2]:
        done = change()
        assert isinstance(done, Unchanged)
        assert done.sentence == "The book says so already; nothing was changed."
        assert [step.undone for step in kit_book.history()] == [True, False]
    assert kit_book.redo().sentence.startswith("Done again: Moved")
    kit_book.undo()
    assert not isinstance(nothing[2](), Unchanged)
    assert [step.undone for step in kit_book.history()] == [False, False]


def test_lines_and_expenses_come_in_the_same_order_after_an_undo(book: Book) -> None:
    deals.add(book, kit_deal())
    deals.add(book, Deal("Oatly"))
    for number in ("1", "2"):
        for dollars in ("3.00", "4.00"):
            money.paid(book, book.find(number), Payment(cash(f"{dollars} USD"), TODAY))
            gifts.received(book, book.find(number), Gift(f"{dollars} mug", TODAY))
    for dollars in ("5.00", "6.00", "7.00"):
        money.spent(book, Expense(TODAY, "props", cash(f"{dollars} USD")), book.find("1"))

    def listed() -> tuple[object, ...]:
        events = year_events(book, tax_year_of(TODAY, book.settings), TODAY)
        return events, contents_document(book.contents())

    before = listed()
    deals.delete(book, book.find("1"))
    book.undo()
    assert listed() == before
    for _ in range(9):
        book.undo()
    for _ in range(9):
        book.redo()
    assert listed() == before


def test_history_calls_columns_by_human_words(kit_book: Book) -> None:
    deal = kit_book.find("1")
    assert deals.edit(kit_book, deal, terms_days=30, terms_from="posting", title="x").sentence == (
        "Changed payment terms, title of deal 1 Brightleaf Smile: x."
    )
    done = deals.edit_part(kit_book, deal, "deliverables", deal.deliverables[0], post_due_on=TODAY)
    assert done.sentence == "Changed due day of deliverable 1.1, Brightleaf Smile."
    columns = {name for model in TABLES.values() for name in model.model_fields}
    assert not [name for name in columns if named([name]).split()[-1] in ("on", "at", "days", "from", "why", "after")]


def test_a_number_is_given_once_also_after_undo_and_delete(kit_book: Book) -> None:
    deals.delete(kit_book, kit_book.find("1"))
    assert deals.add(kit_book, Deal("Oatly")).number == 2
    kit_book.undo()
    assert deals.add(kit_book, Deal("Getir")).number == 3
    whole.import_contents(kit_book, full_contents(), "book.json")
    assert deals.add(kit_book, Deal("Maia")).number == 13


def test_a_refused_verb_is_no_step_and_changes_nothing(kit_book: Book) -> None:
    before = kit_book.contents()
    with pytest.raises(Refusal):
        deals.edit(kit_book, kit_book.find("1"), notes="kept?", title="x" * 501)
    with pytest.raises(KeyError):
        _fail_half_way(kit_book)
    assert kit_book.contents() == before
    assert len(kit_book.history()) == 1
    kit_book.undo()
    assert kit_book.contents().deals == ()


def _fail_half_way(book: Book) -> None:
    with Step(book) as step:
        step.change("deals", book.find("1").id, title="half done")
        raise KeyError


def test_a_step_without_its_sentence_is_rolled_back(kit_book: Book) -> None:
    before = kit_book.contents()
    with pytest.raises(RuntimeError, match="a step ends with done"), Step(kit_book) as step:
        step.change("deals", before.deals[0].id, title="x")
    assert kit_book.contents() == before


@pytest.mark.parametrize(
    "change",
    ["UPDATE deals SET title = 'x'", "DELETE FROM offers", "INSERT INTO settings VALUES ('a', 'b')"],
)
def test_a_change_outside_a_step_is_refused_by_the_book_itself(kit_book: Book, change: str) -> None:
    with sqlite3.connect(kit_book.path) as other:
        other.create_function("fold", 1, str)
        with pytest.raises(sqlite3.IntegrityError, match="step_id"):
            other.execute(change)
    other.close()
    assert kit_book.find("1").title == "TikTok video"


def test_a_step_of_one_process_is_taken_back_by_another(kit_book: Book) -> None:
    script = (
        "import sys; from pathlib import Path; from collabook.store.book import Book\n"
        "with Book.open(Path(sys.argv[1])) as book: print(getattr(book, sys.argv[2])().sentence)"
    )
    full = kit_book.contents()
    version = kit_book.data_version()
    for verb, said in (("undo", "Undone"), ("redo", "Done again")):
        done = subprocess.run(
            [sys.executable, "-c", script, kit_book.path, verb], capture_output=True, text=True, check=True
        )
        assert done.stdout == f"{said}: Added deal 1 Brightleaf Smile: TikTok video.\n"
        assert len(kit_book.contents().deals) == (0 if verb == "undo" else 1)
    assert kit_book.contents() == full
    assert kit_book.data_version() != version


def test_history_of_one_deal(book: Book) -> None:
    deals.add(book, kit_deal())
    deals.add(book, full_deal())
    deals.move(book, book.find("1"), "declined", on=TODAY)
    gifts.received(book, book.find("7"), Gift("pan", TODAY, USD, cash("5.00 USD")))
    assert [step.sentence.split()[0] for step in book.history(book.find("1"))] == ["Moved", "Added"]
    assert [step.sentence.split()[0] for step in book.history(book.find("7"))] == ["Arrived:", "Added"]
    assert len(book.history(limit=3)) == 3


def test_a_book_is_one_file_readable_by_its_owner_alone(kit_book: Book, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
