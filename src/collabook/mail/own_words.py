"""Which words of a message count: its own, and what it quotes where the new text accepts that."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from collabook.domain.money import Currency
from collabook.mail.clean import fold
from collabook.mail.cues import Cue, threes_of
from collabook.mail.find import Found, Source
from collabook.mail.message import LONGEST_LOOK, Message
from collabook.mail.units import Unit, searched

_ACCEPTS: Final = Cue(
    r"\b(?:that|this|it|your (?:rate|price|fee|quote|offer|proposal|terms)|everything|all of that|those"
    r"|these) (?:all )?(?:works?|is (?:fine|great|perfect|good|ok(?:ay)?)|sounds (?:good|great|perfect"
    r"|fair|fine)|looks good|suits us)(?: (?:for|with|by) (?:us|me))?\b"
    r"|\bis (?:fine|great|perfect|ok(?:ay)?|good|no problem) (?:for|with|by) (?:us|me)\b"
    r"|\bworks for (?:us|me)\b|\bconfirmed\b|\bwe (?:accept|agree|have a deal)\b|\bwe(?:'re"
    r"| are) happy (?:to (?:accept|confirm|go ahead|proceed)|with (?:that|your|this|[$€£]|\d))"
    r"|\bhappy to (?:confirm|go ahead|proceed|accept)\b|\blet'?s (?:do it|go ahead|do this"
    r"|go with (?:that|your))|\bdeal!|\bit'?s a deal|\byou(?:'ve| have) (?:just )?got (?:yourself )?a deal"
    r"|(?:^|[.!,] ?)sold!|\bcount us in\b|\bconsider it (?:done|agreed|a deal)\b|\bagreed\b(?:[!.,]| (?:at|on|then)\b)"
    r"|\bsounds (?:good|great|perfect)\b|\bthat'?s (?:fine|great|perfect|ok(?:ay)?|a deal)\b"
    r"|\beinverstanden\b|\bpasst (?:fur uns|so|gut|perfekt)|\bca (?:marche|nous va|nous convient)"
    r"|\bc'est (?:bon|parfait|d'accord)|\bd'accord\b|\bnos parece (?:bien|perfecto)|\bde acuerdo\b"
    r"|\baceptamos\b|\bfechado\b|\bcombinado\b|\baceitamos\b"
)
_REFUSES: Final = Cue(
    r"\b(?:but|unfortunately|however|can't|cannot|too (?:high|much)|more than|instead|leider|aber|mais"
    r"|pero|mas)\b|\bover (?:our|what)"
)
_ANSWER: Final = re.compile(r"\s{0,20}(?:re|aw|sv|rv|antw)\s{0,5}:", re.IGNORECASE)
_OPENING: Final = 4
"""How many sentences an answer takes to say yes."""
_QUOTE_MARK: Final = re.compile(r"(?m)^[ ]*>[ ]?")
_DEEPER: Final = re.compile(r"(?m)^[ ]*>[ ]?>.*$")
_INTRODUCED: Final = re.compile(r"(?m)^.{0,300}\b(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)\b.{0,200}:[ ]*$")
_SEPARATOR: Final = re.compile(r"(?m)^-{2,}.{3,40}-{2,}[ ]*$")
_HEADER: Final = re.compile(r"(?im)^[ >]*(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff)[ ]?:.*$")


def own_source(message: Message, home: Currency, currencies: Mapping[str, Currency], today: date) -> Source:
    """The message's own words."""
    spans = [(part.start, part.end) for part in message.parts if part.kind == "new"]
    sent = message.sent_at.date() if message.sent_at else today
    return _source(message, message.text, spans, sent, home, currencies)


def brands_words(message: Message) -> str:
    """What the brand itself wrote, without what is quoted, signatures and small print."""
    return "\n".join(message.text[part.start : part.end] for part in message.parts if part.kind in {"new", "forwarded"})


def _source(
    message: Message,
    text: str,
    spans: Iterable[tuple[int, int]],
    sent: date,
    home: Currency,
    currencies: Mapping[str, Currency],
) -> Source:
    said, stopped = searched(text, spans)
    found = tuple(unit for unit in said if not _is_greeting(unit))
    whole = " . ".join([unit.text for unit in found])
    if text is message.text and len(text) <= LONGEST_LOOK and all(_stands_free(text, unit) for unit in found):
        threes = message.threes
    else:
        around = {said for unit in found for said in (unit.label, unit.heading)}
        threes = threes_of(" . ".join([fold(message.subject), whole, *around]))
    unread = "" if stopped is None else _unread(text, stopped)
    return Source(message.text, message.subject, found, sent, home, currencies, whole, threes, unread)


