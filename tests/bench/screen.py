"""A program on a terminal of its own, watched until its screen is complete."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from typing import Final

PATIENCE_SECONDS: Final = 30.0
_CONTROLS: Final = re.compile(rb"\x1b(?:\[[0-9;?<>=$:]*[A-Za-z@`]|[\]P_^X][^\x1b\x07]*(?:\x07|\x1b\\)?|.)")


def seconds_to_paint(words: list[str], complete: list[str]) -> float:
    """Seconds from the start of ``words`` on an 80x24 terminal until all of ``complete`` has been painted.

    What it paints is taken without colours and positions. The program is ended there. Raises ``TimeoutError``.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "TEXTUAL_ANIMATIONS": "none"}
    began = time.perf_counter()
    program = subprocess.Popen(
        words, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    )
    os.close(theirs)
    painted = b""
    try:
        while time.perf_counter() - began < PATIENCE_SECONDS:
            if not select.select([ours], [], [], 0.5)[0]:
                continue
            try:
                painted += os.read(ours, 1 << 16)
            except OSError:  # the program has closed its end
                break
            shown = _CONTROLS.sub(b"", painted)
            if all(text.encode() in shown for text in complete):
                return time.perf_counter() - began
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        os.close(ours)
    text = _CONTROLS.sub(b"", painted).decode(errors="replace")
    raise TimeoutError(f"{words[-1]} never showed {[one for one in complete if one not in text]}, but: {text[-500:]}")
