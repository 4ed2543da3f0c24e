"""Reading a mail asks nobody: no socket is made, no address on this machine is called, also not by libxml2."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mail.reading_all import forbid

ROOT = Path(__file__).parents[2]


def test_every_message_is_read_without_a_socket() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        words = [sys.executable, "-m", "tests.mail.reading_all", str(server.getsockname()[1])]
        path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        run = subprocess.run(
            words, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}, check=False
        )
        assert run.stderr == ""
        assert run.returncode == 0
        assert int(run.stdout) > 1200
        with pytest.raises(BlockingIOError):
            server.accept()


def test_what_is_forbidden_would_be_noticed() -> None:
    script = "import sys; from tests.mail.reading_all import forbid; sys.addaudithook(forbid); import socket; socket.socket()"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "RuntimeError: socket.__new__" in run.stderr
    with pytest.raises(RuntimeError, match="getaddrinfo"):
        forbid("socket.getaddrinfo", ("evil.example",))
