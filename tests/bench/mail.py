"""How fast a mail is read: beside the standard library that only parses it, and as hostile text grows."""

from email import message_from_bytes
from email.policy import default
from functools import partial
from typing import Final

from collabook.mail.message import read_message
from tests.bench.comparing import SLACK, Ratio, best_of, holds
from tests.mail.odd.bombs import NAMES, bomb
from tests.mail.scoring import CORPUS, read_mail

RUNS: Final = 7
SMALL, LARGE = 64 * 1024, 1024 * 1024
LEAST: Final = 0.002
"""Seconds below which a text of 64 KB is no measure of growth: most of it was refused at once."""
ENOUGH: Final = 0.050
"""Seconds in which 64 KB are read, dense or not. An absolute time says much about the machine: it is told,
not judged."""


def mail_holds() -> list[bool]:
    """Measure both and tell which text takes longest; whether each ratio is within its limit."""
    mails = [path.read_bytes() for path in sorted(CORPUS.glob("*.eml"))]
    beside = holds("the median mail : parsing it", 4, partial(median_mail, mails))
    worst = max(NAMES, key=lambda name: best_of(partial(read, bomb(name))))
    took = best_of(partial(read, bomb(worst)))
    told = "below" if took <= ENOUGH else "ABOVE"
    print(
        f"64 KB, slowest of {len(NAMES)}: {worst:<18} {took * 1000:7.1f} ms  {told} {ENOUGH * 1000:.0f} ms", flush=True
    )
    fastest = max(NAMES, key=lambda name: growth(name).value)
    return [beside, holds(f"1 MB : 64 KB, {fastest}", LARGE / SMALL * SLACK, partial(growth, fastest))]


def read(data: bytes) -> None:
    """Message and reading, as `collabook log` needs them."""
    read_mail(read_message(data))


def parse(data: bytes) -> None:
    """What any program has to do: parse the mail and decode its text parts."""
    for part in message_from_bytes(data, policy=default).walk():
        if part.get_content_maintype() == "text":
            part.get_content()


def median_mail(mails: list[bytes]) -> Ratio:
    """The mail whose own ratio of reading to parsing is the median one: half of them cost less beside their parsing."""
    pairs = [Ratio(best_of(partial(read, data), RUNS), best_of(partial(parse, data), RUNS)) for data in mails]
    return sorted(pairs, key=lambda pair: pair.value)[len(pairs) // 2]


def growth(name: str) -> Ratio:
    """1 MB and 64 KB of the same text; a text that costs next to nothing counts as `LEAST`."""
    small, large = bomb(name, SMALL), bomb(name, LARGE)
    return Ratio(best_of(partial(read, large), 2), max(LEAST, best_of(partial(read, small), 3)))
