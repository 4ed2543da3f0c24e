"""``collabook answer``: the reply to a brand, made from her prices."""

import click

from collabook.cli import options
from collabook.cli.session import Session
from collabook.domain.records import Deal
from collabook.domain.reply import Reply
from collabook.store.replying import reply_to


@options.command
@click.argument("deal")
@click.option("--sent", is_flag=True, help="It was sent: your offer is recorded, the deal waits for the brand.")
@click.option("--on", metavar="DATE", help="With --sent: the day it was sent, instead of today.")
@options.as_json
def answer_command(session: Session, deal: str, on: str | None, *, sent: bool, as_json: bool) -> None:
    """Write the answer to DEAL's brand from your rates and what they ask for.

    Into a pipe goes the text alone: `collabook answer 12 | pbcopy`. What you fill in yourself stands in [brackets].
    """
    if on is not None and not sent:
        raise click.UsageError("--on goes with --sent.")
    if sent and as_json:
        raise click.UsageError("--json shows the text; leave it out to record that it was sent.")
    found = session.book.find(deal)
    from collabook.store.verbs.answers import check_answerable

    check_answerable(found)
    made = reply_to(session.book, found)
    if sent:
        _record(session, found, made, on)
    elif as_json:
        total = made.total
        known = {"amount": total.text, "currency": total.currency.code} if total is not None else None
        options.print_json({"text": made.text, "open": made.open, "total": known})
    else:
        _show(session, found, made)


def _record(session: Session, deal: Deal, made: Reply, on: str | None) -> None:
    day = session.day_of(on)
    from collabook.store.verbs.answers import answered

    done = answered(session.book, deal, made.total, on=day)
    if made.total is None:
        session.changed(done, ["No sum was recorded: not every price is known, or they are in two currencies."])
    else:
        session.changed(done)


def _show(session: Session, deal: Deal, made: Reply) -> None:
    page = session.page
    page.block(made.text.removesuffix("\n"))
    if page.width is not None:
        page.line()
        for sentence in _notes(deal, made):
            page.wrapped(sentence, "dim")
    page.write()


def _notes(deal: Deal, made: Reply) -> list[str]:
    """What she reads below the text in a terminal: it is no part of it."""
    notes = [f"Still open: {'; '.join(made.open)}."] if made.open else []
    if not made.priced:
        notes.append('You have set no price for this: `collabook rates "tiktok video" 250` sets one.')
    if "your name" in made.to_fill:
        notes.append("`collabook settings my_names Mia` says how you sign.")
    return [*notes, f"`collabook answer {deal.number} --sent` records that it went out."]
