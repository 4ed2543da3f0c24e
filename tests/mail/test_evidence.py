"""Behind every value stand its own words: at their offsets, in the message's own text."""

import re
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.mail.message import read_message
from collabook.reference import data_folder
from tests.mail.evidence import faults_of
from tests.mail.scoring import CORPUS, LETTERS, STRANGERS, UNSEEN

FOLDERS: Final = (CORPUS, UNSEEN, STRANGERS, LETTERS, data_folder() / "mails")
MAILS: Final = [path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.suffix in {".eml", ".txt"}]


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_every_value_of_every_mail_is_said_by_its_quote(path: Path) -> None:
    assert faults_of(path.read_bytes()) == []


def sentences() -> list[str]:
    texts = [read_message(path.read_bytes()).text for path in MAILS]
    return sorted({piece for text in texts for piece in re.split(r"(?<=[.!?])\s+|\n+", text) if 3 < len(piece) < 300})


GLUE: Final = (
    " ",
    "\n",
    "\n\n",
    ", ",
    " and ",
    " but ",
    "\n- ",
    "\n* ",
    "\n> ",
    ": ",
    " or ",
    ":\n",
    ".",
    " $",
    "\n-- \n",
    " (",
    ")",
    "  ",
)
HEAD: Final = (
    "From: Abel Roe <abel@hartbloom.example>\nTo: Mia <mia@mia.example>\nDate: Fri, 20 Nov 2026 10:42:18 -0500\n"
    "Message-ID: <x@y.example>\nContent-Type: text/plain; charset=utf-8\n\n"
)
PIECES: Final = st.tuples(st.sampled_from(sentences()), st.sampled_from(GLUE))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(PIECES, min_size=1, max_size=25))
def test_every_value_of_a_mail_of_such_sentences_is_said_by_its_quote(pieces: list[tuple[str, str]]) -> None:
    text = "".join(sentence + glue for sentence, glue in pieces)
    assert faults_of((HEAD + text).encode()) == []
    assert faults_of(text.encode()) == []


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.sampled_from(MAILS),
    st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 40), st.binary(max_size=6)), max_size=12),
)
def test_every_value_of_a_damaged_mail_is_said_by_its_quote(path: Path, damage: list[tuple[int, int, bytes]]) -> None:
    data = bytearray(path.read_bytes())
    for at, size, put in damage:
        data[at % len(data) : at % len(data) + size] = put
        data = data or bytearray(b"x")
    assert faults_of(bytes(data)) == []