def _stands_free(text: str, unit: Unit) -> bool:
    """Whether blanks stand around it in ``text``, as they do between two units that are joined."""
    return not (text[unit.start - 1 : unit.start].strip() or text[unit.end : unit.end + 1].strip())


def _unread(text: str, stopped: int) -> str:
    read = " ".join(text[max(0, stopped - 200) : stopped].split())
    return f"The mail is long: its words after “…{read[-40:].partition(' ')[2] or read[-40:]}” were not searched"


_GREETING: Final = re.compile(
    r"(?:hi|hey|hello|dear|hallo|liebe[rs]?|bonjour|hola|ola|oi|ciao|guten (?:tag"
    r"|morgen))\b(?: +[^\s.?!:;,\d$€£]{1,25}){0,4} ?[,!.]?"
)
"""A greeting alone: what follows a name and a comma may say what the mail is about."""


def _is_greeting(unit: Unit) -> bool:
    return bool(_GREETING.fullmatch(unit.text.strip()))


def acceptance(own: Source) -> Found[bool] | None:
    """The sentence that agrees to what was proposed, if one of the first does so without a "but"."""
    opening = " ".join(unit.text for unit in own.units[:_OPENING])
    accepts = next((match for match in _ACCEPTS.finditer(opening) if not _asked(opening, match)), None)
    if not accepts or _REFUSES.search(opening[: accepts.end() + 60]):
        return None
    position = 0
    for unit in own.units[:_OPENING]:
        position += len(unit.text) + 1
        if accepts.end() < position:
            return Found(True, unit.start, unit.end)
    return None


def may_answer(message: Message) -> bool:
    """Whether something was written before it, as far as it tells; of a pasted text that is not known."""
    quotes = any(part.kind == "quoted" for part in message.parts)
    answers = message.in_reply_to or message.references or quotes or _ANSWER.match(message.subject)
    return bool(answers) or not (message.message_id or message.subject)


def accepted_source(message: Message, own: Source) -> Source | None:
    """What she wrote last, where the new text accepts it in its first sentences; else None."""
    quoted = [part for part in message.parts if part.kind == "quoted"]
    sender = message.sender.email
    if not quoted or acceptance(own) is None:
        return None
    start, end = quoted[0].start, quoted[-1].end
    block = message.text[start:end]
    head = "\n".join(block.split("\n")[:6]).lower()
    if sender and sender in head and not any(address.email and address.email in head for address in message.to):
        return None
    masked = message.text[:start] + _masked(block)
    return _source(message, masked, [(start, len(masked))], own.sent, own.home, own.currencies)


_TURNED: Final = {
    "you": "we",
    "your": "our",
    "yours": "ours",
    "i": "you",
    "we": "you",
    "my": "your",
    "our": "your",
    "me": "you",
    "us": "you",
}
_PERSON: Final = re.compile(rf"\b(?:{'|'.join(_TURNED)})\b")


def turned(source: Source) -> Source:
    """What she wrote to them as they would say it: "you can use them on your site" is "we can use them on our site"."""
    units = tuple(
        unit._replace(text=_PERSON.sub(lambda said: _TURNED[said[0]], " ".join(unit.text.split())))
        for unit in source.units
    )
    whole = " . ".join([unit.text for unit in units])
    return replace(source, units=units, whole=whole, threes=source.threes | threes_of(whole))


def _asked(text: str, match: re.Match[str]) -> bool:
    """Whether it is only asked ("does that work for you?"): that accepts nothing."""
    tail = re.search(r"[.?!]", text[match.end() - 1 :])
    return bool(tail and tail[0] == "?") or bool(
        re.search(r"\b(?:does|would|if|is|could|can|whether)\s$", text[: match.start()])
    )


def _masked(block: str) -> str:
    """Her text alone, as long as ``block``: deeper quotes, marks and header lines are blanks."""

    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", match[0])

    deeper = list(_SEPARATOR.finditer(block))
    if len(deeper) > 1:
        block = block[: deeper[1].start()]
    for pattern in (_DEEPER, _SEPARATOR, _HEADER, _QUOTE_MARK):
        block = pattern.sub(blank, block)
    lines = block.split("\n")
    seen = 0
    for index, line in enumerate(lines):
        if _INTRODUCED.match(line) or (fold(line).rstrip().endswith("wrote:")):
            seen += 1
            lines[index] = " " * len(line)
        if seen > 1:
            lines[index] = " " * len(line)
    return "\n".join(lines)
