"""Changes of a deal's records inside a running step."""

from typing import Any

from collabook.domain.money import Currency, Money, total
from collabook.domain.records import Brand, Deal, Instalment
from collabook.domain.refusal import Refusal
from collabook.store import mapping
from collabook.store.verbs.inserting import brand_id, insert_parts
from collabook.store.verbs.settled import deal_currency, settled
from collabook.store.writing import Step


def called(deal: Deal) -> str:
    """How a sentence names a deal: ``12 Oatly: TikTok video``."""
    return f"{deal.number} {deal.brand}" + (f": {deal.title}" if deal.title else "")


def alter_deal(step: Step, deal: Deal, values: dict[str, Any]) -> Deal:
    """Change fields of the deal; return it as it is then. ``brand`` moves it to the brand of that name.

    Raises ``Refusal`` for another currency than that of the amounts which the deal has.
    """
    after = deal._replace(**values)
    currency = deal_currency(after)
    if "currency" in values and after.currency != currency:
        raise Refusal(f"Deal {called(deal)} has amounts in {currency}; it can't be without a currency.")
    written = mapping.to_values(after._replace(currency=currency))
    changes = {name: written[name] for name in (*values, "currency") if name != "brand"}
    if "brand" in values:
        changes["brand_id"] = brand_id(step, Brand(values["brand"]))
    step.change("deals", deal.id, **changes)
    return after


def alter_part(step: Step, deal: Deal, table: str, record: Any, values: dict[str, Any]) -> None:
    """Change fields of one deliverable, gift, instalment, … of the deal.

    An amount brings its currency with it; a day typed for a payment replaces the instant that it was known by.
    """
    if table == "payments" and "received_on" in values:
        values = {"received_at": None, **values}
    if "currency" in record._fields and "currency" not in values:
        values = {**values, **_brought_currency(values)}
    after = settled(record._replace(**values), deal.currency, step.book.settings)
    known, written = mapping.to_values(record), mapping.to_values(after)
    changes = {name: value for name, value in written.items() if name in values or value != known[name]}
    step.change(table, record.id, **changes)


def _brought_currency(values: dict[str, Any]) -> dict[str, Currency]:
    amount = next((value for value in values.values() if isinstance(value, Money)), None)
    return {"currency": amount.currency} if amount is not None else {}


def owe(step: Step, deal: Deal, fee: Money) -> dict[str, Any]:
    """Make ``fee`` what is owed in all; return what changes on the deal.

    Parts that are there keep their due days, the last one takes the difference; else it is one part under the terms.
    """
    if deal.currency not in (None, fee.currency) and (deal.payments or deal.pending_commission):
        raise Refusal(f"Deal {called(deal)} counts in {deal.currency}; give the fee in {deal.currency}.")
    parts = [part for part in deal.instalments if part.amount.currency == fee.currency]
    if not parts:
        for part in deal.instalments:
            step.remove("instalments", part.id)
        owed = Instalment(fee, due_days=deal.terms_days, due_from=deal.terms_from)
        insert_parts(step, deal.id, "instalments", (owed,))
        return {"currency": fee.currency.code}
    last = fee - total((part.amount for part in parts[:-1]), fee.currency)
    if last.minor < 0:
        raise Refusal(f"The first parts alone come to more than {fee.show()}; change or delete them first.")
    step.change("instalments", parts[-1].id, amount=last.minor)
    return {"currency": fee.currency.code}
