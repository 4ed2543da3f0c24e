"""What is to be looked at twice is named with its reason, and an honest mail has nothing of it."""

import pytest

from collabook.mail.message import read_message
from collabook.mail.values import Warned
from tests.mail.scoring import CORPUS, LETTERS, mails, read_mail

HONEST = "Hi Leea,\n\nI'm Tess from Oatwell, we make oat milk. We can pay $300 for one TikTok video, net 30.\n\nTess"


def warned(text: str = HONEST, sender: str = "Tess <tess@oatwell.example>", **headers: str) -> list[Warned]:
    lines = [
        f"From: {sender}",
        "To: leea@creator.example",
        "Date: Mon, 02 Nov 2026 10:00:00 +0000",
        "MIME-Version: 1.0",
    ]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return list(read_mail(read_message("\r\n".join([*lines, "", text]).encode())).warnings)


def test_an_honest_mail_has_none() -> None:
    assert warned() == []
    assert warned(sender="Oatwell <oatwell.team@gmail.com>") == []


@pytest.mark.parametrize(
    ("text", "about", "words"),
    [
        ("We only need a refundable activation fee of $45 from you first.", "money", "refundable activation fee"),
        ("You only pay the shipping, the set is free.", "money", "pay the shipping"),
        ("Please send us your Instagram password so that we can set up the campaign.", "secrets", "password"),
        ("Please confirm the 6-digit code that you just received.", "secrets", "6-digit code"),
        ("Please send your bank details with your answer.", "secrets", "bank details"),
        ("Download the brief here: https://files.test/oatwell-brief", "files", "Download the brief"),
        ("You find it at https://files.test/brief.zip", "files", "brief.zip"),
        ("We would like the usage rights in perpetuity, also for paid ads.", "rights", "for ever"),
        ("No other oat milk brand, exclusivity is part of the deal.", "rights", "has no end"),
        ("Payment is 90 days after invoice.", "terms", "90 days"),
    ],
)
def test_each_is_named_with_its_reason(text: str, about: str, words: str) -> None:
    found = warned(HONEST.replace(", net 30", "").replace("\n\nTess", f" {text}\n\nTess"))
    assert [one.about for one in found] == [about]
    assert words in found[0].reason


PAY = "Please pay a $20 registration fee first so that we can ship it"
LONG = "to the agency that handles every creator of this campaign for us and for all of our other partners too"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (f"You can choose a kettle. {PAY}. Thank you!", f"{PAY}."),
        (f"Here is one thing that is important! {PAY[:33]}\n{PAY[34:]}. Then we go on.", f"{PAY}."),
        (f"You get:\n\n- a kettle\n- {PAY}\n- a mug", f"- {PAY}"),
        (f"A kettle, e.g. the red one. {PAY} {LONG}. And so on.", f"{PAY} to the agency that handles every creator of this …"),
        (f"If you {LONG} agree, then do {PAY[7:]}.", "… agree, then do pay a $20 registration fee first so that we can ship it."),
    ],
)  # fmt: skip
def test_the_sentence_of_it_is_quoted(text: str, quoted: str) -> None:
    (found,) = warned(HONEST.replace("\n\nTess", f"\n\n{text}\n\nTess"))
    assert found.reason == f"It wants money from you first: “{quoted}”."


@pytest.mark.parametrize(
    ("sender", "words"),
    [
        ("Tess <tess.brandt81@gmail.com>", "It speaks for Oatwell and comes from gmail.com"),
        ("Tess <tess@0atwell.example>", "0atwell.example looks like Oatwell and is not spelled like it"),
        ("Tess <tess@oatweil.example>", "oatweil.example looks like Oatwell"),
        ("Tess <tess@xn--oatwll-9of.example>", "letters that may look like others"),
    ],
)
def test_a_sender_that_is_not_the_brand(sender: str, words: str) -> None:
    (found,) = warned(sender=sender)
    assert found.about == "sender"
    assert words in found.reason


def test_a_name_with_marks_is_spelled_out_in_its_domain() -> None:
    text = HONEST.replace("Oatwell", "R\u00f6stwerk")
    assert warned(text, "Tess <tess@roestwerk.example>", Content_Type="text/plain; charset=utf-8") == []


def test_a_program_is_no_brief() -> None:
    parts = (
        "--x\r\nContent-Type: text/plain\r\n\r\n" + HONEST + "\r\n--x\r\nContent-Type: application/pdf\r\n"
        'Content-Disposition: attachment; filename="Brief.pdf.EXE"\r\n\r\nMZ\r\n--x--\r\n'
    )
    (found,) = warned(parts, Content_Type='multipart/mixed; boundary="x"')
    assert found.reason == "The attachment Brief.pdf.EXE is a program: do not open it."


def test_the_quotes_are_the_mails_own_words() -> None:
    for mail in [*mails(CORPUS), *mails(LETTERS)]:
        text = " ".join(mail.message.text.split())
        for one in mail.reading.warnings:
            quote = one.reason.partition("\u201c")[2].partition("\u201d")[0].removesuffix("\u2026")
            assert quote in text, (mail.name, one)


def test_few_of_many_real_mails_are_warned_of() -> None:
    found = [mail.name for mail in [*mails(CORPUS), *mails(LETTERS)] if mail.reading.warnings]
    assert len(found) <= 17
