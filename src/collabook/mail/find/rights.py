"""What the brand may do with the content, and what she may not do elsewhere."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.find.numbers import DURATION, days
from collabook.mail.units import Unit
from collabook.mail.values import Exclusivity, Usage

_USAGE: Final = Cue(
    r"\busage\b|\buse (?:of )?(?:the|your|this|these|it|them|all|any|in|on)\b|\bmay (?:be )?use[d]?\b"
    r"|\bto use (?:the|your|it|them|this)|\brepost|\bre-post|\breshare|\bre-share|\bwhitelist"
    r"|\bspark(?: ?ads?| code)\b|\bpartnership ads?\b|\bboost(?:ing|ed)?\b"
    r"|\bad code\b|\brun (?:it |them |the video |your video )?(?:as )?(?:an? )?(?:paid )?ads?\b"
    r"|\bads? with your\b|\bpaid (?:usage|ads?|social|media|advertising)|\b(?:content|image|media|full"
    r"|buyout|commercial|ad) rights\b|\brights? to\b|\blicen[cs]e|\bour (?:paid )?ads\b|\bamplif"
    r"|\bkeep the (?:videos?|content|photos?) for"
    r"|\bnutzung|\bverwend|\bnutzen\b|\bderechos\b|\buso\b|\bdroits\b|\butilis|\butiliz|\bdireitos\b"
    r"|\bdark post"
)
_USAGE_LABEL: Final = Cue(
    r"\b(?:usage|rights?|licen[cs]e|whitelisting|spark ads?|nutzungsrechte|nutzung|droits|derechos"
    r"|direitos|boosting)\b"
)
_NO_USAGE: Final = Cue(
    r"\b(?:no|without|not (?:need|require|asking for)|don't need|won't (?:need|use)"
    r"|nor|drop(?:ped|ping)?|waiv(?:e|ed|ing)|skip(?:ped|ping)?|leav(?:e|ing) out|left out|remov(?:e|ed|ing)"
    r")\b (?:\w+ ){0,4}?(?:usage|rights?|whitelist\w*|licen[cs]\w*|boost\w*|reposting)|\b(?:usage"
    r"|rights?|whitelisting)(?: (?:and|or|&) \w+)?[: ]+(?:none|no|n/a|keine?|not (?:needed|required))\b"
    r"|\bkeine nutzung|\b(?:no (?:pedimos|necesitamos|hay)|sin|sans|sem|aucun|nenhum) (?:\w+ )?(?:derechos"
    r"|droits?|direitos)|\bmay not\b|\bplease don't\b|\bdo you need\b|\bcookie|\bfeel free\b"
    r"|\bdiscount code\b|\buse (?:the |your |this |our )?(?:code|link|hashtag|product|discount)"
)
_OTHER_USE: Final = Cue(
    r"\bplease use\b|\byou (?:can|may|should|could|will|would|'ll)? ?use\b|\buse (?:the|our|your|this|it"
    r"|them) (?:hashtag|link|code|product|serum|app|tool|daily|in your|sound|music)|\bhow (?:you"
    r"|to) use\b|\beasy to use\b|\bpay to use\b|\bthem to use\b"
)
_FOREVER: Final = Cue(
    r"\bperpetu|\bforever\b|\bunlimited (?:in )?time|\bindefinite|\bfor all time|\bzeitlich unbegrenzt"
    r"|\bunbefristet|\bde por vida|\bsin limite de tiempo|\bsans limite de (?:temps|duree)|\bpara sempre"
    r"|\blifetime\b|\bno (?:time|end) (?:limit|date)"
)
_PAID: Final = Cue(
    r"\bpaid\b|\bads?\b|\badvertis|\bwhitelist|\bspark\b|\bboost|\bpartnership ads?|\bdark post|\bamplif"
    r"|\bsponsored (?:posts?|ads?)|\bwerbeanzeigen|\bwerbung\b|\banuncio|\bpublicit|\bbezahlt|\bpaga\b"
    r"|\bpagos?\b|\bpay[ée]e?\b|\ball media\b(?=.*\bpaid)"
)
_ORGANIC: Final = Cue(
    r"\borganic\w*|\borganisch|\borgani(?:co|que|ca)|\bno (?:paid )?(?:ads?|advertising|boosting)\b"
    r"|\b(?:not|never) (?:as|for|in) (?:paid )?(?:ads?|adverts?|advertising)|\bwithout (?:paid )?ads?\b|\bkeine (?:ads"
    r"|werbung|anzeigen)|\bsin anuncios|\bsans pub"
)
_DURATION: Final = Cue(DURATION)
_NOT_DURATION: Final = re.compile(
    r"^(?:'? ?(?:of|from) (?:receiv|posting|invoice|signing|approval|delivery)|'? ?(?:before|ago|earlier"
    r"|after you|after deliver)|s? (?:old))"
)


def find_usage(source: Source) -> Found[Usage] | None:
    """The right to reuse, from the sentences that speak of it; None where two durations are named."""
    if not source.may_say(_USAGE, _USAGE_LABEL, _ORGANIC):
        return None
    hits = [(unit, usage) for unit in source.units if not unit.title and (usage := _usage(unit))]
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


def _usage(unit: Unit) -> Usage | None:
    labelled = bool(unit.label and _USAGE_LABEL.search(unit.label)) or bool(
        unit.heading and len(unit.heading.split()) < 5 and _USAGE_LABEL.search(unit.heading)
    )
    text = unit.text
    organic_only = "organic" in text and re.match(r"\W*only organic\b|\W*organic (?:only|usage)", text)
    if not labelled and not organic_only and (not _USAGE.search(text) or _OTHER_USE.search(text)):
        return None
    if _NO_USAGE.search(text):
        return None
    if (
        not labelled
        and text.rstrip().endswith("?")
        and not re.search(
            r"\b(?:with|including|incl)\b.{0,30}(?:usage|rights)|\b(?:could|can|may|would|might) we\b"
            r"|\bwould you\b",
            text,
        )
    ):
        return None
    clause = _own_clause(text) if not labelled else text
    return Usage(_length(clause), _paid(clause))


def _own_clause(text: str) -> str:
    """The part of a sentence that speaks of the usage, so that another duration in it is not taken."""
    pieces = re.split(
        r"; |(?:, | )(?:and|but|plus) (?=(?:one|\d+|a|two|three|no)\b[^,]{0,25}exclusiv|we pay|payment"
        r"|net\b|not? work|exclusiv)",
        text,
    )
    for piece in pieces:
        if _USAGE.search(piece):
            return piece
    return text


def _paid(text: str) -> bool | None:
    stripped = re.sub(
        r"\b(?:no|not|without|never|keine?|sin|sans|sem)\b[^,.;]{0,25}\b(?:ads?|adverts?|advertising|boost\w*"
        r"|whitelist\w*|anzeigen|werbung|anuncios)",
        " ",
        text,
    )
    stripped = re.sub(
        r"#\w+|we(?:'d)? (?:have )?paid|\bpaid (?:on|within|in|by|collab\w*|partnership(?! ads?))"
        r"|\borganic only\b.*",
        lambda hit: hit[0] if "organic" in hit[0] else " ",
        stripped,
    )
    if _PAID.search(stripped):
        return True
    return False if _ORGANIC.search(text) else None


def _length(text: str) -> int | None:
    if _FOREVER.search(text):
        return -1
    spans = [
        days(match["n"], match["u"])
        for match in _DURATION.finditer(text)
        if not _NOT_DURATION.match(text[match.end() : match.end() + 24])
    ]
    return spans[0] if spans else None


def _is_split(text: str) -> bool:
    """Two spans for two uses ("6 months organic and 30 days paid"): one right could not say both."""
    spans = {(match["n"], match["u"]) for match in _DURATION.finditer(text)}
    return len(spans) > 1 and bool(_ORGANIC.search(text)) and bool(_PAID.search(text))


_EXCLUSIVE: Final = Cue(
    r"\bexclusiv(?:e|ity|ely|idad|idade|ite|itat)\b|\bexklusiv|(?:\bnot|\bno|n't) (?:\w+ ){0,3}?(?:work"
    r"|working|partner|collaborat\w*|promot\w*|post|show|feature|advertis\w*"
    r"|mention\w*) (?:\w+ ){0,3}?(?:other|another|any|compet\w*)"
    r"|\bno (?:other|competing|competitor) (?:[\w-]+ ){0,4}?(?:brands?|products?|partners?|work|posts?"
    r"|content|compan\w*|deals?|sponsors?)?|\bno competit|\bcompetitors? (?:for|lock)|\bnon-?compete\b"
    r"|\bkeine (?:anderen?|konkurren)|\bkeine kooperation"
)
_NOT_EXCLUSIVE: Final = Cue(
    r"\b(?:no|without|non|not)[ -]?(?:an? |any |need |require )?exclusiv|\bexclusivity ?(?::|is"
    r"|-)? *(?:not |none|no\b|n/a|keine)|\bthere is no exclusiv|\bexclusive (?:discount|code|offer|access"
    r"|deal|perk|content|look|preview|event|invit\w*|launch|early|sneak|drop|community|club|edition"
    r"|benefit\w*|sale)|\bkeine exklusiv|\b(?:sin|sans|sem|pas d'|aucune|nenhuma|nem) ?exclusiv"
    r"|\bno (?:\w+ ){1,2}exclusiv(?:idad|idade)\b|\bnao (?:\w+ ){1,2}exclusiv"
    r"|\bne (?:\w+ ){1,2}pas (?:\w+ )?(?:d')?exclusiv"
    r"|\bexclusivity[^.:]{0,12}: ?none"
    r"|\bexclusively (?:for|on|at)\b"
)
_CATEGORY: Final = (
    Cue(
        r"\b(?:no|not|any|keine) (?:other|another|competing"
        r"|anderen?) (?P<c>[a-z&-]+(?: [a-z&-]+)?) (?:brands?|products?|compan\w*|partners?|marken"
        r"|labels?|content)"
    ),
    Cue(
        r"\b(?:with|for|promote|show|feature|mention) (?:any )?(?:other|another|an?other"
        r"|competing) (?P<c>[a-z&-]+(?: [a-z&-]+)?) (?:brands?|products?|compan\w*|labels?|partners?)"
    ),
    Cue(r"\bwith (?:another|other|any other) (?P<c>[a-z&-]+(?: [a-z&-]+)?) brands?"),
    Cue(
        r"\b(?:in|within|for) (?:the |other )?(?P<c>[a-z&-]+(?: [a-z&-]+){0,2}) (?:category|space|sector"
        r"|niche|segment|industry|vertical|bereich)\b"
    ),
    Cue(r"\bshow (?:any )?other (?P<c>[a-z&-]+)(?= (?:for|in|during|within|until)\b)"),
    Cue(
        r"\bexclusivity (?:for|in|on|against|regarding) (?:the "
        r"|other )?(?P<c>[a-z&-]+(?: [a-z&-]+)?)(?=[,.;)]|$| (?:for|brands?|products?))"
    ),
    Cue(
        r"\b(?:months?'?|days?|weeks?|year),? (?:for |in |of |- |\()?(?:the )?(?P<c>(?!exclus|from|after"
        r"|post|once|start|follow)[a-z&-]+(?: [a-z&-]+){0,2})\)?(?: exclusivity)?\W*$"
    ),
    Cue(
        r"\b(?P<c>(?!days?|weeks?|months?|paid|full|the|of|an?|and"
        r"|or)[a-z-]+(?: (?!exclusiv)[a-z-]+)?) exclusivity\b"
    ),
)  # fmt: skip
_NO_CATEGORY: Final = re.compile(
    r"^(?:category|day|days|week|weeks|month|months?|year|the|of|and|post|posting|paid|full|brand|this"
    r"|that|one|two|three|s|with|for|your|our|us|total|live|date|usage|rights|go|from|after)\b"
)


def find_exclusivity(source: Source) -> Found[Exclusivity] | None:
    """The first sentence that binds her to one brand of a category."""
    for unit in source.units if source.may_say(_EXCLUSIVE) else ():
        if unit.title:
            continue
        labelled = (unit.label or unit.heading).startswith(("exclusiv", "exklusiv"))
        if not labelled and not _EXCLUSIVE.search(unit.text):
            continue
        bare = unit.text[len(unit.label) :].strip(" :-") if labelled and unit.label else unit.text
        if _NOT_EXCLUSIVE.search(unit.text) or (
            labelled and re.match(r"\W*(?:none|no\b(?! (?:other|compet))|n/a|keine\b|-|not )", bare)
        ):
            continue
        clause = _exclusive_clause(unit.text) if not labelled else unit.text
        length = _length(clause)
        category = _category(clause)
        if (
            length is None
            and category is None
            and not (labelled and "lusiv" in unit.text)
            and not re.search(r"exclusivity|exklusivitat|exclusividad|exclusivite|work with", clause)
        ):
            continue
        if re.search(r"\bother [\w-]+ in the (?:video|clip|frame|reel)", clause):
            continue
        return Found(Exclusivity(length, category), unit.start, unit.end)
    return None


def _exclusive_clause(text: str) -> str:
    pieces = re.split(r"; |(?:, | )(?:and|but|plus) (?=(?:one|\d+|a|two|three)\b)", text)
    return next((piece for piece in pieces if _EXCLUSIVE.search(piece)), text)


def _category(clause: str) -> str | None:
    for pattern in _CATEGORY:
        match = pattern.search(clause)
        if match:
            words = match["c"].strip(" '-")
            if words and not _NO_CATEGORY.match(words):
                return words
    return None
