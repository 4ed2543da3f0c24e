"""Commands on a book that is made when first used."""

from pathlib import Path

import pytest

from tests.cli.running import Run


@pytest.fixture
def run(path: Path) -> Run:
    return Run(path)
