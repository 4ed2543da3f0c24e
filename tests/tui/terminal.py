"""The program in a real terminal: tmux holds it, presses its keys, reads its screen."""

import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collabook.tui.widgets.paste import QUIET_SECONDS

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")
PATIENCE = 30.0
"""Seconds until a screen that does not come is a failure; what comes is seen at once."""


class Terminal:
    """One tmux server of its own with the program in it."""

    def __init__(self) -> None:
        self._socket = f"collabook-{uuid.uuid4().hex[:8]}"
        self._just_pasted = False

    def tmux(self, *words: str) -> str:
        command = ["tmux", "-L", self._socket, "-f", "/dev/null", *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def press(self, *keys: str) -> None:
        """As hands do: right behind a paste a key would belong to it."""
        if self._just_pasted:
            time.sleep(2 * QUIET_SECONDS)
            self._just_pasted = False
        self.tmux("send-keys", *keys)

    def paste(self, text: str) -> None:
        """As a terminal pastes: in brackets, since the program asks for them."""
        command = ["tmux", "-L", self._socket, "load-buffer", "-"]
        subprocess.run(command, check=True, input=text, text=True)
        self.tmux("paste-buffer", "-p")
        self._just_pasted = True

    def screen(self) -> str:
        return self.tmux("capture-pane", "-p")

    def shows(self, *texts: str) -> str:
        """Wait until the screen has every text; return it."""
        end = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            missing = [text for text in texts if text not in screen]
            if not missing:
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"{missing} never came:\n{screen}")
            time.sleep(0.05)

    def lets_go_of(self, text: str) -> None:
        """Wait until the screen no longer has the text."""
        end = time.monotonic() + PATIENCE
        while text in self.screen():
            assert time.monotonic() < end, f"{text} stayed:\n{self.screen()}"
            time.sleep(0.05)


@contextmanager
def collabook(book: Path, today: str, size: tuple[int, int] = (80, 24)) -> Iterator[Terminal]:
    """The terminal UI over ``book`` on the day ``today``."""
    terminal = Terminal()
    program = f"env COLLABOOK_TODAY={today} {sys.executable} -m collabook --book '{book}'"
    terminal.tmux("new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), program)
    try:
        yield terminal
    finally:
        subprocess.run(["tmux", "-L", terminal._socket, "kill-server"], check=False, capture_output=True)
