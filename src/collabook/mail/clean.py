"""One form for every text that came from outside: NFC, one kind of line end, nothing that could steer a terminal."""

import re
import unicodedata

LONGEST_TEXT = 1_000_000
"""Characters of one body that are kept; the whole stays in the message's source."""

# Controls (C0, C1), zero-width and bidirectional marks, invisible fillers, tags, surrogates, private use.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00\ufeff\uffa0\ufff0-\ufffc\ud800-\udfff\ue000-\uf8ff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_ESCAPE = re.compile(r"\x1b(?:\[[0-9;?]{0,40}[ -/]{0,4}[@-~]|\][^\x07\x1b]{0,400}(?:\x07|\x1b\\))")
_BLANKS = re.compile(r"\n{4,}")
_HELD_SPACES = re.compile(r" {400,}")


def clean_text(text: str) -> str:
    """The canonical form of a body: controls gone, every kind of space plain, NFC, no trailing blanks."""
    text = text[: LONGEST_TEXT * 2]
    if "\r" in text:
        text = _BREAK.sub("\n", text)
    if _ODD.search(text):
        text = _BREAK.sub("\n", text)
        text = _DROPPED.sub("", _ESCAPE.sub("", text))
        text = unicodedata.normalize("NFC", _SPACE.sub(" ", text))
    text = _strip_line_ends(_HELD_SPACES.sub(" " * 8, text.replace("\t", "    ")))
    return _BLANKS.sub("\n\n\n", text).strip("\n")[:LONGEST_TEXT].rstrip()


_ODD = re.compile("[^\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
"""Anything but tabs, breaks and letters and marks that are fine as they are."""


def _strip_line_ends(text: str) -> str:
    return "\n".join(line.rstrip(" ") for line in text.split("\n"))


def clean_line(text: str) -> str:
    """One line for a header's value: as `clean_text`, with breaks and runs of blanks made one space."""
    text = text[:20_000]
    return " ".join((text if text.isascii() and text.isprintable() else clean_text(text)).split())


_STRAIGHT = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "×": "x", "\n": " ", "•": "*", "·": "*", "●": "*", "▪": "*",
}  # fmt: skip


def _folds() -> dict[int, str]:
    table = {ord(char): plain for char, plain in _STRAIGHT.items()}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        table[code] = base if len(base) == 1 else chr(code)
    table.update({ord("ł"): "l", ord("Ł"): "l", ord("ø"): "o", ord("Ø"): "o", ord("đ"): "d", ord("İ"): "i"})
    table.update({code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)})
    return table


_FOLD = _folds()
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_MANY = 40
"""Different letters beyond ASCII: a text with fewer is folded faster letter by letter than by the whole table."""


def fold(text: str) -> str:
    """Lower case without accents, straight quotes, breaks as spaces; as long as `text`, so offsets hold."""
    if not text.isascii():
        foreign = set(_FOREIGN.findall(text))
        if len(foreign) > _MANY:
            return text.translate(_FOLD)
        for char in foreign:
            plain = _FOLD.get(ord(char), char)
            if plain.isascii():
                text = text.replace(char, plain)
            elif plain != char or char != char.lower():
                return text.translate(_FOLD)
    return text.lower().replace("\n", " ").replace("`", "'")


_CURLY = tuple(char for char in _STRAIGHT if not char.isascii())


def straighten(text: str) -> str:
    """As `fold`, with case and accents kept."""
    if not text.isascii():
        for char in _CURLY:
            if char in text:
                text = text.replace(char, _STRAIGHT[char])
    return text.replace("\n", " ").replace("`", "'")


_UNSPELLED = re.compile(r"[^a-z0-9]+")
_SPELLED = {code: None if code != ord("&") else "and" for code in range(128) if not chr(code).isalnum()}


def squeeze(name: str) -> str:
    """A name without case, accents, blanks and marks, "&" as "and": what a domain makes of it."""
    folded = fold(name)
    if folded.isascii():
        return folded if folded.isalnum() else folded.translate(_SPELLED)
    return _UNSPELLED.sub("", folded.replace("&", "and"))
