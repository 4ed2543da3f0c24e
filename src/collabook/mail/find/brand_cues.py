"""How firms are named in mails: introductions, clients, rows, legal forms."""

import re
from typing import Final

from collabook.mail.cues import Cue

WORD: Final = r"(?:[A-ZÀ-ÞŁŚŻĆČŠŽ0-9][\w'’.-]*|[a-z]+[A-Z][\w'’-]*)"
RUN: Final = (
    rf"(?P<c>{WORD}(?: (?:& |and (?=[A-Z])|of (?=[A-Z])|de |da |do |du |la |le "
    rf"|of the )?{WORD}){{0,4}})"
)
PERSON: Final = r"[A-ZÀ-Þa-z][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2}"
WRAP: Final = re.compile(r"(?<!\n)\n(?!\n)")
LEGAL: Final = re.compile(
    r"[,.]?\s+(?:inc|ltd|llc|gmbh|co|corp|plc|pty ltd|limited|s\.r\.o|ag|kg|ug|bv|b\.v|ab|as|oy|sas|sarl"
    r"|s\.a|sa|srl|s\.l|sl|lda)\.?$",
    re.IGNORECASE,
)
CLIENT: Final = tuple(
    Cue(pattern.replace("RUN", RUN))
    for pattern in (
        r"\bon behalf of (?:our client |my client |the brand )?RUN",
        r"\b(?:[Oo]ur|[Mm]y|[Tt]he|a) (?:client|brand|partner|customer),? (?:is )?(?!TBD|NDA|Is|Has)RUN",
        (r"\b(?:casting|recruiting|scouting|sourcing|looking for (?:\w+ ){0,3}creators"
        r"|booking creators|creators|campaign|PR|social|influencer \w+|publicity|marketing|press"
        r"|the launch) for (?:our client |the brand )?RUN"),
        r"\b(?:retained|engaged|hired|appointed|commissioned) by RUN",
        (r"\b(?:look(?:s|ing)? after|represent(?:s|ing)?|manag(?:e|es|ing) (?:\w+ ){0,3}for"
        r"|handl(?:e|es|ing) (?:[\w-]+ ){0,4}for|(?:is|are|am|'m|'re|currently) (?:working|partnering"
        r"|collaborating) with"
        r"|work on behalf of) (?:our client |the brand |our friends at )?RUN(?: (?:on|in|to|for|as)\b"
        r"|[,.]|$| -)"),
        r"\b(?:took|take|taken|put|passed|shared) (?:it|this|that|your \w+) (?:\w+ )?to (?:the team at )?RUN",
        (r"\b(?:runs?|running|manag(?:e|es|ing)|operat(?:e|es|ing)|lead(?:s|ing)?|coordinat(?:e|es|ing)"
        r"|handl(?:e|es|ing)) (?:the |a |all )?(?:[\w-]+ ){0,3}(?:program(?:me)?s?|campaigns?|partnerships?|seeding"
        r"|casting|collaborations?) (?:for|of) (?:the brand )?RUN"),
        r"\b(?:PR |talent |creative |media |social )?agency (?:of record )?(?:for|of) (?:the brand )?RUN",
        r"\b(?:[Uu]nser(?:es|em|en|e)?|[Mm]ein(?:es|em|en)?) (?:Kunden|Kundin|Kunde|Auftraggebers?) RUN",
        r"\b(?:[Nn]otre|[Mm]on) cliente? RUN",
        r"\b(?:[Nn]uestr[oa]|[Mm]i) client[ea] RUN",
        r"\b(?:o nosso|a nossa|nosso|meu) cliente RUN",
        r"\bim Auftrag von RUN",
        r"\bpour (?:notre client|la marque) RUN",
        r"\bpara nuestro cliente RUN",
        r"\bde parte de RUN",
    )
)  # fmt: skip
"""Said by whoever writes for somebody else."""

PLATFORM_SAYS: Final = tuple(
    Cue(pattern.replace("RUN", RUN))
    for pattern in (
        (r"(?:^|[.!?,:\n] {0,8})RUN(?: \([^)]{1,60}\))?,? (?:really |absolutely )?(?:loved|liked|adored"
        r"|chose) (?:your|you)\b"),
        (r"(?:^|[.!?\n] {0,8})RUN(?: \([^)]{1,60}\))?,? (?:has |have )?(?:invited you|approved your"
        r"|asked us|confirmed your|wants? to (?:see|work|collaborate|partner|send)"
        r"|would like to (?:work|collaborate|partner|send)|sent you|offers? you|chose you|selected you"
        r"|picked you"
        r"|is (?:paying|casting|seeking|looking for (?:\w+ )?creators))"),
        r"\b(?:is|are|we're|[Ww]e) (?:currently |now )?handl(?:e|ing) RUN",
    )
)  # fmt: skip
"""Client sentences only where the sender's own firm is known and is another."""

