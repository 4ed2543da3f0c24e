"""Rights in her own words, quoted below an answer that accepts them."""

import pytest

from collabook.mail.message import read_message
from collabook.mail.reading import Usage
from tests.mail.scoring import read_mail


def _accepted(text: str, answer: str = "That works for us, let's go ahead!") -> Usage | None:
    mail = (
        "From: Ann Reed <ann@reed.example>\nTo: Mia <mia@creator.example>\nSubject: Re: Two Reels\n"
        "Message-ID: <x@reed.example>\nIn-Reply-To: <y@creator.example>\nDate: Tue, 15 Sep 2026 09:00:00 +0000\n"
        "Content-Type: text/plain; charset=utf-8\n\nHi Mia,\n\n"
        f"{answer}\n\nAnn\n\n"
        f"On Mon, 14 Sep 2026 at 10:00, Mia <mia@creator.example> wrote:\n> Hi Ann, two Reels for $500. {text}\n> Mia\n"
    )
    return read_mail(read_message(mail.encode())).usage


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("You may repost them for a month.", (30, None)),
        ("You're welcome to run them as ads for 30 days from your account.", (30, True)),
        ("You can share them on your own channels for 90 days, no ads.", (90, False)),
        ("The rights to the clips are yours for a year, organic only.", (365, False)),
        ("That includes 90 days of paid usage on your side.", (90, True)),
    ],
)
def test_what_they_may_do_with_it_is_accepted(text: str, want: tuple[int | None, bool | None]) -> None:
    found = _accepted(text)
    assert found
    assert (found.days, found.paid) == want


@pytest.mark.parametrize(
    "text",
    ["You can use my rate card as a guide.", "I don't do paid ads.", "No usage included.", "You can use your courier."],
)
def test_what_is_no_right_is_not(text: str) -> None:
    assert _accepted(text) is None


@pytest.mark.parametrize(
    "answer",
    ["Sold! I'll raise the order today.", "You've got yourself a deal.", "Count us in.", "Consider it done, Mia."],
)
def test_it_is_accepted_in_other_words(answer: str) -> None:
    assert _accepted("You may repost them for a month.", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "The first batch is sold out.",
        "Count us in? Maybe, if it can be cheaper.",
        "Sold! But the month is too long for us.",
        "We wish you'd consider it done for less, but we can't.",
    ],
)
def test_it_is_not_accepted(answer: str) -> None:
    assert _accepted("You may repost them for a month.", answer) is None
