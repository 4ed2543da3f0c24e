"""Whatever she types: done, refused in a sentence, or wrong usage; never a fault, and never a book half changed."""

import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collabook.cli.program import SECTIONS
from tests.cli.running import KIT, Run

ESC = "\x1b"
COMMANDS = sorted({name for section in SECTIONS.values() for name in section} - {"demo", "undo", "delete"})
DEALS = ["1", "2", "1.1", "2.1", "fern"] * 20
WORDS = [
    *(
        "1",
        "2.1",
        "1.1",
        "#1",
        "99",
        "-1",
        "1.99999999999999999999",
        "0",
        "",
        " ",
        "é" * 300,
        "~nobody-of-that-name/x",
        ESC + "[2J",
        "\u202e",
        "'",
        '"',
    ),
    *(
        "fernabout",
        "bright",
        "%",
        "_",
        "NULL",
        "*",
        "ﷺ",
        "🧶",
        "--",
        "-",
        "--yes",
        "--json",
        "--on",
        "--value",
        "--pay",
    ),
    *(
        "--title",
        "--due",
        "--rate",
        "--as-of",
        "--home-amount",
        "--refund",
        "--url",
        "--list",
        "--by",
        "--brand",
        "--open",
    ),
    *("2026-11-23", "tomorrow", "31 feb", "9999-99-99", "+99999d", "400", "1.5k", "¥5", "1e9", "NaN", "inf", "½", "٣"),
    *(
        "agreed",
        "cancelled",
        "declined",
        "brand",
        "month",
        "time_zone",
        "year_start",
        "reel",
        "3 stories@fri",
        "kit=40",
    ),
    *("https://a.example/x", "x.json", "/dev/null", "/", KIT),
]


@pytest.fixture(scope="module")
def anything() -> Run:
    folder = tempfile.mkdtemp()
    run = Run(Path(folder) / "book.db")
    run("log", "--yes", KIT)
    run("add", "Fernabout", "--pay", "350 GBP", "--deliver", "reel", "--gift", "fern", "--stage", "agreed")
    return run


@settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(COMMANDS), st.sampled_from(DEALS + WORDS), st.lists(st.sampled_from(WORDS), max_size=4))
def test_no_words_are_a_fault(anything: Run, command: str, first: str, more: list[str]) -> None:
    words = [first, *more]
    if command == "export" and any(word.endswith(".json") for word in words):
        words = ["-"]
    result = anything.result(command, *words, stdin="")
    assert result.exception is None or isinstance(result.exception, SystemExit), (command, words)
    assert result.exit_code in {0, 1, 2}
    assert ESC not in result.output
    if result.exit_code == 1:
        assert result.stderr.splitlines()[-1].startswith("collabook: ")


def test_what_was_written_behind_collabooks_back_does_not_act_on_the_terminal(run: Run, path: Path) -> None:
    evil = f"Fern{ESC}]52;c;aGk={chr(7)}{ESC}[2J\x9b31m\u202eabout"
    run(*("add", "Fernabout", "--title", "x", "--pay", "40", "--gift", "g", "--deliver", "reel", "--stage", "agreed"))
    book = sqlite3.connect(path)
    book.create_function("fold", 1, lambda text: text)
    book.execute("UPDATE recording SET replaying = 1")
    for table, column in (
        ("brands", "name"),
        ("deals", "title"),
        ("deals", "notes"),
        ("gifts", "item"),
        ("deliverables", "title"),
    ):
        book.execute(f"UPDATE {table} SET {column} = ?", (evil,))
    book.execute("UPDATE steps SET sentence = ?", (evil,))
    book.execute("UPDATE recording SET replaying = 0")
    book.commit()
    book.close()
    for words in (["deals"], ["due"], ["show", "1"], ["brands"], ["undo", "--list"], ["income"], ["deals", "--json"]):
        shown = run(*words)
        assert not {ESC, chr(7), "\x9b", "\u202e"} & set(shown), words
    assert "Fern" in run("deals")
    assert run.json("show", "1")["title"] == evil
    result = run.result("delete", "1", stdin="n\n")
    assert ESC not in result.output
