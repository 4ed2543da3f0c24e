"""What a mail says other than the deal it joins is a change, line by line, and nothing else is."""

from datetime import date
from decimal import Decimal

import pytest

from collabook.domain.differences import Added, Agreed, Owed, differences, stands
from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Instalment, Offer, Right
from collabook.domain.words import Stage
from collabook.mail.message import read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import read
from collabook.reference import currencies, data_folder
from tests.books import TODAY, USD, cash

GBP = currencies()["GBP"]
REEL = Deliverable("reel", "instagram", draft_due_on=date(2026, 11, 25), post_due_on=date(2026, 12, 2))
HELD = Deal(
    "Thistle & Tide",
    deliverables=(REEL,),
    gifts=(Gift("bath salt trio", value=cash("36.00 GBP")),),
    rights=(Right("ads", days=60),),
    terms_days=30,
    terms_from="invoice",
    commission_percent=Decimal(10),
    code="MIA10",
    agency="Brightside",
    deadlines=(Deadline("event", date(2026, 12, 5)),),
)


def mail(name: str) -> Deal:
    message = read_message((data_folder() / "mails" / name).read_bytes())
    reading = read(message, home=USD, currencies=currencies(), today=TODAY, my_names=())
    return proposal(reading, message, on=TODAY)


def said(proposed: Deal, deal: Deal) -> list[str]:
    return [change.said() for change in differences(proposed, deal, TODAY)]


def offers(*amounts: str) -> tuple[Offer, ...]:
    return tuple(Offer(TODAY, "brand", cash(amount), currency=GBP) for amount in amounts)


def test_an_answer_that_raises_the_fee_and_moves_the_day_says_both() -> None:
    assert said(mail("uk-offer-raised.eml"), mail("uk-offer.eml")) == [
        "pay: £350.00 → £400.00",
        "post Reel: Wed 2 Dec → Wed 9 Dec",
    ]


def test_an_affiliate_mail_says_its_share_its_code_and_its_gift() -> None:
    assert said(mail("affiliate.eml"), Deal("Trailtonic")) == [
        "gift: starter box, $42.00",
        "commission: 15% of sales",
        "code: MIA10",
    ]


def test_what_the_deal_holds_already_is_no_change() -> None:
    assert said(HELD, HELD) == []
    assert said(Deal("Thistle & Tide"), HELD) == []
    without_price = HELD._replace(gifts=(Gift("Bath salt trio"),))
    assert said(without_price, HELD) == []
    offered = HELD._replace(offers=offers("400.00 GBP"))
    assert said(offered, offered) == []


@pytest.mark.parametrize("stage", ["offered", "negotiating"])
def test_while_nothing_is_agreed_a_sum_is_one_more_offer(stage: Stage) -> None:
    held = Deal("Oru", stage=stage, offers=offers("300.00 GBP"))
    (change,) = differences(Deal("Oru", offers=offers("400.00 GBP")), held, TODAY)
    assert change.said() == "pay: £300.00 → £400.00"
    assert isinstance(change.edit, Added)
    assert stands(change, held)


def test_what_was_agreed_changes_only_where_she_says_so() -> None:
    held = Deal("Oru", stage="agreed", instalments=(Instalment(cash("300.00 GBP")),), currency=GBP)
    (change,) = differences(Deal("Oru", offers=offers("250.00 GBP")), held, TODAY)
    assert change.said() == "pay: £300.00 → £250.00"
    assert change.edit == Owed(cash("250.00 GBP"))
    assert not stands(change, held)
    code = differences(Deal("Oru", code="MIA10"), held, TODAY)[0]
    assert stands(code, held)


def test_the_agreed_fee_said_again_is_no_change() -> None:
    held = Deal("Oru", stage="agreed", instalments=(Instalment(cash("300.00 GBP")),), currency=GBP)
    assert said(Deal("Oru", offers=offers("300.00 GBP")), held) == []


def test_an_answer_that_accepts_agrees_the_deal_once() -> None:
    held = Deal("Oru", stage="negotiating", offers=offers("400.00 GBP"))
    (change,) = differences(Deal("Oru"), held, TODAY, accepts=True)
    assert (change.said(), change.edit) == ("stage: negotiating → agreed at £400.00", Agreed())
    assert differences(Deal("Oru"), held._replace(stage="agreed"), TODAY, accepts=True) == []


def test_everything_else_that_differs_is_a_line_of_its_own() -> None:
    read_now = HELD._replace(
        deliverables=(
            REEL._replace(count=2, draft_due_on=date(2026, 11, 27)),
            Deliverable("video", "tiktok", post_due_days=14, post_due_after="delivery"),
        ),
        gifts=(Gift("bath salt trio", value=cash("40.00 GBP")),),
        rights=(Right("ads", days=-1), Right("exclusivity", "bath salts", days=30)),
        terms_days=45,
        commission_percent=Decimal("12.5"),
        agency="Northlight",
        deadlines=(Deadline("reply", date(2026, 11, 27)), Deadline("event", date(2026, 12, 6))),
    )
    assert said(read_now, HELD) == [
        "value of bath salt trio: £36.00 → £40.00",
        "to make: Reel → 2 Reels",
        "draft of Reel: Wed 25 Nov → Fri 27 Nov",
        "to make: TikTok video, 14 days after delivery",
        "answer by: Fri 27 Nov",
        "event: Sat 5 Dec → Sun 6 Dec",
        "terms: Net 30 from invoice → Net 45 from invoice",
        "commission: 10% → 12.5% of sales",
        "agency: Brightside → Northlight",
        "ads: 60 days → for ever",
        "exclusivity: bath salts, 30 days",
    ]


def test_dates_without_a_thing_to_make_are_notes() -> None:
    read_now = Deal("Oru", notes="Post due: 2026-12-09\nDraft due: 3 days after delivery")
    (change,) = differences(read_now, Deal("Oru", notes="Hers"), TODAY)
    assert change.said() == "notes: Post due: 2026-12-09; Draft due: 3 days after delivery"
    assert differences(read_now, Deal("Oru", notes=f"Hers\n{read_now.notes}"), TODAY) == []
