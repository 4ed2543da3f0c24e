"""What she may not do for other brands."""

import pytest

from collabook.mail.find.exclusivity import find_exclusivity
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We'd ask you to skip other kombucha brands for 30 days from posting.", (30, "kombucha")),
        ("Please skip other tea brands for two weeks.", (14, "tea")),
        ("Please don't work with other oat milk brands for 60 days.", (60, "oat milk")),
        ("We ask that you avoid other skincare brands for 30 days before and after.", (30, "skincare")),
        ("Please hold off on other coffee partnerships for a month.", (30, "coffee")),
        ("We'd need you to pause work with other mattress brands for 3 months.", (90, "mattress")),
        ("You'd refrain from promoting competing protein bars for 30 days.", (30, "protein bars")),
        (
            "The Creator shall not promote any competing non-alcoholic spirit for a period of sixty (60) days from the Publication Date.",
            (60, "non-alcoholic spirit"),
        ),
        ("Creator shall refrain from endorsing competing hair care products for ninety (90) days.", (90, "hair care")),
        (
            "The Influencer agrees not to collaborate with any competitor in the pet food category for 3 months.",
            (90, "pet food"),
        ),
        (
            "During the term and for thirty (30) days thereafter, Creator will not endorse any competing meal kit service.",
            (30, "meal kit service"),
        ),
        ("No other candle brands for 2 weeks after posting.", (14, "candle")),
        ("No competitor posts for 30 days.", (30, None)),
        ("No competing brands for 14 days.", (14, None)),
        ("Exclusivity: 30 days, outdoor footwear", (30, "outdoor footwear")),
        ("Exclusivity            30 days, outdoor footwear", (30, "outdoor footwear")),
        ("Exclusivity: 2 weeks, home textiles", (14, "home textiles")),
        ("Exclusivity - 60 days in the skincare category", (60, "skincare")),
        ("Category exclusivity: 3 months (sunscreen)", (90, "sunscreen")),
        ("3 months' exclusivity in sunscreen.", (90, "sunscreen")),
        ("We'd want 30 days of category exclusivity for meal kits.", (30, "meal kits")),
        ("30-day exclusivity (running shoes).", (30, "running shoes")),
        ("One month exclusivity for vegan snacks.", (30, "vegan snacks")),
        ("Just no other sock brands for a month, please!", (30, "sock")),
        ("And please no other gin brands on your feed for 30 days.", (30, "gin")),
        ("The only thing: no other planners in your feed for 4 weeks.", (28, "planners")),
        ("We'd like you to be exclusive to us in the dog food space for 6 months.", (180, "dog food")),
        ("Exklusivität: 4 Wochen für Haferdrinks", (28, "Haferdrinks")),
        ("Bitte 30 Tage keine anderen Kaffeemarken.", (30, "Kaffee")),
        ("Bitte bewirb in den 4 Wochen danach keine anderen Teemarken.", (28, "Tee")),
        ("Exklusivität von 30 Tagen im Bereich Naturkosmetik.", (30, "Naturkosmetik")),
        ("Exclusivité de 30 jours sur la catégorie thé.", (30, "thé")),
        ("Merci de ne pas collaborer avec d'autres marques de savon pendant 30 jours.", (30, "savon")),
        ("Exclusividad: 30 días en cosmética natural", (30, "cosmética natural")),
        ("Te pedimos no trabajar con otras marcas de café durante 30 días.", (30, "café")),
        ("Exclusividade de 30 dias na categoria de cafés.", (30, "cafés")),
        ("Pedimos que não trabalhes com outras marcas de chá durante 30 dias.", (30, "chá")),
        ("We ask for 30 days exclusivity.", (30, None)),
        ("There's a 2 week exclusivity on meal delivery.", (14, "meal delivery")),
        ("You would not post about another mattress for 60 days.", (60, "mattress")),
        ("Please make sure there's no competing beauty sponsor for 14 days either side.", (14, "beauty")),
        ("Kindly do not cooperate with similar brand in 30 days.", (30, None)),
        ("We ask creators not to feature rival protein powders for a month.", (30, "protein powders")),
        ("For 30 days after posting, no other vitamin brands please.", (30, "vitamin")),
        ("Category lock: 45 days, pet insurance", (45, "pet insurance")),
        ("Competitor lock-out: 30 days", (30, None)),
        ("Non-compete: 30 days in footwear", (30, "footwear")),
        ("Wettbewerbsausschluss: 30 Tage", (30, None)),
    ],
)
def test_she_is_bound(text: str, want: tuple[int | None, str | None]) -> None:
    hit = find_exclusivity(mailed(text))
    assert hit
    assert (hit.value.days, hit.value.category) == want


@pytest.mark.parametrize(
    "text",
    [
        "Exclusivity: none",
        "No exclusivity needed, we know that you bake with everything :)",
        "Can I work with other mat brands? Of course.",
        "You're free to work with other brands.",
        "You can of course work with other tea brands.",
        "You don't have to be exclusive.",
        "We've worked with other coffee brands for years.",
        "We don't mind if you post about other brands.",
        "Not like other kombucha brands, we brew for 30 days.",
        "Unlike other skincare brands we use no perfume.",
        "An exclusive discount for your followers for 30 days.",
        "Skip the queue for 30 days with your pass.",
        "Please avoid other products in the frame.",
        "Please avoid mentioning competitor names in the video.",
        "Please don't show other brands in the video.",
        "We avoid plastics and other materials for 30 days.",
        "A non-exclusive licence for 12 months.",
        "We work exclusively with creators.",
        "Have you worked with any other dog brands in the last 3 months?",
        "Exklusivität: keine",
        "Exclusivité : aucune",
        "Exclusivity   -",
        "Exclusivity: n/a",
        "We don't ask for exclusivity.",
        "Exclusivity isn't required.",
        "We won't work with any other creators in your city for 30 days.",
        "We don't work with any other agencies.",
        "This exclusive offer ends in 30 days.",
        "Please don't mention competitor prices.",
        "Don't use any other hashtags.",
        "We are not like any other coffee brand.",
        "There's no other brand I'd rather work with.",
        "No other brand in this box set.",
    ],
)
def test_she_is_free(text: str) -> None:
    assert find_exclusivity(mailed(text)) is None
