"""Her prices stand beside what she got, and only what was paid for one kind of thing says anything."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.prices import Got, Price, prices
from collabook.domain.records import Deal, Deliverable, Instalment, Payment, Rate, Right
from collabook.domain.words import PLATFORMS, Platform
from tests.any_contents import DAYS
from tests.any_contents import deals as any_deals
from tests.books import TODAY, cash

TIKTOK = Deliverable("video", "tiktok")
REEL = Deliverable("reel", "instagram")
ASKED = Rate("video", cash("250.00 USD"), "tiktok")


def paid(amount: str, *made: Deliverable, **values: object) -> Deal:
    money = cash(amount)
    deal = Deal(
        "Oatly",
        stage="agreed",
        agreed_on=TODAY,
        currency=money.currency,
        deliverables=made,
        instalments=(Instalment(money),),
    )
    return deal._replace(**values)  # type: ignore[arg-type]


def got(price: Price) -> list[tuple[int, str, str]]:
    return [(one.deals, str(one.median), str(one.last)) for one in price.got]


def test_the_middle_and_the_last_fee_for_one() -> None:
    day = timedelta(days=1)
    [price] = prices(
        [ASKED],
        [
            paid("100.00 USD", TIKTOK, agreed_on=TODAY - 9 * day),
            paid("900.00 USD", TIKTOK._replace(count=3), agreed_on=TODAY - day),
            paid("120.01 USD", TIKTOK, agreed_on=TODAY - 5 * day),
            paid("500.00 EUR", TIKTOK, TIKTOK, agreed_on=None),
        ],
        TODAY,
    )
    assert price.rate == ASKED
    assert got(price) == [(1, "250.00 EUR", "250.00 EUR"), (3, "120.01 USD", "300.00 USD")]
    assert (price.got[0].last_on, price.got[1].last_on) == (None, TODAY - day)
    [even] = prices([], [paid("1.00 USD", TIKTOK), paid("1.01 USD", TIKTOK)], TODAY)
    assert got(even) == [(2, "1.01 USD", "1.01 USD")]


def test_nothing_is_guessed() -> None:
    says_nothing = [
        paid("100.00 USD", TIKTOK, REEL),
        paid("100.00 USD", TIKTOK, rights=(Right("usage", days=30),)),
        paid("100.00 USD", TIKTOK, stage="cancelled"),
        paid("100.00 USD", TIKTOK, stage="offered"),
        paid("100.00 USD", TIKTOK, agreed_on=TODAY + timedelta(days=1)),
        paid("100.00 USD", TIKTOK, instalments=()),
        paid("100.00 USD", TIKTOK, payments=(Payment(cash("100.00 USD"), TODAY, "refund"),)),
        paid("100.00 USD"),
    ]
    assert prices([ASKED], says_nothing, TODAY) == [Price("video", "tiktok", ASKED, ())]


def test_a_right_sold_alone_has_its_price() -> None:
    [price] = prices([], [paid("80.00 USD", rights=(Right("ads", days=30),))], TODAY)
    assert price == Price("ads", None, None, (Got(1, cash("80.00 USD"), cash("80.00 USD"), TODAY),))


def test_a_price_without_a_platform_stands_for_those_that_have_none() -> None:
    youtube = Deliverable("video", "youtube")
    mixed = paid("90.00 USD", TIKTOK, youtube)
    anywhere = Rate("video", cash("200.00 USD"))
    made = [paid("100.00 USD", TIKTOK), paid("300.00 USD", youtube), mixed]
    assert [(price.platform, got(price)) for price in prices([anywhere], made, TODAY)] == [
        (None, [(3, "100.00 USD", "45.00 USD")])
    ]
    assert [(price.platform, got(price)) for price in prices([anywhere, ASKED], made, TODAY)] == [
        (None, [(1, "300.00 USD", "300.00 USD")]),
        ("tiktok", [(1, "100.00 USD", "100.00 USD")]),
    ]
    assert [price.platform for price in prices([], made, TODAY)] == ["tiktok", "youtube"]


@given(
    st.lists(any_deals(), max_size=5), st.lists(st.sampled_from([None, *PLATFORMS[:3]]), unique=True, max_size=3), DAYS
)
def test_each_deal_counts_once_or_not_at_all(deals: list[Deal], platforms: list[Platform | None], on: date) -> None:
    found = prices([Rate("video", cash("5.00 USD"), platform) for platform in platforms], deals, on)
    assert {price.platform for price in found if price.rate} == set(platforms)
    assert all(price.rate or price.got for price in found)
    assert sum(one.deals for price in found for one in price.got) <= len(deals)
