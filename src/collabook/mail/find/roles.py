"""What a sum of money in a sentence stands for: the cue that stands nearest to it says."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Source
from collabook.mail.find.amounts import MONEY_SIGN, Amount
from collabook.mail.find.cash_aside import (
    FOR_HER,
    LEVIED_AFTER,
    LEVIED_BEFORE,
    LISTED_BEFORE,
    PAST_AFTER,
    PAST_BEFORE,
    PER_HEAD,
    POT,
    SHARED,
    THRESHOLD,
)
from collabook.mail.find.cash_cues import (
    AFTER,
    BEFORE,
    NOT_LABEL,
    PAY_LABEL,
    SIDE,
    THING,
    Role,
)
from collabook.mail.units import Unit

_NEAR: Final = 70
"""How far from a sum its cue may stand."""
_WE_PAY: Final = Cue(r"\bwe(?:'d|'ll)? (?:would |can |will )?(?:pay|offer)")
_CLAUSE: Final = re.compile(r"[.;!?] (?=\S)")
_AROUND: Final = re.compile(
    r"\b(?:over|more than|at least|up to|around|about|approx\w*|almost|nearly|circa|ca\.?|mehr als|mas de|plus de"
    r"|mais de) ?$"
)
_ASKED: Final = Cue(r"\b(?:ask(?:ed|ing)?(?: you)?(?: for)?|charge|rate is)\b")
_AGREED: Final = Cue(
    r"\b(?:agreed? (?:to|on|with|at)|accept(?:ed|ing)?|confirm(?:ed|ing)?|(?:happy|fine|good|ok|okay) with"
    r"|go(?:ing)? (?:ahead )?with|approved?|signed off(?: on)?|deal (?:at|for))"
    r"(?: (?:your?|the|an?|our|that|this|rate|price|quote|fee|ask|offer|of|at|for|on|to|is))* ?$"
)
"""They say yes to a sum, whoever named it."""
_BARE: Final = re.compile(r"[\W\d]*")
"""What stands around a sum in a row that says nothing else: a bullet."""
_FILLER: Final = re.compile(r"[\s:=–-]*(?:(?:of|is|up to|about|approx\w*|around|ca\.?|a|flat)\s+)*")
_WORK: Final = Cue(
    r"\b(?:an?|one|two|three|four|five|six|single|the|each|per|your|our|une?|una|uma?|eine?n?|\d{1,2} ?x?)"
    rf" (?:[\w-]+ ){{0,3}}{THING}\b"
)
_ELSE: Final = Cue(
    r"\b(?:orders?|shipping|customers?|viewers?|followers?|audience|shop(?:s|ping)?|stores?|prices?|priced|costs?"
    r"|plans?"
    r"|subscriptions?|sell\w*|sold|spen[dt]\w*|sales|revenue|raised?|earned|made|buy|purchase\w*|checkout"
    r"|discounts?|off|save"
    r"|editing|edit|cut|worth|value|valued|rrp|retails?|giveaway|prize|win|media|boost\w*|ads?|charge[sd]?|asked)\b"
)


def role_of(unit: Unit, amount: Amount, left: int, *, asked_by_her: bool) -> Role:
    """``left`` is where the sum before ends. ``asked_by_her``: the text is what she wrote and they accepted."""
    text = unit.text
    if SIDE.search(text) and not _WE_PAY.search(text):
        return "not"
    if SHARED.search(text) and not PER_HEAD.search(text):
        return "not"
    before = _CLAUSE.split(text[max(left, amount.start - _NEAR) : amount.start])[-1]
    after = text[amount.end : amount.end + _NEAR]
    if told := _told(text[left : amount.start], before, after, amount):
        return told
    if (asked_by_her and _ASKED.search(before)) or _AGREED.search(before):
        return "pay"
    if _behind_its_label(unit, amount) and not any(cue.match(after) for role, cue in AFTER if role != "pay"):
        return "pay"
    hits = _hits(before, after)
    if hits:
        return _nearest(hits, before, text, amount)
    if NOT_LABEL.search(unit.label):
        return "value" if re.search(r"value|rrp|retail|wert", unit.label) else "not"
    if PAY_LABEL.search(unit.label) or (unit.listed and PAY_LABEL.search(unit.heading)):
        return "pay"
    return "pay" if _WORK.search(text) and not _ELSE.search(text) else "not"


def _told(gap: str, before: str, after: str, amount: Amount) -> Role | None:
    """What words around the sum say that no other cue outweighs: an earlier sum, everybody's budget, her own costs."""
    if before.rstrip().endswith("from") and not amount.high and (re.match(r" ?to\b", after) or gap.strip() == "from"):
        return "old"
    if PAST_BEFORE.search(before) or PAST_AFTER.match(after):
        return "old"
    if (
        LISTED_BEFORE.search(before)
        or THRESHOLD.search(before)
        or LEVIED_BEFORE.search(before)
        or LEVIED_AFTER.match(after)
    ):
        return "not"
    return "not" if POT.search(before) and not FOR_HER.match(after) else None


def is_bare_fee(source: Source, unit: Unit, amount: Amount) -> bool:
    """Whether a row of a list is nothing but a sum, and other rows of that list say what she makes for it."""
    if not unit.listed or NOT_LABEL.search(unit.heading):
        return False
    around = unit.text[: amount.start] + unit.text[amount.end :]
    if not _BARE.fullmatch(around) or any(char.isdigit() for char in around):
        return False
    rows = [row for row in source.units if row.listed and row.heading == unit.heading]
    bare = sum(1 for row in rows if MONEY_SIGN.search(row.text))
    return bare == 1 and any(_WORK.search(row.text) for row in rows)


def _hits(before: str, after: str) -> list[tuple[int, int, Role]]:
    """Every cue: how far away, which comes first where two are as far, what it says."""
    found: list[tuple[int, int, Role]] = []
    for rank, (role, pattern) in enumerate(BEFORE):
        found.extend((len(before) - match.end(), 5 - rank, role) for match in pattern.finditer(before))
    for rank, (role, behind) in enumerate(AFTER):
        if behind.match(after):
            found.append((-1 if role != "pay" else 1, 5 - rank, role))
    return found


def _nearest(hits: list[tuple[int, int, Role]], before: str, text: str, amount: Amount) -> Role:
    distance, _, role = min(hits)
    if role == "value" and _AROUND.search(before):
        return "not"
    has_total = re.search(r"\btotal\b", text[: amount.start])
    return "pay" if role == "part" and not has_total and len(hits) > 1 and distance > 20 else role


def _behind_its_label(unit: Unit, amount: Amount) -> bool:
    """``Your fee: up to £600``: the label of her pay stands directly before the sum."""
    if not unit.label or not PAY_LABEL.search(unit.label) or NOT_LABEL.search(unit.label):
        return False
    place = unit.text.find(unit.label)
    between = unit.text[place + len(unit.label) : amount.start] if 0 <= place < amount.start else "-"
    return bool(_FILLER.fullmatch(between))
