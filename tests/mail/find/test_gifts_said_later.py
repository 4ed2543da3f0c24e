"""Gifts that a label, a bracket or a relative clause names: "Kit: worth 49 €, yours", "the scarf goes home with you"."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("WHAT YOU GET\nFull-size repair set, worth EUR 42.00, shipped free.", "Full-size repair set", "42 EUR"),
        ("PR box: worth £40, yours to keep", "PR box", "40 GBP"),
        ("Produktpaket: im Wert von 49 €, darfst du behalten", "Produktpaket", "49 EUR"),
        ("Produktbox: kostenlos, im Wert von 60 €", "Produktbox", "60 EUR"),
        ("Kit: linha completa (R$ 240,00), pode ficar com tudo", "linha completa", "240 BRL"),
        ("Produits offerts : coffret soin (valeur 65 €)", "coffret soin", "65 EUR"),
        ("Product          Barrier balm (gifted, 32 EUR)", "Barrier balm", "32 EUR"),
        ("It'd be a loan, it comes back to us, but the helmet (RRP £89) is yours to keep.", "helmet", "89 GBP"),
        ("We'd lend you the tent. The sleeping mat (worth £65) you can hang on to.", "sleeping mat", "65 GBP"),
        ("You'll borrow the bike for a month. The lock, worth $45, is yours.", "lock", "45 USD"),
        ("It's on loan, but the case (£30) stays with you.", "case", "30 GBP"),
        ("You'd make a silk scarf which goes home with you.", "silk scarf", None),
        ("Paint a mug which you can take home.", "mug", None),
        ("It is all about the kefir, which we'll courier over on Thursday.", "kefir", None),
        ("Files within 10 days of getting the chews (we ship them free, $22 value).", "chews", "22 USD"),
        ("We would like to gift you with a box of our pasta (value of 35 euro).", "box of our pasta", "35 EUR"),
        ("One honest Reel about the mop. It retails at $59, yours to keep.", "product", "59 USD"),
        ("Every creator in the programme receives a monthly box (valued at $60).", "monthly box", "60 USD"),
        ("You'd also get free access to the baking course yourself (€149).", "baking course", "149 EUR"),
        ("The pillow is on its way, and it's yours.", "pillow", None),
        ("Choose anything from our autumn collection up to a value of £150.", "product", "150 GBP"),
        ("It's $68 on our site but free for you.", "product", "68 USD"),
        ("Product: Company shall provide Talent, free of charge, with product having a value", "product", None),
        ("We gift the desk (ARP $499).", "desk", "499 USD"),
        ("Wir möchten Sie zu einem Wellnesstag einladen (Wert: 180 €).", "Wellnesstag", "180 EUR"),
        ("Vous recevrez dans tous les cas un coffret découverte.", "coffret découverte", None),
        ("Dinner (three courses) is on us on the night.", "Dinner", None),
        ("Le dîner est offert, pour vous et une personne.", "dîner", None),
        ("Le soin du visage (valeur 85 €) est offert.", "soin du visage", "85 EUR"),
        ("Das Essen geht natürlich aufs Haus.", "Essen", None),
        ("La cena corre de nuestra cuenta.", "cena", None),
        ("Gostávamos de lhe oferecer um workshop (no valor de 90 €).", "workshop", "90 EUR"),
    ],
)
def test_is_found(text: str, item: str, value: str | None) -> None:
    assert gifts_in(text) == [(item, value)]


def test_one_of_what_was_named_is_worth_its_price() -> None:
    assert [value for _, value in gifts_in("We have a new pan. Happy to send one your way (normally €129).")] == [
        "129 EUR"
    ]
    assert [value for _, value in gifts_in("We made a new swag. We'll ship you one to keep (A$349 RRP).")] == [
        "349 AUD"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Box: returned after the shoot, worth $80",
        "Product: worth $80, to be returned",
        "You'll borrow the bike for a month.",
        "The headset you can keep for the month.",
        "You'd cook in a pan which you can keep on the hob.",
        "We lend the dress for the shoot. You keep the copyright.",
        "Here is the contract, which we'll send over on Monday.",
        "The orders go to the shops, which we'll send out on Monday.",
        "Your readers get free access to the course (€149).",
        "Free access to the app.",
        "Le dessert est offert aux clients qui réservent.",
        "La livraison est offerte.",
        "Box: none",
        "You get free access to our dashboard for you and your team.",
        "We'd get them to you next week.",
        "I'll send it your way tomorrow.",
        "Set: $40 on our site",
        "WHAT YOU GET\n20% commission, worth $500 a month on average",
        "The contract is on its way, and it's yours to sign.",
        "Choose anything from our shop at 40% off.",
        "It's free for you to cancel.",
        "Wir möchten Sie zu einem Pressetag einladen.",
        "Every follower in our community receives a sticker.",
    ],
)
def test_is_no_gift(text: str) -> None:
    assert gifts_in(text) == []
