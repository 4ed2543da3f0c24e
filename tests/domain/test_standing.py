"""Facts in, status out: content and money are two axes, worked out for any day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from collabook.domain.records import Deal, Deliverable, Instalment, Payment
from collabook.domain.standing import standing
from tests.any_contents import DAYS, deals
from tests.books import USD, cash

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)

MAKE = Deliverable("video", "tiktok")
REVIEW = MAKE._replace(submitted_on=TODAY - DAY)
APPROVED = REVIEW._replace(approved_on=TODAY)
POSTED = APPROVED._replace(posted_on=TODAY)


@pytest.mark.parametrize(
    ("made", "content"),
    [
        ((), "none"),
        ((MAKE,), "to_make"),
        ((REVIEW,), "in_review"),
        ((APPROVED,), "to_make"),
        ((POSTED,), "posted"),
        ((REVIEW, MAKE), "to_make"),
        ((REVIEW, POSTED), "in_review"),
        ((POSTED, APPROVED), "to_make"),
        ((POSTED, POSTED), "posted"),
        ((MAKE._replace(posted_on=TODAY),), "posted"),
        ((MAKE._replace(posted_on=TODAY + DAY),), "to_make"),
        ((REVIEW._replace(approved_on=TODAY + DAY),), "in_review"),
    ],
)
def test_content_is_where_its_slowest_deliverable_is(made: tuple[Deliverable, ...], content: str) -> None:
    assert standing(Deal("Brand", stage="agreed", deliverables=made), TODAY).content == content


def owed(*parts: Instalment, paid: str = "", **values: object) -> Deal:
    payments = (Payment(cash(f"{paid} USD"), TODAY),) if paid else ()
    deal = Deal("Brand", stage="agreed", currency=USD, instalments=parts, payments=payments, deliverables=(MAKE,))
    return deal._replace(**values)  # type: ignore[arg-type]


def fee(due_on: date | None = None, **values: object) -> Instalment:
    return Instalment(cash("100.00 USD"), due_on)._replace(**values)  # type: ignore[arg-type]


LATER, EARLIER = TODAY + 9 * DAY, TODAY - 9 * DAY
REFUND = Payment(cash("100.00 USD"), TODAY, "refund")


@pytest.mark.parametrize(
    ("deal", "money"),
    [
        (owed(), "none"),
        (owed(paid="5.00"), "none"),
        (owed(fee(EARLIER), stage="offered"), "none"),
        (owed(fee(EARLIER), stage="declined"), "none"),
        (owed(fee(LATER)), "not_due"),
        (owed(fee()), "not_due"),
        (owed(fee(TODAY)), "due"),
        (owed(fee(TODAY - DAY)), "overdue"),
        (owed(fee(TODAY - DAY), stage="cancelled"), "overdue"),
        (owed(fee(TODAY - DAY), stage="ghosted"), "none"),
        (owed(fee(TODAY - DAY), stage="ghosted", agreed_on=EARLIER), "overdue"),
        (owed(fee(LATER), paid="40.00"), "part_paid"),
        (owed(fee(EARLIER), fee(LATER), paid="100.00"), "part_paid"),
        (owed(fee(EARLIER), fee(TODAY), paid="100.00"), "due"),
        (owed(fee(EARLIER), fee(TODAY), paid="99.00"), "overdue"),
        (owed(fee(EARLIER), paid="100.00"), "paid"),
        (owed(fee(EARLIER), paid="120.00"), "paid"),
        (owed(fee(), deliverables=(POSTED,)), "due"),
        (owed(fee(), deliverables=(POSTED, MAKE)), "not_due"),
        (owed(fee(), deliverables=()), "not_due"),
        (owed(fee(due_days=30), deliverables=(POSTED,)), "not_due"),
        (owed(fee(due_days=0, due_from="invoice"), deliverables=(POSTED,)), "not_due"),
        (owed(fee(due_days=0, due_from="posting"), deliverables=(POSTED,)), "due"),
        (owed(fee(), stage="cancelled", closed_on=TODAY), "due"),
        (owed(fee(due_days=30, due_from="posting"), stage="cancelled", closed_on=TODAY - 30 * DAY), "due"),
        (owed(fee(EARLIER), payments=(REFUND._replace(kind="payment"), REFUND)), "none"),
        (owed(fee(EARLIER), payments=(REFUND._replace(kind="payment"), REFUND._replace(kind="chargeback"))), "overdue"),
    ],
)
def test_money_says_the_most_urgent(deal: Deal, money: str) -> None:
    assert standing(deal, TODAY).money == money


def test_standing_moves_with_the_days_alone() -> None:
    deal = owed(fee(TODAY), deliverables=(POSTED,), paid="100.00")
    days = [TODAY - 2 * DAY, TODAY - DAY, TODAY]
    assert [standing(deal, day) for day in days] == [
        ("to_make", "not_due"),
        ("in_review", "not_due"),
        ("posted", "paid"),
    ]


@settings(max_examples=40)
@given(deal=deals(), on=DAYS)
def test_any_deal_stands_somewhere_on_any_day(deal: Deal, on: date) -> None:
    content, money = standing(deal, on)
    assert (content == "none") == (not deal.deliverables)
    if not deal.instalments or deal.stage in ("offered", "negotiating", "declined"):
        assert money == "none"
