"""Search finds a deal by any part of a word in its brand, title, notes and mail, however it is spelled."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collabook.domain.records import Deal, Message
from collabook.domain.text import clean_text, fold
from collabook.store.book import Book
from collabook.store.choosing import Wanted
from collabook.store.verbs import deals
from collabook.store.verbs.joining import join
from tests.books import TODAY


def found(book: Book, words: str) -> list[int]:
    return book.numbers(Wanted(words=words))


@pytest.fixture
def searched(book: Book) -> Book:
    deals.add(book, Deal("Café Łódź", title="Straße tour", notes="Ask Ærø for 100% “organic” tea", agency="Brightside"))
    deals.add(book, Deal("Oatly", messages=(Message(subject="Kooperation", text="Grüße aus Malmö, 東京 and x_y-z*"),)))
    deals.add(book, Deal("AT&T", title="it's 5\" wide"))
    return book


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("cafe", [1]),
        ("CAFÉ", [1]),
        ("lodz", [1]),
        ("łódź", [1]),
        ("strasse", [1]),
        ("STRASSE TOUR", [1]),
        ("tour strasse", [1]),
        ("odz", [1]),
        ("rass", [1]),
        ("aero", [1]),
        ("brightside", [1]),
        ("a", [3, 2, 1]),
        ("tl", [2]),
        ("at", [3, 2]),
        ("at t", [3, 2]),
        ("oatly malmo", [2]),
        ("oatly lodz", []),
        ("grusse koop", [2]),
        ("東京", [2]),
        ("京", [2]),
        ("100%", [1]),
        ("%", [1]),
        ("x_y", [2]),
        ("x?y", []),
        ("z*", [2]),
        ("tea*", []),
        ("“organic”", [1]),
        ('"', [3]),
        ('5"', [3]),
        ('5" wi', [3]),
        ("it's", [3]),
        ("at&t", [3]),
        ("AND", [2]),
        ("OR", [1]),
        ("text:cafe", []),
        ("cafe NOT lodz", []),
        ("(cafe)", []),
        ("^caf", []),
        ("NEAR(cafe lodz)", []),
        ("{text}: cafe", []),
        ("nothing of this", []),
        ("", [3, 2, 1]),
        ("   ", [3, 2, 1]),
        ("\u200e", [3, 2, 1]),
    ],
)
def test_words_find_deals(searched: Book, words: str, numbers: list[int]) -> None:
    assert sorted(found(searched, words)) == sorted(numbers)


def test_what_is_found_follows_every_change(kit_book: Book) -> None:
    deals.edit(kit_book, kit_book.find("1"), title="unboxing")
    assert (found(kit_book, "unboxing"), found(kit_book, "tiktok")) == ([1], [])
    deals.edit(kit_book, kit_book.find("1"), brand="Maia Cosmetics")
    assert (found(kit_book, "maia"), found(kit_book, "brightleaf")) == ([1], [])
    join(kit_book, kit_book.find("1"), [Message(text="the shipping address")], [], on=TODAY)
    assert found(kit_book, "shipping maia") == [1]
    deals.delete_part(kit_book, kit_book.find("1"), "messages", kit_book.find("1").messages[0])
    assert (found(kit_book, "lodz"), found(kit_book, "shipping")) == ([], [1])
    deals.delete(kit_book, kit_book.find("1"))
    assert found(kit_book, "maia") == []
    for _ in range(5):
        kit_book.undo()
    assert (found(kit_book, "tiktok lodz brightleaf"), found(kit_book, "maia")) == ([1], [])
    for _ in range(4):
        kit_book.redo()
    assert (found(kit_book, "maia shipping"), found(kit_book, "lodz")) == ([1], [])


def test_filters_join_the_words(searched: Book) -> None:
    deals.move(searched, searched.find("1"), "declined", on=TODAY)
    assert searched.numbers(Wanted(words="a", stages=("offered",))) == [3, 2]
    assert searched.numbers(Wanted(words="a", brand="LODZ")) == [1]
    assert searched.numbers(Wanted(words="a", open_on=TODAY)) == [3, 2]
    assert searched.numbers(Wanted(stages=("declined", "ghosted"))) == [1]


@given(st.text(max_size=30), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_part_of_a_word_that_is_in_it_is_found(book: Book, notes: str, data: st.DataObject) -> None:
    deals.add(book, Deal("Oatly", notes=notes))
    words = fold(clean_text(notes)).split()
    if words:
        word = data.draw(st.sampled_from(words))
        start = data.draw(st.integers(0, len(word) - 1))
        part = word[start : data.draw(st.integers(start + 1, len(word)))]
        assert found(book, part)[0] == book.numbers()[0]


@given(st.text(max_size=20))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_is_a_syntax_error(book: Book, words: str) -> None:
    assert found(book, words) == []
