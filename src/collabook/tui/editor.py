"""Her own editor for a longer text, while the program waits."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from collabook.domain.refusal import Refusal

if TYPE_CHECKING:
    from textual.app import App


def edited(app: "App[None]", text: str, *, instead: str = "paste the mail, or name its file") -> str:
    """``text`` as she leaves it in her editor. Raises ``Refusal`` where there is none, or where it fails.

    ``instead`` is what she can do without one.
    """
    command = _command(instead)
    with TemporaryDirectory(prefix="collabook-") as folder:
        path = Path(folder) / "mail.txt"
        path.touch(mode=0o600)
        path.write_text(text, encoding="utf-8")
        try:
            with app.suspend():
                ended = subprocess.run([*command, str(path)], check=False)  # noqa: S603 - her own editor
        except SuspendNotSupported:
            raise Refusal(f"No editor can be opened here; {instead}.") from None
        except OSError as error:
            reason = (error.strerror or "it can't be started").lower()
            raise Refusal(f"The editor {command[0]} did not start ({reason}); set $EDITOR to another.") from None
        if ended.returncode:
            raise Refusal(f"The editor {command[0]} ended with {ended.returncode}; the text is as it was.")
        return path.read_text(encoding="utf-8", errors="replace")


def _command(instead: str) -> list[str]:
    """$VISUAL, else $EDITOR, else what every machine may have."""
    for name in ("VISUAL", "EDITOR"):
        said = os.environ.get(name, "").strip()
        if said:
            try:
                return shlex.split(said)
            except ValueError:
                raise Refusal(f"${name} is “{said}”, which has an open quote; set it anew.") from None
    found = next((path for name in ("vi", "nano") if (path := shutil.which(name))), None)
    if found is None:
        raise Refusal(f"No editor was found; set $EDITOR, or {instead}.")
    return [found]
