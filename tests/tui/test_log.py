"""A brand's mail arrives: n, paste, look, enter. Reading changes nothing, and nothing she pasted is lost."""

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from collabook.store.book import Book
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.proposing import ProposalScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.form import Choose, Form
from collabook.tui.widgets.rows import Rows
from tests.books import cash
from tests.tui.driving import deal_of, press, screen_text, toasts
from tests.tui.logged import area, hinted
from tests.tui.pasting import KIT, MAILS, fill, logging, paste, read, values


async def test_paste_and_enter_saves_the_deal(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert isinstance(app.screen, ProposalScreen)
        assert not book.numbers()
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.title, deal.offered_on) == ("Brightleaf Smile", "TikTok video", date(2026, 11, 20))
        assert deal.offers[0].amount == cash("15.00 USD")
        assert [(gift.item, gift.value) for gift in deal.gifts] == [("whitening kit", None)]
        assert deal.messages[0].raw == KIT
        assert book.brands()[0].contacts[0].email == "paige@brightleafsmile.example"
        assert isinstance(app.screen, TodayScreen)
        assert app.screen.query_one("#agenda", Rows).key == Target(1)
        assert "u undoes it" in toasts(app)[-1]
        await press(pilot, "u")
        assert not book.numbers()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_mail_and_proposal_stand_side_by_side(book: Book, size: tuple[int, int]) -> None:
    async with logging(book, size) as (app, pilot):
        await paste(app, pilot, KIT)
        painted = screen_text(app)
        for shown in ("Subject: tiny collab idea", "whitening kit, no price", "$15.00", "TikTok video", "Paige Nolan"):
            assert shown in painted
        assert "e change" in painted.replace("  ", " ")


async def test_moving_through_the_values_moves_the_mark(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert "▸ send you a gifted whitening kit" in screen_text(app)
        values(app).select_key("contact.email")
        await pilot.pause()
        assert "▸ From: Paige Nolan" in screen_text(app)
        assert "From header" in screen_text(app)


async def test_the_page_keys_turn_the_mail(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT.replace("Thanks so much", "More to say.\n\n" * 40 + "Thanks so much"))
        mail = app.screen.query_one("#mail")
        before = mail.scroll_y
        await press(pilot, "pagedown")
        assert mail.scroll_y > before
        await press(pilot, "pageup", "pageup", "pageup")
        assert mail.scroll_y == 0
        assert app.focused == values(app)


async def test_a_value_is_changed_left_out_and_added(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "e")
        assert isinstance(app.screen, Form)
        assert app.screen.query_one(Input).value == "whitening kit="
        await fill(pilot, "whitening kit=40")
        assert values(app).key == "gifts[0]"
        values(app).select_key("contact.name")
        await press(pilot, "x")
        await press(pilot, "a")
        assert isinstance(app.screen, Choose)
        await press(pilot, "down", "down", "down", "enter")
        await fill(pilot, "1 dec")
        values(app).select_key("title")
        await press(pilot, "e")
        await fill(pilot, "Smile video")
        await press(pilot, "enter")
        deal = deal_of(book)
        assert deal.title == "Smile video"
        assert deal.gifts[0].value == cash("40.00 USD")
        assert deal.deliverables[0].post_due_on == date(2026, 12, 1)
        assert book.brands()[0].contacts[0].name is None


async def test_a_refused_value_stays_in_its_field_and_escape_changes_nothing(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        values(app).select_key("cash[0]")
        await press(pilot, "e")
        await fill(pilot, "lots")
        assert isinstance(app.screen, Form)
        assert "no amount" in screen_text(app)
        assert app.screen.query_one(Input).value == "lots"
        await press(pilot, "escape", "enter")
        assert deal_of(book).offers[0].amount == cash("15.00 USD")


async def test_an_unknown_brand_is_asked_before_saving(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, "Hi! We pay $40 for one TikTok video. Are you in?")
        await press(pilot, "enter")
        assert isinstance(app.screen, Form)
        assert not book.numbers()
        await fill(pilot, "Lune & Loop")
        assert isinstance(app.screen, ProposalScreen)
        await press(pilot, "enter")
        assert (deal_of(book).brand, deal_of(book).source) == ("Lune & Loop", "dm")


async def test_what_is_typed_is_read_with_f2_and_keeps_its_line_breaks(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await press(pilot, *"From: Lune", "enter", "enter", *"hi q n", "enter")
        assert isinstance(app.screen, LogScreen)
        area(app).text = "From: Ida Lund <ida@luneloop.example>\n\nWe pay $40 for one TikTok video."
        await press(pilot, "f2")
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert "Ida Lund" in screen_text(app)


async def test_a_dropped_file_is_read(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "a mail.eml"
    file.write_text(KIT)
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(file).replace(" ", "\\ ") + " ")
        await press(pilot, "enter")
        assert deal_of(book).brand == "Brightleaf Smile"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "nothing to read"),
        ("/nowhere/mail.eml", "no file"),
        ("%PDF-1.7 and so on", "PDF"),
        ("PK\x03\x04 and so on", "packed"),
    ],
)
async def test_a_refusal_is_said_and_the_text_stays(book: Book, text: str, says: str) -> None:
    async with logging(book) as (app, pilot):
        area(app).text = text
        await press(pilot, "f2")
        await read(app, pilot)
        assert isinstance(app.screen, LogScreen)
        assert says in " ".join(screen_text(app).split())
        assert area(app).text == text


