"""A date that was given, or a rule counted from what has happened; before that there is none."""

from datetime import date, timedelta

import pytest

from collabook.domain.due_dates import awaits, draft_due_on, instalment_due_on, post_due_on, right_ends_on
from collabook.domain.records import Deal, Deliverable, Gift, Instalment, Right
from collabook.domain.words import TERMS_FROM
from tests.books import cash

DAY = date(2026, 11, 20)
WEEK = timedelta(days=7)
FEE = cash("100.00 USD")


def test_a_given_date_comes_before_its_rule() -> None:
    video = Deliverable("video", draft_due_on=DAY, draft_due_days=3, draft_due_after="signing", post_due_on=DAY + WEEK)
    deal = Deal("Brand", agreed_on=DAY, deliverables=(video,))
    assert (draft_due_on(deal, video), post_due_on(deal, video)) == (DAY, DAY + WEEK)


def test_a_rule_counts_from_what_happened() -> None:
    video = Deliverable(
        "video",
        draft_due_days=7,
        draft_due_after="delivery",
        post_due_days=0,
        post_due_after="approval",
        approved_on=DAY,
    )
    waiting = Deal("Brand", deliverables=(video,), gifts=(Gift("kit", DAY), Gift("box")))
    assert draft_due_on(waiting, video) is None
    assert draft_due_on(waiting._replace(gifts=(Gift("kit", DAY - WEEK), Gift("box", DAY))), video) == DAY + WEEK
    assert draft_due_on(waiting._replace(gifts=()), video) is None
    assert post_due_on(waiting, video) == DAY
    signed = video._replace(post_due_days=7, post_due_after="signing")
    assert post_due_on(waiting, signed) is None
    assert post_due_on(waiting._replace(agreed_on=DAY), signed) == DAY + WEEK


HAPPENED = {
    "invoice": Deal("Brand"),
    "signing": Deal("Brand", agreed_on=DAY),
    "posting": Deal(
        "Brand", deliverables=(Deliverable("reel", posted_on=DAY - WEEK), Deliverable("video", posted_on=DAY))
    ),
    "approval": Deal("Brand", deliverables=(Deliverable("reel", approved_on=DAY),)),
    "delivery": Deal(
        "Brand", deliverables=(Deliverable("reel", submitted_on=DAY), Deliverable("reel", posted_on=DAY - WEEK))
    ),
}


@pytest.mark.parametrize("start", TERMS_FROM)
def test_money_falls_due_so_many_days_from_its_start(start: str) -> None:
    part = Instalment(FEE, due_days=30, due_from=start, invoiced_on=DAY)  # type: ignore[arg-type]
    deal = HAPPENED[start]
    assert instalment_due_on(deal, part) == DAY + timedelta(days=30)
    assert awaits(deal, part) is None
    before = Deal("Brand", deliverables=(Deliverable("reel"), *deal.deliverables))
    part = part._replace(invoiced_on=None)
    assert instalment_due_on(before, part) is None
    assert awaits(before, part) == start


def test_an_unscheduled_part_waits_for_nothing() -> None:
    assert instalment_due_on(HAPPENED["posting"], Instalment(FEE)) is None
    assert awaits(HAPPENED["posting"], Instalment(FEE)) is None


@pytest.mark.parametrize(
    ("right", "ends"),
    [
        (Right("usage", ends_on=DAY), DAY),
        (Right("usage", starts_on=DAY, days=7), DAY + WEEK),
        (Right("usage", days=7, counts_from="posting"), DAY + WEEK),
        (Right("usage", days=7, counts_from="invoice"), None),
        (Right("usage", days=7), None),
        (Right("ads", starts_on=DAY, days=-1), None),
        (Right("exclusivity", starts_on=DAY), None),
    ],
)
def test_a_right_ends_on_its_day_or_never(right: Right, ends: date | None) -> None:
    assert right_ends_on(HAPPENED["posting"], right) == ends
