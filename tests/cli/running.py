"""Running commands: in this process through click's runner, or as a program of its own."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from collabook.cli.program import program

TODAY = "2026-11-23"
MAILS = Path(__file__).parents[2] / "data" / "mails"
KIT = str(MAILS / "whitening-kit.eml")


class Run:
    """Commands on one book, on one day."""

    def __init__(self, book: Path, **environment: str) -> None:
        self.environment = {"COLLABOOK_BOOK": str(book), "COLLABOOK_TODAY": TODAY, "TZ": "UTC", **environment}

    def result(self, *words: str, stdin: str | bytes | None = None, **environment: str) -> Result:
        return CliRunner().invoke(program, list(words), input=stdin, env={**self.environment, **environment})

    def __call__(self, *words: str, stdin: str | bytes | None = None, **environment: str) -> str:
        """What a command that ends well prints."""
        result = self.result(*words, stdin=stdin, **environment)
        assert result.exit_code == 0, result.output
        assert result.stderr == ""
        return result.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self(*words, "--json"))

    def refused(self, *words: str, status: int = 1, stdin: str | bytes | None = None) -> str:
        """The one sentence of a command that is refused; the book is as it was."""
        before = self.export()
        result = self.result(*words, stdin=stdin)
        assert result.exit_code == status, result.output
        assert self.export() == before
        lines = result.stderr.splitlines()
        if status == 1:
            assert len(lines) == 1
        assert lines[-1].startswith("collabook: ")
        return lines[-1].removeprefix("collabook: ")

    def export(self) -> str:
        return self("export", "-")


def process(
    *words: str, environment: Mapping[str, str], stdin: bytes | None = None, before: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """``collabook`` as a program of its own."""
    return subprocess.run(
        [sys.executable, "-m", "collabook", *words],
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
        timeout=60,
        cwd=before or None,
    )


def in_terminal(*words: str, environment: Mapping[str, str], keys: bytes = b"", columns: int = 80) -> tuple[int, str]:
    """The exit status and what a terminal of this width is sent. ``keys`` answer the question that it asks."""
    child, terminal = pty.fork()
    if child == 0:
        given = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(columns), **environment}
        os.execve(sys.executable, [sys.executable, "-m", "collabook", *words], given)
    shown = b""
    ends = time.monotonic() + 60
    while time.monotonic() < ends:
        if not select.select([terminal], [], [], 1)[0]:
            if keys and shown.rstrip().endswith(b":"):  # it waits; a key pressed while it starts to may be lost
                os.write(terminal, keys)
            continue
        try:
            shown += os.read(terminal, 65536)
        except OSError:  # the other end is closed
            break
    else:
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return status, shown.decode("utf-8")
