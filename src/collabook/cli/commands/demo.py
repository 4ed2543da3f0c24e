"""``collabook demo``: a throw-away book of sample deals, opened in the terminal or listed."""

import tempfile
from pathlib import Path

from collabook.cli import options
from collabook.cli.screens import has_terminal, open_book
from collabook.cli.session import BOOK_NAME, Session


@options.command
def demo_command(_: Session) -> None:
    """Open a book of made-up deals dated around today; it is thrown away when you leave.

    Without a terminal it lists the book instead.
    """
    with tempfile.TemporaryDirectory(prefix="collabook-demo-", ignore_cleanup_errors=True) as folder:
        demo = Session(str(Path(folder) / BOOK_NAME))
        try:
            _fill(demo)
            if has_terminal():
                open_book(demo)
            else:
                _list(demo)
        finally:
            demo.close()


def _fill(demo: Session) -> None:
    from collabook.exchange.demo import demo_contents
    from collabook.store.verbs.whole import import_contents

    import_contents(demo.book, demo_contents(demo.now, demo.book.currencies), "the demo book")


def _list(demo: Session) -> None:
    """What its screens would show first: what is due, the year, the deals."""
    from collabook.cli.commands.deals import list_deals
    from collabook.cli.commands.due import list_due
    from collabook.cli.commands.income import figures_of
    from collabook.cli.year_page import print_headline
    from collabook.domain.due import due

    page, book, today = demo.page, demo.book, demo.now
    page.line("The demo book: made-up deals, dated around today. In a terminal this command opens it.", "dim")
    list_due(page, due(book.open_deals(today), today), today)
    figures = figures_of(demo, None)
    page.heading(f"INCOME {figures.year.label}")
    print_headline(page, figures)
    deals = book.deals(book.numbers())
    page.heading(f"DEALS: {len(deals)}")
    list_deals(page, deals, today)
    page.write()
