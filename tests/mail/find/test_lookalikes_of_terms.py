"""Words that look like a fee, a bond, a right or a picture and are none, and the real ones beside them."""

import pytest

from collabook.mail.find.deliverables import find_deliverables
from collabook.mail.find.exclusivity import find_exclusivity
from collabook.mail.find.rates import find_ask
from collabook.mail.find.rights import find_usage
from tests.mail.find.mails import sentence
from tests.mail.find.test_pay_said import cash

REEL = "We'd love you to make one Reel. "


def made(text: str) -> list[tuple[str, int]]:
    return [(one.value.kind, one.value.count) for one in find_deliverables(sentence(text), frozenset()).found]


@pytest.mark.parametrize(
    "text",
    [
        "Last spring's campaign did 400,000 views for $2,100 all in.",
        "Last year's push cost us €5,000.",
        "Last winter's launch reached 1.4 million people for $3,000.",
        "The others got about $200 each.",
        "We worked with 40 creators, they took around 120 USD each.",
        "The programme as a whole carries a budget of £90,000.",
        "Payouts go out once your balance reaches $25.",
        "The minimum payout is €50.",
        "Our plans start at $12 a month.",
        "The season has £18,000 behind it, spread over a dozen readers.",
        "The overall activity runs on a budget of $70,000 and will involve 15 creators.",
    ],
)
def test_money_of_others_or_of_the_past_is_no_fee(text: str) -> None:
    assert cash(REEL + text) == []


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Fechado: R$ 900 pelo Reel.", ["900 BRL"]),
        ("Abgemacht: 450 € für das Reel.", ["450 EUR"]),
        ("Deal! $700 for the Reel.", ["700 USD"]),
        ("D'accord, 380 € pour le Reel.", ["380 EUR"]),
        ("Cerrado: 520 € por el Reel.", ["520 EUR"]),
        ("$12 comes to you for each booking through your link.", ["12 USD bonus"]),
        ("It pays $300, plus $50 once it reaches 10k views.", ["300 USD", "50 USD bonus"]),
        ("We pay $200 when the contract is signed and $200 once the Reel is live on 3 May.", ["400 USD"]),
        ("1. Hello. We are a tea shop.\n2. Fee. GBP 640, exclusive of VAT, within 30 days.", ["640 GBP"]),
        ("Wir zahlen zwischen 250 und 300 Euro.", ["250-300 EUR"]),
        ("£8 goes straight to you for every order placed with your code.", ["8 GBP bonus"]),
    ],
)
def test_sums_that_are_agreed_or_come_to_her(text: str, pay: list[str]) -> None:
    assert cash(REEL + text) == pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Vorgesehen haben wir dafür zwischen 650 und 800 Euro netto.", ["650-800 EUR"]),
        ("Dafür zahlen wir zwischen 300 und 400 Euro.", ["300-400 EUR"]),
        ("Pagamos entre 300 y 400 euros por el Reel.", ["300-400 EUR"]),
        ("Wir zahlen 300 Euro für das Reel und 400 Euro für das Video.", []),
    ],
)
def test_between_two_sums(text: str, pay: list[str]) -> None:
    assert cash(REEL + text) == pay


@pytest.mark.parametrize(
    "text",
    [
        "The fee is £900, exclusive of VAT, payable within 45 days.",
        "Prices are exclusive of tax and hold for 30 days.",
        "Exclusivity, ad rights and so on: not needed.",
        "Ad rights, exclusivity, the usual: none.",
        "Exklusivität und Nutzungsrechte: brauchen wir nicht.",
    ],
)
def test_no_bond(text: str) -> None:
    assert find_exclusivity(sentence(text)) is None


def test_a_bond_beside_a_tax() -> None:
    found = find_exclusivity(sentence("The fee is exclusive of VAT. You would be exclusive to us for 30 days."))
    assert found
    assert found.value.days == 30


@pytest.mark.parametrize(
    "text",
    [
        "Ad rights, exclusivity, the usual: not needed.",
        "Usage rights we're leaving out this time.",
        "Nutzungsrechte brauchen wir nicht.",
        "Pas besoin de droits.",
        "Derechos de uso no necesitamos.",
    ],
)
def test_no_right(text: str) -> None:
    assert find_usage(sentence(text)) is None


@pytest.mark.parametrize("text", ["Usage rights: 60 days.", "Usage rights, as we said: 60 days, organic."])
def test_a_right(text: str) -> None:
    found = find_usage(sentence(text))
    assert found
    assert found.value.days == 60


@pytest.mark.parametrize(
    "text",
    [
        "What do you get for a Reel these days?",
        "What do you usually get for two TikToks?",
        "What do you go for with one Reel and what do you get for three stories?",
        "What do you normally see for one sponsored post?",
        "What do you get paid for a dedicated video?",
    ],
)
def test_she_is_asked(text: str) -> None:
    assert find_ask(sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "What do you get for a friend who has everything?",
        "What do you get for your birthday?",
        "What do you see for the channel next year?",
    ],
)
def test_she_is_not_asked(text: str) -> None:
    assert find_ask(sentence(text)) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We'd like one Instagram carousel (5 images).", [("carousel", 1)]),
        ("We'd like a carousel on Instagram, six pictures or so.", [("carousel", 1)]),
        ("Nous aimerions un carrousel Instagram, quatre photos au moins.", [("carousel", 1)]),
        ("We'd need one carousel, 5 photos and 2 Stories.", [("carousel", 1), ("photo", 5), ("story", 2)]),
        ("We'd need 12 stills for the shop.", [("photo", 12)]),
        ("We'd like one Reel and a still.", [("reel", 1), ("photo", 1)]),
        ("We'd like one Reel. Draft by 20 May still fine?", [("reel", 1)]),
        ("We'd like one Reel. Is 12 October still on?", [("reel", 1)]),
    ],
)
def test_pictures(text: str, want: list[tuple[str, int]]) -> None:
    assert sorted(made(text)) == sorted(want)
