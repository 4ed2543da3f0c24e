"""HTML mail to text: what a reader sees, without preheaders, scripts or anything fetched."""

import re
from typing import Any

from collabook.mail.flat import flat_text, without_tags

LONGEST_HTML = 3_000_000
MOST_LINES, MOST_ROOM = 1500, 2_000_000
"""Elements and line breaks of a page that is laid out, and letters of the paper that it could take."""

_QUOTE_OPEN, _QUOTE_CLOSE, _CELL_END = "\ue0f0", "\ue0f1", "\ue0f2"
_MARKERS = re.compile("[\ue0f0-\ue0f2\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:^|;|\s)font-size\s*:\s*0(?:px|pt"
    r"|em)?\s*(?:;|$|!)"
    r"|(?:^|;|\s)max-height\s*:\s*0(?:px)?\s*(?:;|$|!)|(?:^|;|\s)opacity\s*:\s*0\s*(?:;|$|!)",
    re.IGNORECASE,
)
_DROPPED_TAGS = ("script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg", "select")
_FAR = re.compile(r"(?:padding|margin)[^;:]{0,20}:[^;]{0,40}\d[\d.e+]{3}", re.IGNORECASE)
_DECLARED = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def html_text(source: str) -> str:
    """What `source` shows, quoted blocks as '> ' lines, table cells apart by two blanks or more."""
    source = _DECLARED.sub("", _MARKERS.sub("", source[:LONGEST_HTML]))
    try:
        text = _rendered(source)
    except (ValueError, RecursionError, AssertionError, TypeError, AttributeError, IndexError):
        text = without_tags(source)
    return _as_quotes(_with_paragraphs(text))


def _rendered(source: str) -> str:
    from lxml import etree  # type: ignore[import-untyped]

    if not source.strip():
        return ""
    parser = etree.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(source, parser)
    except etree.LxmlError:
        return without_tags(source)
    if tree is None:  # nothing but comments
        return without_tags(source)
    last = parser.error_log.last_error
    if last is not None and "depth" in last.message:  # it gave up below some 250 levels
        return without_tags(source)
    _prune(tree)
    if _is_too_large(tree):
        return flat_text(tree)
    from inscriptis import Inscriptis  # type: ignore[import-untyped]
    from inscriptis.model.config import ParserConfig  # type: ignore[import-untyped]

    return str(Inscriptis(tree, ParserConfig()).get_text())


def _is_too_large(tree: Any) -> bool:
    """Whether laying it out costs too much: every line of a table is filled up to the width of its longest."""
    lines = longest = 1
    for element in tree.iter():
        for text in (element.text, element.tail):
            if text:
                longest = max(longest, len(text))
                lines += text.count("\n")
        lines += 1
        if lines > MOST_LINES or lines * longest > MOST_ROOM:
            return True
        style = element.get("style")
        if style and _FAR.search(style):
            del element.attrib["style"]
    return False


def _prune(tree: Any) -> None:
    """Takes out what a mail program would not show and marks where quoted blocks begin and end."""
    gone = [element for element in tree.iter() if element.tag in _DROPPED_TAGS or _is_hidden(element)]
    for element in gone:
        if element.getparent() is not None:
            element.clear(keep_tail=True)
            element.tag = "span"
    for row in tree.iter("tr"):
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        if len(cells) == 1:
            _end_with(cells[0], _CELL_END)
    for element in tree.iter("blockquote"):
        if not any(parent.tag == "blockquote" for parent in element.iterancestors()):
            element.text = f"{_QUOTE_OPEN}{element.text or ''}"
            element.tail = f"{_QUOTE_CLOSE}{element.tail or ''}"


def _end_with(element: Any, mark: str) -> None:
    if len(element):
        element[-1].tail = f"{element[-1].tail or ''}{mark}"
    else:
        element.text = f"{element.text or ''}{mark}"


def _is_hidden(element: Any) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


def _with_paragraphs(text: str) -> str:
    """A row with one cell is a paragraph of a layout, not a row of a table."""
    lines = []
    for line in text.split("\n"):
        lines.append(line.replace(_CELL_END, "").rstrip())
        if _CELL_END in line:
            lines.append("")
    return "\n".join(lines)


def _as_quotes(text: str) -> str:
    if _QUOTE_OPEN not in text:
        return text.replace(_QUOTE_CLOSE, "")
    lines, inside = [], False
    for line in text.split("\n"):
        before, opened, after = line.partition(_QUOTE_OPEN)
        if opened:
            if before.strip():
                lines.append(before)
            inside, line = True, after  # noqa: PLW2901  the rest of the line is quoted
        quoted, closed, rest = line.partition(_QUOTE_CLOSE)
        lines.append(f"> {quoted.strip()}" if inside else quoted)
        if closed:
            inside = False
            if rest.strip():
                lines.append(rest)
    return "\n".join(lines)
