"""How many cells of a terminal a text takes."""

from typing import Final

_WIDE: Final = frozenset("WF")
_NONE: Final = frozenset(("Mn", "Me", "Cf"))


def width_of(text: str) -> int:
    """The text's width in cells: two for wide letters and most emoji, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(letter: str) -> int:
    import unicodedata

    if unicodedata.category(letter) in _NONE:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def cut(text: str, room: int) -> str:
    """The text, ending in ``…`` where it takes more than ``room`` cells."""
    if width_of(text) <= room:
        return text
    kept, used = "", 0
    for letter in text:
        used += width_of(letter)
        if used > room - 1:
            break
        kept += letter
    return f"{kept.rstrip()}…" if room > 0 else ""
