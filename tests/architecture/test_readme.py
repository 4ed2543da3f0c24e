"""README opens with two lines for a bare machine, and the checks run those very lines."""

import re
import subprocess
from pathlib import Path

import click

from collabook.cli.program import program
from collabook.domain.settings import DEFAULTS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHECKS = (ROOT / ".ci/run").read_text(encoding="utf-8")


def first_block() -> list[str]:
    match = re.search(r"^```\w*\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert match is not None
    return match[1].splitlines()


def test_it_opens_with_exactly_two_lines() -> None:
    above = README[: README.index("```")].strip().splitlines()
    assert len([line for line in above if line]) <= 2
    demo, tests = first_block()
    assert demo.startswith("python3 -m venv")
    assert demo.endswith("collabook demo")
    assert tests.startswith("python3 -m venv")
    assert ".venv/bin/pytest" in tests


def test_the_checks_take_their_lines_from_it() -> None:
    found = re.search(r"<\((awk .* README\.md)\)", CHECKS)
    assert found is not None
    taken = subprocess.run(["bash", "-c", found[1]], cwd=ROOT, capture_output=True, text=True, check=True)
    assert taken.stdout.splitlines() == first_block()
    assert 'bash -c "${lines[0]}" </dev/null' in CHECKS
    assert 'bash -c "${lines[1]}"' in CHECKS


def test_pictures_and_files_it_names_are_there() -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_it_names_every_command_and_no_other() -> None:
    table = README[README.index("## Commands") : README.index("**Exit status**")]
    first_cells = re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
    named = {code.split()[0] for cell in first_cells for code in re.findall(r"`([a-z].*?)`", cell)}
    assert named == set(program.list_commands(click.Context(program)))


def test_it_names_every_setting() -> None:
    table = README[README.index("## Settings") : README.index("## The book")]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(DEFAULTS)
