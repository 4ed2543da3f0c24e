"""A direct message has no head: where it came from is asked once."""

from pathlib import Path

from collabook.domain.records import Deal
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.widgets.form import Choose, Form
from tests.books import cash
from tests.tui.driving import deal_of, press, screen_text
from tests.tui.logged import banner
from tests.tui.pasting import KIT, MAILS, logging, paste, values

DMS = Path(__file__).parents[1] / "mail" / "dms"


def dm(name: str) -> str:
    return (DMS / name).read_text(encoding="utf-8")


async def test_a_dm_is_asked_once_where_it_came_from_and_keeps_the_answer(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, dm("02-handle-only.txt"))
        assert "Where did it come: Inst" in screen_text(app)
        values(app).select_key("came_by")
        await press(pilot, "e")
        assert isinstance(app.screen, Choose)
        await press(pilot, "down", "enter")
        assert "Where did it come" not in screen_text(app)
        assert "TikTok" in screen_text(app)
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.source, deal.platform) == ("plumhollow", "dm", None)
        assert (deal.messages[0].sender, deal.messages[0].recipient) == ("@plumhollow", "TikTok")


async def test_what_the_app_wrote_answers_it(book: Book) -> None:
    async with logging(book, (120, 40)) as (app, pilot):
        await paste(app, pilot, dm("01-instagram-web-both-sides.txt"))
        assert "Where did it come" not in screen_text(app)
        values(app).select_key("came_by")
        await pilot.pause()
        assert "Instagram — marked in the mail" in screen_text(app)
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.source, deal.platform) == ("Oatwell", "dm", None)
        assert [offer.amount for offer in deal.offers] == [cash("150.00 USD")]
        assert (deal.messages[0].sender, deal.messages[0].recipient) == ("@oatwell.official", "Instagram")
        assert book.brands()[0].contacts[0].name == "Tess"


async def test_the_question_holds_nothing_up_and_a_dm_is_known_again(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, dm("02-handle-only.txt"))
        await press(pilot, "enter")
        assert deal_of(book).messages[0].recipient is None
        await press(pilot, "n")
        await paste(app, pilot, dm("02-handle-only.txt"))
        assert "in the book already: deal 1 plumhollow" in banner(app)


async def test_a_mail_pasted_without_its_head_can_be_said_to_be_one(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, (MAILS / "dm.txt").read_text())
        values(app).select_key("came_by")
        await press(pilot, "e", "end", "enter", "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.source, deal.messages[0].recipient) == ("Lune & Loop", "email", None)


async def test_a_dm_without_a_name_asks_for_the_brand_first(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, dm("07-nobody-is-named.txt"))
        await press(pilot, "enter")
        assert isinstance(app.screen, Form)
        assert not book.numbers()


async def test_a_mail_with_its_head_is_not_asked_where_it_came_from(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert "Where did it come" not in screen_text(app)
        assert "Came by" not in screen_text(app)


async def test_an_account_of_a_known_brand_is_asked_about(book: Book) -> None:
    deals.add(book, Deal("Oatwell"))
    async with logging(book) as (app, pilot):
        await paste(app, pilot, dm("13-her-terms-accepted.txt"))
        assert "Is it Oatwell (1 deal)? y takes it." in banner(app)
        await press(pilot, "y", "enter")
        assert deal_of(book, 2).brand == "Oatwell"
