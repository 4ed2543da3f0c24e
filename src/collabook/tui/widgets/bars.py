"""Bars drawn in eighths of a cell."""

from typing import Final

from collabook.domain.money import half_up

_UPRIGHT: Final = " ▁▂▃▄▅▆▇█"
_LYING: Final = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")


def eighths(minor: int, most: int, cells: int) -> int:
    """How many eighths of ``cells`` a bar fills where ``most`` fills them all; a sum above zero fills at least one."""
    return max(1, half_up(8 * cells * minor, most)) if minor > 0 and most > 0 else 0


def upright(minor: int, most: int, height: int = 1, level: int = 0) -> str:
    """The cell of an upright bar at ``level``, the lowest is 0."""
    return _UPRIGHT[min(max(eighths(minor, most, height) - 8 * level, 0), 8)]


def lying(minor: int, most: int, width: int) -> str:
    """A lying bar of up to ``width`` cells."""
    whole, part = divmod(eighths(minor, most, width), 8)
    return "█" * whole + _LYING[part]
