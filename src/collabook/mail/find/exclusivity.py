"""What she may not do for other brands, and for how long."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.find.rights import length
from collabook.mail.units import Unit
from collabook.mail.values import Exclusivity

_OTHER: Final = (
    r"(?:any |all |with |for |on )*(?:other|another|anyone else|compet\w+|rival|similar|any (?=\w+ brands?))"
)
_WORKING: Final = (
    r"(?:work|working|partner\w*|collaborat\w*|cooperat\w*|promot\w*|post|posting|show|feature|featuring"
    r"|advertis\w*|mention\w*"
    r"|endors\w+|represent\w*|review|take on|take|carry|host|book|do any|run any|accept\w*|deal)"
)
_LEAVING: Final = (
    r"(?:skip|pause|avoid|refrain\w* from|hold off(?: on)?|(?:steer|stay|keep) (?:clear of|away from|off)"
    r"|abstain from"
    r"|say no to|turn down|decline|pass on|park|leave out|sit out|lay off|(?:keep|stay) out of|take a break from)"
)
_RIVAL: Final = (
    r"(?:(?:of|for|from|by|to) (?:any |all |an? )?(?:third[- ]part(?:y|ies)\b|(?:other|another|competing|rival)"
    r" (?:\w+ )?(?:compan|brand|maker|label|firm|business|manufacturer|seller)|competitor))"
)
_SEVERAL: Final = r"(?:brands|sponsors|labels|makers|sponsorships|firms|companies)"
_ONLY_US: Final = (
    r"(?:\b(?:only|just|nobody but|no one but|no-one but) us in (?=[a-z]{3})(?!the (?:room|world|office)\b|town\b"
    r"|touch\b)|\bbe (?:the|your) only (?=(?:[\w-]+ ){1,4}?(?:(?:that |which )?you (?:post|promote|feature|show|work"
    r"|talk|mention)|(?:on|in) your (?:[\w-]+ )?(?:channel|feed|page|grid|profile|account|videos|stories"
    r"|reels|newsletter)\b)))"
)
_NO_WORK: Final = (
    r"\bno (?:[\w-]+ )?(?:posts?|content|work|ads?|deals?|collab\w*|partnerships?|campaigns?|mentions?)"
    r" (?:for|with|about) (?:any )?(?:other|another|compet\w+|rival)\b"
)
_EXCLUSIVE: Final = Cue(
    r"\bexclusiv(?:e|ity|ely|idad|idade|ite|itat)\b(?! of (?:any )?(?:vat|tax|gst|v\.a\.t|sales tax|iva|tva))"
    r"|\bexklusiv"
    rf"|(?:\b(?:not|no|never|nor)|n't) (?:\w+ ){{0,3}}?{_WORKING} (?:\w+ ){{0,3}}?{_OTHER}\b"
    rf"|(?:\b(?:not|no|never|nor)|n't) (?:\w+ ){{0,3}}?{_WORKING} (?:[\w-]+ ){{1,6}}?{_RIVAL}"
    r"|\b(?:please|you|you'd|to) (?:\w+ )?(?:keep|stay|remain) [^.;]{0,60}?\bfree (?:of|from) (?:any |all )*(?:other"
    r"|compet\w+|rival)\b"
    rf"|{_ONLY_US}|(?<!\bwe )\b{_LEAVING} (?:[\w-]+ ){{1,3}}?{_SEVERAL} for (?:\d|[a-z]+ (?:days|weeks|months)\b)"
    r"|\bgive (?:any |all )*(?:other|compet\w+|rival) (?:[\w-]+ ){0,4}?a (?:rest|break|miss)\b"
    r"|\bcompet\w+ (?:[\w-]+ )?(?:are|is) off[- ]limits\b|\bkeep (?:any |all )*(?:other|compet\w+"
    r"|rival) (?:[\w-]+ ){1,3}"
    r"(?:off|out of|away from) your\b"
    rf"|{_NO_WORK}|\byou(?:'d|'ll| would| will)? sit out (?!the\b|your\b|my\b|this\b|a\b)[a-z]"
    r"|\b(?:cat(?:egory)?|brand|competitor)\.? excl\b"
    rf"|(?<!\bwe )\b{_LEAVING} (?:\w+ ){{0,5}}?{_OTHER}\b"
    r"|\bno (?:other|competing|competitor|rival) (?:[\w-]+ ){0,4}?(?:brands?|products?|partners?|work|posts?"
    r"|content|compan\w*|deals?|sponsors?)?|\bno competit|\bcompetitors? (?:for|lock)|\bnon-?compete\b"
    r"|\b(?:category|competitor) lock|\b(?:wettbewerbs|konkurrenz)ausschl"
    r"|\bkeine (?:anderen?|konkurren)|\bkeine kooperation|\b(?:ne|de) pas (?:\w+ )?(?:collaborer|travailler"
    r"|promouvoir)"
    r" (?:\w+ )?(?:avec |pour )?d'autres|\b(?:no|nao) (?:\w+ )?(?:trabaj|trabal|colabor|promoc|promov|public)\w+"
    r" (?:con|com|para)? ?outras?\b|\b(?:sem|sin) (?:\w+ )?(?:trabaj|trabal|colabor|promoc|promov|public)\w+ (?:con "
    r"|com "
    r"|para )?o(?:u)?tr[ao]s?\b|\bsans (?:collaborer|travailler|promouvoir) (?:\w+ )?(?:avec |pour )?d'autres|\bno"
    r" (?:\w+ )?(?:trabaj|colabor|promoc|public)\w+ (?:con |para )?otras?\b"
)
_LABEL: Final = re.compile(
    r"(?:category |brand )?(?:exclusiv|exklusiv|non-?compete|competitor|conflicts?$|lock\b|wettbewerb|konkurrenz)"
)
_RIVALS: Final = re.compile(
    r"(?:other|rival|competing) (?:[\w-]+ )?(?:brands?|makers?|labels?|compan(?:y|ies)|partners?|sponsors?)$"
)
"""A row named so binds her only where it says how long."""
_BARE: Final = Cue(
    rf"\b{_LEAVING}\b|\bgive (?:any |all )*(?:other|compet|rival)|{_NO_WORK}|{_ONLY_US}"
    r"|\b(?:take|carry|host|book|do|run) (?:any |all )*(?:other|another|compet\w+|rival)\b"
)
_NOT_EXCLUSIVE: Final = Cue(
    r"\b(?:no|without|non|not)[ -]?(?:an? |any |need |require |be |to be )*exclusiv"
    r"|n't (?!(?:drop|waive|remove|lift|give|skip)\b)(?:\w+ ){0,3}exclusiv"
    r"|\bexclusivity ?(?::|is|-)? *(?:not |none|no\b|n/a|keine)|\bthere is no exclusiv|\bexclusive (?:discount"
    r"|code|offer"
    r"|access|deal|perk|content|look|preview|event|invit\w*|launch|early|sneak|drop|community|club|edition"
    r"|benefit\w*|sale)|\bkeine exklusiv|\bexclusivity (?:is |was )?(?:isn't|not|no longer) (?:required|needed"
    r"|necessary)|\bexclusiv\w* ?: ?(?:aucune|ninguna|nenhuma)|\bwe (?:will not|do not|won't|don't|never|can't"
    r"|cannot|aren't) (?:\w+ )?(?:work|partner|collaborat)\w*|\b(?:sin|sans|sem|pas d'|aucune|nenhuma|nem) ?exclusiv"
    r"|\bno (?:\w+ ){1,2}exclusiv(?:idad|idade)\b|\bnao (?:\w+ ){1,2}exclusiv"
    r"|\bne (?:\w+ ){1,2}pas (?:\w+ )?(?:d')?exclusiv"
    r"|\b(?:exclusiv|exklusiv)[^.;:!?\d]{0,40}: ?(?:none|not (?:needed|required|wanted|asked)|no thanks|nicht notig"
    r"|brauchen wir nicht|pas besoin|inutile|no hacen? falta|nao precisa)"
    r"|\bexclusivity(?: clause| period| term)? (?:goes|comes|is|was|has been|will be|can) (?:be |now |taken )?(?:out"
    r"|off|gone|go\b|dropped|removed|deleted|struck|waived)"
    r"|\bexclusively (?:for|on|at|with)\b|\bno obligation\b|\b(?:don't|do not) mind\b"
)
_GONE: Final = (
    r"(?:dropped|gone|removed|deleted|struck(?: out)?|waived|scrapped|cancelled|lifted|taken out"
    r"|off(?: the table)?(?! (?:to|by|limits)\b)"
    r"|out(?: altogether| completely| entirely)?(?=\W*(?:$|[.,;:!)]|and\b|then\b|now\b|of the\b)))"
)
_BOND: Final = r"exclusivity(?: (?:clause|part|section|paragraph|period|requirement|term|bit))?"
_NOT_KEPT: Final = r"(?<!n't )(?<!not )(?<!cannot )(?<!never )(?<!unable to )(?<!rather than )"
_DROPPED: Final = Cue(
    rf"\b{_BOND} (?:(?:is|has|was|gets|got|can|could|will|would|be|been|go|goes|went|comes|come|now|also|all) ){{1,3}}"
    rf"{_GONE}|\b{_BOND} (?:falls away|drops out|no longer applies|disappears|goes away)"
    rf"|{_NOT_KEPT}\b(?:drop(?:ped|ping)?|waiv(?:e|ed|ing)|strik(?:e|ing)|struck|remov(?:e|ed|ing)"
    rf"|delet(?:e|ed|ing)|scrap(?:ped|ping)?|do without|forget(?: about)?|lift(?:ed)?|take out|taken out|leave out"
    rf"|left out) (?:(?:the|any|your|our|that|all|category) ){{0,2}}{_BOND}\b(?! (?:to|down)\b)"
    r"|\bexklusivitat (?:\w+ ){0,2}?(?:entfallt|fallt weg|gestrichen|streichen)\b|\bexclusivite (?:\w+ ){0,2}?"
    r"(?:supprimee|retiree|tombe|disparait)\b|\b(?:quitamos|eliminamos|retiramos|tiramos|removemos) (?:la|a) "
    r"exclusivi?dade?\b|\bexclusividade? (?:\w+ ){0,2}?(?:desaparece|eliminada|retirada|cai|removida)\b"
)
"""What was asked before, and is asked no more."""
_SORT: Final = r"(?P<c>[a-z&'-]+(?: (?!brands?\b|products?\b|for\b|in\b|on\b|during\b|until\b|within\b)[a-z&-]+){0,2}?)"
_FIRMS: Final = (
    r"(?:brands?|products?|compan\w*|partners?(?:hips?)?|marken|labels?|content|collab\w*|campaigns?|deals?"
    r"|sponsor\w*"
    r"|makers?|ads?|work)"
)
_CATEGORY: Final = (
    Cue(rf"\b{_WORKING} (?:the |any )?(?P<c>[a-z-]+(?: [a-z-]+)?) {_RIVAL}"),
    Cue(rf"{_ONLY_US}{_SORT}(?= (?:brands?|for|during|until|on|in|you|that|which)\b|[,.;]|$)"),
    Cue(rf"\b(?:other|another|competing|competitor|rival|similar|anderen?) {_SORT} {_FIRMS}\b"),
    Cue(rf"\bany {_SORT} brands?\b(?= other| except| but)"),
    Cue(
        r"\b(?:in|within|for) (?:the |other )?(?P<c>[a-z&-]+(?: [a-z&-]+){0,2}) (?:category|space|sector"
        r"|niche|segment|industry|vertical|bereich)\b"
    ),
    Cue(
        rf"\b(?:other|another|competing|rival|similar) {_SORT}(?= (?:for|in|during|within|until|on|off|out|away)\b"
        rf"|[,.;?!]|$)"
    ),
    Cue(
        r"\bexclusivity (?:for|in|on|against|regarding) (?:the "
        r"|other )?(?P<c>[a-z&-]+(?: [a-z&-]+)?)(?=[,.;)]|$| (?:for|brands?|products?))"
    ),
    Cue(
        r"\b(?:months?'?|days?|weeks?|year),? (?:for |in |of |- |\()?(?:the )?(?P<c>(?!exclus|from|after"
        r"|post|once|start|follow)[a-z&-]+(?: [a-z&-]+){0,2})\)?(?: exclusivity)?\W*$"
    ),
    Cue(r"\bexclusivity,? \((?P<c>[a-z&-]+(?: [a-z&-]+){0,2})\)"),
    Cue(
        r"\b(?P<c>(?!days?|weeks?|months?|paid|full|the|of|an?|and"
        r"|or|category)[a-z-]+(?: (?!exclusiv)[a-z-]+)?) exclusivity\b"
    ),
    Cue(r"\bkeine anderen? (?P<c>[a-z-]{3,}?)-?(?:marken|produkte|firmen|anbieter)\b"),
    Cue(r"\b(?:im bereich|in der kategorie|tage?n?,? fur|wochen?,? fur|monaten?,? fur) (?P<c>[a-z-]+)"),
    Cue(r"\b(?:marques?|marcas?) d(?:e |o |a |')(?P<c>[a-z-]+)"),
    Cue(r"\b(?:categorie|categoria)(?: d[aeo]s?| du)? (?P<c>[a-z-]+)"),
    Cue(
        r"\b(?:dias|jours|meses|mois|semanas|semaines),? (?:en|em|dans|pour|para) (?:la |le |el )?"
        r"(?P<c>[a-z-]+(?: [a-z-]+)?)\W*$"
    ),
    Cue(rf"\b{_LEAVING} (?:any |all |the )?(?P<c>[a-z-]+(?: [a-z-]+)?) {_SEVERAL} for\b"),
    Cue(r"\bsit out (?P<c>[a-z-]+(?: [a-z-]+)?) for\b"),
)  # fmt: skip
_IN_FRAME: Final = re.compile(
    r"\b(?:other|compet\w+) (?:[\w-]+ ){1,2}in (?:the|your|this) (?:video|clip|frame|reel|shot|background)"
)
"""A wish for the picture, no bond."""
_NO_CATEGORY: Final = re.compile(
    r"^(?:category|day|days|week|weeks|month|months?|year|the|of|and|post|posting|paid|full|brand|brands|this|names?"
    r"|that|one|two|three|s|with|for|your|our|us|total|live|date|usage|rights|go|from|after|products?|marken|people"
    r"|creators?|work|content|firms?|things?|compan(?:y|ies)"
    r"|makers?|labels?|business(?:es)?|services|\w+ing (?:for|with))\b"
)


def find_exclusivity(source: Source) -> Found[Exclusivity] | None:
    """The first sentence that binds her to one brand of a category; one that says how, before a bare title."""
    if not source.may_say(_EXCLUSIVE):
        return None
    said = frozenset(source.places(_EXCLUSIVE))
    bare = None
    for place, unit in enumerate(source.units):
        if not unit.title and (bound := _bound(unit, says=place in said)):
            found = Found(bound, unit.start, unit.end)
            if bound.days or bound.category:
                return found
            bare = bare or found
    return bare


def _bound(unit: Unit, *, says: bool) -> Exclusivity | None:
    """``says``: its text holds `_EXCLUSIVE`."""
    rivals = bool(_RIVALS.match(unit.label))
    labelled = rivals or bool(_LABEL.match(unit.label or unit.heading))
    if not labelled and not says:
        return None
    bare = unit.text[len(unit.label) :].strip(" :-") if labelled and unit.label else unit.text
    if (_NOT_EXCLUSIVE.search(unit.text) or _DROPPED.search(unit.text)) or (
        labelled
        and re.match(
            r"\W*(?:none(?! for (?:\w+ ){1,2}(?:day|week|month)s?\b)|no\b(?! (?:other|compet))"
            r"|n/a|keine\b|-|not |aucune|ninguna|nenhuma|\W*$)",
            bare,
        )
    ):
        return None
    clause = unit.text if labelled else _clause(unit.text)
    if _IN_FRAME.search(clause):
        return None
    span, category = _span(clause) or _behind(unit.text), _category(unit, clause)
    named = re.search(
        r"exclusivity|exklusivitat|exclusividad|exclusivite|work with (?:any |an)?(?:other|compet)", clause
    )
    if span is None and (
        rivals or _BARE.search(clause) or not (category or named or (labelled and _LABEL.search(unit.text)))
    ):
        return None
    return Exclusivity(span, category)


def _span(clause: str) -> int | None:
    """How long: of several spans in a list ("six months of usage, three of exclusivity") the one beside the bond."""
    pieces = re.split(r", (?:and |plus |with )?| (?:and|plus|\+|&) ", clause)
    own = next((piece for piece in pieces if re.search(r"exclusiv|exklusiv", piece)), "")
    return length(own) or length(clause)


def _behind(text: str) -> int | None:
    """The length that follows the word, in the next piece of its sentence: "exclusivity, 45 days"."""
    found = _LENGTH_BEHIND.search(text)
    return length(found[1]) if found else None


_LENGTH_BEHIND: Final = re.compile(
    r"\b(?:exclusivity|exklusivitat|exclusividade?|exclusivite)"
    r"(?: (?:for|in|on) [^,;.\d]{3,60}(?=,))?,? (?:to |of |for |is )?((?:\d{1,3}|[a-z]{3,10}) "
    r"(?:days?|weeks?|months?|years?|tage?n?|wochen?|monaten?|dias|semanas|meses|jours|semaines|mois)\b)"
    r"(?! (?:of )?usage)"
)


def _clause(text: str) -> str:
    pieces = re.split(
        r"; |(?:, | )(?:and|but|plus) (?=(?:one|\d+|a|two|three)\b)|, (?=(?:one|\d+|two|three"
        r"|four|six|twelve) (?:day|week|month|year)s?\b)",
        text,
    )
    return next((piece for piece in pieces if _EXCLUSIVE.search(piece)), text)


def _category(unit: Unit, clause: str) -> str | None:
    """The sort of brands, as written."""
    offset = max(unit.text.find(clause), 0)
    for pattern in _CATEGORY:
        match = pattern.search(clause)
        if not match:
            continue
        start = offset + match.start("c")
        words = unit.shown[start : start + len(match["c"])].strip(" '-")
        if words and not _NO_CATEGORY.match(words.casefold()):
            return words
    return None
