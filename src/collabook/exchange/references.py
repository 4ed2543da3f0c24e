"""What holds between the records of a document: ids and numbers are given once, and an expense's deal exists."""

from collections.abc import Iterator
from typing import Any

from collabook.domain.ids import given_ids
from collabook.domain.records import Contents
from collabook.domain.refusal import Refusal
from collabook.domain.text import fold
from collabook.exchange.place import closest, quoted


def check_references(contents: Contents) -> None:
    """Raise ``Refusal`` for an id, a number, a brand or a price that stands twice, and for a deal that is none."""
    _once((given.path, given.id) for given in given_ids(contents))
    _once((f"deals[{n}].number", deal.number) for n, deal in enumerate(contents.deals) if deal.number)
    _once((f"brands[{n}].name", fold(brand.name)) for n, brand in enumerate(contents.brands))
    priced = [(f"rates[{n}]", f"{rate.platform or 'any'} {rate.kind}") for n, rate in enumerate(contents.rates)]
    _once(iter(priced))
    deals = {deal.id for deal in contents.deals if deal.id}
    for n, expense in enumerate(contents.expenses):
        if expense.deal is not None and expense.deal not in deals:
            near = closest(expense.deal, deals)
            meant = f"did you mean {near}?" if near else "name a deal's id, or leave it out."
            raise Refusal(f"expenses[{n}].deal is {quoted(expense.deal)}, which is no deal's id here; {meant}")


def _once(found: Iterator[tuple[str, Any]]) -> None:
    seen: dict[Any, str] = {}
    for path, value in found:
        if value in seen:
            raise Refusal(f"{path} is {quoted(str(value))}, which is {seen[value]} already; give each its own.")
        seen[value] = path
