"""Mails bred by what of the reader they reach: ``python -m tests.mail.fuzz [SECONDS [FOLDER]]``, with atheris installed.

Begins with the mails of the corpus and the smaller odd ones; FOLDER keeps what was bred, so that a next run goes on
from there. An exception other than ``Refusal``, a value that its quote does not say, or ten seconds for 20 KB end it, the
input beside it in a file.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any, Final

LONGEST: Final = 20_000


def main(arguments: list[str]) -> int:
    try:
        atheris = import_module("atheris")
    except ImportError:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    seconds = int(arguments[0]) if arguments else 600
    with tempfile.TemporaryDirectory() as folder:
        bred = Path(arguments[1]) if len(arguments) > 1 else Path(folder) / "bred"
        bred.mkdir(parents=True, exist_ok=True)
        read_one = prepared(atheris, seeds := Path(folder) / "seeds")
        options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=10", "-rss_limit_mb=3000"]
        atheris.Setup([sys.argv[0], *options, str(bred), str(seeds)], read_one)
        atheris.Fuzz()
    return 0


def prepared(atheris: Any, seeds: Path) -> Any:
    """What is called with each input; the mails to begin with are written to ``seeds``."""
    with atheris.instrument_imports(include=["collabook.mail"]):
        from tests.mail.evidence import faults_of
        from tests.mail.odd import MESSAGES
        from tests.mail.odd.offer import mail
        from tests.mail.scoring import CORPUS
    seeds.mkdir()
    small = (data for name, make in MESSAGES.items() if "MB" not in name and len(data := make()) < LONGEST // 2)
    for number, data in enumerate([*(path.read_bytes() for path in sorted(CORPUS.glob("*.eml"))), *small]):
        (seeds / f"{number:04}").write_bytes(data)

    def read_one(data: bytes) -> None:
        inputs = {0: data, 1: mail(data), 2: mail(data, "text/html; charset=utf-8")}
        found = faults_of(inputs[len(data) % 3])
        assert not found, found

    return read_one


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
