"""What she keeps beside what she only borrows, what is slipped into a parcel, and presents in five languages."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("* the Pico tent, on loan, RRP $429\n* a Lumo torch, RRP $64. That one you keep!", ("Lumo torch", "64 USD")),
        ("- a camera, on loan for a month\n- a tripod, worth $80, which is yours", ("tripod", "80 USD")),
        ("Camera: on loan until 4 October\nStrap: yours to keep, worth £35", ("Strap", "35 GBP")),
        ("We'll send the jacket on loan; the gloves (£40) are a present.", ("gloves", "40 GBP")),
        ("Loan: Vela tent (RRP £500)\nGift: Vela lantern (RRP £45)", ("Vela lantern", "45 GBP")),
        ("I'll drop a crate of our cider at your studio next week (RRP £36).", ("crate of our cider", "36 GBP")),
        ("Kettle: yours, RRP £79", ("Kettle", "79 GBP")),
        ("Headphones: gifted, value $149", ("Headphones", "149 USD")),
        ("Can we slip a wool scarf into a parcel for you? They retail at £45.", ("wool scarf", "45 GBP")),
        ("We'd tuck a tin of our tea in a box for you, it's priced at $18.", ("tin of our tea", "18 USD")),
        ("We'd like to give you an annual pass for two (£95).", ("annual pass", "95 GBP")),
        ("We'd like to borrow some of your footage. You keep the lamp (worth £30).", ("lamp", "30 GBP")),
        ("Un bol de 2 litres (prix boutique : 35 €) vous est bien entendu offert.", ("bol de 2 litres", "35 EUR")),
        ("Notre coffret (prix public : 60 €) est pour vous.", ("coffret", "60 EUR")),
        ("Das Messer (UVP 79 €) bekommst du geschenkt.", ("Messer", "79 EUR")),
        ("Den Rucksack (Ladenpreis 120 €) schenken wir dir.", ("Rucksack", "120 EUR")),
        ("Dein Geschenk: ein Wasserkocher (UVP 69 €).", ("Wasserkocher", "69 EUR")),
        ("O vinho fica contigo (PVP 22 €).", ("vinho", "22 EUR")),
        ("A mochila (80 €) é tua.", ("mochila", "80 EUR")),
    ],
)
def test_it_is_hers(text: str, want: tuple[str, str]) -> None:
    assert gifts_in(text) == [want]


@pytest.mark.parametrize(
    "text",
    [
        "You'd borrow one of our bikes (RRP £900) for a month.",
        "- the contract\n- the invoice template. That one you keep!",
        "1. one TikTok video\n2. a second cut. That one you keep.",
        "* a short interview, 20 minutes. That's yours.",
        "Does the other one belong to you? That one is yours.",
        "Goal: to keep it simple",
        "Kitchen: yours to keep clean",
        "Data: yours to keep",
        "The oven is yours to use during the shoot.",
        "Das Gefühl bekommst du gratis.",
        "Revenue: yours to keep, worth $500",
        "Format: gifted collaboration",
        "We'd tuck a note in the box for your readers.",
        "Le code est pour vous.",
        "La livraison vous est bien entendu offerte.",
        "Den Rabatt bekommst du geschenkt.",
    ],
)
def test_it_is_not_hers(text: str) -> None:
    assert gifts_in(text) == []
