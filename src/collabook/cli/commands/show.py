"""``collabook show``: everything about one deal, its history last."""

import click

from collabook.cli import options
from collabook.cli.deal_page import print_deal
from collabook.cli.derived import whole_document
from collabook.cli.session import Session


@options.command
@click.argument("deal")
@click.option("--mail", is_flag=True, help="Print the mails in full.")
@options.as_of
@options.as_json
def show_command(session: Session, deal: str, *, mail: bool, as_json: bool) -> None:
    """Show everything about DEAL: what was offered, made, paid, given, written; its history last."""
    found = session.book.find(deal)
    history = session.book.history(found)
    if as_json:
        options.print_json(whole_document(found, session.today, history))
        return
    print_deal(session.page, found, session.today, full_mail=mail)
    zone = session.book.settings.time_zone
    from collabook.cli.history import list_steps

    if history:
        session.page.heading("HISTORY")
        list_steps(session.page, history, session.today, zone)
    session.page.write()
