"""A file can be named in every way in which a terminal hands over its path."""

import os
import shlex
from pathlib import Path
from urllib.parse import quote

import pytest

from collabook.domain.refusal import Refusal
from collabook.tui.dropped import LARGEST, named_file, read_file


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "Re: it's a collab (1) 100%.eml"
    path.write_text("Hi Mia")
    return path


def test_each_way_to_name_it(mail: Path) -> None:
    text = str(mail)
    escaped = "".join(f"\\{letter}" if letter in " '()" else letter for letter in text)
    for typed in (
        text,
        f"  {text} \n",
        f'"{text}"',
        shlex.quote(text),
        escaped,
        f"file://{quote(text)}",
        f"file://localhost{quote(text)}",
        f"'file' {escaped}".removeprefix("'file' "),
    ):
        assert named_file(typed) == mail, typed


def test_her_home_and_the_folder_she_is_in(mail: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(mail.parent))
    monkeypatch.chdir(mail.parent)
    assert named_file(f"~/{mail.name}") == mail
    assert named_file(mail.name) == Path(mail.name)


@pytest.mark.parametrize(
    "text",
    ["", "Hi Mia, we love your page", "Hi\n/etc/hostname", "it's $15", "15", "a" * 5000, "nul\0.eml", "and/or?"],
)
def test_a_message_is_no_path(text: str) -> None:
    assert named_file(text) is None


@pytest.mark.parametrize(
    "text", ["/nowhere/mail.eml", "mail.eml", "~/mail.eml", "file:///nowhere/mail.eml", "'/no/a b.eml'"]
)
def test_a_path_without_a_file_is_said(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Refusal, match="There is no file"):
        named_file(text)


def test_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is a folder"):
        named_file(str(tmp_path))


def test_what_can_not_be_read_is_said(mail: Path, tmp_path: Path) -> None:
    huge = tmp_path / "huge.eml"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refusal, match="larger than any mail"):
        read_file(huge)
    with pytest.raises(Refusal, match="can't be read"):
        read_file(tmp_path / "gone.eml")
    assert read_file(mail) == b"Hi Mia"
    if os.geteuid():
        mail.chmod(0)
        with pytest.raises(Refusal, match="can't be read"):
            read_file(mail)
