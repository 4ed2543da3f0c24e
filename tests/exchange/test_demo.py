"""The demo book: whole at any day, showing every kind of thing that a book can hold."""

import json
import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collabook.domain import words
from collabook.domain.due import due
from collabook.domain.records import Contents, Deal
from collabook.domain.refusal import Refusal
from collabook.domain.standing import standing
from collabook.exchange.demo import demo_contents
from collabook.mail.message import read_message
from collabook.mail.reading import read
from collabook.reference import currencies, data_folder
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents

ANCHOR = date(2026, 11, 23)


@pytest.fixture(scope="module")
def demo() -> Contents:
    return demo_contents(ANCHOR, currencies())


def of_brand(contents: Contents, brand: str) -> Deal:
    return next(deal for deal in contents.deals if deal.brand == brand)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2900, 12, 31)))
@example(date(2024, 2, 29))
@example(date(2028, 2, 29))
@example(date(2027, 2, 28))
@example(date(2026, 12, 31))
@settings(max_examples=25, deadline=None)
def test_every_date_moves_with_today(today: date) -> None:
    shift = today - ANCHOR
    demo, moved = demo_contents(ANCHOR, currencies()), demo_contents(today, currencies())
    for then, now in zip(demo.deals, moved.deals, strict=True):
        assert _days(now) == [day + shift for day in _days(then)]
        assert all("{" not in (message.text or "") + (message.raw or "") for message in now.messages)
    assert [expense.paid_on - shift for expense in moved.expenses] == [expense.paid_on for expense in demo.expenses]


def _days(deal: Deal) -> list[date]:
    days = [deal.offered_on, deal.agreed_on, deal.closed_on, deal.next_action_on]
    days += [deadline.due_on for deadline in deal.deadlines] + [offer.offered_on for offer in deal.offers]
    for made in deal.deliverables:
        days += [made.draft_due_on, made.post_due_on, made.submitted_on, made.approved_on, made.posted_on]
        days += [stat.counted_on for stat in made.stats]
    days += [payment.received_on for payment in deal.payments if payment.received_at is None]
    days += [part.due_on for part in deal.instalments] + [gift.received_on for gift in deal.gifts]
    days += [gift.returned_on for gift in deal.gifts] + [right.ends_on for right in deal.rights]
    days += [message.sent_at.date() for message in deal.messages if message.sent_at]
    return [day for day in days if day is not None]


@pytest.mark.parametrize("today", [date.min, date(1899, 12, 31), date(2901, 1, 1), date.max])
def test_a_day_far_from_ours_is_refused_in_a_sentence(today: date) -> None:
    with pytest.raises(Refusal, match="take a day from 1900 to 2900"):
        demo_contents(today, currencies())


def test_it_is_today_in_the_mails(demo: Contents) -> None:
    approval = of_brand(demo_contents(date(2027, 3, 5), currencies()), "Duskberry").messages[0]
    assert "Please post it on Friday, March 5 and send" in (approval.text or "")


def test_the_order_of_numbers_is_the_order_of_time(demo: Contents) -> None:
    assert [deal.number for deal in demo.deals] == list(range(1, len(demo.deals) + 1))
    offered = [deal.offered_on for deal in demo.deals if deal.offered_on]
    assert len(offered) == len(demo.deals)
    assert offered == sorted(offered)
    assert timedelta(days=690) < ANCHOR - offered[0] < timedelta(days=760)


def test_it_shows_every_stage_and_every_mix(demo: Contents) -> None:
    assert {deal.stage for deal in demo.deals} == set(words.STAGES)
    agreed = [deal for deal in demo.deals if deal.stage == "agreed"]
    mixes = {(bool(deal.instalments), bool(deal.gifts), deal.commission_percent is not None) for deal in agreed}
    assert {(True, True, False), (False, True, False), (False, True, True)} <= mixes
    assert {deal.currency.code for deal in demo.deals if deal.currency} == {"USD", "GBP", "EUR"}
    assert {payment.kind for deal in demo.deals for payment in deal.payments} >= {"payment", "refund"}
    assert {gift.kept for deal in demo.deals for gift in deal.gifts} == {"kept", "returned", "loan"}
    assert {gift.basis for deal in demo.deals for gift in deal.gifts} == {"agreed", "unsolicited"}
    assert {right.kind for deal in demo.deals for right in deal.rights} == set(words.RIGHT_KINDS)
    assert {offer.per for deal in demo.deals for offer in deal.offers} >= {"deal", "deliverable", "bonus"}
    assert {deal.source for deal in demo.deals} >= {"email", "dm", "platform", "agency", "in_person"}
    assert any(payment.fee for deal in demo.deals for payment in deal.payments if payment.method == "paypal")
    assert any(payment.commission for deal in demo.deals for payment in deal.payments if deal.agency)
    assert any(made.stats for deal in demo.deals for made in deal.deliverables)
    assert sum(len(deal.messages) for deal in demo.deals) >= 8


