"""``collabook gift``: product arrived, what it is worth, whether it went back."""

from typing import TYPE_CHECKING, Any

import click

from collabook.cli import options
from collabook.cli.rated import counted_as, given_rate, suggestion
from collabook.cli.session import Session
from collabook.cli.wording import gift_text
from collabook.domain.calendar import shown_day
from collabook.domain.records import Deal, Gift
from collabook.domain.refusal import Refusal
from collabook.domain.text import clean_line

if TYPE_CHECKING:
    from collabook.store.journal import Done


@options.command
@click.argument("deal")
@click.argument("item", required=False)
@click.option("--value", metavar="AMOUNT", help="What it costs in a shop.")
@click.option("--rate", metavar="RATE", help="What one foreign unit was at home, such as 1.27; ecb takes the ECB's.")
@options.on
@click.option("--loan", is_flag=True, help="It has to go back.")
@click.option("--returned", is_flag=True, help="It went back.")
@click.option("--unsolicited", is_flag=True, help="Nobody had agreed on it.")
def gift_command(session: Session, deal: str, item: str | None, **given: Any) -> None:
    """Record that product of DEAL arrived, or what became known of it.

    12.1 is the first gift of deal 12; ITEM is the name of one that is expected, else of one that came unexpected.
    """
    options.exclusive(loan=given["loan"], returned=given["returned"])
    found, _, record = session.book.find_part(deal, "gifts")
    gift = _meant(found, record, item)
    values = _values(session, found, gift, given)
    done = _record(session, found, gift, item, given["on"], values)
    session.changed(done, _follows(session, session.again(found), gift))


def _meant(deal: Deal, record: Gift | None, item: str | None) -> Gift | None:
    """The gift that is in the deal already, or ``None`` for one that is new."""
    from collabook.store.verbs.gifts import expected

    if item is not None and not clean_line(item):
        raise Refusal("The gift's name is empty; say what came.")
    if record is not None:
        if item is not None:
            raise Refusal(f"{deal.number}.{record.position} is {record.item} already; leave “{clean_line(item)}” out.")
        return record
    if item is not None:
        return expected(deal, item)
    waiting = [gift for gift in deal.gifts if gift.received_on is None]
    if len(waiting) == 1:
        return waiting[0]
    listed = ", ".join(f"{deal.number}.{gift.position} {gift_text(gift)}" for gift in deal.gifts)
    known = f"Deal {deal.number} {deal.brand} has {listed}; " if listed else ""
    example = f'`collabook gift {deal.number} "whitening kit"`'
    raise Refusal(f"{known}say which, or name what came: {example}." if known else f"Name what came: {example}.")


def _values(session: Session, deal: Deal, gift: Gift | None, given: dict[str, Any]) -> dict[str, Any]:
    """The fields of the gift that her options set."""
    values: dict[str, Any] = {}
    known = gift.value if gift is not None else None
    if given["value"] is not None:
        default = known.currency if known is not None else deal.currency
        values["value"] = known = session.amount(given["value"], default)
    if given["rate"] is not None:
        if known is None or known.currency == session.home:
            raise Refusal(f"A rate goes with a value in another currency than {session.home}; leave it out.")
        arrived = gift.received_on if gift is not None and given["on"] is None else None
        values |= given_rate(session, given["rate"], known.currency, arrived or session.day_of(given["on"]))
    if given["loan"] or given["returned"]:
        values["kept"] = "loan" if given["loan"] else "returned"
    if given["returned"]:
        values["returned_on"] = session.day_of(given["on"])
    if given["unsolicited"]:
        values["basis"] = "unsolicited"
    return values


def _record(
    session: Session, deal: Deal, gift: Gift | None, item: str | None, on: str | None, values: dict[str, Any]
) -> "Done":
    from collabook.store.verbs import gifts

    if gift is None:
        worth = values.get("value")
        new = Gift(clean_line(item or ""), session.day_of(on), currency=worth.currency if worth is not None else None)
        return gifts.received(session.book, deal, new._replace(**values))
    if gift.received_on is None:
        return gifts.arrived(session.book, deal, gift, on=session.day_of(on), **values)
    if on is not None and "returned_on" not in values:
        values["received_on"] = session.day_of(on)
    if not values:
        raise Refusal(
            f"{gift.item} arrived {shown_day(gift.received_on, session.now)} already; --value says what it is worth."
        )
    return gifts.changed(session.book, deal, gift, **values)


def _follows(session: Session, deal: Deal, before: Gift | None) -> list[str]:
    gift = next((one for one in deal.gifts if before is not None and one.id == before.id), None) or deal.gifts[-1]
    part = f"{deal.number}.{gift.position}"
    if gift.basis != "agreed" or gift.kept != "kept":
        return []
    if gift.value is None:
        return [f"Its value is not known yet: `collabook gift {part} --value 40` says it."]
    if gift.value.currency == session.home:
        return []
    if gift.rate is not None:
        return [counted_as(gift.value, session.home, gift.rate, None, gift.rate_source)]
    command, on = f"collabook gift {part}", gift.received_on or session.now
    missing = f"Without a rate to {session.home} the year can't count it: `{command} --rate 1.27` says it."
    return [missing, *suggestion(session, gift.value.currency, on, command)]
