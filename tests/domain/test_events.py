"""Every figure that is a sum of lines is the sum of its events."""

from datetime import date
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.conversion import convert_lines
from collabook.domain.events import FIGURES, Recorded, figure_events, year_events
from collabook.domain.lines import Lines, PaymentLine
from collabook.domain.money import Money, total
from collabook.domain.records import Payment
from collabook.domain.totals import totals
from tests.books import USD, cash
from tests.domain.lines_of_a_year import DAY, TAGS, gift, gift_lines, lines, payments, spent, tag


@st.composite
def any_records(draw: st.DrawFn) -> Recorded:
    """What was recorded, with an id each, as a book gives them."""
    ids = count(1)
    paid = draw(st.lists(st.tuples(TAGS, payments()), max_size=8))
    came = draw(st.lists(gift_lines(), max_size=4))
    return Recorded(
        sorted(((deal, one._replace(id=f"p{next(ids)}")) for deal, one in paid), key=lambda row: row[1].received_on),
        [line._replace(gift=line.gift._replace(id=f"g{next(ids)}")) for line in came],
        [],
    )


def lines_of(recorded: Recorded) -> Lines:
    return lines(*(PaymentLine.of(*one) for one in recorded.payments), *recorded.gifts, *recorded.expenses)


@given(any_records())
def test_a_figure_is_the_sum_of_what_it_counts_of_each_event(recorded: Recorded) -> None:
    events = year_events(recorded, USD, {})
    figures = totals(convert_lines(lines_of(recorded), USD, USD), USD)
    for name in FIGURES:
        assert total((amount for _, amount in figure_events(events, name)), USD) == getattr(figures, name), name
    for category, amount in figures.expenses_by_category.items():
        summed = figure_events(events, f"expenses_by_category.{category}")
        assert total((part for _, part in summed), USD) == amount


@given(any_records())
def test_no_line_is_lost_and_what_counts_is_in_it_or_says_what_it_lacks(recorded: Recorded) -> None:
    events = year_events(recorded, USD, {})
    assert len(events) == sum(len(found) for found in recorded)
    assert [event.on for event in events] == sorted(event.on for event in events)
    lacking = {row.id for row in convert_lines(lines_of(recorded), USD, USD).unconverted}
    assert {event.record.id for event in events if event.missing == "no rate"} == lacking
    assert all(event.home is None for event in events if event.missing)


def test_a_refund_takes_off_and_its_fee_still_costs() -> None:
    refund = Payment(cash("100.00 USD"), DAY, "refund", fee=cash("3.00 USD"), commission=cash("10.00 USD"),
                     withheld=cash("5.00 USD"), id="p")  # fmt: skip
    events = year_events(Recorded([(tag(), refund)], [], []), USD, {})
    counted = {name: [amount.text for _, amount in figure_events(events, name)] for name in FIGURES}
    assert counted["refunds"] == ["100.00"]
    assert counted["net_receipts"] == ["-100.00"]
    assert counted["expenses"] == ["-7.00"]
    assert counted["bank_payout"] == ["-88.00"]
    assert counted["net_cash"] == ["-93.00"]


def test_an_expense_is_shown_with_its_deal() -> None:
    expense = spent("20.00 USD")._replace(deal="d7")
    (event,) = year_events(Recorded([], [], [expense]), USD, {"d7": tag(7)})
    assert event.deal == tag(7)
    assert event.home is not None
    assert event.home.gross == Money(2000, USD)


def test_a_gift_without_a_value_says_so_only_where_it_would_count() -> None:
    wanted, unasked = gift(None, id="g1"), gift(None, id="g2", basis="unsolicited")
    events = year_events(Recorded([], [wanted, unasked], []), USD, {})
    assert [event.missing for event in events] == ["no value", ""]
    assert {event.on for event in events} == {DAY}
    assert date.min not in {event.on for event in events}
