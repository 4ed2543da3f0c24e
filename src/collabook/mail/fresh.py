"""A stored mail as it is best read: its own words first, what it quotes behind them."""

from typing import Final, NamedTuple

from collabook.mail.parts import split_parts

_OWN: Final = frozenset({"new", "forwarded"})


class Fresh(NamedTuple):
    """``text`` to show; ``muted`` are the stretches of it that are no new words: quotes, signature, disclaimer."""

    text: str
    muted: list[tuple[int, int]]


def fresh_first(text: str) -> Fresh:
    """A quote that the mail begins with stands at its end; one that is answered piece by piece stays where it is."""
    parts = split_parts(text)
    own = next((place for place, (kind, start, end) in enumerate(parts) if kind in _OWN and text[start:end].strip()), 0)
    shown, muted = "", []
    for kind, start, end in [*parts[own:], *parts[:own]]:
        piece = text[start:end]
        if shown and not shown.endswith("\n"):
            shown += "\n"
        if kind not in _OWN:
            muted.append((len(shown), len(shown) + len(piece)))
        shown += piece
    return Fresh(shown, muted)
