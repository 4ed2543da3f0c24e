"""What the book knows of who writes: a bond that runs, a brand, an address, an agency."""

from datetime import date
from typing import Any

from collabook.domain.records import Contact, Deal, Deliverable, Instalment, Payment, Right
from collabook.store.book import Book
from collabook.store.verbs import deals
from tests.books import cash
from tests.tui.driving import deal_of, press, running, screen_text, toasts, write
from tests.tui.logged import banner, hinted
from tests.tui.pasting import KIT, fill, logging, paste, values


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
