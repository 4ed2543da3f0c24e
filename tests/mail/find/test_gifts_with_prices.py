"""Gifts whose price stands in a list, in a bracket or behind the verb."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("IN YOUR BOX\nBeam front light ($89)\nEmber tail light ($45)\n\nYOUR SIDE\n- 1 Short",
         [("Beam front light", "89 USD"), ("Ember tail light", "45 USD")]),
        ("What's in your parcel:\n- Oat soap bar (£8)\n- Linen cloth (£12)\n\nThat is all from us.",
         [("Oat soap bar", "8 GBP"), ("Linen cloth", "12 GBP")]),
        ("Inside your welcome kit:\n- Clay mask (€30)\n- Bamboo brush (€9)\n\nEnjoy it all.",
         [("Clay mask", "30 EUR"), ("Bamboo brush", "9 EUR")]),
        ("Product          Dawn Lamp\nFree sample      Yes, 1 × Dawn Lamp ($34.99)\nRating      4.7",
         [("Dawn Lamp", "34.99 USD")]),
        ("Free sample: Yes - a travel kettle ($20)", [("travel kettle", "20 USD")]),
        ("You get from us a gift card of € 60, and you make one video.", [("gift card", "60 EUR")]),
        ("You receive from us a voucher of £40 and choose.", [("voucher", "40 GBP")]),
        ("You'd learn to oil a bread board, and the board (£35) goes home with you.", [("bread board", "35 GBP")]),
        ("Tickets for the night are $95; yours is on us.", [("Tickets", "95 USD")]),
        ("Seats cost £40, yours is complimentary.", [("Seats", "40 GBP")]),
        ("We make a climbing frame. No strings: it's a present, no fee either way.", [("product", None)]),
        ("We make a climbing frame. It is just a present, post or don't.", [("product", None)]),
    ],
)  # fmt: skip
def test_a_gift_has_its_price(text: str, want: list[tuple[str, str | None]]) -> None:
    assert gifts_in(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "IN OUR SHOP\nBeam front light ($89)\nEmber tail light ($45)\n\nCome by.",
        "In your basket:\nBeam front light ($89)\nEmber tail light ($45)\n\nCheck out now.",
        "Tickets for the night are $95; yours can be booked online.",
        "Free sample: No, 1 x loan ($5 postage)",
        "Free sample: none",
        "Complimentary product    No",
        "Geschenk: keins, keine Muster",
        "It's a present many people buy for their mums.",
        "They are a gift shop in Leeds.",
        "It's a gift to hear from you.",
        "You get from us a brief of two pages.",
    ],
)
def test_a_price_alone_is_no_gift(text: str) -> None:
    assert gifts_in(text) == []
