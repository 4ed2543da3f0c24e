"""Many patterns asked at once find what each of them finds alone."""

import re

import pytest

from collabook.mail.cues import Signs, alternatives, threes_of


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
