"""Payments go to the oldest due first; what went back is owed again or is gone from the fee, as it was said."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.allocation import allocate, net_received, open_amount, owes
from collabook.domain.money import Money, total
from collabook.domain.records import Deal, Deliverable, Instalment, Payment
from collabook.domain.words import STAGES
from tests.any_contents import DAYS
from tests.books import EUR, USD, cash

TODAY = date(2026, 11, 23)


def deal(*fees: Instalment, moved: tuple[Payment, ...] = (), **values: object) -> Deal:
    made = Deal("Brightleaf Smile", stage="agreed", currency=USD, instalments=fees, payments=moved)
    return made._replace(**values)  # type: ignore[arg-type]


def payment(gross: str, on: date = TODAY, **values: object) -> Payment:
    return Payment(cash(f"{gross} USD"), on)._replace(**values)  # type: ignore[arg-type]


def part(amount: str, due_on: date | None = None) -> Instalment:
    return Instalment(cash(f"{amount} USD"), due_on)


def rows(made: Deal, on: date = TODAY) -> list[tuple[str, str]]:
    return [(row.owed.text, row.paid.text) for row in allocate(made, on)]


def test_the_oldest_due_is_paid_first_whatever_the_order_of_the_parts() -> None:
    made = deal(part("300.00"), part("200.00", TODAY), part("100.00", TODAY - timedelta(9)), moved=(payment("250.00"),))
    assert rows(made) == [("100.00", "100.00"), ("200.00", "150.00"), ("300.00", "0.00")]


def test_a_refund_lowers_the_last_part_and_what_is_allocated() -> None:
    made = deal(part("100.00", TODAY), part("50.00"), moved=(payment("150.00"), payment("60.00", kind="refund")))
    assert rows(made) == [("90.00", "90.00"), ("0.00", "0.00")]
    assert str(open_amount(made, TODAY)) == "0.00 USD"


def test_a_chargeback_leaves_the_fee_so_the_money_is_owed_again() -> None:
    made = deal(part("650.00", TODAY), moved=(payment("650.00"), payment("650.00", kind="chargeback")))
    assert rows(made) == [("650.00", "0.00")]


@pytest.mark.parametrize(("kind", "effect", "open_again"), [
    ("refund", None, "0.00"), ("refund", "reopens", "40.00"), ("chargeback", None, "40.00"), ("chargeback", "reduces_fee", "0.00"),
])  # fmt: skip
def test_her_word_on_the_effect_counts(kind: str, effect: str | None, open_again: str) -> None:
    made = deal(part("100.00"), moved=(payment("100.00"), payment("40.00", kind=kind, effect=effect)))
    assert str(open_amount(made, TODAY)) == f"{open_again} USD"


def test_what_happens_later_has_not_happened() -> None:
    later = TODAY + timedelta(days=1)
    made = deal(part("100.00"), moved=(payment("60.00", later), payment("10.00")))
    assert rows(made) == [("100.00", "10.00")]
    assert rows(made, later) == [("100.00", "70.00")]
    assert str(net_received(made, TODAY)) == "10.00 USD"
    assert net_received(made, TODAY - timedelta(days=1)) is None


def test_a_part_is_not_due_by_what_happens_later() -> None:
    posted = Deliverable("video", posted_on=TODAY + timedelta(days=3))
    made = deal(Instalment(cash("100.00 USD"), due_days=0, due_from="posting"), deliverables=(posted,))
    assert [row.due_on for row in allocate(made, TODAY)] == [None]
    assert [row.due_on for row in allocate(made, TODAY + timedelta(days=3))] == [posted.posted_on]


def test_only_what_was_agreed_is_owed() -> None:
    owing = [stage for stage in STAGES if owes(deal(part("1.00"), stage=stage))]
    assert owing == ["agreed", "cancelled"]
    assert owes(deal(part("1.00"), stage="ghosted", agreed_on=TODAY))
    assert open_amount(deal(part("1.00"), stage="offered"), TODAY) is None
    assert open_amount(deal(), TODAY) is None


MINOR = st.integers(0, 10**7)
PARTS = st.lists(
    st.builds(
        lambda minor, due_on, position: Instalment(Money(minor, EUR), due_on, position=position),
        MINOR,
        st.none() | DAYS,
        st.integers(1, 9),
    ),
    min_size=1,
    max_size=5,
)
MOVED = st.lists(
    st.builds(
        lambda minor, on, kind, effect: Payment(Money(minor, EUR), on, kind, effect=effect),
        MINOR,
        DAYS,
        st.sampled_from(["payment", "payment", "refund", "chargeback"]),
        st.none() | st.sampled_from(["reduces_fee", "reopens"]),
    ),
    max_size=6,
)


@given(parts=PARTS, moved=MOVED, on=DAYS)
def test_no_part_is_paid_below_nothing_or_above_itself(parts: list[Instalment], moved: list[Payment], on: date) -> None:
    made = deal(*parts, moved=tuple(moved), currency=EUR)
    found = allocate(made, on)
    assert sorted(row.instalment.amount.minor for row in found) == sorted(part.amount.minor for part in parts)
    for row in found:
        assert 0 <= row.paid.minor <= row.owed.minor <= row.instalment.amount.minor
    received = net_received(made, on) or Money(0, EUR)
    owed, paid = (total((getattr(row, name) for row in found), EUR) for name in ("owed", "paid"))
    assert paid.minor == max(0, min(received.minor, owed.minor))
    assert open_amount(made, on) == owed - paid


@given(parts=PARTS, moved=MOVED, on=DAYS)
def test_a_later_part_gets_nothing_while_an_earlier_one_is_open(
    parts: list[Instalment], moved: list[Payment], on: date
) -> None:
    found = allocate(deal(*parts, moved=tuple(moved), currency=EUR), on)
    days = [row.due_on for row in found]
    assert days == sorted(days, key=lambda day: (day is None, day or date.min))
    for earlier, later in pairwise(found):
        assert not earlier.open or not later.paid
