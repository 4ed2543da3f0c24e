"""What holds between the records of a document: ids and numbers are given once, and an expense's deal exists."""

from collections.abc import Iterator
from typing import Any, Final

from collabook.domain.records import Contents
from collabook.domain.refusal import Refusal
from collabook.domain.text import fold
from collabook.exchange.place import closest, quoted

_WITH_ID: Final = ("offers", "deliverables", "instalments", "payments", "gifts", "rights", "messages")


def check_references(contents: Contents) -> None:
    """Raise ``Refusal`` for an id, a number or a brand that stands twice, and for a deal that is none."""
    _once(_ids(contents))
    _once((f"deals[{n}].number", deal.number) for n, deal in enumerate(contents.deals) if deal.number)
    _once((f"brands[{n}].name", fold(brand.name)) for n, brand in enumerate(contents.brands))
    deals = {deal.id for deal in contents.deals if deal.id}
    for n, expense in enumerate(contents.expenses):
        if expense.deal is not None and expense.deal not in deals:
            near = closest(expense.deal, deals)
            meant = f"did you mean {near}?" if near else "name a deal's id, or leave it out."
            raise Refusal(f"expenses[{n}].deal is {quoted(expense.deal)}, which is no deal's id here; {meant}")


def _ids(contents: Contents) -> Iterator[tuple[str, str]]:
    for n, deal in enumerate(contents.deals):
        if deal.id:
            yield f"deals[{n}].id", deal.id
        for key in _WITH_ID:
            for m, record in enumerate(getattr(deal, key)):
                if record.id:
                    yield f"deals[{n}].{key}[{m}].id", record.id
    for n, expense in enumerate(contents.expenses):
        if expense.id:
            yield f"expenses[{n}].id", expense.id


def _once(found: Iterator[tuple[str, Any]]) -> None:
    seen: dict[Any, str] = {}
    for path, value in found:
        if value in seen:
            raise Refusal(f"{path} is {quoted(str(value))}, which is {seen[value]} already; give each its own.")
        seen[value] = path
