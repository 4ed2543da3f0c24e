"""What sounds like a gift and is none: what is lent, won, bought, meant for followers, or refused."""

import re
from typing import Final

from collabook.mail.cues import Cue

_LOAN: Final = Cue(
    r"\b(?:on|as a|press|product|\w{1,8}-(?:week|day|month)) loan\b|\bloan(?:s|ing)? (?:you|it|unit|period|basis"
    r"|agreement|item|sample|product|piece|scheme)|\bwe(?:'d| would|'ll| will)? loan\b|\bloaned\b|\bloaner\b"
    r"|\bborrow(?! (?:(?:a few|some|one|any|all|both) (?:of )?)?your\b)"
    r"|\blend(?:ing)? (?:you|it|one)\b|\b(?:lent|rented) to you\b"
    r"|\b(?:send|ship|return|give|bring|post|pass|hand)(?:ing)? (?:it|them|the [\w-]+(?: [\w-]+)?|everything) back\b"
    r"|\breturn(?:ing)? (?:it|them|the (?:unit|product|item|sample|\w+))\b"
    r"|\b(?:be|get) (?:returned|sent back|handed back|collected)\b|\b(?:come|go|goes|comes|going) back to (?:us|the)\b"
    r"|\b(?:collects?|picks?) (?:it|them|the \w+)(?: up)? (?:again|from you|afterwards|after)\b|\bto be returned\b"
    r"|\b(?:keep|yours) (?:it |them |the \w+ )?(?:for (?:the|\w+|\d+) (?:days?|weeks?|months?|duration)|until|till)\b"
    r"|\bleihgabe|\bleihweise|\bzum ausleihen|\b(?:zuruck(?:zu)?(?:schicken|senden|geben)|zuruckgeschickt"
    r"|zuruckgesendet)\b|\b(?:schick|send|gib|geb)\w* [^.]{0,30}\bzuruck\b|\ben pret\b|\bpret (?:de|du)\b"
    r"|\b(?:nous |me |le |la )(?:retourner|renvoyer)\b|\bprestamo\b"
    r"|\bprestad[oa]\b|\bdevol(?:ver|verlo|verla|uc\w+)\b|\bemprestimo\b|\bemprestad[oa]\b|\bcollects? it from you"
)
_NOT_LENT: Final = re.compile(
    r"\b(?:no need|not?|don't|doesn't|needn't|won't|isn't|never|without|nothing|rather than|instead of|nicht|nichts"
    r"|kein\w*|pas|sans|sin|nada|nao|sem)\b[^.;]{0,32}$"
    r"|\b(?:if|should) [^.;]{0,60}\b(?:fit|broken|breaks|damaged|faulty|wrong|like|love|work|suit)\b[^.;]{0,40}$"
)


def is_lent(text: str) -> bool:
    """Whether a unit says that the thing goes back; "no need to send it back" does not."""
    return any(not _NOT_LENT.search(text[: match.start()]) for match in _LOAN.finditer(text))


