"""A year is gathered in a few queries, and no deal with something to do or to be paid is left out."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.calendar import tax_year_of
from collabook.domain.due import next_step
from collabook.domain.lines import PaymentLine
from collabook.domain.receivables import receivables
from collabook.domain.records import Contents, Deadline, Deal, Deliverable, Gift, Instalment, Payment, Right
from collabook.exchange.figures import figures_document
from collabook.store import lines
from collabook.store.book import Book
from collabook.store.figures import year_figures
from collabook.store.verbs.whole import import_contents
from tests.any_contents import DAYS, contents
from tests.books import TODAY, USD, cash, full_contents

NEAR = st.dates(date(2026, 1, 1), date(2027, 12, 31)) | DAYS


def holding(book: Book, *deals: Deal) -> Book:
    import_contents(book, Contents({}, (), deals, ()), "deals.json")
    return book


@settings(max_examples=40)
@given(found=contents(), on=NEAR)
def test_no_open_deal_is_left_out(found: Contents, on: date) -> None:
    with Book.in_memory() as book:
        import_contents(book, found, "any.json")
        every = book.deals(book.numbers())
        with_step = {deal.number for deal in every if next_step(deal, on) is not None}
        assert with_step <= {deal.number for deal in book.open_deals(on)}
        owed, expected = receivables(book.owed_deals(on), on), receivables(every, on)
        assert owed[1:] == expected[1:]
        rows, wanted = (
            [(row.deal.id, row.deal.title, row.instalment.id, *row[2:]) for row in found.rows]
            for found in (owed, expected)
        )
        assert rows == wanted


@pytest.mark.parametrize(
    "values",
    [
        {"next_action": "ask again", "stage": "declined"},
        {"deadlines": (Deadline("event", TODAY),)},
        {"gifts": (Gift("camera", kept="loan"),)},
        {"rights": (Right("usage", starts_on=TODAY, days=30),)},
        {"deliverables": (Deliverable("video", posted_on=TODAY, disclosure_needed=True),)},
    ],
    ids=lambda values: next(iter(values)),
)
def test_a_deal_of_which_only_this_is_left_is_open(book: Book, values: dict[str, object]) -> None:
    holding(book, Deal("Brand", stage="agreed")._replace(**values))  # type: ignore[arg-type]
    assert [deal.number for deal in book.open_deals(TODAY)] == [1]


@settings(max_examples=30)
@given(found=contents(), as_of=NEAR)
def test_any_book_has_figures(found: Contents, as_of: date) -> None:
    with Book.in_memory() as book:
        import_contents(book, found, "any.json")
        document = figures_document(year_figures(book, tax_year_of(as_of, book.settings), as_of))
        assert document["as_of"] == as_of.isoformat()


def test_a_line_read_the_short_way_is_that_of_the_payment_that_the_deal_has(book: Book) -> None:
    import_contents(book, full_contents(), "full.json")
    tags = lines.deal_tags(book.connection, book.currencies)
    found = lines.payment_lines(book.connection, book.currencies, date.min, date.max, tags)
    expected = [
        PaymentLine.of(tags[deal.id][0], payment) for deal in book.deals(book.numbers()) for payment in deal.payments
    ]
    assert sorted(found) == sorted(expected)
    known = {name for name in PaymentLine._fields if any(getattr(row, name) is not None for row in found)}
    assert known == set(PaymentLine._fields)


def test_the_number_of_queries_does_not_grow_with_the_book(book: Book) -> None:
    deal = Deal(
        "Brand",
        stage="agreed",
        currency=USD,
        agreed_on=TODAY,
        instalments=(Instalment(cash("9.00 USD")),),
        payments=(Payment(cash("5.00 USD"), TODAY),),
        gifts=(Gift("kit", TODAY),),
        deliverables=(Deliverable("video", posted_on=TODAY),),
    )
    counts = []
    for number in (1, 30):
        holding(book, *[deal] * number)
        asked: list[str] = []
        book.connection.set_trace_callback(asked.append)
        year_figures(book, tax_year_of(TODAY, book.settings), TODAY)
        book.connection.set_trace_callback(None)
        counts.append(len([query for query in asked if query.startswith("SELECT")]))
    assert counts[0] == counts[1]
    assert 5 < counts[0] < 30


def test_only_deals_agreed_in_the_year_and_still_agreed_have_an_average_fee(book: Book) -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    part = Instalment(cash("100.00 USD"))
    deal = Deal("Brand", stage="agreed", currency=USD, agreed_on=last, instalments=(part, part))
    holding(
        book,
        deal,
        deal._replace(agreed_on=date(2025, 12, 31)),
        deal._replace(agreed_on=date(2027, 1, 1)),
        deal._replace(stage="cancelled"),
        deal._replace(agreed_on=None),
        deal._replace(instalments=()),
    )
    assert lines.agreed_fees(book.connection, book.currencies, first, last) == [cash("200.00 USD")]


def test_a_deal_is_finished_on_the_day_of_its_last_deliverable(book: Book) -> None:
    done, later = Deliverable("video", posted_on=date(2026, 3, 1)), Deliverable("reel", count=3, posted_on=TODAY)
    made: list[tuple[Deliverable, ...]] = [(done,), (done, later), (done, Deliverable("reel")), ()]
    holding(book, *(Deal("Brand", deliverables=deliverables) for deliverables in made))

    def finished(first: date, last: date) -> list[tuple[int, int]]:
        tags = lines.deal_tags(book.connection, book.currencies)
        rows = lines.finished(book.connection, first, last, tags)
        return sorted((row.deal.number, row.deliverables) for row in rows)

    assert finished(date(2026, 1, 1), TODAY) == [(1, 1), (2, 4)]
    assert finished(date(2026, 3, 2), TODAY) == [(2, 4)]
    assert finished(date(2026, 1, 1), date(2026, 11, 22)) == [(1, 1)]


def test_figures_follow_the_book(kit_book: Book, path: Path) -> None:
    from collabook.store.verbs import deals, gifts, money

    deals.move(kit_book, kit_book.find("1"), "agreed", on=TODAY)
    money.paid(kit_book, kit_book.find("1"), Payment(cash("15.00 USD"), TODAY))
    deal, _, gift = kit_book.find_part("1.1", "gifts")
    gifts.arrived(kit_book, deal, gift, on=TODAY)
    with Book.open(path) as again:
        found = year_figures(again, tax_year_of(TODAY, again.settings), TODAY)
    assert (found.total_income.text, found.complete) == ("15.00", False)
    deal, _, gift = kit_book.find_part("1.1", "gifts")
    gifts.changed(kit_book, deal, gift, value=cash("40.00 USD"))
    found = year_figures(kit_book, tax_year_of(TODAY, kit_book.settings), TODAY)
    assert (found.total_income.text, found.complete) == ("55.00", True)
    assert (found.months[0], found.months[-1], len(found.months)) == ("2026-01", "2026-12", 12)
    assert found.receivables.rows == ()
