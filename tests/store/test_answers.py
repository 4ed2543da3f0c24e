"""Her answer went out: her offer stands, the deal waits for the brand, and one undo takes all of it back."""

from datetime import date, timedelta

import pytest

from collabook.domain.differences import Added, Agreed, Change
from collabook.domain.due import due
from collabook.domain.fee import fee
from collabook.domain.records import Deal, Message, Offer
from collabook.domain.refusal import Refusal
from collabook.store.book import Book
from collabook.store.journal import Unchanged
from collabook.store.replying import reply_to
from collabook.store.verbs import deals, prices, whole
from collabook.store.verbs.answers import answered
from collabook.store.verbs.joining import join
from tests.books import TODAY, USD, cash, kit_deal
from tests.domain.replying import ASKED, GERMAN_MAIL, REEL, STORY

WEEK = timedelta(days=7)
THEIRS = Change("pay", "", "$30.00", Added("offers", Offer(TODAY, "brand", cash("30.00 USD"), currency=USD)))
TOTAL = cash("445.00 USD")


@pytest.fixture
def asked_book(book: Book) -> Book:
    deals.add(book, ASKED)
    return book


def deal_of(book: Book) -> Deal:
    deal = book.deal(1)
    assert deal is not None
    return deal


def steps(book: Book, today: date = TODAY) -> list[tuple[str, date | None, bool]]:
    return [(step.what, step.on, step.waiting) for step in due(book.open_deals(today), today, 30)]


def test_it_waits_for_the_brand_with_her_offer(asked_book: Book) -> None:
    before = asked_book.contents()
    assert steps(asked_book) == [("reply", None, False)]
    done = answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY)
    assert done.sentence == "Answered deal 1 Pinch & Crumb with your offer of $445.00; it waits for the brand."
    deal = deal_of(asked_book)
    assert (deal.stage, deal.next_action, deal.next_action_on) == ("negotiating", None, TODAY + WEEK)
    assert [(o.offered_on, o.offered_by, o.amount, o.per) for o in deal.offers] == [(TODAY, "me", TOTAL, "deal")]
    assert steps(asked_book) == [("follow_up", TODAY, True)]
    asked_book.undo()
    assert asked_book.contents() == before
    asked_book.redo()
    assert deal_of(asked_book) == deal


def test_after_a_week_without_an_answer_it_is_her_turn(asked_book: Book) -> None:
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY)
    assert steps(asked_book, TODAY + WEEK) == [("follow_up", TODAY + WEEK, False), ("follow_up", TODAY, True)]
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY + WEEK)
    assert steps(asked_book, TODAY + WEEK) == [("follow_up", TODAY, True)]
    assert len(deal_of(asked_book).offers) == 1


def test_the_same_answer_again_on_the_same_day_changes_nothing(asked_book: Book) -> None:
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY)
    assert isinstance(answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY), Unchanged)


def test_another_answer_of_the_day_puts_the_first_right_and_a_later_one_stands_beside_it(asked_book: Book) -> None:
    for total in (TOTAL, None, cash("500 JPY"), cash("500.00 USD")):
        answered(asked_book, deal_of(asked_book), total, on=TODAY)
    [offer] = deal_of(asked_book).offers
    assert (offer.amount, offer.note) == (cash("500.00 USD"), None)
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY + WEEK)
    assert [one.amount for one in deal_of(asked_book).offers] == [cash("500.00 USD"), TOTAL]
    assert fee(deal_of(asked_book)) == TOTAL


def test_an_answer_without_a_sum_leaves_what_they_named_standing(kit_book: Book) -> None:
    done = answered(kit_book, deal_of(kit_book), None, on=TODAY)
    assert done.sentence == "Answered deal 1 Brightleaf Smile: TikTok video; it waits for the brand."
    assert fee(deal_of(kit_book)) == cash("15.00 USD")
    assert steps(kit_book) == [("follow_up", TODAY, True)]
    deals.move(kit_book, deal_of(kit_book), "agreed", on=TODAY)
    assert [part.amount for part in deal_of(kit_book).instalments] == [cash("15.00 USD")]
    assert deal_of(kit_book).next_action_on is None


def test_their_next_offer_ends_the_wait(kit_book: Book) -> None:
    answered(kit_book, deal_of(kit_book), cash("40.00 USD"), on=TODAY)
    join(kit_book, deal_of(kit_book), (), [THEIRS], on=TODAY)
    assert deal_of(kit_book).next_action_on is None
    assert steps(kit_book) == [("reply", None, False)]


def test_their_yes_makes_her_offer_owed_and_ends_the_wait(asked_book: Book) -> None:
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY)
    join(asked_book, deal_of(asked_book), (), [Change("stage", "negotiating", "agreed", Agreed())], on=TODAY)
    assert (deal_of(asked_book).stage, deal_of(asked_book).next_action_on) == ("agreed", None)
    assert [part.amount for part in deal_of(asked_book).instalments] == [TOTAL]


def test_a_mail_without_an_offer_leaves_her_waiting(asked_book: Book) -> None:
    answered(asked_book, deal_of(asked_book), TOTAL, on=TODAY)
    join(asked_book, deal_of(asked_book), (Message(message_id="<2@x.example>", text="Thanks!"),), (), on=TODAY)
    assert deal_of(asked_book).next_action_on == TODAY + WEEK


def test_a_step_that_she_has_planned_stays(book: Book) -> None:
    day = TODAY + timedelta(days=2)
    deals.add(book, kit_deal(next_action="send the media kit", next_action_on=day))
    answered(book, deal_of(book), TOTAL, on=TODAY)
    assert (deal_of(book).next_action, deal_of(book).next_action_on) == ("send the media kit", day)
    assert steps(book) == [("follow_up", day, False), ("follow_up", TODAY, True)]
    join(book, deal_of(book), (), [THEIRS], on=TODAY)
    assert deal_of(book).next_action_on == day


@pytest.mark.parametrize("stage", ["agreed", "declined", "cancelled", "ghosted"])
def test_what_is_decided_is_not_answered(book: Book, stage: str) -> None:
    deals.add(book, kit_deal(stage=stage))
    before = book.contents()
    with pytest.raises(Refusal, match=f"Deal 1 Brightleaf Smile: TikTok video is {stage}; an answer is for one"):
        answered(book, deal_of(book), TOTAL, on=TODAY)
    assert book.contents() == before


def test_the_reply_takes_prices_contact_and_name_from_the_book(asked_book: Book) -> None:
    for rate in (REEL, STORY):
        prices.priced(asked_book, rate)
    assert reply_to(asked_book, deal_of(asked_book)).total == TOTAL
    whole.set_setting(asked_book, "my_names", "Mia Torres, mia")
    made = reply_to(asked_book, deal_of(asked_book))
    assert made.text.endswith("Best,\nMia Torres\n")
    assert made.text.startswith("Hi Jonah,\n")


def test_the_reply_is_in_the_language_of_their_last_mail(book: Book) -> None:
    mails = (Message("<1@x.example>", sender="Jörg <j@x.example>", text=GERMAN_MAIL),)
    hers = Message("<2@x.example>", sender="Mia Torres <mia@x.example>", text="Thank you and all of the best to you!")
    whole.set_setting(book, "my_names", "Mia Torres")
    deals.add(book, ASKED._replace(messages=(*mails, hers)))
    assert reply_to(book, deal_of(book)).text.startswith("Hallo Jörg,\n\nvielen Dank")
