"""What the brand may do with the content."""

import re
from collections.abc import Iterator
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.find.numbers import DURATION, days
from collabook.mail.find.rights_cues import FOREVER, NO_USAGE, ORGANIC, OTHER_USE, PAID, USAGE, USAGE_LABEL
from collabook.mail.units import Unit
from collabook.mail.values import Usage

_DURATION: Final = Cue(rf"\b{DURATION}")
_SHORT_MONTHS: Final = re.compile(
    r"\b(\d{1,2}) ?m\b(?= (?:organic|paid|usage|digital|social|exclusiv\w*|whitelist\w*|ads?)\b)"
)
"""Months as managers write them beside a right: "3m organic"."""
_HALF_YEAR: Final = re.compile(r"\b(?:half a year|(?:ein )?halbes jahr|medio ano|meio ano)\b")
_CHANGED: Final = re.compile(
    rf"\bfrom (?:the )?{DURATION}(?: down| back| up)? to (?P<to>\d{{1,3}})(?! ?[\d.,/%]\d)"
    r"(?: (?P<v>(?:day|week|month|year)s?)\b)?"
)
_NOT_DURATION: Final = re.compile(
    r"^(?:'? ?of (?:receiv|posting|invoice|signing|approval|delivery)|'? ?(?:before (?!and)|ago|earlier"
    r"|after you|after deliver)|s? (?:old))"
)
_COUNTED: Final = re.compile(r"'? ?(?:from|after) (?:receiv|posting|invoice|signing|approval|delivery|publication)")
_LIMITS: Final = Cue(r"\bwithin |\bpa(?:y|yment|yable|id (?!media|usage|social|ads?\b|adv))|\bin $|\binvoice")
"""Days behind these are when something is due: "paid 30 days from posting"."""


def find_usage(source: Source) -> Found[Usage] | None:
    """The right to reuse, from the sentences that speak of it; None where two durations are named."""
    if not source.may_say(USAGE, USAGE_LABEL, ORGANIC):
        return None
    hits = list(_hits(source))
    if not hits:
        return None
    spans = {usage.days for _, usage in hits if usage.days is not None}
    if len(spans) > 1 or any(_is_split(_own_clause(unit.text)) for unit, _ in hits):
        return None
    lead = next((hit for hit in hits if hit[1].days is not None), hits[0])
    paid = [usage.paid for _, usage in hits if usage.paid is not None]
    value = Usage(next(iter(spans), None), (True in paid) if paid else None)
    start, end = lead[0].start, lead[0].end
    if value.paid is not None and lead[1].paid != value.paid:
        other = next(unit for unit, usage in hits if usage.paid == value.paid)
        start, end = min(start, other.start), max(end, other.end)
    return Found(value, start, end)


def _hits(source: Source) -> Iterator[tuple[Unit, Usage]]:
    """The sentences that speak of the use, and what the next one adds: "Not for ads.", "Please set it to 30 days."."""
    before: Usage | None = None
    said = frozenset(source.places(USAGE))
    for place, unit in enumerate(source.units):
        own = None if unit.title else _usage(unit, says=place in said)
        usage = own or (_added(unit.text, before) if before and not unit.title else None)
        if usage:
            yield unit, usage
        before = usage


def _added(text: str, before: Usage) -> Usage | None:
    if before.paid is not True and _NOT_AS_ADS.fullmatch(text):
        return Usage(before.days, paid=False)
    span = _FOR_SO_LONG.match(text) if before.days is None else None
    return Usage(days(span["n"], span["u"])) if span else None


