"""How fast a large mailbox is read, beside the standard library parsing the same messages, and in how much memory."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.bench.comparing import Ratio, holds
from tests.bench.mailbox_file import write_mailbox

NUMBER: Final = 12_000
MOST_MEMORY: Final = 200


def mailbox_holds() -> list[bool]:
    """Whether each message is found, within three times the floor and 200 MB."""
    with tempfile.TemporaryDirectory() as folder:
        box, places = Path(folder) / "takeout.mbox", Path(folder) / "places.json"
        places.write_text(json.dumps(write_mailbox(box, NUMBER)))
        peaks: list[int] = []

        def measured() -> Ratio:
            number, ours, peak = _reading("ours", box, places)
            _, floor, _ = _reading("floor", box, places)
            assert number == NUMBER, number
            peaks.append(peak)
            return Ratio(ours, floor)

        quick = holds(f"mailbox, {NUMBER:,} messages : stdlib", 3, measured)
        small = max(peaks) <= MOST_MEMORY
        told = "holds" if small else "TOO LARGE"
        print(
            f"mailbox of {box.stat().st_size / 1e6:.0f} MB in {max(peaks)} MB  (at most {MOST_MEMORY})  {told}",
            flush=True,
        )
        return [quick, small]


def _reading(which: str, box: Path, places: Path) -> tuple[int, float, int]:
    words = [sys.executable, str(Path(__file__).with_name("mailbox_reading.py")), which, str(box), str(places)]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return int(said[0]), float(said[1]), int(said[2])
