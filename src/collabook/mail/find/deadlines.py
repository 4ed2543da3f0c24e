"""By when she replies, sends drafts, posts, comes to an event; and when the campaign ends."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final, cast

from collabook.domain.words import DueAfter
from collabook.mail.clean import fold
from collabook.mail.find import Found, Source
from collabook.mail.find.dates import (
    DAY_FIGURES,
    DAY_WORDS,
    MONTH_WORDS,
    SPAN_WORDS,
    Day,
    Rule,
    day_order,
    find_days,
    find_rules,
)
from collabook.mail.find.deadline_cues import (
    BY,
    CUES,
    EVENT_MAIL,
    LABELS,
    MAKING,
    MOVE,
    MOVED_FROM,
    WINDOW,
    WINDOW_JOIN,
)
from collabook.mail.units import Unit
from collabook.mail.values import DeadlineWhat, Due

_FARTHEST: Final = 110
"""Letters between a day and the cue that tells what it is for."""
_Mark = tuple[int, int, str]


def find_deadlines(source: Source) -> list[Found[Due]]:
    """Deadlines in the order of the text, each once."""
    event_mail = source.may_say(EVENT_MAIL) and bool(
        EVENT_MAIL.search(source.whole) or EVENT_MAIL.search(fold(source.subject))
    )
    found: list[Found[Due]] = []
    figures = {index for index, unit in enumerate(source.units) if DAY_FIGURES.search(unit.text)}
    order = day_order(source.whole) if figures else None
    for index in sorted(figures.union(*(source.places(cue) for cue in (DAY_WORDS, MONTH_WORDS, SPAN_WORDS)))):
        for due in _in_unit(source.units[index], source, order, event_mail=event_mail):
            if all(due.value != held.value for held in found):
                found.append(due)
    return found


def _in_unit(unit: Unit, source: Source, order: bool | None, *, event_mail: bool) -> list[Found[Due]]:
    days = find_days(unit.text, source.sent, day_first=order)
    rules = find_rules(unit.text)
    if not days and not rules:
        return []
    found, marks, moved = [], _marks(unit.text), MOVE.search(unit.text) is not None
    for day in days:
        if day.on is None or (_is_moved_from if moved else _is_window)(unit.text, day, days):
            continue
        what = _what(unit, day, marks, event_mail=event_mail)
        if what and day.on >= source.sent:
            found.append(Found(Due(what, on=day.on), unit.start, unit.end))
    for rule in rules:
        what = _what(unit, rule, marks, event_mail=False)
        if rule.other or not what or what in {"event", "end"}:
            continue
        if rule.after:
            found.append(Found(Due(what, days=rule.days, after=cast(DueAfter, rule.after)), unit.start, unit.end))
        elif unit.text[rule.start : rule.end].startswith(("within", "in ", "innerhalb", "sous", "dans", "dentro")):
            found.append(Found(Due(what, on=source.sent + timedelta(days=rule.days)), unit.start, unit.end))
    return found


def _is_window(text: str, day: Day, days: list[Day]) -> bool:
    """Part of "between 10 January and 28 February", of "from 2 to 8 November": no single day is meant."""
    if re.match(r" ?- ?\d", text[day.end : day.end + 4]):
        return True
    if re.search(
        r"(?:between|from|vom|de|du|entre) \d{1,2}\.? ?(?:to|-|and|bis|au|a|y|e) ?$",
        text[max(0, day.start - 24) : day.start],
    ):
        return True
    if re.search(r"\d{1,2}\.? ?- ?$", text[max(0, day.start - 6) : day.start]):
        return True
    for other in days:
        first, second = (other, day) if other.start < day.start else (day, other)
        joined = first is not second and WINDOW_JOIN.fullmatch(text[first.end : second.start])
        ranged = joined and (WINDOW.search(text[max(0, first.start - 14) : first.start]) or "-" in joined[0])
        if ranged:
            return True
    return False


def _is_moved_from(text: str, day: Day, days: list[Day]) -> bool:
    before = text[max(0, day.start - 22) : day.start]
    return len(days) > 1 and bool(MOVED_FROM.search(before))


def _what(unit: Unit, day: Day | Rule, marks: list[_Mark], *, event_mail: bool) -> DeadlineWhat | None:
    """What a day is for: its row's label, else the cue that stands nearest to it."""
    label = _label(unit)
    if label == "when":
        label = "event" if event_mail else ""
        if not label:
            return None
    if label:
        return None if label == "none" else cast(DeadlineWhat, label)
    nearest = min(_cues(unit.text, day, marks), default=None)
    what = nearest[1] if nearest else None
    if what in {None, "event", "none"} and isinstance(day, Rule):
        return "post" if day.after == "delivery" and _is_making(unit.text, day, nearest) else None
    if what == "event" and not event_mail:
        return None
    if what in {"reply", "draft"} and isinstance(day, Day) and not BY.search(unit.text[: day.start]):
        return None if what == "reply" else "draft"
    return None if what in {None, "none"} else cast(DeadlineWhat, what)


def _is_making(text: str, rule: Rule, nearest: tuple[int, str] | None) -> bool:
    """Whether what is to be made stands nearer to "within two weeks of delivery" than any other cue."""
    ends = [match.end() for match in MAKING.finditer(text[: rule.start])]
    if not ends:
        return nearest is None and bool(MAKING.search(text))
    return nearest is None or nearest[1] == "event" or rule.start - ends[-1] < nearest[0]


def _label(unit: Unit) -> str:
    if not unit.label:
        return ""
    for what, pattern in LABELS:
        if pattern.search(unit.label):
            return what
    return ""


def _marks(text: str) -> list[_Mark]:
    """Every cue of a unit: its start, its end and its meaning."""
    return [(*match.span(), what) for what, cue in CUES.items() for match in cue.finditer(text)]


def _cues(text: str, day: Day | Rule, marks: list[_Mark]) -> Iterator[tuple[int, str]]:
    """Distance and meaning of each cue around ``day``; words behind it count as farther."""
    for start, end, what in marks:
        if day.start - _FARTHEST < end <= day.start:
            gap = day.start - end + 40 * len(re.findall(r"[.;]\s", text[end : day.start]))
        elif day.end <= start:
            gap = start - day.end + 25
        else:
            continue
        if gap < _FARTHEST:
            yield gap, what
