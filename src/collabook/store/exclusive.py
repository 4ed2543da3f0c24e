"""What a new offer is to be asked about before she takes it: an exclusivity to another brand that runs then."""

from datetime import date

from collabook.domain.exclusivity import plan_of, questions
from collabook.domain.records import Deal
from collabook.domain.text import clean_line, fold
from collabook.store.book import Book
from collabook.store.trouble import told_plainly


def exclusivity_questions(book: Book, offered: Deal, today: date, *, text: str = "") -> list[str]:
    """A sentence for each exclusivity that may forbid ``offered``; ``text`` is the brand's own words.

    The deals are read in a few queries however many are bound.
    """
    plan = plan_of(offered, today, text=text)
    bound = book.exclusive_deals(plan.first)
    if not bound:
        return []
    with told_plainly(book.path):
        row = book.connection.execute(
            "SELECT category FROM brands WHERE folded = ?", (fold(clean_line(offered.brand)),)
        ).fetchone()
    category = row["category"] if row is not None else None
    return questions(bound, plan_of(offered, today, category=category, text=text), today)
