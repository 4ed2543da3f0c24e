"""Reading takes time in proportion to what is read: four times the text, no more than about four times as long."""

import time

import pytest

from collabook.mail.message import read_message
from tests.mail.scoring import CORPUS, read_mail

HEAD = b"From: Abel <a@abel.example>\nMessage-ID: <x@y.example>\nContent-Type: text/plain; charset=utf-8\n\n"
KINDS = {
    "a brief": (CORPUS / "051-brief-oat-drink-long.eml").read_bytes().partition(b"\n\n")[2],
    "one word": b"a",
    "figures": b"1,234.50 ",
    "sums": b"$1,000 - ",
    "days": b"within 3 days of receiving by Friday ",
    "names": b"Aa & Bb of ",
    "quotes": b"> On 1 May Mia wrote:\n",
    "counts": b"one dedicated ",
    "blanks": b"a          \n\n",
    "brackets": b"(((a",
}


def seconds(data: bytes) -> float:
    best = 99.0
    for _ in range(3):
        start = time.perf_counter()
        read_mail(read_message(data))
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("kind", KINDS)
def test_growth_is_linear(kind: str) -> None:
    piece = KINDS[kind]
    small, large = (HEAD + (piece * (size // len(piece) + 1))[:size] for size in (64 * 1024, 256 * 1024))
    seconds(small)
    assert seconds(large) < 7 * seconds(small) + 0.05
