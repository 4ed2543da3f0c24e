"""What SQL reckons of money is what the domain reckons."""

from hypothesis import HealthCheck, given, settings

from collabook.domain.allocation import effect_of, owes, reduces_fee
from collabook.domain.records import Contents, Payment
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents
from tests.any_contents import contents
from tests.books import TODAY, cash


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(contents())
def test_the_views_follow_the_rules(found: Contents) -> None:
    with Book.in_memory() as book:
        import_contents(book, found, "any.json")
        deals = book.deals(book.numbers())
        owing = {row["number"] for row in book.connection.execute("SELECT number FROM owing_deals")}
        moves = {
            row["id"]: (row["moved"], row["reduced"]) for row in book.connection.execute("SELECT * FROM money_moves")
        }
    assert owing == {deal.number for deal in deals if owes(deal)}
    assert moves == {payment.id: _move(payment) for deal in deals for payment in deal.payments}


def _move(payment: Payment) -> tuple[int, int]:
    gross = payment.gross.minor
    return (gross if payment.kind == "payment" else -gross), (gross if reduces_fee(payment) else 0)


def test_what_goes_back_has_an_effect_and_what_comes_has_none() -> None:
    came = Payment(cash("5.00 USD"), TODAY, effect="reduces_fee")
    assert effect_of(came) is None
    assert effect_of(came._replace(kind="chargeback")) == "reduces_fee"
    assert effect_of(came._replace(kind="chargeback", effect=None)) == "reopens"
    assert effect_of(came._replace(kind="refund", effect=None)) == "reduces_fee"
