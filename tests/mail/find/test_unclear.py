"""A day that could be several is named and not guessed."""

from datetime import date

import pytest

from collabook.mail.message import read_message
from collabook.mail.reading import read
from collabook.reference import currencies

KNOWN = currencies()
HEAD = (
    "From: Tess <tess@oatwell.example>\nSubject: Oatwell\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <x@y>\n\n"
)


def left_out(text: str) -> tuple[str, ...]:
    message = read_message(f"{HEAD}Hi Mia,\n\nI'm Tess from Oatwell. We pay $300 for one Reel. {text}\n".encode())
    reading = read(message, home=KNOWN["USD"], currencies=KNOWN, today=date(2026, 11, 24))
    assert not reading.deadlines or "10 December" in text
    return reading.left_out


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It should be live by 10/12.", "10/12"),
        ("Please let us know by next Friday.", "next Friday"),
        ("We'd need the draft by mid-January.", "mid-January"),
    ],
)
def test_a_day_that_could_be_several_is_named(text: str, shown: str) -> None:
    assert left_out(text) == (f"“{shown}”: which day is not plain, to be asked about",)


@pytest.mark.parametrize("text", ["It should be live by 10 December.", "We met a creator mid-October."])
def test_a_plain_day_and_one_that_is_no_task_are_not(text: str) -> None:
    assert left_out(text) == ()
