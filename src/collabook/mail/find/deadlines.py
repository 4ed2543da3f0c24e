"""By when she replies, sends drafts, posts, comes to an event; and when the campaign ends."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property
from typing import Final, cast

from collabook.domain.words import DueAfter
from collabook.mail.clean import fold
from collabook.mail.cues import Cue, Cues
from collabook.mail.find import Found, Source
from collabook.mail.find.dates import DAY_FIGURES, DAY_WORDS, MONTH_WORDS, Day, day_order, find_days
from collabook.mail.find.deadline_cues import CUES, EVENT_MAIL
from collabook.mail.find.deadline_labels import (
    in_plan,
    is_alone_with_hour,
    is_planned,
    labelled,
    led,
    names_window,
    with_next_line,
)
from collabook.mail.find.directions import (
    BOOK,
    is_asked_now,
    is_launch,
    is_limit,
    is_no_limit,
    is_other_end,
    is_ours,
    is_paying,
    is_requested,
    limit_start,
)
from collabook.mail.find.rules import SPAN_WORDS, Rule, find_rules
from collabook.mail.find.windows import THEN, is_moved, is_old, meant_by_then, window_end, window_place
from collabook.mail.units import Unit
from collabook.mail.values import DeadlineWhat, Due

_FARTHEST: Final = 110
"""Letters between a day and the cue that tells what it is for."""
_MADE_FOR_THEM: Final = Cue(r"\bugc\b|\b(?:not|n't|nothing|never|no need to|without) (?:\w+ ){0,3}?post(?:ed|ing)?\b")
_NEXT_SENTENCE: Final = 3
"""Characters between a sentence and the next one of its paragraph."""
_Mark = tuple[int, int, str]


class _Mail:
    """What only the whole of a mail tells, asked when a day needs it."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @cached_property
    def invites(self) -> bool:
        """Whether it invites her somewhere."""
        said = self.source.may_say(EVENT_MAIL) and EVENT_MAIL.search(self.source.whole)
        return bool(said or EVENT_MAIL.search(fold(self.source.subject)))

    @cached_property
    def book(self) -> bool:
        """Whether it is about a book, which is published without her."""
        return bool(BOOK.search(self.source.whole, self.source.threes))

    @cached_property
    def ugc(self) -> bool:
        """Whether what she makes is theirs to post."""
        return bool(_MADE_FOR_THEM.search(self.source.whole))


def find_deadlines(source: Source) -> list[Found[Due]]:
    """Deadlines in the order of the text, each once."""
    mail = _Mail(source)
    found: list[Found[Due]] = []
    figures = {index for index, unit in enumerate(source.units) if DAY_FIGURES.search(unit.text)}
    order = day_order(source.whole) if figures else None
    dated = figures.union(source.places(DAY_WORDS), source.places(MONTH_WORDS))
    spanned, pointing = frozenset(source.places(SPAN_WORDS)), frozenset(source.places(THEN))
    for index in sorted(dated | spanned | pointing):
        unit = led(source.units[index], source.units[index - 1] if index else None)
        if index in dated and index + 1 < len(source.units) and mail.invites:
            unit = with_next_line(unit, source.units[index + 1])
        days = find_days(unit.text, source.sent, day_first=order) if index in dated else []
        begin = unit.start
        if index in pointing and not days:
            days, begin = _then(source, index, order)
        rules = find_rules(unit.text) if index in spanned else []
        if not rules and not any(day.on and day.on >= source.sent for day in days):
            continue
        marks = [] if labelled(unit) else _marks(unit, source.asked(_MARKING, unit.text), book=mail.book)
        for due in (
            *_on_days(unit, days, marks, mail),
            *_by_rules(unit, rules, marks, mail),
        ):
            if (due.on is None or due.on >= source.sent) and all(due != held.value for held in found):
                found.append(Found(due, begin, unit.end))
    return found


def _then(source: Source, index: int, order: bool | None) -> tuple[list[Day], int]:
    """The day that "by then" means, and where the sentence before begins, which names it."""
    unit = source.units[index]
    before = source.units[index - 1] if index else None
    if before is None or unit.start - before.end > _NEXT_SENTENCE:
        return [], unit.start
    then = meant_by_then(unit.text, before.text, find_days(before.text, source.sent, day_first=order))
    return then, before.start if then else unit.start


