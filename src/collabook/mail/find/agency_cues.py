"""What makes the writer's firm an agency or a platform, and what makes it a brand. Patterns are for folded text."""

from typing import Final

from collabook.mail.cues import Cue

AGENCY_NAME: Final = Cue(
    r"\b(?:pr|p\.r|talents?|communications?|comms|agency|agentur|agence|agencia|agenzia|casting|public relations"
    r"|publicity|kommunikation|comunicacion|comunicacao|influence|influencer(?:s| marketing)?)\b"
)
PERHAPS_AGENCY: Final = Cue(
    r"\b(?:media|management|mgmt|creatives?|social|network|collective|events|campaigns|marketing|digital|partners"
    r"|consulting|relations|creators?|group|kollektiv)\b"
)
AGENCY_DOMAIN: Final = Cue(r"(?:agency|agentur|talent|comms|publicrelations|casting|[-.](?:pr|media|social|talents?))$")

AGENCY_ROLE: Final = Cue(
    r"\b(?:account (?:manager|executive|director|lead|coordinator)|publicist|talent (?:manager|agent|partner|scout)"
    r"|campaign executive|press officer|beraterin|berater|kundenberat\w{1,6}|attachee? de presse"
    r"|ejecutiv[ao] de cuentas)\b"
)
AGENCY_SAYS: Final = Cue(
    r"\b(?:our|my|the|this|one of (?:our|my)) (?:[\w-]+ ){0,2}client\b"
    r"(?! (?:portal|area|services?|base|list|care|zone|number|account|id)\b|[\"')])"
    r"|(?:^|[.!?,:] {1,2}|\n)client(?:'s)? (?:loved|loves|liked|likes|approved|has|would|wants|asked|is|feedback"
    r"|needs)\b|\b(?:brands?|clients?) (?:that )?(?:we|i) (?:represent|manage|look after)\b"
    r"|\bon behalf of (?:our|a|my|one of our) (?:[\w-]+ ){0,3}?(?:client|brand)\b"
    r"|\b(?:we are|we're|i'm (?:from|at|with)|i am (?:from|at|with)|here at|i run|i work (?:at|for)) (?:an?|our) "
    r"(?:[\w-]+ ){0,4}agency\b"
    r"|\b(?:de|chez|avec) l'agence (?!de voyage)|\bda agencia\b|\bde la agencia (?!de viajes)|\b(?:von"
    r"|bei) der agentur\b"
    r"|\bunder nda\b|\b(?:brand|client) (?:name )?(?:is|stays|remains|will be) (?:confidential|revealed|disclosed"
    r"|shared)|\b(?:unser|mein)(?:em|es|e|er)? kund(?:e|in|en) (?:hat|ist|mochte|wunscht|sucht|plant)\b"
    r"|\bnotre client(?:e)? (?:a|est|souhaite|voudrait|cherche|aimerait)\b"
    r"|\b(?:nuestr[oa]|noss[oa]) cliente (?:ha|es|quiere|busca|quer|gostaria|procura|pediu)\b"
)
AGENCY_TALK: Final = Cue(
    r"\b(?:client|clients|kunde|kunden|cliente|clientes)\b|\b(?:skincare|beauty|fashion|food|leading"
    r"|major|well-known|big|global|fitness|tech|wellness|us|uk) brand (?:has )?(?:asked|is looking|hired"
    r"|wants)|\bnda\b|on behalf of|brand name"
)
"""Enough with a name that may be an agency's."""

PLATFORM_SAYS: Final = Cue(
    r"\bcreator (?:profile|account|dashboard|marketplace|inbox)\b|\b(?:match(?:es|ed)?|fits?|picked"
    r"|viewed) your profile\b"
    r"|\b(?:a|the) (?:new )?brand (?:has )?(?:picked|chose|invited|wants|is interested|likes|messaged|reviewed|sent)"
    r"|\b(?:platform|marketplace|service) fee\b|\bour (?:platform|marketplace)\b|\bbrands on\b|\bmute (?:briefs"
    r"|campaigns)\b|\bbrand followers\b"
    r"|\bnew (?:briefs?|campaigns?|match(?:es)?|brand offers?) for you\b|\b(?:takes|charges) no (?:commission|fee)"
    r"|\bnotification settings\b|\byour (?:application|pitch|quote) (?:to|for|was|has been)\b"
)
"""How platforms that bring brands and creators together notify."""

