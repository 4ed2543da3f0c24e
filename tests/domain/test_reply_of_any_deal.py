"""Whatever is asked and whatever she charges: no sum is hers that she has not set, and no total adds unlike."""

import re

from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.money import Currency, Money
from collabook.domain.quote import quote, total_of
from collabook.domain.records import Deal, Deliverable, Rate, Right
from collabook.domain.reply import BLANK, WIDTH, reply, total_said
from collabook.domain.reply_words import Tongue
from collabook.domain.words import KINDS, PLATFORMS, PRICED_KINDS, RIGHT_KINDS
from tests.books import EUR, JPY, TODAY, USD
from tests.domain.replying import ANY_TONGUE

CURRENCIES = st.sampled_from([USD, EUR, JPY])


NAMES = st.text(st.characters(categories=("L", "Zs")), min_size=1, max_size=60).filter(str.strip)


PLATFORM = st.none() | st.sampled_from(PLATFORMS)


DELIVERABLES = st.tuples(st.sampled_from(KINDS), PLATFORM, st.integers(1, 9), st.sampled_from([None, TODAY])).map(
    lambda four: Deliverable(four[0], four[1], four[2], post_due_on=four[3])
)


RIGHTS = st.tuples(st.sampled_from(RIGHT_KINDS), st.sampled_from([None, -1, 30, 60])).map(
    lambda both: Right(both[0], days=both[1])
)


def any_rate(currency: Currency) -> st.SearchStrategy[Rate]:
    amount = st.integers(1, 10**7).map(lambda minor: Money(minor, currency))
    notes = st.sampled_from([None, "30 days"])
    return st.tuples(st.sampled_from(PRICED_KINDS), amount, PLATFORM, notes).map(lambda four: Rate(*four))


ANY_RATES = st.lists(CURRENCIES.flatmap(any_rate), max_size=12, unique_by=lambda rate: (rate.kind, rate.platform))


ANY_DEALS = st.tuples(
    NAMES, PLATFORM, st.lists(DELIVERABLES, max_size=4).map(tuple), st.lists(RIGHTS, max_size=2).map(tuple)
).map(lambda four: Deal(four[0], platform=four[1], deliverables=four[2], rights=four[3]))


@given(ANY_DEALS, ANY_RATES, ANY_TONGUE)
def test_no_amount_is_in_it_that_is_not_from_her_prices(deal: Deal, rates: list[Rate], tongue: Tongue) -> None:
    made = reply(deal, rates, my_names=("Mia",), tongue=tongue)
    lines = quote(deal, rates)
    known = {rate.amount for rate in rates} | {line.amount for line in lines if line.amount is not None}
    if made.total is not None:
        assert made.total == total_of(lines)
        known.add(made.total)
    allowed = {re.sub(r"[^\d.,]", "", amount.show()) for amount in known}
    allowed |= {str(line.count) for line in lines} | {"30", "60"}  # of things, of days
    assert {number.rstrip(".,") for number in re.findall(r"\d[\d.,]*", made.text)} <= allowed


@given(ANY_DEALS, ANY_RATES)
def test_a_total_is_the_sum_of_every_line_in_one_currency(deal: Deal, rates: list[Rate]) -> None:
    made = reply(deal, rates)
    amounts = [line.amount for line in quote(deal, rates)]
    known = [amount for amount in amounts if amount is not None]
    if made.total is None:
        assert not deal.deliverables or len(known) < len(amounts) or len({one.currency for one in known}) > 1
    else:
        assert len(known) == len(amounts)
        assert made.total.minor == sum(amount.minor for amount in known)
        assert {amount.currency for amount in known} == {made.total.currency}
        assert total_said(reply(deal, rates, my_names=("Mia",)).text, made.total) == made.total


@given(ANY_DEALS, ANY_RATES, ANY_TONGUE)
def test_everything_named_is_in_it_and_every_blank_is_told(deal: Deal, rates: list[Rate], tongue: Tongue) -> None:
    made = reply(deal, rates, tongue=tongue)
    flat = " ".join(made.text.split())
    for line in quote(deal, rates):
        if line.right is not None:
            assert tongue.rights[line.right.kind] in flat
        else:
            assert tongue.thing(line.platform, line.kind, line.count).casefold() in flat.casefold()  # type: ignore[arg-type]
    assert len(BLANK.findall(flat)) == len(made.to_fill)
    assert max(map(len, made.text.splitlines())) <= WIDTH
    assert made.text.endswith("\n")
