"""Who may know whom: the contracts in ``pyproject.toml``, each with its reason there."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
IN_CHILDREN = """
import importlib, os, sys
import click, sqlmodel, textual.app, textual.widgets
for name in sys.argv[1:]:
    child = os.fork()
    if not child:
        try:
            importlib.import_module(name)
        except ImportError as error:
            print(f"{name}: {error}", flush=True)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
"""


def test_the_import_contracts_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    finished = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout
    assert " 0 broken" in finished.stdout


def test_every_module_can_be_the_first_one_imported() -> None:
    """A circle of imports works or fails by who comes first: each module is tried in a process of its own."""
    names = [
        ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "src").rglob("*.py"))
    ]
    assert len(names) > 50
    finished = subprocess.run(
        [sys.executable, "-c", IN_CHILDREN, *names], capture_output=True, text=True, check=True, timeout=120
    )
    assert finished.stdout.splitlines() == []
