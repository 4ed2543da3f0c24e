"""Days counted from something that has not happened yet, such as the product's arrival."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from collabook.mail.cues import Cue
from collabook.mail.find.dates import MOST_IN_UNIT
from collabook.mail.find.numbers import DURATION, days

_SPAN: Final = (
    rf"(?:(?P<f>(?:a|the|one) fortnight)\b|{DURATION}|(?P<h>24|48|72|96)(?: |-)?(?:hours?|hrs?|stunden|heures|horas)\b)"
)
_WITHIN: Final = Cue(
    r"\b(?:with ?in|in(?: the)?(?: next)?|innerhalb(?: von)?|binnen|sous|dans(?: les)?|spatestens"
    r"|en(?: un plazo de| los)?|nos|dentro de|em(?: ate)?|no prazo de|no later than|at (?:the )?latest"
    r"|plazo de|max\.?|under"
    rf"|au plus tard) (?:the next |the |a period of )?(?:max\.? |maximum )?{_SPAN}"
)
_GIVEN: Final = Cue(
    rf"\byou(?:'ve| have)(?: got)? {_SPAN} (?=to (?:accept|confirm|repl|respond|decide|apply|answer|claim|opt in|sign"
    rf" up"
    r"|let (?:us|me) know|get back))"
)
"""A time from the mail on: "You have 48 hours to accept"."""
_LEADING: Final = Cue(
    rf"\b{_SPAN} (?=(?:after|from|of|nach|ab|apres|despues|depois|following|upon|once|desde|apos"
    r"|post|tras|suivant)\b)"
)
_RECEIVED: Final = (
    r"receiv|recei?pt|deliver|arriv|landing|lands|landed|gets? to you|reach(?:es|ing|ed)? you|in (?:your )?hands?\b"
    r"|unbox|having the|get(?:ting)? (?:the|your|it)\b|you(?:'ve)? (?:get|got|have) (?!(?:our|final|approv"
    r"|the (?:ok|go)|left\b|gone\b|been\b|stayed\b|posted\b|published\b|signed\b|filmed\b))"
    r"|comes in\b|samples?\b|goods\b|erhalt|erhaelt|ankunft|ankomm|angekommen|zustellung|lieferung|recib|recep|recu\b"
    r"|(?:turn(?:s|ed|ing)?|show(?:s|ed|ing)?) up\b|touch(?:es|ing)? down|ange(?:kommen|liefert)|eintrifft|eingetroffen"
    r"|recoi|reception|livraison|entrega|receb|llegada|llegue|chega|parcel|package|paket|colis|paquete"
)
AFTER: Final[dict[str, Cue]] = {
    "delivery": Cue(rf"\b(?:{_RECEIVED})"),
    "approval": Cue(
        r"\b(?:approv|sign(?:ing|ed)?[ -]?off|freigabe|freigegeben|validation|valide|aprob|aprov|approbation"
        r"|green ?light|go-ahead|final ok|your ok|our ok|thumbs up)"
    ),
    "signing": Cue(
        r"\b(?:signing|signature|signed|countersign|unterschrift|unterzeichnung|firma\b|firmar|assinatura"
        r"|contract)"
    ),
}
_BEFOREHAND: Final = Cue(
    r"\b(?:after|once|when|as soon as|upon|on receipt|on arrival|nach|sobald|wenn|des que|des reception|apres"
    r"|une fois"
    r"|quand|lorsque|a reception|despues|cuando|una vez|tras|apos|assim que|quando|depois)\b"
)
"""Names what happens first: "After you receive it, please post within 10 days"."""
_FOLLOWS: Final = re.compile(
    r"\s*,? ?(?:(?:working|business) )?(?:after|from|of|nach|nachdem|ab|qui suiv\w+|que siguen|a compter|apres"
    r"|despues|depois"
    r"|following|upon|once|desde|apos|post|when|suivants?|siguientes|seguintes|tras|de la|du|a partir|a contar"
    r"|as soon)\b"
)
_TAIL_ENDS: Final = re.compile(r"[;.]|, (?:and|then)\b| and (?:the|then|we|your)\b")
SPAN_WORDS: Final = Cue(
    r"[ -](?:fortnight|days?|weeks?|wks?|months?|mos?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|dias?|semanas?"
    r"|mes(?:es)?|years?|hours?|hrs?|stunden|heures|horas)\b"
)


class Rule(NamedTuple):
    """``days`` after something, in ``text[start:end]``; ``after`` is None where nothing is named.

    ``other`` is whether the days count from something that is none of `AFTER`, such as the posting.
    """

    start: int
    end: int
    days: int
    after: str | None
    other: bool = False


def find_rules(text: str) -> list[Rule]:
    """Spans such as "within 14 days of receiving the box" and "10 days after signing", in order.

    ``text`` holds `SPAN_WORDS`.
    """
    found: list[Rule] = []
    for pattern in (_WITHIN, _GIVEN, _LEADING):
        for match in pattern.finditer(text):
            if any(rule.start < match.end() and match.start() < rule.end for rule in found[-20:]):
                continue
            if rule := _rule(text, match, leading=pattern is _LEADING):
                found.append(rule)
    return sorted(found)[:MOST_IN_UNIT]


def _rule(text: str, match: re.Match[str], *, leading: bool) -> Rule | None:
    span = _span(match)
    if span is None:
        return None
    tail = _TAIL_ENDS.split(text[match.end() : match.end() + 60])[0]
    follows = bool(_FOLLOWS.match(tail))
    if leading or follows:
        if hits := sorted(_named(tail)):
            where, name = hits[0]
            return Rule(match.start(), match.end() + where + 4, span, name)
        return Rule(match.start(), match.end(), span, None, other=True)
    return Rule(match.start(), match.end(), span, _said_before(text[max(0, match.start() - 110) : match.start()]))


def _span(match: re.Match[str]) -> int | None:
    if match["f"]:
        return 14
    return int(match["h"]) // 24 if match["h"] else days(match["n"], match["u"])


def _named(text: str) -> Iterator[tuple[int, str]]:
    for name, cue in AFTER.items():
        if hit := cue.search(text):
            yield hit.start(), name


def _said_before(lead: str) -> str | None:
    """What the sentence of ``lead`` says must happen first."""
    lead = re.split(r"[.;!?]\s", lead)[-1]
    said = [match.start() for match in _BEFOREHAND.finditer(lead)]
    hits = sorted(_named(lead[said[-1] : said[-1] + 60])) if said else []
    return hits[0][1] if hits else None
