"""Rights whose length or kind stands in the next sentence, and rights in less usual words."""

import pytest

from collabook.mail.find.exclusivity import find_exclusivity
from collabook.mail.find.rights import find_usage
from collabook.mail.find.terms import find_terms
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We'd like to repost both on our own socials, no end date on that. Not for ads.", (None, False)),
        ("We'd use it on our site for 6 months. Never as ads.", (180, False)),
        ("The brand may repost the Reel for a year. No paid media.", (365, False)),
        ("We may repost it. Organic only.", (None, False)),
        ("Wir dürfen das Reel 6 Monate nutzen. Keine Werbung.", (180, False)),
        ("You grant us a licence to use the Reel for six months. Paid amplification is excluded.", (180, False)),
        ("Usage: 3 months, ads not included", (90, False)),
        ("Usage: 3 months, ads included", (90, True)),
        ("Nous pourrons repartager vos contenus sur notre compte pendant un an, hors publicité.", (365, False)),
        ("We may repost it. It would be for 60 days.", (60, None)),
        ("Could you generate the Spark Ads code for it? Please set it to 30 days.", (30, True)),
        ("Can you send us the ad code for the Reel? It should be valid for 60 days.", (60, True)),
        ("Could you send the partnership ad code for the Reel?", (None, True)),
        ("We'd embed it on the product page, for as long as the product is sold. No ads.", (None, False)),
        ("Secondary use: we may show your video in our shops and on our site for 1 year", (365, None)),
        ("Droits d’utilisation : 6 mois, sponsorisation comprise", (180, True)),
        ("Usage: 30 days paid on Meta", (30, True)),
        ("The client wants 6 months of ads instead of 3.", (180, True)),
        ("We'd like to sponsor your video from our page for 1 month.", (30, True)),
        ("We'd run them as ads for as long as we like.", (-1, True)),
        ("3 mths organic usage.", (90, False)),
        ("Usage – 3m organic", (90, False)),
        ("Is it ok if we repost on our insta?", (None, None)),
    ],
)
def test_the_use_is_found(text: str, want: tuple[int | None, bool | None]) -> None:
    found = find_usage(mailed(text))
    assert found
    assert (found.value.days, found.value.paid) == want


@pytest.mark.parametrize(
    "text",
    [
        "They don't want any usage.",
        "We will not need usage rights.",
        "Could you send me the code?",
        "Please set it to 30 days.",
        "We'd like to sponsor your video.",
        "We'd love to sponsor your next trip. No ads.",
        "Not for ads.",
        "Usage – 3m organic, 1m paid",
        "Is it ok if we call on Friday?",
        "We pay on time. For 30 days you have our word.",
    ],
)
def test_no_use_is_asked_for(text: str) -> None:
    assert find_usage(mailed(text)) is None


def test_another_sentence_does_not_lengthen_the_use() -> None:
    found = find_usage(mailed("We may repost it. We pay within 60 days."))
    assert found
    assert found.value.days is None


@pytest.mark.parametrize(
    ("text", "days", "category"),
    [
        ("For the 4 weeks we run we'd ask that you don't take another bookkeeping tool.", 28, "bookkeeping tool"),
        ("We ask that you do not carry any other tea sponsor for 30 days.", 30, "tea"),
        ("Please don't host another soap brand for two weeks.", 14, "soap"),
        ("Please stay free of other skincare partners for 30 days.", 30, "skincare"),
        ("Could you keep the two following weeks free of other meal kits?", 14, "meal kits"),
        ("1 mth cat excl.", 30, None),
        ("We ask you not to do any other mattress during those two weeks.", 14, "mattress"),
        ("Sem trabalhar com outras marcas de swimwear durante 1 mês.", 30, "swimwear"),
    ],
)
def test_she_is_bound(text: str, days: int, category: str | None) -> None:
    found = find_exclusivity(mailed(text))
    assert found
    assert (found.value.days, found.value.category) == (days, category)


@pytest.mark.parametrize(
    "text",
    [
        "Please don't take any other calls during the shoot.",
        "Please don't host another giveaway that week.",
        "Please don't do any other hashtags.",
        "The formula is kept free of other oils.",
        "Fee: 300 EUR excl. VAT, within 30 days.",
    ],
)
def test_she_is_not_bound(text: str) -> None:
    assert find_exclusivity(mailed(text)) is None


@pytest.mark.parametrize(
    "text",
    ["$400, wired the day it goes out.", "Da zahlen wir 100 € direkt nach dem Posten.", "We pay once it goes out."],
)
def test_she_is_paid_at_posting(text: str) -> None:
    found = find_terms(mailed(text))
    assert found
    assert (found.value.days, found.value.counts_from) == (0, "posting")


@pytest.mark.parametrize(
    "text",
    ["The parcel goes out on Monday.", "Direkt nach dem Posten schickst du uns den Link.", "It comes with a wire."],
)
def test_nothing_is_said_of_payment(text: str) -> None:
    assert find_terms(mailed(text)) is None
