"""A question that she answers with yes or no."""

import click

from collabook.cli.page import Page
from collabook.domain.text import clean_line


def agrees(page: Page, question: str, *, default: bool = False) -> bool:
    """Print what was gathered, then ask. Ctrl-C and the end of the input end the command."""
    page.write()
    return click.confirm(clean_line(question), default=default)