_ADS: Final = (
    r"(?:ads?|adverts?|advertising|paid (?:ads?|use|usage|media|social|advertising)|boosting|whitelisting|spark ads?"
    r"|anzeigen|werbung|bezahlte (?:werbung|anzeigen)|publicite|pub|publicidade?|anuncios)"
)
_TAIL: Final = r"(?:[,;(] ?(?!unless|but|except|until|without|only|apart)[^.]{0,80})?"
_NOT_AS_ADS: Final = re.compile(
    r"\W*(?:and |but )?(?:we|i|you|it|they|this|that|these|those|(?:the|your) [\w-]+)(?:'ll|'d|'re|'s| \w+)? ?"
    r"(?:n't|not|never) (?!only|just)(?:ever )?(?:(?:[\w-]+ ){0,5}?(?:as|in|into|for|to|any|behind|with|do|run"
    rf"|want|need|allow) (?:(?:any|an?|our|paid) ){{0,2}}{_ADS}"
    r"|(?:boost|advertis|whitelist)\w*(?: (?!on\b|until|unless|without|for )[\w']+){0,3})"
    rf"{_TAIL}\W*"
    rf"|\W*(?:nothing paid|(?:but |and )?(?:strictly |only )?organic(?: only| use only| use)?|(?:but )?(?:it's "
    rf"|that's |it is "
    rf"|they're )?"
    rf"(?:not|never|no|nothing|keine?|nicht|pas|sans|sin|sem|nada de)(?: (?:to be )?(?:used |run )?(?:for|as|in|de"
    rf"|als|fur|en"
    rf"|como|pour))?(?: any| la)? {_ADS}|{_ADS}(?: is| are)? (?:excluded|not included))(?: (?:though|at all|of course"
    rf"|please))?\W*"
)
_FOR_SO_LONG: Final = re.compile(
    rf"\W*(?:please )?(?:(?:set|make|keep|put|activate|leave) (?:it|them|the code|this|that)(?: valid| live| active| on"
    rf"| up)?(?: to| at| for)?|(?:it|this|that|the code|usage)(?:'s|'d be| is| would be| should be| runs| would run|"
    rf" lasts)"
    rf"(?: valid| limited)?(?: for| to)?|(?:valid )?for)(?: a)?(?: period of| maximum of| total of| the"
    rf" first)? {DURATION}"
)


def _usage(unit: Unit, *, says: bool) -> Usage | None:
    """``says``: its text holds `USAGE`."""
    labelled = bool(unit.label and USAGE_LABEL.search(unit.label)) or bool(
        unit.heading and len(unit.heading.split()) < 5 and USAGE_LABEL.search(unit.heading)
    )
    text = unit.text
    organic_only = "organic" in text and re.match(r"\W*only organic\b|\W*organic (?:only|usage)", text)
    if not labelled and not organic_only and (not says or OTHER_USE.search(text)):
        return None
    if NO_USAGE.search(text) or _NOT_AS_ADS.fullmatch(text):
        return None
    if not labelled and text.rstrip().endswith("?") and not _ASKED.search(text):
        return None
    clause = _own_clause(text) if not labelled else text
    paid = _paid(clause)
    if paid is None and clause is not text and any(_NOT_AS_ADS.fullmatch(piece) for piece in text.split("; ")):
        paid = False
    return Usage(length(clause), paid)


_ASKED: Final = re.compile(
    r"\b(?:could|can|would|will) you (?:please |kindly |also |now )?(?:generate|send|share|create|give|provide|get"
    r"|pass|make"
    r"|turn on|switch on|enable|set up|extend|authori[sz]e)\b.{0,40}\b(?:spark(?: ads?)? codes?|ad codes?|ads?"
    r" authori[sz]ation"
    r"|partnership ads?|spark ads?|whitelist\w*|boost code)\b|\b(?:with|including|incl)\b.{0,30}(?:usage|rights)"
    r"|\bif (?:that's|thats|that is|it's|its) (?:ok|okay|k|alright|all right|fine|cool|good|possible)\b"
    r"|\b(?:ok|okay|alright|all right|fine|cool|possible|happy) (?:if we|for us to|with us)\b|\b(?:could|can|may"
    r"|would|might) we\b|\bwould you\b"
    r"|\b(?:rates?|quote|charge|price|cost|how much|fee|budget)\b.{0,80}(?:\b(?:\d+|one|two|three|six) ?-?"
    r"(?:days?|weeks?|months?|mo)\b.{0,30}(?:usage|rights|whitelist|spark|boost|licen|ads?\b)"
    r"|(?:usage|rights|whitelist\w*|spark ads?|boosting|licen[cs]\w*)\b.{0,20}\b\d+ ?-?(?:days?|weeks?|months?))"
)
"""A question that names the right she is to price or to grant."""


