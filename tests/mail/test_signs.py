"""Many patterns asked at once find what each of them finds alone."""

import re

import pytest

from collabook.mail.cues import Cue, Cues, Signs, alternatives, threes_of


@pytest.mark.parametrize(
    ("pattern", "want"),
    [
        (r"one|two", ["one", "two"]),
        (r"(?:a|b)c|d", ["(?:a|b)c", "d"]),
        (r"[|]x|y\|z", ["[|]x", r"y\|z"]),
        (r"\(|\)", [r"\(", r"\)"]),
        (r"alone", ["alone"]),
    ],
)
def test_a_pattern_is_taken_apart_at_its_outermost_bars(pattern: str, want: list[str]) -> None:
    assert list(alternatives(pattern)) == want


@pytest.mark.parametrize("text", ["a paid invoice", "€5 now", "no such word", "paid, paid and unpaid", ""])
def test_signs_find_what_the_patterns_find(text: str) -> None:
    pattern = r"\bpaid\b|invoice|[€$]\d|\bif\b"
    signs, threes = Signs(pattern), threes_of(text)
    assert signs.count(text, threes) == len(re.findall(pattern, text))
    assert bool(signs.search(text, threes)) == bool(re.search(pattern, text))


def test_only_those_are_tried_of_which_a_piece_stands_there() -> None:
    paid, sent, digit = Cue(r"\bpaid (?:in|by) \w+"), Cue(r"\bsen[dt] you"), Cue(r"\d")
    cues, text = Cues(paid, sent, digit), "we sent you one. you are paid by us"
    threes = threes_of(text)
    assert cues.among(text, threes) == [paid, sent, digit], "of a digit nothing is known"
    assert cues.among(text, threes, "we sent you one") == [sent, digit]
    assert cues.among("no such word", threes_of("no such word")) == [digit]
    assert [hit[0] for hit in cues.finditer(text, threes)] == ["paid by us", "sent you"]
