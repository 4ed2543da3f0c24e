"""Today: the year beside what is due says every amount, and no money that is owed stays unsaid."""

from datetime import date

import pytest

from collabook.domain.records import Deal, Deliverable, Gift, Instalment, Payment, Right
from collabook.store.book import Book
from collabook.store.verbs import deals
from tests.books import USD, cash
from tests.tui.driving import running, screen_text

DAY = date(2026, 6, 3)
PAID = Deal(
    "Oatside",
    stage="agreed",
    agreed_on=DAY,
    instalments=(Instalment(cash("54321.00 EUR")),),
    payments=(Payment(cash("20000.00 EUR"), DAY, home_amount=cash("21800.00 USD"), home_currency=USD),),
    gifts=(Gift("mug", DAY, USD, cash("48.00 USD")),),
)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_what_is_owed_without_a_day_is_on_today_and_beside_it(book: Book, size: tuple[int, int]) -> None:
    deals.add(book, PAID)
    async with running(book, size) as (app, _):
        shown = screen_text(app)
        assert "NO DATE YET" in shown
        due = next(line for line in shown.splitlines() if "Oatside" in line)
        assert "€34,321.00" in due
        beside = next(line for line in shown.splitlines() if "Owed" in line)
        assert beside.split()[-2:] == ["Owed", "€34,321.00"]
        assert all(len(line) <= size[0] for line in shown.splitlines())


async def test_the_months_legend_is_not_broken(book: Book) -> None:
    deals.add(book, PAID)
    async with running(book, (120, 40)) as (app, _):
        legend = next(line for line in screen_text(app).splitlines() if "received" in line)
        assert legend.rstrip().endswith("█ received  █ gifted")
        assert "most in" not in screen_text(app)


async def test_an_exclusivity_that_counts_from_the_posting_shows_its_end(book: Book) -> None:
    right = Right("exclusivity", "oat milk", days=60, counts_from="posting")
    posted = Deliverable("video", "tiktok", posted_on=date(2026, 11, 5))
    deal = Deal("Oatwell", stage="agreed", agreed_on=DAY, deliverables=(posted,), rights=(right,))
    deals.add(book, deal)
    async with running(book) as (app, pilot):
        assert "Exclusive: oat milk" in screen_text(app)
        assert "to 4 Jan 2027" in screen_text(app)
        app.open_deal(1)
        await pilot.pause()
        assert "until 4 Jan 2027" in screen_text(app)
    deals.add(book, deal._replace(brand="Plantly", rights=(right._replace(counts_from=None),)))
    async with running(book) as (app, pilot):
        app.open_deal(2)
        await pilot.pause()
        assert "start not said" in screen_text(app)
