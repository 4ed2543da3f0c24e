"""A reading on its way to becoming a deal."""

from datetime import date
from decimal import Decimal

import pytest

from collabook.domain.money import Money
from collabook.domain.records import Deal
from collabook.mail.message import read_message
from collabook.mail.proposal import proposal
from collabook.mail.sums import amount_of
from collabook.mail.values import Cash, GiftOffer, Reading
from tests.books import JPY, USD
from tests.mail.scoring import CORPUS, TODAY, read_mail


def proposed(text: str, name: str = "Paige Nolan <paige@brightleafsmile.example>") -> Deal:
    source = f"From: {name}\nTo: Mia <mia@mia.example>\nDate: Tue, 15 Sep 2026 10:00:00 +0000\nSubject: an idea\nMessage-ID: <x@y.example>\n\n{text}"
    message = read_message(source.encode())
    return proposal(read_mail(message), message, on=TODAY)


def test_dates_go_to_the_deliverables_they_name() -> None:
    deal = proposed(
        "Hi Mia,\n\nwe'd like to book one TikTok and one Instagram Reel for $300.\n\n- TikTok draft by 20 September\n- Everything live by 1 October\n"
    )
    due = {item.kind: (item.draft_due_on, item.post_due_on) for item in deal.deliverables}
    assert due == {"video": (date(2026, 9, 20), date(2026, 10, 1)), "reel": (None, date(2026, 10, 1))}


def test_two_post_dates_make_two_deliverables_of_two() -> None:
    deal = proposed(
        "€ 300 for the two Instagram Reels is fine. Could the first Reel go live on 3 November and the second on 10 November?"
    )
    assert [(item.count, item.post_due_on) for item in deal.deliverables] == [
        (1, date(2026, 11, 3)),
        (1, date(2026, 11, 10)),
    ]


def test_a_rule_waits_for_what_has_not_happened() -> None:
    deal = proposed("We'd love to send you a kit for one TikTok, posted within 14 days of receiving it.")
    assert [(item.post_due_on, item.post_due_days, item.post_due_after) for item in deal.deliverables] == [
        (None, 14, "delivery")
    ]


def test_an_open_currency_is_asked_about() -> None:
    deal = proposed("Hi Mia, we can pay 2 800 kr for one TikTok.")
    assert [(offer.amount, offer.currency) for offer in deal.offers] == [(None, None)]
    assert deal.offers[0].note is not None
    assert "2800" in deal.offers[0].note


def test_up_to_has_only_an_upper_end() -> None:
    offer = proposed("We pay up to $750 for one Instagram Reel.").offers[0]
    assert (offer.amount, str(offer.amount_max)) == (None, "750.00 USD")


def test_ads_and_exclusivity_are_rights() -> None:
    deal = proposed(
        "- 1 TikTok video\n- Fee: $300\n- Usage: 90 days, paid and organic\n- Exclusivity: 60 days, oat milk\n"
    )
    assert [(right.kind, right.days, right.category) for right in deal.rights] == [
        ("ads", 90, None),
        ("exclusivity", 60, "oat milk"),
    ]


def test_without_a_brand_the_sender_stands_in() -> None:
    deal = proposed("hi, can we send you something? would be for a small campaign", "x@freemail.example")
    assert deal.brand == "x@freemail.example"


def test_the_message_comes_with_it() -> None:
    data = (CORPUS / "011-gifted-balance-board-no-ask.eml").read_bytes()
    message = read_message(data)
    (stored,) = proposal(read_mail(message), message, on=TODAY).messages
    assert (stored.message_id, stored.text, stored.sent_at) == (message.message_id, message.text, message.sent_at)
    assert stored.sender == "Pebble & Kite Marketing Team <hello@pebbleandkite.example>"
    assert stored.raw == data.decode()


def test_a_source_that_is_no_text_is_kept_as_a_uri() -> None:
    message = read_message(b"From: a@b.example\nMessage-ID: <x@y.example>\n\nWe pay \xa315\n")
    (stored,) = proposal(read_mail(message), message, on=TODAY).messages
    assert stored.raw is not None
    assert stored.raw.startswith("data:message/rfc822;base64,")
    assert stored.text == "We pay £15"


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.eml")), ids=lambda path: path.stem[:3])
def test_every_mail_can_be_proposed(path: object) -> None:
    message = read_message((CORPUS / str(getattr(path, "name", path))).read_bytes())
    deal = proposal(read_mail(message), message, on=TODAY)
    assert deal.brand
    assert deal.title
    assert (deal.stage, deal.instalments, deal.payments) == ("offered", (), ())


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("1.005", "has too many decimals"),
        ("0.0000000000000000000000000000000000000001", "has too many decimals"),
        ("10000000000000", "is too large for an amount"),
    ],
)
def test_a_sum_that_is_no_amount_is_not_rounded_but_told(said: str, reason: str) -> None:
    cash = Cash(Decimal(said), None, USD)
    gift = GiftOffer("kit", Decimal(said), USD)
    message = read_message(b"From: a@b.example\n\nhello")
    deal = proposal(Reading("offer", cash=(cash,), gifts=(gift,)), message, on=TODAY)
    assert (deal.offers[0].amount, deal.gifts[0].value) == (None, None)
    for told in (deal.offers[0].note, deal.gifts[0].evidence):
        assert told is not None
        assert said in told
        assert reason in told


def test_the_largest_and_the_finest_amounts_are_taken() -> None:
    for said, minor in (("9999999999999.99", 10**15 - 1), ("0.01", 1), ("15.00", 1500), ("0", 0)):
        assert amount_of(Decimal(said), USD) == Money(minor, USD)
    assert amount_of(Decimal("0.5"), JPY) is None
