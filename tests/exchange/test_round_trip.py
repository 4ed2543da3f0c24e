"""Whatever a book can hold, its document can carry: nothing that went in is refused or changed on the way back."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings

from collabook.domain.records import Contents
from collabook.exchange.document import contents_document, document_text, read_document
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents
from tests.any_contents import contents


def exported(source: Contents) -> dict[str, Any]:
    """What a new book exports that took these records in."""
    with Book.in_memory() as book:
        import_contents(book, source, "book.json")
        return contents_document(book.contents())


@given(contents())
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_book_comes_back_from_its_document(source: Contents) -> None:
    document = exported(source)
    _holds_the_values(document, source)
    with Book.in_memory() as book:
        read = read_document(document_text(document), book.currencies, book.settings)
    assert json.dumps(contents_document(read)) == json.dumps(document)
    assert json.dumps(exported(read)) == json.dumps(document)


def _holds_the_values(document: dict[str, Any], source: Contents) -> None:
    for deal, then in zip(document["deals"], source.deals, strict=True):
        assert [part["amount"] for part in deal["instalments"]] == [part.amount.text for part in then.instalments]
        assert [payment["gross"] for payment in deal["payments"]] == [payment.gross.text for payment in then.payments]
        assert [message["raw"] for message in deal["messages"]] == [message.raw for message in then.messages]
        assert deal["notes"] == then.notes
    assert sorted(spent["amount"] for spent in document["expenses"]) == sorted(
        expense.amount.text for expense in source.expenses
    )
