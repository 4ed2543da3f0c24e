"""Who gives what to her: verbs in any tense, passives, what stays with her, what is a present."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("I'm posting you the Quay duo, which is £54 on the site.", "Quay duo", "54 GBP"),
        ("We're mailing you a pair of our trail gaiters next week.", "pair of our trail gaiters", None),
        ("We've set aside a carafe set for you.", "carafe set", None),
        ("I'd be happy to get one of our throws over to you.", "throws", None),
        ("Let me pop a few sachets in the post for you.", "sachets", None),
        ("We will be gifting you the 24cm skillet (RRP £115).", "24cm skillet", "115 GBP"),
        ("You'd be getting the stroller organiser too, it sells for $42.", "stroller organiser", "42 USD"),
        ("Happy to send a bottle your way.", "bottle", None),
        ("What we can do is a set of six tumblers, worth $88.", "set of six tumblers", "88 USD"),
        ("All I can offer right now is a month's supply of coffee.", "month's supply of coffee", None),
        ("Our client would supply a juicer (retail value: $249) for you.", "juicer", "249 USD"),
        ("Would you let us send one of the lunch boxes across to you?", "lunch boxes", None),
        ("We would love for you to have our stand mixer.", "stand mixer", None),
        ("Please accept a box of our macarons.", "box of our macarons", None),
        ("If you're up for it, I'd post you a tin of the smoked tea.", "tin of the smoked tea", None),
        ("Feel free to say no, but I'd love to send you a mug.", "mug", None),
        ("We can't wait to send you the rain cape.", "rain cape", None),
        ("We'd send you the set and your followers get 20% off.", "set", None),
        ("We'd spoil you with a hamper of chutneys.", "hamper of chutneys", None),
        ("For one Reel we can offer a cast-iron griddle, RRP $75.", "cast-iron griddle", "75 USD"),
        ("We'd put you up for two nights in the mill house.", "two nights", None),
    ],
)
def test_she_is_given(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("One spring hamper will be couriered to you.", "spring hamper", None),
        ("A full-size jar of the cream would be delivered to your door.", "full-size jar", None),
        ("The headset is sent to you at no cost.", "headset", None),
        ("Two bags of granola (worth $24) will be shipped to you.", "bags of granola", "24 USD"),
        ("A set of brushes shall be provided to the Creator free of charge.", "set of brushes", None),
        (
            "The Influencer shall receive one (1) Aria espresso machine with a retail value of €399.",
            "Aria espresso machine",
            "399 EUR",
        ),
        ("You'll be sent a tote bag before the shoot.", "tote bag", None),
        ("Each creator will be gifted a pair of trainers.", "pair of trainers", None),
        ("You will be presented with a ceramic planter.", "ceramic planter", None),
        ("There's a jar of kimchi waiting for you.", "jar of kimchi", None),
    ],
)
def test_the_thing_comes_to_her(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("- The pasta roller stays with you (shop price €149)", "pasta roller", "149 EUR"),
        ("The duvet set (value €219) is of course yours afterwards.", "duvet set", "219 EUR"),
        ("You keep the tripod.", "tripod", None),
        ("You get to keep the drone afterwards.", "drone", None),
        ("Keep the rug either way.", "rug", None),
        ("The lamp is yours whatever you decide.", "lamp", None),
        ("All products can be kept.", "products", None),
        ("The rocking chair doesn't have to come back to us.", "rocking chair", None),
        ("There is no need to return the mixer.", "mixer", None),
        ("The jacket is for you to keep.", "jacket", None),
        ("The kettle, which retails at £90, is yours to keep.", "kettle", "90 GBP"),
        ("The armchair remains with you after the campaign.", "armchair", None),
        ("We send the Breeze fan. It's yours to keep, no need to send it back.", "Breeze fan", None),
    ],
)
def test_it_stays_with_her(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("* A Meridian beach towel as a hello from us (worth $48)", "Meridian beach towel", "48 USD"),
        ("A hand cream set as a thank-you.", "hand cream set", None),
        ("You'd also find a kilo of beans on top as a little thank you.", "kilo of beans", None),
        ("Plus a tote bag from us.", "tote bag", None),
        ("One cushion cover to say thanks.", "cushion cover", None),
        ("What: the whole brunch board for you and a friend, coffee included, on us", "brunch board", None),
        ("The ferry tickets would be on us.", "ferry tickets", None),
        ("Here is the plan: a cooking class for you and your sister, on the house.", "cooking class", None),
    ],
)
def test_it_is_a_present(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'd love to send you our mug set (£24).", "24 GBP"),
        ("I'd love to send you a £24 mug set.", "24 GBP"),
        ("I'd love to send you our mug set, which goes for £24 online.", "24 GBP"),
        ("I'd love to send you our mug set. It's £24 in our shop.", "24 GBP"),
        ("I'd love to send you our mug set, a £24 value.", "24 GBP"),
        ("I'd love to send you our mug set (list price: £24).", "24 GBP"),
        ("We send free product for you (LED mug, selling $35.99 on our store).", "35.99 USD"),
        ("I'd love to send you our mug set. We sold £24,000 of them last year.", None),
        ("I'd love to send you our mug set (over £24).", None),
        ("I'd love to send you our mug set and pay £240 for a Reel.", None),
        ("I'd love to send you our mug set. Shipping from us is £24 for everyone else.", None),
    ],
)
def test_what_it_is_worth(text: str, value: str | None) -> None:
    assert [worth for _, worth in gifts_in(text)] == [value]


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("No fee I'm afraid, instead there would be $150 in store credit.", "store credit", "150 USD"),
        ("We'd load your account with £80 shop credit.", "shop credit", "80 GBP"),
        ("I could swing $90 of site credit for the Reel.", "site credit", "90 USD"),
        ("You'll also get store credit of $75 each month.", "store credit", "75 USD"),
        ("As a thank you, we'd love to give you a $100 gift card to use on our site.", "gift card", "100 USD"),
        ("Pay with store credit at checkout.", None, None),
        ("Our gift cards start at $25.", None, None),
        ("You may pay by gift card.", None, None),
    ],
)
def test_credit_is_a_gift_where_it_is_offered(text: str, item: str | None, value: str | None) -> None:
    assert gifts_in(text) == ([(item, value)] if item else [])
