"""A platform notifies of what a brand did or wants."""

import pytest

from tests.mail.find.firms import Firms, firms

SIGNED = "Tandemly Inc., 77 Beaumont Ave"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Pico Pasta wants a quote from you", "Pico Pasta has picked your profile for Weeknight Wins."),
        ("Pico Pasta invited you", "You can answer in your Tandemly creator account."),
        ("New brief for you: Pico Pasta", "A new brief matches your profile. Fee: £200"),
        ("Changes requested: Pico Pasta, Reel draft", "Pico Pasta has reviewed your draft and asks for changes."),
        ("Your draft was approved", "Pico Pasta approved your draft. You can post now."),
        ("You've got an offer", "Pico Pasta would like you to promote its products through Tandemly."),
        ("New message from Pico Pasta", "Pico Pasta sent you a message about Weeknight Wins."),
        (
            "Congrats!",
            "You've been selected by Pico Pasta for the campaign Weeknight Wins. See the brief in your Tandemly creator profile.",
        ),
        ("Payment released", "Pico Pasta has paid your invoice for Weeknight Wins."),
        ("Your application was accepted", "Good news: Pico Pasta accepted your application."),
        ("Reminder", "Your draft for Pico Pasta is due tomorrow. Upload it in your creator dashboard."),
        ("Pico Pasta is waiting for your answer", "Pico Pasta is offering you $300 for one Reel."),
        ("Campaign invite", "Brand: Pico Pasta\nFee: $300"),
    ],
)
def test_who_acted_is_the_brand(subject: str, text: str) -> None:
    found = firms(text, "Tandemly <notify@tandemly.example>", SIGNED, subject)
    assert found == Firms("Pico Pasta", "Tandemly")


def test_a_sender_via_a_platform_is_the_brand() -> None:
    found = firms("Fee: $300. Answer here.", "Pico Pasta via Tandemly <notify@tandemly.example>", SIGNED, "A new offer")
    assert found == Firms("Pico Pasta", "Tandemly")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your commission statement", "Havsro has approved your commission. Your code ROSA10 had 12 orders."),
        ("Welcome", "You have been selected for our ambassador programme. Your ambassador profile is ready."),
        ("Invoice", "Reference: Caleta / Reels June\nTotal paid: £480.00"),
    ],
)
def test_a_brands_own_machine_is_no_platform(subject: str, text: str) -> None:
    found = firms(text, "Havsro <hej@havsro.example>", "Your Havsro Team", subject)
    assert found == Firms("Havsro", None)
