"""What a row's label says its day is for: "Apply by", "Content live", "Draft due"."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.units import Unit

_LABELS: Final = (
    ("none", Cue(
        r"\bpay|invoic|\bship|usage|exclusiv|\brights?\b|order|reference"
        r"|arriv|tracking"
        r"|rechnung|zahlung|licen[cs]e|embargo|insights|\bstay\b|check-?in|code|discount|launch in store"
    )),
    ("reply", Cue(
        r"rsvp|repl(?:y|ies)|respon[ds]|\bappl(?:y|ications?)|confirm|answer|\b(?:quote|offer|invitation|brief"
        r"|casting)"
        r" (?:\w+ )?(?:open|clos|valid|expir|ends|deadline|due|by)|^(?:open|valid) until|^expir|^clos(?:es"
        r"|ing)|sign-?up"
        r"|regist(?:er|ration)|decision|accept|quotes? (?:by|due|until)|rates? (?:by|due)|antwort|ruckmeldung|anmeld"
        r"|bewerb|zusage|reponse|repondre|inscri|candidat|resposta|respuesta|responder|confirma"
    )),
    ("draft", Cue(
        r"draft|review|(?:first|rough) cut|script|entwurf|borrador|brouillon|rascunho|concept|submission"
        r"|submit|story ?board"
        r"|\bpreview|footage|\bassets|\bfiles?\b|delivery (?:of|deadline)|rohschnitt|freigabe|guion|roteiro"
        r"|premiere version"
        r"|first version"
    )),
    ("post", Cue(
        r"\blive\b|post(?!er|age(?!m)|al)|publi|veroffentlich|go-live|launch date|en ligne|online|\bair(?:ing|s)?\b"
        r"|upload"
        r"|\bdrop date|parution|difusion"
    )),
    ("end", Cue(
        r"(?:campaign )?\bends?\b|end date|campaign (?:end|clos\w+|period|dates?|duration|runs?|until|window)|laufzeit"
        r"|kampagnenende"
        r"|kampagnenzeitraum|fin de (?:la )?camp|fim da campanha|periode de la campagne|periodo de (?:la )?campa"
    )),
    ("when", Cue(
        r"^(?:event )?(?:when|date|day|datum|tag|wann|quand|cuando|quando|fecha|data|dia|termin)(?: (?:and|&|/"
        r"|und|et|y|e)"
        r" (?:time|uhrzeit|heure|hora))?$|^(?:event|date of (?:the )?event|doors(?: open)?|event date|save the date)$"
    )),
)  # fmt: skip
_ALONE: Final = re.compile(r"(?:\w+,? )?(?:\d[\w./:-]*|[a-z]+\.?)(?:,? [\w./:-]+){0,3}\W*")
"""A day on a line of its own, under the line that says what it is for."""
_PLAN: Final = Cue(
    r"\b(?:timings?|timelines?|dates|schedule|zeitplan|termine|calendrier|planning|calendario|fechas|datas|prazos?"
    r"|key dates)\b"
)
_POSTED: Final = Cue(
    r"^(?:\d ?x? )?(?:instagram |tik ?tok |ig |youtube |yt )?(?:reels?|tik ?toks?|stor(?:y|ies)|videos?|posts?"
    r"|shorts?"
    r"|carousels?|youtube|instagram)(?: ?(?:\d|one|two|#\d))?$"
)


_LEADER: Final = re.compile(r"[\s*+>-]{0,6}(?P<label>[^.:,]{3,40}?) ?\.{3,80}")
"""The dots that lead from a label to its day: "First draft ........ 12 January"."""


def led(unit: Unit, before: Unit | None) -> Unit:
    """The day on a line with the label that dots join to it."""
    joined = before and not unit.label and _ALONE.fullmatch(unit.text) and _LEADER.fullmatch(before.text)
    return unit._replace(label=joined["label"]) if joined else unit


def labelled(unit: Unit) -> str:
    """One of the deadlines' words, "when", "none", or "" where the label does not tell."""
    label = unit.label or (unit.heading if _ALONE.fullmatch(unit.text) else "")
    if not label:
        return ""
    for what, pattern in _LABELS:
        if pattern.search(label):
            return what
    if _POSTED.search(unit.label) and unit.heading:
        return "post" if _in_plan(unit.heading) else ""
    return ""


def is_planned(unit: Unit) -> bool:
    """Whether the row is a plan, where a day that nothing tells of is the posting's: "Timing: 12 October"."""
    return bool(unit.label) and bool(_PLAN.search(unit.label))


def in_plan(unit: Unit) -> bool:
    """Whether it is a line of a list under "Timings:"."""
    return unit.listed and bool(unit.heading) and bool(_PLAN.search(unit.heading))


_HOUR: Final = re.compile(
    r",? ?(?:\||@|/)? ?(?:(?:at|from|um|ab|a las|a las?|as|a|de|das) )?(?:\d{1,2}"
    r"(?:[:.h]\d{2}| ?[ap]\.?m\.?| ?(?:uhr|h)\b)|(?:half past|quarter past|quarter to) [a-z]{3,6}\b"
    r"|[a-z]{3,6} o'clock\b)"
    r"[^,;?]{0,24}"
)
_TALK: Final = Cue(r"\b(?:call|zoom|slots?|meeting|chat|times?|pickup|courier|deliver\w*|termin(?:e|vorschlag\w*))\b")


_WIDE: Final = re.compile(r"\s{3,}")


def with_next_line(unit: Unit, after: Unit | None) -> Unit:
    """A day on a line of its own with the hour below it, as invitations set them."""
    below = after and not unit.label and _ALONE.fullmatch(unit.text.strip()) and _HOUR.fullmatch(after.text.strip())
    return (
        unit._replace(text=f"{unit.text}, {after.text}") if after and below and not _TALK.search(after.text) else unit
    )


def is_alone_with_hour(unit: Unit, start: int, end: int) -> bool:
    """Whether a line is a day and an hour and nothing else, as invitations set them: "Thu, September 24, 6:30 pm"."""
    before = re.fullmatch(r"\W*(?:[a-z]{2,9}day|[a-z]{2,3}\.?|[a-z]{4,7}tag)?,? ?(?:the |le |el )?", unit.text[:start])
    return bool(
        before
        and not re.match(r"\s*[-*+]\s", unit.text)
        and not _TALK.search(unit.heading)
        and _HOUR.fullmatch(_WIDE.split(unit.text[end:].strip())[0])
    )


def names_window(unit: Unit) -> bool:
    return "window" in unit.label or "zeitfenster" in unit.label


def _in_plan(heading: str) -> bool:
    return bool(_PLAN.search(heading)) or any(what == "post" and cue.search(heading) for what, cue in _LABELS)
