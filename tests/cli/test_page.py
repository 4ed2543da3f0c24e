"""Columns that align and fit, whatever letters are in them."""

from hypothesis import given
from hypothesis import strategies as st

from collabook.cli.cells import cut, width_of
from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page
from collabook.cli.year_groups import BAR, bar

LETTERS = st.text(st.sampled_from("aé漢🧶\u0301ß "), max_size=20)


def printed(page: Page, capsys: object) -> list[str]:
    page.write()
    return list(capsys.readouterr().out.splitlines())  # type: ignore[attr-defined]


@given(LETTERS, st.integers(0, 30))
def test_a_cut_text_takes_no_more_than_its_room(text: str, room: int) -> None:
    assert width_of(cut(text, room)) <= room
    assert cut(text, width_of(text)) == text


def test_wide_letters_and_marks_are_counted_in_cells() -> None:
    assert [width_of(text) for text in ("abc", "漢字", "e\u0301", "🧶", "")] == [3, 4, 1, 2, 0]


def test_columns_align_and_empty_ones_are_left_out(capsys: object) -> None:
    page = Page(width=None, colour=False)
    page.table((RIGHT, LEFT, LEFT, RIGHT), [("1", "漢字", "", "$5.00"), ("12", "ab", "", "$15.00")])
    assert printed(page, capsys) == [" 1  漢字   $5.00", "12  ab    $15.00"]


def test_flexible_columns_give_way_in_a_narrow_terminal(capsys: object) -> None:
    page = Page(width=24, colour=False)
    page.table((RIGHT, FLEXIBLE, RIGHT), [("1", "A name that is far too long", "$1,500.00")])
    (line,) = printed(page, capsys)
    assert width_of(line) <= 24
    assert line.endswith("…  $1,500.00")


def test_colour_wraps_the_text_and_not_the_space_around_it(capsys: object) -> None:
    page = Page(width=80, colour=True)
    page.table((LEFT, LEFT), [(Cell("a", "head"), "x"), ("bcd", "y")])
    assert printed(page, capsys)[0] == "\x1b[1ma\x1b[0m    x"


@given(st.text(max_size=40))
def test_nothing_printed_can_act_on_a_terminal(text: str) -> None:
    page = Page(width=60, colour=False)
    page.line(text)
    page.heading(text)
    page.wrapped(text)
    page.block(text)
    page.table((LEFT, FLEXIBLE), [(text, text)])
    for line in page._lines:
        assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in line)


@given(st.integers(-1000, 10**9), st.integers(1, 10**9))
def test_a_bar_is_never_longer_than_the_longest_and_never_lost(minor: int, most: int) -> None:
    drawn = bar(min(minor, most), most)
    assert len(drawn) <= 30
    assert bool(drawn) == (min(minor, most) > 0)


def test_the_longest_bar_is_full() -> None:
    assert bar(700, 700) == "█" * BAR
    assert bar(350, 700) == "█" * (BAR // 2)
    assert bar(350, 700, 700) == "█" * (BAR // 2) + "░" * (BAR // 2)
    assert bar(700, 700, 350) == "█" * BAR
