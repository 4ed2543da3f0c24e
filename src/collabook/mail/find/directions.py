"""What the words around a day say about it: a limit, a beginning, a past day, or somebody else's task."""

import re
from typing import Final

from collabook.mail.cues import Cue

_CLOCK: Final = re.compile(
    r"(?:\b(?:eod|cob|eob|(?:close|end) of (?:the |your )?(?:business|play|day|work)|noon|midday|midnight|lunchtime"
    r"|mittags?|minuit|midi|mediodia)|\b\d{1,2}(?:[:.h]\d{2} ?(?:[ap]\.?m\.?|h|uhr|hrs)?| ?(?:[ap]\.?m\.?|h|uhr|hrs"
    r"|o'clock)))(?: ?\(?(?!on\b|am\b|of\b|le\b|el\b)(?:[a-z]{2,4}|uk time|[a-z]{2,7} time|local time|your time)\)?)?"
    r"(?:,? (?:on|of|am|le|el|do|del|a))?,? $"
)
"""An hour that stands before its day: "no later than 17:00 BST on"."""
BY: Final = Cue(
    r"\b(?:by|before|until|till|til|no later than|not later than|latest|due|deadline|bis(?: zum| spatestens)?"
    r"|spatestens|vor|avant|d'ici|jusqu'au|jusqu'a|antes|hasta|tardar|tarde|tard|ate|clos\w+|ends?|expir\w+|maximo"
    r")\b[^.;]{0,24}$|\bwithin(?: the| this| next)? $"
)
_AT_LATEST: Final = re.compile(
    r"(?:,? (?:eod|noon|at \S{1,8}))?,? ?\(?(?:at (?:the )?(?:very )?latest|the latest|latest|spatestens"
    r"|au plus tard|(?:como )?(?:muy tarde|maximo)|a mas tardar|no maximo|max\b|deadline)"
)
_NOT_THEN: Final = Cue(
    r"(?:\b(?:not|nothing|never|no|avoid|hold off|embargo\w*|nicht|nichts|rien|pas|nada|ne|nao)\b|n't\b)[^.;,]{0,50}"
    r"\b(?:before|until|till|earlier than|prior to|vor(?: dem)?|avant(?: le)?|antes del?|antes de)(?: the)? $"
    r"|\b(?:embargo|sperrfrist)[^.;]{0,30}$"
)
_KEPT: Final = Cue(
    r"\b(?:keep|kept|stays?|remains?|leave|left|bleib\w*|rester?|reste|gard\w+|manten\w*|manter|permane\w+"
    r"|ficar?|pinned)"
    r"\b[^.;]{0,60}\b(?:until|till?|through|to|at least|bis(?: zum)?|jusqu'au|hasta(?: el)?|ate(?: o| a)?)(?: the)? $"
)
_FROM_THEN: Final = Cue(
    r"\b(?:after|since|as of|starting|starts?|begins?|beginning|from|ab|ab dem|seit|nach dem|a partir d[eou]l?"
    r"|des le|depuis|apres le|desde|despues del?|depois de)(?: the| le| el| on)? $"
)
_ABOUT: Final = Cue(
    r"\b(?:around|about|circa|approx\w*|roughly|sometime|ungefahr|gegen|vers|alrededor|por volta)(?: \w+)? $"
)
_LIVE_FROM: Final = Cue(r"\b(?:live|online|up) (?:from|as of|starting)(?: the| on)? $")
_PAST: Final = Cue(
    r"^\W{0,3}(?:loved|enjoyed|saw|read)\b|\b(?:i|we)(?:'ve)? (?:saw|seen|loved|enjoyed|watched|met|spoke|talked"
    r"|chatted|sent|posted|read|noticed"
    r"|got|received"
    r"|had|wrote|emailed|shipped|launched)\b|\byou (?:posted|said|shared|mentioned|sent|asked|wrote|published)\b"
    r"|\b(?:your|the) [^.;,]{1,40}(?<!issue)(?<!edition)(?<!newsletter)(?<!mailing)(?<!episode)(?<!letter)"
    r" (?:from|of|last) $|\b(?:following (?:our|my|the|up)|thanks for"
    r"|thank you for|danke fur|merci pour"
    r"|gracias por|obrigad[ao] pel[ao])\b"
)
_OTHER_END: Final = Cue(
    r"\b(?:discount|codes?|sale|promo\w*|contract|rate ?card|rates|trip|tour|stay|coupon|voucher|gift card"
    r"|links?|festival|usage|rights?|exclusiv\w*|whitelisting"
    r"|exhibition|holiday|shop|store|subscription|trial|membership|guarantee|rabatt|code promo|descuento|desconto"
    r"|licen[cs]e|insurance)\b"
)
_PAYING: Final = Cue(
    r"\b(?:we|i)(?:'ll| will|'d)? (?:pay|transfer|wire|release|settle)\b|\b(?:paid|transferred|settled|payable)\b"
    r"|\bpayment (?:will|is|by|on|due)\b"
)
_OURS: Final = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| shall| can| should be able to|'m going to|'re going to| plan to| aim to)"
    r"(?: (?:also|then|be|probably|hopefully|definitely|try to|aim to|make sure to|be able to|personally))*"
    r"|you(?:'ll| will| should) (?:have|get|receive|hear)(?: our| my| the| back| from us| some| final)*"
    r"|(?:ich|wir) (?:werden?|kann|konnen|gebe|geben|schicke|schicken|sende|senden)(?: (?:dir|euch|ihnen|dich))?"
    r"|(?:je|nous) (?:vous|te) |(?:te|os|le) (?=(?:confirm|avis|enviar)(?:are|ar|ara|are)?mos)"
    r"|(?:i|we)(?:'ll| will)? (?:send|share|forward|give|let|get)(?: (?:you|him|her|them|over))?"
    r"(?: (?:the|our|a|an|my|final))*) ?$"
)
"""What stands before a verb or noun where the sender does it, not she: "we'll", "you'll have our"."""
_REVIEWED: Final = Cue(
    r"\b(?:review|check|feedback|comments|look at|approve|go (?:over|through)|sign off|watch)(?: on)? (?:\w+ ){0,2}$"
)
_REQUESTED: Final = re.compile(
    r"\b(?:send|share|give|have|get|need|state|submit|provide|pass|forward|name|mail|e-mail|know|receive"
    r"|return|schick\w*"
    r"|nenn\w*|brauch\w*|envoy\w+|transmett\w+|donn\w+|communiqu\w+|indiqu\w+|envi[ae]\w*|mand[ae]\w*|pas[ae](?:r|s"
    r"|d)?\w*)"
    r"(?:-\w+)?(?: (?!you\b)[\w'-]+){0,5} $"
)
"""Who is asked to hand over what follows: "send us your", "could you get the"."""


