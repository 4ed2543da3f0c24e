"""The verb that puts one more record to a deal: a deliverable, a part of the fee, a right, a deadline."""

from typing import Any

from collabook.domain.records import Deal
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.verbs.altering import called
from collabook.store.verbs.inserting import insert_parts
from collabook.store.writing import Step


def add_part(book: Book, deal: Deal, table: str, record: Any) -> Done:
    """Add ``record`` to the deal's ``table``, after those it has. Raises ``Refusal`` for another currency."""
    with Step(book) as step:
        insert_parts(step, deal.id, table, (record,))
        return step.done(
            f"Added {'an' if table[0] in 'io' else 'a'} {table.removesuffix('s')} to deal {called(deal)}.", deal.number
        )
