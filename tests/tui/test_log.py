"""A brand's mail arrives: n, paste, look, enter. Reading changes nothing, and nothing she pasted is lost."""

import asyncio
import stat
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input, Static
from textual.widgets._footer import FooterKey

from collabook.domain.records import Contact, Deal, Deliverable, Instalment, Payment, Right
from collabook.store.book import Book
from collabook.store.choosing import Wanted
from collabook.store.verbs import deals
from collabook.tui.app import CollabookApp
from collabook.tui.screens import arrival
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deal import DealScreen
from collabook.tui.screens.log import LogScreen
from collabook.tui.screens.proposal_typing import Typing
from collabook.tui.screens.proposing import ProposalScreen
from collabook.tui.screens.today import TodayScreen
from collabook.tui.widgets.form import Choose, Form
from collabook.tui.widgets.paste import QUIET_SECONDS, Burst, PasteArea
from collabook.tui.widgets.rows import Rows
from tests.books import cash
from tests.tui.driving import deal_of, press, running, screen_text, toasts, write
from tests.tui.pasting import KIT, MAILS, fill, logging, paste, read, values


def area(app: CollabookApp) -> PasteArea:
    return app.screen.query_one(PasteArea)


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


async def test_keys_that_a_paste_leaves_behind_do_nothing(book: Book) -> None:
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        for key in ("x", "q", "1", "enter", "escape", "D"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        while not isinstance(app.screen, ProposalScreen):
            app.post_message(events.Key("q", "q"))
            await asyncio.sleep(0.02)
        for key in ("enter", "x", "q", "escape"):
            app.post_message(events.Key(key, None))
        await pilot.pause()
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert not book.numbers()
        assert "The paste broke off" in screen_text(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "enter")
        assert deal_of(book).offers


def test_a_burst_ends_when_keys_come_apart() -> None:
    burst = Burst()
    assert not burst.swallows(100.0)
    burst.pasted(100.0)
    assert burst.swallows(100.1)
    assert burst.swallows(100.3)
    assert not burst.swallows(100.6)
    burst.pasted(101.0)
    assert burst.swallows(101.0)


def test_a_paste_broke_off_where_keys_come_faster_than_hands_press_them() -> None:
    burst = Burst()
    burst.pasted(100.0)
    assert burst.swallows(100.001)
    assert burst.swallows(100.034)
    assert not burst.cut
    assert burst.swallows(100.035)
    assert burst.cut
    burst.pasted(101.0)
    assert not burst.cut


async def test_a_quick_key_after_a_whole_paste_is_swallowed_and_nothing_broke_off(book: Book) -> None:
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        app.post_message(events.Key("escape", None))
        await pilot.pause()
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert "broke off" not in banner(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "escape")
        assert isinstance(app.screen, LogScreen)
        assert "broke off" not in screen_text(app)


async def test_what_is_pasted_after_a_refused_path_takes_its_place(book: Book, tmp_path: Path) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, str(tmp_path))
        assert "is a folder" in " ".join(screen_text(app).split())
        await paste(app, pilot, KIT)
        assert isinstance(app.screen, ProposalScreen)
        assert area_text(app) == KIT.strip()


async def test_what_is_pasted_into_a_text_of_hers_stands_in_it(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, "/nowhere/mail.eml")
        area(app).text = "From: Ida Lund <ida@luneloop.example>\n\n"
        area(app).move_cursor(area(app).document.end)
        await paste(app, pilot, "We pay $40 for one TikTok video.")
        assert "Ida Lund" in screen_text(app)


def area_text(app: CollabookApp) -> str:
    """What stands on the Log screen, below what is open over it."""
    return app.screen_stack[1].query_one(PasteArea).text.strip()


async def test_a_paste_of_200_kb_is_read_whole(book: Book) -> None:
    long = KIT + "\n".join("and more to read " * 5 for _ in range(2500)) + "\n" + "x" * 40_000
    assert len(long) > 200_000
    async with logging(book) as (app, pilot):
        await paste(app, pilot, long)
        await press(pilot, "enter")
        raw = deal_of(book).messages[0].raw
        assert raw is not None
        assert len(raw) > 200_000


async def test_the_screen_stays_alive_while_a_mail_is_read(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    go_on = Event()
    real = arrival.read_arrival

    def slow(data: bytes, typing: Typing) -> arrival.Arrival:
        go_on.wait(10)
        return real(data, typing)

    monkeypatch.setattr(arrival, "read_arrival", slow)
    async with logging(book) as (app, pilot):
        app.post_message(events.Paste(KIT))
        await pilot.pause()
        assert "Reading" in screen_text(app)
        await asyncio.sleep(QUIET_SECONDS)
        await press(pilot, "escape")
        assert isinstance(app.screen, TodayScreen)
        go_on.set()
        await read(app, pilot)
        assert isinstance(app.screen, TodayScreen)


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


def hinted(app: CollabookApp) -> list[str]:
    return [hint.description for hint in app.screen.query(FooterKey)]


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


async def test_n_comes_back_to_the_area(book: Book) -> None:
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "n")
        assert isinstance(app.screen, LogScreen)
        assert len(app.screen_stack) == 2


