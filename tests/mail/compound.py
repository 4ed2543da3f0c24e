"""Writes Outlook's message files, byte by byte: a compound file (MS-CFB) that holds properties (MS-OXMSG)."""

import struct
from datetime import UTC, datetime
from itertools import pairwise

SECTOR, MINI, SMALL = 512, 64, 4096
FREE, END, IN_FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
UNICODE, BINARY, TIME, INTEGER = 0x001F, 0x0102, 0x0040, 0x0003
Streams = dict[str, bytes]


def outlook_message(
    texts: dict[int, str],
    *,
    html: bytes | None = None,
    sent: datetime | None = None,
    recipients: tuple[tuple[str, str], ...] = (),
    attached: tuple[str, ...] = (),
) -> bytes:
    """A .msg file; ``texts`` are string properties by their id."""
    folders: dict[str, Streams] = {"": _properties(texts, 32, html=html, sent=sent)}
    for number, (name, email) in enumerate(recipients):
        folders[f"__recip_version1.0_#{number:08X}"] = _properties({0x3001: name, 0x39FE: email}, 8)
    for number, name in enumerate(attached):
        folders[f"__attach_version1.0_#{number:08X}"] = _properties({0x3707: name}, 8)
    return _compound(folders)


def _properties(
    texts: dict[int, str], header: int, *, html: bytes | None = None, sent: datetime | None = None
) -> Streams:
    streams, rows = {}, b""
    for pid, text in texts.items():
        data = text.encode("utf-16-le")
        streams[f"__substg1.0_{pid:04X}{UNICODE:04X}"] = data
        rows += struct.pack("<HHIII", UNICODE, pid, 6, len(data) + 2, 0)
    if html is not None:
        streams[f"__substg1.0_1013{BINARY:04X}"] = html
        rows += struct.pack("<HHIII", BINARY, 0x1013, 6, len(html), 0)
        rows += struct.pack("<HHIII", INTEGER, 0x3FDE, 6, 65001, 0)
    if sent is not None:
        ticks = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        rows += struct.pack("<HHIQ", TIME, 0x0039, 6, ticks)
    streams["__properties_version1.0"] = b"\0" * header + rows
    return streams


def _compound(folders: dict[str, Streams]) -> bytes:
    """Small streams in the mini stream, large ones in sectors, the directory as one chain of siblings a folder."""
    sectors: list[bytes] = []
    fat: list[int] = []
    mini, minifat = b"", list[int]()

    def put(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[n : n + SECTOR].ljust(SECTOR, b"\0") for n in range(0, len(data), SECTOR)]
        sectors.extend(pieces)
        fat.extend([*range(first + 1, first + len(pieces)), END])
        return first

    entries: list[list[object]] = [["Root Entry", 5, FREE, FREE, FREE, END, 0]]

    def link(parent: int, children: list[int]) -> None:
        entries[parent][4] = children[0] if children else FREE
        for left, right in pairwise(children):
            entries[left][3] = right

    top: list[int] = []
    for folder, streams in folders.items():
        home, inside = 0, top
        if folder:
            home, inside = len(entries), []
            entries.append([folder, 1, FREE, FREE, FREE, 0, 0])
            top.append(home)
        for name, data in streams.items():
            if len(data) >= SMALL:
                start = put(data)
            else:
                start, count = len(minifat), -(-len(data) // MINI)
                minifat += [*range(start + 1, start + count), END] if count else []
                mini += data.ljust(count * MINI, b"\0")
                start = start if count else END
            inside.append(len(entries))
            entries.append([name, 2, FREE, FREE, FREE, start, len(data)])
        if folder:
            link(home, inside)
    link(0, top)
    entries[0][5], entries[0][6] = put(mini), len(mini)
    minifat_at = put(struct.pack(f"<{len(minifat)}I", *minifat).ljust(-(-4 * len(minifat) // SECTOR) * SECTOR, b"\xff"))
    minifat_size = len(sectors) - minifat_at
    entries += [["", 0, FREE, FREE, FREE, 0, 0]] * (-len(entries) % 4)
    directory_at = put(b"".join(_entry(*entry) for entry in entries))  # type: ignore[arg-type]
    needed = 1
    while needed * 128 < len(fat) + needed:
        needed += 1
    fat_at = len(sectors)
    fat += [IN_FAT] * needed
    fat += [FREE] * (needed * 128 - len(fat))
    head = struct.pack("<8s16sHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6,
                       0, needed, directory_at, 0, SMALL, minifat_at, minifat_size, END, 0)  # fmt: skip
    difat = [*range(fat_at, fat_at + needed), *[FREE] * (109 - needed)]
    return head + struct.pack("<109I", *difat) + b"".join(sectors) + struct.pack(f"<{len(fat)}I", *fat)


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    text = (name + "\0").encode("utf-16-le") if name else b""
    return struct.pack("<64sHBBIII16xI8x8xIQ", text, len(text), kind, 1, left, right, child, 0, start, size)
