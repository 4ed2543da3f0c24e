"""Looking is quick: what only shows loads nothing of what writing needs."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from collabook.exchange.demo import demo_contents
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents

TODAY = date(2026, 11, 23)
HEAVY = {"sqlmodel", "sqlalchemy", "pydantic", "pydantic_core"}
FIRST_SCREEN = """
import asyncio, sys
from datetime import date
from pathlib import Path
from collabook.store.book import Book
from collabook.tui.app import CollabookApp

async def look():
    app = CollabookApp(Book.open(Path(sys.argv[1])), date.fromisoformat(sys.argv[2]))
    async with app.run_test(size=(80, 24)):
        loaded = sorted({name.partition(".")[0] for name in sys.modules})
        shown = "\\n".join("".join(part.text for part in line) for line in app.screen._compositor.render_strips())
    print(*loaded)
    print(shown)

asyncio.run(look())
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("startup") / "demo.db"
    with Book.open(path) as book:
        import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    return path


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLLABOOK_TODAY": TODAY.isoformat()}
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL, check=True
    )


def imported(importtime: str) -> set[str]:
    """The top-level modules in what ``-X importtime`` tells: also those that were dropped again."""
    lines = [line for line in importtime.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip().partition(".")[0] for line in lines}


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["due"], "Pepperkite"),
        (["due", "--json"], '"days_late": 46'),
        (["deals"], "Brightleaf Smile"),
        (["deals", "--json"], '"Brightleaf Smile"'),
        (["income"], "Received"),
        (["income", "--json"], '"cash_received"'),
        (["show", "28"], "Brightleaf Smile"),
        (["show", "28", "--json"], '"whitening kit"'),
    ],
    ids=lambda words: words if isinstance(words, str) else "-".join(words),
)
def test_a_reading_command_loads_nothing_that_writes(demo: Path, words: list[str], shown: str) -> None:
    finished = run("-X", "importtime", "-m", "collabook", "--book", str(demo), *words)
    assert shown in finished.stdout
    loaded = imported(finished.stderr)
    assert "sqlite3" in loaded
    assert loaded & (HEAVY | {"textual", "rich", "pendulum", "inscriptis", "xlsxwriter"}) == set()


def test_the_first_screen_loads_nothing_that_writes(demo: Path) -> None:
    loaded, _, shown = run("-c", FIRST_SCREEN, str(demo), TODAY.isoformat()).stdout.partition("\n")
    assert "Pepperkite" in shown
    assert "Received" in shown
    assert "textual" in loaded.split()
    assert (HEAVY | {"xlsxwriter"}) & set(loaded.split()) == set()


def test_help_and_version_load_no_command(demo: Path) -> None:
    for words in (["--help"], ["--version"]):
        loaded = run("-X", "importtime", "-m", "collabook", *words).stderr
        assert "collabook.store" not in loaded
        assert imported(loaded) & HEAVY == set()
