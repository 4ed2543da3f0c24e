"""A reading on its way to becoming a deal, without any screen."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from collabook.domain.records import Deal
from collabook.domain.refusal import Refusal
from collabook.domain.settings import DEFAULTS, settings_from
from collabook.mail.values import Asked, Cash, Contact, Due, Exclusivity, GiftOffer, Reading, Terms, Usage
from collabook.reference import currencies, data_folder
from collabook.tui.screens import proposal_rows
from collabook.tui.screens.arrival import Arrival, read_arrival
from collabook.tui.screens.proposal import Line, Proposal, proposed
from collabook.tui.screens.proposal_typing import ADDABLE, Typing, field_of
from collabook.tui.screens.proposal_values import said, typed_text
from collabook.tui.screens.situation import situation, told
from tests.books import EUR, TODAY, USD, cash

TYPING = Typing(settings_from(DEFAULTS, currencies()), currencies(), TODAY)
MAILS = data_folder() / "mails"


def arrived(name: str = "whitening-kit.eml") -> Arrival:
    return read_arrival((MAILS / name).read_bytes(), TYPING)


def deal(taken: Proposal, name: str = "whitening-kit.eml") -> Deal:
    return arrived(name).deal(taken, TYPING)


def line(taken: Proposal, path: str) -> Line:
    return next(line for line in taken.lines() if line.path == path)


def typed(taken: Proposal, path: str, text: str) -> object:
    return field_of(line(taken, path), TYPING).read(text)


def test_the_mail_that_started_it_all() -> None:
    taken = proposed(arrived().reading)
    made = deal(taken)
    assert (made.brand, made.title, made.stage) == ("Brightleaf Smile", "TikTok video", "offered")
    assert [offer.amount for offer in made.offers] == [cash("15.00 USD")]
    assert [(gift.item, gift.value) for gift in made.gifts] == [("whitening kit", None)]
    assert [(one.platform, one.kind, one.count) for one in made.deliverables] == [("tiktok", "video", 1)]
    assert made.messages[0].message_id == "20261120154218.4471@brightleafsmile.example"


def test_every_value_has_the_words_behind_it() -> None:
    arrival = arrived()
    for one in proposed(arrival.reading).lines():
        assert one.evidence is not None
        quote = arrival.message.text[one.evidence.start : one.evidence.end]
        assert one.evidence.header or quote == one.evidence.quote != ""


def test_what_is_open_comes_first() -> None:
    lines = proposed(arrived().reading).lines()
    assert [one.path for one in lines if one.question] == ["gifts[0]"] == [lines[0].path]
    nothing = proposed(Reading("offer"))
    assert [one.path for one in nothing.lines()] == ["brand", "cash[0]", "deliverables[0]"]
    assert nothing.unanswered() == nothing.lines()[0]


def test_a_gift_alone_is_no_open_price() -> None:
    gifted = proposed(Reading("offer", brand="A", gifts=(GiftOffer("mug", Decimal(9), USD),)))
    assert [one.path for one in gifted.lines() if one.question] == ["deliverables[0]"]


def test_an_open_currency_has_to_be_answered_with_a_currency() -> None:
    taken = proposed(
        Reading("offer", brand="A", cash=(Cash(Decimal(500), None, None),), deliverables=(Asked(None, "reel"),))
    )
    assert taken.unanswered() == line(taken, "cash[0]")
    with pytest.raises(Refusal, match="In which currency"):
        typed(taken, "cash[0]", "500")
    settled = taken.changed("cash[0]", typed(taken, "cash[0]", "500 SEK"))
    assert settled.unanswered() is None
    assert deal(settled).offers[0].amount == cash("500.00 SEK")


def test_left_out_is_not_in_the_deal_and_can_be_taken_in_again() -> None:
    taken = proposed(arrived().reading).turned("gifts[0]")
    assert not deal(taken).gifts
    assert not line(taken, "gifts[0]").taken
    assert deal(taken.turned("gifts[0]")) == deal(proposed(arrived().reading))
    assert taken.turned("no such value") == taken


def test_a_brand_that_is_left_out_is_asked_for() -> None:
    taken = proposed(arrived().reading).turned("brand")
    assert taken.unanswered() == line(taken, "brand")
    assert deal(taken.changed("brand", "Other Brand")).brand == "Other Brand"


def test_what_she_types_counts() -> None:
    taken = proposed(arrived().reading)
    for path, text in {
        "cash[0]": "20-30 EUR each", "gifts[0]": "whitening kit=40", "deliverables[0]": "2 reels", "brand": "Bright",
    }.items():  # fmt: skip
        taken = taken.changed(path, typed(taken, path, text))
    made = deal(taken.changed("title", "Kit"))
    assert (made.brand, made.title, made.currency) == ("Bright", "Kit", EUR)
    assert (made.offers[0].amount, made.offers[0].amount_max) == (cash("20.00 EUR"), cash("30.00 EUR"))
    assert made.offers[0].per == "deliverable"
    assert made.gifts[0].value == cash("40.00 USD")
    assert (made.deliverables[0].kind, made.deliverables[0].count) == ("reel", 2)
    assert all(one.origin == "typed" and one.evidence is None for one in taken.lines() if one.path == "cash[0]")


def test_everything_can_be_added_once_or_again() -> None:
    taken = proposed(Reading("offer", brand="A"))
    for stem, known in ADDABLE:
        blank = taken.blank(stem, known)
        assert blank is not None
        text = {
            "cash": "15", "gifts": "mug", "deliverables": "tiktok video", "deadlines": "1 dec", "usage": "90 days paid",
            "payment_terms": "net 30 from posting", "commission_percent": "12.5", "exclusivity": "60 days, oat milk",
        }.get(stem, "Words")  # fmt: skip
        taken = taken.changed(blank.path, field_of(blank, TYPING).read(text))
    made = deal(taken)
    assert (made.terms_days, made.terms_from, made.commission_percent) == (30, "posting", Decimal("12.5"))
    assert made.deliverables[0].post_due_on == made.deliverables[0].draft_due_on == date(2026, 12, 1)
    assert {one.what for one in made.deadlines} == {"reply", "event"}
    assert {(one.kind, one.days, one.category) for one in made.rights} == {
        ("ads", 90, None),
        ("exclusivity", 60, "oat milk"),
    }
    assert (made.agency, made.code) == ("Words", "Words")
    assert taken.accepted().contact == Contact("Words", "Words")
    assert taken.blank("code", None) is None
    assert taken.blank("cash", None) is not None


def test_dates_stay_with_their_deliverables_when_another_is_left_out() -> None:
    whole = proposed(arrived("agency-campaign.eml").reading)
    first, *others = [one.path for one in whole.lines() if one.path.startswith("deadlines")]
    kept, left = deal(whole, "agency-campaign.eml"), deal(whole.turned(first), "agency-campaign.eml")
    assert others
    assert kept.deliverables != left.deliverables
    assert [one.post_due_on for one in kept.deliverables] == [one.post_due_on for one in left.deliverables]


@pytest.mark.parametrize(
    ("value", "reads"),
    [
        (Cash(Decimal(15), None, USD), "$15.00"),
        (Cash(Decimal(500), Decimal(800), USD, "deliverable"), "$500.00–$800.00 each"),
        (Cash(None, Decimal(750), EUR, "month"), "up to €750.00 a month"),
        (Cash(Decimal(500), None, None), "500"),
        (GiftOffer("mug", Decimal("12.5"), EUR), "mug, €12.50"),
        (GiftOffer("mug"), "mug, no price"),
        (Asked("instagram", "story", 3), "3 Instagram stories"),
        (Due("post", on=date(2026, 11, 24)), "tomorrow"),
        (Due("post", days=14, after="delivery"), "14 days after delivery"),
        (Terms(30, "posting"), "net 30 from posting"),
        (Terms(0, "posting"), "at once on posting"),
        (Usage(-1, paid=True), "forever, may run as ads"),
        (Usage(90, paid=False), "90 days, organic only"),
        (Exclusivity(60, "oat milk"), "60 days, oat milk"),
        (Exclusivity(None, "oat milk"), "oat milk"),
        (Decimal("12.5"), "12.5% of sales"),
        ("YOU10", "YOU10"),
    ],
)
def test_values_read_well_and_can_be_typed_as_they_stand(value: object, reads: str) -> None:
    assert said(value, TODAY) == reads
    stem = {
        Cash: "cash[0]", GiftOffer: "gifts[0]", Asked: "deliverables[0]", Due: "deadlines[0]", Terms: "payment_terms",
        Usage: "usage", Exclusivity: "exclusivity", Decimal: "commission_percent", str: "code",
    }[type(value)]  # fmt: skip
    again = field_of(Line(stem, value, None, "found", taken=True, question=None), TYPING).read(typed_text(value))
    home = Cash(Decimal("500.00"), None, USD)
    assert again == (home if value == Cash(Decimal(500), None, None) else value)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("cash[0]", "soon"), ("gifts[0]", "=40"), ("deliverables[0]", "dance"), ("deliverables[0]", "reel@1 dec"),
        ("deadlines[0]", "someday"), ("deadlines[0]", "14 days after lunch"), ("payment_terms", "later"),
        ("commission_percent", "200"), ("usage", "some time"), ("exclusivity", "9 moons, tea"),
    ],
)  # fmt: skip
def test_what_can_not_be_understood_is_refused(path: str, text: str) -> None:
    with pytest.raises(Refusal):
        field_of(Line(path, None, None, "typed", taken=True, question=None), TYPING).read(text)


def test_lines_say_what_is_open_left_out_and_typed_by_more_than_colour() -> None:
    taken = proposed(arrived().reading).turned("cash[0]").changed("brand", "Bright")
    rows = {
        row.key: [cell.text for cell in row.cells] for row in proposal_rows.rows(taken.lines(), "TikTok video", TODAY)
    }
    assert rows["gifts[0]"] == ["?", "Gift", "whitening kit, no price"]
    assert rows["cash[0]"] == ["×", "Pay", "(left out) $15.00"]
    assert rows["brand"] == ["+", "Brand", "Bright"]
    assert rows["title"] == [" ", "Title", "TikTok video"]


def test_the_source_of_a_value_is_said() -> None:
    taken = proposed(arrived().reading)
    assert "from the From header" in proposal_rows.about(line(taken, "contact.email"), TODAY)
    assert "marked in the mail" in proposal_rows.about(line(taken, "cash[0]"), TODAY)
    assert "typed by you" in proposal_rows.about(line(taken.changed("brand", "B"), "brand"), TODAY)
    assert "e fills it in" in proposal_rows.about(line(taken, "gifts[0]"), TODAY)
    assert "x takes it in again" in proposal_rows.about(
        line(taken.turned("brand"), "cash[0]")._replace(taken=False), TODAY
    )


def test_what_was_left_out_fits_its_room_and_counts_the_rest() -> None:
    sentences = [f"${n}: a shop threshold" for n in range(20)]
    shown = proposal_rows.left_out(sentences, 80)
    assert len(shown) <= 80
    assert shown.startswith("Not taken: $0: a shop threshold · $1")
    assert shown.endswith("and 18 more")
    assert proposal_rows.left_out(sentences[:1], 80) == "Not taken: $0: a shop threshold"
    assert not proposal_rows.left_out([], 80)


def test_what_a_mail_is_to_the_book() -> None:
    assert situation("offer", None, as_new=False) == "new"
    assert situation("offer", 2, as_new=True) == "known"
    assert situation("payment", None, as_new=False) == "no_offer"
    assert situation("payment", None, as_new=True) == "new"
    assert "deal 3 Oru" in told("known", "offer", "3 Oru")
    assert all("Enter" in told("no_offer", kind, "") for kind in ("payment", "question", "other"))


@pytest.mark.parametrize("mail", sorted(MAILS.iterdir()), ids=lambda mail: mail.name)
def test_every_sample_becomes_lines_and_a_deal(mail: Path) -> None:
    taken = proposed(arrived(mail.name).reading)
    assert deal(taken, mail.name)
    for one in taken.lines():
        assert proposal_rows.about(one, TODAY)
        if one.value is not None and one.path != "asks_for_rate":
            assert typed(taken, one.path, typed_text(one.value)) == one.value