def test_what_is_incomplete_is_there_to_be_seen(demo: Contents) -> None:
    home = demo.settings["home_currency"]
    foreign = [deal for deal in demo.deals if deal.currency and deal.currency.code != home]
    without_rate = [payment for deal in foreign for payment in deal.payments if payment.rate is None]
    arrived = [gift for deal in demo.deals for gift in deal.gifts if gift.received_on is not None]
    assert len(without_rate) == 1
    assert len([gift for gift in arrived if gift.value is None]) == 1


def test_there_is_something_of_everything_to_do(demo: Contents) -> None:
    found = due(demo.deals, ANCHOR, days=14)
    assert {row.what for row in found} == set(words.DueWhat.__args__)  # type: ignore[attr-defined]
    payments = {row.deal.brand: row for row in found if row.what == "payment"}
    assert payments["Pepperkite"].days_late == 46
    assert str(payments["Pepperkite"].amount) == "400.00 USD"
    assert payments["Quietloom"].on == date(2026, 11, 27)
    posts = {row.deal.brand: row.on for row in found if row.what == "post"}
    assert posts["Duskberry"] == ANCHOR
    assert posts["Juniper Parade"] == ANCHOR + timedelta(days=1)


def test_the_deals_stand_everywhere_a_deal_can_stand(demo: Contents) -> None:
    stands = [standing(deal, ANCHOR) for deal in demo.deals]
    assert {stand.content for stand in stands} >= {"to_make", "in_review", "posted"}
    assert {stand.money for stand in stands} >= {"none", "not_due", "part_paid", "overdue", "paid"}


def test_both_years_have_money_in_most_months(demo: Contents) -> None:
    months = {payment.received_on.replace(day=1) for deal in demo.deals for payment in deal.payments}
    for year in (2025, 2026):
        assert len([month for month in months if month.year == year]) >= 8


def test_replies_belong_to_mails_of_their_deal(demo: Contents) -> None:
    for deal in demo.deals:
        known = {message.message_id for message in deal.messages}
        assert all(message.in_reply_to in {None, *known} for message in deal.messages)
    assert sum(message.in_reply_to is not None for deal in demo.deals for message in deal.messages) >= 3


def test_a_mails_source_reads_as_the_stored_mail(demo: Contents) -> None:
    stored = [message for deal in demo.deals for message in deal.messages if message.raw]
    assert len(stored) >= 3
    for message in stored:
        again = read_message((message.raw or "").encode())
        assert (again.text, again.subject, again.sent_at) == (message.text, message.subject, message.sent_at)
        assert (again.message_id, again.in_reply_to) == (message.message_id, message.in_reply_to)


def test_the_mail_that_started_it_all_reads_as_the_deal_it_became(demo: Contents) -> None:
    deal = of_brand(demo, "Brightleaf Smile")
    mail = read_message((deal.messages[0].raw or "").encode())
    assert mail.text == read_message((data_folder() / "mails/whitening-kit.eml").read_bytes()).text
    found = read(mail, home=currencies()["USD"], currencies=currencies(), today=ANCHOR, my_names=["Mia"])
    assert (found.kind, found.brand, found.contact.name) == ("offer", "Brightleaf Smile", "Paige Nolan")
    assert [str(offer.amount) for offer in deal.offers] == ["15.00 USD"]
    assert [(cash.amount, cash.currency, cash.per) for cash in found.cash] == [
        (Decimal(15), currencies()["USD"], "deal")
    ]
    assert [(gift.item, gift.value) for gift in found.gifts] == [(gift.item, gift.value) for gift in deal.gifts]
    assert [(made.platform, made.kind, made.count) for made in found.deliverables] == [("tiktok", "video", 1)]


def test_every_address_is_reserved() -> None:
    text = (data_folder() / "demo.json").read_text(encoding="utf-8")
    hosts = re.findall(r"(?:@|https?://)([\w-]+(?:\.[\w-]+)+)", text)
    assert len(hosts) > 50
    assert {host for host in hosts if not host.endswith(".example")} == set()


def test_it_fills_a_real_book_that_says_the_same(demo: Contents, tmp_path: Path) -> None:
    with Book.open(tmp_path / "demo.db") as book:
        import_contents(book, demo, "the demo book")
        kept = book.contents()
        assert [deal.brand for deal in kept.deals] == [deal.brand for deal in demo.deals]
        assert {brand.name for brand in kept.brands} == {brand.name for brand in demo.brands}
        assert len(kept.expenses) == len(demo.expenses)
        assert book.settings_values == demo.settings
        assert [len(deal.messages) for deal in kept.deals] == [len(deal.messages) for deal in demo.deals]


def test_the_anchor_is_the_day_the_document_was_written_for() -> None:
    assert json.loads((data_folder() / "demo.json").read_text(encoding="utf-8"))["anchor"] == ANCHOR.isoformat()
