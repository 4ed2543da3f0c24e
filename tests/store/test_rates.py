"""What money in another currency came to at home is kept with it, so that it counts."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from collabook.domain.records import Deal, Gift, Payment
from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.verbs import deals, whole
from collabook.store.verbs.rates import rated
from tests.books import EUR, cash

DAY = date(2026, 3, 4)
PAYMENT = Payment(cash("20.00 EUR"), DAY)


def deal_with(book: Book, **parts: Any) -> Deal:
    deals.add(book, Deal("Oatside", stage="agreed", agreed_on=DAY, **parts))
    return book.deals([1])[0]


def test_a_payment_keeps_what_it_came_to_in_the_home_currency_of_now(book: Book) -> None:
    payment = deal_with(book, payments=(PAYMENT,)).payments[0]
    whole.set_setting(book, "home_currency", "GBP")
    done = rated(book, "payments", payment, home_amount=cash("17.20 GBP"))
    assert done.sentence == "€20.00 counts as £17.20."
    kept = book.deals([1])[0].payments[0]
    assert (kept.home_amount, kept.home_currency) == (cash("17.20 GBP"), book.currencies["GBP"])
    book.undo()
    assert book.deals([1])[0].payments[0] == payment


def test_a_gift_keeps_its_rate_as_it_was_given(book: Book) -> None:
    gift = deal_with(book, gifts=(Gift("mug", DAY, EUR, cash("20.00 EUR")),)).gifts[0]
    assert rated(book, "gifts", gift, rate=Decimal("1.0850")).sentence == "€20.00 counts as $21.70 at 1.0850."
    assert str(book.deals([1])[0].gifts[0].rate) == "1.0850"


@pytest.mark.parametrize(
    ("record", "given", "said"),
    [
        (PAYMENT, {}, "Give what one EUR was in USD, such as 1.27."),
        (PAYMENT, {"home_amount": cash("17.20 GBP")}, "Give what €20.00 came to in USD."),
        (Payment(cash("15.00 USD"), DAY), {"rate": Decimal(1)}, "$15.00 is in USD already; it needs no rate."),
        (Gift("mug", DAY, EUR), {"rate": Decimal(1)}, "mug has no value yet; price it first."),
    ],
)
def test_what_makes_no_rate_is_refused(book: Book, record: Payment | Gift, given: dict[str, Any], said: str) -> None:
    before = book.contents()
    with pytest.raises(Refusal) as refusal:
        rated(book, "gifts" if isinstance(record, Gift) else "payments", record, **given)
    assert str(refusal.value) == said
    assert book.contents() == before
