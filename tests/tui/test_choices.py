"""What a mail leaves open between several is one key away, and nothing of it is taken by itself."""

from textual.widgets import Static

from collabook.store.book import Book
from tests.books import cash
from tests.tui.driving import deal_of, press, screen_text
from tests.tui.pasting import OPTIONS, logging, paste, values


async def test_options_stand_open_and_none_is_taken(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, OPTIONS)
        shown = screen_text(app)
        assert shown.index("STILL OPEN") < shown.index("$300.00") < shown.index("$500.00") < shown.index("THE DEAL")
        assert "one of several" in " ".join(str(app.screen.query_one("#about", Static).render()).split())
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.offers, deal.deliverables) == ("Oatwell", (), ())


async def test_x_takes_one_with_its_words_marked(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, OPTIONS)
        values(app).select_key("cash[1]")
        await press(pilot, "x")
        values(app).select_key("deliverables[1]")
        await press(pilot, "x")
        shown = screen_text(app)
        assert "STILL OPEN" not in shown
        assert "▸ Option B: 2 TikTok videos for $500" in " ".join(shown.split())
        await press(pilot, "enter")
        deal = deal_of(book)
        assert [offer.amount for offer in deal.offers] == [cash("500.00 USD")]
        assert [(one.platform, one.kind, one.count) for one in deal.deliverables] == [("tiktok", "video", 2)]
