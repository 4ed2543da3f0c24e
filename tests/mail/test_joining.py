"""What a mail says that the deal it joins does not hold is named, and nothing else."""

from datetime import date
from decimal import Decimal

import pytest

from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Offer, Right
from collabook.domain.words import Stage
from collabook.mail.joining import not_joined
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


def test_an_answer_that_moves_the_day_says_so() -> None:
    assert not_joined(mail("uk-offer-raised.eml"), mail("uk-offer.eml"), TODAY) == ["post Reel: Wed 9 Dec"]


def test_an_affiliate_mail_says_its_share_its_code_and_its_gift() -> None:
    assert not_joined(mail("affiliate.eml"), Deal("Trailtonic"), TODAY) == [
        "gift: starter box, $42.00",
        "commission: 15% of sales",
        "code: MIA10",
    ]


def test_what_the_deal_holds_already_is_not_named() -> None:
    assert not_joined(HELD, HELD, TODAY) == []
    assert not_joined(Deal("Thistle & Tide"), HELD, TODAY) == []
    without_price = HELD._replace(gifts=(Gift("Bath salt trio"),))
    assert not_joined(without_price, HELD, TODAY) == []


@pytest.mark.parametrize(("stage", "named"), [("offered", []), ("negotiating", []), ("agreed", ["pay: £400.00 each"])])
def test_an_offer_joins_as_long_as_nothing_is_agreed(stage: Stage, named: list[str]) -> None:
    offer = Offer(TODAY, "brand", cash("400.00 GBP"), currency=GBP, per="deliverable")
    assert not_joined(Deal("Oru", offers=(offer,)), Deal("Oru", stage=stage), TODAY) == named


def test_everything_else_that_differs_is_named() -> None:
    read_now = HELD._replace(
        deliverables=(
            REEL._replace(count=2, draft_due_on=date(2026, 11, 27)),
            Deliverable("video", "tiktok", post_due_days=14, post_due_after="delivery"),
        ),
        gifts=(Gift("bath salt trio", value=cash("40.00 GBP")),),
        rights=(Right("ads", days=-1), Right("exclusivity", "bath salts", days=30)),
        terms_days=45,
        agency="Northlight",
        deadlines=(Deadline("reply", date(2026, 11, 27)), Deadline("event", date(2026, 12, 6))),
    )
    assert not_joined(read_now, HELD, TODAY) == [
        "gift: bath salt trio, £40.00",
        "to make: 2 Reels",
        "draft of 2 Reels: Fri 27 Nov",
        "to make: TikTok video",
        "post TikTok video: 14 days after delivery",
        "reply by Fri 27 Nov",
        "event: Sun 6 Dec",
        "terms: Net 45 from invoice",
        "ads: for ever",
        "exclusivity: bath salts, 30 days",
        "agency: Northlight",
    ]


def test_dates_without_a_thing_to_make_are_named_too() -> None:
    read_now = Deal("Oru", notes="Post due: 2026-12-09\nDraft due: 3 days after delivery")
    assert not_joined(read_now, Deal("Oru"), TODAY) == ["Post due: 2026-12-09", "Draft due: 3 days after delivery"]


def test_a_sum_in_a_mail_that_offers_nothing_is_named() -> None:
    offer = Offer(TODAY, "brand", cash("400.00 GBP"), currency=GBP)
    assert not_joined(Deal("Oru", offers=(offer,)), Deal("Oru"), TODAY, offers_join=False) == ["pay: £400.00"]