async def test_her_editor_writes_the_mail(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes = tmp_path / "modes"
    script = tmp_path / "my editor"
    script.write_text(f'#!/bin/sh\nstat -c %a "$2" >> "{modes}"\ncat "{MAILS / "dm.txt"}" > "$2"\n')
    script.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{script}' --wait")
    monkeypatch.setattr(CollabookApp, "suspend", lambda _: nullcontext())
    async with logging(book) as (app, pilot):
        await press(pilot, "f3")
        await read(app, pilot)
        assert isinstance(app.screen, ProposalScreen)
        assert "Lune & Loop" in screen_text(app)
    assert modes.read_text().strip() == "600"
    assert stat.S_IMODE(script.stat().st_mode) == 0o755


@pytest.mark.parametrize(
    ("editor", "says"),
    [
        ("false", "ended with 1"),
        ("/nowhere/editor", "did not start"),
        ("'open", "open quote"),
        ("", "No editor was found"),
    ],
)
async def test_an_editor_that_fails_loses_nothing(
    book: Book, editor: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    monkeypatch.setattr(CollabookApp, "suspend", lambda _: nullcontext())
    if not editor:
        monkeypatch.setenv("PATH", str(tmp_path))
    async with logging(book) as (app, pilot):
        area(app).text = "half a mail"
        await press(pilot, "f3")
        assert says in screen_text(app)
        assert area(app).text == "half a mail"


async def test_where_the_terminal_can_not_be_left_the_editor_is_refused(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "true")
    async with logging(book) as (app, pilot):
        await press(pilot, "f3")
        assert "No editor can be opened here" in screen_text(app)


async def test_a_mail_can_not_steer_the_terminal_or_the_app(book: Book) -> None:
    evil = (
        "From: \x1b]0;owned\x07[@click=app.quit]Eve[/] <eve@evil.example>\nSubject: [/x] Nike [/\n\n"
        "We pay $15 for one TikTok video. \x1b[2J\u202e[@click=app.quit]x[/] [/x] Nike [/"
    )
    async with logging(book) as (app, pilot):
        await paste(app, pilot, evil)
        painted = screen_text(app)
        assert not set("\x1b\x07\u202e") & set(painted)
        assert "[@click=app.quit]" in painted
        await pilot.click("#mail", offset=(8, 6))
        await pilot.click("#about", offset=(8, 1))
        assert app.is_running


async def test_a_deal_by_hand(book: Book) -> None:
    async with running(book) as (app, pilot):
        await press(pilot, "a")
        typed = {"brand": "Lune & Loop", "pay": "40 EUR", "gift": "hat=12", "made": "2 reels@1 dec"}
        for name, text in typed.items():
            app.screen.query_one(f"#field-{name}", Input).focus()
            await pilot.pause()
            await write(pilot, text)
        await press(pilot, "enter")
        deal = deal_of(book)
        assert (deal.brand, deal.title, deal.stage) == ("Lune & Loop", "2 Reels", "offered")
        assert deal.offers[0].amount == cash("40.00 EUR")
        assert deal.gifts[0].value == cash("12.00 USD")
        assert (deal.deliverables[0].count, deal.deliverables[0].post_due_on) == (2, date(2026, 12, 1))
        assert isinstance(app.screen, TodayScreen)
        await press(pilot, "u")
        assert not book.numbers(Wanted())


async def test_a_deal_by_hand_needs_a_brand_and_nothing_else(book: Book) -> None:
    async with running(book) as (app, pilot):
        await press(pilot, "a", "enter")
        assert "Say whose deal it is" in screen_text(app)
        await write(pilot, "Oru")
        await press(pilot, "enter")
        assert deal_of(book).brand == "Oru"


async def test_footer_hints_are_few(book: Book) -> None:
    async with logging(book) as (app, pilot):
        assert _hints(app) <= 7
        await paste(app, pilot, KIT)
        assert _hints(app) <= 7


def _hints(app: CollabookApp) -> int:
    shown: list[Any] = [one for one in app.screen.active_bindings.values() if one.binding.show]
    return len(shown)


def bound_deal(**values: Any) -> Deal:
    right = Right("exclusivity", "whitening", days=60, counts_from="posting")
    deal = Deal(
        "Oatwell",
        stage="agreed",
        agreed_on=date(2026, 10, 1),
        deliverables=(Deliverable("video", "tiktok", posted_on=date(2026, 11, 5)),),
        rights=(right,),
    )
    return deal._replace(**values)


EXCLUSIVE = "You are exclusive for whitening to Oatwell until 4 Jan 2027 (deal 1): is this one of it?"


def banner(app: CollabookApp) -> str:
    return " ".join(str(app.screen.query_one("#banner", Static).render()).split())


async def test_an_exclusivity_that_runs_is_asked_about_and_nothing_is_held_up(book: Book) -> None:
    deals.add(book, bound_deal())
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert f"▲ {EXCLUSIVE}" in banner(app)
        await press(pilot, "enter")
        assert book.numbers() == [2, 1]


async def test_the_question_follows_what_she_changes(book: Book) -> None:
    deals.add(book, bound_deal())
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        values(app).select_key("brand")
        await press(pilot, "e")
        await fill(pilot, "Oatwell")
        assert "exclusive" not in banner(app)


async def test_a_deal_added_by_hand_is_asked_about_too(book: Book) -> None:
    deals.add(book, bound_deal())
    async with running(book) as (app, pilot):
        await press(pilot, "a")
        await write(pilot, "Snowcap")
        await press(pilot, "tab", "tab", "tab")
        await write(pilot, "whitening strips")
        await press(pilot, "enter")
        assert deal_of(book, 2).brand == "Snowcap"
        assert EXCLUSIVE in toasts(app)[-1]
        assert "u undoes it" in toasts(app)[-1]


async def test_a_known_brand_is_taken_as_the_book_spells_it(book: Book) -> None:
    fee = cash("400.00 USD")
    paid = Deal("BRIGHTLEAF SMILE", stage="agreed", agreed_on=date(2026, 6, 1), instalments=(Instalment(fee),))
    deals.add(book, paid._replace(payments=(Payment(fee, date(2026, 7, 1)),)))
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert "Known: 1 deal, paid $400.00." in banner(app)
        assert "BRIGHTLEAF SMILE" in screen_text(app)
        assert "yes, it is" not in hinted(app)
        await press(pilot, "y", "enter")
        assert [deal_of(book, number).brand for number in book.numbers()] == ["BRIGHTLEAF SMILE"] * 2
        assert len(book.brands()) == 1


async def test_a_brand_that_is_only_alike_is_one_key_away_and_never_taken_by_itself(book: Book) -> None:
    deals.add(book, Deal("Brightleaf Smiles"))
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        assert "Is it Brightleaf Smiles (1 deal)? y takes it." in banner(app)
        assert "yes, it is" in hinted(app)
        await press(pilot, "y")
        assert "Known: 1 deal, nothing paid yet." in banner(app)
        assert "Is it" not in banner(app)
        await press(pilot, "enter")
        assert deal_of(book, 2).brand == "Brightleaf Smiles"


async def test_a_likeness_that_she_passes_over_stays_a_brand_of_its_own(book: Book) -> None:
    deals.add(book, Deal("Brightleaf Smiles"))
    async with logging(book) as (app, pilot):
        await paste(app, pilot, KIT)
        await press(pilot, "enter")
        assert deal_of(book, 2).brand == "Brightleaf Smile"


async def test_a_known_address_names_the_brand_and_she_may_say_otherwise(book: Book) -> None:
    deals.add(book, Deal("Oatwell"), contact=Contact("Tess", "tess@oatwell.example"))
    offer = "From: Tim <tim@oatwell.example>\nSubject: An offer\n\nHi! We pay $40 for one TikTok video. Are you in?"
    async with logging(book) as (app, pilot):
        await paste(app, pilot, offer)
        assert "Known: 1 deal, nothing paid yet." in banner(app)
        values(app).select_key("brand")
        await pilot.pause()
        assert "from the From header" in screen_text(app)
        await press(pilot, "e")
        await fill(pilot, "Zipwick")
        assert "Is it Oatwell (1 deal)? y takes it." in banner(app)
        await press(pilot, "enter")
        assert deal_of(book, 2).brand == "Zipwick"


async def test_an_agency_that_is_known_is_named(book: Book) -> None:
    deals.add(book, Deal("Fernabout", agency="Reelworks"), contact=Contact("Max", "max@reelworks.example"))
    offer = "From: Max <max@reelworks.example>\nSubject: An offer\n\nHi! On behalf of our client Zipwick: we pay $40 for one TikTok video."
    async with logging(book) as (app, pilot):
        await paste(app, pilot, offer)
        assert "The agency Reelworks wrote to you for Fernabout before." in banner(app)
        await press(pilot, "enter")
        assert deal_of(book, 2).brand == "Zipwick"


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
