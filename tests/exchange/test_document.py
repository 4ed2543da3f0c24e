"""The exchange document carries all that a book holds: out, into a new book, and out again, it is the same."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from collabook.domain import records
from collabook.domain.records import Contents, Deal, Gift, Payment
from collabook.domain.settings import DEFAULTS
from collabook.exchange import keys
from collabook.exchange.document import contents_document, deal_document, document_text, read_document
from collabook.exchange.shapes import Group, Several, Shape
from collabook.reference import currencies
from collabook.store.book import Book
from collabook.store.verbs import deals
from collabook.store.verbs.whole import import_contents, set_setting
from tests.books import EUR, GOLDEN, JPY, USD, cash, full_contents, full_deal, kit_deal, open_book

DEAL_KEYS = [
    "id", "number", "brand", "title", "stage", "source", "offered_on", "agreed_on", "closed_on", "closed_why", "payer",
    "payer_country", "agency", "currency", "platform", "commission_percent", "code", "pending_commission",
    "payment_terms", "next_action", "next_action_on", "notes", "asks_for_rate", "deadlines", "files", "offers",
    "deliverables", "instalments", "payments", "gifts", "rights", "messages",
]  # fmt: skip


def imported(path: Path, source: str) -> dict[str, Any]:
    """What a new book exports after it has imported ``source``."""
    with open_book(path) as book:
        import_contents(book, read_document(source, book.currencies, book.settings), "book.json")
        return contents_document(book.contents())


@pytest.mark.parametrize("source", [GOLDEN.read_text("utf-8"), document_text(contents_document(full_contents()))])
def test_out_in_and_out_again_is_the_same_document(tmp_path: Path, source: str) -> None:
    first = imported(tmp_path / "first.db", source)
    again = imported(tmp_path / "again.db", document_text(first))
    assert json.dumps(again) == json.dumps(first)


def test_a_full_document_comes_back_key_for_key(tmp_path: Path) -> None:
    document = contents_document(full_contents())
    given = json.loads(json.dumps(document))
    returned = imported(tmp_path / "book.db", document_text(document))
    made = returned["deals"][1]
    for key in ("offers", "deliverables", "gifts", "messages"):
        assert made[key][0].pop("id")
        del given["deals"][1][key][0]["id"]
    assert [brand["name"] for brand in returned["brands"]] == ["Brightleaf Smile", "Søstrene Grün & Co"]
    assert returned["brands"][1] == given["brands"][0]
    assert returned["deals"][0] == given["deals"][0]
    assert made == given["deals"][1]
    assert returned["expenses"] == given["expenses"]
    assert returned["rates"] == given["rates"]
    assert returned["settings"] == given["settings"]


def test_reading_gives_the_records_that_were_written() -> None:
    contents = full_contents()
    with Book.in_memory() as book:
        read = read_document(document_text(contents_document(contents)), currencies(), book.settings)
    assert read == contents


def test_the_first_import_of_another_hand_loses_nothing(tmp_path: Path) -> None:
    given = json.loads(GOLDEN.read_text("utf-8"))
    returned = imported(tmp_path / "book.db", GOLDEN.read_text("utf-8"))
    for then, now in zip(given["deals"], returned["deals"], strict=True):
        _holds(now, then)
    for then, now in zip(given["expenses"], returned["expenses"], strict=True):
        _holds(now, then)
    assert [deal["number"] for deal in returned["deals"]] == list(range(1, 16))
    assert returned["settings"].items() >= given["settings"].items()
    assert returned["settings"].keys() == DEFAULTS.keys()


def _holds(now: Any, then: Any) -> None:
    """``now`` has every value of ``then``, at its place."""
    if isinstance(then, dict):
        for key, value in then.items():
            _holds(now[key], value)
    elif isinstance(then, list):
        for inner_now, inner in zip(now, then, strict=True):
            _holds(inner_now, inner)
    else:
        assert now == then


def test_every_key_is_always_written_in_the_documents_order() -> None:
    document = deal_document(Deal("Oatly"))
    assert list(document) == DEAL_KEYS
    assert {key for key, value in document.items() if value not in (None, [])} == {"brand", "stage"}
    assert list(deal_document(full_deal())) == DEAL_KEYS
    assert list(deal_document(full_deal(), messages=False)) == DEAL_KEYS[:-1]


def test_every_field_of_every_record_has_its_key() -> None:
    """A field without a key would be lost on the way out."""
    made_by_the_book = {"id", "position"}
    without_id = {records.Brand, records.Contact, records.File, records.Deadline, records.Stat}
    for shape in _shapes(keys.DEAL, keys.BRAND, keys.EXPENSE, keys.PRICE):
        fields = {field for key in shape.keys for field in _fields(key)}
        lost = set(shape.record._fields) - fields
        assert lost <= (made_by_the_book if shape.record in without_id else {"position"}), shape.record


def _fields(key: Any) -> list[str]:
    if isinstance(key, Group):
        return [inner.field for inner in key.keys]
    return [key.name if isinstance(key, Several) else key.field]


def _shapes(*shapes: Shape) -> list[Shape]:
    found = list(shapes)
    for shape in shapes:
        found += _shapes(*(key.shape for key in shape.keys if isinstance(key, Several)))
    return found


def test_values_have_the_form_that_scripts_rely_on() -> None:
    deal = deal_document(full_deal())
    payment, refund = deal["payments"]
    assert (payment["received_on"], payment["received_at"]) == (None, "2026-01-01T02:30:00Z")
    assert (refund["received_on"], refund["received_at"]) == ("2026-03-01", None)
    assert (payment["rate"], payment["home_amount"], payment["home_currency"]) == ("1.0800", "540.01", "USD")
    assert (deal["commission_percent"], deal["pending_commission"]) == ("12.50", "61.25")
    assert deal["payment_terms"] == {"days": 30, "from": "posting"}
    assert deal["deadlines"][0] == {"what": "reply", "on": "2026-02-28"}
    assert deal["deliverables"][0]["draft_due"] == {"days": 5, "after": "delivery"}
    assert deal["deliverables"][0]["disclosure"] == {"needed": True, "label": "#ad", "platform_toggle": False}
    assert (deal["gifts"][0]["value"], deal["gifts"][0]["currency"]) == ("12000", "JPY")
    assert (deal["offers"][1]["by"], deal["offers"][1]["amount"], deal["offers"][1]["amount_max"]) == (
        "me",
        None,
        "90000",
    )
    assert deal["messages"][0]["sent_at"] == "2026-02-28T09:30:15.250000+05:30"
    expense = contents_document(full_contents())["expenses"][0]
    assert (expense["currency"], expense["amount"], expense["deal"]) == ("KWD", "12.345", "d7")


def read(document: dict[str, Any], book: Book) -> Contents:
    return read_document({"collabook": 1, **document}, book.currencies, book.settings)


def test_an_instant_is_the_day_it_was_where_the_documents_owner_lives(book: Book) -> None:
    paid = {"currency": "USD", "brand": "x", "payments": [{"received_at": "2026-01-01T02:30:00Z", "gross": "1"}]}
    in_new_york = read({"deals": [paid]}, book).deals[0].payments[0]
    in_lisbon = read({"deals": [paid], "settings": {"time_zone": "Europe/Lisbon"}}, book).deals[0].payments[0]
    assert (in_new_york.received_on, in_lisbon.received_on) == (date(2025, 12, 31), date(2026, 1, 1))


def test_a_book_with_deals_keeps_its_own_time_zone_for_what_it_imports(kit_book: Book) -> None:
    paid = {"currency": "USD", "brand": "x", "payments": [{"received_at": "2026-01-01T02:30:00Z", "gross": "1"}]}
    contents = read({"deals": [paid], "settings": {"time_zone": "Europe/Lisbon"}}, kit_book)
    import_contents(kit_book, contents, "x.json")
    assert kit_book.settings.time_zone == "America/New_York"
    assert kit_book.find("x").payments[0].received_on == date(2025, 12, 31)


def test_money_is_recorded_with_the_home_currency_of_the_document(book: Book) -> None:
    deal = {
        "brand": "x",
        "currency": "GBP",
        "payments": [{"received_on": "2026-01-02", "gross": "10", "rate": "1.15", "home_amount": "11.5"}],
        "gifts": [{"item": "mug"}, {"item": "cup", "received_on": "2026-01-02"}],
    }
    expense = {"paid_on": "2026-01-02", "category": "props", "currency": "JPY", "amount": "100"}
    contents = read({"settings": {"home_currency": "EUR"}, "deals": [deal], "expenses": [expense]}, book)
    payment = contents.deals[0].payments[0]
    assert (payment.home_currency, payment.home_amount) == (EUR, cash("11.50 EUR"))
    assert [gift.home_currency for gift in contents.deals[0].gifts] == [None, EUR]
    assert contents.expenses[0].home_currency == EUR
    assert read({"deals": [deal]}, book).deals[0].payments[0].home_currency == USD


def test_a_document_from_before_a_move_of_home_keeps_the_home_of_its_day(book: Book, tmp_path: Path) -> None:
    gift = Gift("knife", date(2026, 3, 2), value=cash("12000 JPY"), rate=None, home_currency=None)
    deals.add(book, kit_deal(gifts=(gift,)))
    set_setting(book, "home_currency", "EUR")
    document = contents_document(book.contents())
    assert document["deals"][0]["gifts"][0]["home_currency"] == "USD"
    assert document["deals"][0]["gifts"][0]["currency"] == "JPY"
    assert imported(tmp_path / "new.db", document_text(document)) == document


def test_defaults_are_added_and_absent_is_the_same_as_null(book: Book) -> None:
    bare: dict[str, Any] = {
        "brand": "Oatly",
        "currency": "JPY",
        "deliverables": [{"kind": "reel"}],
        "offers": [{}],
        "gifts": [{"item": "mug"}],
        "payments": [{"gross": "5", "received_on": "2026-01-01"}],
    }
    nulls = json.loads(json.dumps(bare))
    for key in DEAL_KEYS:
        nulls.setdefault(key, None)
    nulls["gifts"][0] |= dict.fromkeys(("id", "received_on", "basis", "kept", "value"))
    deal = read({"deals": [bare]}, book).deals[0]
    assert deal == read({"deals": [nulls]}, book).deals[0]
    assert (deal.stage, deal.deliverables[0].count, deal.offers[0].offered_by, deal.offers[0].per) == (
        "offered",
        1,
        "brand",
        "deal",
    )
    assert (deal.payments[0].kind, deal.gifts[0].basis, deal.gifts[0].kept) == ("payment", "agreed", "kept")
    assert deal.payments[0] == Payment(cash("5 JPY"), date(2026, 1, 1), home_currency=USD)
    assert deal.currency == JPY


def test_text_from_outside_is_cleaned_as_it_comes_in(book: Book) -> None:
    deal = read(
        {"deals": [{"brand": " Oat\x1b[2Jly\n", "notes": "a\r\nb\u202e", "messages": [{"raw": "\x1bkept"}]}]}, book
    ).deals[0]
    assert (deal.brand, deal.notes, deal.messages[0].raw) == ("Oat[2Jly", "a\nb", "\x1bkept")


def test_the_text_of_a_document_is_fit_for_a_terminal() -> None:
    raw = "Größe \x1b]0;title\x07 \x9b31m \u202egnp.exe \U000e0041 tab\t"
    text = document_text({"raw": raw})
    assert json.loads(text) == {"raw": raw}
    assert "Größe" in text
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\U000e0041"} & set(text)


def test_a_document_of_bytes_is_utf_8_with_or_without_a_mark(book: Book) -> None:
    text = document_text(contents_document(full_contents()))
    plain, marked = text.encode(), b"\xef\xbb\xbf" + text.encode()
    assert read_document(plain, currencies(), book.settings) == full_contents()
    assert read_document(marked, currencies(), book.settings) == full_contents()
    assert read_document("\ufeff" + text, currencies(), book.settings) == full_contents()
