"""The sample mails in data/mails read as a careful person would read them."""

from datetime import date
from decimal import Decimal

import pytest

from collabook.mail.message import Message, read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import Asked, Cash, Due, GiftOffer, Reading, Terms, Usage
from collabook.reference import currencies, data_folder
from tests.mail.scoring import TODAY, read_mail

USD, GBP, EUR = (currencies()[code] for code in ("USD", "GBP", "EUR"))
REEL_AND_STORIES = (Asked("instagram", "reel", 1), Asked("instagram", "story", 2))


def sample(name: str) -> tuple[Message, Reading]:
    message = read_message((data_folder() / "mails" / name).read_bytes())
    return message, read_mail(message)


def test_fifteen_dollars_and_a_whitening_kit() -> None:
    """The mail that started it all: nothing guessed, nothing lost."""
    message, reading = sample("whitening-kit.eml")
    assert reading.kind == "offer"
    assert reading.brand == "Brightleaf Smile"
    assert reading.agency is None
    assert (reading.contact.name, reading.contact.email) == ("Paige Nolan", "paige@brightleafsmile.example")
    assert reading.cash == (Cash(Decimal(15), None, USD, "deal"),)
    assert reading.gifts == (GiftOffer("whitening kit"),)
    assert reading.deliverables == (Asked("tiktok", "video", 1),)
    assert reading.deadlines == ()
    assert not reading.asks_for_rate
    unsaid = (reading.payment_terms, reading.usage, reading.exclusivity, reading.code, reading.commission_percent)
    assert unsaid == (None,) * 5
    deal = proposal(reading, message, on=TODAY)
    assert (deal.brand, deal.title, deal.source, deal.stage) == ("Brightleaf Smile", "TikTok video", "email", "offered")
    assert deal.offered_on == date(2026, 11, 20)
    assert [(str(offer.amount), offer.per, offer.offered_by) for offer in deal.offers] == [
        ("15.00 USD", "deal", "brand")
    ]
    assert [(gift.item, gift.value, gift.received_on) for gift in deal.gifts] == [("whitening kit", None, None)]


def test_a_question_about_her_rates() -> None:
    _, reading = sample("rates-question.eml")
    assert (reading.kind, reading.brand, reading.asks_for_rate, reading.cash) == ("offer", "Pinch & Crumb", True, ())
    assert reading.deliverables == REEL_AND_STORIES
    assert reading.deadlines == (Due("reply", date(2026, 11, 27)),)


def test_an_offer_from_the_uk() -> None:
    _, reading = sample("uk-offer.eml")
    assert (reading.kind, reading.brand) == ("offer", "Thistle & Tide")
    assert reading.cash == (Cash(Decimal(350), None, GBP, "deal"),)
    assert reading.gifts == (GiftOffer("bath salt trio", Decimal(36), GBP),)
    assert reading.deliverables == REEL_AND_STORIES
    assert reading.payment_terms == Terms(30, "invoice")
    assert reading.usage == Usage(60, paid=True)
    assert set(reading.deadlines) == {Due("draft", date(2026, 11, 25)), Due("post", date(2026, 12, 2))}


def test_an_agency_writes_for_a_brand() -> None:
    _, reading = sample("agency-campaign.eml")
    assert (reading.brand, reading.agency) == ("Oru Kettles", "Foxglove PR")
    assert reading.cash == (Cash(Decimal(600), None, USD, "deal"),)
    assert reading.gifts == (GiftOffer("kettle", Decimal(145), USD),)
    assert reading.exclusivity is not None
    assert (reading.exclusivity.days, reading.exclusivity.category) == (30, "kettle")
    assert {(due.what, due.on) for due in reading.deadlines} == {
        ("draft", date(2026, 12, 4)),
        ("post", date(2026, 12, 11)),
        ("reply", date(2026, 11, 17)),
    }


def test_a_share_of_sales() -> None:
    _, reading = sample("affiliate.eml")
    assert (reading.commission_percent, reading.code, reading.cash) == (Decimal(15), "MIA10", ())
    assert reading.gifts == (GiftOffer("starter box", Decimal(42), USD),)


def test_a_german_gift() -> None:
    _, reading = sample("german-gifted.eml")
    assert (reading.brand, reading.contact.name) == ("Linden Keramik", "Jörg Albers")
    assert reading.gifts == (GiftOffer("Frühstücksset", Decimal(68), EUR),)
    assert reading.deliverables == REEL_AND_STORIES
    assert set(reading.deadlines) == {Due("post", date(2026, 12, 10)), Due("reply", date(2026, 11, 20))}


def test_a_reply_raises_the_fee_and_a_notice_pays_it() -> None:
    first, _ = sample("uk-offer.eml")
    reply, raised = sample("uk-offer-raised.eml")
    notice, paid = sample("uk-offer-paid.eml")
    assert first.message_id in reply.references
    assert notice.in_reply_to == reply.message_id
    assert raised.cash == (Cash(Decimal(400), None, GBP, "deal"),)
    assert raised.deadlines == (Due("post", date(2026, 12, 9)),)
    assert (paid.kind, paid.brand, paid.cash) == ("payment", "Thistle & Tide", raised.cash)
    assert proposal(paid, notice, on=TODAY).offers == ()


def test_a_newsletter_is_no_deal() -> None:
    message, reading = sample("newsletter.eml")
    assert reading.kind == "other"
    assert "surprise inside" not in message.text, "a hidden preheader is not what she reads"


def test_a_direct_message_has_no_headers() -> None:
    message, reading = sample("dm.txt")
    assert (reading.brand, reading.contact.email) == ("Lune & Loop", None)
    assert reading.cash == (Cash(Decimal(40), None, USD, "deal"),)
    assert proposal(reading, message, on=TODAY).source == "dm"


@pytest.mark.parametrize("path", sorted((data_folder() / "mails").iterdir()), ids=lambda path: path.name)
def test_every_sample_is_made_up_and_read(path: object) -> None:
    message = read_message((data_folder() / "mails" / str(getattr(path, "name", path))).read_bytes())
    assert message.text
    assert message.sender.email is None or message.sender.email.endswith(".example")


def test_a_mail_that_she_passed_on_is_read_as_the_mail_inside() -> None:
    source = (
        "From: Mia <mia@miamakes.example>\nTo: Mia <mia@miamakes.example>\nDate: Fri, 20 Nov 2026 12:00:00 +0000\n"
        "Subject: Fwd: tiny collab\nMessage-ID: <f@miamakes.example>\n\n---------- Forwarded message ---------\n"
        "From: Paige Nolan <paige@brightleafsmile.example>\nDate: Thu, Nov 19, 2026 at 9:00 AM\nSubject: tiny collab\n"
        "To: <mia@miamakes.example>\n\nHi Mia,\n\nI'm Paige from Brightleaf Smile. We can pay $15 for one TikTok video."
        " Could you let me know by Monday?\n\nBest,\nPaige\n"
    )
    message = read_message(source.encode())
    reading = read_mail(message)
    assert (reading.brand, reading.contact.name) == ("Brightleaf Smile", "Paige Nolan")
    assert reading.contact.email == "paige@brightleafsmile.example"
    assert reading.cash == (Cash(Decimal(15), None, USD, "deal"),)
    assert reading.deadlines == (Due("reply", date(2026, 11, 23)),)
    for evidence in reading.evidence.values():
        assert message.text[evidence.start : evidence.end] == evidence.quote != ""
