"""The printable page: one file that fetches and runs nothing, clear in a browser and whole on paper."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Self

import pytest

from tests.bench.year_book import write_book
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
        "1 Jan 2026 to 31 Dec 2026, as of 23 Nov 2026, in USD", "up 43.5%", "2025 up to 23 Nov", "-$444.42",
        "Owed to you: ¥90,000 + $1,350.00, overdue $1,350.00", "In each currency", "$793.92", "8 deals that paid",
        "13 deliverables of finished deals, 1 incomplete left out", "Form 1099 check 2026, from $2,000.00",
        "paid via processor (1099-K rules)", "Home columns carry signs",
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
    assert "".join(page.text).count("alert(1)") >= 8
    assert not re.search("[\u202e\x1b]", html)
    rules = next(attributes["content"] for tag, attributes in page.tags if "http-equiv" in attributes and tag == "meta")
    assert rules == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
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


class Listening(ThreadingHTTPServer):
    """A server on this machine that notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        super().__init__(("127.0.0.1", 0), Noting)
        Thread(target=self.serve_forever, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


class Noting(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Listening)
        self.server.asked.append(self.path)
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")
def test_a_browser_shows_it_and_asks_nobody_for_anything(run: Run, tmp_path: Path) -> None:
    with Listening() as server:
        here = f"http://127.0.0.1:{server.server_port}"
        evil = f"<img src='{here}/img'><link rel=stylesheet href={here}/css><script>fetch('{here}/js')</script>"
        run("add", evil, "--title", evil, "--pay", "15", "--stage", "agreed")
        run("edit", "1", "--payer", f"</td>{evil}")
        run("paid", "1", "10", "--note", f"</style></title>{evil}")
        page, picture = exported(run, tmp_path), tmp_path / "page.png"
        said = in_a_browser(
            tmp_path, "--enable-logging=stderr", "--window-size=1280,1600", f"--screenshot={picture}", page.as_uri()
        )
        assert "CONSOLE" not in said
        assert server.asked == []
        careless = tmp_path / "careless.html"
        careless.write_text(f"<title>no care</title>{evil}")
        in_a_browser(tmp_path, f"--screenshot={tmp_path / 'careless.png'}", careless.as_uri())
        assert {"/img", "/css"} <= set(server.asked)
    assert picture.stat().st_size > 20_000


def printed(page: Path) -> list[str]:
    """The text of each sheet of paper."""
    paper = page.with_suffix(".pdf")
    in_a_browser(page.parent, "--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    words = [str(PDF_TEXT), "-layout", str(paper), "-"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.removesuffix("\f").split("\f")


LINE = re.compile(r"^ *2026-\d\d-\d\d +(?:payment|refund|chargeback|gift|expense)", re.MULTILINE)
paper = pytest.mark.skipif(BROWSER is None or PDF_TEXT is None, reason="Chromium or pdftotext is not installed")


@paper
def test_paper_holds_every_line(golden: Run, tmp_path: Path) -> None:
    sheets = printed(exported(golden, tmp_path, "--year", "2026"))
    assert sum(len(LINE.findall(sheet)) for sheet in sheets) == 22
    assert "Totals of what you recorded. Not tax advice." in sheets[-1]
    for number, sheet in enumerate(sheets, start=1):
        assert re.search(rf"\b{number} ?/ ?{len(sheets)}$", sheet.rstrip())


@paper
def test_a_long_year_on_paper_has_its_heads_on_every_sheet(run: Run, tmp_path: Path) -> None:
    write_book(Path(run.environment["COLLABOOK_BOOK"]), 1000)
    page = exported(run, tmp_path)
    listed = sum(row.startswith("2026-") for row in delimited(run, tmp_path))
    sheets = [sheet for sheet in printed(page) if LINE.search(sheet)]
    assert sum(len(LINE.findall(sheet)) for sheet in sheets) == listed > 800
    assert all("description" in sheet for sheet in sheets)


def delimited(run: Run, folder: Path) -> list[str]:
    run("export", str(folder / "year.csv"))
    return (folder / "year.csv").read_text("utf-8").splitlines()


@pytest.mark.parametrize("length", [20, 21, 40, 500])
def test_a_long_word_has_places_to_break_and_an_end(run: Run, tmp_path: Path, length: int) -> None:
    run("expense", "9", "props", "--note", "&" * length)
    html = exported(run, tmp_path).read_text("utf-8")
    (cell,) = re.findall(r"<td class=\"text\">((?:&amp;|<wbr>|…)+)</td>", html)
    assert max(part.count("&amp;") for part in cell.split("<wbr>")) == 20
    assert cell.count("&amp;") == min(length, 299)
    assert cell.endswith("…") == (length > 300)
