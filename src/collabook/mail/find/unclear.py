"""Days that the mail leaves open: "10/12", "next Friday", "mid-October". They are named, never guessed."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Source
from collabook.mail.find.dates import day_order, find_days

_MOST: Final = 3
_TASK: Final = Cue(
    r"\b(?:by|until|till|before|latest|deadline|due|post(?:ed|ing)?|live|drafts?|publish\w*|reply|rsvp|bis|avant|antes"
    r"|hasta|ate)\b"
)
_OPEN: Final = re.compile(r"\d{1,2}/\d{1,2}(?![\d/])|\b(?:next|mid|early|late|nachste\w*|prochain\w*|proxim[ao])\b")


def unclear_days(source: Source) -> list[str]:
    """A sentence for each day of a task that could be several, at most three."""
    said: list[str] = []
    for unit in source.holding(_TASK):
        if _OPEN.search(unit.text):
            for day in find_days(unit.text, source.sent, day_first=day_order(source.whole)):
                shown = unit.shown[day.start : day.end].strip(" .,;:")
                if day.on is None and shown:
                    said.append(f"“{shown}”: which day is not plain, to be asked about")
    return list(dict.fromkeys(said))[:_MOST]
