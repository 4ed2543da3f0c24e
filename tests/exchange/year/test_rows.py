"""The accountant's CSV: its home columns come to every printed total, and nothing in it runs."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabook.domain.calendar import tax_year_of
from collabook.domain.records import Contents
from collabook.exchange.figures import figures_document
from collabook.exchange.year.delimited import csv_bytes
from collabook.exchange.year.rows import YearRow, harmless, year_rows
from collabook.store.book import Book
from collabook.store.figures import year_events, year_figures
from collabook.store.verbs.whole import import_contents
from tests.any_contents import contents
from tests.books import full_contents, open_book
from tests.cli.running import Run
from tests.exchange.year.reckoned import printed, reckoned, rows_of

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("year", ["2025", "2026"])
def test_the_home_columns_come_to_every_printed_total(golden: Run, tmp_path: Path, year: str) -> None:
    target = tmp_path / "year.csv"
    golden("export", str(target), "--year", year)
    assert reckoned(rows_of(target.read_bytes())) == printed(golden.json("income", year))


def test_another_tax_year_takes_its_own_lines(golden: Run, tmp_path: Path) -> None:
    golden("settings", "home_currency", "GBP")
    golden("settings", "year_start", "04-06")
    golden("settings", "year_label", "start/yy")
    target = tmp_path / "uk.csv"
    golden("export", str(target), "--year", "2026/27")
    rows = rows_of(target.read_bytes())
    assert {row["year"] for row in rows} == {"2026/27"}
    assert min(row["date"] for row in rows) >= "2026-04-06"
    assert reckoned(rows) == printed(golden.json("income", "2026/27"))


@pytest.mark.parametrize(
    ("label", "values"),
    [
        ("2025", {}),
        ("2026", {}),
        ("2025/26", {"year_start": "04-06", "year_label": "start/yy"}),
    ],
    ids=["2025", "2026", "UK"],
)
def test_each_line_of_the_golden_book_is_as_it_was_written_down(
    golden: Run, tmp_path: Path, label: str, values: dict[str, str]
) -> None:
    for name, value in values.items():
        golden("settings", name, value)
    target = tmp_path / "year.csv"
    golden("export", str(target), "--year", label)
    expected = EXPECTED / f"{label.replace('/', '-')}.csv"
    assert target.read_bytes().decode("utf-8").split("\r\n") == [*expected.read_text("utf-8").splitlines(), ""]


@settings(max_examples=60)
@given(found=contents())
def test_the_home_columns_come_to_the_totals_of_any_book(found: Contents) -> None:
    with Book.in_memory() as book:
        import_contents(book, found, "any.json")
        for paid in (paid.received_on for deal in book.contents().deals for paid in deal.payments[:1]):
            year = tax_year_of(paid, book.settings)
            events = year_events(book, year, paid)
            rows = rows_of(csv_bytes(year_rows(events, year.label, {})))
            figures = printed(figures_document(year_figures(book, year, paid)))
            mine = reckoned(rows)
            for name in ("by_brand", "by_payer", "expenses_by_category"):
                figures[name] = sorted(figures[name].values())
                mine[name] = sorted(mine[name].values())
            assert mine == figures


def test_a_row_says_what_was_recorded_and_what_it_comes_to(golden: Run, tmp_path: Path) -> None:
    target = tmp_path / "2026.csv"
    said = golden("export", str(target), "--year", "2026")
    assert said.splitlines() == [
        f"Wrote the 22 lines of 2026 to {target}.",
        "The year is not complete; `collabook income 2026` says what it lacks.",
    ]
    assert target.stat().st_mode & 0o777 == 0o600
    rows = rows_of(target.read_bytes())
    yen = next(row for row in rows if row["currency"] == "JPY" and row["rate"])
    assert (yen["date"], yen["kind"], yen["gross"], yen["withheld"]) == ("2026-01-30", "payment", "42500", "4339")
    assert (yen["rate"], yen["home_currency"]) == ("0.006483", "USD")
    assert (yen["home_gross"], yen["home_withheld"]) == ("275.53", "28.13")
    refund = next(row for row in rows if row["kind"] == "refund")
    assert (refund["gross"], refund["home_gross"]) == ("250.00", "-250.00")
    unpriced = next(row for row in rows if row["kind"] == "gift" and not row["gross"])
    assert (unpriced["home_gross"], unpriced["lacks"]) == ("", "no value")
    unrated = next(row for row in rows if row["gross"] and not row["home_gross"])
    assert (unrated["gross"], unrated["currency"], unrated["rate_source"]) == ("30000", "JPY", "")
    assert unrated["lacks"] == "no rate"
    assert [row["lacks"] for row in rows].count("") == 20


def test_a_row_names_its_rates_source_and_where_it_can_be_seen(run: Run, path: Path, tmp_path: Path) -> None:
    with open_book(path) as book:
        import_contents(book, full_contents()._replace(settings={"time_zone": "America/New_York"}), "full.json")
    target = tmp_path / "year.csv"
    run("export", str(target), "--year", "2026")
    rows = rows_of(target.read_bytes())
    gift = next(row for row in rows if row["kind"] == "gift")
    assert (gift["category"], gift["home_gross"], gift["rate_source"]) == ("loaned", "76.98", "ECB 2026-03-02")
    seen = "see the shop’s page of that day; shop price; ~/contracts/gruen.pdf; brief.docx"
    assert gift["evidence"] == f"{seen}; https://www.tiktok.test/@you/video/1; mail <d7@gruen.example>"
    lamp = next(row for row in rows if row["currency"] == "KWD")
    assert (lamp["gross"], lamp["rate"], lamp["rate_source"], lamp["home_gross"]) == ("12.345", "3.25", "bank", "40.12")
    assert (lamp["deal"], lamp["evidence"]) == ("7", "receipt.png; lamp.pdf")
    run("export", str(target), "--year", "2025")
    paid = next(row for row in rows_of(target.read_bytes()) if row["kind"] == "payment")
    assert (paid["rate"], paid["rate_source"]) == ("1.0800", "ECB 2025-12-31; gross at home as recorded")
    assert (paid["home_gross"], paid["home_fee"], paid["home_commission"]) == ("540.01", "15.93", "81.00")


def test_the_plain_form_is_the_same_everywhere(golden: Run, tmp_path: Path) -> None:
    target = tmp_path / "2026.csv"
    golden("export", str(target), "--year", "2026")
    written = target.read_bytes()
    assert written.startswith(b"date,year,kind,deal,brand,")
    assert all(line.endswith(b"\r\n") for line in written.splitlines(keepends=True))


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠"])
def test_what_begins_like_a_formula_is_made_harmless(run: Run, tmp_path: Path, sign: str) -> None:
    evil = f'{sign}HYPERLINK("https://evil.example","x")'
    run("add", f"Brand {evil}", "--title", evil, "--pay", "15", "--stage", "agreed")
    run("edit", "1", "--payer", evil)
    run("paid", "1", "15", "--note", evil)
    run("gift", "--value", "3", "--", "1", evil)
    run("expense", "--note", evil, "--", "9", evil)
    target = tmp_path / "evil.csv"
    run("export", str(target))
    cells = [cell for row in csv.reader(target.read_text("utf-8").splitlines()) for cell in row]
    assert sum("HYPERLINK" in cell for cell in cells) >= 7
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))]


@given(st.text(alphabet=st.sampled_from("=+-@＝\t\r\n '\u00a0a") | st.characters()))
def test_harmless_text_is_one_line_that_starts_no_formula(text: str) -> None:
    line = harmless(text)
    assert len(line.splitlines()) <= 1
    assert not line.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_negative_amount_stays_a_number(golden: Run, tmp_path: Path) -> None:
    target = tmp_path / "2026.csv"
    golden("export", str(target), "--year", "2026")
    numbers = [
        row[name] for row in rows_of(target.read_bytes()) for name in YearRow._fields if name.startswith("home_")
    ]
    assert sum(Decimal(number) < 0 for number in numbers if number and not number.isalpha()) >= 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("book.ods",), "has no ending that I can write; give a name that ends in .json, .csv, .xlsx or .html."),
        (("2026.csv", "--year", "20266"), "“20266” is no year; write one such as 2026."),
        (("nowhere/2026.csv",), "can't be written"),
    ],
)
def test_what_cannot_be_written_is_refused(run: Run, words: tuple[str, ...], said: str) -> None:
    assert said in run.refused("export", *words)


def test_the_whole_book_has_no_year(run: Run) -> None:
    assert "--year goes with .csv, .xlsx and .html" in run.refused("export", "book.json", "--year", "2026", status=2)
