"""What a deal pays is what was agreed, else what was offered last as far as it is one sum."""

from datetime import date

import pytest

from collabook.domain.fee import fee, last_offers
from collabook.domain.records import Deal, Deliverable, Instalment, Offer
from tests.books import cash

DAY = date(2026, 11, 20)
LATER = date(2026, 11, 22)


def offered(*offers: Offer, **values: object) -> Deal:
    return Deal("Brightleaf Smile", offers=offers)._replace(**values)  # type: ignore[arg-type]


def test_the_agreed_parts_are_the_fee() -> None:
    parts = (Instalment(cash("600.00 USD")), Instalment(cash("600.00 USD")))
    assert str(fee(offered(Offer(DAY, amount=cash("900.00 USD")), instalments=parts))) == "1200.00 USD"


def test_the_last_offer_counts_also_hers() -> None:
    first, second = Offer(DAY, amount=cash("15.00 USD"), position=1), Offer(LATER, "me", cash("40.00 USD"), position=2)
    assert str(fee(offered(second, first))) == "40.00 USD"
    assert last_offers(offered(second, first)) == [second]


def test_a_price_for_each_is_multiplied() -> None:
    each = Offer(DAY, amount=cash("50.00 USD"), per="deliverable")
    videos = (Deliverable("video", "tiktok", 2), Deliverable("story", "instagram", 3))
    assert str(fee(offered(each, deliverables=videos))) == "250.00 USD"
    assert fee(offered(each)) is None


@pytest.mark.parametrize(
    "offers",
    [
        (),
        (Offer(DAY),),
        (Offer(DAY, amount=cash("500.00 USD"), amount_max=cash("700.00 USD")),),
        (Offer(DAY, amount_max=cash("700.00 USD")),),
        (Offer(DAY, amount=cash("500.00 USD"), per="month"),),
        (Offer(DAY, amount=cash("500.00 USD")), Offer(DAY, amount=cash("700.00 USD"))),
        (Offer(DAY, amount=cash("100.00 USD"), per="bonus"),),
    ],
    ids=["nothing", "no sum", "range", "up to", "monthly", "two sums", "bonus"],
)
def test_what_is_not_one_sum_is_not_guessed(offers: tuple[Offer, ...]) -> None:
    assert fee(offered(*offers)) is None


def test_a_bonus_stands_beside_the_offer() -> None:
    bonus = Offer(LATER, amount=cash("100.00 USD"), per="bonus")
    assert str(fee(offered(Offer(DAY, amount=cash("15.00 USD")), bonus))) == "15.00 USD"