LOAN: Final = _LOAN
_PEOPLE: Final = (
    r"(?:viewers|followers|audience|community|readers|subscribers|fans|listeners|people|customers|members|lot|folks"
    r"|follower|leute|zuschauer\w*|abonnes|communaute|seguidor\w*|comunidad\w*)"
)
_FOR_OTHERS: Final = re.compile(
    rf"\b(?:your|ur|their|deine|eure|vos|tes|tus|seus|sus) (?:\w+ )?{_PEOPLE}\b[^.,;]{{0,40}}$"
    rf"|\b(?:every|each|all) (?:viewer|follower|customer|order|buyer|subscriber)s?\b[^.,;]{{0,30}}$"
    r"|\b(?:are|do) brands\b|\b(?:brands|companies|vendors?|competitors|some shops|other shops) (?:\w+ ){0,4}$"
)
_TO_OTHERS: Final = re.compile(
    rf"[^.,;]{{0,50}}\b(?:to|for|with) (?:(?:your|ur|our|all|every|new|existing) (?:\w+ )?)?{_PEOPLE}\b"
    r"|(?: \w+){0,3} to (?:\d|all|every|over \d|more than|homes|the winner|the first)"
)
_SOLD: Final = re.compile(
    r"[^.,;()]{0,50}\b(?<!valued )(?<!retails )(?<!retailing )(?<!sells )(?<!selling )(?<!goes )(?<!going )(?<!sold )"
    r"(?<!listed )(?<!priced )(?<!value )(?<!usually )(?<!price )(?:for|at) (?:only |just )?[$£€]\d"
)
_FEATURE: Final = re.compile(r"\b(?:comes?|ships?|sold|sells)(?: with)? ?$")
_REFUSED: Final = re.compile(
    r"\b(?:can't|cannot|can not|don't|do not|won't|will not|wouldn't|unable to|not able to|no longer|isn't|aren't"
    r"|never|without|instead of|rather than|(?<!why )not|no|nicht|kein\w*|pas|nao)\b"
    r"(?! (?:wait|only|just|mind|hesitate|worry|later))(?: [\w']+){0,3} ?$"
)
_WHEN: Final = re.compile(
    r"\b(?:when|whenever|once|until|as soon as|if|unless|before|after|since|sobald|wenn|quand|des que|cuando|quando)"
    r"(?: (?:you|u|they|du|vous|tu|voce)(?:'ve)?(?: (?:can|do|could|will|have|ever|finally|first|actually))?)? ?$"
)
_BREAK: Final = re.compile(r"[,;:()!?]|\s-\s|\b(?:and|but|so|while|plus|und|aber|y|pero|et|mais|mas|e)\b")
_BOUGHT: Final = Cue(
    r"\b(?:if you (?:need|want|would like) to buy|(?<!n't have to )(?<!n't need to )(?<!no need to )(?<!never )buy"
    r"|purchas(?:e|ing)"
    r"|spend(?:ing)? (?:over |more than |at least )?[$£€\d]|orders? (?:over|above)|your (?:first|next) order"
    r"|with (?:each|every|any|your|an) (?:first |next )?order|no need to ship|already (?:received|have)|did (?:you|the)"
    r"|has (?:arrived|shipped)|in stock|first (?:two |three )?months? free)\b"
    r"|\((?:[^)]{0,24})[$£€] ?\d[\d.,]*\)? (?:for|now|only|just) (?:only |just )?[$£€]"
)
_WON: Final = Cue(
    r"\bwin(?:s|ning)? (?:a|an|one|our|the|some|this|two|\d|[$£€])|\b(?:giveaway|raffle|winner|prize|sweepstake"
    r"|gewinnspiel|verlos|sorteo|sorteio|tirage|jeu[- ]concours)"
)
_IF: Final = re.compile(
    r"\W{0,3}(?:if|should|in case|wenn|falls|si|se) (?:you'd|you|u|your|du|sie|vous|tu|te|voce)\b[^,]{0,120}?"
    r"(?=,| (?:we|i|wir|ich)(?:'d|'ll| would| will| can| could)\b|$)"
)


def barred(text: str) -> bool:
    """Whether a whole unit is about what is bought or won."""
    return bool(_BOUGHT.search(text) or _WON.search(text))


def refused(text: str, start: int, end: int) -> bool:
    """Whether what ``text[start:end]`` gives is refused, is for others, or only supposed."""
    condition = _IF.match(text)
    if condition and start < condition.end():
        return True
    before = text[_clause_start(text, start) : start]
    return bool(
        _REFUSED.search(before)
        or _FOR_OTHERS.search(before)
        or _WHEN.search(before)
        or _FEATURE.search(before)
        or _TO_OTHERS.match(text[end:])
        or _SOLD.match(text[end:])
    )


_BRACKET: Final = re.compile(
    r"[^,;:()!?]{1,60}(?:\([^()]{1,60}\)|, (?:worth|valued|rrp|which (?:is|sells|retails))[^,;:()!?]{1,30},)"
)


def _clause_start(text: str, at: int) -> int:
    first = max(0, at - 120)
    return max((cut.end() for cut in _BREAK.finditer(text, first, at) if cut.end() < at), default=first)


def clause(text: str, at: int) -> str:
    """The words between the marks and conjunctions around ``at``; a bracket belongs to what stands before it."""
    bracket = _BRACKET.match(text, at)
    stop = _BREAK.search(text, bracket.end() if bracket else at)
    return text[_clause_start(text, at) : stop.start() if stop else len(text)]
