"""The printable page: one file that fetches and runs nothing, clear in a browser and whole on paper."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.running import Run

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
PDF_TEXT = shutil.which("pdftotext")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
EVIL = '<script>alert(1)</script><img src="https://evil.example/x.png" onerror=alert(2)>&"\'\u202e\x1b[31m'


class Page(HTMLParser):
    """What a browser would find: tags with their attributes, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def exported(run: Run, folder: Path, *words: str) -> Path:
    target = folder / "year.html"
    run("export", str(target), *words)
    return target


def test_it_says_the_year_and_what_it_lacks(golden: Run, tmp_path: Path) -> None:
    page = Page(exported(golden, tmp_path, "--year", "2026").read_text("utf-8"))
    text = " ".join(page.text)
    for said in (
        "Income 2026", "Not complete", "no value", "no rate", "$6,546.10", "-$900.00", "110 days late", "¥90,000",
        "Totals of what you recorded. Not tax advice.",
    ):  # fmt: skip
        assert said in text
    bars = [said for said in page.text if re.fullmatch(r"\w+ 20\d\d, (received|gifted): -?\$.*", said)]
    assert "July 2026, received: $2,113.23" in bars
    assert "September 2026, received: -$444.42" in bars
    assert "December 2025, received: $2,859.04" in bars


def test_nothing_from_outside_is_markup(run: Run, tmp_path: Path) -> None:
    run("add", f"Brand {EVIL}", "--title", EVIL, "--pay", "15", "--stage", "agreed", "--net", "3")
    run("edit", "1", "--payer", EVIL)
    run("paid", "1", "10", "--note", EVIL)
    run("gift", "1", EVIL)
    run("expense", "9", EVIL[:99], "--note", EVIL)
    html = exported(run, tmp_path).read_text("utf-8")
    page = Page(html)
    assert not {tag for tag, _ in page.tags} & {"script", "img", "iframe", "link", "object", "a", "form"}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "src"]
    assert "alert(1)" in "".join(page.text)
    assert not re.search("[\u202e\x1b]", html)
    rules = next(attributes["content"] for tag, attributes in page.tags if "http-equiv" in attributes and tag == "meta")
    assert rules == "default-src 'none'; style-src 'unsafe-inline'"
    assert "url(" not in html
    assert "@import" not in html


def test_an_empty_year_is_a_page_too(run: Run, tmp_path: Path) -> None:
    text = " ".join(Page(exported(run, tmp_path, "--year", "2020").read_text("utf-8")).text)
    assert "Income 2020" in text
    assert "$0.00" in text


def in_a_browser(folder: Path, *words: str) -> str:
    assert BROWSER is not None
    profile = folder / "profile"
    ran = subprocess.run(
        [BROWSER, *QUIET, f"--user-data-dir={profile}", *words], check=True, capture_output=True, timeout=120
    )
    return ran.stderr.decode("utf-8", "replace")


@pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")
def test_a_browser_shows_it_and_asks_nobody_for_anything(run: Run, tmp_path: Path) -> None:
    run("add", f"Brand {EVIL}", "--title", EVIL, "--pay", "15", "--stage", "agreed")
    run("paid", "1", "10")
    page, picture, log = exported(run, tmp_path), tmp_path / "page.png", tmp_path / "net.json"
    said = in_a_browser(
        tmp_path, "--enable-logging=stderr", f"--log-net-log={log}", "--window-size=1280,1600",
        f"--screenshot={picture}", page.as_uri(),
    )  # fmt: skip
    assert "CONSOLE" not in said
    assert "evil.example" not in log.read_text("utf-8", "replace")
    assert picture.stat().st_size > 20_000


@pytest.mark.skipif(BROWSER is None or PDF_TEXT is None, reason="Chromium or pdftotext is not installed")
def test_paper_holds_every_line(golden: Run, tmp_path: Path) -> None:
    page, paper = exported(golden, tmp_path, "--year", "2026"), tmp_path / "page.pdf"
    in_a_browser(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    text = subprocess.run([str(PDF_TEXT), "-layout", str(paper), "-"], check=True, capture_output=True, text=True)
    rows = re.findall(r"^ *2026-\d\d-\d\d +(?:payment|refund|chargeback|gift|expense)", text.stdout, re.MULTILINE)
    assert len(rows) == 22
    assert text.stdout.count("description") >= 1
