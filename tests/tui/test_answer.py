"""w writes the answer to a brand from her rates; one key copies it, and the deal waits for the brand."""

from pathlib import Path

import pytest
from textual import events
from textual.app import App
from textual.widgets import TextArea

from collabook.domain.records import Deal
from collabook.domain.reply import BLANK
from collabook.reference import data_folder
from collabook.store.book import Book
from collabook.store.replying import reply_to
from collabook.store.verbs import deals, prices, whole
from collabook.tui import editor
from collabook.tui.app import CollabookApp
from collabook.tui.dialogs.answer import Answering
from collabook.tui.screens.rates import RatesScreen
from collabook.tui.screens.today import TodayScreen
from tests.books import TODAY, cash, kit_deal
from tests.domain.replying import ASKED, REEL, STORY
from tests.tui.driving import Driver, deal_of, deal_open, press, running, screen_text, toasts

MAIL = (data_folder() / "mails" / "rates-question.eml").read_text("utf-8")


@pytest.fixture
def asked_book(book: Book) -> Book:
    deals.add(book, ASKED)
    for rate in (REEL, STORY):
        prices.priced(book, rate)
    whole.set_setting(book, "my_names", "Mia Torres, Mia")
    return book


def area(app: CollabookApp) -> TextArea:
    return app.screen.query_one(TextArea)


async def test_copied_is_w_and_f2_and_the_deal_waits(asked_book: Book) -> None:
    before = asked_book.contents()
    async with deal_open(asked_book) as (app, pilot):
        made = reply_to(asked_book, deal_of(asked_book)).text
        await press(pilot, "w")
        assert isinstance(app.screen, Answering)
        assert area(app).text == made
        assert "Your offer of $445.00 is recorded with it." in screen_text(app)
        assert "Asked back: by when." in screen_text(app)
        await press(pilot, "f2")
        assert app.clipboard == made
        assert toasts(app) == [
            "Copied. Answered deal 1 Pinch & Crumb with your offer of $445.00; it waits for the brand. u undoes it."
        ]
        assert not isinstance(app.screen, Answering)
        assert "Waiting for their answer" in screen_text(app)
        [offer] = deal_of(asked_book).offers
        assert (offer.offered_by, offer.amount, offer.offered_on) == ("me", cash("445.00 USD"), TODAY)
        await press(pilot, "u")
        assert asked_book.contents() == before


async def test_today_names_the_key_and_shows_the_deal_as_waiting(asked_book: Book) -> None:
    async with running(asked_book) as (app, pilot):
        [line] = [line for line in screen_text(app).splitlines() if "Pinch & Crumb" in line]
        assert "your answer" in line
        assert " w " in line
        await press(pilot, "w", "f2")
        text = screen_text(app)
        assert text.index("WAITING FOR THE BRAND") < text.index("Pinch & Crumb")
        assert text.count("Pinch & Crumb    ") == 1
        await press(pilot, "2", "w")
        assert isinstance(app.screen, Answering)


async def test_escape_changes_nothing(asked_book: Book) -> None:
    before = asked_book.contents()
    async with deal_open(asked_book) as (app, pilot):
        await press(pilot, "w", "x", "escape")
        assert not isinstance(app.screen, Answering)
        assert app.clipboard == ""
        assert asked_book.contents() == before


async def test_what_she_changes_is_what_is_copied_and_its_sum_is_no_longer_hers(asked_book: Book) -> None:
    async with deal_open(asked_book) as (app, pilot):
        await press(pilot, "w")
        area(app).text = area(app).text.replace("$445.00", "$400.00")
        await pilot.pause()
        assert "No sum is recorded with it: it does not say $445.00." in screen_text(app)
        await press(pilot, "f2")
        assert "$400.00 in all" in app.clipboard
        [offer] = deal_of(asked_book).offers
        assert (offer.offered_by, offer.amount) == ("me", None)
        await press(pilot, "w")
        assert "$400.00 in all" in area(app).text  # to be copied again as she left it
        await press(pilot, "escape")
        prices.priced(asked_book, REEL._replace(amount=cash("300.00 USD")))
        await press(pilot, "w")
        assert "$420.00 in all" in area(app).text


