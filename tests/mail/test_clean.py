"""Text in one form: letter by letter, however many different letters it has."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.clean import clean_line, clean_text, fold, squeeze, straighten

LETTERS = st.text(st.characters(min_codepoint=1, max_codepoint=0x2FFF), max_size=80)
MANY = "".join(map(chr, range(0xC0, 0x180)))
"""More different letters than are folded one by one."""


@given(LETTERS)
def test_each_letter_is_folded_by_itself(text: str) -> None:
    assert fold(text) == "".join(map(fold, text))
    assert fold(MANY + text) == fold(MANY) + fold(text)
    assert straighten(text) == "".join(map(straighten, text))
    assert len(fold(text)) == len(straighten(text)) == len(text)


def test_accents_quotes_and_breaks_are_folded() -> None:
    assert fold("Über “Café”\n– İ Ł ´x´ €5") == "uber \"cafe\" - i l 'x' €5"
    assert fold("ǿ ΑΒ Æ") == "ø ΑΒ æ", "letters of other alphabets stay as they are"
    assert squeeze("Pine & Post-Söhne!") == "pineandpostsohne"


@given(LETTERS)
def test_clean_text_stays_as_it_is(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert not {"\r", "\t", "\u00a0", "\u200b", "\x1b"} & set(clean)


def test_every_kind_of_break_and_blank_becomes_one_kind() -> None:
    assert clean_text("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"
    assert clean_text("plain \r\n\ttext\x00") == "plain\n    text"
    assert clean_line(" one\r\n two\u00a0three ") == clean_line("one two three") == "one two three"
