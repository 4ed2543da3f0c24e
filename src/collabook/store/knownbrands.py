"""The brands of a book as a mail is told to be from one of them."""

from collections import defaultdict
from datetime import date

from collabook.domain.text import clean_line, fold
from collabook.domain.track_record import KnownBrand, known_said
from collabook.store import mapping, reading
from collabook.store.book import Book
from collabook.store.trouble import told_plainly


def known_brands(book: Book) -> list[KnownBrand]:
    """Every brand with its people, the number of its deals, and the agencies that wrote for it, in four queries."""
    with told_plainly(book.path):
        deals: dict[str, int] = dict(
            mapping.rows(book.connection, "SELECT brand_id, count(*) FROM deals GROUP BY brand_id").fetchall()
        )
        agencies: dict[str, list[str]] = defaultdict(list)
        for brand_id, agency in mapping.rows(
            book.connection, "SELECT DISTINCT brand_id, agency FROM deals WHERE agency IS NOT NULL ORDER BY agency"
        ):
            agencies[brand_id].append(agency)
        brands = reading.brands(book.connection)
    return [KnownBrand(brand, deals.get(brand.id, 0), tuple(agencies[brand.id])) for brand in brands]


def told_of(book: Book, brand: str, on: date) -> str:
    """What there was with the brand of this name by ``on``: ``2 deals, the last paid $400.00``."""
    with told_plainly(book.path):
        rows = book.connection.execute(
            "SELECT number FROM deal_cards WHERE brand_folded = ?", (fold(clean_line(brand)),)
        ).fetchall()
    return known_said(book.deals([row["number"] for row in rows]), on)
