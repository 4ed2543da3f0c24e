"""Text from outside, made harmless for a terminal, and folded for comparing."""

import re
import unicodedata
from typing import Final

UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and newline, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks, embeddings, overrides, isolates
    "\u2028\u2029\ufff9-\ufffb\U000e0000-\U000e007f"  # separators, interlinear annotation, tags
    "\ud800-\udfff]"  # half a sign, which no encoding has
)
"""What a terminal would act on."""
_UNFOLDED: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})


def clean_text(text: str) -> str:
    """Several lines without control characters, escape sequences and bidirectional overrides."""
    return UNSAFE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_line(text: str) -> str:
    """One line, single spaces, nothing a terminal would act on."""
    return " ".join(clean_text(text).split())


def fold(text: str) -> str:
    """For comparing and searching: no case, no accents, plain letters for ł ø đ ß æ, single spaces."""
    plain = unicodedata.normalize("NFKD", clean_text(text).casefold()).casefold().translate(_UNFOLDED)
    if not plain.isascii():
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(plain.split())
