"""Text from outside does nothing to a terminal, and is found however it is written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.text import UNSAFE, clean_line, clean_text, fold

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x9b31m",
    "a\u202eb\u2066c",
    "nul\x00",
    "line\u2028line",
    "tag\U000e0041",
    "half \ud800",
    "x\x7f\x08",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_terminal_would_act_on_is_taken_out(text: str) -> None:
    for cleaned in (clean_text(text), clean_line(text)):
        assert not UNSAFE.search(cleaned)
        assert cleaned


@given(text=st.text() | st.text(st.characters(categories=["Cc", "Cf", "Zl", "Zp", "Cs"])))
def test_cleaned_text_has_no_controls_but_tab_and_newline(text: str) -> None:
    cleaned = clean_text(text)
    assert all(
        unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp") for letter in cleaned if letter not in "\t\n"
    )
    assert clean_text(cleaned) == cleaned
    line = clean_line(text)
    assert "\n" not in line
    assert line == line.strip()
    assert clean_line(line) == line


def test_lines_end_as_lines_end() -> None:
    assert clean_text("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te"
    assert clean_line("  a \r\n\t b ") == "a b"


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Café", "cafe"), ("ŁÓDŹ", "lodz"), ("Søstrene Grün", "sostrene grun"), ("Straße", "strasse"), ("Ærø", "aero"),
     ("ＦＵＬＬ", "full"), ("İstanbul", "istanbul"), ("  two   words ", "two words")],
)  # fmt: skip
def test_words_are_found_without_their_accents(written: str, typed: str) -> None:
    assert fold(written) == fold(typed) == typed


@given(text=st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
