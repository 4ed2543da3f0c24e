"""Where the reference tables and samples lie, in an installed wheel as well as in a checkout."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from collabook.domain.money import Currency, from_text

if TYPE_CHECKING:
    from collabook.domain.form_1099 import Threshold


@cache
def data_folder() -> Path:
    """The folder ``data``: inside the package in a wheel, at the top level in a checkout."""
    package = Path(__file__).parent
    packaged = package / "data"
    return packaged if packaged.is_dir() else package.parent.parent / "data"


@cache
def currencies() -> dict[str, Currency]:
    """ISO 4217's codes and decimals, from ``data/currencies.csv``, which names its date."""
    return {row["code"]: Currency(row["code"], int(row["decimals"])) for row in _rows("currencies.csv")}


@cache
def form_1099_thresholds() -> tuple[Threshold, ...]:
    """From which sum a payer reports on Form 1099-NEC; ``data/form_1099_thresholds.csv`` names its source and date."""
    from collabook.domain.form_1099 import Threshold

    dollar = currencies()["USD"]
    return tuple(
        Threshold(int(row["first_year"]), int(row["last_year"]), from_text(row["threshold"], dollar))
        for row in _rows("form_1099_thresholds.csv")
    )


def _rows(name: str) -> list[dict[str, str]]:
    with (data_folder() / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(line for line in table if not line.startswith("#")))
