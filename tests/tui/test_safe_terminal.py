"""A real terminal gets text alone, and is left clean however the program ends."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collabook.exchange.demo import demo_contents
from collabook.store.verbs import whole
from tests.books import TODAY, open_book
from tests.tui.evil import ESCAPES, EVIL, poison

PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from collabook.store.book import Book
from collabook.tui.app import run
sys.exit(run(Book.open(Path(sys.argv[1])), lambda: date(2026, 11, 23)))
"""


class Session:
    """The program on a terminal of 80 by 24, and all that it has written."""

    def __init__(self, path: Path) -> None:
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(self.master, (24, 80))
        self.before = termios.tcgetattr(slave)
        environment = {**os.environ, "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"}
        command = [sys.executable, "-c", PROGRAM, str(path)]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
        )
        self.slave = slave
        self.written = b""

    def read_until(self, wanted: bytes, seconds: float = 30) -> bool:
        until = time.monotonic() + seconds
        while wanted not in self.written and time.monotonic() < until:
            if select.select([self.master], [], [], 0.1)[0]:
                self.written += os.read(self.master, 65536)
            elif self.process.poll() is not None:
                break
        return wanted in self.written

    def rest(self, seconds: float = 1.0) -> None:
        """Take what it still writes."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and select.select([self.master], [], [], 0.3)[0]:
            self.written += os.read(self.master, 65536)

    def type(self, keys: bytes) -> None:
        os.write(self.master, keys)

    def end(self, seconds: float = 20) -> int:
        """Its exit status, once it has ended by itself."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            self.rest(0.2)
        self.rest(0.3)
        assert self.process.poll() is not None, "it hangs"
        return self.process.returncode


@contextmanager
def session(path: Path) -> Iterator[Session]:
    running_one = Session(path)
    try:
        assert running_one.read_until(b"OVERDUE") or b"NO DATE YET" in running_one.written, running_one.written[-3000:]
        yield running_one
    finally:
        if running_one.process.poll() is None:
            running_one.process.kill()
        running_one.process.wait()
        os.close(running_one.master)
        os.close(running_one.slave)


@pytest.fixture
def demo_path(path: Path) -> Path:
    with open_book(path) as book:
        whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
    return path


def assert_left_clean(ended: Session) -> None:
    """Out of the alternate screen, the cursor there, mouse and paste reporting off, the line discipline as before."""
    tail = ended.written[ended.written.rindex(b"\x1b[?1049l") - 400 :]
    for sequence in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?2004l", b"\x1b[?1000l", b"\x1b[?1003l"):
        assert sequence in tail, sequence
    assert termios.tcgetattr(ended.slave) == ended.before
    assert b"Traceback" not in ended.written


def test_poison_never_reaches_a_real_terminal(path: Path) -> None:
    with open_book(path) as book:
        whole.import_contents(book, demo_contents(TODAY, book.currencies), "the demo")
        poison(book, EVIL)
    with session(path) as shown:
        for keys in (
            b"\r",
            b"\x1b[F",
            b"\x1b",
            b"2",
            b"\r",
            b"e",
            b"\x1b",
            b"D",
            b"\x1b",
            b"\x1b",
            b"4",
            b"?",
            b"\x1b",
            b"1",
        ):
            shown.type(keys)
            shown.rest(1.0)
        shown.type(b"q")
        assert shown.end() == 0, shown.written[-3000:].decode(errors="replace")
        assert b"PWNED" in shown.written
        for escape in (*ESCAPES[:8], "\x9b", "\u202e", "\x08", "\x1b]0;", "\x1b]52;"):
            assert escape.encode() not in shown.written, escape
        assert_left_clean(shown)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_the_terminal_clean(demo_path: Path, number: signal.Signals) -> None:
    with session(demo_path) as shown:
        shown.process.send_signal(number)
        assert shown.end() == 128 + number
        assert_left_clean(shown)


def test_a_window_that_closes_ends_the_program(demo_path: Path) -> None:
    """It sends SIGHUP and then SIGCONT, which alone would ask to take the terminal again."""
    with session(demo_path) as shown:
        shown.process.send_signal(signal.SIGCONT)
        shown.rest(0.5)
        shown.process.send_signal(signal.SIGHUP)
        shown.process.send_signal(signal.SIGCONT)
        assert shown.end() == 128 + signal.SIGHUP


def test_a_signal_over_a_dialog_leaves_the_terminal_clean(demo_path: Path) -> None:
    with session(demo_path) as shown:
        shown.type(b"m")
        assert shown.read_until(b"Money in from")
        shown.process.send_signal(signal.SIGTERM)
        assert shown.end() == 128 + signal.SIGTERM
        assert_left_clean(shown)


NOISE = (
    b"\xff\xfe\x80",
    b"\xc3",
    b"\x1b[M \xf0\xf1",
    "café".encode("latin-1"),
    b"\x1b[99999999999;1u",
    b"\xed\xa0\x80",
)


def test_bytes_that_are_no_text_end_nothing(demo_path: Path) -> None:
    with session(demo_path) as shown:
        for noise in NOISE:
            shown.type(noise)
            shown.rest(0.5)
            assert shown.process.poll() is None, noise
            shown.type(b"\x1b")
            shown.rest(0.5)
        shown.type(b"?")
        assert shown.read_until(b"everything is saved"), shown.written[-2000:]
        shown.type(b"\x1b")
        shown.rest(0.5)
        shown.type(b"q")
        assert shown.end() == 0, shown.written[-3000:].decode(errors="replace")
        assert_left_clean(shown)


def test_a_window_that_is_closed_ends_the_program(demo_path: Path) -> None:
    shown = Session(demo_path)
    assert shown.read_until(b"OVERDUE")
    os.close(shown.slave)
    os.close(shown.master)
    shown.process.send_signal(signal.SIGHUP)
    try:
        assert shown.process.wait(20) != 0
    finally:
        shown.process.kill()
