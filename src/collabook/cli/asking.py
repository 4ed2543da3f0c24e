"""Questions that she answers: yes or no, or which of some that are listed by number."""

import re
from collections.abc import Sequence
from typing import Final, TypeVar

import click

from collabook.cli.outcome import say_wrong
from collabook.cli.page import Page
from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line

Listed = TypeVar("Listed")

_CHOICE: Final = re.compile(r"(\d{1,6})(?:-(\d{1,6}))?", re.ASCII)


def agrees(page: Page, question: str, *, default: bool = False) -> bool:
    """Print what was gathered, then ask. Ctrl-C and the end of the input end the command."""
    page.write()
    return click.confirm(clean_line(question), default=default)


def chosen_of(
    page: Page, listed: Sequence[Listed], question: str, default: Sequence[bool] | None = None
) -> list[Listed]:
    """Those of the ``listed`` that she names by number; asked again until it is understood. ``default``: on enter."""
    page.write()
    standing = _said(default if default is not None else [True] * len(listed))
    while True:
        said = click.prompt(f"{question} (all, none, or numbers such as 1 3-5)", default=standing)
        try:
            return [listed[place] for place in places(said, len(listed))]
        except Refusal as refusal:
            say_wrong(str(refusal))


def _said(flags: Sequence[bool]) -> str:
    if all(flags):
        return "all"
    return " ".join(str(number) for number, flag in enumerate(flags, start=1) if flag) or "none"


def places(said: str, most: int) -> list[int]:
    """The places that ``all``, ``none`` or ``1 3-5`` name, from 0. Raises ``Refusal``."""
    word = said.strip().casefold()
    if word in {"all", "none", ""}:
        return list(range(most)) if word == "all" else []
    found: set[int] = set()
    for piece in word.replace(",", " ").split():
        named = _CHOICE.fullmatch(piece)
        first = int(named[1]) if named else 0
        last = int(named[2] or first) if named else 0
        if not 1 <= first <= last <= most:
            raise Refusal(f"“{shortened(piece)}” is none of 1 to {most}; write all, none, or numbers such as 1 3-5.")
        found |= set(range(first - 1, last))
    return sorted(found)
