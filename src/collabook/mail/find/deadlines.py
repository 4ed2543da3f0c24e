"""By when she replies, sends drafts, posts, comes to an event; and when the campaign ends."""

import re
from datetime import timedelta
from typing import Final, cast

from collabook.domain.words import DueAfter
from collabook.mail.clean import fold
from collabook.mail.find import Found, Source
from collabook.mail.find.dates import Day, Rule, day_order, find_days, find_rules
from collabook.mail.units import Unit
from collabook.mail.values import DeadlineWhat, Due

_CUES: Final[dict[str, re.Pattern[str]]] = {
    "reply": re.compile(
        r"\brsvp|\brepl(?:y|ies)\b|\brespon(?:d|se)\b|\brevert\b|let (?:me|us|her|him) know|\blmk\b|get back to|\banswers?\b|\bconfirm|\bapply\b|applications?(?: will)? clos"
        r"|\bapplications?\b|\btell (?:me|us)|send (?:me|us|over|both|your|the rates)|\byour (?:yes|ok|decision)\b|hear (?:back )?from you|(?:sign|opt)[ -]?in by|\bsign up\b|\bdecide\b"
        r"|ruckmeldung|\bantwort|\bmelde?|gib .{0,20}bescheid|\bsag (?:mir|uns)|repondre|\breponse|dites-(?:moi|nous)|\bdinos|\bdime|responde|avisa|confirma|\bspots? (?:close|end)"
    ),
    "draft": re.compile(
        r"\bdrafts?\b|(?:first|rough) (?:cut|edit|version)|\bconcepts?\b(?: due)?|\bscripts?\b|for (?:our )?(?:review|approval)|preview|entwurf|entwurfe|rohschnitt|borrador|brouillon|rascunho"
    ),
    "post": re.compile(
        r"\bgo(?:es|ing)?[ -]live\b|\blive\b|\bpost(?:s|ed|ing)?\b|\bpublish\w*|\bpublication\b|\bpublica\w*|\bpublie\w*|\bup (?:by|on|before|no later|until)\b|\bout (?:by|on|before)\b|\bonline\b|put (?:it |them )?up\b"
        r"|\bupload\w*|\bair(?:s|ed|ing)? (?:on|by)|veroffentlich\w*|\bposte[ns]?\b|en ligne|\bpostar\b|\bpublicar\b|\bgepostet\b|\bshare (?:it|them|the)\b"
    ),
    "event": re.compile(
        r"\b(?:join us|event|party|dinner|launch|opening|evening|show|screening|premiere|workshop|masterclass|ceremony|doors|takes place|invite you|veranstaltung|abend|soiree|evenement|evento)\b"
    ),
    "end": re.compile(
        r"\bcampaign (?:will )?(?:ends?|closes|runs|finishes)|\b(?:runs?|running|lasts?|continues?|valid|lauft) (?:\w+ ){0,3}?(?:un)?(?:til+|to|through|bis)\b|\bends? (?:on|by|in)?\b|\bkampagne endet|\bfin de la campagne|\btermina"
    ),
    "none": re.compile(
        r"\bpa(?:y|ys|id|ying)\b|\bpayments?\b|\bpayouts?\b|\binvoic\w*|\bmoney\b|\bfunds\b|\bcode\b|\bsales?\b|\b\d\d?% off|\bdiscount|\bship\w*|\bdispatch\w*|\barriv\w*|\btracking|\bexpect\w* (?:delivery|to)|\boffice\b"
        r"|\bdated\b|\bexpire\w*|\bcookie|\brechnung|\bzahl\w*|\bfactur\w*|\bpago\b|\bsince\b|\busage\b|\bexclusiv\w*|\bwhitelist\w*|\brights?\b|\bon sale\b|\blast (?:week|month)|\bstay\b|\bcall\b|\bmeeting\b|\bchat\b|\bzoom\b|\bsend (?:you|the (?:parcel|box|package))\b"
    ),
}
_LABELS: Final = (
    ("draft", re.compile(r"draft|review|first cut|script|entwurf|borrador|brouillon|rascunho|concept")),
    ("reply", re.compile(r"rsvp|reply|respon|appl(?:y|ication)|confirm|answer|antwort|ruckmeldung|reponse|resposta|respuesta")),
    ("end", re.compile(r"(?:campaign )?ends?\b|end date|campaign end|laufzeit bis")),
    ("post", re.compile(r"\blive\b|post|publi|veroffentlich|go-live|launch date|en ligne|timing|online")),
    ("when", re.compile(r"^(?:when|date|datum|wann|quand|cuando|quando|fecha|data|day)$")),
    ("none", re.compile(r"pay|invoic|ship|usage|exclusiv|right|order|reference|deliver(?:y|ed)\b|arriv|tracking|rechnung|zahlung")),
)  # fmt: skip
_EVENT_MAIL: Final = re.compile(
    r"\binvit\w+|\brsvp\b|\bdoors\b|\bplus one\b|\bguest ?list\b|\beinladung|\bevent\b|\bdinner\b|\blaunch party"
)
_BY: Final = re.compile(
    r"\b(?:by|before|until|till|til|no later than|latest|due|deadline|bis(?: zum| spatestens)?|spatestens|vor|avant|d'ici|jusqu'au|antes|hasta|tardar|ate|clos\w+|ends?|on)\b[^.;]{0,24}$"
)
_MOVED_FROM: Final = re.compile(r"(?:instead of|rather than|\bfrom|statt|anstatt|\bvom|\bnot|no longer|au lieu du|en lugar del?|em vez d[eo]|originally|was)(?: the| on| by| le| el| o)? ?$")
_WINDOW: Final = re.compile(r"(?:between|from|zwischen|entre|de|du|vom) (?:the )?$")
_WINDOW_JOIN: Final = re.compile(r"\s?(?:and|to|-|until|till|bis|und|y|et|au|e|a)\s?(?:the )?")
_MOVE: Final = re.compile(r"\b(?:move|moved|moving|push|pushed|postpone\w*|reschedul\w*|shift\w*|delay\w*|verschieb\w*|instead|change)\b")
_MAKING: Final = re.compile(r"\b(?:tiktoks?|reels?|stor(?:y|ies)|videos?|posts?|shorts?|carousels?|content|plazo|photos?)\b")


