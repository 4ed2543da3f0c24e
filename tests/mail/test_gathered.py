"""Patterns that are written anew to be faster find the same."""

import re

import pytest

from collabook.mail.cues import Cue, gathered
from collabook.mail.find import brand_cues, cash_cues, gift_cues
from tests.mail.scoring import CORPUS


@pytest.mark.parametrize(
    ("pattern", "want"),
    [
        (r"\byes|\bno", r"\b(?:yes|no)"),
        (r"\byes|no|\bmay\b|\bcan", r"\byes|no|\b(?:may\b|can)"),
        (r"(?:\ba|\bb)", r"(?:\ba|\bb)"),
        (r"\ba[|)]c|\bd\|e", r"\b(?:a[|)]c|d\|e)"),
        (r"\b(?:a|b)", r"\b(?:a|b)"),
    ],
)
def test_neighbours_share_their_boundary(pattern: str, want: str) -> None:
    assert gathered(pattern) == want


def test_they_find_the_same() -> None:
    mail = (CORPUS / "051-brief-oat-drink-long.eml").read_text(encoding="utf-8", errors="replace").lower()
    cues = [
        cue for module in (brand_cues, cash_cues, gift_cues) for cue in vars(module).values() if isinstance(cue, Cue)
    ]
    changed = [cue for cue in cues if gathered(cue.pattern) != cue.pattern]
    assert changed
    for cue in changed:
        before, after = re.compile(cue.pattern), re.compile(gathered(cue.pattern))
        assert [hit.span() for hit in before.finditer(mail)] == [hit.span() for hit in after.finditer(mail)]
