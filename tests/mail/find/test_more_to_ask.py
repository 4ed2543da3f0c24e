"""Whether the product is enough, what her manager is to answer, and other ways to ask for a price."""

import pytest

from collabook.mail.find.rates import find_ask
from tests.mail.find.mails import sentence


@pytest.mark.parametrize(
    "text",
    [
        "Is the stay enough for you, or do you ask a fee in addition?",
        "Would the jacket be enough, or do you charge a fee on top?",
        "Do you require any additional payment for this?",
        "Do you normally ask for compensation for a story?",
        "Do you also expect a budget for the post?",
        "Reicht dir das Produkt oder nimmst du dafür ein Honorar?",
        "There is no budget in it yet, they're asking for our price by Wednesday.",
        "The brand asked about our rates for a Reel.",
        "They'd like to know what we'd charge for two TikToks.",
        "What should we quote them?",
        "So what are we charging for this one?",
        "What's your number for a Reel and two stories?",
        "Just tell me what you'd want for one.",
        "If you have your own rate, please teach us.",
        "If you have a fixed price, let us know.",
    ],
)
def test_asks_for_her_price(text: str) -> None:
    assert find_ask(sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "Do you need a payment plan?",
        "Do you charge a fee for returns?",
        "Do you need the fee breakdown for your accountant?",
        "We have a fixed fee. Do you want it by PayPal?",
        "They asked for our price list last week, so I sent it.",
        "What's your number? The courier wants to call you.",
        "What should I ask them?",
        "Our rates are fixed.",
        "If you have a price in mind for your old camera, the shop buys it.",
    ],
)
def test_does_not(text: str) -> None:
    assert not find_ask(sentence(text))


def test_a_greeting_from_somewhere_opens_the_mail() -> None:
    asked = sentence(
        "Greetings from Spice Trail Masalas!\n\nKindly share your commercials for 1 Reel.\n\nRegards,\nRohan"
    )
    assert find_ask(asked)