def find_deadlines(source: Source) -> list[Found[Due]]:
    """Deadlines in the order of the text, each once."""
    order = day_order(source.whole)
    event_mail = bool(_EVENT_MAIL.search(source.whole) or _EVENT_MAIL.search(fold(source.subject)))
    found: list[Found[Due]] = []
    for unit in source.units:
        for due in _in_unit(unit, source, order, event_mail=event_mail):
            if all(due.value != held.value for held in found):
                found.append(due)
    return found


def _in_unit(unit: Unit, source: Source, order: bool | None, *, event_mail: bool) -> list[Found[Due]]:
    days = find_days(unit.text, source.sent, day_first=order)
    rules = find_rules(unit.text)
    if not days and not rules:
        return []
    found = []
    for day in days:
        if day.on is None or _is_window(unit.text, day, days) or _is_moved_from(unit.text, day, days):
            continue
        what = _what(unit, day, event_mail=event_mail)
        if what and day.on >= source.sent - timedelta(days=1):
            found.append(Found(Due(what, on=day.on), unit.start, unit.end))
    for rule in rules:
        what = _what(unit, rule, event_mail=False)
        if rule.other or not what or what in {"event", "end"}:
            continue
        if rule.after:
            found.append(Found(Due(what, days=rule.days, after=cast(DueAfter, rule.after)), unit.start, unit.end))
        elif unit.text[rule.start : rule.end].startswith(("within", "in ", "innerhalb", "sous", "dans", "dentro")):
            found.append(Found(Due(what, on=source.sent + timedelta(days=rule.days)), unit.start, unit.end))
    return found


def _is_window(text: str, day: Day, days: list[Day]) -> bool:
    """Part of "between 10 January and 28 February", of "from 2 to 8 November": no single day is meant."""
    if _MOVE.search(text):
        return False
    if re.search(r"(?:between|from|vom|de|du|entre) \d{1,2}\.? ?(?:to|-|and|bis|au|a|y|e) ?$", text[max(0, day.start - 24) : day.start]):
        return True
    if re.search(r"\d{1,2}\.? ?- ?$", text[max(0, day.start - 6) : day.start]):
        return True
    for other in days:
        first, second = (other, day) if other.start < day.start else (day, other)
        joined = first is not second and _WINDOW_JOIN.fullmatch(text[first.end : second.start])
        ranged = joined and (_WINDOW.search(text[max(0, first.start - 14) : first.start]) or "-" in joined[0])
        if ranged:
            return True
    return False


def _is_moved_from(text: str, day: Day, days: list[Day]) -> bool:
    before = text[max(0, day.start - 22) : day.start]
    return len(days) > 1 and bool(_MOVE.search(text)) and bool(_MOVED_FROM.search(before))


def _what(unit: Unit, day: Day | Rule, *, event_mail: bool) -> DeadlineWhat | None:
    """What a day is for: its row's label, else the cue that stands nearest to it."""
    label = _label(unit)
    if label == "when":
        label = "event" if event_mail else ""
        if not label:
            return None
    if label:
        return None if label == "none" else cast(DeadlineWhat, label)
    nearest = min(_cues(unit.text, day), default=None)
    what = nearest[1] if nearest else None
    if what in {None, "event"} and isinstance(day, Rule):
        return "post" if day.after == "delivery" and _MAKING.search(unit.text) else None
    if what == "event" and not event_mail:
        return None
    if what in {"reply", "draft"} and isinstance(day, Day) and not _BY.search(unit.text[: day.start]):
        return None if what == "reply" else "draft"
    return None if what in {None, "none"} else cast(DeadlineWhat, what)


def _label(unit: Unit) -> str:
    if not unit.label:
        return ""
    for what, pattern in _LABELS:
        if pattern.search(unit.label):
            return what
    return ""


def _cues(text: str, day: Day | Rule) -> list[tuple[int, str]]:
    """Distance and meaning of each cue around ``day``; words behind it count as farther."""
    found = []
    for what, pattern in _CUES.items():
        for match in pattern.finditer(text):
            if match.end() <= day.start:
                gap = day.start - match.end() + 40 * len(re.findall(r"[.;]\s", text[match.end() : day.start]))
            elif match.start() >= day.end:
                gap = match.start() - day.end + 25
            else:
                continue
            if gap < 110:
                found.append((gap, what))
    return found
