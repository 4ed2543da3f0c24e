"""What is wrong with a document is said in one sentence, with the path to it; nothing is read half."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.records import Contents
from collabook.domain.refusal import Refusal
from collabook.domain.settings import settings_from
from collabook.exchange.document import contents_document, document_text, read_document
from collabook.reference import currencies
from collabook.store.book import Book
from collabook.store.verbs.whole import import_contents
from tests.books import full_contents

HOME = settings_from({}, currencies())


def read(source: Any) -> Contents:
    return read_document(source, currencies(), HOME)


def refusal(source: Any) -> str:
    with pytest.raises(Refusal) as refused:
        read(source)
    sentence = str(refused.value)
    assert "\n" not in sentence
    assert len(sentence) < 400
    return sentence


def changed(path: list[Any], value: Any) -> dict[str, Any]:
    """The full document with ``value`` at ``path``."""
    document = json.loads(document_text(contents_document(full_contents())))
    inner = document
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return document  # type: ignore[no-any-return]


D, P, G, V, F, E = (
    ["deals", 0],
    ["deals", 0, "payments", 0],
    ["deals", 0, "gifts", 0],
    ["deals", 0, "deliverables", 0],
    ["deals", 0, "offers", 0],
    ["expenses", 0],
)
RATE = {"kind": "reel", "amount": "1", "currency": "USD"}
WRONG: list[tuple[list[Any], Any, str]] = [
    ([*P, "gros"], "1", "deals[0].payments[0].gros is not a key that I know; did you mean gross?"),
    ([*V, "stats", 0, "viws"], 1, "deals[0].deliverables[0].stats[0].viws is not a key that I know; did you mean views?"),
    ([*V, "draft_due", "day"], 1, "deals[0].deliverables[0].draft_due.day is not a key that I know; did you mean days?"),
    ([*E, "files", 0, "zzz"], 1, "expenses[0].files[0].zzz is not a key that I know; there are path, note."),
    (["dealz"], [], "dealz is not a key that I know; did you mean deals?"),
    ([*D, "a\x1b[2Jb"], 1, "deals[0].a[2Jb is not a key that I know; there are id, number,"),
    (["settings", "home_curency"], "USD", "settings.home_curency is not a key that I know; did you mean home_currency?"),
    (["settings", "home_currency"], "US", "settings.home_currency: “US” is no home_currency"),
    (["settings", "time_zone"], 3, "settings.time_zone must be text in quotes, not the number 3."),
    (["settings"], [], "settings must be an object, {…}, not a list."),
    (["deals"], {}, "deals must be a list, […], not an object."),
    (D, "Oatly", "deals[0] must be an object, {…}, not the text “Oatly”."),
    (D, None, "deals[0] must be an object, {…}, not null."),
    ([*D, "payment_terms"], 30, "deals[0].payment_terms must be an object, {…}, not the number 30."),
    ([*D, "payment_terms"], {"days": -1}, "deals[0].payment_terms.days is -1; it lies between 0 and 36500."),
    ([*D, "brand"], None, "deals[0].brand is missing; add it."),
    ([*D, "brand"], "  \u200e ", "deals[0].brand is missing; add it."),
    ([*D, "brand"], "\u0301", "deals[0].brand has no letter or digit in it; write the brand's name."),
    ([*D, "title"], 12, "deals[0].title must be text in quotes, not the number 12."),
    ([*D, "title"], "x" * 501, "deals[0].title has 501 signs; 500 is the most."),
    ([*D, "title"], "a\ud800", "deals[0].title holds half a sign (a lone surrogate); write the text anew."),
    ([*D, "stage"], "agred", "deals[0].stage is “agred”, a word that I don't know; did you mean agreed?"),
    ([*D, "stage"], "won", "deals[0].stage is “won”, a word that I don't know; it is one of offered, negotiating, agreed,"),
    ([*D, "stage"], True, "deals[0].stage must be text in quotes, not true."),
    ([*V, "kind"], None, "deals[0].deliverables[0].kind is missing; add it."),
    ([*V, "kind"], "Reel", "deals[0].deliverables[0].kind is “Reel”, a word that I don't know; did you mean reel?"),
    ([*V, "count"], 0, "deals[0].deliverables[0].count is 0; it lies between 1 and 1000."),
    ([*V, "count"], "2", "deals[0].deliverables[0].count must be a whole number, not the text “2”."),
    ([*V, "count"], 1.0, "deals[0].deliverables[0].count must be a whole number, not the number 1.0."),
    ([*V, "disclosure", "needed"], "yes", "deals[0].deliverables[0].disclosure.needed must be true or false"),
    ([*D, "asks_for_rate"], 1, "deals[0].asks_for_rate must be true or false, not the number 1."),
    ([*D, "agreed_on"], "2026-02-30", "deals[0].agreed_on is “2026-02-30”, which is no date; write it as 2026-11-23."),
    ([*D, "agreed_on"], "20260220", "deals[0].agreed_on is “20260220”, which is no date; write it as 2026-11-23."),
    ([*D, "agreed_on"], "0206-02-20", "deals[0].agreed_on is “0206-02-20”; check the year, it lies between 1800 and 2999."),
    ([*D, "agreed_on"], 20260220, 'deals[0].agreed_on must be text in quotes such as "2026-11-23", not the number'),
    ([*P, "received_at"], "2026-01-01T02:30:00", "deals[0].payments[0].received_at is “2026-01-01T02:30:00”, which is no"),
    ([*P, "received_at"], "2026-01-01T24:30:00Z", "deals[0].payments[0].received_at is “2026-01-01T24:30:00Z”, which is"),
    ([*P, "received_at"], None, "deals[0].payments[0] has neither received_on nor received_at; add one."),
    ([*P, "received_on"], "2025-12-31", "deals[0].payments[0] has a received_on that is not its received_at's day"),
    ([*P, "gross"], None, "deals[0].payments[0].gross is missing; add it."),
    ([*P, "gross"], 500, 'deals[0].payments[0].gross must be text in quotes such as "400.00", not the number 500.'),
    ([*P, "gross"], "12.345", "deals[0].payments[0].gross: “12.345” has too many decimals; EUR has 2."),
    ([*P, "gross"], "-5", "deals[0].payments[0].gross: “-5” is no amount; write plain decimal text such as 400.00."),
    ([*P, "gross"], "1,200", "deals[0].payments[0].gross: “1,200” is no amount; write plain decimal text such as 400.00."),
    ([*P, "gross"], "9" * 16, "deals[0].payments[0].gross: “9999999999999999” is too large for an amount"),
    ([*P, "home_amount"], "1.234", "deals[0].payments[0].home_amount: “1.234” has too many decimals; USD has 2."),
    ([*P, "rate"], "0", "deals[0].payments[0].rate is “0”; it must be above 0."),
    ([*P, "rate"], "1e5", "deals[0].payments[0].rate is “1e5”; write plain decimal text such as 1.35473."),
    ([*P, "rate"], "NaN", "deals[0].payments[0].rate is “NaN”; write plain decimal text such as 1.35473."),
    ([*P, "rate"], 1.5, 'deals[0].payments[0].rate must be text in quotes such as "1.35473", not the number 1.5.'),
    ([*P, "method"], "zelle", "deals[0].payments[0].method is “zelle”, a word that I don't know; it is one of ach, wire,"),
    ([*D, "commission_percent"], "100.5", "deals[0].commission_percent is “100.5”; it lies between 0 and 100."),
    ([*D, "currency"], None, "deals[0].pending_commission has no currency; give it in deals[0].currency."),
    ([*D, "currency"], "EURO", "deals[0].currency is “EURO”, no currency that I know; write its three letters, such as USD."),
    ([*G, "currency"], None, "deals[0].gifts[0].value has no currency; give it in deals[0].gifts[0].currency."),
    ([*F, "currency"], None, "deals[0].offers[0].amount has no currency; give it in deals[0].offers[0].currency."),
    ([*E, "currency"], None, "expenses[0].amount has no currency; give it in expenses[0].currency."),
    ([*F, "amount_max"], "499.99", "deals[0].offers[0].amount_max is less than amount; the higher end of the range comes"),
    ([*D, "number"], 0, "deals[0].number is 0; it lies between 1 and"),
    ([*D, "number"], 12, "deals[1].number is “12”, which is deals[0].number already; give each its own."),
    ([*D, "number"], 10**9, "deals[0].number is 1000000000; it lies between 1 and 999999999."),
    ([*V, "url"], "javascript:alert(1)", "deals[0].deliverables[0].url is “javascript:alert(1)”, which is no web address;"),
    (["brands", 0, "website"], "ask them", "brands[0].website is “ask them”, which is no web address; write one such as"),
    (["rates", 0, "kind"], "vidio", "rates[0].kind is “vidio”, a word that I don't know; did you mean video?"),
    (["rates", 0, "amount"], None, "rates[0].amount is missing; add it."),
    (["rates", 0, "currency"], None, "rates[0].amount has no currency; give it in rates[0].currency."),
    (["rates", 1, "id"], "e1", "rates[1].id is “e1”, which is expenses[0].id already; give each its own."),
    (["rates"], [RATE, {**RATE, "amount": "2"}], "rates[1] is “any reel”, which is rates[0] already; give each its own."),
    ([*D, "id"], "kit", "deals[1].id is “kit”, which is deals[0].id already; give each its own."),
    ([*D, "id"], " d7", "deals[0].id is “d7”; an id is one line without spaces around it."),
    ([*D, "id"], "x" * 201, "deals[0].id has 201 signs; 200 is the most."),
    ([*P, "id"], "d7g1", "deals[0].gifts[0].id is “d7g1”, which is deals[0].payments[0].id already; give each its own."),
    ([*E, "id"], "d7p1", "expenses[0].id is “d7p1”, which is deals[0].payments[0].id already; give each its own."),
    ([*E, "deal"], "kits", "expenses[0].deal is “kits”, which is no deal's id here; did you mean kit?"),
    ([*E, "deal"], "Oatly", "expenses[0].deal is “Oatly”, which is no deal's id here; name a deal's id, or leave it out."),
    (["brands", 0, "contacts", 0], {"role": "PR"}, "brands[0].contacts[0] has neither name nor email; add one."),
    (["brands"], [{"name": "Oatly"}, {"name": "OATLY"}], "brands[1].name is “oatly”, which is brands[0].name already"),
    (["collabook"], 2, "This document is from a newer collabook (version 2); update collabook to read it."),
    (["collabook"], "1", 'This is no exchange document: "collabook": 1 is missing'),
    (["collabook"], True, 'This is no exchange document: "collabook": 1 is missing'),
    (["collabook"], 0, 'This is no exchange document: "collabook": 1 is missing'),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "said"), WRONG, ids=[said[:60] for _, _, said in WRONG])
def test_the_path_and_what_is_wrong_there(path: list[Any], value: Any, said: str) -> None:
    assert refusal(changed(path, value)).startswith(said)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "This is no exchange document: line 1, column 1 is not JSON; give a file of `collabook export`."),
        ("Hi there,\nwe love your videos", "This is no exchange document: line 1, column 1 is not JSON"),
        ('{"collabook": 1,\n "deals": [}', "This is no exchange document: line 2, column 12 is not JSON"),
        ("[]", 'This is no exchange document: "collabook": 1 is missing'),
        ("12", 'This is no exchange document: "collabook": 1 is missing'),
        ("{}", 'This is no exchange document: "collabook": 1 is missing'),
        ('{"collabook": NaN}', "This is no exchange document: NaN is no number in JSON; leave it out or write null."),
        ('{"collabook": -Infinity}', "This is no exchange document: -Infinity is no number in JSON"),
        ('{"collabook": ' + "1" * 5000 + "}", "The number 11111111111111111111… is too large; check its digits."),
        ("[" * 100_000, "This is no exchange document: it is nested too deeply"),
        ('{"a":' * 100_000, "This is no exchange document: it is nested too deeply"),
        ('{"collabook": 1, "deals": [], "deals": [{}]}', "The key “deals” stands twice in one object; keep one."),
        ('{"collabook": 1}'.encode("utf-16"), "This is no exchange document: it is not UTF-8 text; save it as UTF-8"),
        ('{"collabook": 1, "é": 1}'.encode("latin-1"), "This is no exchange document: it is not UTF-8 text"),
        (b"SQLite format 3\x00\x10\x00\x01", "This is no exchange document: line 1, column 1 is not JSON"),
    ],
)
def test_what_is_no_document_at_all(source: str | bytes, said: str) -> None:
    assert refusal(source).startswith(said)


def test_a_refused_import_leaves_the_book_as_it_was(kit_book: Book) -> None:
    before = kit_book.contents()
    with pytest.raises(Refusal):
        import_contents(kit_book, read(changed([*E, "deal"], "nobody")), "x.json")
    known = changed([*D, "id"], before.deals[0].gifts[0].id)
    known["expenses"] = []
    with pytest.raises(Refusal, match=r"The id “.*” \(deal of Søstrene Grün & Co\) is in the book already"):
        import_contents(kit_book, read(known), "x.json")
    assert kit_book.contents() == before
    assert len(kit_book.history()) == 1


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["2026-01-01", "15.00", "USD"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def _paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at] * bool(at) + [path for key, part in inner for path in _paths(part, (*at, key))]


PATHS = _paths(contents_document(full_contents()))


@given(st.lists(st.tuples(st.sampled_from(PATHS), values), min_size=1, max_size=2))
@settings(max_examples=300)
def test_any_value_at_any_place_is_read_or_refused(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    document = json.loads(document_text(contents_document(full_contents())))
    for path, value in changes:
        inner = document
        try:
            for step in path[:-1]:
                inner = inner[step]
            inner[path[-1]] = value
        except (TypeError, KeyError, IndexError):
            continue
    with contextlib.suppress(Refusal):
        read(document)


def test_what_is_read_can_be_written_and_read_again(tmp_path: Path) -> None:
    contents = read(changed([*G, "rate"], "0.000000000000001"))
    assert read(document_text(contents_document(contents))) == contents
