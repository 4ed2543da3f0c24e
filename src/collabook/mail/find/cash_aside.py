"""Sums that are not for her, by the words around them: everybody's budget, earlier sums, her own costs, prices."""

import re
from typing import Final

from collabook.mail.cues import Cue

SHARED: Final = Cue(
    r"\b(?:for|across|between|among|over|to share between) (?:all|every one of|the whole group of|several|multiple"
    r"|(?:the )?(?:[2-9]|\d\d|two|three|four|five|six|eight|ten)) ?(?:of )?(?:the |our |these )?(?:[\w-]+ )?(?:creators"
    r"|influencers|partners|people|talents?)\b|\b(?:budget|sum|pot) is (?:shared|split|divided)\b"
    r"|[$€£]\d[\d.,]*k? behind it\b|\b(?:spread|split|shared) (?:over|across|among|between) [^.;]{0,40}\b(?:creators"
    r"|readers|bloggers|channels|influencers|people)\b"
    r"|\b(?:fur|unter) alle\w* (?:creator\w*|influencer\w*)|\bpour (?:l'ensemble des|tou(?:te)?s les) (?:createu\w+"
    r"|creatrices|influenceu\w+)|\bpara tod[oa]s (?:l[oa]s|[oa]s) (?:creador\w+|influencers|criador\w+)"
)
"""A sum that several people share."""
_PERIOD: Final = (
    r"(?:seasons?|quarters?|years?|half|spring|summer|autumn|fall|winter|launch|holidays?|christmas|q[1-4]|h[12]"
    r"|20\d\d)(?:'s)?"
)
_POT: Final = r"(?:budgets?|spend|spending|pot)"
POT: Final = Cue(
    rf"\b(?:(?:creators?|influencers?|marketing|media|content|talent|annual|yearly|quarterly|seasonal|{_PERIOD}) {_POT}"
    rf"|{_POT} (?:(?:for|in|of) )?(?:(?:the|this|our|all of) ){{0,2}}(?:whole )?{_PERIOD}"
    rf"|(?:annual|yearly|quarterly|seasonal|{_PERIOD}) (?:\w+ )?{_POT}:"
    rf"|(?:as a whole|(?:whole|entire|overall) \w+) (?:has|have|comes with|carries|runs on|works with) an? {_POT})"
    r"(?!\w)"
    r"(?:(?! (?:your?|fee|pay|offer|we|i|per|this (?:reel|video|post)|the (?:reel|video|post))\b)[^.;:!?$€£]){0,40}$"
)
"""The money that a firm has for a season or for all creators, before its sum."""
FOR_HER: Final = re.compile(
    rf" ?(?:for (?:you|your|one|an?|two|three|both|each|every|\d|(?:the|this) (?!whole|{_PERIOD}))"
    r"|per (?!year|quarter|season)|each|apiece)\b"
)
PAST_BEFORE: Final = Cue(
    r"\b(?:up from|compared (?:with|to)|as opposed to|previously|formerly"
    r"|used to (?:get|be|pay(?: you)?|earn|charge|have))"
    r"(?: (?:the|your|our|a|at|of|about|around|only|just))* ?$"
    r"|\b(?:old|former|previous|earlier) (?:\w+ )?(?:rate|fee|price|retainer|sum|amount|deal)s?"
    r"(?: (?:was|were|of|at|is|being|just|only))* ?$"
    r"|\blast (?:\w+ )?(?:rate|fee|retainer|deal|reel|video|campaign|post)s? (?:was|were)(?: at)? ?$"
    r"|\b(?:last (?:time|year|month|season|spring|summer|autumn|fall|winter)|in 20\d\d|back then),?"
    r" (?:you (?:had|got|were (?:on|getting|paid)|earned|charged)|we (?:paid|did)|it was)(?: you)?"
    r"(?: (?:at|just|only|a|the|about))* ?$"
    r"|\b(?:did|made|got|reached|brought|pulled|drove|hit|returned) (?:[^.;$€£]|\.\d){0,40}\b(?:views|impressions"
    r"|sales|installs|clicks|downloads|orders|bookings) (?:for|on)(?: (?:just|only|about|around|a))* ?$"
    r"|\blast (?:[\w-]+ )?(?:time|year|month|season|quarter|spring|summer|autumn|fall|winter|christmas)'?s?"
    r" (?:\w+ )?(?:push|campaign|round|launch|drop|project|effort|one)s?\b(?:[^.;!?$€£]|\.\d){0,50}"
    r"\b(?:for|cost(?: us)?|at|was|came to|came in at|ran to)(?: (?:about|around|roughly|only|just|some))* ?$"
    r"|\b(?:they|(?:the )?others|(?:other |those |\d+ )(?:bloggers|creators|influencers|partners|people))"
    r" (?:all |mostly |usually |each )?(?:took|got|charged|asked(?: for)?|accepted|received|cost us|were (?:paid|happy"
    r" with)|came in at|went for)(?: (?:about|around|roughly|only|just|some))* ?$"
)
PAST_AFTER: Final = re.compile(
    r" ?(?:(?:a|per|each|every) \w+ )?(?:(?:that )?(?:you (?:had|got|were (?:on|getting|paid)|used to)|we (?:used to"
    r"|paid(?: you)? (?:last|in|for the last)))|last (?:time|year|season|spring|summer|autumn|fall|winter)\b)"
)
"""What she had for earlier work, around its sum."""
_LEVY: Final = (
    r"(?:(?:tourist|city|local|visitor|hotel|bed|occupancy) tax|(?:resort|cleaning|visa|entry|entrance|parking|booking"
    r"|handling|admin|customs|courier|baggage) (?:fee|charge|duty)|import duty|toll|taxe de sejour|kurtaxe"
    r"|ortstaxe|city-?tax|tasa turistica|taxa turistica)s?"
)
LEVIED_BEFORE: Final = Cue(
    rf"\b{_LEVY}(?: (?:of|is|are|at|costs?|comes to|currently|around|about|von|betragt|de))* ?$"
    r"|\byou(?:'d|'ll| would| will| must| have to| need to| only| then| just| still)* pay (?:for )?"
    r"(?:the|an?|our|your)? ?$"
)
LEVIED_AFTER: Final = re.compile(
    rf" ?{_LEVY}\b| deposit (?:at|on|by) (?:the )?(?:check-?in|arrival|desk|reception|counter|pick-?up)\b"
    r"|[^.;$€£]{0,60}\b(?:is|are|,)(?: \w+,)? (?:collected|payable|charged|due|paid|settled)"
    r" (?:at (?:the )?(?:desk|reception|check-?in|hotel|door|counter|venue)|by (?:you|the guest))"
)
"""What she pays herself, at a desk or to an authority."""
THRESHOLD: Final = Cue(
    r"\b(?:once|as soon as|when(?:ever)?|until|above|over) (?:there(?:'s| is| are)|you(?:'ve| have)? (?:earned|reached"
    r"|made|collected|got|have)|(?:your|the) (?:\w+ )?balance (?:is|reaches|hits|passes)|it (?:reaches|hits|passes))"
    r"(?: (?:at least|over|more than|a|the))* ?$"
    r"|\b(?:payouts?|cash-?outs?|withdrawals?) (?:from|over|above|start at|once over|are from) ?$"
    r"|\b(?:minimum|min\.?) (?:payouts?|cash-?out|withdrawal|balance)(?: (?:is|of|amount))* ?:? ?$"
    r"|\b(?:payout|payment) threshold(?: (?:is|of))* ?:? ?$"
)
"""What has to come together before a programme pays out."""
PER_HEAD: Final = Cue(r"\b(?:each|apiece|per (?:creator|person|head))\b")
LISTED_BEFORE: Final = Cue(
    r"\b(?:plans?|subscriptions?|memberships?|prices?|packages|licen[cs]es|tickets|rooms) (?:(?:that )?(?:start|begin)"
    r"(?:s|ing)? )?(?:from|at)(?: (?:just|only|about))* ?$"
)
"""What the brand asks its customers."""
