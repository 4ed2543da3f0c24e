"""What one deliverable brought; a deal of which something is not known stays out of the totals."""

from collabook.domain.effective_rate import EffectiveRate, Finished, effective_rate
from tests.books import USD
from tests.domain.lines_of_a_year import gift, in_dollars, paid, spent, tag


def texts(found: EffectiveRate) -> list[tuple[object, ...]]:
    return [
        (row.deal.number, row.cash and row.cash.text, row.gifted.text, row.per_deliverable and row.per_deliverable.text)
        for row in found.deals
    ]


def test_cash_and_gifts_over_deliverables() -> None:
    lines = in_dollars(
        paid("1000.00 USD", tag(1)),
        paid("250.00 USD", tag(1), kind="refund"),
        gift("40.00 USD", tag(1)),
        gift("999.00 USD", tag(1), kept="loan"),
        paid("10.00 USD", tag(2)),
        paid("777.00 USD", tag(9)),
    )
    found = effective_rate([Finished(tag(2), 3), Finished(tag(1), 4)], lines, USD)
    assert texts(found) == [(1, "750.00", "40.00", "197.50"), (2, "10.00", "0.00", "3.33")]
    assert (found.deliverables, found.value.text) == (7, "800.00")
    assert [str(found.per_deliverable), str(found.cash_per_deliverable)] == ["114.29 USD", "108.57 USD"]


def test_what_is_not_known_is_not_averaged() -> None:
    lines = in_dollars(
        paid("10.00 USD", tag(1)),
        paid("30000 JPY", tag(1)),
        paid("10.00 USD", tag(2)),
        gift(None, tag(2)),
        paid("10.00 USD", tag(3)),
        gift("5.00 EUR", tag(3)),
        paid("10.00 USD", tag(4)),
        spent("5.00 EUR", deal="d4"),
        gift(None, tag(4), basis="unsolicited"),
    )
    found = effective_rate([Finished(tag(n), 1) for n in (1, 2, 3, 4)], lines, USD)
    assert texts(found) == [
        (1, None, "0.00", None),
        (2, None, "0.00", None),
        (3, None, "0.00", None),
        (4, "10.00", "0.00", "10.00"),
    ]
    assert [row.complete for row in found.deals] == [False, False, False, True]
    assert (found.deliverables, found.value.text) == (1, "10.00")


def test_without_a_finished_deal_there_is_no_rate() -> None:
    found = effective_rate([], in_dollars(paid("10.00 USD")), USD)
    assert (found.deals, found.deliverables, found.value.text) == ((), 0, "0.00")
    assert found.per_deliverable is None
    assert found.cash_per_deliverable is None