def limit_start(text: str, start: int) -> int:
    """Where a day begins with the hour that stands before it."""
    hour = _CLOCK.search(text[max(0, start - 40) : start])
    return start - len(hour[0]) if hour else start


def is_limit(text: str, start: int, end: int) -> bool:
    """Whether the words before or behind the day in ``text[start:end]`` make it a limit."""
    return bool(BY.search(text[max(0, start - 90) : start]) or _AT_LATEST.match(text[end : end + 40]))


_ASKED_NOW: Final = re.compile(
    r"\W*(?:please |can|could|would|will|bitte|kannst|konnen|konntest|peux|peut|pouvez|pourr\w+|puedes?|podrias?"
    r"|podes?|pode)"
    r"\b[^.;]{3,60}? (?=(?:today|tonight|tomorrow|heute|morgen|aujourd'hui|demain|hoy|manana|hoje|amanha)\b)"
)


def is_asked_now(text: str, start: int) -> bool:
    """Whether she is asked for it today or tomorrow, which needs no "by": "Can you let me know today?"."""
    asked = _ASKED_NOW.match(text)
    return asked is not None and asked.end() == start and not _PAST.search(text[:start])


def is_no_limit(text: str, start: int) -> bool:
    """The day at ``start`` is a beginning, a past day, or until when something must stay."""
    before = _clause(text, start)
    if _ABOUT.search(before):
        return True
    if _FROM_THEN.search(before) and not _LIVE_FROM.search(before):
        return True
    return any(cue.search(before) for cue in (_NOT_THEN, _KEPT, _PAST))


