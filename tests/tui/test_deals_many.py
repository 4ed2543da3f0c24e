"""A list of ten thousand deals is read by the page."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from collabook.domain.records import Deal, Message
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.screens.acting import Target
from collabook.tui.screens.dealcells import deal_row
from collabook.tui.screens.dealpages import DealPages
from tests.books import TODAY, open_book
from tests.tui.deals_shown import add_four, in_deals
from tests.tui.driving import deal_of, press, running, screen_text


def fill(book: Book, number: int) -> None:
    """So many deals of one brand, written past the verbs: they are only to be shown."""
    with book.connection:
        book.connection.execute("BEGIN")
        book.connection.execute("UPDATE recording SET replaying = 1")
        book.connection.execute("INSERT INTO brands (id, name, folded) VALUES ('b', 'Oatside', 'oatside')")
        book.connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO deals (id, number, brand_id, title, stage)"
            " SELECT 'deal' || i, i, 'b', 'Deal number ' || i, 'offered' FROM n",
            (number,),
        )
        book.connection.execute("UPDATE recording SET replaying = 0")


async def test_ten_thousand_deals_are_read_by_the_page_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    with open_book(path) as book:
        fill(book, 10_000)
        deals_of = Book.deals

        def counted(self: Book, numbers: Sequence[int], **given: Any) -> list[Deal]:
            read.extend(numbers)
            return deals_of(self, numbers, **given)

        monkeypatch.setattr(Book, "deals", counted)
        async with running(book, (120, 40)) as (app, pilot):
            shown = await in_deals(pilot)
            assert "10,000 deals" in screen_text(app)
            assert "Deal number 9999 " in screen_text(app)
            assert len(read) <= 100
            await press(pilot, "end")
            assert shown.key == Target(1)
            assert len(read) <= 200
            for _ in range(20):
                shown.action_page(-1)
            await pilot.pause()
            assert len(read) <= 1_000
            assert len(read) == len(set(read))
            before = len(read)
            deep = shown.key
            app.book_changed()
            await pilot.pause()
            assert shown.key == deep
            assert len(read) - before <= 100


def test_a_page_holds_its_rows_though_a_deal_of_it_was_deleted(book: Book) -> None:
    add_four(book)
    pages = DealPages(book.numbers(), book.deals, lambda deal: deal_row(deal, TODAY, wide=False))
    deals.delete(book, deal_of(book, 3))
    assert [row.key for row in pages] == [Target(4), None, Target(2), Target(1)]
    assert [row.key for row in pages[2:]] == [Target(2), Target(1)]
    assert pages.place(2) == 2
    assert pages.place(99) is None
    with pytest.raises(IndexError):
        pages[4]


async def test_text_from_a_mail_is_never_read_as_markup(book: Book) -> None:
    deals.add(book, Deal("[/x] Nike [/", title="[@click=app.quit]x[/]", messages=(Message(text="[/y]"),)))
    async with running(book) as (app, pilot):
        await in_deals(pilot)
        assert "[/x] Nike [/" in screen_text(app)
        assert app.is_running