async def test_escape_goes_back_one_level_at_a_time_with_the_text_still_there(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "escape")
        assert isinstance(app.screen, LogScreen)
        assert area(app).text.strip() == KIT.strip()
        await paste(app, pilot, (MAILS / "dm.txt").read_text())
        assert "Lune & Loop" in screen_text(app)
        await press(pilot, "escape", "escape")
        assert isinstance(app.screen, TodayScreen)
        assert not book.numbers()


async def test_a_mail_that_is_in_the_book_opens_its_deal(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "enter", "n")
        await paste(app, pilot, KIT)
        assert "in the book already: deal 1 Brightleaf Smile" in " ".join(screen_text(app).split())
        await press(pilot, "x", "e", "w", "enter")
        assert isinstance(app.screen, DealScreen)
        assert book.numbers() == [1]
        await press(pilot, "escape")
        assert isinstance(app.screen, TodayScreen)


async def test_the_mail_begins_at_its_top_and_follows_once_she_moves(book: Book) -> None:
    assert KIT.count("We'd love") == 1
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT.replace("We'd love", "It is sunny here.\n\n" * 40 + "We'd love"))
        mail = app.screen.query_one("#mail")
        assert values(app).key == "gifts[0]"
        assert mail.scroll_y == 0
        await pilot.resize_terminal(90, 24)
        await pilot.pause()
        assert mail.scroll_y == 0
        values(app).select_key("cash[0]")
        await pilot.pause()
        assert mail.scroll_y > 0


async def test_a_sum_that_is_no_amount_is_asked_about_and_not_rounded(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, "Hi, I'm Eve from Fernabout. We can pay you JPY 1500.50 for one TikTok video.")
        assert "how much is it?" in screen_text(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, Form)
        assert not book.numbers()
        await fill(pilot, "1500 JPY")
        await press(pilot, "enter")
        assert deal_of(book).offers[0].amount == cash("1500 JPY")


async def test_save_is_hinted_only_where_enter_saves(book: Book) -> None:
    async with logging(book) as (app, pilot):
        assert "save" not in hinted(app)
        await paste(app, pilot, str(MAILS / "newsletter.eml"))
        assert "save" not in hinted(app)
        await press(pilot, "w")
        assert "save" in hinted(app)
        await press(pilot, "escape")
        await paste(app, pilot, KIT)
        assert "save" in hinted(app)


async def test_what_is_no_offer_can_be_a_deal_all_the_same(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(MAILS / "newsletter.eml"))
        await press(pilot, "enter")
        assert "no deal to add it to" in toasts(app)[-1]
        await press(pilot, "w", "enter")
        await fill(pilot, "Marlowe Linens")
        await press(pilot, "enter")
        assert deal_of(book).brand == "Marlowe Linens"


async def test_an_offer_can_go_to_a_deal_that_she_names(kit_book: Book) -> None:
    async with logging(kit_book) as (app, pilot):
        await paste(app, pilot, (MAILS / "dm.txt").read_text())
        await press(pilot, "t", "enter", "enter")
        assert kit_book.numbers() == [1]
        assert deal_of(kit_book).offers[-1].amount == cash("40.00 USD")