def is_other_end(text: str, start: int) -> bool:
    """Whether what ends on the day at ``start`` is no campaign: a code, a sale, a trip."""
    return _OTHER_END.search(_clause(text, start)) is not None


def is_paying(text: str, start: int) -> bool:
    return bool(_PAYING.search(_clause(text, start)))


_WORK: Final = (
    r"(?:books?|novel|cookbook|memoir|hardback|paperback|edition|album|single|record|song|track|game|film|movie"
    r"|range|line|serum|shop|store|flavours?|flavors?|scent|app|website|webshop|magazine|buch|roman|kochbuch|livre"
    r"|romans?|libro|novela|livro|romance|disco|disque|jeu)"
)
_BEGINS: Final = r"(?:^|[.,;:(!] |\b(?:and|as|because|since|which|before|after) )\W*"
_NO_CONTENT: Final = (
    r"(?!(?:reel|video|post|stor(?:y|ies)|content|campaign|collab|tik ?tok|piece|spot|short|partnership|clip|carousel"
    r"|episode|launch)\w*\b)"
)
_GOES: Final = r"(?:is|are|goes|go|gets|drops|will be|will go|comes?|est|sera|es|e|wird|ist)"
_LAUNCHED: Final = re.compile(
    rf"{_BEGINS}(?:(?:our|the|its|his|her|their|le|la|das|der|die|el|o|a|nuestr[oa]|notre|nosso|nossa|unsere?)"
    rf"(?: {_NO_CONTENT}[\w'&-]+){{0,3}}? {_WORK}(?: {_NO_CONTENT}[\w'-]+){{0,3}}?"
    rf"|our(?: {_NO_CONTENT}[\w'&-]+){{1,4}}?)"
    rf" {_GOES}(?: being| officially| finally| first)? $"
)
"""What stands before "goes live" or "is published" where it is said of the brand's own book, shop or product."""
_PRINTED: Final = re.compile(
    r"\W*(?:and |but )?it(?:'s| is| will be|'ll be| gets)(?: being| officially| first| finally)? $"
)
BOOK: Final = Cue(r"\b(?:novel|hardback|paperback|cookbook|memoir|picture book|audiobook|poetry|this book|the book)\b")


def is_launch(text: str, start: int, *, book: bool) -> bool:
    """Whether what is published at ``start`` is the brand's own thing; "it" is where the mail is about a ``book``."""
    verb = re.match(r"go(?:es)? |drops ", text[start:])
    before = text[max(0, start - 90) : start + (verb.end() if verb else 0)]
    return bool(_LAUNCHED.search(before)) or (book and bool(_PRINTED.fullmatch(text[:start])))


def is_ours(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is what the sender will do."""
    before = text[max(0, start - 50) : start]
    if _REVIEWED.search(before):
        return True
    return bool(_OURS.search(before)) and not re.search(
        r"\b(?:can|could|may|should|would|shall) (?:i|we) [^.;]{0,30}$", before
    )


def is_requested(text: str, start: int) -> bool:
    """Whether she is asked for what begins at ``start``, such as her rates or her address."""
    verb = _REQUESTED.search(text[max(0, start - 70) : start])
    return verb is not None and not is_ours(text, max(0, start - 70) + verb.start())


def _clause(text: str, start: int) -> str:
    """The words of the sentence before ``start``, from where its clause begins."""
    before = text[max(0, start - 120) : start]
    return re.split(
        r"[.;!?] |, (?:and|but|so|then|please|i|we|you|could|can|would)\b| - | (?:and|but) (?:please|the|your"
        r"|i|we)\b",
        before,
    )[-1]