def _own_clause(text: str) -> str:
    """The part of a sentence that speaks of the usage, so that another duration in it is not taken."""
    pieces = re.split(
        r"; |(?:, | )(?:and|but|plus) (?=(?:one|\d+|a|two|three|no)\b[^,]{0,25}exclusiv|we pay"
        r"|we(?:'d| would|'ll| will)? (?:have|get)\b|payment"
        r"|net\b|not? work|exclusiv)",
        text,
    )
    for piece in pieces:
        if USAGE.search(piece):
            return piece
    return text


def _paid(text: str) -> bool | None:
    stripped = re.sub(
        r"\b(?:(?:paid|ads?|advertising|boosting|whitelisting|amplification|sponsoring|media)\b ?){1,3}(?:use |usage )?"
        r"(?:(?:is|are|will be|would be) )?(?:strictly |expressly )?(?:excluded|out|(?:not|never) (?:included|permitted"
        r"|allowed"
        r"|part|covered))|\b(?:excluding|except(?: for)?|hors|exclu[es]*|ausgenommen|exkl\w*) (?:any |all |de |paid "
        r"|la )*"
        r"(?:ads?|advertising|media|boosting|whitelisting|pub\w*|sponsoris\w*|werbung|anzeigen)\b"
        r"|(?:n't(?! (?:just|only|mind))|\b(?:no|not)(?! (?:more|longer|later|only|just))|\b(?:without|never|nobody"
        r"|no one|keine?"
        r"|ohne|sin|sans|sem"
        r"|(?:nicht|pas|nao|nem)(?! (?:nur|seulement|que|so|apenas)\b)))"
        r"\b[^,.;]{0,25}\b(?:ads?|adverts?|advertis\w+|boost\w*"
        r"|whitelist\w*|anzeigen?|werbung|werbeanzeigen?|anuncios?|publicid\w+|publicite|pub|spend|(?:money"
        r"|budget) behind|paid (?:use"
        r"|usage|media|social))\b",
        " ",
        text,
    )
    stripped = re.sub(
        r"#\w+|we(?:'d)? (?:have )?paid|\bpaid (?:on(?! (?:meta|facebook|instagram|tik ?tok|social|youtube|pinterest"
        r"|all|your|our|their))|within|in(?! ads?)|by|collab\w*|partnership(?! ads?))"
        r"|\borganic only\b.*",
        lambda hit: hit[0] if "organic" in hit[0] else " ",
        stripped,
    )
    if PAID.search(stripped):
        return True
    return False if ORGANIC.search(text) else None


def length(text: str) -> int | None:
    if FOREVER.search(text):
        return -1
    text = _HALF_YEAR.sub("6 months", _SHORT_MONTHS.sub(r"\1 months", _CHANGED.sub(_new_length, text)))
    spans = [
        days(match["n"], match["u"])
        for match in _DURATION.finditer(text)
        if not _NOT_DURATION.match(text[match.end() : match.end() + 24])
        and not (_COUNTED.match(text[match.end() : match.end() + 24]) and _LIMITS.search(text[: match.start()]))
    ]
    return spans[0] if spans else None


def _new_length(changed: re.Match[str]) -> str:
    """The length that holds: "30 days" for "from 90 days down to 30"."""
    return f"{changed['to']} {changed['v'] or changed['u']}"


def _is_split(text: str) -> bool:
    """Two spans for two uses ("6 months organic and 30 days paid"): one right could not say both."""
    text = _SHORT_MONTHS.sub(r"\1 months", text)
    spans = {(match["n"], match["u"]) for match in _DURATION.finditer(text)}
    return len(spans) > 1 and bool(ORGANIC.search(text)) and bool(PAID.search(text))
