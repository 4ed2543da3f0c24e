"""A file that was named by dropping it on the terminal, pasting its path or typing it."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a mail's file: more than any mail server lets through."""

_LOOKS_NAMED: Final = re.compile(
    r"file://|[~/]|\.{1,2}/|['\"][~/]|.*\.(?:eml|msg|mbox|txt|html?|pdf)['\"]?$", re.IGNORECASE
)


def named_file(text: str) -> Path | None:
    """The file that ``text`` names, ``None`` where it names none.

    As it stands, quoted, a ``file://`` address, or with blanks behind backslashes. Raises ``Refusal`` for a path at
    which there is no file.
    """
    line = text.strip()
    if not line or "\n" in line or "\r" in line or len(line) > 4096 or "\0" in line:
        return None
    for candidate in _candidates(line):
        try:
            if candidate.is_file():
                return candidate
            if candidate.is_dir() and _LOOKS_NAMED.match(line):
                raise Refusal(f"“{shortened(line)}” is a folder; name one mail in it.")
        except (OSError, ValueError):  # a name too long or with what no path has
            continue
    if _LOOKS_NAMED.match(line) and not re.search(r"\s\S+\s", line):
        raise Refusal(f"There is no file “{shortened(line)}”; check its path, or paste the mail itself.")
    return None


def read_file(path: Path) -> bytes:
    """The bytes of a mail's file. Raises ``Refusal``."""
    if path.suffix.casefold() in {".mbox", ".mbx"}:
        raise Refusal(f"“{shortened(path.name)}” holds many mails: `collabook log` with its path lists their offers.")
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(f"“{shortened(path.name)}” is larger than any mail; save that one mail as .eml.")
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it can't be opened").lower()
        raise Refusal(f"“{shortened(path.name)}” can't be read ({reason}); paste the mail instead.") from None


def _candidates(line: str) -> Iterator[Path]:
    yield _path(line)
    if line.casefold().startswith("file://"):
        address = urlsplit(line)
        if address.netloc in ("", "localhost"):
            yield Path(unquote(address.path))
    try:
        words = shlex.split(line)
    except ValueError:  # an apostrophe in plain text
        return
    if len(words) == 1:
        yield _path(words[0])


def _path(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # ~somebody who is not there
        return Path(text)
