"""A reading as a JSON object: text, numbers as decimal text, and the evidence of each value."""

from decimal import Decimal

from collabook.domain.money import Currency
from collabook.mail.values import Due, Evidence, Reading


def reading_document(reading: Reading) -> dict[str, object]:
    """Every key is there; None and [] are "not said". Amounts have their currency's own decimals."""
    return {
        "kind": reading.kind,
        "brand": reading.brand,
        "agency": reading.agency,
        "contact": {"name": reading.contact.name, "email": reading.contact.email},
        "cash": [
            {
                "amount": _amount(cash.amount, cash.currency),
                "amount_max": _amount(cash.amount_max, cash.currency),
                "currency": cash.currency.code if cash.currency else None,
                "per": cash.per,
            }
            for cash in reading.cash
        ],
        "gifts": [
            {
                "item": gift.item,
                "value": _amount(gift.value, gift.currency),
                "currency": gift.currency.code if gift.value is not None and gift.currency else None,
            }
            for gift in reading.gifts
        ],
        "commission_percent": _plain(reading.commission_percent),
        "asks_for_rate": reading.asks_for_rate,
        "deliverables": [
            {"platform": asked.platform, "kind": asked.kind, "count": asked.count} for asked in reading.deliverables
        ],
        "deadlines": [_due(due) for due in reading.deadlines],
        "payment_terms": _terms(reading),
        "usage": {"days": reading.usage.days, "paid": reading.usage.paid} if reading.usage else None,
        "exclusivity": _exclusivity(reading),
        "code": reading.code,
        "accepts": reading.accepts,
        "warnings": [{"about": warned.about, "reason": warned.reason} for warned in reading.warnings],
        "evidence": {path: _evidence(evidence) for path, evidence in reading.evidence.items()},
    }


def _amount(value: Decimal | None, currency: Currency | None) -> str | None:
    if value is None:
        return None
    return f"{value:.{currency.decimals if currency else 2}f}"


def _plain(value: Decimal | None) -> str | None:
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _due(due: Due) -> dict[str, object]:
    if due.on is not None:
        return {"what": due.what, "on": due.on.isoformat()}
    return {"what": due.what, "days": due.days, "after": due.after}


def _terms(reading: Reading) -> dict[str, object] | None:
    terms = reading.payment_terms
    return {"days": terms.days, "from": terms.counts_from} if terms else None


def _exclusivity(reading: Reading) -> dict[str, object] | None:
    bound = reading.exclusivity
    return {"days": bound.days, "category": bound.category} if bound else None


def _evidence(evidence: Evidence) -> dict[str, object]:
    if evidence.header is not None:
        return {"header": evidence.header}
    return {"start": evidence.start, "end": evidence.end, "quote": evidence.quote}
