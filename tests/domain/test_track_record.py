"""What is known of a brand from its deals: what it paid, how fast, for what."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.records import Deal, Instalment, Payment
from collabook.domain.track_record import track_record
from tests.books import TODAY, USD, cash, kit_deal

DUE = date(2026, 6, 1)


def paid_deal(*late: int, number: int = 1) -> Deal:
    """A deal with one instalment of 100 for each payment, due on ``DUE``, a month later, … and paid so many days late."""
    due = [DUE + timedelta(days=30 * n) for n in range(len(late))]
    return kit_deal(
        number=number,
        stage="agreed",
        agreed_on=DUE,
        currency=USD,
        instalments=tuple(
            Instalment(cash("100.00 USD"), due_on=day, id=f"i{n}", position=n) for n, day in enumerate(due)
        ),
        payments=tuple(
            Payment(cash("100.00 USD"), day + timedelta(days=days)) for day, days in zip(due, late, strict=True)
        ),
    )


def test_the_middle_instalment_says_how_fast_it_pays() -> None:
    assert track_record([paid_deal(3, 30, -2)], TODAY).days_late == 3
    assert track_record([paid_deal(5), paid_deal(1), paid_deal(9)], TODAY).days_late == 5
    assert track_record([paid_deal(4, 8)], TODAY).days_late == 4


def test_what_is_not_paid_in_full_or_has_no_day_says_nothing() -> None:
    half = paid_deal(3)
    half = half._replace(payments=(Payment(cash("50.00 USD"), DUE),))
    without_day = paid_deal(3)
    without_day = without_day._replace(instalments=(Instalment(cash("100.00 USD"), id="i"),))
    record = track_record([half, without_day, kit_deal()], TODAY)
    assert (record.days_late, record.instalments_paid, record.instalments_timed) == (None, 1, 0)
    assert record.received == {"USD": cash("150.00 USD")}
    assert record.open == {"USD": cash("50.00 USD")}


def test_two_payments_complete_an_instalment_on_the_day_of_the_last() -> None:
    deal = paid_deal(0)._replace(
        payments=(Payment(cash("60.00 USD"), DUE), Payment(cash("40.00 USD"), DUE + timedelta(days=11)))
    )
    assert track_record([deal], TODAY).days_late == 11


def test_two_currencies_are_kept_apart_and_the_newest_fee_comes_first() -> None:
    euro = kit_deal(
        number=2,
        stage="agreed",
        agreed_on=DUE + timedelta(days=1),
        instalments=(Instalment(cash("80.00 EUR"), id="e"),),
        payments=(Payment(cash("30.00 EUR"), DUE),),
    )
    record = track_record([paid_deal(0), euro, kit_deal(number=3)], TODAY)
    assert record.received == {"EUR": cash("30.00 EUR"), "USD": cash("100.00 USD")}
    assert record.open == {"EUR": cash("50.00 EUR")}
    assert [past.deal.number for past in record.fees] == [2, 1]
    assert (record.deals, record.agreed) == (3, 2)


@given(st.lists(st.integers(-20, 60), min_size=1, max_size=4), st.dates(date(2026, 5, 1), date(2027, 2, 1)))
def test_what_is_dated_later_is_not_known_yet(late: list[int], on: date) -> None:
    deal = paid_deal(*late)
    record = track_record([deal], on)
    known = [payment for payment in deal.payments if payment.received_on <= on]
    assert record.received.get("USD", cash("0.00 USD")).minor == 10_000 * len(known)
    assert record.instalments_paid <= len(known)
