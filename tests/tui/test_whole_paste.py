"""A paste arrives as one text in its order, whatever stands in it and in whatever pieces the terminal sends it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from textual import constants, events
from textual.message import Message

from collabook.tui.whole_paste import WholePaste
from tests.tui.pasting import KIT
from tests.tui.terminal import collabook, needs_tmux

BEGIN, END = "\x1b[200~", "\x1b[201~"
SNIPPETS = ["\x1b", "[", "20", "1~", "0~", "\x1b[31m", "\x1b]0;pwned\x07", "\x1b[I", "\x1b[48;9;9;9;9t", "é", "\n", "a"]


def told(pieces: Sequence[str]) -> list[tuple[str, str]]:
    """Each paste and each key that the pieces stand for."""
    return list(_told(WholePaste(), pieces))


def _told(parser: WholePaste, pieces: Sequence[str]) -> Iterator[tuple[str, str]]:
    for message in (message for piece in pieces for message in parser.feed(piece)):
        yield _as_told(message)


def _as_told(message: Message) -> tuple[str, str]:
    match message:
        case events.Paste():
            return "paste", message.text
        case events.Key():
            return "key", message.key
        case _:
            return "other", str(message)


def in_pieces(text: str, cuts: Sequence[int]) -> list[str]:
    edges = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [text[start:end] for start, end in pairwise(edges)]


@given(st.lists(st.sampled_from(SNIPPETS), max_size=12).map("".join), st.lists(st.integers(0, 99), max_size=8))
@example("\x1b]0;pwned\x07 Message-ID", [])
@example("red \x1b[31mfor\x1b[0m you\x1b", [9, 10, 11])
def test_a_paste_is_what_was_sent_and_the_keys_around_it_are_keys(text: str, cuts: list[int]) -> None:
    if END in text + END[:-1]:
        return
    sent = f"x{BEGIN}{text}{END}y"
    assert told(in_pieces(sent, cuts)) == [("key", "x"), ("paste", text), ("key", "y")]


def test_two_pastes_are_two() -> None:
    assert told([f"{BEGIN}one\x1b{END}{BEGIN}two{END}"]) == [("paste", "one\x1b"), ("paste", "two")]


def test_a_sign_that_never_ended_begins_no_paste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "ESCAPE_DELAY", 0.0)
    parser = WholePaste()
    assert list(_told(parser, ["\x1b"])) == []
    assert [_as_told(each) for each in parser.tick()] == [("key", "escape")]
    assert list(_told(parser, ["[200~", "q"]))[-1] == ("key", "q")
    assert list(_told(parser, [f"{BEGIN}whole\x1b[m{END}"])) == [("paste", "whole\x1b[m")]


@needs_tmux
@pytest.mark.parametrize("escape", ["\x1b]0;pwned\x07", "\x1b[31mred\x1b[0m", "\x1b"])
def test_a_mail_with_escape_sequences_is_read_whole_in_a_real_terminal(path: Path, escape: str) -> None:
    mail = KIT.replace("We'd love", f"{escape}We'd love", 1)
    assert mail != KIT
    with collabook(path, "2026-11-20") as terminal:
        terminal.shows("Today")
        terminal.press("n")
        terminal.shows("Paste a brand's e-mail")
        terminal.paste(mail)
        terminal.shows("Brightleaf Smile", "Subject: tiny collab idea", "$15.00", "Paige Nolan")
        assert "broke off" not in terminal.screen()