AGENCY_SAYS: Final = tuple(
    Cue(pattern.replace("RUN", RUN))
    for pattern in (
        r"\b(?:[Ll]aunch|[Oo]pening|[Pp]remiere|debut) of (?:the )?RUN",
        r"\bopening RUN (?:in|on|at|next)\b",
    )
)
"""Client sentences only in an agency's mail: a brand speaks of the launch of its own product."""

CLIENT_ROW: Final = Cue(
    rf"(?m)^[ \t>*•-]{{0,6}}(?:Client|Brand|Advertiser|Kunde|Marke|Marque|Marca|Cliente|CLIENT"
    rf"|BRAND)(?: name)?(?::|  )\s{{0,40}}{RUN}"
)
SIGNED_FOR: Final = Cue(rf"\bfor {RUN}\s*$")
INTRO: Final = tuple(
    Cue(pattern.replace("RUN", RUN).replace("PERSON", PERSON))
    for pattern in (
        (r"\b(?:I'm|I am|i am|i'm|im|Im|This is|this is|It's|it's|[Mm]y name is"
        r"|name's) PERSON,? (?:[\w ]{0,30} )?(?:from|at|with|of|over at|for) (?:the )?RUN"),
        r"\bPERSON here,? (?:from|at|with|i am [\w ]{1,30} at) RUN",
        r"\b(?:[Ww]e are|[Ww]e're|[Ww]e’re|we r) (?:the team (?:at|behind) |from )?(?:the )?RUN",
        (r"\b(?:[Hh]ere at|[Oo]ver at|I work (?:at|for|with)|I run [\w ]{1,40}(?:for|at)"
        r"|I look after [\w ]{1,30}(?:at|for)|I publish \w+ at|I'm (?:at|with|from)|I am (?:at|with|from)"
        r"|we run|[Gg]reetings from|[Hh]ello from|writing from) RUN"),
        (r"\b(?:Soy|Me llamo|Aqu[ií](?: é)?(?: [ao])?|Ich bin|[Jj]e suis|[Ss]ou [ao]?|ich bin"
        r"|Mein Name ist) PERSON,? (?:de la|de|da|do|von der Firma|von|vom|bei|chez|da marca|de la marque"
        r"|und ich betreue [\w ]{1,20} bei) RUN"),
        (r"\b(?:betreue|arbeite|partenariats|travaille|trabalho|trabajo) (?:bei|für|chez|na|no|en|para"
        r"|pour) RUN"),
        r"(?:^|\n)RUN (?:is|are) (?:a|an|the|my|our)\b",
        r"\bPERSON from RUN",
        r"\bi am [\w ]{1,30} at RUN",
    )
)  # fmt: skip
NOT_NAMES: Final = frozenset(
    [
        "i",
        "we",
        "you",
        "he",
        "she",
        "it",
        "they",
        "this",
        "that",
        "the",
        "a",
        "an",
        "my",
        "our",
        "your",
        "their",
        "hi",
        "hey",
        "hello",
        "dear",
        "hallo",
        "tiktok",
        "instagram",
        "youtube",
        "facebook",
        "pinterest",
        "ugc",
        "reel",
        "reels",
        "story",
        "stories",
        "video",
        "videos",
        "pr",
        "us",
        "uk",
        "usa",
        "eu",
        "ceo",
        "faq",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "christmas",
        "diwali",
        "easter",
        "black",
        "spring",
        "summer",
        "autumn",
        "winter",
        "creator",
        "creators",
        "brand",
        "brands",
        "client",
        "campaign",
        "q1",
        "q2",
        "q3",
        "q4",
        "re",
        "fwd",
        "fw",
        "paid",
        "collab",
        "new",
        "hope",
        "please",
        "thanks",
        "thank",
        "best",
        "looking",
        "let",
        "just",
        "here",
        "what",
        "when",
        "where",
        "how",
        "if",
        "in",
        "on",
        "at",
        "for",
        "from",
        "and",
        "or",
        "but",
        "so",
        "as",
        "all",
        "no",
        "yes",
        "english",
        "german",
        "french",
        "spanish",
        "american",
        "european",
        "british",
        "french",
        "italian",
        "europe",
        "london",
        "paris",
        "berlin",
        "influencer",
        "influencers",
        "amazon",
        "whatsapp",
        "zoom",
    ]
)
AGENCY_WORD: Final = Cue(
    r"\b(?:PR|Talent|Media|Communications|Agency|Agentur|Casting|Influencers?|Management|Creatives?"
    r"|Social|Network|Collective|Public Relations|Events|Publicity|Campaigns)\b"
)
AGENCY_TALK: Final = Cue(
    r"\b(?:client|clients|kunde|kunden|cliente|clientes)\b|\b(?:skincare|beauty|fashion|food|leading"
    r"|major|well-known|big|global|fitness|tech|wellness|US|UK) brand (?:has )?(?:asked|is looking|hired"
    r"|wants)|\bNDA\b|on behalf of|brand name"
)
TOKEN: Final = re.compile(r"[^\s|,;:!?()\[\]\"“”<>/]+")
