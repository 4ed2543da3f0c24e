"""Each open deal has a next step with its day; what is late comes first, what the brand is to do comes last."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.due import Due, due, next_step
from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Instalment, Offer, Payment, Right
from collabook.domain.words import Stage
from tests.any_contents import DAYS, deals
from tests.books import USD, cash

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
SOON, FAR, PAST = TODAY + 3 * DAY, TODAY + 60 * DAY, TODAY - 5 * DAY
VIDEO = Deliverable("video", "tiktok", id="v")
FEE = Instalment(cash("100.00 USD"), id="i")


def agreed(**values: object) -> Deal:
    return Deal("Brightleaf Smile", number=1, stage="agreed", currency=USD)._replace(**values)  # type: ignore[arg-type]


def steps(*found: Deal, days: int = 14) -> list[tuple[object, ...]]:
    return [(step.what, step.on, step.days_late, step.waiting) for step in due(found, TODAY, days)]


def of(deliverable: Deliverable, **values: object) -> Due | None:
    made = due([agreed(deliverables=(deliverable,), **values)], TODAY)
    assert len(made) < 2
    return made[0] if made else None


def test_an_offer_waits_for_her_answer_until_its_day() -> None:
    offer = Deal("Brand", deadlines=(Deadline("reply", PAST), Deadline("event", SOON)))
    assert steps(offer) == [("reply", PAST, 5, False)]
    assert steps(offer._replace(deadlines=())) == [("reply", None, 0, False)]
    assert steps(offer._replace(deadlines=(Deadline("reply", FAR),))) == []


def test_whoever_did_not_name_the_last_offer_is_to_answer() -> None:
    theirs, hers = (
        Offer(PAST, "brand", cash("15.00 USD"), position=1),
        Offer(TODAY - DAY, "me", cash("40.00 USD"), position=2),
    )
    bargain = Deal("Brand", stage="negotiating", offers=(theirs, hers))
    assert steps(bargain) == [("follow_up", TODAY - DAY, 0, True)]
    assert steps(bargain._replace(offers=(theirs,))) == [("reply", None, 0, False)]
    assert steps(bargain._replace(offers=())) == [("reply", None, 0, False)]
    tomorrow = hers._replace(offered_on=TODAY + DAY)
    assert steps(bargain._replace(offers=(theirs, tomorrow))) == [("reply", None, 0, False)]


@pytest.mark.parametrize(
    ("deliverable", "step"),
    [
        (VIDEO, ("post", None, 0, False)),
        (VIDEO._replace(post_due_on=PAST), ("post", PAST, 5, False)),
        (VIDEO._replace(post_due_on=TODAY), ("post", TODAY, 0, False)),
        (VIDEO._replace(draft_due_on=SOON, post_due_on=SOON), ("draft", SOON, 0, False)),
        (VIDEO._replace(draft_due_days=2, draft_due_after="signing"), ("draft", None, 0, False)),
        (VIDEO._replace(post_due_days=2, post_due_after="approval"), ("draft", None, 0, False)),
        (VIDEO._replace(draft_due_on=PAST, submitted_on=TODAY), ("approval", TODAY, 0, True)),
        (VIDEO._replace(submitted_on=PAST, post_due_on=PAST), ("approval", PAST, 0, True)),
        (VIDEO._replace(submitted_on=PAST, approved_on=TODAY, post_due_on=SOON), ("post", SOON, 0, False)),
        (VIDEO._replace(draft_due_on=PAST, approved_on=TODAY), ("post", None, 0, False)),
        (VIDEO._replace(posted_on=PAST, disclosure_needed=True), ("disclosure", PAST, 5, False)),
    ],
)
def test_a_deliverable_has_one_next_step(deliverable: Deliverable, step: tuple[object, ...]) -> None:
    found = of(deliverable)
    assert found is not None
    assert (found.what, found.on, found.days_late, found.waiting) == step
    assert (found.label, found.record) == ("TikTok video", "v")


def test_a_posted_deliverable_is_done() -> None:
    assert of(VIDEO._replace(posted_on=PAST)) is None
    assert of(VIDEO._replace(posted_on=PAST, disclosure_needed=True, disclosure_label="#ad")) is None


def test_nothing_is_made_of_product_that_has_not_come() -> None:
    video = VIDEO._replace(post_due_days=7, post_due_after="delivery")
    waiting = agreed(deliverables=(video,), gifts=(Gift("whitening kit", id="g"),))
    assert [(step.what, step.waiting, step.label) for step in due([waiting], TODAY)] == [
        ("post", True, "TikTok video"), ("gift", True, "whitening kit"),
    ]  # fmt: skip
    came = waiting._replace(gifts=(Gift("whitening kit", PAST),))
    assert steps(came) == [("post", PAST + 7 * DAY, 0, False)]


@pytest.mark.parametrize(
    ("part", "made", "step"),
    [
        (FEE._replace(due_on=PAST), (), ("payment", PAST, 5, False)),
        (FEE._replace(due_on=TODAY), (), ("payment", TODAY, 0, False)),
        (FEE._replace(due_on=SOON), (), ("payment", SOON, 0, False)),
        (FEE._replace(due_on=FAR), (), None),
        (FEE, (), ("payment", None, 0, False)),
        (FEE._replace(due_days=30), (), ("payment", None, 0, False)),
        (FEE._replace(due_days=30, due_from="invoice"), (), None),
        (FEE, (VIDEO._replace(posted_on=PAST),), ("payment", None, 0, False)),
        (FEE._replace(due_days=30, due_from="invoice"), (VIDEO._replace(posted_on=PAST),), None),
    ],
)
def test_money_is_due_on_its_day(
    part: Instalment, made: tuple[Deliverable, ...], step: tuple[object, ...] | None
) -> None:
    assert steps(agreed(instalments=(part,), deliverables=made)) == ([step] if step else [])


def test_money_without_a_day_waits_for_what_is_still_to_make() -> None:
    assert [step.what for step in due([agreed(instalments=(FEE,), deliverables=(VIDEO,))], TODAY)] == ["post"]
    part_paid = agreed(instalments=(FEE,), payments=(Payment(cash("40.00 USD"), PAST),))
    assert [(step.what, step.on, str(step.amount)) for step in due([part_paid], TODAY)] == [
        ("payment", None, "60.00 USD")
    ]
    assert due([part_paid._replace(payments=(Payment(cash("100.00 USD"), PAST),))], TODAY) == []


def test_each_open_part_says_what_of_it_is_open() -> None:
    parts = (FEE._replace(due_on=PAST, id="a"), FEE._replace(due_on=TODAY, id="b"), FEE._replace(due_on=FAR, id="c"))
    deal = agreed(instalments=parts, payments=(Payment(cash("130.00 USD"), PAST),))
    assert [(str(step.amount), step.record, step.label) for step in due([deal], TODAY)] == [
        ("70.00 USD", "b", "payment 2 of 3")
    ]


@pytest.mark.parametrize(
    ("stage", "what"),
    [("cancelled", ["payment"]), ("ghosted", []), ("negotiating", ["reply"]), ("declined", [])],
)
def test_money_is_owed_for_what_was_agreed(stage: Stage, what: list[str]) -> None:
    deal = agreed(instalments=(FEE._replace(due_on=PAST),), stage=stage)
    assert [step.what for step in due([deal], TODAY)] == what


def test_a_promised_gift_is_awaited_until_it_comes() -> None:
    assert steps(agreed(gifts=(Gift("kit"), Gift("mug", PAST), Gift("cup", SOON)))) == [("gift", None, 0, True)] * 2
    assert steps(agreed(gifts=(Gift("kit"),), stage="declined")) == []


def test_a_right_is_named_before_it_ends() -> None:
    rights = (
        Right("exclusivity", "oat milk", ends_on=SOON),
        Right("usage", ends_on=FAR),
        Right("usage", ends_on=PAST),
        Right("ads", days=-1, starts_on=PAST),
        Right("ads", days=10, starts_on=PAST),
    )
    found = due([agreed(rights=rights)], TODAY)
    assert [(step.label, step.on, step.days_late) for step in found] == [
        ("exclusivity: oat milk", SOON, 0), ("ads", TODAY + 5 * DAY, 0),
    ]  # fmt: skip


def test_an_event_is_named_before_it_happens() -> None:
    events = (Deadline("event", SOON, id="e"), Deadline("event", PAST), Deadline("end", SOON))
    found = due([agreed(deadlines=events)], TODAY)
    assert [(step.what, step.on, step.label, step.record) for step in found] == [("follow_up", SOON, "event", "e")]


def test_her_own_next_action_counts_in_every_stage() -> None:
    stages: tuple[Stage, ...] = ("agreed", "ghosted", "declined", "cancelled")
    for stage in stages:
        found = due([agreed(stage=stage, next_action="ask again", next_action_on=PAST)], TODAY)
        assert [(step.what, step.on, step.days_late, step.label) for step in found] == [
            ("follow_up", PAST, 5, "ask again")
        ]


def test_what_is_late_comes_first_and_what_she_waits_for_last() -> None:
    found = due(
        [
            agreed(number=1, gifts=(Gift("kit"),)),
            agreed(number=2, deliverables=(VIDEO,)),
            agreed(number=3, deliverables=(VIDEO._replace(post_due_on=SOON),)),
            agreed(number=4, instalments=(FEE._replace(due_on=PAST),)),
            agreed(number=5, instalments=(FEE._replace(due_on=PAST - DAY),)),
            agreed(number=6, deliverables=(VIDEO._replace(submitted_on=PAST),)),
            agreed(number=7, instalments=(FEE._replace(due_on=TODAY),)),
        ],
        TODAY,
    )
    assert [step.deal.number for step in found] == [5, 4, 7, 3, 2, 6, 1]


@pytest.mark.parametrize(
    ("deal", "what"),
    [
        (agreed(instalments=(FEE._replace(due_on=FAR),)), "payment"),
        (agreed(instalments=(FEE._replace(due_on=FAR),), deliverables=(VIDEO,)), "post"),
        (agreed(instalments=(FEE._replace(due_on=PAST),), deliverables=(VIDEO._replace(post_due_on=SOON),)), "payment"),
        (agreed(rights=(Right("usage", ends_on=SOON),), deliverables=(VIDEO._replace(submitted_on=PAST),)), "approval"),
        (agreed(rights=(Right("usage", ends_on=SOON),), instalments=(FEE._replace(due_on=FAR),)), "right_ends"),
        (agreed(deliverables=(VIDEO._replace(posted_on=PAST),)), None),
        (Deal("Brand", stage="declined", deliverables=(VIDEO,), gifts=(Gift("kit"),)), None),
    ],
)
def test_the_next_step_is_what_has_to_be_done_first(deal: Deal, what: str | None) -> None:
    step = next_step(deal, TODAY)
    assert (step and step.what) == what


@settings(max_examples=40)
@given(found=st.lists(deals(), max_size=3), today=DAYS, days=st.integers(0, 60))
def test_no_deal_is_without_sense(found: list[Deal], today: date, days: int) -> None:
    made = due(found, today, days)
    for step in made:
        assert step.days_late == 0 or step.on == today - timedelta(days=step.days_late)
        assert step.on is None or step.on <= today + timedelta(days=days)
        assert (step.amount is not None) == (step.what == "payment")
        assert any(step.deal is deal for deal in found)
    late = [step.days_late for step in made]
    assert late == sorted(late, reverse=True)
    assert [step.waiting for step in made] == sorted(step.waiting for step in made)
    with_step = [deal for deal in found if next_step(deal, today) is not None]
    assert all(any(step.deal is deal for deal in with_step) for step in made)
