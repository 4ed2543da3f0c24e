"""How fast a year's figures are: beside the same sums written by hand, and as the year grows."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from tests.bench.comparing import PROGRAM, SLACK, Ratio, command, compare, holds
from tests.bench.year_book import AS_OF, YEAR, write_book

BY_HAND: Final = str(Path(__file__).parent / "year_by_hand.py")
MANY, FEW = 20_000, 2_000


def year_holds() -> list[bool]:
    """Measure both; whether each is within its limit."""
    with tempfile.TemporaryDirectory() as folder:
        many, few, empty = (Path(folder) / f"{lines}.db" for lines in (MANY, FEW, 0))
        for path, lines in ((many, MANY), (few, FEW), (empty, 0)):
            write_book(path, lines)
        same_figures(many)
        hand = command(sys.executable, BY_HAND, str(many), str(YEAR), AS_OF.isoformat())
        beside = holds("income, 20,000 lines : by hand", 2, partial(compare, income(many), hand, 7))
        grown = partial(growth, income(many), income(few), income(empty))
        return [beside, holds("income, 20,000 : 2,000 lines", MANY / FEW * SLACK, grown)]


def growth(many: Callable[[], float], few: Callable[[], float], none: Callable[[], float]) -> Ratio:
    """What the lines of a large and of a small year cost, without what starting costs."""
    start = compare(none, none, 9).program
    found = compare(many, few, 7)
    return Ratio(found.program - start, found.floor - start)


def income(book: Path) -> Callable[[], float]:
    return command(PROGRAM, "--book", str(book), "income", str(YEAR), "--as-of", AS_OF.isoformat(), "--json")


def same_figures(book: Path) -> None:
    """Both print the same: else they can't be compared."""
    said = [
        subprocess.run(words, check=True, capture_output=True).stdout
        for words in (
            (PROGRAM, "--book", str(book), "income", str(YEAR), "--as-of", AS_OF.isoformat(), "--json"),
            (sys.executable, BY_HAND, str(book), str(YEAR), AS_OF.isoformat()),
        )
    ]
    ours, by_hand = (json.loads(text) for text in said)
    differ = [key for key in ours if ours[key] != by_hand.get(key)]
    assert ours.keys() == by_hand.keys()
    assert not differ, differ
    assert len(ours["effective_rate"]["deals"]) > 1000
