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
    days = [payment.received_on for payment in deal.payments]
    days += [offer.offered_on for offer in deal.offers if offer.offered_on is not None]
    for deliverable in deal.deliverables:
        known = (deliverable.submitted_on, deliverable.approved_on, deliverable.posted_on)
        days += [day for day in known if day is not None]
    days += [part.invoiced_on for part in deal.instalments if part.invoiced_on is not None]
    days += [gift.received_on for gift in deal.gifts if gift.received_on is not None]
    return any(day > on for day in days)


def _without_later(record: Any, fields: tuple[str, ...], on: date) -> Any:
    later = {name: None for name in fields if (getattr(record, name) or on) > on}
    return record._replace(**later) if later else record
