"""Days that are moved, days on which a thing of the brand's own comes out, and evenings on a line of their own."""

import pytest

from tests.mail.find.mailed import dues


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Publishing moves from September 28 to October 5.", {"post 10-05"}),
        ("Live day slips from 28 September to 5 October.", {"post 10-05"}),
        ("Your go-live has been pushed from 28 September to 5 October.", {"post 10-05"}),
        ("We've brought the post forward from 5 October to 28 September.", {"post 09-28"}),
        ("Your draft is now due 5 October, not 28 September.", {"draft 10-05"}),
        ("Going live on 28 September becomes 5 October.", {"post 10-05"}),
        ("La publication passe du 28 septembre au 5 octobre.", {"post 10-05"}),
        ("A publicação passa de 28 de setembro para 5 de outubro.", {"post 10-05"}),
        ("The sale runs from 28 September to 5 October.", set()),
        ("The office moves from Leeds to York on 5 October.", set()),
        ("Our team is moving desks between 28 September and 5 October.", set()),
    ],
)
def test_the_new_day_counts(text: str, want: set[str]) -> None:
    assert dues(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "We made a novel about bees. It is published on 2 October.",
        "The cookbook will be published on 2 October by Lantern Press.",
        "Our spring range goes live on 2 October.",
        "The new shop is live on 2 October.",
        "The new flavour drops on 2 October.",
        "Le livre est publié le 2 octobre.",
    ],
)
def test_a_launch_is_no_deadline(text: str) -> None:
    assert dues(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The video is published on 2 October.",
        "The shop video is live on 2 October.",
        "Our Reel goes live on 2 October.",
        "Please post on 2 October, when the book comes out.",
        "It should be published on 2 October.",
    ],
)
def test_her_post_is_one(text: str) -> None:
    assert dues(text) == {"post 10-02"}


@pytest.mark.parametrize(
    "text",
    [
        "We'd be honoured by your company at the private view.\n\nFriday 2 October 2026\nhalf past six until nine",
        "Please join us for the opening of our store.\n\nFriday 2 October\n7 pm till late\n12 Mill Lane",
        "You're invited to our summer supper.\n\nFriday, 2 October\nseven o'clock\n\nDo bring a friend along with you.",
    ],
)
def test_a_day_above_its_hour_is_the_event(text: str) -> None:
    assert dues(text) == {"event 10-02"}


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your time.\n\nFriday 2 October\n7 pm till late",
        "You're invited to our supper.\n\nFriday 2 October\n12 Mill Lane sells tickets",
        "You're invited to our supper soon.\n\nFriday 2 October\n10:00 phone call\n\nDo bring your questions along.",
        "You're invited to our supper. Times for a call:\nFriday 2 October\n7 pm",
    ],
)
def test_a_day_alone_is_none(text: str) -> None:
    assert dues(text) == set()
