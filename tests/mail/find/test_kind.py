"""What a mail is, told from its roles: who pays whom, who sells to whom, what runs already, what a machine sends."""

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.mail.find.mails import mail
from tests.mail.scoring import read_mail

KINDS = Path(__file__).parent / "kinds"
"""A file for each kind; its mails are parted by a line of "=", and each begins with its subject."""


class Case(NamedTuple):
    kind: str
    subject: str
    body: str


def cases() -> list[Case]:
    found = []
    for path in sorted(KINDS.glob("*.txt")):
        for written in path.read_text(encoding="utf-8").split("\n=====\n"):
            head, _, body = written.partition("\n\n")
            found.append(Case(path.stem, head.removeprefix("Subject: "), body))
    return found


def test_there_are_mails_of_every_kind() -> None:
    assert {case.kind for case in cases()} == {"offer", "other", "payment", "question"}


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.kind}: {case.subject}")
def test_its_kind_is_told(case: Case) -> None:
    answers = case.subject.startswith(("Re:", "AW:"))
    assert read_mail(mail(case.body, case.subject, answers=answers)).kind == case.kind
