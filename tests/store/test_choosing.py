"""What she types names one deal, or one record of it; where it could be several, they are listed."""

from datetime import date, timedelta

import pytest

from collabook.domain.records import Deal, Deliverable, Gift, Instalment, Payment, Right
from collabook.domain.refusal import Refusal
from collabook.domain.words import PaymentKind
from collabook.store.book import Book
from collabook.store.verbs import deals, money
from tests.books import TODAY, USD, cash, full_deal


@pytest.fixture
def several(book: Book) -> Book:
    deals.add(book, Deal("Oatly", title="Spring"))
    deals.add(book, Deal("Oatly", title="Summer"))
    deals.add(book, Deal("Café Łódź"))
    deals.add(book, Deal("Oat & Co"))
    deals.add(book, full_deal(7))
    return book


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3),
        ("#3", 3),
        (" #3 ", 3),
        ("003", 3),
        ("d7", 7),
        ("lodz", 3),
        ("CAFE", 3),
        ("Café Łódź", 3),
        ("é ł", 3),
        ("oat & co", 4),
        ("grun", 7),
    ],
)
def test_a_deal_by_number_id_or_part_of_the_brand(several: Book, text: str, number: int) -> None:
    assert several.find(text).number == number


def test_a_whole_name_goes_before_a_part_of_another(several: Book) -> None:
    deals.add(several, Deal("Oat"))
    assert several.find("oat").brand == "Oat"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("oatly", "“oatly” could be 2 (Oatly: Summer), 1 (Oatly: Spring); give the deal's number."),
        ("oat", "“oat” could be 4 (Oat & Co), 2 (Oatly: Summer), 1 (Oatly: Spring); give the deal's number."),
        ("99", "There is no deal 99; `collabook deals` lists them."),
        ("#0", "There is no deal 0; `collabook deals` lists them."),
        ("9" * 40, "There is no deal 999999999999999999; `collabook deals` lists them."),
        ("-1", "No deal or brand is called “-1”; `collabook deals` lists them."),
        ("٣", "No deal or brand is called “٣”; `collabook deals` lists them."),
        ("getir", "No deal or brand is called “getir”; `collabook deals` lists them."),
        ("", "Name a deal by its number or a part of its brand's name; `collabook deals` lists them."),
        ("#", "No deal or brand is called “#”; `collabook deals` lists them."),
        ("%", "No deal or brand is called “%”; `collabook deals` lists them."),
        ("\udcff\x1b[2J", "No deal or brand is called “[2J”; `collabook deals` lists them."),
    ],
)
def test_none_or_several_are_said_in_one_sentence(several: Book, text: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        several.find(text)
    assert str(refused.value) == said


def test_many_choices_are_counted(book: Book) -> None:
    for n in range(11):
        deals.add(book, Deal("Oatly", title=f"no {n}"))
    with pytest.raises(
        Refusal, match=r"“oat” could be 11 \(Oatly: no 10\), .*, 4 \(Oatly: no 3\) and 3 more; give the"
    ):
        book.find("oat")


@pytest.mark.parametrize(
    ("text", "tables", "record_id"),
    [
        ("7.1", ("deliverables",), "d7v1"),
        ("#7.2", ("deliverables",), "d7v2"),
        ("grun.2", ("gifts",), "d7g2"),
        ("d7.1", ("gifts",), "d7g1"),
        ("d7g1", ("gifts",), "d7g1"),
        ("d7p2", ("gifts", "payments", "deliverables"), "d7p2"),
        ("7.02", ("payments",), "d7p2"),
    ],
)
def test_a_record_by_its_place_in_the_deal_or_its_id(
    several: Book, text: str, tables: tuple[str, ...], record_id: str
) -> None:
    deal, table, record = several.find_part(text, *tables)
    assert (deal.number, record.id) == (7, record_id)
    assert record in getattr(deal, str(table))


@pytest.mark.parametrize("text", ["7", "grun", "d7"])
def test_a_deal_alone_has_no_record(several: Book, text: str) -> None:
    deal, table, record = several.find_part(text, "gifts")
    assert (deal.number, table, record) == (7, None, None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7.3", "Deal 7 has no gift or deliverable 3; `collabook show 7` lists what it has."),
        ("7.0", "Deal 7 has no gift or deliverable 0; `collabook show 7` lists what it has."),
        ("99.1", "There is no deal 99; `collabook deals` lists them."),
        ("oatly.1", "“oatly” could be 2 (Oatly: Summer), 1 (Oatly: Spring); give the deal's number."),
        ("7.1", "“7.1” could be d7g1 (gift knife set), d7v1 (TikTok video); give its id."),
        ("7.", "No deal or brand is called “7.”; `collabook deals` lists them."),
        (".1", "No deal or brand is called “.1”; `collabook deals` lists them."),
    ],
)
def test_a_record_that_is_none_or_one_of_several(several: Book, text: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        several.find_part(text, "gifts", "deliverables")
    assert str(refused.value) == said


def test_deals_come_in_the_order_asked_for(several: Book) -> None:
    assert several.numbers() == [7, 4, 3, 2, 1]
    assert [deal.number for deal in several.deals([3, 99, 1, 7])] == [3, 1, 7]
    assert several.deals([]) == []
    assert several.deal(99) is None
    assert several.deals([7])[0].messages == ()
    assert len(several.find("7").messages) == 2


def test_open_deals_are_those_with_a_next_step(book: Book) -> None:
    paid = (Payment(cash("5.00 USD"), TODAY),)
    owed = (Instalment(cash("5.00 USD"), TODAY),)
    made = (Deliverable("video", posted_on=TODAY),)
    tomorrow = TODAY + timedelta(days=1)
    stages = {
        "offered": Deal("a"),
        "negotiating": Deal("b", stage="negotiating"),
        "to make": Deal("c", stage="agreed", deliverables=(Deliverable("video"),)),
        "made and paid": Deal("d", stage="agreed", deliverables=made, instalments=owed, payments=paid),
        "made and owed": Deal("e", stage="agreed", deliverables=made, instalments=owed),
        "declined": Deal("f", stage="declined", instalments=owed),
        "cancelled, kill fee owed": Deal("g", stage="cancelled", instalments=owed),
        "ghosted after agreeing": Deal("h", stage="ghosted", agreed_on=TODAY, instalments=owed),
        "ghosted before": Deal("i", stage="ghosted", instalments=owed),
        "gift awaited": Deal("j", stage="agreed", gifts=(Gift("mug"),)),
        "gift came": Deal("k", stage="agreed", gifts=(Gift("mug", TODAY),)),
        "follow up": Deal("l", stage="agreed", next_action="call"),
        "no disclosure": Deal("m", stage="agreed", deliverables=(Deliverable("video", posted_on=TODAY, disclosure_needed=True),)),
        "right runs": Deal("n", stage="agreed", rights=(Right("usage", ends_on=tomorrow),)),
        "right over": Deal("o", stage="agreed", rights=(Right("usage", ends_on=date(2026, 1, 1)),)),
        "paid tomorrow": Deal("p", stage="agreed", instalments=owed, payments=(Payment(cash("5.00 USD"), tomorrow),)),
    }  # fmt: skip
    names = {deals.add(book, deal).number: name for name, deal in stages.items()}
    closed = {"made and paid", "declined", "ghosted before", "gift came", "right over"}
    assert {names[deal.number] for deal in book.open_deals(TODAY)} == set(stages) - closed
    owing = {"made and owed", "cancelled, kill fee owed", "ghosted after agreeing", "paid tomorrow"}
    assert {names[deal.number] for deal in book.owed_deals(TODAY)} == owing


def test_a_refund_lowers_what_is_owed_and_a_chargeback_does_not(book: Book) -> None:
    fee = (Instalment(cash("10.00 USD"), TODAY),)
    kinds: tuple[PaymentKind, ...] = ("refund", "chargeback")
    for kind in kinds:
        number = deals.add(book, Deal(kind, stage="agreed", currency=USD, instalments=fee)).number
        money.paid(book, book.find(str(number)), Payment(cash("10.00 USD"), TODAY))
        money.paid(book, book.find(str(number)), Payment(cash("10.00 USD"), TODAY, kind))
    assert [deal.brand for deal in book.owed_deals(TODAY)] == ["chargeback"]
