"""Days that stand together: both ends of a window, the old and the new day of something that is moved."""

import re
from datetime import date
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find.dates import Day

_FIRST_FIGURE: Final = re.compile(
    r"(?:(?:between|from|zwischen|entre|de|du|vom)(?: the| le| el)? \d{1,2}(?:st|nd|rd|th|er|\.)? ?"
    r"(?:to|-|and|until|bis|und|au|al?|y|et|e)|\b\d{1,2}(?:st|nd|rd|th|er|\.)? ?(?:-|to|bis|au|al))(?: the| le"
    r"| el)? ?$"
)
"""What stands before the last day of "12 - 18 October"."""
_LAST_FIGURE: Final = re.compile(
    r" ?(?:-|to|bis|au|al?) ?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:]| ?(?:am|pm|h|uhr|hrs)\b|h\d)"
)
"""What stands behind the first day of "October 12 - 18"."""
_OPENS: Final = Cue(r"(?:between|from|zwischen|entre|de|del|du|vom)(?: the| le| el)? $")
_JOIN: Final = re.compile(r"\s?(?:and|to|through|-|until|till|bis(?: zum)?|und|y|et|al?|au|e)\s?(?:the |el |le )?")
_MOVE: Final = Cue(
    r"\b(?:mov(?:es?|ed|ing)|push|push(?:es|ed)|slip(?:s|ped)?|(?:bring|brought|pull\w*) [^.;]{0,30}forward|becomes"
    r"|turns into|passe|pasa|passa|postpone\w*|reschedul\w*|shift\w*|delay\w*|verschieb\w*|verschoben|instead"
    r"|change[ds]?|rather than|no longer|originally|was|new (?:live |posting |go-live |publication )?date|report\w+"
    r"|decal\w+|aplaz\w+|retras\w+|adia\w+|statt|anstatt|au lieu|en lugar|em vez)\b"
    r"|, not (?:the |on )?(?=\d|[a-z]{3,9} \d)"
)
_MOVED_FROM: Final = Cue(
    r"(?:instead of|rather than|\bfrom|statt|anstatt|\bvom|\bnot|no longer|au lieu du|en lugar del?|\bdel"
    r"|\bdu|\bde|em vez d[eo]|original(?:ly)?|was|not the)(?: the| on| by| le| el| o| for)? ?$"
)

_STOPS: Final = r"(?= ?(?:[.,;:!?)(-]|$|(?:please|if|so|whether|bitte|por favor|s'il)\b))"
THEN: Final = Cue(
    r"\b(?:by|before|until|till|prior to) (?:then\b|that(?: (?:day|date))?"
    + _STOPS
    + r")|\b(?:bis dahin|avant cette date"
    r"|antes d?e? ?(?:esa fecha|essa data))\b|\b(?:d'ici|ate) la" + _STOPS
)
"""A limit that the words before it name: "by then"."""
_IN_CASE: Final = re.compile(r"\W*(?:(?:and|but|so|und|et|y|e) )?(?:if|should|in case|unless|wenn|falls|si|se)\b")


def meant_by_then(text: str, before: str, named: list[Day]) -> list[Day]:
    """The day that "by then" in ``text`` means, where ``before``, the words that lead up to it, name no other."""
    then = THEN.search(text)
    if then is None or len(named) != 1 or named[0].on is None or _IN_CASE.match(text):
        return []
    if window_place(before, named[0], named):
        return []
    start = then.end() - len(then[0].split()[-1])
    return [Day(start, then.end(), named[0].on)]


_MOVED_TO: Final = re.compile(r" ?(?:becomes|turns into|is now|->|\u2192)(?= )")
"""What stands between the old day and the new one."""


def is_moved(text: str, days: list[Day]) -> bool:
    return len(days) > 1 and _MOVE.search(text) is not None


def is_old(text: str, day: Day) -> bool:
    """The day that no longer holds, of two."""
    before, after = text[max(0, day.start - 24) : day.start], text[day.end : day.end + 16]
    return bool(_MOVED_FROM.search(before) or _MOVED_TO.match(after))


def window_place(text: str, day: Day, days: list[Day]) -> str:
    """Which end of a window ``day`` is: "first" or "last", "both" of "October 12 - 18", "" where there is none."""
    if _LAST_FIGURE.match(text[day.end : day.end + 14]) and not _is_day_before(day, days):
        return "both"
    if _FIRST_FIGURE.search(text[max(0, day.start - 26) : day.start]):
        return "last"
    for other in days:
        first, second = (other, day) if other.start < day.start else (day, other)
        joined = first is not second and _JOIN.fullmatch(text[first.end : second.start])
        if joined and (_OPENS.search(text[max(0, first.start - 14) : first.start]) or _is_range(joined[0])):
            return "first" if first is day else "last"
    return ""


def _is_day_before(day: Day, days: list[Day]) -> bool:
    """Whether another day begins where a figure behind ``day`` would stand: "1 October - 30 November"."""
    return any(day.end < other.start <= day.end + 5 for other in days)


def _is_range(joined: str) -> bool:
    return joined.strip() in {"-", "to", "through", "until", "till", "bis", "bis zum", "au", "al"}


def window_end(text: str, day: Day) -> date | None:
    """The last day of "October 12 - 18"."""
    last = _LAST_FIGURE.match(text[day.end : day.end + 14])
    if not last or not day.on:
        return None
    try:
        on = day.on.replace(day=int(last[1]))
    except ValueError:
        return None
    return on if on > day.on else None
