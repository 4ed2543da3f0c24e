"""The project speaks of the project alone: no machine's paths, no registry, no address that someone could own."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SKIPPED = {".git", ".venv", "build", "dist", "__pycache__"}
MACHINE = re.compile(r"(?<![\w.~$}/])/(?:home|Users|root|work|farm|mnt|srv|opt)/[A-Za-z0-9_]")
INDEX = re.compile(
    r"--(?:extra-)?index-url|--find-links|--trusted-host|index_url|//[\w.-]*(?:registry|pypi)", re.IGNORECASE
)
HOST = re.compile(r"https?://([A-Za-z0-9.-]+)")
RESERVED = re.compile(r"(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|org|net))\.?$|^127\.0\.0\.1$")


def texts() -> list[Path]:
    """The project's own text files, as git knows them, or without git every file that no tool made."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not SKIPPED & {part.lower() for part in path.parts}]
        paths = [path for path in paths if not any(part.endswith(("_cache", ".egg-info")) for part in path.parts)]
    return sorted(path for path in paths if path.is_file() and path != Path(__file__))


def lines(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), start=1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    return found


@pytest.fixture(scope="module")
def project() -> list[Path]:
    paths = texts()
    assert len(paths) > 50
    return paths


def test_no_path_of_one_machine(project: list[Path]) -> None:
    assert lines(MACHINE, project) == []


def test_no_address_of_a_registry(project: list[Path]) -> None:
    assert lines(INDEX, project) == []


def test_only_reserved_hosts_in_what_is_shipped(project: list[Path]) -> None:
    """Sources of reference tables are named in their comments without being addresses to fetch."""
    shipped = [path for path in project if path.relative_to(ROOT).parts[0] in ("src", "data", ".ci")]
    hosts = {host for path in shipped for host in HOST.findall(path.read_bytes().decode("utf-8", "replace"))}
    assert {host for host in hosts if not RESERVED.search(host)} <= {"www.tiktok.com", "www.w3.org"}
