"""The mails of a deal: each opens, the thread turns, and what is new comes first."""

from datetime import UTC, datetime

from textual.widgets._footer import FooterKey

from collabook.domain.records import Message
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.mail import MailScreen
from collabook.tui.widgets.mailview import MailView
from collabook.tui.widgets.rows import Rows
from tests.books import kit_deal
from tests.tui.deal_shown import long_deal
from tests.tui.driving import deal_of, deal_open, press, screen_text


async def test_enter_opens_a_mail_and_escape_goes_back(book: Book) -> None:
    deals.add(book, long_deal())
    async with deal_open(book) as (app, pilot):
        mail = Target(1, deal_of(book).messages[0].id)
        app.screen.query_one("#deal", Rows).select_key(mail)
        await press(pilot, "enter")
        assert isinstance(app.screen, MailScreen)
        shown = "\n".join(app.screen.query_one(MailView).lines_in_sight)
        assert "tess@mistral.example" in shown
        assert "How much?" in shown
        await press(pilot, "escape")
        assert isinstance(app.screen, DealScreen)
        assert app.screen.target() == mail
        await press(pilot, "escape")
        assert not isinstance(app.screen, DealScreen)


async def test_left_and_right_are_shown_where_there_is_a_mail_to_turn_to(book: Book) -> None:
    sent = [datetime(2026, 11, day, tzinfo=UTC) for day in (20, 21, 22)]
    deals.add(book, kit_deal(messages=tuple(Message(text=f"Mail of {day:%d}", sent_at=day) for day in sent)))
    async with deal_open(book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(book).messages[0].id))
        await press(pilot, "enter")
        turns = []
        for key in ("right", "right", "left"):
            turns.append([hint.description for hint in app.screen.query(FooterKey) if "mail" in hint.description])
            await press(pilot, key)
        assert turns == [["mail after"], ["mail before", "mail after"], ["mail before"]]
        assert "Mail of 21" in screen_text(app)


async def test_the_thread_turns_and_shows_what_is_new_first(book: Book) -> None:
    first = Message(text="We pay $40.", sent_at=datetime(2026, 11, 20, tzinfo=UTC), subject="An offer")
    quoted = "On 21 Nov, Mia wrote:\n> Could you do 60?\n\nSixty it is."
    answer = Message(text=quoted, sent_at=datetime(2026, 11, 22, tzinfo=UTC), subject="Re: An offer")
    deals.add(book, kit_deal(messages=(first, answer)))
    async with deal_open(book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(book).messages[1].id))
        await press(pilot, "enter")
        shown = screen_text(app)
        assert "mail 2 of 2" in shown
        assert shown.index("Sixty it is.") < shown.index("Could you do 60?")
        await press(pilot, "left")
        assert "We pay $40." in screen_text(app)
        assert "mail 1 of 2" in screen_text(app)
        await press(pilot, "left", "right")
        assert "Sixty it is." in screen_text(app)
