"""Sums that are her pay though no word of pay stands by them, and sums that others share."""

import pytest

from tests.mail.find.test_pay_said import cash


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("For that one TikTok I can get $600 signed off today.", ["600 USD"]),
        ("I could find you £350 for the Reel if we drop the Stories.", ["350 GBP"]),
        ("We managed to free up 500 EUR for one YouTube video.", ["500 EUR"]),
        ("I have $450 approved. One Reel, no Stories.", ["450 USD"]),
        ("The short version:\n\n- one sponsored issue of your newsletter\n- £300\n- goes out on 5 May", ["300 GBP"]),
        ("In short:\n\n* 2 Instagram Reels\n* $500\n* live by 1 June", ["500 USD"]),
        ("So that we mean the same:\n\n- €250\n- one TikTok\n- our own hashtag", ["250 EUR"]),
        ("The budget is $500 per creator, and we look for four creators. One Reel.", ["500 USD"]),
        ("$15 for you for every new member via your link.", ["15 USD bonus"]),
        ("£25 for you for every annual plan bought through your link", ["25 GBP bonus"]),
        ("You earn €10 per box sold with your code.", ["10 EUR bonus"]),
        ("We pay kr 4 000 for one Reel (Norwegian, not Swedish).", ["4000 NOK"]),
        ("We pay 3 000 kr for one Reel. Call me: +46 70 000 00 00", ["3000 SEK"]),
        ("We pay 3 000 kr for one Reel. Greetings from Bergen!", ["3000 NOK"]),
        ("We pay 3 000 kr for one Reel. Tel. 0045 33 00 00 00", ["3000 DKK"]),
    ],
)
def test_it_is_her_pay(text: str, pay: list[str]) -> None:
    assert cash(text) == pay


@pytest.mark.parametrize(
    "text",
    [
        "The budget of the client for all creators together is 4.000 EUR, so what is your price for a Reel?",
        "We have a budget of $10,000 across all influencers. We need one TikTok.",
        "The total is £3,000 between five creators, and we'd like one Reel from you.",
        "Unser Budget für alle Creator ist 5.000 EUR. Wir brauchen ein Reel.",
        "Le budget pour toutes les créatrices est de 3 000 EUR. Il nous faut un Reel.",
        "We'll make a Reel together. You can get $20 off your first order.",
        "One Reel, please. I can get you $80 worth of product.",
        "In the shop this week:\n\n- a mug\n- £18\n- free delivery",
        "Our prices:\n\n- one Reel\n- $300\n- $500",
    ],
)
def test_it_is_not(text: str) -> None:
    assert cash(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We pay 3 000 kr for one Reel. Swedish or Norwegian, as you like.",
        "We pay 3 000 kr for one Reel, order 4711+47 for the lamp.",
        "We pay 3 000 kr for one Reel. We are a nordic team.",
    ],
)
def test_a_crown_of_no_country_stays_open(text: str) -> None:
    assert cash(text) == ["3000 ?"]
