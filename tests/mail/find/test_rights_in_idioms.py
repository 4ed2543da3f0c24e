"""Rights and bonds as people say them among themselves, and what sounds like them."""

import pytest

from collabook.mail.find.exclusivity import find_exclusivity
from collabook.mail.find.rights import find_usage
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("May we lift a clip or two for our newsletter?", (None, None)),
        ("We'd love to run your photos in our spring catalogue.", (None, None)),
        ("Could we use your shots on our product pages?", (None, None)),
        ("We'd pop your pictures in our listings, credited.", (None, None)),
        ("We'd put the Reel on our homepage.", (None, None)),
        ("We may borrow some of your stills and footage for our brochure.", (None, None)),
        ("We'd reshare it on our page. It won't run in any ads.", (None, False)),
        ("We'd repost it on our page for 60 days. We don't boost anything.", (60, False)),
        ("We may repost the Reel, never as an ad.", (None, False)),
        ("We'd share the Reel on our page; no ads.", (None, False)),
        ("We'd use the photos on our site for a year. They'll never be put in an advert.", (365, False)),
        ("The clips would be ours to run for good, ads included.", (-1, True)),
        ("The photos are ours to keep using for as long as we like.", (-1, None)),
        ("Nous pourrons utiliser vos photos à vie sur notre site.", (-1, None)),
        ("Wir dürfen die Videos dauerhaft auf unseren Kanälen nutzen.", (-1, None)),
        ("We'd keep the photos on our site for good.", (-1, None)),
        ("It'd sit on our product page, no ads planned.", (None, False)),
        ("We'd post it to our grid; nothing paid.", (None, False)),
        ("We'd never put money behind it, just a repost on our page.", (None, None)),
        ("We may repost it for half a year.", (180, None)),
        ("We'd cut the ad rights from 90 days down to 30.", (30, True)),
        ("Usage goes up from 60 days to 6 months, organic only.", (180, False)),
        ("We pay a month after posting, and we'd have 60 days to run it as Spark Ads.", (60, True)),
        ("We may show it on our site, but never as an advertisement.", (None, False)),
        ("Nous aimerions reprendre vos images sur notre site, sans jamais en faire de la publicité.", (None, False)),
        ("We would use your kitchen photos on our site.", (None, None)),
    ],
)
def test_the_use_is_found(text: str, want: tuple[int | None, bool | None]) -> None:
    found = find_usage(mailed(text))
    assert found
    assert (found.value.days, found.value.paid) == want


@pytest.mark.parametrize(
    "text",
    [
        "1. Usage. None, it all stays with you.",
        "Usage rights we're leaving out altogether.",
        "You can borrow our pictures for your post.",
        "Please put the photos in our shared folder.",
        "Could we borrow you for a call?",
        "It won't run in any ads.",
        "We don't boost.",
        "The weekend is ours to use.",
        "We run a few videos on our blog every week.",
        "We put some Reels on our page last month.",
        "We could use your help with this.",
        "We can use your rate card for now.",
        "I don't do paid ads.",
        "We borrow ideas for our listings from everywhere.",
    ],
)
def test_no_use_is_asked_for(text: str) -> None:
    assert find_usage(mailed(text)) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We'd ask you to lay off rival gyms for three months.", (90, "gyms")),
        ("Please give other skincare labels a rest for six weeks.", (42, "skincare")),
        ("You'd sit out bottled tea for a month.", (30, "bottled tea")),
        ("You'd skip coffee sponsors for two months.", (60, "coffee")),
        ("Keep other hot sauces off your feed for a month.", (30, "hot sauces")),
        ("You keep your feed free of other tea brands for a fortnight.", (14, "tea")),
        ("Competitors are off limits for 45 days.", (45, None)),
        ("No posts for other watch makers for 45 days.", (45, "watch")),
        ("No deals with rival airlines for half a year.", (180, "airlines")),
        ("It would be only us in running shoes for 60 days.", (60, "running shoes")),
        ("We'd like to be the only mattress on your channel for 90 days.", (90, "mattress")),
        ("Talent will not endorse footwear from any other company for ninety (90) days.", (90, "footwear")),
        ("The Creator shall not advertise the products of any competitor for sixty (60) days.", (60, None)),
        ("Other stove makers: none for six weeks, please.", (42, "stove")),
        ("Conflicts: no other crisp brand for 3 months", (90, "crisp")),
        ("We'd ask for category exclusivity for hearing aids and earphones, 8 weeks.", (56, None)),
        ("3. Exclusivity. She shall not promote the pens of any third party for 30 days.", (30, "pens")),
    ],
)
def test_she_is_bound(text: str, want: tuple[int | None, str | None]) -> None:
    found = find_exclusivity(mailed(text))
    assert found
    assert (found.value.days, found.value.category) == want


@pytest.mark.parametrize(
    "text",
    [
        "Fee. GBP 800, exclusive of VAT, payable within 45 days.",
        "Other tea makers: we work with three of them.",
        "Exclusivity: none for this one.",
        "I had to sit out the marathon for eight weeks.",
        "Give it a rest for a week, you deserve it.",
        "You give other parents so many tips.",
        "It's only us in the office this week.",
        "We're the only coffee roaster in town.",
        "You'd stay off sugar for 30 days and film it.",
        "You'd be the only creator on our page for 30 days.",
        "We won't pass your data to any third party for 30 days.",
        "There's no work for other teams on Friday.",
    ],
)
def test_she_is_free(text: str) -> None:
    assert find_exclusivity(mailed(text)) is None
