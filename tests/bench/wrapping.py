"""How long the lines of a large mail take to find, as it grows."""

from functools import partial
from typing import Final

from collabook.tui.widgets.mailview import wrapped
from tests.bench.comparing import SLACK, Ratio, best_of, holds

TEXTS: Final = {"words": "word ", "one word": "x", "wide letters": "文", "short lines": "line\n"}
SMALL, LARGE = 128 * 1024, 1024 * 1024
WIDTH: Final = 60


def wrapping_holds() -> list[bool]:
    """Whether eight times the text takes no more than about eight times as long, of whatever it is made."""
    limit = LARGE / SMALL * SLACK
    return [holds(f"1 MB : 128 KB wrapped, {name}", limit, partial(growth, piece)) for name, piece in TEXTS.items()]


def growth(piece: str) -> Ratio:
    small, large = (piece * (size // len(piece)) for size in (SMALL, LARGE))
    return Ratio(best_of(partial(wrap, large), 2), best_of(partial(wrap, small), 5))


def wrap(text: str) -> None:
    for _ in wrapped(text, WIDTH):
        pass
