"""A year to export: by commands, as she does."""

from pathlib import Path

import pytest

from tests.cli.running import Run

GOLDEN = Path(__file__).parents[2] / "golden" / "book.json"


@pytest.fixture
def run(path: Path) -> Run:
    return Run(path)


@pytest.fixture
def golden(run: Run) -> Run:
    """The golden book."""
    run("import", str(GOLDEN))
    return run
