"""Odd messages of our own making, the same ones each time: what mail servers, spammers and vandals send."""

from collections.abc import Callable, Iterator
from typing import Final

from tests.mail.odd import bombs, charsets, controls, headers, pages, shapes, structure, transfer
from tests.mail.odd.offer import Make

__all__ = ["MESSAGES", "Make"]

_ROOMS: Final[tuple[tuple[str, Callable[[], Iterator[tuple[str, Make]]]], ...]] = (
    ("charset", charsets.messages),
    ("transfer", transfer.messages),
    ("structure", structure.messages),
    ("headers", headers.messages),
    ("controls", controls.messages),
    ("page", pages.messages),
    ("shape", shapes.messages),
    ("bomb", bombs.messages),
)
MESSAGES: Final[dict[str, Make]] = {f"{room}: {name}": make for room, make_all in _ROOMS for name, make in make_all()}
"""Each by its name; made when called."""
