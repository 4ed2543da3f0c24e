"""The three moments by keys alone, in a terminal of 80 by 24: a mail arrives, the video is up, what came of it."""

from pathlib import Path

from collabook.reference import data_folder
from collabook.store.book import Book
from tests.tui.terminal import collabook, needs_tmux

MAIL = (data_folder() / "mails" / "whitening-kit.eml").read_text("utf-8")


@needs_tmux
def test_from_the_pasted_mail_to_the_year_and_back(path: Path) -> None:
    with collabook(path, "2026-11-23") as she:
        she.shows("This book is empty")
        she.press("n")
        she.shows("Paste a brand's e-mail")
        she.paste(MAIL)
        she.shows("Brightleaf Smile", "$15.00", "TikTok video", "whitening kit, no price")
        she.press("Enter")
        she.shows("Added deal 1 Brightleaf Smile", "answer: $15.00")
        she.press("v")
        she.shows("Move Brightleaf Smile from offered to")
        she.press("Enter")
        she.shows("Brightleaf Smile: agreed", "= $15.00")
        she.press("Enter")
        she.shows("$15.00 is agreed", "post TikTok")
        she.press("p")
        she.shows("TikTok video for Brightleaf Smile is up")
        she.paste("https://www.tiktok.com/@miamakes/video/7300000000000000001")
        she.shows("= https://www.tiktok.com/@miamakes")
        she.press("Enter")
        she.shows("Posted: TikTok video")
        she.press("m")
        she.shows("Money in from Brightleaf Smile", "= $15.00")
        she.press("Enter")
        she.shows("Received $15.00: deal 1")
        she.press("g")
        she.shows("whitening kit from Brightleaf Smile", "Arrived")
        she.press("Enter")
        she.shows("value unknown")
        she.press("4")
        she.shows("NOT COUNTED YET", "no price, g prices it")
        she.press("g")
        she.shows("Its shop price")
        she.press("4", "0", "Enter")
        she.shows("worth $40.00", "Total income", "$55.00")
        she.lets_go_of("NOT COUNTED YET")
        for sentence in ("Priced", "Arrived", "Received", "Posted", "Moved", "Added"):
            she.press("u")
            she.shows(f"Undone: {sentence}")
        she.press("1")
        she.shows("This book is empty")
        for _ in range(6):
            she.press("U")
        she.press("4")
        she.shows("$55.00")
        she.press("q")
    with Book.open(path) as book:
        assert [step.undone for step in book.history()] == [False] * 6
        assert book.find("1").payments[0].gross.text == "15.00"


@needs_tmux
def test_what_another_program_writes_is_seen_at_once(path: Path) -> None:
    from collabook.store.verbs import deals
    from tests.books import kit_deal

    with collabook(path, "2026-11-23", (120, 40)) as she:
        she.shows("This book is empty")
        with Book.open(path) as book:
            deals.add(book, kit_deal())
        she.shows(kit_deal().brand)
