"""Platforms, kinds and the words around what is to be made."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find.numbers import SMALL

PLATFORM_WORDS: Final[dict[str, str]] = {
    "tiktok": r"tik ?toks?|tt",
    "instagram": r"instagram|insta|ig",
    "youtube": r"youtube|yt",
    "facebook": r"facebook|fb",
    "pinterest": r"pinterest",
    "x": r"twitter|x\.com|(?<=\bon )x(?=$|[ ,.;:!?)])",
    "threads": r"threads(?= post)|(?<=\bon )threads\b",
    "snapchat": r"snapchat|snap(?= )",
    "twitch": r"twitch",
    "linkedin": r"linked ?in",
    "blog": r"blog",
    "newsletter": r"newsletter|substack",
    "podcast": r"podcasts?|host-?read",
    "ugc": r"ugc",
}
KIND_WORDS: Final[tuple[tuple[str, str], ...]] = (
    ("integration",
        (r"integrations?|integrat(?:ed?|ion) videos?|(?:ad|sponsor(?:ed)?) (?:reads?|spots?|segments?)"
        r"|mid-?rolls?|pre-?rolls?|shout-?outs? video")
    ),
    ("short", r"shorts\b|short(?! (?:videos?|clips?|vids?|form|reels?|tik|films?|posts?|stor))"),
    ("reel", r"reels?"),
    ("story",
        (r"stor(?:y|ies|ys)(?! sets?\b)(?:[ -](?:frames?|slides?|posts?|segments?|sequences?))?|storys"
        r"|historias?")
    ),
    ("carousel", r"carr?ousels?|carrusel(?:es)?|karussells?|carrossel|carrosseis|photo dumps?"),
    ("live", r"live ?streams?|lives?(?! (?:by|on|before|in|at|from|link)\b)|streams?"),
    ("article", r"blog ?posts?|blog ?(?:articles?|artikel|beitrag|beitrage)|articles?|artikel|articulos?|artigos?"),
    ("pin", r"(?:idea )?pins?"),
    ("issue", r"newsletter issues?|issues?"),
    ("episode", r"(?:podcast )?episodes?|folgen?"),
    ("mention", r"mentions?|shout-?outs?|erwahnung(?:en)?|mencion(?:es)?"),
    ("photo", r"(?:photos?|pictures?|pics?|images?|stills?|fotos?|bilder)(?! (?:posts?|carr?ousels?|dumps?)\b)"),
    ("video", r"videos?|vids?|clips?|vlogs?"),
    ("post",
        (r"(?:(?:feed|grid|static|in-feed|photo|foto|image)[ -])+posts?|posts?|beitrag|beitrage|publicacion(?:es)?"
        r"|publicac(?:ao|oes)|publications?|tweets?")
    ),
)  # fmt: skip
PLATFORM: Final = "|".join(f"(?:{words})" for words in PLATFORM_WORDS.values())
KIND: Final = "|".join(f"(?:{words})" for _, words in KIND_WORDS)
COUNTS: Final = r"\d{1,2}|" + "|".join(sorted(SMALL, key=len, reverse=True))
MID: Final = (
    r"(?:(?:\d{1,3}(?:-\d{1,3})?[ -]?(?:seconds?|secs?|s|minutes?|mins?|sekundige[snr]?|word)|"
    r"(?!(?:and|or|of|de|your|my|our|to|for|in|on|with|per|plus|who|that|which|is|are|from|days?|weeks?"
    r"|hours?|people|creators?|months?|followers?|"
    r"rounds?|times?|dias?|tage[n]?|jours?|semanas?|wochen?|semaines?|mes(?:es)?|monate[n]?|mois|horas?"
    r"|apos|nach|apres|despues|depois|after|before|post|within|first|second|third|next|last|another|other"
    r"|previous|than|as|by|at|it|we|you|i|if|when|but|und|oder|y|e|et|ou"
    r"|o|sowie|auch|ein|eine|einen|einem|une?|una|uma?)\b|(?:an?|one)(?![\w-]))[a-z][a-z'/&-]{0,20}),? ){0,4}?"
)
ITEM: Final = Cue(
    rf"(?<![\w.,:$€£#/-])(?P<n>{COUNTS})(?: ?\(\d{{1,2}}\))?(?:(?: ?[x×*](?= ))"
    rf"|(?:[ -](?P<frames>frame|slide|part|panel|teilige)[a-z]?))? (?P<mid>{MID}(?:(?:{PLATFORM})-)?)"
    rf"(?:(?P<k>{KIND})|(?P<tt>tik ?toks?)(?! (?:account|channel|profile|page|handle|shop|feed|audience"
    r"|creator|follower|videos?|vids?|clips?|posts?|stor|lives?|photo|carousel)))(?![\w-])"
)
TIMES: Final = Cue(
    rf"(?<![\w-])(?P<mid>(?:(?:{PLATFORM}) )?)(?:(?P<k>{KIND})|(?P<tt>tik ?toks?))(?: \([^)]{{0,40}}\))? ?[x×]"
    rf" ?(?P<n>\d{{1,2}})(?![\w-])"
)
"""``IG Story x3``, ``Reel (30 s) x 1``."""
MAKING_LABEL: Final = Cue(
    r"^(?:the )?(?:deliverables?|content|scope|you (?:create|make|post|deliver)|your (?:part|task)|what we need"
    r"|(?:creative )?assets?|inhalte?|leistung\w*|contenido|contenus?|livrables?|entregables?|entregaveis|conteudo)\b"
)
BARE: Final = re.compile(
    rf"(?P<n>1) (?P<mid>(?:(?:{PLATFORM}) )?)(?:(?P<k>{KIND})|(?P<tt>tik ?tok))(?: \([^)]{{0,40}}\))?"
)
"""One thing in a row of what is to be made, without its count: one."""
OUR_OWN: Final = Cue(
    r"\bno posting (?:needed|required|necessary)\b|\bnothing (?:has |needs )?to be posted\b|\buser[- ]generated"
    r"|\bwe (?:post|publish) (?:it|them) ourselves\b"
    r"|\byou (?:don't|do not|won't|will not) (?:have to |need to )?(?:post|publish|upload) (?:it|them|the (?:photos?"
    r"|videos?|clips?|files?|pictures?))(?: yourself| anywhere)?(?= ?(?:[.,;!)]|$))"
)
"""What is delivered and not posted by her is UGC, also where that word does not stand."""
SET: Final = Cue(
    r"\b(?:sets?|series|serie|pack|bundle) (?:of|de|von"
    rf"|aus) (?P<n>{COUNTS}) (?P<mid>{MID})(?P<k>{KIND})(?![\w-])"
)
FRAMES: Final = Cue(
    rf"(?P<mid>(?:(?:{PLATFORM}) )?)(?P<k>stor(?:y|ies)) (?:set|series|sequence|pack|bundle)s? (?:of"
    rf"|with) (?P<n>{COUNTS})"
    r" (?:frames?|slides?|parts?|stories|panels?)(?![\w-])"
)
"""``Instagram Story set of 3 frames``."""
NUMBER_RANGE: Final = Cue(r"(?:\d{1,2}|one|two|three|four|five|six) ?(?:-|to|or|bis|oder|ou|o) ?$")
TRAILING_PLATFORM: Final = re.compile(
    rf"^(?: de| en)? (?P<d>{PLATFORM})\b|^(?:[^,.;:()]{{0,12}}| \([^)]{{0,40}}\))? ?(?:on|for|auf|en|sur"
    r"|no|na|em|to|via|fur|in) (?:your "
    rf"|our |the |ihrem |deinem |tu |ton |votre |seu )?(?P<p>{PLATFORM})\b"
)
WITH_STORIES: Final = frozenset({"instagram", "facebook", "snapchat", "ugc"})
DEFINITE: Final = Cue(rf"(?<!\w)(?P<n>the) (?P<mid>{MID})(?P<k>{KIND})(?![\w-])")
PRICED: Final = Cue(r"[€$£₹]\s?\d|\d\s?[€$£₹]|\b(?:usd|eur|gbp|inr|pln)\b")
ARTICLES: Final = frozenset(["a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una", "um", "uma"])
REQUEST: Final = Cue(
    r"\b(?:fancy|up for|keen on|interested in|thinking (?:of|about|along)|lines of|after|magst|konntest|wurdest|machst"
    r"|mogt|love|like|ask|need|want|looking for|return|exchange|create|make|making|film|shoot|produce|pay"
    r"|sponsor|book|charge|cost|rate|price|fee|deliverables?|for|plus|brief|propose|deliver|post|put up"
    r"|publish|share"
    r"|wunsch\w*|gegenzug|suchen|mochten|cambio|pedir\w*|gustaria|troca|pedimos|aimer\w*|echange"
    r"|souhait\w*|demand\w*|integrate|include|do|would be|expect|require\w*|tarif\w*|precios?|preise?|fur"
    r"|por|para|pour|lust auf|tarifs)\b|[+&]"
)
NEGATIVE: Final = Cue(
    r"\b(?:watched|saw|seen|loved|adored?|enjoyed|found|came across|spotted|noticed|no obligation"
    r"|inspiration|favou?rites|last (?:week|month|year)'?s?|views?|previous(?:ly)?|your recent"
    r"|your latest|already (?:posted|published|live)|streak|promoted|not a|without a|instead of|ends up"
    r"|we(?:'ve)? (?:already |just )?(?:posted|made|shot|ran|published|filmed)"
    r"|(?:ran|put|scanned|checked|fed|analy[sz]ed|audited|looked (?:at|through)|went through|reviewed|read"
    r"|across|from|of) your (?:last|past|latest|newest|most|previous|top|best)"
    r"|apart from|thank you for the|in case|followers?|won't need|don't need|examples? of|if you (?:do"
    r"|decide|feel|like|share|love|want to (?:share|post))"
    r"|if [^.;]{0,60}\byou (?:feel like|happen to|decide to|choose to|care to|fancy|want to))\b"
)
SOLE: Final = {name: Cue(rf"\b(?:{words})\b") for name, words in PLATFORM_WORDS.items()}
JOINED: Final = re.compile(
    r"^(?: \([^)]{0,40}\))?(?:,? ?(?:\+|&|and|plus|und|sowie|et|y|e|as well as|along with)(?: also| then| maybe)? |, )$"
)
"""Between two things that are wanted together."""
CARRIER: Final = Cue(
    r"\b(?:across|in|into|over|within|during|throughout|for|on|of|before) (?:(?:each of |all )?(?:your|the|our|any|all"
    r"|these|those) )?(?:(?:next|upcoming|following|coming|first|latest|last|same|different|separate) )*$"
)
"""Before the episodes or posts in which something else is to stand."""
FOR_THEM: Final = re.compile(
    r",? (?:which|that) we (?:may|can|could|will|would) (?:also )?(?:use|put|show|keep)\b|[^.,;]{0,20}? for (?:our"
    r"|their|the|his|her) (?:own )?(?:[\w-]+ )?(?:image bank|bank|library|archive|website"
    r"|web ?shop"
    r"|online shop|catalogue?|database|(?:own )?channels?|socials|own use|use)\b"
)
"""Behind what is delivered to the brand."""
CARRIERS: Final = frozenset({"episode", "issue", "video", "post", "live"})
OTHER_PLACE: Final = Cue(
    r"\b(?:amazon|google|trustpilot|lemon8|reddit|whatsapp|telegram|shopee|lazada|temu|etsy|website|web ?shop|vimeo)\b"
)
"""A platform that has no name here: none is guessed for it."""
_OF_A_CAROUSEL: Final = re.compile(r"(?:carr?ousel|karussell|carrusel|carrossel)(?: [\w-]+){0,3}?(?P<mark>,| \() ?$")
_OR_SO: Final = re.compile(
    r" (?:or so|or more|at least|au moins|(?:au )?minimum|mindestens|(?:al|por lo) menos|(?:como )?minimo|pelo menos)\b"
)
_GOES_LIVE: Final = re.compile(r"\b(?:go(?:es|ing|ne)?|went|comes?|is|are|was|were|be|being|been|gets?|all|both) $")
"""Before "live" it says when something is up: "the day the last one goes live"."""


def names_nothing(kind: str, number: int, match: re.Match[str]) -> bool:
    """Whether a counted word is no thing to be made: "by 30 May still", "goes live", a carousel's own pictures."""
    if kind == "live":
        return bool(_GOES_LIVE.search(match["mid"]))
    if kind != "photo":
        return False
    before = _OF_A_CAROUSEL.search(match.string[: match.start()])
    described = before and (before["mark"] != "," or _OR_SO.match(match.string[match.end() :]))
    return bool(described) or (match["k"] == "still" and number > 1)


ALTERNATIVE: Final = re.compile(r"^ ?,? ?(?:or|oder|ou|o|u|and/or|/) (?:else )?$")
TRIGGER: Final = Cue(
    r"tik ?tok|reel|stor[yi]|histor|video|vids?\b|clip|vlog|post|short|carr?ousel|karussell|carru|carro"
    r"|integrat|live|stream|photo|foto|pic|image|still|bilder|articl|artik|artic|artig|beitr|pins?\b"
    r"|issue|episode|folge|mention|shout|erwahn|mencion|public|tweet|roll|(?:ad|sponsor)\w* (?:read|spot"
    r"|segment)"
)
WISHED: Final = re.compile(
    r" (?:is|are|would be) (?:always |very |much |really |greatly |so |a |an )*(?:lovely|welcome"
    r"|appreciated|bonus|great|nice)"
)
NO_DUTY: Final = Cue(
    r"\bno (?:posting|obligation|pressure|strings|need)\b|\brequired\b|\bthough\b|\boptional|\bnot expected"
)
