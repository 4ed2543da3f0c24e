"""What the reader understands of labelled mails: precision first, and the words behind every value."""

import re
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from collabook.mail.clean import fold
from collabook.mail.find.amounts import amounts
from collabook.mail.find.dates import day_order, find_days
from collabook.mail.find.numbers import DURATION, days
from collabook.mail.find.rules import find_rules
from collabook.mail.reading import Evidence
from collabook.reference import currencies
from tests.mail.scoring import CORPUS, FIELDS, LETTERS, STRANGERS, TODAY, UNSEEN, Mail, home, mails, scores

FOLDERS = {"corpus": CORPUS, "letters": LETTERS, "unseen": UNSEEN, "strangers": STRANGERS}


@pytest.fixture(scope="module", params=["corpus", "letters"])
def known(request: pytest.FixtureRequest) -> list[Mail]:
    return mails(FOLDERS[request.param])


@pytest.fixture(scope="module", params=FOLDERS)
def folder(request: pytest.FixtureRequest) -> list[Mail]:
    return mails(FOLDERS[request.param])


def test_every_mail_has_a_label_with_every_key(folder: list[Mail]) -> None:
    assert len(folder) >= 40
    keys = set(folder[0].label)
    assert all(set(mail.label) == keys for mail in folder)


@pytest.mark.parametrize("folder", [UNSEEN, STRANGERS], ids=lambda folder: folder.name)
def test_mails_of_other_hands_hold_the_promised_figures(folder: Path) -> None:
    found = scores(mails(folder))
    assert found["all"].precision >= 0.96, found["all"]
    assert found["all"].recall >= 0.92, found["all"]


def test_nothing_wrong_and_nothing_missed_beyond_the_floors(known: list[Mail]) -> None:
    found = scores(known)
    assert found["all"].precision >= 0.995, found["all"]
    assert found["all"].recall >= 0.99, found["all"]


@pytest.mark.parametrize("name", FIELDS)
def test_each_field_holds_its_floor(known: list[Mail], name: str) -> None:
    score = scores(known)[name]
    assert score.precision >= 0.97, score.faults
    assert score.recall >= 0.95, score.faults


def test_every_quote_stands_at_its_offsets(folder: list[Mail]) -> None:
    for mail in folder:
        for path, evidence in mail.reading.evidence.items():
            if evidence.header is not None:
                assert evidence.header in {"From", "Reply-To", "Subject", "Date"}, (mail.name, path)
            else:
                assert evidence.quote, (mail.name, path)
                assert mail.message.text[evidence.start : evidence.end] == evidence.quote, (mail.name, path)


def test_every_filled_value_has_its_evidence(folder: list[Mail]) -> None:
    for mail in folder:
        reading = mail.reading
        single = ("brand", "agency", "commission_percent", "payment_terms", "usage", "exclusivity", "code")
        want = {name for name in single if getattr(reading, name) is not None}
        want |= {name for name in ("asks_for_rate", "accepts") if getattr(reading, name)}
        want |= {f"contact.{name}" for name in ("name", "email") if getattr(reading.contact, name)}
        for name in ("cash", "gifts", "deliverables", "deadlines"):
            want |= {f"{name}[{index}]" for index in range(len(getattr(reading, name)))}
        assert set(reading.evidence) == want, mail.name


def quoted(mail: Mail, path: str) -> str:
    evidence: Evidence = mail.reading.evidence[path]
    return fold(re.sub(r"(?m)^> ?", "", evidence.quote))


def sums_in(text: str) -> set[Decimal | None]:
    found = amounts(text, home(), currencies())
    return {value for amount in found for value in (amount.low, amount.high)}


def test_sums_are_said_in_their_quotes(folder: list[Mail]) -> None:
    for mail in folder:
        for index, cash in enumerate(mail.reading.cash):
            said = sums_in(quoted(mail, f"cash[{index}]"))
            assert {cash.amount, cash.amount_max} - {None} <= said, mail.name
        for index, gift in enumerate(mail.reading.gifts):
            assert gift.value is None or gift.value in sums_in(quoted(mail, f"gifts[{index}]")), mail.name


def test_days_are_said_in_their_quotes(folder: list[Mail]) -> None:
    for mail in folder:
        sent = mail.message.sent_at.date() if mail.message.sent_at else TODAY
        order = day_order(fold(mail.message.text))
        for index, due in enumerate(mail.reading.deadlines):
            quote = quoted(mail, f"deadlines[{index}]")
            rules = find_rules(quote)
            spoken = {day.on for day in find_days(quote, sent, day_first=order)}
            spoken |= {sent + timedelta(days=rule.days) for rule in rules}
            assert due.on in spoken if due.on else (due.days, due.after) in {(r.days, r.after) for r in rules}, (
                mail.name
            )


def test_shares_codes_and_spans_are_said_in_their_quotes(folder: list[Mail]) -> None:
    for mail in folder:
        reading = mail.reading
        if reading.commission_percent is not None:
            assert f"{reading.commission_percent}" in quoted(mail, "commission_percent").replace(",", ".")
        if reading.code:
            assert reading.code.casefold() in quoted(mail, "code")
        if reading.payment_terms and reading.payment_terms.days:
            assert reading.payment_terms.days in spans_in(quoted(mail, "payment_terms")), mail.name
        for path in ("usage", "exclusivity"):
            length = getattr(getattr(reading, path), "days", None)
            assert length in {None, -1} or length in spans_in(quoted(mail, path)), mail.name


def spans_in(text: str) -> set[int | None]:
    spoken = {days(match["n"], match["u"]) for match in re.finditer(DURATION, text)}
    changed = rf"from {DURATION}(?: \w+)? to (?P<to>\d+)"  # "from 90 days down to 30"
    spoken |= {days(match["to"], match["u"]) for match in re.finditer(changed, text)}
    return spoken | {int(number) for number in re.findall(r"\bnet[ -]?(\d+)", text)}
