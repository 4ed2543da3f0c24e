"""The deal's screen: everything about one deal, complete at 80x24, always as the book is now."""

from datetime import date

import pytest

from collabook.domain.due import next_step
from collabook.domain.records import Deal, Instalment, Offer
from collabook.store import opening
from collabook.store.book import Book
from collabook.store.verbs import deals, whole
from collabook.tui.screens.acting import Target
from collabook.tui.screens.agenda import agenda
from collabook.tui.screens.deal import DealScreen
from collabook.tui.widgets.rows import Rows
from tests.books import TODAY, USD, cash, full_contents, full_deal, kit_deal
from tests.tui.deal_shown import long_deal
from tests.tui.driving import deal_of, deal_open, press, running, screen_text, toasts

LINES = [
    "1  Mistral Audio  Headphones agreed Tue 1 Sep",
    "to make · $900.00 overdue fee $1,300.00",
    "DELIVERABLES",
    "TikTok video ✓ posted Thu 17 Sep",
    "https://www.tiktok.test/@you/video/7301 · 12,300 views on Thu 1 Oct",
    "3 Instagram stories in review, Fri 20 Nov",
    "disclosure needed; e says which was used",
    "Reel post 14 days after delivery to make",
    "YouTube video draft by Wed 25 Nov to make",
    "post by Fri 4 Dec",
    "MONEY",
    "Their offer $400.00–$500.00 each Thu 20 Aug",
    "Your offer $1,100.00 Sat 22 Aug",
    "Fee, part 1 $1,100.00 due Sun 18 Oct ▲ $750.00, 36 days late",
    "Fee, part 2 $150.00 due 120 days after approval open",
    "$200.00 less what went back",
    "Payment $400.00 received Tue 20 Oct",
    "fee $12.00 · agency $40.00 · by paypal",
    "Refund -$50.00 lowers the fee went back Sun 25 Oct",
    "Your share 15% of sales $42.00 pending",
    "GIFTS",
    "headphones $249.00 ✓ arrived Thu 3 Sep",
    "case no price: g prices it ✓ arrived Thu 3 Sep",
    "stand no price: g prices it on its way",
    "RIGHTS",
    "Exclusivity: audio until 4 Jan 2027",
    "Usage 90 days after approval not begun",
    "Ads for ever",
    "code SPARK-77",
    "DATES AND NOTES",
    "Event Sat 5 Dec",
    "Next send the invoice, Fri 27 Nov",
    "Asks for your rate",
    "Terms Net 30 from posting",
    "Agency Brightside Mgmt",
    "Payer Mistral Group FR",
    "Code YOU15",
    "Notes They like wide shots.",
    "Never name the competitor.",
    "MAIL",
    "pr@mistral.example no subject",
    "Fri 13 Nov Tess M. Your rate?",
    "HISTORY",
    "today Added deal 1 Mistral Audio: Headphones.",
]


async def test_every_line_of_a_deal_at_80_columns(book: Book) -> None:
    whole.set_setting(book, "time_zone", "Europe/Lisbon")
    deals.add(book, long_deal())
    async with deal_open(book, size=(80, 70)) as (app, _):
        shown = [" ".join(line.split()) for line in screen_text(app).splitlines()]
        for line in LINES:
            assert " ".join(line.split()) in shown, line
        assert not any("…" in line for line in shown)
        assert "" not in shown[: shown.index("HISTORY")]
        found = [shown.index(" ".join(line.split())) for line in LINES if line.isupper()]
        assert found == sorted(found)


async def test_each_record_s_line_is_that_record_and_any_other_the_deal(book: Book) -> None:
    deals.add(book, long_deal())
    deal = deal_of(book)
    records = {
        record.id
        for table in ("deliverables", "offers", "instalments", "payments", "gifts", "rights", "deadlines", "messages")
        for record in getattr(deal, table)
    }
    async with deal_open(book, size=(80, 24)) as (app, pilot):
        screen = app.screen
        assert isinstance(screen, DealScreen)
        await press(pilot, "home")
        met = []
        for _ in range(80):
            met.append(screen.target())
            await pilot.press("down")
        assert {target.number for target in met} == {1}
        assert {target.record for target in met} == {*records, None}
        assert "Added deal 1 Mistral Audio" in screen_text(app)  # the end was reached


async def test_the_next_step_has_the_key_that_today_has_for_it(book: Book) -> None:
    asked = Offer(date(2026, 11, 20), "me", cash("100.00 USD"), currency=USD)
    for deal in (kit_deal(), long_deal(), Deal("Oatside", stage="negotiating", offers=(asked,))):
        deals.add(book, deal)
    async with running(book) as (app, pilot):
        met = []
        for number in (1, 2, 3):
            step = next_step(deal_of(book, number), app.today)
            assert step is not None
            row = next(row for row in agenda([step], app.today) if row.key is not None)
            app.open_deal(number)
            await pilot.pause()
            assert screen_text(app).splitlines()[3].split()[-1] == row.cells[-1].text
            met.append(row.cells[-1].text)
            await press(pilot, "escape")
        assert met == ["v", "m", "v"]


