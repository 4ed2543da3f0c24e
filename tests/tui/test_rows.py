"""The list that asks only for what is in sight, and its cursor."""

from collections.abc import Sequence
from typing import Any, overload

import pytest
from textual.app import App, ComposeResult

from collabook.tui.widgets.rows import Cell, Column, Row, Rows, fitted, heading


class Counted(Sequence[Row]):
    """Ten thousand rows that say which of them were asked for."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.asked: set[int] = set()

    def __len__(self) -> int:
        return self.number

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Any:
        assert isinstance(index, int)
        self.asked.add(index)
        return Row((Cell(str(index)), Cell(f"row {index}")), index)


class ListApp(App[None]):
    def __init__(self, rows: Sequence[Row], columns: Sequence[Column] = (Column("N", 6), Column("What"))) -> None:
        super().__init__()
        self.rows_shown = rows
        self.columns = columns
        self.chosen: list[Any] = []

    def compose(self) -> ComposeResult:
        yield Rows(self.columns)

    def on_mount(self) -> None:
        self.query_one(Rows).show_rows(self.rows_shown)

    def on_rows_selected(self, event: Rows.Selected) -> None:
        self.chosen.append(event.key)

    def lines(self) -> list[str]:
        rows = self.query_one(Rows)
        return [rows.render_line(y).text.rstrip() for y in range(rows.size.height)]


async def test_ten_thousand_rows_are_not_asked_for_before_they_are_in_sight() -> None:
    source = Counted(10_000)
    app = ListApp(source)
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.pause()
        assert len(source.asked) < 300
        await pilot.press("end")
        await pilot.pause()
        assert app.query_one(Rows).key == 9_999
        assert app.lines()[-1].split() == ["9999", "row", "9999"]
        assert len(source.asked) < 900


async def test_headings_are_passed_over_and_the_first_stays_in_sight() -> None:
    rows = [
        heading("OVERDUE"),
        *(Row((Cell(""), Cell(f"a{n}")), f"a{n}") for n in range(9)),
        heading("LATER"),
        Row((Cell(""), Cell("b")), "b"),
    ]
    app = ListApp(rows, (Column(width=2), Column()))
    async with app.run_test(size=(30, 6)) as pilot:
        shown = app.query_one(Rows)
        assert shown.key == "a0"
        await pilot.press("end")
        assert shown.key == "b"
        await pilot.press("up")
        assert shown.key == "a8"
        await pilot.press("home")
        assert shown.key == "a0"
        assert app.lines()[0].strip() == "OVERDUE"


async def test_enter_and_a_second_click_choose_the_row_under_the_cursor() -> None:
    app = ListApp(Counted(50))
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.press("down", "enter")
        await pilot.click(Rows, offset=(3, 6))
        assert app.query_one(Rows).key == 5
        await pilot.click(Rows, offset=(3, 6))
        await pilot.pause()
        assert app.chosen == [1, 5]


async def test_the_cursor_stays_on_its_key_when_rows_come_and_go() -> None:
    rows = [Row((Cell(""), Cell(name)), name) for name in "abcdef"]
    app = ListApp(rows)
    async with app.run_test(size=(40, 20)) as pilot:
        shown = app.query_one(Rows)
        shown.select_key("d")
        shown.show_rows(rows[2:])
        assert shown.key == "d"
        shown.show_rows(rows)
        shown.show_rows([row for row in rows if row.key != "d"])
        assert shown.key == "e"
        shown.show_rows([])
        await pilot.pause()
        assert shown.key is None


async def test_columns_give_way_where_the_list_is_narrow() -> None:
    rows = [Row((Cell("Brand"), Cell("$15.00"), Cell("only wide")), 1)]
    columns = (Column(), Column(width=8, right=True), Column(width=12, from_width=60))
    narrow, wide = ListApp(rows, columns), ListApp(rows, columns)
    async with narrow.run_test(size=(40, 5)):
        assert narrow.lines()[0].endswith("$15.00")
    async with wide.run_test(size=(80, 5)):
        assert wide.lines()[0].endswith("only wide")


@pytest.mark.parametrize(
    ("text", "size", "shown"),
    [
        ("Oatside", 9, "Oatside  "),
        ("Oatside", 4, "Oat…"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日… "),
        ("a\x1b[2Jb", 6, "a[2Jb "),
        ("❤️x", 3, "❤x "),
        ("", 2, "  "),
        ("abc", 0, ""),
    ],
)
def test_text_is_fitted_to_its_cells(text: str, size: int, shown: str) -> None:
    assert fitted(text, size) == shown
