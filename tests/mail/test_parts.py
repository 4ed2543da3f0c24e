"""Whose words they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.message import Message, read_message


def read(text: str) -> Message:
    return read_message(f"From: a@brand.example\nMessage-ID: <x@brand.example>\n\n{text}".encode())


def kinds(text: str) -> dict[str, str]:
    message = read(text)
    found: dict[str, str] = {}
    for part in message.parts:
        found[part.kind] = found.get(part.kind, "") + message.text[part.start : part.end]
    return {kind: words.strip() for kind, words in found.items() if words.strip()}


BODY = "Hi Mia,\n\nwe would love to send you a kit for one TikTok. Is that something for you?"


@pytest.mark.parametrize(
    "close",
    [
        "\n\n-- \nPaige Nolan\nBrightleaf",
        "\n\nBest,\nPaige Nolan\nBrightleaf",
        "\n\nViele Grüße\nPaige Nolan",
        "\n\nUn abrazo,\n\nPaige Nolan\nBrightleaf · 950 555 073",
        "\n\nPaige Nolan\nPartnerships, Brightleaf",
        "\n\nThanks so much!\nPaige x",
        "\n\nPaige\n\nSent from my phone",
    ],
)
def test_a_signature_is_not_her_text(close: str) -> None:
    found = kinds(BODY + close)
    assert found["new"] == BODY
    assert "Paige" in found["signature"]


def test_small_print_is_told_apart() -> None:
    found = kinds(BODY + "\n\nPaige Nolan\nBrightleaf\n\nYou are receiving this because you signed up. Unsubscribe.")
    assert found["new"] == BODY
    assert found["disclaimer"].startswith("You are receiving this")


def test_a_postscript_is_new_text() -> None:
    found = kinds(BODY + "\n\nBest,\nPaige Nolan\n\nP.S. We would need it by Friday.")
    assert found["new"].endswith("P.S. We would need it by Friday.")


@pytest.mark.parametrize(
    "quote",
    [
        "On Mon, 14 Sep 2026 at 18:02, Mia <mia@mia.example> wrote:\n> I charge $450.\n> Mia",
        "On Mon, 14 Sep 2026 at 18:02, Mia\n<mia@mia.example> wrote:\n\n> I charge $450.",
        "Am 14.09.2026 um 18:02 schrieb Mia <mia@mia.example>:\n> I charge $450.",
        "Le 14 sept. 2026 à 18:02, Mia a écrit :\n> I charge $450.",
        "-----Original Message-----\nFrom: Mia\nSent: Monday\nTo: Paige\nSubject: rates\n\nI charge $450.",
        "From: Mia <mia@mia.example>\nSent: Monday, September 14, 2026\nTo: Paige\nSubject: rates\n\nI charge $450.",
        "On 14 Sep 2026, Mia wrote:\n\nI charge $450.",
    ],
)
def test_what_she_wrote_before_is_quoted(quote: str) -> None:
    found = kinds(f"{BODY}\n\n{quote}")
    assert found["new"] == BODY
    assert "$450" in found["quoted"]


def test_answers_between_the_lines_are_new() -> None:
    found = kinds("Answers below!\n\n> Do I keep the kit?\n\nYes, it is yours.\n\n> And the fee?\n\nWe can do $15.")
    assert "it is yours" in found["new"]
    assert "We can do $15." in found["new"]
    assert found["quoted"].count(">") == 2


def test_a_forwarded_mail_is_told_apart() -> None:
    found = kinds("---------- Forwarded message ---------\nFrom: Paige <p@brand.example>\nSubject: kit\n\nWe pay $15.")
    assert "We pay $15." in found["forwarded"]


def test_quoted_html_is_quoted() -> None:
    source = (
        b"From: a@brand.example\nMessage-ID: <x@brand.example>\nContent-Type: text/html\n\n<p>We can do $400.</p>"
        b"<div class=gmail_quote>On Mon, 14 Sep 2026 Mia wrote:<blockquote><p>I charge $450.</p><p>Mia</p></blockquote></div>"
    )
    message = read_message(source)
    quoted = "".join(message.text[part.start : part.end] for part in message.parts if part.kind == "quoted")
    assert "$450" in quoted
    assert "$400" not in quoted


@given(
    st.lists(
        st.sampled_from(
            [
                BODY,
                "> a",
                "Best,",
                "Paige",
                "-- ",
                "",
                "From: a",
                "Sent: b",
                "To: c",
                "On 1 x wrote:",
                "a, b",
                "Unsubscribe",
            ]
        ),
        min_size=1,
    )
)
def test_parts_cover_the_text_in_order(lines: list[str]) -> None:
    message = read("x\n" + "\n".join(lines))
    assert "".join(message.text[part.start : part.end] for part in message.parts) == message.text
    assert all(one.kind != other.kind for one, other in zip(message.parts, message.parts[1:], strict=False))
