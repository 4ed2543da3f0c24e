"""Verbs on money: a payment came, went back, was charged back; something was spent."""

from datetime import date

from collabook.domain.allocation import effect_of, net_received
from collabook.domain.money import Money
from collabook.domain.records import Deal, Expense, Payment
from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.journal import Done
from collabook.store.verbs.altering import called
from collabook.store.verbs.inserting import insert_expense, insert_parts
from collabook.store.writing import Step


def paid(book: Book, deal: Deal, payment: Payment) -> Done:
    """Record money that moved, in the deal's currency; a deal without one takes the payment's.

    The home currency of the day is kept with it. Raises ``Refusal`` for a sum of zero, another currency, parts that
    exceed the gross, and a refund of more than was received.
    """
    gross = payment.gross
    if not gross:
        raise Refusal("A payment of 0 is none; give the sum that moved.")
    if deal.currency not in (None, gross.currency):
        raise Refusal(
            f"Deal {called(deal)} counts in {deal.currency}; give the sum in {deal.currency}, "
            "and what the bank made of it as the home amount."
        )
    parts = [part.minor for part in (payment.fee, payment.commission, payment.withheld) if part is not None]
    if payment.kind == "payment" and sum(parts) > gross.minor:
        raise Refusal(f"Fee, commission and tax withheld come to more than {gross.show()}; check them.")
    if payment.kind != "payment":
        payment = payment._replace(effect=effect_of(payment))
    home = book.settings.home_currency
    if payment.rate is not None and gross.currency == home:
        raise Refusal(f"A rate goes with another currency than {home}; leave it out.")
    with Step(book) as step:
        if payment.kind != "payment":
            _refuse_more_than_came(book.still_there(deal.number), gross)
        insert_parts(step, deal.id, "payments", (payment,))
        what = {"payment": "Received", "refund": "Paid back", "chargeback": "Charged back"}[payment.kind]
        return step.done(f"{what} {gross.show()}: deal {called(deal)}.", deal.number)


def _refuse_more_than_came(deal: Deal, gross: Money) -> None:
    """``deal`` as the running step finds it: another program may have recorded a refund since it was read."""
    received = net_received(deal, date.max)
    if received is None or received < gross:
        known = received.show() if received else "nothing"
        raise Refusal(f"Deal {called(deal)} received {known}, so {gross.show()} can't go back; check the sum.")


def unspent(book: Book, expense: Expense) -> Done:
    """Delete an expense with its files."""
    with Step(book) as step:
        for file in expense.files:
            step.remove("files", file.id)
        step.remove("expenses", expense.id)
        return step.done(f"Deleted: {expense.amount.show()} spent on {expense.category}.")


def spent(book: Book, expense: Expense, deal: Deal | None = None) -> Done:
    """Record an expense, of a deal or of none."""
    if not expense.amount:
        raise Refusal("An expense of 0 is none; give the sum that was spent.")
    with Step(book) as step:
        insert_expense(step, expense._replace(deal=deal and deal.id))
        of_deal = f" for deal {called(deal)}" if deal else ""
        return step.done(f"Spent {expense.amount.show()}, {expense.category}{of_deal}.", deal.number if deal else None)
