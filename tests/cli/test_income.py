"""``income --compare``: the year before beside this one."""

import pytest

from tests.cli.running import Run


@pytest.fixture
def two_years(run: Run) -> Run:
    run("add", "Oatly", "--pay", "900", "--stage", "agreed")
    for amount, day in (("200", "2025-03-01"), ("40", "2025-12-24"), ("180", "2026-02-01")):
        run("paid", "1", amount, "--on", day)
    return run


def beside(page: str) -> list[str]:
    """The lines under the heading, without the space between their columns."""
    lines = page.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("BESIDE"))
    return [" ".join(line.split()) for line in lines[first : lines.index("", first)]]


def test_the_year_before_in_all_and_up_to_this_day(two_years: Run) -> None:
    assert beside(two_years("income", "--compare")) == [
        "BESIDE 2025",
        "2026 so far $180.00",
        "2025 in all $240.00 down 25.0%",
        "2025 up to 23 Nov $200.00 down 10.0%",
    ]
    assert "BESIDE" not in two_years("income")
    page = two_years("income", "--compare")
    assert page.index("Total income") < page.index("BESIDE") < page.index("NET RECEIPTS BY")


def test_a_year_that_is_over_is_compared_whole(two_years: Run) -> None:
    assert beside(two_years("income", "2026", "--compare", "--as-of", "2027-01-01")) == [
        "BESIDE 2025",
        "2026 $180.00",
        "2025 in all $240.00 down 25.0%",
    ]
    assert beside(two_years("income", "2025", "--compare"))[1:] == ["2025 $240.00", "2024 in all $0.00"]


def test_json_holds_the_comparison_anyway(two_years: Run) -> None:
    assert two_years.json("income", "--compare") == two_years.json("income")
