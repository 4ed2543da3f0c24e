"""Reading the files that she names."""

import sys
from pathlib import Path
from typing import Final

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal

LARGEST: Final = 64 * 1024 * 1024
"""A file above this is no mail and no book's document."""


def path_of(name: str) -> Path:
    """The path that she names; ``~`` is her home, and ``~somebody`` unknown is a name like any other."""
    path = Path(name)
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def is_there(path: Path) -> bool:
    """Whether a file lies there; a name that no file can have is not there."""
    try:
        return path.is_file()
    except OSError:
        return False


def read_file(name: str) -> bytes:
    """The bytes of a file; ``-`` is standard input. Raises ``Refusal`` for one that can't be read."""
    if name == "-":
        try:
            return _checked(sys.stdin.buffer.read(LARGEST + 1), "Standard input")
        except OSError as error:
            raise Refusal(f"Standard input can't be read ({_reason(error)}); give a file's name.") from None
    if not name.strip():
        raise Refusal("The file's name is empty; say which file it is.")
    path, called = path_of(name), shortened(name, 200)
    try:
        if path.is_dir():
            raise Refusal(f"{called} is a folder; name the files in it.")
        with path.open("rb") as file:
            return _checked(file.read(LARGEST + 1), called)
    except FileNotFoundError:
        raise Refusal(f"There is no file {called}; check its name.") from None
    except (OSError, ValueError) as error:
        raise Refusal(f"{called} can't be read ({_reason(error)}); check that it is yours.") from None


def _reason(error: OSError | ValueError) -> str:
    return str(getattr(error, "strerror", None) or "its name is none").lower()


def _checked(found: bytes, name: str) -> bytes:
    if len(found) > LARGEST:
        raise Refusal(f"{name} is larger than {LARGEST // 1024 // 1024} MB; give a smaller file.")
    return found
