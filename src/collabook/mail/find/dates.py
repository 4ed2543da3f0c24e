"""Days named in a text, read against the day the mail was sent; what could be two days is no day."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final, NamedTuple

from collabook.mail.cues import Cue
from collabook.mail.months import MONTHS, WEEKDAYS

_MONTH: Final = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY: Final = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?"
_ORDINAL: Final = r"(?:st|nd|rd|th|er|º|°|o|\.)?"
_YEAR: Final = r"(?:(?:,? |-)(?:de |del |of )?(?P<{}>20\d\d))?"


MOST_IN_UNIT: Final = 12
"""Days of one sentence or row that are looked at: more is a calendar, not a deadline."""


class Day(NamedTuple):
    """A day in ``text[start:end]``; ``on`` is None where the words leave it open ("mid-October", "10/12")."""

    start: int
    end: int
    on: date | None


_PATTERN: Final = re.compile(
    r"(?<![\w./])(?:"
    r"(?<!-)(?P<vague>mid(?:dle of)?[ -]|early |late |the week of |w/c |week commencing |kw ?\d\d?|mitte "
    r"|anfang |mi-|mediados de |meados de |(?:first|second|third|last) (?:week|days|half) of )(?:the )?"
    rf"(?:\d{{1,2}}{_ORDINAL} )?(?:{_MONTH}|{_DAY})?"
    rf"|(?<!-)(?P<iso>20\d\d[-/]\d\d?[-/]\d\d?)(?!\d)"
    rf"|(?<!-)(?P<dmy>\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d\d)(?!\d)"
    rf"|(?<!-)(?P<dm>\d{{1,2}}(?:/\d{{1,2}}|\.\d{{1,2}}\.?))(?!\d|[.,/]\d|[ ]?(?:pm|am|uhr|h|%|k|€|\$|£)\b)"
    rf"|(?<![a-z]-)(?:the )?(?P<d1>\d{{1,2}}){_ORDINAL}[ -](?:of |de )?(?!(?:out|set) (?:of"
    rf"|from)\b)(?P<m1>{_MONTH}){_YEAR.format('y1')}"
    rf"|(?<!-)(?!(?:out|set|ago) \d)(?P<m2>{_MONTH})[ -](?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d|%|[ ]?(?:am"
    rf"|pm)\b){_YEAR.format('y2')}"
    rf"|(?<!-)(?P<wd5>{_DAY}),? (?:the |den |le |el |dia )?(?P<d5>\d{{1,2}})(?P<th>st\b|nd\b|rd\b|th\b|\.(?!\d))?"
    rf"(?!\d|[:.,/%]\d|%|[. -]{{0,2}}(?:(?:am|pm|h|uhr|hrs|o'clock|x)\b|(?:of |de )?{_MONTH})| ?- ?\d)"
    r"|(?:bis zum|(?:avant|d'ici) le|antes del|hasta el|(?:ate |el |no )?(?:o |ao )?dia) (?P<d6>\d{1,2})\.?"
    rf"(?!\d|[:.,/%]\d|%|[. ]{{0,2}}(?:(?:h|uhr|x|de|del|\d)\b|{_MONTH}))"
    r"|(?<!-)(?P<out>the (?:month|year) is (?:out|over)|month[- ]end|year[- ]end|month's end|fin du mois"
    r"|fin(?:al)?(?:es)? de mes|fi(?:m|nal) do mes|monatsende)"
    r"|(?<!-)(?P<end>(?:the |very )?(?:end|last day) of(?: the month of)?|ende|(?:la )?fin(?:al)?(?: de)?"
    rf"|finales de|fim de) (?P<m3>{_MONTH}|(?:the |this |des )?(?:month|monats?)|next month|the year"
    rf"|year){_YEAR.format('y3')}"
    rf"|(?<!-)(?P<next>(?:next|nachste[nrs]?|proximo|proxima) )?(?P<wd>{_DAY})(?P<wnext> (?:next week|week"
    r"|prochain|prochaine|que viene))?"
    r"|(?<!-)(?P<rel>(?:the )?day after tomorrow|ubermorgen|tomorrow|tmrw|tmr|morgen|demain|manana|amanha"
    rf"|today|tonight|(?:eod|cob|eob|(?:end|close) of (?:day|play|business))"
    r"(?! (?:on )?(?:\w+day|tomorrow|\w{3} \d|\d))|heute"
    r"|aujourd'hui|hoy|hoje)"
    r"|(?:the )(?P<d4>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|anniversary|time|video|century))"
    r")(?!\w)"
)
DAY_WORDS: Final = Cue(
    rf"\b(?:{_DAY}|tom|tmr|morgen|ubermorgen|heute|demain|hoje|hoy|manana|amanha|aujourd|eod|cob|month-end|month's"
    rf"|the month|year-end|the year"
    r"|eob|tonight|today|end|ende|fin|fim|finales|close|last day|mid|early|late|mitte|anfang|mi-|mediados"
    r"|meados|week commencing|the week|the day)"
)
MONTH_WORDS: Final = Cue(rf"\b(?:{_MONTH})")
DAY_FIGURES: Final = re.compile(
    r"\d(?:[./-]\d|st\b|nd\b|rd\b|th\b|(?<=\bzum \d)|(?<=\ble \d)|(?<=\bel \d)|(?<=\bdel \d)|(?<=\bdia \d))"
)
"""What a unit must hold so that `find_days` finds one."""


def find_days(text: str, sent: date, *, day_first: bool | None = None) -> list[Day]:
    """Every day of a unit's folded ``text``, in order. ``day_first`` is what other dates of the mail told."""
    found: list[Day] = []
    for match in _PATTERN.finditer(text):
        if not match[0].strip():
            continue
        day = _read(match, sent, day_first)
        held = found[-1] if found else None
        if held and match["rel"] and _HOUR.match(match["rel"]) and held.end + 4 > match.start():
            found[-1] = held._replace(end=match.end())
            continue
        if held and held.on and day and day.on and held.end + 3 > day.start and _just_weekday(text, held):
            found[-1] = day._replace(start=held.start)
            continue
        if day:
            found.append(day)
    return [day for day in found if not _stray(text, day)][:MOST_IN_UNIT]


