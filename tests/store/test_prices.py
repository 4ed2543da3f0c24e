"""Her own prices: one for each thing, each change a step."""

import sqlite3

import pytest

from collabook.domain.records import Contents, Rate
from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.verbs import deals, prices
from collabook.store.verbs.whole import import_contents
from tests.books import cash

TIKTOK = Rate("video", cash("250.00 USD"), "tiktok", "60 seconds")
ANYWHERE = Rate("video", cash("200.00 EUR"))


def shown(book: Book) -> list[tuple[str | None, str, str | None]]:
    return [(rate.platform, str(rate.amount), rate.note) for rate in book.rates()]


def test_a_new_price_takes_the_place_of_the_old_one(book: Book) -> None:
    assert prices.priced(book, TIKTOK).sentence == "TikTok video: your price is $250.00."
    prices.priced(book, ANYWHERE)
    assert shown(book) == [(None, "200.00 EUR", None), ("tiktok", "250.00 USD", "60 seconds")]
    known = book.rates()[0].id
    prices.priced(book, ANYWHERE._replace(amount=cash("22000 JPY"), note="rush"))
    assert shown(book)[0] == (None, "22000 JPY", "rush")
    assert book.rates()[0].id == known
    assert book.undo().sentence == "Undone: Video: your price is ¥22,000."
    assert shown(book)[0] == (None, "200.00 EUR", None)


def test_deleting_one_is_taken_back(book: Book) -> None:
    prices.priced(book, TIKTOK)
    [rate] = book.rates()
    assert prices.unpriced(book, rate).sentence == "TikTok video: your price of $250.00 is deleted."
    assert book.rates() == []
    with pytest.raises(Refusal, match="changed meanwhile"):
        prices.unpriced(book, rate)
    book.undo()
    assert book.rates() == [rate]


def test_a_price_of_nothing_is_none(book: Book) -> None:
    with pytest.raises(Refusal, match="A price of 0 is none"):
        prices.priced(book, TIKTOK._replace(amount=cash("0.00 USD")))


def test_deals_come_and_go_without_her_prices(kit_book: Book) -> None:
    prices.priced(kit_book, TIKTOK)
    deals.delete(kit_book, kit_book.find("1"))
    assert len(kit_book.rates()) == 1


def test_an_import_adds_prices_and_leaves_hers(book: Book) -> None:
    prices.priced(book, TIKTOK)
    given = Contents({}, (), (), (), (TIKTOK._replace(amount=cash("9.00 USD"), id="r1"), ANYWHERE._replace(id="r2")))
    said = import_contents(book, given, "x.json").sentence
    assert said == "Imported 0 deals, 0 expenses and 1 price from x.json; 1 price of yours stayed."
    assert shown(book) == [(None, "200.00 EUR", None), ("tiktok", "250.00 USD", "60 seconds")]
    with pytest.raises(Refusal, match=r"The id “r2” \(price\) is in the book already"):
        import_contents(book, given, "x.json")


@pytest.mark.parametrize("platform", [None, "tiktok"])
def test_the_book_itself_holds_one_price_for_one_thing(book: Book, platform: str | None) -> None:
    prices.priced(book, TIKTOK._replace(platform=platform))  # type: ignore[arg-type]
    again = book.connection.execute("SELECT 'other', platform, kind, currency, amount, note FROM rates").fetchone()
    book.connection.execute("BEGIN")
    book.connection.execute("UPDATE recording SET replaying = 1")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        book.connection.execute("INSERT INTO rates VALUES (?, ?, ?, ?, ?, ?)", tuple(again))
    book.connection.execute("ROLLBACK")
    assert len(book.rates()) == 1
