"""Where the reference tables and samples lie, in an installed wheel as well as in a checkout."""

import csv
from functools import cache
from pathlib import Path

from collabook.domain.money import Currency


@cache
def data_folder() -> Path:
    """The folder ``data``: inside the package in a wheel, at the top level in a checkout."""
    package = Path(__file__).parent
    packaged = package / "data"
    return packaged if packaged.is_dir() else package.parent.parent / "data"


@cache
def currencies() -> dict[str, Currency]:
    """ISO 4217's codes and decimals, from ``data/currencies.csv``, which names its date."""
    with (data_folder() / "currencies.csv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(line for line in table if not line.startswith("#"))
        return {row["code"]: Currency(row["code"], int(row["decimals"])) for row in rows}
