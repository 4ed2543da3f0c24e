"""A mailbox is read message by message, whatever its size and whatever its bodies say."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.mailbox import MOST, Held, goes_on, holds_several, messages

LINE = b"From tess@oatwell.example Tue Nov 24 09:18:00 2026\n"
MAIL = b"From: Tess <tess@oatwell.example>\nSubject: Hello\n\nHi,\n\nFrom Monday on we ship.\n\nFrom here it is easy.\n\nTess\n\n"


def chunked(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def mailbox(number: int, line: bytes = LINE) -> bytes:
    return b"".join(line + b"Message-ID: <%d@x.example>\n" % n + MAIL for n in range(number))


@given(number=st.integers(0, 7), size=st.integers(1, 700))
def test_however_it_comes_in_its_messages_are_the_same(number: int, size: int) -> None:
    data = mailbox(number)
    found = list(messages(chunked(data, size)))
    assert [data[held.start : held.end] for held in found] == [
        LINE + b"Message-ID: <%d@x.example>\n" % n + MAIL for n in range(number)
    ]
    assert all(held.content.endswith(MAIL) for held in found)


@pytest.mark.parametrize(
    "line",
    [
        b"From - Tue Nov 24 09:18:00 2026\n",
        b"From 1846391@xxx Tue Nov 24 09:18:00 +0000 2026\n",
        b"From tess@oatwell.example Tue, 24 Nov 2026 09:18:00 +0100\n",
        b"From MAILER-DAEMON Tue Nov 24 09:18:00 2026\r\n",
    ],
)
def test_every_programs_separator_is_one(line: bytes) -> None:
    assert len(list(messages([mailbox(3, line)]))) == 3


def test_it_goes_on_at_any_message() -> None:
    data = mailbox(5)
    first, second, *rest = messages([data])
    assert list(messages([data[second.start :]], second.start)) == [second, *rest]
    assert first.end == second.start


def test_what_a_mailbox_quoted_is_as_it_was_sent() -> None:
    data = LINE + b"Subject: x\n\nHi\n\n>From Monday on\n>>From there\n"
    (held,) = messages([data])
    assert held.content == b"Subject: x\n\nHi\n\nFrom Monday on\n>From there\n"


def test_a_line_that_only_looks_like_a_separator_is_body() -> None:
    body = b"Hi\n\nFrom Tue Nov 24 2026 on we ship, says Tess.\nFrom Tue Nov 24 09:18:00 2026\nis when.\n\n"
    assert len(list(messages([LINE + b"Subject: x\n\n" + body + LINE + MAIL]))) == 2


def test_what_stands_before_the_first_message_is_none() -> None:
    assert list(messages([b"no mailbox at all\n\nHello\n"])) == []
    assert list(messages([])) == []


def test_a_huge_message_is_kept_to_its_bound_and_the_next_is_whole() -> None:
    pieces = [LINE + b"Subject: huge\n\n", *[b"x" * 1_000_000 + b"\n"] * 30, b"\n" + LINE + MAIL]
    huge, after = messages(pieces)
    assert len(huge.content) == MOST
    assert after.content == MAIL
    assert isinstance(after, Held)


@given(number=st.integers(0, 4), size=st.integers(600, 3000))
def test_two_messages_make_a_mailbox(number: int, size: int) -> None:
    data = mailbox(number)
    assert holds_several(chunked(data, size), len(data)) == (number > 1)
    assert not holds_several([b"Hi\n\n" + data], len(data) + 4)


def test_no_more_is_read_than_up_to_the_second_message() -> None:
    def pieces() -> Iterator[bytes]:
        yield mailbox(20)
        raise AssertionError

    assert holds_several(pieces(), 10**12)


@given(cut=st.integers(4, len(mailbox(3))))
def test_a_place_is_a_cut_wherever_no_message_begins(cut: int) -> None:
    data = mailbox(3)
    starts = {held.start for held in messages([data])}
    complete = any(start - 2 < cut <= start for start in starts)  # an empty line of it may be to come
    assert goes_on(data[cut - 4 : cut], data[cut:]) == complete
