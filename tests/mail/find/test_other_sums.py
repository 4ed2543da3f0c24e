"""Sums that are nobody's fee: a season's budget, an earlier rate, what she pays at a desk; and their look-alikes."""

import pytest

from tests.mail.find.test_pay_said import cash

REEL = "We'd love you to make one Reel. "


@pytest.mark.parametrize(
    "text",
    [
        "Our Q1 creator budget is $90K and roughly half is gone.",
        "Our creator budget for the season is €45,000, most of it for video.",
        "The Q4 budget stands at $50,000 and slots fill up.",
        "The whole launch has a budget of $25,000.",
        "The tourist tax of €2.20 per person and night is collected at the desk.",
        "A cleaning fee of $40 is charged by the house.",
        "You'd pay the $20 visa fee yourself.",
        "The old rate was $450.",
        "Seasonal budget: £40,000.",
        "Guests leave a $150 deposit at check-in, which you get back.",
        "You used to get $450 for a Reel.",
    ],
)
def test_it_is_no_fee(text: str) -> None:
    assert cash(REEL + text) == []


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Our influencer budget this quarter is $30k. Your fee would be $800.", ["800 USD"]),
        ("Our budget for this campaign is $1,500 for the Reel.", ["1500 USD"]),
        ("My Q1 budget for this Reel is $600.", ["600 USD"]),
        ("Our creator budget is $800 per creator.", ["800 USD"]),
        ("We've pencilled in £900 for the pair, so tell us where you sit.", ["900 GBP"]),
        ("They've signed off $1,100 for the lot.", ["1100 USD"]),
        ("I've put you down for $500.", ["500 USD"]),
        ("We've got $400 ring-fenced for it.", ["400 USD"]),
        ("We'd pay C$900 a month. That's up from the C$750 a month you had in 2025.", ["900 CAD month"]),
        ("Your fee is $600 (previously $450).", ["600 USD"]),
        ("The fee goes up to $600 from $450.", ["600 USD"]),
        ("In 2025 you had $450 per Reel; this year the fee is $600.", ["600 USD"]),
        ("Last time we paid you $450 for it. We'd do $600 now.", ["600 USD"]),
        ("Your last retainer was $700 a month. The new one is $850 a month.", ["850 USD month"]),
        ("The fee of $400 is paid on arrival at the hotel.", ["400 USD"]),
        ("Same as last time: $450 for the Reel.", ["450 USD"]),
        ("We can pay $450 as we did in 2025.", ["450 USD"]),
        ("We pay $300 for the Reel, and the $20 entry fee is on us.", ["300 USD"]),
    ],
)
def test_the_fee_beside_it_is_read(text: str, pay: list[str]) -> None:
    assert cash(REEL + text) == pay
