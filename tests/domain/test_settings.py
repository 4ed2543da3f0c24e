"""A setting is kept as it was meant, or refused with what it is."""

import pytest

from collabook.domain.refusal import Refusal
from collabook.domain.settings import DEFAULTS, EXPLAINED, checked, settings_from
from collabook.reference import currencies
from tests.books import EUR


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("home_currency", " eur ", "EUR"),
        ("time_zone", "America/New_York", "America/New_York"),
        ("year_start", "04-06", "04-06"),
        ("year_label", "start/yy", "start/yy"),
        ("date_order", "dmy", "dmy"),
        ("date_order", "", None),
        ("my_names", "Mia, Mia Makes", "Mia, Mia Makes"),
        ("my_names", None, None),
    ],
)
def test_a_value_is_kept(name: str, value: str | None, kept: str | None) -> None:
    assert checked(name, value, currencies()) == kept


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("home_currency", "EURO"),
        ("home_currency", ""),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../../etc/passwd"),
        ("time_zone", "Europe"),
        ("year_start", "02-29"),
        ("year_start", "13-01"),
        ("year_start", "4-6"),
        ("year_start", "０４-０６"),
        ("year_label", "yy"),
        ("date_order", "ymd"),
        ("decimal_mark", "·"),
    ],
)
def test_a_wrong_value_is_refused_with_what_it_is(name: str, value: str) -> None:
    with pytest.raises(Refusal, match="it is ") as refused:
        checked(name, value, currencies())
    assert EXPLAINED[name] in str(refused.value)


def test_an_unknown_name_lists_the_names() -> None:
    with pytest.raises(Refusal, match="home_currency, time_zone, year_start"):
        checked("colour", "red", currencies())


def test_stored_values_become_typed() -> None:
    typed = settings_from(
        {"home_currency": "EUR", "year_start": "07-01", "my_names": "Mia , , Mia Makes"}, currencies()
    )
    assert (typed.home_currency, typed.year_start, typed.my_names) == (EUR, (7, 1), ("Mia", "Mia Makes"))
    assert typed.time_zone == DEFAULTS["time_zone"]
