"""Bars in eighths of a cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.tui.widgets.bars import eighths, lying, upright


@pytest.mark.parametrize(
    ("minor", "most", "bar"),
    [
        (800, 800, "████"),
        (400, 800, "██"),
        (25, 800, "▏"),
        (1, 10**9, "▏"),
        (450, 800, "██▎"),
        (0, 800, ""),
        (-5, 8, ""),
    ],
)
def test_a_bar_is_drawn_in_eighths_and_never_vanishes(minor: int, most: int, bar: str) -> None:
    assert lying(minor, most, 4) == bar


@given(minor=st.integers(1, 10**15), most=st.integers(1, 10**15), height=st.integers(1, 12))
def test_an_upright_bar_is_made_of_its_eighths(minor: int, most: int, height: int) -> None:
    most = max(minor, most)
    cells = [upright(minor, most, height, level) for level in range(height)]
    assert sum(" ▁▂▃▄▅▆▇█".index(cell) for cell in cells) == eighths(minor, most, height) >= 1
    assert "".join(cells).rstrip() == "".join(cells).replace(" ", "")


def test_nothing_and_less_have_no_bar() -> None:
    assert [upright(minor, 8) for minor in (0, -5)] == [" ", " "]
    assert upright(0, 0) == " "
