"""What many commands share: the command itself, ``--book`` after its name, ``--json``, ``--as-of``, ``--yes``."""

import json
import re
import sys
from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

import click

from collabook.cli.session import Session
from collabook.domain.text import UNSAFE

P = ParamSpec("P")
R = TypeVar("R")

_SIGNED: Final = re.compile(r"-[\d.,$€£¥]")
MINUS: Final = "−"


class Command(click.Command):
    """A command; where one takes an AMOUNT, ``-50`` is refused for its sign, not as an unknown option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if all(parameter.name != "amount" for parameter in self.params):
            return super().parse_args(ctx, args)
        with_value = {
            name
            for option in self.params
            if isinstance(option, click.Option) and not option.is_flag
            for name in option.opts
        }
        shown = [
            MINUS + word[1:] if _SIGNED.match(word) and before not in with_value else word
            for before, word in zip(["", *args], args, strict=False)
        ]
        return super().parse_args(ctx, shown)


def command(function: Callable[..., Any]) -> click.Command:
    """Make the function a command that is given the ``Session``; ``--book`` may also stand after its name."""
    with_book = click.option(
        "--book", metavar="FILE", hidden=True, expose_value=False, callback=_use_book, help="The book to use."
    )(function)
    return click.command(cls=Command)(click.pass_obj(with_book))


def as_of(function: Callable[P, R]) -> Callable[P, R]:
    """``--as-of DATE``: what it looked like on another day."""
    return click.option(
        "--as-of", metavar="DATE", expose_value=False, callback=_look_from, help="Look from this day instead of today."
    )(function)


def as_json(function: Callable[P, R]) -> Callable[P, R]:
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")(function)


def yes(function: Callable[P, R]) -> Callable[P, R]:
    return click.option("--yes", "-y", is_flag=True, help="Go ahead without asking.")(function)


def on(function: Callable[P, R]) -> Callable[P, R]:
    return click.option("--on", metavar="DATE", help="The day it happened, instead of today.")(function)


def exclusive(**given: bool) -> None:
    """Refuse two options that exclude each other, as wrong usage."""
    names = [f"--{name.replace('_', '-')}" for name, is_given in given.items() if is_given]
    if len(names) > 1:
        raise click.UsageError(f"{' and '.join(names)} exclude each other; give one of them.")


def print_json(document: Any, *, one_line: bool = False) -> None:
    """Print JSON; text that a terminal would act on, or could not show, is escaped."""
    indent = None if one_line else 2
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    if UNSAFE.search(text) or (sys.stdout.encoding or "").replace("-", "").lower() != "utf8":
        text = json.dumps(document, indent=indent).replace("\x7f", "\\u007f")
    click.echo(text)


def _use_book(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).book_named = value


def _look_from(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).as_of = value
