"""How fast it starts and reckons, as ratios to a floor measured in the same run: ``python -m tests.bench``."""

import os
import sys
import tempfile
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from collabook.exchange.demo import demo_contents
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents
from tests.bench.comparing import PROGRAM, Measure, command, compare, holds
from tests.bench.mail import mail_holds
from tests.bench.mailbox import mailbox_holds
from tests.bench.screen import seconds_to_paint
from tests.bench.wrapping import wrapping_holds
from tests.bench.year import year_holds

TODAY: Final = date(2026, 11, 23)
HERE: Final = Path(__file__).parent


def screen(words: list[str], complete: list[str]) -> Measure:
    """The time from start until everything in ``complete`` is on an 80x24 screen."""
    return lambda: seconds_to_paint(words, complete)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.db"
        with Book.open(path) as book:
            import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        os.environ.update(COLLABOOK_BOOK=str(path), COLLABOOK_TODAY=TODAY.isoformat())
        nothing = command(sys.executable, "-c", "pass")
        results = [
            holds(f"collabook {words}", 10, partial(compare, command(PROGRAM, *words.split()), nothing, 15))
            for words in ("due", "deals", "income", "show 21")
        ]
        ours = screen([PROGRAM], ["Pepperkite", "Duskberry", "Juniper", "Tinfoil", "Otterby", "Received", "help"])
        bare = screen([sys.executable, str(HERE / "bare.py")], ["row 1 ", "row 16 ", "Quit"])
        results.append(holds("first screen : bare Textual app", 1.3, partial(compare, ours, bare, 9)))
        results += year_holds()
        results += wrapping_holds()
        results += mail_holds()
        results += mailbox_holds()
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
