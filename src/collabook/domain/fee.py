"""What a deal pays: the agreed fee, else the last offer. An offer is not owed; agreeing makes it so."""

from collections.abc import Iterable
from datetime import date

from collabook.domain.money import Money, total
from collabook.domain.records import Deal, Offer
from collabook.domain.words import PER_SAID


def fee(deal: Deal) -> Money | None:
    """The instalments' sum, else the last offer as far as it names one sum, else ``None``."""
    if deal.instalments:
        amounts = [instalment.amount for instalment in deal.instalments]
        return total(amounts, amounts[0].currency)
    return offered_fee(deal)


def offered_fee(deal: Deal) -> Money | None:
    """The sum that the last offer comes to: a price for each deliverable is multiplied by their number.

    ``None`` where it is a range, "up to", a monthly sum, or where two sums stand side by side: then she says it.
    """
    last = last_offers(deal)
    if len(last) != 1 or last[0].amount is None or last[0].amount_max is not None:
        return None
    offer, amount = last[0], last[0].amount
    if offer.per == "deal":
        return amount
    number = sum(deliverable.count for deliverable in deal.deliverables)
    return amount.times(number) if offer.per == "deliverable" and number else None


def last_offers(deal: Deal) -> list[Offer]:
    """What was named last: the offers of that day by that side, without bonuses.

    An answer of hers that names no sum leaves what was named before it standing.
    """
    return _newest([offer for offer in deal.offers if offer.offered_by == "brand" or _names_a_sum(offer)])


def last_said(deal: Deal) -> list[Offer]:
    """The same, where an answer of hers without a sum counts: whoever did not say this is to answer it."""
    return _newest(deal.offers)


def _names_a_sum(offer: Offer) -> bool:
    return offer.amount is not None or offer.amount_max is not None


def _newest(of: Iterable[Offer]) -> list[Offer]:
    offers = [offer for offer in of if offer.per != "bonus"]
    if not offers:
        return []
    newest = max(offers, key=lambda offer: (offer.offered_on or date.min, offer.position))
    return [offer for offer in offers if (offer.offered_on, offer.offered_by) == (newest.offered_on, newest.offered_by)]


def offer_said(offer: Offer) -> str:
    """``$400.00``, ``$500.00–$800.00``, ``up to $750.00 each``."""
    low, high = offer.amount, offer.amount_max
    if high is not None:
        sums = f"{low.show()}–{high.show()}" if low is not None else f"up to {high.show()}"
    else:
        sums = low.show() if low is not None else "a sum not said"
    return sums + PER_SAID[offer.per]