async def test_a_blank_is_not_copied_but_chosen_for_typing(book: Book) -> None:
    deals.add(book, ASKED)
    async with deal_open(book) as (app, pilot):
        await press(pilot, "w")
        assert "▲ Fill in your price for one Reel; your price for one Instagram story; your" in screen_text(app)
        assert "Esc, then R sets your" in screen_text(app)
        for typed in ("$325", "$60", "Mia"):
            await press(pilot, "f2")
            assert isinstance(app.screen, Answering)
            assert BLANK.fullmatch(area(app).selected_text)
            app.post_message(events.Paste(typed))
            await pilot.pause()
        assert "No sum is recorded with it. d adds your offer to the deal." in screen_text(app)
        await press(pilot, "f2")
        assert "- Reel: $325\n- 2 Instagram stories: 2 × $60\n" in app.clipboard
        assert app.clipboard.endswith("Best,\nMia\n")
        assert deal_of(book).offers[0].amount is None
        await press(pilot, "R")
        assert isinstance(app.screen, RatesScreen)


async def test_her_editor_has_the_text_too(asked_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []

    def edited(app: App[None], text: str, *, instead: str = "") -> str:
        given.append(text)
        return text.replace("Best,", "Love,")

    async with deal_open(asked_book) as (app, pilot):
        await press(pilot, "w")
        made = area(app).text
        monkeypatch.setattr(editor, "edited", edited)
        await press(pilot, "f3", "f2")
        assert given == [made]
        assert app.clipboard == made.replace("Best,", "Love,")


async def test_without_an_editor_the_text_stays(asked_book: Book) -> None:
    async with deal_open(asked_book) as (app, pilot):
        await press(pilot, "w")
        made = area(app).text
        await press(pilot, "f3")
        assert toasts(app)[-1].startswith("No editor")
        assert "change it here" in toasts(app)[-1]
        assert area(app).text == made


async def test_what_is_decided_is_not_answered(book: Book) -> None:
    deals.add(book, kit_deal(stage="agreed"))
    async with deal_open(book) as (app, pilot):
        await press(pilot, "w")
        assert toasts(app)[-1].startswith("Deal 1 Brightleaf Smile: TikTok video is agreed; an answer is for one")
        assert not isinstance(app.screen, Answering)


async def test_a_deal_that_went_meanwhile_leaves_the_text_there(asked_book: Book, path: Path) -> None:
    async with deal_open(asked_book) as (app, pilot):
        await press(pilot, "w")
        with Book.open(path) as other:
            deals.delete(other, deal_of(other))
        await press(pilot, "f2")
        assert app.clipboard == ""
        assert isinstance(app.screen, Answering)


async def test_a_brand_that_looks_like_markup_is_plain_text(book: Book) -> None:
    name = "Nike [/ [@click=app.quit]x[/] [/x]"
    deals.add(book, Deal(name))
    async with deal_open(book) as (app, pilot):
        await press(pilot, "w")
        assert f"Answer to {name}" in screen_text(app)
        assert f"Hi {name} team," in screen_text(app)


async def pasted(app: CollabookApp, pilot: Driver, mail: str) -> None:
    await press(pilot, "n")
    app.post_message(events.Paste(mail))
    await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause(0.4)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_mail_that_asks_for_her_rate_names_the_key_once_it_is_saved(book: Book, size: tuple[int, int]) -> None:
    async with running(book, size) as (app, pilot):
        await pasted(app, pilot, MAIL)
        await press(pilot, "enter")
        assert isinstance(app.screen, TodayScreen)
        assert toasts(app)[-1].endswith("They ask what you charge: w writes the answer. u undoes it.")
        await press(pilot, "w")
        assert isinstance(app.screen, Answering)
        assert area(app).text.startswith("Hi Jonah,\n")


async def test_another_mail_does_not(book: Book) -> None:
    async with running(book) as (app, pilot):
        await pasted(app, pilot, (data_folder() / "mails" / "whitening-kit.eml").read_text("utf-8"))
        await press(pilot, "enter")
        assert "w writes" not in toasts(app)[-1]
