"""Pages that are too large or too broken to be laid out: their words in lines, table cells apart by two blanks."""

import re
from html import unescape
from typing import Any, Final

_LINES: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "dir", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "header", "hr", "html", "legend", "main", "menu", "nav", "ol", "p", "section",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
_PARAGRAPHS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "ul", "ol"])
_CELLS: Final = frozenset(["td", "th"])


def flat_text(tree: Any) -> str:
    """The words of an lxml ``tree``, in time that grows with its elements alone."""
    from lxml import etree  # type: ignore[import-untyped]

    pieces: list[str] = []
    kept = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag
        if event == "start":
            kept += tag == "pre"
            pieces.append(_before(tag))
            pieces.append(_spaced(element.text, kept=kept))
        else:
            kept -= tag == "pre"
            pieces.append("\n\n" if tag in _PARAGRAPHS else "\n" if tag in _LINES else "")
            if element is not tree:
                pieces.append(_spaced(element.tail, kept=kept))
    return "\n".join(line.strip() for line in "".join(pieces).split("\n"))


def _before(tag: object) -> str:
    if tag in _CELLS:
        return "  "
    if tag == "br" or tag in _LINES:
        return "\n"
    if tag == "li":
        return "\n* "
    return ""


def _spaced(text: str | None, *, kept: int) -> str:
    """``text`` with each run of blanks as one, at its ends too; as it stands where lines are ``kept``."""
    if not text or kept:
        return text or ""
    words = " ".join(text.split())
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if words and text[-1].isspace() else ''}"


_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,9000}>")
_MUTED: Final = frozenset(["script", "style", "head", "title"])


def without_tags(source: str) -> str:
    """The words of markup that no parser can take."""
    source = _without_comments(source)
    pieces: list[str] = []
    position, muted = 0, ""
    for found in _TAG.finditer(source):
        if not muted:
            pieces.append(_spaced(source[position : found.start()], kept=0))
        position = found.end()
        closes, tag = found[1], found[2].lower()
        if tag in _MUTED and not closes:
            muted = muted or tag
        elif tag == muted:
            muted = ""
        pieces.append(_before(tag))
    if not muted:
        pieces.append(_spaced(source[position:], kept=0))
    return unescape("".join(pieces))


def _without_comments(source: str) -> str:
    pieces: list[str] = []
    position = 0
    while (start := source.find("<!--", position)) >= 0 and (end := source.find("-->", start + 4)) >= 0:
        pieces.append(source[position:start])
        position = end + 3
    return "".join(pieces) + source[position:]
