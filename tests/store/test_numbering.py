"""A deal's number is hers to remember: it never comes to mean another deal."""

import json

import pytest

from collabook.domain.records import MOST_NUMBER, Contents, Deal
from collabook.exchange.document import contents_document, document_text, read_document
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.store.verbs.whole import import_contents
from tests.books import full_contents


def document(*made: Deal) -> Contents:
    return Contents({}, (), made, ())


def numbers(book: Book) -> dict[str, int]:
    return {deal.brand: deal.number for deal in book.contents().deals}


def test_a_document_is_not_given_the_number_of_a_deal_that_is_gone(kit_book: Book) -> None:
    deals.add(kit_book, Deal("Oatly"))
    deals.delete(kit_book, kit_book.find("2"))
    import_contents(kit_book, document(Deal("Getir", "g", 2), Deal("Maia", "m", 9)), "x.json")
    assert numbers(kit_book) == {"Brightleaf Smile": 1, "Maia": 9, "Getir": 10}
    assert kit_book.deal(2) is None


def test_nor_that_of_one_that_was_undone(kit_book: Book) -> None:
    deals.add(kit_book, Deal("Oatly"))
    kit_book.undo()
    import_contents(kit_book, document(Deal("Getir", number=2)), "x.json")
    assert numbers(kit_book) == {"Brightleaf Smile": 1, "Getir": 3}


def test_a_number_that_no_deal_ever_had_is_kept(book: Book) -> None:
    import_contents(book, document(Deal("Maia", number=9)), "x.json")
    import_contents(book, document(Deal("Getir", number=4), Deal("Oatly")), "y.json")
    assert numbers(book) == {"Getir": 4, "Maia": 9, "Oatly": 10}


def test_a_deal_without_a_number_leaves_those_of_the_others(book: Book) -> None:
    import_contents(book, document(Deal("Oatly"), Deal("Getir", number=1)), "x.json")
    assert numbers(book) == {"Getir": 1, "Oatly": 2}


def test_an_import_that_was_undone_comes_again_with_its_numbers(book: Book) -> None:
    import_contents(book, full_contents(), "book.json")
    full = contents_document(book.contents())
    book.undo()
    book.redo()
    assert contents_document(book.contents()) == full
    book.undo()
    import_contents(book, full_contents(), "book.json")
    assert numbers(book) == {"Søstrene Grün & Co": 7, "Brightleaf Smile": 12}
    deals.delete(book, book.find("12"))
    import_contents(book, document(full_contents().deals[1]), "part.json")
    assert numbers(book)["Brightleaf Smile"] == 12


@pytest.mark.parametrize("taken", [(), (1, 2, 4)])
def test_after_the_highest_number_there_is_room_for_more(book: Book, taken: tuple[int, ...]) -> None:
    import_contents(book, document(*(Deal("Maia", number=number) for number in (*taken, MOST_NUMBER))), "x.json")
    lowest = 3 if taken else 1
    assert deals.add(book, Deal("Oatly")).number == lowest
    text = document_text(contents_document(book.contents()))
    with Book.in_memory() as other:
        import_contents(other, read_document(text, other.currencies, other.settings), "x.json")
        assert contents_document(other.contents())["deals"] == json.loads(text)["deals"]
