"""However net receipts are grouped, the groups come to them to the cent."""

from datetime import date

import pytest
from hypothesis import given, settings

from collabook.domain.calendar import TaxYear, tax_year_of
from collabook.domain.conversion import convert_lines
from collabook.domain.groupings import by_platform, groupings
from collabook.domain.lines import DealTag, Lines
from collabook.domain.money import Money
from collabook.domain.settings import Settings
from collabook.domain.totals import gifted_value, net_receipts
from tests.books import USD
from tests.domain.lines_of_a_year import ANY_LINES, DAY, gift, in_dollars, paid, tag
from tests.domain.test_calendar import YEARS

YEAR = TaxYear(date(2026, 1, 1), date(2026, 12, 31), "2026")


def texts(group: dict[str, Money]) -> dict[str, str]:
    return {name: amount.text for name, amount in group.items()}


@pytest.mark.parametrize(
    ("deal", "shares"),
    [
        (
            tag(platforms=(("tiktok", 1), ("instagram", 1), ("youtube", 1))),
            {"tiktok": 16667, "instagram": 16667, "youtube": 16666},
        ),
        (tag(platforms=(("tiktok", 1), ("instagram", 2))), {"tiktok": 16667, "instagram": 33333}),
        (tag(platforms=(("instagram", 2), ("tiktok", 1))), {"instagram": 33334, "tiktok": 16666}),
        (tag(platforms=(("instagram", 1), ("instagram", 3))), {"instagram": 50000}),
        (tag(platforms=((None, 1), ("blog", 1)), platform="ugc"), {"ugc": 25000, "blog": 25000}),
        (tag(platforms=((None, 1), ("blog", 1))), {"unassigned": 25000, "blog": 25000}),
        (tag(platform="tiktok"), {"tiktok": 50000}),
        (tag(), {"unassigned": 50000}),
    ],
)
def test_a_payment_is_split_over_its_deliverables(deal: DealTag, shares: dict[str, int]) -> None:
    assert by_platform(in_dollars(paid("500.00 USD", deal)).payments) == shares
    assert by_platform(in_dollars(paid("500.00 USD", deal, kind="refund")).payments) == {
        name: -share for name, share in shares.items()
    }


def test_groups_have_the_largest_first_and_those_without_a_line_are_absent() -> None:
    first, second = tag(1), tag(2, payer=None)
    found = groupings(
        in_dollars(
            paid("100.00 USD", first, date(2026, 3, 31)),
            paid("300.00 USD", second, date(2026, 4, 1)),
            paid("100.00 USD", first, date(2026, 9, 1), kind="refund"),
            paid("900.00 EUR", tag(3)),
            gift("40.00 USD", first, date(2026, 4, 2)),
        ),
        YEAR,
        USD,
    )
    assert list(texts(found.by_brand).items()) == [("Brand 2", "300.00"), ("Brand 1", "0.00")]
    assert texts(found.by_payer) == {"unassigned": "300.00", "Brand 1 Inc": "0.00"}
    assert texts(found.by_month) == {"2026-03": "100.00", "2026-04": "300.00", "2026-09": "-100.00"}
    assert texts(found.gifted_by_month) == {"2026-04": "40.00"}
    assert [(row.net_receipts.text, row.gifted_value.text) for row in found.by_quarter] == [
        ("100.00", "0.00"), ("300.00", "40.00"), ("-100.00", "0.00"), ("0.00", "0.00"),
    ]  # fmt: skip


@settings(max_examples=40)
@given(found=ANY_LINES, chosen=YEARS)
def test_every_grouping_comes_to_net_receipts(found: Lines, chosen: Settings) -> None:
    year = tax_year_of(DAY, chosen)
    mine = convert_lines(found, USD, USD).between(year.first, year.last)
    groups = groupings(mine, year, USD)
    net = net_receipts(mine)
    for group in (groups.by_month, groups.by_brand, groups.by_payer, groups.by_platform):
        assert sum(amount.minor for amount in group.values()) == net
        assert bool(group) == bool(mine.payments)
    assert sum(quarter.net_receipts.minor for quarter in groups.by_quarter) == net
    assert sum(quarter.gifted_value.minor for quarter in groups.by_quarter) == gifted_value(mine)
    assert sum(amount.minor for amount in groups.gifted_by_month.values()) == gifted_value(mine)
