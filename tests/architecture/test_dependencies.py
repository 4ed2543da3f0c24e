"""Every library that is installed is used, and every library that is used is installed."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DRIVERS = {"mypy", "ruff", "import-linter", "pytest-asyncio", "pytest-xdist", "pytest-textual-snapshot"}
"""Development tools that are run, or that pytest loads by itself."""
CARRIED = {"sqlalchemy", "pydantic", "annotated-types", "rich", "lxml"}
"""Part of the interface of SQLModel, Textual and inscriptis: one speaks to those in their words."""


def project() -> dict[str, Any]:
    parsed: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return parsed


def distribution(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


def imported(folder: Path) -> set[str]:
    """The top-level names of other people's modules that the Python files in ``folder`` import."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - sys.stdlib_module_names - {"collabook", "tests"}


def distributions_of(modules: set[str]) -> set[str]:
    providers = packages_distributions()
    return {name.lower().replace("_", "-") for module in modules for name in providers[module]}


def test_every_dependency_is_imported() -> None:
    declared = {distribution(requirement) for requirement in project()["dependencies"]}
    assert declared - distributions_of(imported(ROOT / "src")) == set()


def test_every_import_is_declared() -> None:
    wanted = [*project()["dependencies"]]
    for name, extra in project()["optional-dependencies"].items():
        wanted += extra if name != "dev" else []
    assert distributions_of(imported(ROOT / "src")) - {distribution(one) for one in wanted} - CARRIED == set()


def test_every_development_tool_is_used() -> None:
    declared = {distribution(one) for one in project()["optional-dependencies"]["dev"]} - {project()["name"]}
    assert declared - distributions_of(imported(ROOT / "tests")) - DRIVERS == set()