async def test_the_money_that_comes_next_is_said_to_be_money_in(book: Book) -> None:
    due = Instalment(cash("15.00 USD"), TODAY)
    deals.add(book, kit_deal(deliverables=(), gifts=(), stage="agreed", instalments=(due,), currency=USD))
    async with deal_open(book) as (app, _):
        assert " Next money in: $15.00  today  m" in screen_text(app)


async def test_it_begins_at_the_next_step(book: Book) -> None:
    deals.add(book, long_deal())
    async with deal_open(book) as (app, _):
        screen = app.screen
        assert isinstance(screen, DealScreen)
        assert screen.target() == Target(1, deal_of(book).instalments[0].id)


async def test_a_change_keeps_the_cursor(book: Book) -> None:
    deals.add(book, long_deal())
    async with deal_open(book) as (app, pilot):
        screen = app.screen
        assert isinstance(screen, DealScreen)
        gift = deal_of(book).gifts[1].id
        app.screen.query_one("#deal", Rows).select_key(Target(1, gift))
        await press(pilot, "g")
        await pilot.press(*"80", "enter")
        await pilot.pause()
        assert screen.target() == Target(1, gift)
        assert deal_of(book).gifts[1].value == cash("80.00 USD")
        assert "$80.00" in screen_text(app)


async def test_it_closes_where_the_deal_is_gone(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        await press(pilot, "u")
        assert not isinstance(app.screen, DealScreen)
        assert toasts(app) == ["Undone: Added deal 1 Brightleaf Smile: TikTok video. U does it again."]
    kit_book.redo()
    async with deal_open(kit_book) as (app, pilot):
        app.screen.query_one("#deal", Rows).select_key(Target(1, deal_of(kit_book).gifts[0].id))
        await press(pilot, "D", "down", "down", "enter")
        assert kit_book.deal(1) is None
        assert not isinstance(app.screen, DealScreen)
        assert "u undoes it" in toasts(app)[-1]
        await press(pilot, "u")
        assert kit_book.deal(1) is not None


async def test_a_deal_that_was_never_there_is_said(kit_book: Book) -> None:
    async with deal_open(kit_book, 99) as (app, pilot):
        await pilot.pause()
        assert "Deal 99 is not in the book any more." in toasts(app)
        assert not isinstance(app.screen, DealScreen)


async def test_what_another_program_wrote_is_shown(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        with Book(opening.connect(kit_book.path), kit_book.path, kit_book.clock) as other:
            deals.edit(other, deal_of(other), title="Two videos")
        app._watch()
        await pilot.pause()
        assert "Brightleaf Smile  Two videos" in screen_text(app)


async def test_a_click_chooses_a_line_and_a_second_one_opens_it(kit_book: Book) -> None:
    async with deal_open(kit_book) as (app, pilot):
        line = next(y for y, text in enumerate(screen_text(app).splitlines()) if "whitening kit" in text and y > 3)
        await pilot.click(offset=(5, line))
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, DealScreen)
        assert screen.target() == Target(1, deal_of(kit_book).gifts[0].id)
        await pilot.click(offset=(5, line))
        await pilot.pause()
        assert "whitening kit" in screen_text(app).split("enter saves")[0]
        assert not isinstance(app.screen, DealScreen)


async def test_an_empty_deal_says_what_belongs_there(book: Book) -> None:
    deals.add(book, Deal("Quiet Co"))
    async with deal_open(book) as (app, _):
        text = screen_text(app)
        assert "Nothing to make; d adds a deliverable." in text
        assert "No money was named; d adds an offer or a part of the fee." in text
        assert "GIFTS" not in text


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 15), (200, 60)])
async def test_any_size_and_any_deal_can_be_shown(book: Book, size: tuple[int, int]) -> None:
    whole.import_contents(book, full_contents(), "a file")
    async with running(book, size) as (app, pilot):
        for number in book.numbers():
            app.open_deal(number)
            await pilot.pause()
            assert deal_of(book, number).brand in screen_text(app)
            await press(pilot, "end", "home", "escape")


async def test_another_width_lays_it_out_anew(book: Book) -> None:
    deals.add(book, kit_deal(notes="word " * 60))
    async with deal_open(book, size=(80, 40)) as (app, pilot):
        narrow = screen_text(app).count("word word")
        lines = sum("word" in line for line in screen_text(app).splitlines())
        await pilot.resize_terminal(140, 40)
        await pilot.pause()
        assert sum("word" in line for line in screen_text(app).splitlines()) < lines
        assert screen_text(app).count("word") == 60
        assert narrow


async def test_a_deal_with_everything_reads_back(book: Book) -> None:
    deals.add(book, full_deal())
    async with deal_open(book, 7, (80, 60)) as (app, _):
        text = screen_text(app)
        for said in ("knife set", "¥12,000", "went back", "Søstrene Grün & Co", "worth $540.01", "is owed again"):
            assert said in text, said
