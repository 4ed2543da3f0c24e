"""What the verbs make of a deal, and what they refuse: no number ever changes its worth."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from collabook.domain.fingerprint import fingerprint
from collabook.domain.money import Money
from collabook.domain.records import Contact, Deal, Deliverable, Expense, Gift, Instalment, Message, Offer, Payment
from collabook.domain.refusal import Refusal
from collabook.domain.words import Stage
from collabook.store.book import Book
from collabook.store.verbs import content, deals, gifts, money, whole
from tests.books import EUR, JPY, TODAY, USD, cash, full_contents, full_deal, kit_deal

LATER = date(2026, 12, 1)


def agreed(book: Book, **values: object) -> Deal:
    """A deal agreed at 100.00 USD in two parts."""
    parts = (Instalment(cash("40.00 USD"), date(2026, 1, 1)), Instalment(cash("60.00 USD"), date(2026, 2, 1)))
    given = {"stage": "agreed", "agreed_on": TODAY, "instalments": parts, **values}
    return book.find(str(deals.add(book, Deal("Oatly", **given)).number))  # type: ignore[arg-type]


def owed(book: Book, deal: Deal) -> list[str]:
    return [str(part.amount) for part in book.find(str(deal.number)).instalments]


def test_agreeing_makes_the_last_offer_what_is_owed_under_the_terms(book: Book) -> None:
    offers = (
        Offer(date(2026, 1, 1), amount=cash("10.00 USD")),
        Offer(date(2026, 2, 1), "me", cash("20.00 USD"), per="deliverable"),
    )
    deals.add(
        book,
        Deal("Oatly", offers=offers, deliverables=(Deliverable("story", count=3),), terms_days=30, terms_from="posting"),
    )  # fmt: skip
    deals.move(book, book.find("1"), "agreed", on=TODAY)
    deal = book.find("1")
    assert (deal.agreed_on, deal.currency, deal.offers[0].currency) == (TODAY, USD, USD)
    (part,) = deal.instalments
    assert (part.amount, part.due_days, part.due_from) == (cash("60.00 USD"), 30, "posting")


def test_agreeing_to_a_range_owes_nothing_until_the_fee_is_said(book: Book) -> None:
    deals.add(book, Deal("Oatly", offers=(Offer(TODAY, amount=cash("10.00 USD"), amount_max=cash("20.00 USD")),)))
    deals.move(book, book.find("1"), "agreed", on=TODAY)
    assert book.find("1").instalments == ()
    deals.move(book, book.find("1"), "agreed", on=LATER, fee=cash("15.00 USD"))
    assert (owed(book, book.find("1")), book.find("1").agreed_on) == (["15.00 USD"], TODAY)


@pytest.mark.parametrize(
    ("paid", "kill_fee", "left"),
    [
        (None, None, []),
        (None, "0.00 USD", []),
        (None, "50.00 USD", ["40.00 USD", "10.00 USD"]),
        (None, "130.00 USD", ["40.00 USD", "60.00 USD", "30.00 USD"]),
        ("30.00 USD", None, ["30.00 USD"]),
        ("30.00 USD", "0.00 USD", []),
        ("30.00 USD", "45.00 USD", ["40.00 USD", "5.00 USD"]),
    ],
)
def test_cancelling_leaves_the_kill_fee_or_what_was_paid(
    book: Book, paid: str | None, kill_fee: str | None, left: list[str]
) -> None:
    deal = agreed(book)
    if paid:
        money.paid(book, deal, Payment(cash(paid), TODAY))
    fee = cash(kill_fee) if kill_fee else None
    deals.move(book, book.find("1"), "cancelled", on=LATER, kill_fee=fee, why="budget")
    assert owed(book, deal) == left
    assert (book.find("1").closed_on, book.find("1").closed_why) == (LATER, "budget")


def test_a_kill_fee_for_a_deal_that_was_never_agreed(book: Book) -> None:
    deals.add(book, Deal("Oatly"))
    deals.move(book, book.find("1"), "cancelled", on=LATER, kill_fee=cash("25.00 EUR"))
    assert (owed(book, book.find("1")), book.find("1").currency) == (["25.00 EUR"], EUR)


def test_taking_a_deal_up_again_opens_it(book: Book) -> None:
    deals.add(book, Deal("Oatly"))
    deals.move(book, book.find("1"), "ghosted", on=TODAY, why="no answer")
    deals.move(book, book.find("1"), "negotiating", on=LATER)
    assert (book.find("1").closed_on, book.find("1").closed_why) == (None, None)


REFUSED: list[tuple[Callable[[Book, Deal], object], str]] = [
    (lambda book, deal: deals.move(book, deal, "agreed", on=TODAY), "Deal 1 Oatly is agreed already."),
    (lambda book, deal: deals.move(book, deal, "agreed", on=TODAY, kill_fee=cash("1.00 USD")), "A kill fee goes with"),
    (lambda book, deal: deals.move(book, deal, "cancelled", on=TODAY, fee=cash("1.00 USD")), "A fee goes with agreed"),
    (lambda book, deal: deals.move(book, deal, "cancelled", on=TODAY, kill_fee=cash("1 JPY")), "Deal 1 Oatly counts in USD"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("0.00 USD"), TODAY)), "A payment of 0 is none"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("5.00 EUR"), TODAY)), "Deal 1 Oatly counts in USD; give the"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, fee=cash("6.00 USD"))), "Fee, commission"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, "refund")), "Deal 1 Oatly received nothing"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, rate=Decimal(2))), "A rate goes with another"),
    (lambda book, deal: money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, fee=cash("1 JPY"))), "Amounts in JPY and USD"),
    (lambda book, deal: money.spent(book, Expense(TODAY, "props", cash("0.00 USD"))), "An expense of 0 is none"),
    (lambda book, deal: money.spent(book, Expense(TODAY, "", cash("1.00 USD"))), "The category of an expense"),
    (lambda book, deal: deals.edit(book, deal, currency=JPY), "Amounts in JPY and USD can't stand together"),
    (lambda book, deal: deals.edit(book, deal, currency=None), "Deal 1 Oatly has amounts in USD"),
    (lambda book, deal: deals.edit(book, deal, pending_commission=cash("1.00 EUR")), "Amounts in EUR and USD can't stand"),
    (lambda book, deal: deals.edit(book, deal, commission_percent=Decimal(101)), "The commission percent of a deal must be 100"),
    (lambda book, deal: deals.edit(book, deal, brand="\u200e"), "A deal needs its brand's name"),
    (lambda book, deal: deals.edit(book, deal, offered_on=date(206, 1, 1)), "The offered on of a deal must be 1800-01-01"),
    (lambda book, deal: deals.edit_part(book, deal, "instalments", deal.instalments[0], amount=cash("1 JPY")), "Amounts in JPY"),
    (lambda book, deal: deals.edit_part(book, deal, "instalments", deal.instalments[0], due_days=40_000), "The due days of an"),
    (lambda book, deal: deals.add(book, Deal("x", currency=JPY, instalments=deal.instalments)), "Amounts in JPY and USD"),
    (lambda book, deal: deals.add(book, Deal("x", offers=(Offer(amount=cash("1 JPY"), currency=USD),))), "Amounts in JPY and"),
    (lambda book, deal: deals.add(book, Deal("x", offers=(Offer(amount=cash("2 JPY"), amount_max=cash("1 JPY")),))), "A range runs"),
    (lambda book, deal: deals.add(book, Deal("x", gifts=(Gift("mug", currency=USD, value=cash("1 JPY")),))), "Amounts in JPY and"),
    (lambda book, deal: deals.add(book, Deal("")), "A deal needs its brand's name; write it"),
    (lambda book, deal: deals.add(book, Deal("x", gifts=(Gift("\x00"),))), "The item of a gift"),
    (lambda book, deal: whole.set_setting(book, "home_currency", "XXX"), "“XXX” is no home_currency"),
    (lambda book, deal: whole.set_setting(book, "nothing", "XXX"), "There is no setting “nothing”"),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_does_not_fit_is_refused_and_changes_nothing(
    book: Book, verb: Callable[[Book, Deal], object], said: str
) -> None:
    deal = agreed(book)
    before = book.contents()
    with pytest.raises(Refusal) as refused:
        verb(book, deal)
    assert str(refused.value).startswith(said)
    assert "\n" not in str(refused.value)
    assert book.contents() == before
    assert len(book.history()) == 1


def test_an_amount_brings_its_currency(book: Book) -> None:
    deals.add(book, Deal("Oatly", offers=(Offer(amount=cash("5.00 USD")),), gifts=(Gift("mug", value=cash("3 JPY")),)))
    deal = book.find("1")
    assert (deal.currency, deal.offers[0].currency, deal.gifts[0].currency) == (None, USD, JPY)
    deals.edit_part(book, deal, "offers", deal.offers[0], amount=cash("7.00 EUR"))
    gifts.changed(book, deal, deal.gifts[0], value=cash("4.00 EUR"))
    money.paid(book, deal, Payment(cash("7.00 EUR"), TODAY))
    deal = book.find("1")
    assert (str(deal.offers[0].amount), str(deal.gifts[0].value), deal.currency) == ("7.00 EUR", "4.00 EUR", EUR)


def test_money_keeps_the_home_currency_of_its_day(book: Book) -> None:
    deal = agreed(book, gifts=(Gift("mug"), Gift("cup", TODAY)))
    money.paid(book, deal, Payment(cash("5.00 USD"), TODAY))
    whole.set_setting(book, "home_currency", "EUR")
    money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, home_amount=cash("4.60 EUR")))
    gifts.arrived(book, deal, book.find("1").gifts[0], on=LATER)
    money.spent(book, Expense(TODAY, "props", cash("9.99 USD")))
    deal = book.find("1")
    assert [payment.home_currency for payment in deal.payments] == [USD, EUR]
    assert [gift.home_currency for gift in deal.gifts] == [EUR, USD]
    assert book.contents().expenses[0].home_currency == EUR


def test_a_payment_known_by_its_instant_follows_the_time_zone(book: Book) -> None:
    deal = agreed(book)
    instant = datetime(2026, 1, 1, 2, 30, tzinfo=UTC)
    money.paid(book, deal, Payment(cash("5.00 USD"), TODAY, received_at=instant))
    assert book.find("1").payments[0].received_on == date(2025, 12, 31)
    whole.set_setting(book, "time_zone", "Europe/Lisbon")
    assert book.find("1").payments[0].received_on == date(2026, 1, 1)
    deals.edit_part(book, deal, "payments", book.find("1").payments[0], received_on=date(2026, 1, 3))
    whole.set_setting(book, "time_zone", "Asia/Tokyo")
    payment = book.find("1").payments[0]
    assert (payment.received_on, payment.received_at) == (date(2026, 1, 3), None)


def test_a_refund_reduces_the_fee_and_a_chargeback_reopens_it_unless_said(book: Book) -> None:
    deal = agreed(book)
    money.paid(book, deal, Payment(cash("100.00 USD"), TODAY))
    for kind, effect in (("refund", None), ("chargeback", None), ("refund", "reopens")):
        money.paid(book, book.find("1"), Payment(cash("5.00 USD"), TODAY, kind, effect=effect))  # type: ignore[arg-type]
    assert [payment.effect for payment in book.find("1").payments[1:]] == ["reduces_fee", "reopens", "reopens"]


def test_content_goes_out_is_approved_and_posted(book: Book) -> None:
    deal = agreed(book, deliverables=(Deliverable("video", "tiktok"),))

    def made() -> Deliverable:
        return book.find("1").deliverables[0]

    content.submitted(book, deal, made(), on=TODAY)
    with pytest.raises(Refusal, match="it can't be approved before"):
        content.approved(book, deal, made(), on=date(2026, 1, 1))
    content.approved(book, deal, made(), on=TODAY)
    content.submitted(book, deal, made(), on=LATER)
    assert made().approved_on is None
    content.posted(book, deal, made(), on=LATER, url="www.tiktok.test/@you/video/1")
    assert (made().posted_on, made().url) == (LATER, "https://www.tiktok.test/@you/video/1")
    with pytest.raises(Refusal, match="is posted already, on 2026-12-01"):
        content.posted(book, deal, made(), on=LATER)
    with pytest.raises(Refusal, match="a draft comes before"):
        content.submitted(book, deal, made(), on=LATER)


def test_one_brand_is_one_brand_however_it_is_spelled(book: Book) -> None:
    deals.add(book, Deal("Café Łódź"), contact=Contact("Tess", "tess@cafe.example"))
    deals.add(book, Deal("  CAFE  lodz "), contact=Contact("T.", "TESS@cafe.example"))
    deals.add(book, Deal("cafe łódź"), contact=Contact("Ole", None))
    (brand,) = book.brands()
    assert (brand.name, [contact.name for contact in brand.contacts]) == ("Café Łódź", ["Tess", "Ole"])


def test_deleting_a_deal_keeps_its_expenses(book: Book) -> None:
    whole.import_contents(book, full_contents(), "book.json")
    deals.delete(book, book.find("d7"))
    assert [expense.deal for expense in book.contents().expenses] == [None, None]
    tables = ("stats", "offers", "deliverables", "instalments", "payments", "gifts", "rights", "deadlines")
    left = {table: book.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    assert left == {**dict.fromkeys(tables, 0), "offers": 1, "deliverables": 1, "gifts": 1}


def test_a_mail_is_recognised_and_a_reply_finds_its_thread(book: Book) -> None:
    deals.add(book, kit_deal())
    mail = book.find("1").messages[0]
    pasted = Message(text=(mail.text or "").upper(), subject=mail.subject)
    assert book.deal_with_message(pasted, fingerprint(pasted)) == 1
    assert book.deal_with_message(Message(text="other"), fingerprint(Message(text="other"))) is None
    assert book.deal_of_thread(["<0@x.example>", "<1@brightleaf.example>"]) == 1
    assert book.deal_of_thread(["<0@x.example>"]) is None


def test_ids_decide_where_both_mails_have_one_and_the_sender_counts_where_not(book: Book) -> None:
    ours = Message("<1@brand.example>", sender="Tess <tess@brand.example>", subject="Collab?", text="We can pay 20.")
    deals.add(book, Deal("Oatly", messages=(ours,)))

    def known(message: Message) -> int | None:
        return book.deal_with_message(message, fingerprint(message))

    assert known(Message("<1@brand.example>", text="the same mail, forwarded")) == 1
    assert known(ours._replace(message_id="<2@brand.example>")) is None
    assert known(ours._replace(message_id=None, text="we can  PAY 20.", sender="tess@brand.example")) == 1
    assert known(ours._replace(message_id=None, sender="tess@other.example")) is None


def test_a_move_says_what_changed(kit_book: Book) -> None:
    def moved(stage: Stage, fee: Money | None = None, kill_fee: Money | None = None) -> str:
        done = deals.move(kit_book, kit_book.find("1"), stage, on=TODAY, fee=fee, kill_fee=kill_fee)
        return done.sentence.replace("deal 1 Brightleaf Smile: TikTok video", "it")

    assert moved("agreed") == "Moved it from offered to agreed; $15.00 is agreed."
    assert moved("agreed", fee=cash("20.00 USD")) == "Changed it, which is agreed; $20.00 is agreed."
    cancelled = moved("cancelled", kill_fee=cash("7.00 USD"))
    assert cancelled == "Moved it from agreed to cancelled; the kill fee is $7.00 in all."
    assert (
        moved("cancelled", kill_fee=cash("5.00 USD")) == "Changed it, which is cancelled; the kill fee is $5.00 in all."
    )
    again = moved("agreed")
    assert again == "Moved it from cancelled to agreed; the $5.00 that cancelling left is the agreed fee now."


def test_importing_twice_is_refused_and_other_ids_join_the_book(book: Book) -> None:
    whole.import_contents(book, full_contents(), "book.json")
    before = book.contents()
    with pytest.raises(Refusal, match="is in the book already; nothing was imported"):
        whole.import_contents(book, full_contents(), "book.json")
    assert book.contents() == before
    again = full_deal(7)._replace(id="other", offers=(), deliverables=(), instalments=(), payments=(), gifts=(), rights=(), messages=())  # fmt: skip
    settings = {**full_contents().settings, "home_currency": "JPY"}
    whole.import_contents(
        book, full_contents()._replace(settings=settings, deals=(again,), expenses=(), rates=()), "two.json"
    )
    assert book.settings.home_currency == USD
    assert book.find("other").number == 13
    assert len(book.brands()) == 2
