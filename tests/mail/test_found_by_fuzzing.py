"""Inputs that fuzzing found, each with what was wrong."""

from decimal import Decimal

from collabook.mail.find.amounts import amounts
from collabook.mail.find.rights import find_usage
from collabook.mail.message import read_message
from collabook.mail.own_words import own_source
from collabook.reference import currencies
from tests.mail.evidence import faults_of
from tests.mail.odd.offer import OFFER, mail
from tests.mail.scoring import TODAY, home, read_mail


def test_an_address_keeps_its_letters() -> None:
    """Casefold makes "ss" of "ß": another mailbox."""
    message = read_message("From: Yuki <YUKI.Weiß@tidewick.example>\nMessage-ID: <x@y.example>\n\nHi".encode())
    assert message.sender.email == "yuki.weiß@tidewick.example"


def test_the_sender_of_a_forwarded_mail_is_not_the_one_who_passed_it_on() -> None:
    inner = "From: =?utf-8?q?Luc=C3=ADa?= Ferrer <lucia@joyas.example>\nTo: Mia <mia@mia.example>\nSubject: collab\n\n"
    data = mail(("---------- Forwarded message ---------\n" + inner + OFFER).encode())
    evidence = read_mail(read_message(data)).evidence["contact.name"]
    assert evidence.header is None
    assert evidence.quote.startswith("From: =?utf-8?q?Luc")
    assert faults_of(data) == []


def test_letters_that_grow_when_folded_move_no_quote() -> None:
    inner = "From: Paige Nolan <paige@leaf.example>\nTo: Mia <mia@mia.example>\nSubject: Straße ß ß ß ßßß\n\n"
    assert faults_of(mail(("Begin forwarded message:\n\n" + inner + OFFER).encode())) == []


def test_a_page_of_comments_alone_is_no_crash() -> None:
    assert faults_of(mail(b"<!-- only this -->", "text/html")) == []


def test_no_span_begins_in_the_middle_of_a_word() -> None:
    """ "a mes" in "frames" was a month, "un day" in "Sunday" a day."""
    message = read_message(mail(b"Hi Mia,\n\none set of three story frames, usage of the above by Maison Ovale.\n"))
    found = find_usage(own_source(message, home(), currencies(), TODAY))
    assert found is None or found.value.days is None


def test_a_number_that_goes_on_is_no_sum() -> None:
    assert amounts("our offer is sek 4,50llusivity", home(), currencies()) == []
    assert [one.low for one in amounts("our offer is sek 4,50.", home(), currencies())] == [Decimal("4.50")]


def test_what_terms_count_from_stands_in_their_quote() -> None:
    """The label of a row is not in the quote of its second sentence."""
    data = mail(b"Hi Mia,\n\nWe pay $15 for one TikTok.\n\nInvoice: to Leaf Ltd. Payment net 30.\n")
    assert faults_of(data) == []
    assert read_mail(read_message(data)).payment_terms is not None
