"""A creator's mailbox of any size, made: labelled mails, lines that begin with "From " in their bodies, pictures."""

import random
import re
from base64 import encodebytes
from pathlib import Path
from typing import Final

MAILS: Final = Path(__file__).parents[1] / "mail" / "corpus"
SEED: Final = 20261126
_BODY: Final = b"\n\nFrom here on it is easy.\n\nFrom Tue 24 Nov 2026 on we ship.\n\nFrom Monday 09:00 on.\n\n"
_CONTENT: Final = re.compile(rb"(?im)^content-(?:type|transfer-encoding):[^\n]*(?:\n[ \t][^\n]*)*\n?")


def write_mailbox(path: Path, number: int) -> list[tuple[int, int]]:
    """Write ``number`` messages of some 39 KB; return where the bytes of each begin and end, without its separator."""
    chance = random.Random(SEED)
    mails = [mail.read_bytes().replace(b"\r\n", b"\n") for mail in sorted(MAILS.glob("*.eml"))]
    places, position = [], 0
    with path.open("wb") as file:
        for n in range(number):
            line = b"From - Tue Nov 24 09:%02d:%02d 2026\n" % (n // 60 % 60, n % 60)
            mail = _with_own_id(chance.choice(mails), n)
            mail = _with_picture(mail, chance) if chance.random() < 0.35 else mail.rstrip(b"\n") + _BODY
            places.append((position + len(line), position + len(line) + len(mail)))
            file.write(line + mail)
            position += len(line) + len(mail)
    return places


def _with_own_id(mail: bytes, n: int) -> bytes:
    return re.sub(rb"(?im)^message-id:[^\n]*", b"Message-ID: <%d@box.example>" % n, mail, count=1)


def _with_picture(mail: bytes, chance: random.Random) -> bytes:
    """The same mail as one part, a picture of 27 to 190 KB beside it."""
    head, _, body = mail.partition(b"\n\n")
    described = b"".join(found[0].rstrip(b"\n") + b"\n" for found in _CONTENT.finditer(head))
    picture = encodebytes(chance.randbytes(chance.randint(20_000, 140_000)))
    return (
        _CONTENT.sub(b"", head).rstrip(b"\n")
        + b'\nContent-Type: multipart/mixed; boundary="=_picture"\n\n--=_picture\n'
        + (described or b"Content-Type: text/plain\n")
        + b"\n"
        + body.rstrip(b"\n")
        + _BODY
        + b'--=_picture\nContent-Type: image/jpeg; name="look.jpg"\nContent-Transfer-Encoding: base64\n'
        + b'Content-Disposition: attachment; filename="look.jpg"\n\n'
        + picture
        + b"--=_picture--\n\n"
    )
