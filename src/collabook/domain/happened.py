"""A deal as it was at a day: what is dated later has not happened yet."""

from datetime import date
from typing import Any, Final

from collabook.domain.records import Deal

_FACTS: Final = {
    "deliverables": ("submitted_on", "approved_on", "posted_on"),
    "instalments": ("invoiced_on",),
    "gifts": ("received_on",),
}


def happened_by(deal: Deal, on: date) -> Deal:
    """The deal with the facts dated up to ``on``; its stage and whether a gift was kept are as they stand now."""
    if not _has_later(deal, on):
        return deal
    changes: dict[str, Any] = {
        "payments": tuple(payment for payment in deal.payments if payment.received_on <= on),
        "offers": tuple(offer for offer in deal.offers if offer.offered_on is None or offer.offered_on <= on),
    }
    for table, fields in _FACTS.items():
        changes[table] = tuple(_without_later(record, fields, on) for record in getattr(deal, table))
    return deal._replace(**changes)


def _has_later(deal: Deal, on: date) -> bool:
    """Whether anything of the deal is dated after ``on``, which is rare: most days asked about are today."""
    for payment in deal.payments:
        if payment.received_on > on:
            return True
    for offer in deal.offers:
        if offer.offered_on is not None and offer.offered_on > on:
            return True
    return any(
        day is not None and day > on
        for table, fields in _FACTS.items()
        for record in getattr(deal, table)
        for day in (getattr(record, name) for name in fields)
    )


def _without_later(record: Any, fields: tuple[str, ...], on: date) -> Any:
    later = {name: None for name in fields if (getattr(record, name) or on) > on}
    return record._replace(**later) if later else record
