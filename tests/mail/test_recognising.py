"""A brand that the book knows is recognised by its name or its domain; what is only alike is asked about."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.records import Brand, Contact
from collabook.domain.track_record import KnownBrand
from collabook.mail.message import Message, read_message
from collabook.mail.recognising import Recognised, asks, firm_domain, in_the_books_words, recognise
from collabook.mail.values import Evidence, Reading
from tests.architecture.test_startup import imported, run

BRIGHT = KnownBrand(Brand("Brightleaf Smile", "https://www.brightleafsmile.example/shop"), 3)
OATWELL = KnownBrand(Brand("Oatwell", contacts=(Contact("Tess", "tess@mail.oatwell.example"),)), 2)
LUNE = KnownBrand(Brand("Lune & Loop", contacts=(Contact("Ida", "lune.loop@gmail.com"),)), 1)
FERN = KnownBrand(Brand("Fernabout", contacts=(Contact("Max", "max@reelworks.example"),)), 1, ("Reelworks Casting",))
KNOWN = (BRIGHT, OATWELL, LUNE, FERN)


def mail(sender: str = "x@elsewhere.example", **headers: str) -> Message:
    lines = [f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items()]
    return read_message(f"From: {sender}\nMessage-ID: <1@a.example>\n{''.join(lines)}\nHello\n".encode())


def found(name: str | None, sender: str = "x@elsewhere.example", *, agency: str | None = None) -> Recognised:
    return recognise(name, mail(sender), KNOWN, agency=agency)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Brightleaf Smile", BRIGHT),
        ("BRIGHTLEAF  smile", BRIGHT),
        ("Bright Leaf Smile Ltd", BRIGHT),
        ("Lune and Loop", LUNE),
        ("lune&loop", LUNE),
        ("Öatwell", OATWELL),
    ],
)
def test_the_same_name_is_the_same_brand(name: str, known: KnownBrand) -> None:
    assert found(name) == Recognised(known)


@pytest.mark.parametrize(
    ("name", "sender", "known"),
    [
        (None, "paige@brightleafsmile.example", BRIGHT),
        (None, "new.person@oatwell.example", OATWELL),
        ("Oatwell Milk", "a@eu.oatwell.example", OATWELL),
    ],
)
def test_the_same_domain_is_the_same_brand(name: str | None, sender: str, known: KnownBrand) -> None:
    assert found(name, sender) == Recognised(known, by_domain=True)


def test_an_answers_address_counts_where_the_sender_has_free_mail() -> None:
    answer = mail("tess@gmail.com", Reply_To="tess@oatwell.example")
    assert recognise(None, answer, KNOWN, agency=None) == Recognised(OATWELL, by_domain=True)


def test_free_mail_names_nobody() -> None:
    assert found(None, "lune.loop@gmail.com") == Recognised()


def test_another_name_from_a_known_domain_is_asked_about() -> None:
    assert found("Zipwick", "tess@oatwell.example") == Recognised(maybe=OATWELL)
    assert asks(OATWELL) == "Is it Oatwell (2 deals)?"
    assert asks(LUNE) == "Is it Lune & Loop (1 deal)?"


def test_an_agencys_domain_names_no_brand_but_the_agency() -> None:
    told = "The agency Reelworks Casting wrote to you for Fernabout before."
    for name in (None, "Zipwick"):
        assert found(name, "max@reelworks.example") == Recognised(agency=told)
    assert found("Fernabout", "max@reelworks.example") == Recognised(FERN, agency=told)
    assert found("Zipwick", "tess@oatwell.example", agency="Oat Agency") == Recognised(
        agency="oatwell.example wrote to you for Oatwell before."
    )


def test_a_domain_of_several_brands_is_somebodys_who_writes_for_them() -> None:
    several = [
        KnownBrand(Brand(name, contacts=(Contact(None, "a@desk.example"),)), 1) for name in ("A1", "B2", "C3", "D4")
    ]
    got = recognise(None, mail("b@desk.example"), several, agency=None)
    assert got == Recognised(agency="desk.example wrote to you for A1, B2, C3 and 1 more before.")


@pytest.mark.parametrize("name", ["Brightleaf Smiles", "Brightleaf", "Brigthleaf Smile", "Smile Brightleaf"])
def test_what_is_nearly_the_same_is_asked_about_and_not_decided(name: str) -> None:
    assert found(name) == Recognised(maybe=BRIGHT)


def test_an_account_is_like_the_brand_that_it_is_called_after() -> None:
    assert found("oatwell.official") == Recognised(maybe=OATWELL)


@pytest.mark.parametrize("name", [None, "", "Zipwick", "Oat", "资生堂", "Fern", "Smile Direct"])
def test_what_is_not_near_is_new(name: str | None) -> None:
    assert found(name) == Recognised()


def test_a_name_in_other_letters_is_compared_as_it_is() -> None:
    brand = KnownBrand(Brand("资生堂"), 1)
    assert recognise("资生堂", mail(), [brand], agency=None) == Recognised(brand)
    assert recognise("华为", mail(), [brand], agency=None) == Recognised()


def test_two_brands_that_are_the_same_but_for_blanks_are_not_told_apart_by_guessing() -> None:
    two = [KnownBrand(Brand("Sea Salt"), 1), KnownBrand(Brand("Seasalt"), 1)]
    assert recognise("Sea-Salt", mail(), two, agency=None).known is None
    assert recognise("seasalt", mail(), two, agency=None).known == two[1]


@given(st.text(max_size=30), st.sampled_from(["x@elsewhere.example", "a@gmail.com", "", "@", "a@b"]))
def test_nothing_is_decided_but_by_name_or_domain(name: str, sender: str) -> None:
    known = found(name, sender).known
    assert known is None or found(known.brand.name).known == known


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("tess@oatwell.example", "oatwell.example"),
        ("tess@MAIL.Oatwell.example", "oatwell.example"),
        ("https://www.oatwell.co.uk/pages?x=a.b", "oatwell.co.uk"),
        ("http://oatwell.example:8080", "oatwell.example"),
        ("oatwell.example/about", "oatwell.example"),
        ("tess@hotmail.co.uk", ""),
        ("tess@web.de", ""),
        ("tess@localhost", ""),
        (None, ""),
        ("", ""),
    ],
)
def test_a_firms_domain(address: str | None, domain: str) -> None:
    assert firm_domain(address) == domain


def test_the_books_spelling_is_taken_and_the_evidence_stays() -> None:
    said = Reading("offer", brand="bright leaf smile", evidence={"brand": Evidence(3, 20, "bright leaf smile")})
    taken = in_the_books_words(said, Recognised(BRIGHT))
    assert (taken.brand, taken.evidence["brand"]) == ("Brightleaf Smile", said.evidence["brand"])
    silent = in_the_books_words(Reading("offer"), Recognised(OATWELL, by_domain=True))
    assert (silent.brand, silent.evidence["brand"]) == ("Oatwell", Evidence(header="From"))
    assert in_the_books_words(said, Recognised(maybe=BRIGHT)) is said


def test_likeness_is_loaded_only_where_it_is_asked_for(tmp_path: Path) -> None:
    assert "rapidfuzz" not in imported(run("-X", "importtime", "-c", "import collabook.mail.recognising").stderr)
