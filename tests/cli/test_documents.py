"""Export and import: the whole book as a document."""

import json
import shutil
from pathlib import Path

import pytest

from tests.books import GOLDEN
from tests.cli.running import Run


def test_export_import_export_is_the_same_document(run: Run, tmp_path: Path) -> None:
    assert "Imported" in run("import", str(GOLDEN))
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    run("export", str(first))
    other = Run(tmp_path / "other.db")
    other("import", str(first))
    other("export", str(second))
    assert json.loads(first.read_text()) == json.loads(second.read_text())
    assert other("deals") == run("deals")


def test_the_years_of_the_golden_book_are_right_to_the_cent(run: Run) -> None:
    run("import", str(GOLDEN))
    expected = json.loads((GOLDEN.parent / "expected.json").read_text())["calendar_years"]
    for year, figures in expected.items():
        shown = run.json("income", year)
        assert {key: shown[key] for key in figures} == figures


def test_an_export_is_hers_alone_and_replaces_the_last(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "book.json"
    target.write_text("old")
    assert f"Wrote 0 deals to {target}." in run("export", str(target))
    assert target.stat().st_mode & 0o777 == 0o600
    assert json.loads(target.read_text())["collabook"] == 1
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".json" or path.name.startswith(".")] == [
        "book.json"
    ]


def test_an_import_is_one_step_and_all_or_nothing(run: Run, tmp_path: Path) -> None:
    run("import", str(GOLDEN))
    full = run.export()
    run("undo")
    assert run.json("deals") == []
    run("redo")
    assert run.export() == full
    assert "in the book already" in run.refused("import", str(GOLDEN))
    wrong = tmp_path / "wrong.json"
    document = json.loads(GOLDEN.read_text())
    document["deals"][3]["brnad"] = "x"
    wrong.write_text(json.dumps(document))
    assert "deals[3].brnad" in run.refused("import", str(wrong))


def test_a_document_comes_through_standard_input_and_output(run: Run, tmp_path: Path) -> None:
    run("add", "Fernabout")
    other = Run(tmp_path / "other.db")
    other("import", "-", stdin=run.export())
    assert other.export() == run.export()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.json", None, "There is no file"),
        ("empty.json", b"", "is not JSON"),
        ("binary.json", bytes(range(256)), "UTF-8"),
        ("list.json", b"[]", "no exchange document"),
        ("deep.json", b"[" * 100_000, "deep"),
        ("new.json", b'{"collabook": 99}', "newer collabook"),
        ("deals.csv", b"brand\n", ".json"),
        ("book.ods", b"PK", ".json"),
    ],
)
def test_what_is_no_document_is_refused(
    run: Run, tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert reason in run.refused("import", str(tmp_path / name))


def test_an_export_takes_no_books_place(run: Run, tmp_path: Path) -> None:
    run("add", "Fernabout")
    book = tmp_path / "y.json"
    shutil.copy(run.environment["COLLABOOK_BOOK"], book)
    (tmp_path / "link.json").symlink_to(book)
    before = book.read_bytes()
    assert run.refused("export", str(book)) == f"{book} is a collabook book; name another file for the export."
    own = Run(book)
    assert own.refused("export", str(book)) == f"{book} is this book; name another file for the export."
    assert "is this book" in own.refused("export", str(tmp_path / "link.json"))
    assert book.read_bytes() == before


def test_a_file_that_can_not_be_written_is_named(run: Run, tmp_path: Path) -> None:
    for name in ("book.ods", "book", "year.ics"):
        assert "ends in .json" in run.refused("export", str(tmp_path / name))
    assert "can't be written (no such file or directory)" in run.refused("export", str(tmp_path / "no" / "b.json"))
    (tmp_path / "folder.json").mkdir()
    assert "can't be written" in run.refused("export", str(tmp_path / "folder.json"))
    assert not [beside for beside in tmp_path.iterdir() if beside.name.startswith(".")]
