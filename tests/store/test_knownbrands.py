"""What the book tells of its brands when a mail arrives."""

from datetime import date

import pytest

from collabook.domain.records import Deal, Gift, Instalment, Payment
from collabook.domain.track_record import known_said
from collabook.store.book import Book
from collabook.store.knownbrands import known_brands, told_of
from collabook.store.verbs import deals
from tests.books import TODAY, cash

DAY = date(2026, 6, 1)


def paid(amount: str, on: date = DAY, **values: object) -> Deal:
    money = cash(amount)
    deal = Deal("Oatwell", stage="agreed", agreed_on=on, instalments=(Instalment(money),))
    return deal._replace(payments=(Payment(money, on),))._replace(**values)  # type: ignore[arg-type]


def test_each_brand_comes_with_its_deals_and_the_agencies_that_wrote_for_it(book: Book) -> None:
    deals.add(book, paid("300.00 USD", agency="Reelworks"))
    deals.add(book, paid("400.00 USD", agency="Reelworks"))
    deals.add(book, Deal("Zipwick"))
    known = {one.brand.name: (one.deals, one.agencies) for one in known_brands(book)}
    assert known == {"Oatwell": (2, ("Reelworks",)), "Zipwick": (1, ())}


def test_what_there_was_is_told_of_exactly_this_brand(book: Book) -> None:
    deals.add(book, paid("300.00 USD"))
    deals.add(book, Deal("Oatwell Kids"))
    assert told_of(book, "oatwell", TODAY) == "1 deal, paid $300.00"
    assert told_of(book, "Nobody", TODAY) == "no deal yet"


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ([], "no deal yet"),
        ([paid("300.00 USD")], "1 deal, paid $300.00"),
        (
            [paid("300.00 USD", date(2026, 7, 1), number=2), paid("400.00 USD", number=1)],
            "2 deals, the last paid $300.00",
        ),
        ([paid("400.00 USD", number=1), Deal("Oatwell", number=2, offered_on=TODAY)], "2 deals, the last paid $400.00"),
        ([Deal("Oatwell", gifts=(Gift("mug", DAY, None, cash("9.00 USD")),))], "1 deal, nothing paid yet"),
        ([paid("300.00 USD", date(2026, 12, 24)), Deal("Oatwell")], "2 deals, nothing paid yet"),
    ],
)
def test_what_there_was_with_a_brand(known: list[Deal], said: str) -> None:
    assert known_said(known, TODAY) == said
