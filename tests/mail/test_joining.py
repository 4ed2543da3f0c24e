"""A mail that joins a deal: what it changes, what of that stands by itself, and what only she can decide."""

from datetime import date

import pytest

from collabook.domain.differences import Agreed
from collabook.domain.records import Deal, Deliverable, Instalment, Offer
from collabook.mail.joining import Line, joining_lines
from collabook.mail.message import read_message
from collabook.mail.reading import read
from collabook.reference import currencies
from tests.books import TODAY, USD, cash

GBP = currencies()["GBP"]
REEL = Deliverable("reel", "instagram", post_due_on=date(2026, 12, 2), id="a", position=1)
STORIES = Deliverable("story", "instagram", 2, post_due_on=date(2026, 12, 2), id="b", position=2)
HELD = Deal("Oatwell", 7 * "x", 1, stage="negotiating", offers=(Offer(TODAY, "brand", cash("350.00 GBP"), currency=GBP),),
            deliverables=(REEL, STORIES))  # fmt: skip
QUOTE = "\n\nOn Mon, 23 Nov 2026 at 10:00, Mia <mia@m.example> wrote:\n> I'd need £450 for the Reel and the Stories.\n"


def lines(text: str, deal: Deal = HELD) -> list[Line]:
    source = (
        "From: Tess Lowe <tess@oatwell.example>\nTo: Mia <mia@m.example>\nSubject: Re: Oatwell\nMessage-ID: <n@x>\n"
        f"Date: Tue, 24 Nov 2026 09:00:00 +0000\nIn-Reply-To: <o@x>\n\nHi Mia,\n\n{text}"
    )
    message = read_message(source.encode())
    reading = read(message, home=USD, currencies=currencies(), today=TODAY, my_names=("Mia",))
    return joining_lines(reading, message, deal, TODAY)


def said(found: list[Line]) -> list[tuple[str, bool]]:
    return [(line.change.said(), line.stands) for line in found]


@pytest.mark.parametrize(
    "yes",
    [
        "Great news: we agree to your £450, let's go ahead!",
        "We're happy with £450. Let's do it!",
        "We accept your fee of £450.",
        "OK, agreed at £450.",
        "Perfect, £450 works for us.",
        "Yes, deal! We accept your price." + QUOTE,
    ],
)
def test_a_yes_to_her_sum_offers_that_sum_and_agrees_at_it(yes: str) -> None:
    assert said(lines(yes)) == [("pay: £350.00 → £450.00", True), ("stage: negotiating → agreed at £450.00", True)]


def test_a_yes_without_a_sum_agrees_by_itself_only_to_what_she_named() -> None:
    assert said(lines("That works for us, let's go ahead!")) == [("stage: negotiating → agreed at £350.00", False)]
    hers = HELD._replace(offers=(*HELD.offers, Offer(date(2026, 11, 24), "me", cash("450.00 GBP"), currency=GBP)))
    assert said(lines("That works for us, let's go ahead!", hers)) == [("stage: negotiating → agreed at £450.00", True)]


def test_a_no_agrees_to_nothing() -> None:
    found = lines("We can't do £450, I'm afraid, our maximum is £380." + QUOTE)
    assert not any(isinstance(line.change.edit, Agreed) for line in found)


def test_a_day_that_moves_is_the_day_of_what_is_still_to_make() -> None:
    assert said(lines("Could we move the posting date to 16 December?")) == [
        ("post Reel: Wed 2 Dec → Wed 16 Dec", True),
        ("post 2 Instagram stories: Wed 2 Dec → Wed 16 Dec", True),
    ]


def test_where_it_is_not_plain_which_day_moves_she_decides() -> None:
    apart = HELD._replace(deliverables=(REEL, STORIES._replace(post_due_on=date(2026, 12, 5))))
    assert said(lines("Could we move the posting date to 16 December?", apart)) == [
        ("post Reel: Wed 2 Dec → Wed 16 Dec", False),
        ("post 2 Instagram stories: Sat 5 Dec → Wed 16 Dec", False),
    ]


def test_what_is_posted_has_no_day_any_more() -> None:
    done = HELD._replace(deliverables=(REEL._replace(posted_on=date(2026, 11, 20)), REEL._replace(id="c", position=3)))
    (line,) = lines("Could we move the posting date to 16 December?", done)
    assert line.change.edit.record.id == "c"  # type: ignore[union-attr]


def test_options_stand_there_and_none_is_taken() -> None:
    found = lines(
        "We can offer you this:\n\nOption A: £450 for one Reel\nOption B: £500 for one Reel and three Stories\n"
    )
    assert ("pay: £350.00 → £450.00", False) in said(found)
    assert ("pay: £350.00 → £500.00", False) in said(found)
    assert not any(line.stands for line in found)
    assert all(line.evidence is not None and line.evidence.quote.startswith("Option") for line in found)


def test_each_line_has_its_words() -> None:
    found = lines("We can now pay £400 for it. Could the Reel go live on 9 December instead?")
    quotes = [line.evidence.quote for line in found if line.evidence is not None]
    assert len(quotes) == len(found) == 2
    assert "£400" in quotes[0]
    assert "9 December" in quotes[1]


def test_a_sum_in_passing_does_not_change_what_was_agreed() -> None:
    agreed = HELD._replace(stage="agreed", currency=GBP, instalments=(Instalment(cash("350.00 GBP")),))
    assert all(not line.stands for line in lines("We can offer you £300 for the Reel instead.", agreed))
