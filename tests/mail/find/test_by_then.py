""" "By then" and "before that" mean the day that the sentence before names (the mail is of Tuesday 15 September 2026)."""

import pytest

from tests.mail.find.mailed import dues


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I can hold the slot for you until Monday. Please get back to me by then.", "reply 09-21"),
        ("We're presenting on 24 September. Could you send your rates before that?", "reply 09-24"),
        ("The casting team meets on Friday. Let us know before then if you're in.", "reply 09-18"),
        ("I'm out from Thursday. Can you confirm before that?", "reply 09-17"),
        ("Our sale starts on 1 October. We need the draft before then.", "draft 10-01"),
        ("The shop opens on 3 October. Please have the Reel live by then.", "post 10-03"),
        ("Wir stellen am 24. September vor. Bitte gib uns bis dahin Bescheid.", "reply 09-24"),
    ],
)
def test_the_day_of_the_sentence_before_is_meant(text: str, due: str) -> None:
    assert dues(text) == {due}


@pytest.mark.parametrize(
    "text",
    [
        "I'll be on holiday until Monday. We'll send the box by then.",
        "The parcel arrives on Friday. If it isn't there by then, write to me.",
        "I can hold the slot until Monday or Tuesday. Please get back to me by then.",
        "Our shop opened on 3 September. Please get back to me by then.",
        "The store opens on 3 October. You'll have your outfit by then.",
        "The festival runs from 3 to 5 October. Let us know before then.",
        "We can talk after 21 September. We should know more by then.",
        "By then, 3 October is taken. Let us know before that offer ends.",
    ],
)
def test_nothing_is_due(text: str) -> None:
    assert dues(text) == set()
