"""A new offer while an exclusivity to another brand runs: asked about with its reason, and only then."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.exclusivity import Plan, plan_of, questions
from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Right
from tests.books import TODAY

UNTIL = date(2027, 1, 4)
DAY = timedelta(days=1)
MILK = Right("exclusivity", "oat milk", ends_on=UNTIL)


def bound(right: Right = MILK, **values: object) -> Deal:
    deal = Deal("Oatwell", number=12, stage="agreed", agreed_on=date(2026, 10, 1), rights=(right,))
    return deal._replace(**values)  # type: ignore[arg-type]


def offer(*about: str, on: date = TODAY, text: str = "", brand: str = "Plantly") -> Plan:
    return Plan(brand, on, on, about, text)


def asked(right: Right, plan: Plan, **values: object) -> list[str]:
    return questions([bound(right, **values)], plan, TODAY)


def test_it_is_asked_in_one_sentence_with_its_reason() -> None:
    assert asked(MILK, offer("plant milk")) == [
        "You are exclusive for oat milk to Oatwell until 4 Jan 2027 (deal 12): is this one of it?"
    ]
    assert asked(MILK._replace(category=None), offer()) == [
        "You are exclusive to Oatwell until 4 Jan 2027 (deal 12): does this go against it?"
    ]


@pytest.mark.parametrize(
    ("category", "about", "text", "may_be"),
    [
        ("oat milk", "Oat Milk", "", True),
        ("oat milk", "plant milks", "", True),
        ("oat milk", "running shoes", "", False),
        ("oat milk", "", "We make the plant milk of the year.", True),
        ("oat milk", "", "Our oat cookies are new.", False),
        ("skin care", "", "Take care of yourself!", False),
        ("skin care", "", "We're a skincare brand.", True),
        ("skincare", "skin care set", "", True),
        ("hair care", "skin care", "", False),
        ("protein bars", "a protein bar", "", True),
        ("video games", "TikTok video", "", False),
        ("video games", "", "It is a game for two.", True),
        ("other beauty brands", "BEAUTY", "", True),
        ("the brand", "anything", "", True),
        (None, "anything", "", True),
        ("café crème", "CAFE", "", True),
        ("oat milk", "", "", False),
    ],
)
def test_what_it_may_be_one_of(category: str | None, about: str, text: str, *, may_be: bool) -> None:
    assert bool(asked(MILK._replace(category=category), offer(about, text=text))) is may_be


def test_the_same_brand_and_what_is_not_agreed_or_no_exclusivity_are_not_asked_about() -> None:
    assert not asked(MILK, offer("oat milk", brand="OATWELL"))
    assert not asked(MILK, offer("oat milk"), stage="negotiating")
    assert not asked(MILK._replace(kind="usage"), offer("oat milk"))


@pytest.mark.parametrize(("on", "runs"), [(UNTIL, True), (UNTIL + DAY, False), (TODAY, True)])
def test_it_counts_when_the_work_would_be_up(on: date, *, runs: bool) -> None:
    assert bool(asked(MILK, offer("oat milk", on=on))) is runs


def test_one_that_begins_later_does_not_run_yet() -> None:
    later = MILK._replace(starts_on=TODAY + 5 * DAY)
    assert not asked(later, offer("milk"))
    assert asked(later, offer("milk", on=TODAY + 5 * DAY))


POSTED = (Deliverable("video", posted_on=date(2026, 11, 1)),)


@pytest.mark.parametrize(
    ("right", "until"),
    [
        (Right("exclusivity", "milk", days=-1), "to Oatwell for ever (deal 12)"),
        (Right("exclusivity", "milk"), "to Oatwell, no end said (deal 12)"),
        (Right("exclusivity", "milk", days=30, counts_from="posting"), "to Oatwell until Tue 1 Dec (deal 12)"),
        (Right("exclusivity", "milk", days=60, counts_from="invoice"), "for 60 days after invoice (deal 12)"),
        (Right("exclusivity", "milk", days=30), "to Oatwell for 30 days, start not said (deal 12)"),
    ],
)
def test_an_end_is_derived_or_said_to_be_unknown(right: Right, until: str) -> None:
    (sentence,) = asked(right, offer("milk"), deliverables=POSTED)
    assert until in sentence


def test_days_without_a_start_count_from_the_end_of_the_work_at_the_latest() -> None:
    right = Right("exclusivity", "milk", days=30)
    assert asked(right, offer("milk", on=date(2026, 12, 1)), deliverables=POSTED)
    assert not asked(right, offer("milk", on=date(2026, 12, 2)), deliverables=POSTED)
    assert asked(right, offer("milk", on=date(2026, 12, 2)), deliverables=(*POSTED, Deliverable("reel")))


def test_the_plan_is_the_days_to_post_by_else_today_up_to_the_campaigns_end() -> None:
    reel = Deliverable("reel", post_due_on=UNTIL)
    assert plan_of(Deal("A", deliverables=(reel,)), TODAY)[1:3] == (UNTIL, UNTIL)
    assert plan_of(Deal("A", deliverables=(reel, Deliverable("video"))), TODAY)[1:3] == (TODAY, UNTIL)
    assert plan_of(Deal("A"), TODAY)[1:3] == (TODAY, TODAY)
    ends = (Deadline("reply", UNTIL + DAY), Deadline("end", UNTIL))
    assert plan_of(Deal("A", deadlines=ends), TODAY)[1:3] == (TODAY, UNTIL)
    about = plan_of(Deal("A", title="New", gifts=(Gift("oat drink"),), rights=(MILK,)), TODAY, category="dairy").about
    assert about == ("dairy", "oat milk", "New", "oat drink")


@given(
    first=st.integers(-400, 400), length=st.integers(0, 400), begins=st.integers(-400, 400), days=st.integers(0, 400)
)
def test_two_spans_are_asked_about_exactly_where_they_meet(first: int, length: int, begins: int, days: int) -> None:
    plan = Plan("Plantly", TODAY + first * DAY, TODAY + (first + length) * DAY, ("milk",))
    right = Right("exclusivity", "milk", starts_on=TODAY + begins * DAY, days=days)
    meet = max(first, begins) <= min(first + length, begins + days)
    assert bool(questions([bound(right)], plan, TODAY)) is meet
