"""What the book asks of a new offer while she is bound to another brand."""

from datetime import date

from collabook.domain.records import Brand, Contents, Deal, Right
from collabook.store.book import Book
from collabook.store.exclusive import exclusivity_questions
from collabook.store.verbs import deals, whole
from tests.books import TODAY

UNTIL = date(2027, 1, 4)
BOUND = Deal(
    "Oatwell",
    stage="agreed",
    agreed_on=date(2026, 10, 1),
    rights=(Right("exclusivity", "oat milk", ends_on=UNTIL),),
)
SENTENCE = "You are exclusive for oat milk to Oatwell until 4 Jan 2027 (deal 1): is this one of it?"


def test_the_category_of_the_new_brand_is_taken_from_the_book(book: Book) -> None:
    brands = (Brand("Plantly", category="Plant milk"), Brand("Zipwick", category="shoes"))
    whole.import_contents(book, Contents({}, brands, (BOUND,), ()), "a book")
    assert exclusivity_questions(book, Deal("plantly "), TODAY) == [SENTENCE]
    assert exclusivity_questions(book, Deal("Zipwick"), TODAY) == []
    assert exclusivity_questions(book, Deal("Zipwick"), TODAY, text="a new milk") == [SENTENCE]
    assert exclusivity_questions(book, Deal(""), TODAY, text="a new milk") == [SENTENCE]


def test_what_has_ended_is_not_read(book: Book) -> None:
    deals.add(book, BOUND)
    assert [deal.brand for deal in book.exclusive_deals(UNTIL)] == ["Oatwell"]
    assert book.exclusive_deals(date(2027, 1, 5)) == []


def test_it_takes_the_same_few_queries_for_many_deals(book: Book) -> None:
    counts = []
    for more in (1, 40):
        for _ in range(more):
            deals.add(book, BOUND)
        asked: list[str] = []
        book.connection.set_trace_callback(asked.append)
        exclusivity_questions(book, Deal("Plantly"), TODAY, text="milk")
        book.connection.set_trace_callback(None)
        counts.append(len(asked))
    assert counts[0] == counts[1]
