"""What sounds like a gift and is none."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    "text",
    [
        "The Creator grants a non-exclusive, royalty-free licence to the Brand.",
        "Our sugar-free granola is made in Leeds.",
        "We're a cruelty-free brand with hassle-free returns.",
        "I'm free most of Wednesday.",
        "Are you free Thursday afternoon?",
        "If you're free next week, let's talk.",
        "We are free any day from 3pm.",
        "Feel free to ask me anything.",
        "Shipping is free across Europe.",
    ],
)
def test_free_without_a_gift(text: str) -> None:
    assert gifts_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Share a photo and win a £50 gift card!",
        "You could win a spa day for two.",
        "We'd like you to run a giveaway of three hampers.",
        "Your followers get a free tote with the first order.",
        "Your community receives a free sample of the balm.",
        "We'd like to offer your audience a free month of the app.",
        "Every customer gets a free pouch.",
        "We'd send a free tote to your followers.",
    ],
)
def test_what_followers_get(text: str) -> None:
    assert gifts_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Get a free tote when you spend $50.",
        "You'd need to buy the starter kit (worth $60).",
        "You can purchase the kit at 40% off.",
        "- the 6 week starter pack (value $1,997) for $497",
        "Are brands still offering you free leggings instead of money?",
        "Unfortunately we can't send you free product this season.",
        "We don't give a free set to new partners.",
        "Rather than a gifted kit we pay you.",
    ],
)
def test_what_is_bought_or_refused(text: str) -> None:
    assert gifts_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The camera would be sent to you on loan.",
        "We lend you the e-bike for three weeks, please return it after the shoot.",
        "We'd send you the dress. It must be returned after the shoot.",
        "We'll ship you the projector, and a courier collects it from you in May.",
        "You keep the scooter for four weeks.",
        "Wir schicken dir das Rad leihweise.",
        "We can send you the tent; it goes back to us after the campaign.",
    ],
)
def test_what_is_lent(text: str) -> None:
    assert gifts_in(text) == []


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("We'd send you the lamp, no need to return it.", "lamp"),
        ("We'd send you the lamp. You don't have to send it back.", "lamp"),
        ("We'd send you the boots. If they don't fit, send them back and we'll swap them.", "boots"),
        ("We began with a loan from my aunt. We'd love to send you the balm.", "balm"),
        ("The projector is on loan, but the carry case is yours to keep.", "carry case"),
    ],
)
def test_what_is_not_lent(text: str, item: str) -> None:
    assert [said for said, _ in gifts_in(text)] == [item]


@pytest.mark.parametrize(
    "text",
    [
        "We will send you the contract tomorrow.",
        "I'm sending you the full brief.",
        "A calendar invite will be sent to you.",
        "A draft agreement will be emailed to you.",
        "The payment will be sent to you within 30 days.",
        "The tracking link will be sent to you.",
        "We have set aside a budget for you.",
        "What we can offer is a flat fee of $300.",
        "What we can offer is a 10% commission.",
        "All I can do is a short video call.",
        "I can offer a quick chat.",
        "Can you change it when you get a minute?",
        "We're sending you the revised script.",
        "We offer a wide range of vegan snacks.",
        "We'll be giving you a shout-out on our page.",
    ],
)
def test_what_is_no_thing(text: str) -> None:
    assert gifts_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The copyright stays with you.",
        "All rights remain with you.",
        "Creative control stays with you.",
        "The footage is yours.",
        "The choice is yours.",
        "The floor is yours.",
        "You keep full ownership.",
        "You keep 100% of the tips.",
        "Keep the caption short.",
        "Please keep the logo in frame for three seconds.",
        "Could you keep the post up for 30 days?",
        "People are DMing us about the serum.",
        "Follow the team on us-east.",
        "The package includes a link in bio and a story.",
    ],
)
def test_what_stays_with_her_and_is_no_gift(text: str) -> None:
    assert gifts_in(text) == []
