"""Every figure that is a sum of lines is the sum of its events."""

from datetime import date
from itertools import count

from hypothesis import given

from collabook.domain.conversion import convert_lines
from collabook.domain.events import FIGURES, figure_events, year_events
from collabook.domain.lines import Lines
from collabook.domain.money import Money, total
from collabook.domain.totals import totals
from tests.books import USD
from tests.domain.lines_of_a_year import ANY_LINES, DAY, gift, lines, paid, spent, tag


def numbered(found: Lines) -> Lines:
    """The lines with an id each, as a book gives them."""
    ids = count(1)
    return Lines(
        [line._replace(payment=line.payment._replace(id=f"p{next(ids)}")) for line in found.payments],
        [line._replace(gift=line.gift._replace(id=f"g{next(ids)}")) for line in found.gifts],
        [expense._replace(id=f"e{next(ids)}") for expense in found.expenses],
    )


@given(ANY_LINES)
def test_a_figure_is_the_sum_of_what_it_counts_of_each_event(found: Lines) -> None:
    found = numbered(found)
    events = year_events(found, USD, {})
    figures = totals(convert_lines(found, USD, USD), USD)
    for name in FIGURES:
        assert total((amount for _, amount in figure_events(events, name)), USD) == getattr(figures, name), name
    for category, amount in figures.expenses_by_category.items():
        summed = figure_events(events, f"expenses_by_category.{category}")
        assert total((part for _, part in summed), USD) == amount


@given(ANY_LINES)
def test_no_line_is_lost_and_what_counts_is_in_it_or_says_what_it_lacks(found: Lines) -> None:
    found = numbered(found)
    events = year_events(found, USD, {})
    assert len(events) == len(found.payments) + len(found.gifts) + len(found.expenses)
    assert [event.on for event in events] == sorted(event.on for event in events)
    lacking = {row.id for row in convert_lines(found, USD, USD).unconverted}
    assert {event.record.id for event in events if event.missing == "no rate"} == lacking
    assert all(event.home is None for event in events if event.missing)


def test_a_refund_takes_off_and_its_fee_still_costs() -> None:
    refund = paid("100.00 USD", kind="refund", fee="3.00", commission="10.00", withheld="5.00")
    events = year_events(lines(refund), USD, {})
    counted = {name: [amount.text for _, amount in figure_events(events, name)] for name in FIGURES}
    assert counted["refunds"] == ["100.00"]
    assert counted["net_receipts"] == ["-100.00"]
    assert counted["expenses"] == ["-7.00"]
    assert counted["bank_payout"] == ["-88.00"]
    assert counted["net_cash"] == ["-93.00"]


def test_an_expense_is_shown_with_its_deal() -> None:
    expense = spent("20.00 USD")._replace(deal="d7")
    (event,) = year_events(lines(expense), USD, {"d7": tag(7)})
    assert event.deal == tag(7)
    assert event.home is not None
    assert event.home.gross == Money(2000, USD)


def test_a_gift_without_a_value_says_so_only_where_it_would_count() -> None:
    wanted, unasked = gift(None), gift(None, basis="unsolicited")
    events = year_events(numbered(lines(wanted, unasked)), USD, {})
    assert [event.missing for event in events] == ["no value", ""]
    assert {event.on for event in events} == {DAY}
    assert date.min not in {event.on for event in events}
