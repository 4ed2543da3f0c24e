"""Settings, where the book lies, and the demo."""

import json
from pathlib import Path

from tests.cli.running import KIT, Run, process


def test_settings_are_shown_set_and_cleared(run: Run) -> None:
    assert run("settings", "home_currency") == "USD\n"
    assert "home_currency is EUR." in run("settings", "home-currency", "eur")
    assert run.json("settings")["home_currency"] == "EUR"
    run("settings", "my_names", "Mia, Mia Makes")
    run("settings", "my_names", "")
    assert run.json("settings", "my_names") == {"my_names": None}
    listed = run("settings")
    assert "the currency the year is counted in" in listed
    assert "not set" in listed


def test_wrong_settings_say_what_is_allowed(run: Run) -> None:
    assert "there are home_currency" in run.refused("settings", "colour")
    assert "is no home_currency" in run.refused("settings", "home_currency", "XXL")
    assert "MM-DD" in run.refused("settings", "year_start", "02-30")
    assert "Europe/Lisbon" in run.refused("settings", "time_zone", "Mars/Base")
    assert "can't be empty" in run.refused("settings", "time_zone", "")


def test_the_tax_year_of_the_settings_is_the_one_shown(run: Run) -> None:
    run("settings", "year_start", "04-06")
    run("settings", "year_label", "start/yy")
    assert run("income").startswith("INCOME 2026/27\n6 Apr 2026 to 5 Apr 2027")
    assert run.json("income", "2025/26")["from"] == "2025-04-06"
    assert "is no year" in run.refused("income", "last")


def test_dates_are_typed_in_her_order(run: Run) -> None:
    run("settings", "date_order", "dmy")
    run("add", "Fernabout", "--deliver", "reel@10/12")
    assert run.json("deals")[0]["deliverables"][0]["post_due_on"] == "2026-12-10"


def test_where_says_which_book_and_makes_none(run: Run, path: Path, tmp_path: Path) -> None:
    known = run.json("where")
    assert (known["book"], known["named_by"], known["exists"]) == (str(path), "COLLABOOK_BOOK", False)
    assert Path(known["data"]).joinpath("demo.json").is_file()
    assert run.json("--book", str(tmp_path / "a.db"), "where")["book"] == str(tmp_path / "a.db")
    assert run.json("where", "--book", str(tmp_path / "b.db"))["named_by"] == "--book"
    assert not path.exists()
    run("deals")
    assert run.json("where")["exists"] is True


def test_a_book_with_a_name_that_no_file_can_have_is_refused(run: Run) -> None:
    for name, said in (("é" * 300, "is too long for a file"), ("~nobody-of-that-name/b.db", "does not exist")):
        result = run.result("--book", name, "income")
        assert result.exit_code == 3
        assert said in result.stderr
        assert json.loads(run("--book", name, "where", "--json"))["exists"] is False
        assert "Only read" in run("--book", name, "log", "--dry-run", KIT)


def test_the_platforms_folder_is_made_for_her_alone(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "COLLABOOK_BOOK": ""}
    asked = process("where", "--json", environment=home)
    book = Path(json.loads(asked.stdout)["book"])
    assert book == tmp_path / "data" / "collabook" / "collabook.db"
    assert not book.parent.exists()
    assert process("deals", environment=home).returncode == 0
    assert book.stat().st_mode & 0o777 == 0o600
    assert book.parent.stat().st_mode & 0o777 == 0o700


def test_the_demo_without_a_terminal_lists_its_book_and_leaves_nothing(run: Run, path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    shown = process("demo", environment={**run.environment, "TMPDIR": str(folder)})
    assert shown.returncode == 0
    text = shown.stdout.decode()
    for part in ("OVERDUE", "INCOME 2026", "Total income", "DEALS: 2", "Brightleaf Smile"):
        assert part in text
    assert not path.exists()
    assert list(folder.iterdir()) == []
