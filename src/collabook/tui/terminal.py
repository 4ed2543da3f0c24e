"""The terminal: left clean however the program ends, deaf to bytes that are no text, its pastes whole.

Textual ends with a traceback at the first byte that is not UTF-8 (an old mouse report, a Latin-1 paste), and a
terminated program would leave the terminal in its alternate screen, with the mouse reporting and without an echo.
"""

import signal
from codecs import getincrementaldecoder
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver

from collabook.tui.whole_paste import WholePaste

ENDING: Final = (signal.SIGTERM, signal.SIGHUP)
"""The signals that ask a program to end: ``kill``, a closed window, a shut-down."""


def forgiving_decoder(encoding: str) -> Callable[[], Any]:
    """As ``codecs.getincrementaldecoder``, but what can't be decoded becomes ``�``."""
    return partial(getincrementaldecoder(encoding), errors="replace")


class Terminal(LinuxDriver):
    """Textual's own driver of a terminal, made to last."""

    def start_application_mode(self) -> None:
        """Take the terminal, once: a window that closes sends SIGCONT after SIGHUP, which asks to take it again."""
        if self._key_thread is not None and self._key_thread.is_alive():
            return
        for number in ENDING:
            self._loop.add_signal_handler(number, partial(self._app.exit, return_code=128 + number))
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def run_input_thread(self) -> None:
        setattr(linux_driver, "getincrementaldecoder", forgiving_decoder)  # noqa: B010 - it is the driver's own import
        setattr(linux_driver, "XTermParser", WholePaste)  # noqa: B010 - so is this
        while not self.exit_event.is_set():
            try:
                super().run_input_thread()
            except (ValueError, OverflowError):  # a sequence that stands for no key
                continue

    def write(self, data: str) -> None:
        """Write to a terminal that is there still; a queue that no one empties would hold the program for ever."""
        if self._writer_thread is not None and self._writer_thread.is_alive():
            super().write(data)

    def close(self) -> None:
        if self._writer_thread is not None and self._writer_thread.is_alive():
            super().close()
