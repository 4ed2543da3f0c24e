"""Gifts in label rows and in lists under a heading."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("You create        1 Instagram Reel\nYou receive       A noodle box, yours to keep", "noodle box", None),
        ("Fee: £300\nGift: one linen robe (RRP £95)", "linen robe", "95 GBP"),
        ("Product: Aero kettle, yours to keep\nFee: €200", "Aero kettle", None),
        ("Product: Linen duvet\nProduct value: €80\nFee: €200", "Linen duvet", "80 EUR"),
        ("In kind - 1 x hair dryer (valued at $120)\nFee - $300", "hair dryer", "120 USD"),
        ("We send: the travel cot\nYou make: 1 Reel", "travel cot", None),
        ("Compensation: one air fryer, worth £120\nTimeline: May", "air fryer", "120 GBP"),
        ("Freebies   2 x phone grips\nFee        $80", "phone grips", None),
        ("What you get:\n- a pair of clogs of your choice\n- 15% commission", "pair of clogs", None),
        ("What we send you:\n* two tubs of clay\n* a brush kit", "tubs of clay", None),
        ("Was du bekommst: ein Messerset (UVP 89 €)\nFormat: 1 Reel", "Messerset", "89 EUR"),
        ("Lo que recibes: una freidora de aire (PVP 99 €)\nFormato: 1 reel", "freidora", "99 EUR"),
        ("Ce que vous recevez : un coffret de thés, valeur 45 €\nFormat : 1 reel", "coffret", "45 EUR"),
        ("O que recebes: um kit completo (valor 60 €)\nFormato: 1 reel", "kit completo", "60 EUR"),
    ],
)
def test_a_row_that_gives(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    "text",
    [
        "You receive: payment within 30 days\nYou make: 1 Reel",
        "You get: 10% commission\nFee: none",
        "You get: your own discount code\nCookie: 30 days",
        "Product: Linen duvet\nFee: €200",
        "Gift: none\nFee: €200",
        "Gifting: n/a\nFee: €200",
        "Product: Aero kettle (RRP £90)\nProduct loan: to be returned\nFee: €200",
        "What we need from you:\n- a pair of photos\n- one box opening",
        "In return:\n- one Reel\n- a set of three stories",
        "What you get:\n- a long-term partnership\n- a dedicated contact person\n- an affiliate link",
        "We offer: a fee of $300\nTimeline: May",
        "Gift guide: placement in November\nFee: £200",
    ],
)
def test_a_row_that_gives_nothing(text: str) -> None:
    assert gifts_in(text) == []
