"""Sections and tables of the printable page. Every text is cleaned and escaped here, and nowhere else."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, NamedTuple

from collabook.domain.money import shortened
from collabook.domain.text import clean_line

LONGEST: Final = 300
"""Signs of a table's cell: longer text is in the other forms of the export."""
_WORD: Final = re.compile(r"\S{20}(?=\S)")
"""What of a long word stands on one line, so that it makes no column wide."""


class Column(NamedTuple):
    """A column by its head: ``number`` ones lie to the right, ``whole`` ones are not broken over lines."""

    head: str
    number: bool = False
    whole: bool = False


def said(text: str) -> str:
    """Text from anywhere as a page holds it."""
    return escape(clean_line(text))


def section(title: str, body: str, kind: str = "", note: str = "") -> str:
    """A part of the page under its head; nothing where there is no ``body``, which is markup."""
    if not body:
        return ""
    known = f' class="{kind}"' if kind else ""
    under = f"<p>{said(note)}</p>" if note else ""
    return f"<section{known}><h2>{said(title)}</h2>{under}{body}</section>"


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]], kinds: Iterable[str] | None = None) -> str:
    """Rows of texts under their heads; a column that is empty throughout is left out, and a table without a row.

    ``kinds`` are the rows' classes.
    """
    cells = [list(row) for row in rows]
    used = [n for n in range(len(columns)) if any(row[n] for row in cells)]
    if not cells:
        return ""
    looks = [_look(columns[n]) for n in used]
    heads = "".join(f'<th scope="col"{look}>{said(columns[n].head)}</th>' for n, look in zip(used, looks, strict=True))
    head = f"<thead><tr>{heads}</tr></thead>" if any(column.head for column in columns) else ""
    marks = list(kinds) if kinds is not None else [""] * len(cells)
    body = "".join(f"<tr{_class(kind)}>{_cells(row, used, looks)}</tr>" for row, kind in zip(cells, marks, strict=True))
    return f'<div class="scroll"><table>{head}<tbody>{body}</tbody></table></div>'


def _cells(row: Sequence[str], used: Sequence[int], looks: Sequence[str]) -> str:
    return "".join(f"<td{look}>{_wrapped(row[n])}</td>" for n, look in zip(used, looks, strict=True))


def _wrapped(text: str) -> str:
    """A cell's text, no longer than it may be, its long words with places to break."""
    short = shortened(clean_line(text), LONGEST)
    return "<wbr>".join(escape(piece) for piece in _WORD.sub(r"\g<0>\n", short).split("\n"))


def _look(column: Column) -> str:
    return _class("number" if column.number else "whole" if column.whole else "text")


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""
