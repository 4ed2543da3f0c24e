"""A mail that is too long to be searched to its end says so; what was searched is read as always."""

from decimal import Decimal

import pytest

from collabook.mail.message import read_message
from collabook.mail.reading import Reading
from collabook.mail.units import MOST_READ, MOST_UNITS, units
from tests.mail.scoring import read_mail

HEAD = (
    "From: Paige <paige@leaf.example>\nMessage-ID: <x@leaf.example>\nContent-Type: text/plain; charset=utf-8\n\n"
    "Hi Mia,\nwe'd love to work with you and would pay $15 for one TikTok video.\n\n"
)
OFFER = "We also pay a bonus of $77 if the video reaches 10k views.\n"
WORDS = "The tea is dried slowly on wooden racks below the roof of an old mill. "


def reading(text: str) -> Reading:
    return read_mail(read_message((HEAD + text).encode()))


FILLERS = {
    "many sentences": WORDS * 300,
    "many lines": "tea\n" * (MOST_UNITS + 1),
    "one sentence": WORDS.replace(". ", ", ") * 300,
}


@pytest.mark.parametrize("name", FILLERS)
def test_what_stands_behind_the_searched_pages_is_said_to_be_unread(name: str) -> None:
    filler = FILLERS[name]
    found = reading(filler + "\n" + OFFER)
    assert [cash.amount for cash in found.cash] == [Decimal(15)]
    (said,) = [sentence for sentence in found.left_out if sentence.startswith("The mail is long")]
    assert said.endswith("were not searched")
    last = said.partition("“…")[2].partition("”")[0]
    assert last
    assert last in " ".join(filler.split())


def test_a_mail_that_is_searched_to_its_end_says_nothing() -> None:
    found = reading(WORDS * 100 + "\n" + OFFER)
    assert {cash.amount for cash in found.cash} == {Decimal(15), Decimal(77)}
    assert not [sentence for sentence in found.left_out if "long" in sentence]


def test_blank_ends_and_quoted_pages_are_nothing_unread() -> None:
    quoted = "> " + WORDS + "\n"
    assert not reading("Best,\nPaige\n\nOn 3 May 2026 Mia wrote:\n" + quoted * 400).left_out


def test_what_is_no_deal_says_it_too() -> None:
    found = read_mail(read_message(b"From: a@b.example\nMessage-ID: <x@b.example>\n\n" + WORDS.encode() * 400))
    assert found.kind == "other"
    assert len(found.left_out) == 1


@pytest.mark.parametrize("before", range(MOST_READ - 60, MOST_READ + 2))
def test_a_sum_at_the_end_is_read_in_full_or_not_at_all(before: int) -> None:
    text = ("x" * 49 + " ") * (before // 50) + "y" * (before % 50) + ". We pay $12,500 for it. And more of it."
    said = " ".join(unit.text for unit in units(text, [(0, len(text))]))
    assert "$12,500" in said or "$1" not in said


def test_a_word_without_end_is_not_cut_within_a_number() -> None:
    text = "a," * 340 + "pay-$12,500-for-it," + "b," * 400
    assert any("$12,500" in unit.text for unit in units(text, [(0, len(text))]))
