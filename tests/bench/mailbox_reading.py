"""One whole reading of a mailbox, ours or the standard library's: ``python mailbox_reading.py ours FILE PLACES``.

Prints how many messages there were, the processor's seconds and the most memory in MB.
"""

import json
import re
import sys
import time
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from typing import BinaryIO

from collabook.mail.mailbox import messages
from collabook.mail.message import read_message

CHUNK = 1024 * 1024


def chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def ours(path: Path, places: Path) -> int:
    """Every message found in the file and read to its text."""
    del places
    with path.open("rb") as file:
        return sum(read_message(held.content) is not None for held in messages(chunks(file)))


def most_memory() -> int:
    """The most memory of this program so far, in MB; `getrusage` would count what its parent held when it began."""
    held = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert held
    return int(held[1]) // 1024


def floor(path: Path, places: Path) -> int:
    """The same messages, their places known, each parsed by the standard library."""
    number = 0
    with path.open("rb") as file:
        for start, end in json.loads(places.read_text()):
            file.seek(start)
            message_from_bytes(file.read(end - start))
            number += 1
    return number


if __name__ == "__main__":
    _, which, path, places = sys.argv
    began = time.process_time()
    number = {"ours": ours, "floor": floor}[which](Path(path), Path(places))
    seconds = time.process_time() - began
    print(number, seconds, most_memory())
