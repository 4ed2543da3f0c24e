"""Mails of those who read or watch her and ask a favour: what they promise for it is no offer."""

from typing import Final

from collabook.mail.cues import Signs
from collabook.mail.find.said import Said

_FAVOUR: Final = Signs(
    r"\bfor your (?:trouble|pains|kindness)\b|\bfur (?:deine|ihre) muhe\b|\bpour (?:ta|votre) peine\b"
    r"|\bpor (?:la|as) molestias?\b"
)
_SUM: Final = Signs(r"[$€£₹] ?\d|\d ?(?:[$€£₹]|(?:eur|euros?|usd|dollars?|gbp|pounds?)\b)")
_PRIVATE: Final = Signs(
    r"\bmy (?:husband|wife|mum|mother|daughter|son|sister|boyfriend|girlfriend|gran|grandmother|flat ?mate)\b"
    r"|\b(?:long-?time|loyal|regular|faithful) (?:reader|viewer|follower|subscriber|listener)\b"
    r"|\bi(?:'ve| have) (?:watched|read|seen|followed|listened to) (?:all|every|each)\b"
    r"|\bmein(?:e)? (?:mann|frau|tochter|sohn|mutter)\b|\bm(?:on mari|a femme|a fille)\b|\bmi (?:marido|mujer|hija)\b"
)
_CURIOUS: Final = Signs(
    r"\b(?:remember|tell me|know|find out) (?:the name|what|which|where|how)\b"
    r"|\bwhere (?:did|do) you (?:buy|get|find)\b"
    r"|\bwhat (?:is|was) the (?:name|colou?r|brand|recipe)\b|\bwie heißt\b|\bwo hast du\b"
)
_OF_A_FIRM: Final = Signs(
    r"\b(?:we|our) (?:brand|launch\w*|range|collection|shop|store|company|team|agency|campaign|product\w*|new"
    r"|website|app)\b|\bcollab\w*|\bcampaign|\bpartner\w*|\bsponsor\w*|\bfollowers\b|\baffiliate|\bgift(?:ed|ing)\b"
    r"|\bi (?:make|grow|bake|sew|knit|produce|sell|run|own|started|founded)\b|\bwe (?:make|sell|run|produce)\b"
    r"|\byours to keep\b|\b(?:story|stories|reels?|posts?|tiktoks?) would be\b"
    r"|\b(?:your|honest) (?:review|opinion|thoughts)\b|\bmy (?:brand|shop|store|company|label|business|product\w*)\b"
    r"|\b(?:post|share|tag|mention|feature|film)(?:ing)? (?:it|them|us|me|about|on|a|your)\b"
)
"""She may be asked to show it: that is an offer."""


def writes_privately(said: Said) -> bool:
    """Whether somebody asks her a favour, and thanks her with something small: a reader, no firm."""
    if said.asks or said.delivers or said.tells(_OF_A_FIRM) or said.tells(_SUM):
        return False
    return said.tells(_FAVOUR) or (said.tells(_PRIVATE) and said.tells(_CURIOUS))
