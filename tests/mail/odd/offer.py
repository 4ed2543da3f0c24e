"""The one offer that most odd messages carry."""

from collections.abc import Callable
from typing import Final

Make = Callable[[], bytes]
OFFER: Final = (
    "Hi Mia,\n\nI'm Paige from Brightleaf Smile. We'd pay $15 for one TikTok video and send you our free whitening kit"
    " (worth $40).\nCould you let me know by Friday? Usage: 3 months, organic only. Payment net 30.\n\nBest,\nPaige\n"
)
HEAD: Final = (
    b"From: Paige Nolan <paige@brightleafsmile.example>\nTo: Mia <mia@mia.example>\nSubject: tiny collab\n"
    b"Date: Fri, 20 Nov 2026 10:42:18 -0500\nMessage-ID: <odd@brightleafsmile.example>\nMIME-Version: 1.0\n"
)


def mail(body: bytes, content: str = "text/plain; charset=utf-8", extra: bytes = b"") -> bytes:
    return HEAD + b"Content-Type: " + content.encode("latin-1", "replace") + b"\n" + extra + b"\n" + body


def made(data: bytes) -> Make:
    return lambda: data