def _on_days(unit: Unit, days: list[Day], marks: list[_Mark], mail: _Mail) -> Iterator[Due]:
    moved = is_moved(unit.text, days)
    for day in days:
        if day.on is None or (moved and is_old(unit.text, day)):
            continue
        place = "" if moved else window_place(unit.text, day, days)
        what = _what(unit, day, marks, mail)
        on = _in_window(unit, day, place, what) if place else day.on
        if what and on:
            yield Due(what, on=on)


def _in_window(unit: Unit, day: Day, place: str, what: DeadlineWhat | None) -> date | None:
    """The last day of a campaign, or of a row "Live: 12 - 18 October" or of a plan; no other window means one day."""
    if what != "end" and (what != "post" or names_window(unit) or not (labelled(unit) == "post" or in_plan(unit))):
        return None
    return {"last": day.on, "both": window_end(unit.text, day)}.get(place)


def _by_rules(unit: Unit, rules: list[Rule], marks: list[_Mark], mail: _Mail) -> Iterator[Due]:
    for rule in rules:
        what = None if rule.other else _counted(unit, rule, marks, mail)
        if not what or what in {"event", "end"}:
            continue
        if rule.after:
            yield Due(what, days=rule.days, after=cast(DueAfter, rule.after))
        elif re.match(r"within|you|in |innerhalb|sous|dans|dentro|en ", unit.text[rule.start : rule.end]):
            yield Due(what, on=mail.source.sent + timedelta(days=rule.days))


def _what(unit: Unit, day: Day, marks: list[_Mark], mail: _Mail) -> DeadlineWhat | None:
    """What a day is for: its row's label, else the cue that stands nearest to it."""
    label = labelled(unit)
    if label == "when":
        return "event" if mail.invites else None
    if label:
        return None if label == "none" else cast(DeadlineWhat, label)
    if mail.invites and is_alone_with_hour(unit, day.start, day.end):
        return "event"
    start = limit_start(unit.text, day.start)
    if is_no_limit(unit.text, start):
        return None
    nearest = min(_cues(unit.text, start, day.end, marks), default=None)
    what = nearest[2] if nearest else None
    limited = is_limit(unit.text, start, day.end)
    if what is None or (what == "event" and not mail.invites) or (what == "none" and nearest and nearest[0] > 24):
        return _unsaid(unit, start, mail, limited=limited)
    if what in {"reply", "edit", "files"} and not (limited or is_planned(unit) or is_asked_now(unit.text, day.start)):
        return None
    if (what == "reply" and is_paying(unit.text, start)) or (what == "end" and is_other_end(unit.text, start)):
        return None
    return _named(what, mail)


def _unsaid(unit: Unit, start: int, mail: _Mail, *, limited: bool) -> DeadlineWhat | None:
    """No verb tells: what is made, and by when ("1 reel, by 20 October"); a plan's only day."""
    before = unit.text[max(0, start - _FARTHEST) : start]
    if limited and CUES["making"].search(before) and not any(CUES["none"].finditer(before)) and not mail.ugc:
        return "post"
    return "post" if is_planned(unit) else None


def _named(what: str | None, mail: _Mail) -> DeadlineWhat | None:
    """What to call it: "send us the video" is a draft where she posts it herself, and none where they do."""
    if what == "files":
        return None if mail.ugc else "draft"
    return None if what in {None, "none"} else cast(DeadlineWhat, "draft" if what == "edit" else what)


def _counted(unit: Unit, rule: Rule, marks: list[_Mark], mail: _Mail) -> DeadlineWhat | None:
    """What is due within some days."""
    label = labelled(unit)
    if label and label != "when":
        return None if label == "none" else cast(DeadlineWhat, label)
    nearest = min(_cues(unit.text, rule.start, rule.end, marks), default=None)
    what = nearest[2] if nearest else None
    if what in {None, "event", "none"}:
        return "post" if rule.after == "delivery" and _is_making(unit.text, rule, nearest) else None
    if rule.after is None and is_paying(unit.text, rule.start):
        return None
    return _named(what, mail)


