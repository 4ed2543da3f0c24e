"""The ids that records bring along: each is unique among all of a book, whatever kind of record it is."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from collabook.domain.records import Contents, Deal

PARTS: Final = tuple(name for name, default in Deal._field_defaults.items() if default == ())
"""The fields of a deal that hold what hangs on it."""


class GivenId(NamedTuple):
    """``path`` is where it stands, such as ``deals[0].gifts[1].id``; ``what`` says whose it is."""

    id: str
    path: str
    what: str


def given_ids(contents: Contents) -> Iterator[GivenId]:
    """The ids of all records that have one, in their order."""
    return (given for given in _every(contents) if given.id)


def _every(contents: Contents) -> Iterator[GivenId]:
    for n, deal in enumerate(contents.deals):
        yield GivenId(deal.id, f"deals[{n}].id", f"deal of {deal.brand}")
        for part in PARTS:
            for m, record in enumerate(getattr(deal, part)):
                yield GivenId(record.id, f"deals[{n}].{part}[{m}].id", f"{part.removesuffix('s')} of {deal.brand}")
    for n, expense in enumerate(contents.expenses):
        yield GivenId(expense.id, f"expenses[{n}].id", "expense")
    for n, rate in enumerate(contents.rates):
        yield GivenId(rate.id, f"rates[{n}].id", "price")
