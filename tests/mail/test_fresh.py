"""A stored mail shows its new words first, and loses none of the others."""

from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.fresh import fresh_first

ANSWER = "Sixty it is.\n"
QUOTE = "On 21 Nov 2026, Mia wrote:\n> Could you do 60?\n> Mia\n"


def test_a_quote_above_the_answer_goes_behind_it() -> None:
    shown = fresh_first(f"{QUOTE}\n{ANSWER}")
    assert shown.text.index("Sixty") < shown.text.index("Could you")
    (quote,) = [shown.text[start:end] for start, end in shown.muted]
    assert "Could you do 60?" in quote


def test_an_answer_above_its_quote_stays() -> None:
    text = f"{ANSWER}\n{QUOTE}"
    assert fresh_first(text).text == text


def test_what_is_answered_piece_by_piece_keeps_its_order() -> None:
    text = "Hi Mia,\n\n> Could you do 60?\n\nYes.\n\n> And by Friday?\n\nBy Monday.\n"
    assert fresh_first(text).text == text


@given(
    st.lists(st.sampled_from([ANSWER, QUOTE, "\n", "> a\n", "Best,\nTess\n", "-- \nTess\n"]), max_size=8).map("".join)
)
def test_no_line_is_lost(text: str) -> None:
    assert sorted(fresh_first(text).text.split()) == sorted(text.split())
