"""The Deals screen, asked what stands on it."""

from datetime import date

from collabook.domain.records import Deal, Deliverable, Instalment, Payment
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.tui.app import CollabookApp
from collabook.tui.screens.dealpages import DealRows
from collabook.tui.screens.deals import PAUSE
from tests.books import USD, cash, kit_deal
from tests.tui.driving import Driver, press, screen_text

DAY = date(2026, 10, 1)


def add_four(book: Book) -> None:
    """Number 1 offered, 2 agreed and late, 3 over and paid, 4 declined."""
    video = Deliverable("video", "tiktok")
    late = Instalment(cash("700.00 USD"), due_on=date(2026, 10, 18))
    paid = Instalment(cash("90.00 USD"), due_on=DAY)
    for deal in (
        kit_deal(),
        Deal("Mistral Audio", title="Headphones", stage="agreed", agreed_on=DAY, currency=USD, instalments=(late,)),
        Deal(
            "Café Łódź",
            title="Cups",
            stage="agreed",
            agreed_on=DAY,
            currency=USD,
            instalments=(paid,),
            payments=(Payment(cash("90.00 USD"), DAY),),
            deliverables=(video._replace(posted_on=DAY),),
        ),
        Deal("Oatside", title="Oats", stage="declined", closed_on=DAY, deliverables=(video,)),
    ):
        deals.add(book, deal)


async def in_deals(pilot: Driver) -> DealRows:
    await press(pilot, "2")
    return pilot.app.screen.query_one(DealRows)


async def typing(pilot: Driver, text: str) -> None:
    """Letters into the field that has the focus, and the pause after them."""
    await press(pilot, *text)
    await pilot.pause(PAUSE * 2)


def lines(app: CollabookApp) -> list[str]:
    """The list as it is painted, without its header."""
    return [line for line in screen_text(app).splitlines()[3:-1] if line.strip()]
