"""The group of all commands: finds a command's room when it is used, and turns every outcome into an exit status."""

import importlib
import sys
from collections.abc import Sequence
from typing import Any, Final, NoReturn

import click

from collabook.cli.outcome import exit_status
from collabook.cli.session import Session

SECTIONS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "A brand writes": {
        "log": ("log", "Read brand e-mails and save their offers as deals."),
        "add": ("add", "Add a deal by hand."),
        "answer": ("answer", "Write the answer to a brand from your own prices."),
    },
    "Deals": {
        "deals": ("deals", "List the deals, or find some."),
        "show": ("show", "Show everything about one deal."),
        "edit": ("edit", "Change single fields of a deal or of a part of it."),
        "delete": ("change", "Delete a deal or a part of it."),
        "move": ("change", "Record a decision: agreed, declined, cancelled, …"),
    },
    "Content": {
        "submitted": ("content", "A draft went out for approval."),
        "approved": ("content", "The brand approved a draft."),
        "posted": ("content", "A deliverable is up."),
    },
    "Money and gifts": {
        "paid": ("money", "Money came, or went back."),
        "gift": ("gift", "Product arrived, or its value is known."),
        "expense": ("money", "Money was spent."),
    },
    "What now, what came in": {
        "due": ("due", "What to do and what is owed, overdue first."),
        "income": ("income", "What the year brought in."),
        "rates": ("rates", "Your own prices, beside what you really got."),
        "brands": ("brands", "The brands, and what they paid."),
        "brand": ("brands", "One brand: its people, how fast it pays, its past fees."),
    },
    "The book": {
        "undo": ("history", "Take the last change back."),
        "redo": ("history", "Do the last undone change again."),
        "import": ("documents", "Read an exchange document into the book."),
        "export": ("documents", "Write the whole book as an exchange document."),
        "settings": ("book", "Show or set what the book knows of you."),
        "where": ("book", "Say where the book lies."),
        "demo": ("demo", "Open a throw-away book of sample deals."),
    },
}
"""Every command: the room (a module of ``cli.commands``) that holds ``NAME_command``, and its line of help."""

_COMMANDS: Final = {name: entry for section in SECTIONS.values() for name, entry in section.items()}


class Program(click.Group):
    """``collabook``: listing the commands imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        if cmd_name not in _COMMANDS:
            return None
        room = importlib.import_module(f"collabook.cli.commands.{_COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(room, f"{cmd_name}_command")
        command.name = cmd_name
        command.short_help = _COMMANDS[cmd_name][1]
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(name, _COMMANDS, n=2)
            hint = f" Did you mean {' or '.join(close)}?" if close else ""
            raise click.UsageError(f"There is no command “{name}”.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name.ljust(9), text) for name, (_, text) in commands.items()])

    def main(  # type: ignore[override]  # it always leaves the program
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run and leave with 0 done, 1 refused or not found, 2 wrong usage, 3 the book can't be used."""
        _write_anything()
        try:
            status = super().main(args, prog_name or "collabook", **{**extra, "standalone_mode": False})
        except Exception as error:
            status = exit_status(error)
            if status is None:
                raise
        sys.exit(status if isinstance(status, int) else 0)


def _write_anything() -> None:
    """A terminal that can't show a letter gets its code, not an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


@click.group(
    "collabook",
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="COLLABOOK_BOOK names the book, COLLABOOK_TODAY=2026-11-23 sets today, NO_COLOR turns colour off. "
    "`collabook COMMAND --help` explains a command.",
)
@click.option("--book", metavar="FILE", help="The book to use, instead of $COLLABOOK_BOOK or your own.")
@click.option("--version", is_flag=True, help="Say which collabook this is.")
@click.pass_context
def program(ctx: click.Context, book: str | None, *, version: bool) -> None:
    """Your book of brand collaborations: what was offered, what is owed, what the year brought in.

    Without a command it opens the book in the terminal. DEAL is a deal's number (12), its id, or a part of the
    brand's name; 12.1 is its first deliverable, gift, instalment or payment. Amounts are written 15 or "15 USD",
    days 2026-11-23, "23 nov", fri, +2w or yesterday.
    """
    ctx.obj = session = Session(book)
    ctx.call_on_close(session.close)
    if version:
        from collabook import __version__

        click.echo(f"collabook {__version__}")
        ctx.exit()
    if ctx.invoked_subcommand is None:
        from collabook.cli.screens import open_screens

        open_screens(session)
