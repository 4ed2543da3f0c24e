"""An answer joins its deal: what it changes is shown line by line, and only what stands is taken over."""

from datetime import date

from textual.widgets import OptionList, Static

from collabook.domain.differences import Added, Change
from collabook.domain.records import Message, Offer
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.store.verbs.joining import join
from collabook.tui.app import CollabookApp
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.form import Choose, Form
from collabook.tui.widgets.mailview import MailView
from tests.books import TODAY, cash
from tests.tui.driving import Driver, deal_of, press, screen_text, toasts
from tests.tui.pasting import MAILS, logging, paste, values


async def answered(app: CollabookApp, pilot: Driver, mail: str) -> str:
    """The offer is saved, its answer pasted: what the banner says."""
    await paste(app, pilot, str(MAILS / "uk-offer.eml"))
    await press(pilot, "enter", "n")
    await paste(app, pilot, str(MAILS / mail))
    return " ".join(str(app.screen.query_one("#banner", Static).render()).split())


async def test_an_answer_joins_its_deal_with_every_change_that_it_makes(book: Book) -> None:
    async with logging(book) as (app, pilot):
        banner = await answered(app, pilot, "uk-offer-raised.eml")
        assert "This answers deal 1 Thistle & Tide" in banner
        assert "Enter adds the mail and takes over what is marked" in banner
        shown = screen_text(app)
        assert "£350.00 → £400.00" in shown
        assert "Wed 2 Dec → Wed 9 Dec" in shown
        await press(pilot, "enter")
        assert isinstance(app.screen, DealScreen)
        assert book.numbers() == [1]
        deal = deal_of(book)
        assert [offer.amount for offer in deal.offers] == [cash("350.00 GBP"), cash("400.00 GBP")]
        assert deal.deliverables[0].post_due_on == date(2026, 12, 9)
        assert len(deal.messages) == 2
        await press(pilot, "u")
        assert (len(deal_of(book).messages), len(deal_of(book).offers)) == (1, 1)


async def test_a_change_that_she_leaves_out_is_not_made(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await answered(app, pilot, "uk-offer-raised.eml")
        values(app).select_key(1)
        await pilot.pause()
        assert "x leaves it out" in str(app.screen.query_one("#about", Static).render())
        await press(pilot, "x")
        assert "not taken over" in str(app.screen.query_one("#about", Static).render())
        await press(pilot, "enter")
        assert deal_of(book).deliverables[0].post_due_on == date(2026, 12, 2)
        assert len(deal_of(book).offers) == 2


async def test_a_change_shows_its_words_in_the_mail(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await answered(app, pilot, "uk-offer-raised.eml")
        for place, words in ((0, "£400"), (1, "9 December")):
            values(app).select_key(place)
            await pilot.pause()
            assert words in pointed(app)


def pointed(app: CollabookApp) -> str:
    """The words of the mail under the mark."""
    mail = app.screen.query_one(MailView)
    assert isinstance(mail._current, tuple)
    start, end = mail._current
    return mail._text[start:end]


async def test_what_was_agreed_stays_unless_she_takes_the_change(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(MAILS / "uk-offer.eml"))
        await press(pilot, "enter")
        deals.move(book, deal_of(book), "agreed", on=app.today)
        await press(pilot, "n")
        await paste(app, pilot, str(MAILS / "uk-offer-raised.eml"))
        await press(pilot, "enter")
        assert [part.amount for part in deal_of(book).instalments] == [cash("350.00 GBP")]
        assert deal_of(book).deliverables[0].post_due_on == date(2026, 12, 2)


async def test_a_payment_notice_offers_to_record_its_sum(book: Book) -> None:
    async with logging(book) as (app, pilot):
        banner = await answered(app, pilot, "uk-offer-paid.eml")
        assert "Enter adds the mail. Then it asks for the money." in banner
        await press(pilot, "enter")
        assert isinstance(app.screen, Form)
        assert not deal_of(book).payments
        await press(pilot, *["enter"] * 7)
        (payment,) = deal_of(book).payments
        assert payment.gross == cash("400.00 GBP")


async def test_a_mail_can_join_a_deal_that_she_chooses(kit_book: Book) -> None:
    async with logging(kit_book) as (app, pilot):
        await paste(app, pilot, str(MAILS / "affiliate.eml"))
        await press(pilot, "t", "enter")
        assert "For deal 1 Brightleaf Smile" in " ".join(screen_text(app).split())
        assert "15% of sales" in screen_text(app)
        await press(pilot, "enter")
        deal = deal_of(kit_book)
        assert len(deal.messages) == 2
        assert deal.commission_percent == 15
        assert [gift.item for gift in deal.gifts] == ["whitening kit", "starter box"]


async def test_an_answer_can_be_a_new_deal(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(MAILS / "uk-offer.eml"))
        await press(pilot, "enter", "n")
        await paste(app, pilot, str(MAILS / "uk-offer-raised.eml"))
        await press(pilot, "w", "enter")
        assert book.numbers() == [2, 1]
        assert len(deal_of(book, 1).messages) == 1


async def test_what_is_no_offer_goes_to_a_deal_that_she_names(kit_book: Book) -> None:
    async with logging(kit_book) as (app, pilot):
        await paste(app, pilot, str(MAILS / "uk-offer-paid.eml"))
        assert "no offer" in screen_text(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, Choose)
        assert app.screen.query_one(OptionList).option_count == 1
        await press(pilot, "enter", "enter")
        deal = deal_of(kit_book)
        assert len(deal.messages) == 2
        assert len(deal.offers) == 1


GOES_ON = "From: Paige <paige@brightleafsmile.example>\nSubject: Re: tiny collab idea\n\nHi Mia! It's Paige from Brightleaf Smile. We can pay $25 for the TikTok video."


async def test_a_mail_that_goes_on_with_something_asks_which_deal_it_belongs_to(kit_book: Book) -> None:
    async with logging(kit_book) as (app, pilot):
        await paste(app, pilot, GOES_ON)
        assert isinstance(app.screen, Choose)
        assert "Which deal does it belong to?" in screen_text(app)
        await press(pilot, "enter")
        assert "$15.00 → $25.00" in screen_text(app)
        await press(pilot, "enter")
        assert kit_book.numbers() == [1]
        assert [offer.amount for offer in deal_of(kit_book).offers] == [cash("15.00 USD"), cash("25.00 USD")]


async def test_one_that_belongs_to_none_of_them_is_a_deal_of_its_own(kit_book: Book) -> None:
    async with logging(kit_book) as (app, pilot):
        await paste(app, pilot, GOES_ON)
        await press(pilot, "down", "enter", "enter")
        assert sorted(kit_book.numbers()) == [1, 2]


async def test_what_she_left_out_stays_left_out_when_the_book_changes(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await answered(app, pilot, "uk-offer-raised.eml")
        values(app).select_key(1)
        await press(pilot, "x")
        deals.edit(book, deal_of(book), code="MIA10")
        raised = Offer(TODAY, "brand", cash("400.00 GBP"))
        join(
            book, deal_of(book), [Message(text="one more")], [Change("pay", "", "", Added("offers", raised))], on=TODAY
        )
        app.book_changed()
        await pilot.pause()
        await press(pilot, "enter")
        assert deal_of(book).deliverables[0].post_due_on == date(2026, 12, 2)


async def test_a_deal_that_is_deleted_meanwhile_is_said(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await answered(app, pilot, "uk-offer-raised.eml")
        deals.delete(book, deal_of(book))
        app.book_changed()
        await pilot.pause()
        assert "Deal 1 was deleted meanwhile; read the mail again." in toasts(app)