FOR_HER: Final = Cue(
    r"\b(?:came|come|comes|got) (?:\w+ ){0,2}?(?:in|through|over) for you\b|\b(?:got|had) (?:\w+ ){0,2}?in for you\b"
    r"|\bask(?:s|ed|ing) (?:us )?(?:for|about) our (?:price|rates?|fee|quote)\b"
    r"|\b(?:our|my|the agency'?s?|management) (?:commission|cut) (?:is|comes|will be|of \d+ ?%) (?:\w+ ){0,3}?"
    r"(?:off|out|deducted|from your)\b"
    r"|\bi(?:'d| would) (?:start high|push (?:for|them|to)|counter|ask them for)\b"
    r"|\b(?:i think )?we (?:can|could|should) (?:push|counter)\b|\bwhat (?:shall|should) we (?:quote|charge)\b"
)
"""What her own manager says: she stands between the brand and her, on her side."""
PERHAPS_FOR_HER: Final = Cue(
    r"\b(?:shall|should|do you want me to|want me to|happy for me to) (?:i )?(?:go back|get back|tell them"
    r"|say (?:yes|no)|push|counter|negotiate|reply to them|ask for more|accept|decline)\b"
    r"|\b(?:what|how much) (?:shall|should|do) i (?:tell|say to|quote|ask) (?:them|him|her)\b"
    r"|\bi(?:'ve| have)? (?:told|pushed|countered|gone back to) them\b"
    r"|\bsoll ich (?:ihnen|denen|der marke) (?:zusagen|absagen|sagen|schreiben|antworten)\b"
    r"|\bje leur (?:dis|reponds|propose) quoi\b|\bque les (?:digo|contesto|respondo)\b"
)
"""Her manager says so, and a brand's agency may."""
TALENT_FIRM: Final = Cue(r"talent|\bm(?:gm|anagemen)t\b")

THIRD_PERSON: Final = Cue(
    r"\bthe brand (?:would|has|is|will|wants|loves|loved|asks|asked|may|can|needs)\b"
    r"|\bthey(?:'d|'re|'ve|'ll| would| are| have| will| wants?| loved?| liked?| asked| need| pay)\b"
    r"|\btheir (?:new|own|latest|upcoming|next|first|[\w-]+ (?:campaign|launch|range|line|collection|programme?))\b"
    r"|\btheir (?:campaign|launch|range|team|brief|products?|budget|founder)\b"
)
"""Words of somebody else's firm: a brand says "we" and "our"."""

OWN_GOODS: Final = Cue(
    r"\b(?:our|unser\w{0,2}|notre|nos|nuestr[oa]s?|noss[oa]s?) (?!clients?|kund|agency|agentur|agence|agencia|team"
    r"|campaign"
    r"|roster|talent|network|platform|marketplace|creators?\b|influencer|brief|database|budget|partners?\b"
    r"|colleague|side|end"
    r"|office"
    r"|terms|call|chat|records|finance|accounts?\b|system|invoice|contract|brand partners|favourite|books|next"
    r"|inbox|list|friends|brand\b|pleasure|mind)\w"
    r"|\bwe(?: (?:make|sell|brew|bake|roast|sew|craft|produce|founded|grow|knit|pour|distil)\b"
    r"|'ve (?:just )?launched\b)|\bi (?:make|sell|brew|bake|roast|sew|craft|knit|pour|distil)\b"
    r"|\bwe(?:'re| are) [^.!?\n]{0,90}?\b(?:making|selling|brewing|baking|roasting|sewing|crafting|knitting|pouring"
    r"|distilling|growing) (?!(?:content|videos?|reels?|posts?|sure|a (?:video|reel|campaign|list)|it|this|our "
    r"(?:\w+ )?(?:list|roster|team|network))\b)"
)
"""Words of who makes or sells the thing."""

_FOUNDER: Final = r"(?:co-?)?(?:founder|owner)(?: (?:and|&) (?:[\w-]+ ){0,2}[\w-]+)?"
FOUNDED: Final = Cue(
    rf"\b(?:i'm|i am|im|as) (?:[\w'-]+, )?(?:the |a |an |one of the )?{_FOUNDER} (?:of|at|behind)\b"
    rf"|\b{_FOUNDER} (?:of|at|behind) [^.!?\n]{{2,40}} here\b|\b[\w'&]+ (?:co-?)?founder here\b"
    r"|\bi (?:co-?founded|founded|started|opened|own) (?!(?:following|watching|reading|using|to|with|by|off|out|the"
    r" year)\b)"
)
"""Words of who has a firm of their own."""
