"""The program as a process: exit statuses, terminals, pipes, and what goes wrong around it."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from collabook.cli.program import SECTIONS
from tests.cli.running import KIT, Run, in_terminal, process

ESC = "\x1b"


@pytest.fixture
def filled(run: Run) -> Run:
    run("log", "--yes", KIT)
    return run


def test_exit_statuses(filled: Run, tmp_path: Path) -> None:
    environment = filled.environment
    assert process("due", environment=environment).returncode == 0
    refused = process("show", "99", environment=environment)
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr == b"collabook: There is no deal 99; `collabook deals` lists them.\n"
    assert process("due", "--days", "soon", environment=environment).returncode == 2
    assert process("duee", environment=environment).returncode == 2
    letter = tmp_path / "letter.db"
    letter.write_text("no database at all " * 100)
    unusable = process("due", "--book", str(letter), environment=environment)
    assert unusable.returncode == 3
    assert unusable.stderr.decode().startswith(f"collabook: {letter} is no collabook book")
    assert process("due", "--book", str(tmp_path / "no" / "b.db"), environment=environment).returncode == 3


def test_a_book_that_can_not_be_used(filled: Run, path: Path) -> None:
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    locked = process("add", "Fernabout", environment=filled.environment)
    held.execute("ROLLBACK")
    held.close()
    assert locked.returncode == 3
    assert b"in use by another program" in locked.stderr
    before = path.read_bytes()
    path.chmod(0o400)
    read_only = process("add", "Fernabout", environment=filled.environment)
    assert read_only.returncode == 3
    assert b"can only be read" in read_only.stderr
    assert process("deals", environment=filled.environment).returncode == 0
    path.chmod(0o600)
    assert path.read_bytes() == before
    damaged = bytearray(before)
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    broken = process("deals", environment=filled.environment)
    assert (broken.returncode, broken.stdout) == (3, b"")
    assert b"damaged" in broken.stderr
    assert b"Traceback" not in broken.stderr


def test_the_book_may_be_named_before_and_after_the_command(filled: Run, path: Path) -> None:
    nothing = {**filled.environment, "COLLABOOK_BOOK": ""}
    for words in (["--book", str(path), "deals"], ["deals", "--book", str(path)]):
        assert b"Brightleaf" in process(*words, environment=nothing).stdout


def test_help_lists_every_command_that_there_is_and_no_other(run: Run) -> None:
    shown = run("--help")
    names = [name for section in SECTIONS.values() for name in section]
    for name in names:
        assert f"\n  {name} " in shown
        assert f"Usage: collabook {name}" in run(name, "--help")
    for missing in ("serve", "invoice", "backup", "inbox"):
        assert missing not in names
        assert "There is no command" in run.result(missing).stderr
    assert run("--version").startswith("collabook 0.")
    assert "Did you mean due" in run.result("duee").stderr


def test_without_a_terminal_no_screen_opens(filled: Run) -> None:
    alone = process(environment=filled.environment)
    assert alone.returncode == 1
    assert b"`collabook due`" in alone.stderr
    status, shown = in_terminal(environment={**filled.environment, "TERM": "dumb"})
    assert status == 1
    assert "`collabook due`" in shown
    assert ESC not in shown


def test_colour_stays_in_the_terminal(filled: Run) -> None:
    status, shown = in_terminal("deals", environment=filled.environment)
    assert status == 0
    assert f"{ESC}[1mBrightleaf Smile{ESC}[0m" in shown
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert ESC not in in_terminal("deals", environment={**filled.environment, **environment})[1]
    assert ESC.encode() not in process("deals", environment=filled.environment).stdout


def test_lines_fit_the_terminal(filled: Run) -> None:
    long = "A title that goes on for much longer than any terminal of eighty columns will ever be"
    filled("edit", "1", "--title", long)
    for command in (["deals"], ["due"], ["show", "1"]):
        _, shown = in_terminal(*command, environment={**filled.environment, "NO_COLOR": "1"}, columns=70)
        assert "…" in shown or command == ["due"]
        if command != ["show", "1"]:
            assert max(len(line) for line in shown.splitlines()) <= 70
    assert long in process("deals", environment=filled.environment).stdout.decode()


def test_a_question_in_the_terminal_is_answered(run: Run) -> None:
    status, shown = in_terminal("log", KIT, environment=run.environment, keys=b"y\n")
    assert status == 0
    assert "Save it as a deal? [Y/n]" in shown
    assert len(run.json("deals")) == 1
    status, shown = in_terminal("delete", "1", environment=run.environment, keys=b"\x03")
    assert status == 130
    assert "Traceback" not in shown
    assert len(run.json("deals")) == 1


def test_ctrl_c_ends_quietly(run: Run) -> None:
    reading = subprocess.Popen(
        [sys.executable, "-m", "collabook", "log", "--yes", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **run.environment},
    )
    assert reading.stdin is not None
    reading.stdin.write(b"Hello\n" * 50_000)  # more than a pipe holds: once it is written, it is being read
    reading.stdin.flush()
    reading.send_signal(signal.SIGINT)
    _, said = reading.communicate(timeout=20)
    assert reading.returncode == 130
    assert b"Traceback" not in said


def test_a_reader_that_leaves_is_no_fault(filled: Run) -> None:
    for n in range(60):
        filled("add", f"Brand {n}")
    piped = f"{sys.executable} -m collabook deals --json | head -n 1"
    done = subprocess.run(piped, shell=True, capture_output=True, env={**os.environ, **filled.environment}, check=False)
    assert done.stdout == b"[\n"
    assert done.stderr == b""


def test_letters_that_the_output_can_not_show_are_no_fault(run: Run) -> None:
    run("add", "Søstrene Grün 🧶")
    plain = {**run.environment, "PYTHONIOENCODING": "ascii"}
    assert process("deals", environment=plain).returncode == 0
    shown = process("deals", "--json", environment=plain)
    assert b"S\\u00f8strene" in shown.stdout
    odd = process("show", b"\xff\xfe".decode("utf-8", "surrogateescape"), environment=run.environment)
    assert odd.returncode == 1
    assert b"Traceback" not in odd.stderr


def test_control_characters_that_she_types_are_not_echoed(run: Run) -> None:
    for words in (["show", f"{ESC}[2Jx"], [f"{ESC}[2Jx"], ["due", f"--{ESC}[2J"], ["move", "1", f"{ESC}[2J"]):
        result = run.result(*words)
        assert result.exit_code in {1, 2}
        assert ESC not in result.output


@pytest.mark.parametrize("command", ["deals", "export -", "deals --json", "--help"])
def test_output_that_finds_no_space_is_told(filled: Run, command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        finished = subprocess.run(
            [sys.executable, "-m", "collabook", *command.split()],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, **filled.environment},
            check=False,
        )
    assert finished.stderr == b"collabook: The output can't be written: no space left on device.\n"
    assert finished.returncode == 1


def test_an_empty_book_name_is_not_her_own_book(filled: Run) -> None:
    for words in (["--book", "", "deals"], ["deals", "--book", " "]):
        result = filled.result(*words)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("collabook: --book is empty; name the book's file")


def test_standard_input_that_can_not_be_read_is_told(filled: Run, tmp_path: Path) -> None:
    unreadable = os.open(tmp_path / "mail.eml", os.O_CREAT | os.O_WRONLY)
    command = [sys.executable, "-m", "collabook", "log", "--yes", "-"]
    finished = subprocess.run(
        command, stdin=unreadable, capture_output=True, env={**os.environ, **filled.environment}, check=False
    )
    os.close(unreadable)
    assert finished.returncode == 1
    assert finished.stderr.startswith(b"collabook: Standard input can't be read (bad file descriptor)")