_HOUR: Final = re.compile(r"eod|cob|eob|end|close|tonight")
"""Said behind a day, it is that day's: "by Thursday EOD"."""
_SHORT_DAY: Final = re.compile(r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|segunda|terca|quarta|quinta|sexta)\.?")
_DAY_CUE: Final = Cue(r"\b(?:by|on|until|till|before|due|this|bis|ate|na|em|latest|of|for|play|day)\s$")

_ANY_DAY: Final = re.compile(
    r"(?:(?:(?<![\w'])a|\bany|\beach|\bevery|\bper) (?:\w+day|mon|tue|wed|thu|fri|sat|sun)"
    r"|\b(?:jede[nrms]?|eine[nmr]?|chaque|un|cada|todo|um) \w+)\b"
)


def _stray(text: str, day: Day) -> bool:
    """Whether it is no day of the calendar: "a Sunday"; "sat" or "quinta" where no word before makes it one."""
    said = text[day.start : day.end].strip()
    if re.match(_DAY, said) and _ANY_DAY.fullmatch(_with_word_before(text, day)):
        return True
    return bool(_SHORT_DAY.fullmatch(said)) and not _DAY_CUE.search(text[max(0, day.start - 8) : day.start])


def _with_word_before(text: str, day: Day) -> str:
    """The weekday and the word before it, "a sunday"."""
    begin = text.rfind(" ", 0, max(0, day.start - 1)) + 1
    return text[begin : day.end].strip(" .,")


def _just_weekday(text: str, day: Day) -> bool:
    return re.fullmatch(_DAY, text[day.start : day.end].strip()) is not None


_NUMERIC: Final = re.compile(r"\d[./-]\d")
_TELLING: Final = re.compile(
    r"(?<![\d./-])(\d{1,2})(?:[./-](\d{1,2})[./-](?:20)?\d\d|/(\d{1,2}))(?![\d/]|[.,]\d| ?%|[ -](?:days?|hours?"
    r"|support))"
)
_ABROAD: Final = (
    "und wir ihr mit fur bis nach oder nicht unser sie dich dir nous vous pour avec dans votre notre est une ou que por"
    " con para una nuestra nuestro tu te los las del como uma com nao voce nosso nossa seu sua ate em dos das"
)
_ELSEWHERE: Final = frozenset(_ABROAD.split())
"""Small words of languages that write the day first."""
_ENGLISH: Final = "the and you your we our for with to of is are be by this that"
_HERE: Final = frozenset(_ENGLISH.split())


def day_order(text: str) -> bool | None:
    """Whether dates such as 23/10/2026 or 2/10 in ``text`` put the day first; None where nothing tells.

    Another date that can be read one way only tells, else the language: English has both orders, others have one.
    """
    if not _NUMERIC.search(text):
        return None
    told = set()
    for match in _TELLING.finditer(text):
        first, second = int(match[1]), int(match[2] or match[3])
        if first > 12 >= second > 0 and not (match[3] and (first, second) == (24, 7)):
            told.add(True)
        if 31 >= second > 12 >= first > 0:
            told.add(False)
    if len(told) == 1:
        return told.pop()
    words = set(text.replace(",", " ").replace(".", " ").replace(":", " ").split())
    elsewhere = len(words & _ELSEWHERE)
    return True if not told and elsewhere > 2 and elsewhere > 2 * len(words & _HERE) else None