_ORDINAL: Final = re.compile(
    r"\W{0,4}(?:and |then )?(?:the |your |das |die |der |le |la |el |o |a )?(?:first|second|1st|2nd|one|both|erste"
    r"|zweite"
    r"|premiere?|primer[oa]?|primeir[oa])(?: one| of them)?(?: (?:should be |is |goes |has to be )?(?:up|due"
    r"|online))?,? "
)
"""One of several things to make, named in the sentence before: "The first within three weeks of …"."""


def _is_making(text: str, rule: Rule, nearest: tuple[int, int, str] | None) -> bool:
    """Whether what is to be made stands nearer to "within two weeks of delivery" than any other cue."""
    if _ORDINAL.fullmatch(text[: rule.start]):
        return True
    ends = [match.end() for match in CUES["making"].finditer(text[: rule.start])]
    if not ends:
        return nearest is None and bool(CUES["making"].search(text) or "plazo" in text)
    return nearest is None or nearest[2] == "event" or rule.start - ends[-1] < nearest[0]


_MEANING: Final = {cue: what for what, cue in CUES.items() if what != "making"}
_MARKING: Final = Cues(*_MEANING)


def _marks(unit: Unit, cues: Iterable[Cue], *, book: bool) -> list[_Mark]:
    """Every place of ``cues``: its start, its end and its meaning; what the sender will do is no task of hers."""
    text, found = unit.text, list[_Mark]()
    for cue in cues:
        what = _MEANING[cue]
        for match in cue.compiled.finditer(text):
            start, end = match.span()
            if what == "answered":
                found += [(start, end, "reply")] if is_requested(text, start) else []
            elif what == "post" and is_launch(text, start, book=book):
                found.append((start, end, "none"))
            elif what == "post" and match[0].endswith(("out", "out on")):
                found += [(start, end, what)] if _may_go_out(unit, start) else []
            else:
                found.append((start, end, "none" if what in _HERS and is_ours(text, start) else what))
    return found


_CONTENT: Final = re.compile(
    r"\b(?:tik ?toks?|reels?|stor(?:y|ies)|videos?|clips?|posts?|shorts?|carousels?|content|integration|episodes?|issue"
    r"|newsletter|article|pins?|photos?|everything|all|it|them|they|first|second|both|one)(?: [\w']+){0,3} $"
)
"""What may go out or be out on a day because she posts it; a book or a parcel does so without her."""
_NO_CONTENT: Final = Cue(r"\b(?:parcel|ship\w*|package|box|samples?|order|invoice|payment|money|products?|delivery)\b")

_MONEY_GOES: Final = re.compile(
    r"\b(?:your|the|our) (?:[$£€] ?\d|[a-z]{1,3}\$ ?\d|\d[\d.,]* ?(?:[$£€]|eur|usd|gbp)|payment|fee|money|transfer"
    r"|invoice|payout|commission)[^.;]{0,50}$"
)
"""It is money that goes out: "your $280 for the video goes out"."""


def _may_go_out(unit: Unit, start: int) -> bool:
    """Whether she posts what "goes out": content stands before it, or in a list nothing does."""
    before = unit.text[max(0, start - 60) : start]
    if _CONTENT.search(before):
        return not _MONEY_GOES.search(before)
    alone = unit.listed and re.fullmatch(r"[\W\d]*", unit.text[:start]) and unit.text.startswith("goes", start)
    return bool(alone) and not _NO_CONTENT.search(f"{unit.heading} {unit.text}")


_HERS: Final = {"reply", "draft", "edit", "files", "post"}


def _cues(text: str, start: int, end: int, marks: list[_Mark]) -> Iterator[tuple[int, int, str]]:
    """Distance, shortness and meaning of each cue around a day; behind it or in another clause counts as farther."""
    for first, last, what in marks:
        if start - _FARTHEST < last <= start:
            gap = start - last + _bars(text[last:start])
        elif end <= first:
            gap = first - end + 25 + _bars(text[end:first])
        else:
            continue
        if gap < _FARTHEST:
            yield gap, first - last, what


def _bars(between: str) -> int:
    if len(between) < 4:
        return 0
    threat = 90 if re.search(r", (?:otherwise|or else|or (?:we|it|your)|sonst|sinon|si no|senao)\b", between) else 0
    return (
        threat
        + 40 * len(re.findall(r"[.;]\s", between))
        + 15 * len(re.findall(r", (?:and|but|so|i|we|then)\b", between))
    )