def _read(match: re.Match[str], sent: date, day_first: bool | None) -> Day | None:
    span = match.start(), match.end()
    if match["vague"]:
        return Day(*span, None)
    if match["iso"]:
        return Day(*span, _iso(match["iso"]))
    if match["dmy"]:
        return Day(*span, _numeric(match["dmy"], day_first))
    if match["dm"]:
        return _short_numeric(match, sent, day_first)
    for number in "12":
        if match[f"d{number}"]:
            return Day(*span, _near(sent, match[f"m{number}"], int(match[f"d{number}"]), match[f"y{number}"]))
    if match["out"]:
        return Day(*span, _end_of("the year" if "year" in match["out"] else "the month", None, sent))
    if match["end"]:
        return Day(*span, _end_of(match["m3"], match["y3"], sent))
    if match["wd5"]:
        return _numbered_weekday(match, sent)
    if match["d4"] or match["d6"]:
        return Day(*span, _next_with_day(sent, int(match["d4"] or match["d6"])))
    if match["rel"]:
        word = match["rel"]
        if "after" in word or word == "ubermorgen":
            return Day(*span, sent + timedelta(days=2))
        late = word in {"tomorrow", "tmrw", "tmr", "morgen", "demain", "manana", "amanha"}
        return Day(*span, sent + timedelta(days=int(late)))
    if match["next"] or match["wnext"]:
        return Day(*span, None)
    return Day(*span, _weekday(sent, match["wd"]))


def _numbered_weekday(match: re.Match[str], sent: date) -> Day:
    """Of "Friday 25th": None where the 25th is no Friday; without "th", the number may be of something else."""
    on = _next_with_day(sent, int(match["d5"]))
    fits = on is not None and on.weekday() == WEEKDAYS[match["wd5"].rstrip(".")]
    if (fits and len(match["d5"]) == 2) or match["th"] or not on:
        return Day(*match.span(), on if fits else None)
    return Day(match.start(), match.end("wd5"), _weekday(sent, match["wd5"]))


def _iso(text: str) -> date | None:
    return _safe(*(int(part) for part in re.split("[-/]", text)))


def _numeric(text: str, day_first: bool | None) -> date | None:
    first, second, year = (int(part) for part in re.split(r"[./-]", text))
    year += 2000 if year < 100 else 0
    if first > 12 or (day_first and second <= 12) or (first == second) or ("." in text and second <= 12):
        return _safe(year, second, first)
    if second > 12 or day_first is False:
        return _safe(year, first, second)
    return None


def _short_numeric(match: re.Match[str], sent: date, day_first: bool | None) -> Day | None:
    text = match["dm"]
    first, second = (int(part) for part in re.split(r"[./]", text.strip(".")))
    dotted = "." in text
    if dotted and not text.endswith("."):
        return None
    if not (0 < first <= 31 and 0 < second <= 31) or (first > 12 and second > 12):
        return None
    if dotted or (first > 12 and second <= 12) or day_first:
        return Day(*match.span(), _nearest(sent, second, first))
    if second > 12 or day_first is False or first == second:
        return Day(*match.span(), _nearest(sent, first, second))
    return Day(*match.span(), None)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(sent: date, month: str, day: int, year: str | None) -> date | None:
    number = MONTHS[month.rstrip(".")]
    return _safe(int(year), number, day) if year else _nearest(sent, number, day)


def _nearest(sent: date, month: int, day: int) -> date | None:
    """The next such day; one that has passed by less than four months stays in its year."""
    this = _safe(sent.year, month, day)
    if this is None or this >= sent - timedelta(days=120):
        return this
    return _safe(sent.year + 1, month, day)


def _end_of(said: str, year: str | None, sent: date) -> date | None:
    said = said.rstrip(".")
    if "next month" in said:
        following = date(sent.year + sent.month // 12, sent.month % 12 + 1, 1)
        return following.replace(day=monthrange(following.year, following.month)[1])
    if "month" in said or "monat" in said:
        return sent.replace(day=monthrange(sent.year, sent.month)[1])
    if "year" in said:
        return date(sent.year, 12, 31)
    month = MONTHS[said]
    in_year = int(year) if year else sent.year + (month < sent.month - 3)
    return date(in_year, month, monthrange(in_year, month)[1])


def _next_with_day(sent: date, day: int) -> date | None:
    year, month = sent.year, sent.month
    if day <= sent.day:
        year, month = year + month // 12, month % 12 + 1
    return _safe(year, month, day)


def _weekday(sent: date, name: str) -> date:
    wanted = WEEKDAYS[name.rstrip(".")]
    return sent + timedelta(days=(wanted - sent.weekday() - 1) % 7 + 1)
