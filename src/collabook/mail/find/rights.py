"""What the brand may do with the content."""

import re
from collections.abc import Iterator
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.find.numbers import DURATION, days
from collabook.mail.units import Unit
from collabook.mail.values import Usage

_OBJECT: Final = r"(?:(?:it|them|this|these|those|clips?|parts?|your|ur|the|all|any|our)\b ?(?:[\w-]+ ){0,4}?)"
_MADE: Final = (
    r"(?:content|videos?|reels?|clips?|photos?|pictures|images|footage|material|assets|deliverables|posts?"
    r"|stor(?:y|ies)"
    r"|tik ?toks?|ugc|creative|shorts?|spots?|shots|pics)"
)
_OUR_PLACE: Final = (
    r"(?:(?:our|its|their) (?:own |brand |social |company |product |ad |instagram |tiktok |etsy |amazon |online "
    r"|next |spring |summer |autumn |winter )*(?:channels?|socials?"
    r"|social media"
    r"|website|site|pages?|feeds?|newsletters?|accounts?|instagram|tiktok|facebook|pinterest|youtube|shops?|stores?"
    r"|ads?|ad account"
    r"|handles?|profiles?|banners?|packaging|campaigns?|home ?pages?|listings?|catalog(?:ue)?s?|look ?books?|blog"
    r"|brochures?|mailings?)"
    r"|the (?:product|brand|company|shop)(?:'s)? (?:own )?(?:pages?|website|site|shop|store|socials?|channels?"
    r"|accounts?))"
)
_USAGE: Final = Cue(
    r"\b(?:usage\b|use of (?:the|your|this|these|all|any)\b|may (?:be )?used?\b"
    r"|(?:\b(?:to|may|can|could|would|will|might|and|or|also)|'d|'ll) (?:only |also |then )?use (?:the|your"
    r"|this|these|it"
    r"|them|all|any|clips|parts|in|on|videos?|photos?|content|images|footage)\b|we use (?:your |the |this "
    r"|these )?" + _MADE + r"\b"
    r"|repost|re-post|reshare|re-share|whitelist|re-?purpose"
    r"|spark(?: ?ads?| code)\b|partnership ads?\b|boost(?:ing|ed)?\b"
    rf"|ad code\b|(?:run|cut|turn|edit) {_OBJECT}(?:as|in|into|through|with|on) (?:an? "
    rf"|your |ur )?(?:[\w-]+ ){{0,2}}?(?:ads?"
    rf"|adverts?|handle)\b"
    r"|ads? with your\b|paid (?:usage|ads?|social|media|advertising)|(?:content|image|media|full"
    r"|buyout|commercial|ad) rights\b|rights? to\b|licen[cs]e|our (?:paid )?ads\b|amplif"
    r"|keep the (?:videos?|content|photos?) for|through your (?:handle|account|profile)\b"
    r"|(?:ad |paid |media |some |a little )*(?:spend|budget|money) behind\b(?! (?:our|its|the (?:brand"
    r"|product))\b)|buy-?out\b|work[- ]for[- ]hire\b"
    rf"|become\w* (?:our|the (?:brand|client)'s) property|own (?:the|all|your) (?:[\w-]+ ){{0,2}}?{_MADE}\b"
    rf"|(?:share|feature|show|display|publish|post|put|embed|cross-?post|reproduce) {_OBJECT}"
    rf"(?:on|in|across|to|with|over|from|through|via) {_OUR_PLACE}\b|reproduce {_OBJECT}"
    rf"|(?:use|borrow|lift|run|pop|put|place|slip|drop|grab|pull) (?:(?:an?|some|one|two|few|couple|any|of|your|the"
    rf"|these|those|all|both) ){{1,3}}(?:[\w-]+ ){{0,2}}?{_MADE}(?: or two)?"
    rf" (?:for|on|in|into|across|onto) {_OUR_PLACE}\b"
    rf"|{_MADE} (?:is|are|will be|would be|'d be|become|becomes) ours to (?:keep |go on )?(?:us(?:e|ing)|run(?:ning)?"
    r"|edit|cut|repost|share|publish|post)\b"
    r"|(?:months?|weeks?|days?|mths?|mos?)'?(?: worth)? of (?:paid )?(?:ads?|whitelisting|spark ads|boosting)\b"
    r"|\bsponsor (?:your|the|it|this|that|them)(?: \w+){0,3} (?:from|with|via|through|by) our\b|secondary use\b"
    r"|nutzung|verwend|nutzen\b|derechos\b|uso\b|droits\b|utilis|utiliz|direitos\b"
    r"|dark post|re-?use\b|republi\w+|live on our (?:own |product )?(?:website|site|pages?|shop|channels)\b"
    r"|(?:pode|podem|poderia|podria|podra|puede|podremos|podriamos|queremos|gostariamos de) (?:usar"
    r"|utilizar) (?:el|la|o|a|os|as|los|las|tu|teu|seu|su)\b(?! (?:codigo|link|enlace|desc|cupo|hashtag"
    r"|produ))|auf (?:all )?unsere[nrm] (?:[\w-]+ )?(?:kanal\w*|social\w*|website|webseite|seiten?"
    r"|profil\w*|account)"
    r"|als (?:werbe)?anzeigen?\b|als (?:paid )?ads?\b|(?:en|em|como) (?:anuncios?|publicidad\w*|publicite)\b"
    r"|sur (?:tous )?(?:nos|notre) (?:[\w-]+ )?(?:reseaux|pages?|canaux|comptes?|site|boutique)"
    r"|(?:en|na|no|nas|nos) (?:nuestr|noss)[oa]s? (?:[\w-]+ )?(?:redes|canales|canais|web|site|perfil\w*"
    r"|cuentas?|contas?"
    r"|pagina|tienda|loja))"
)
_USAGE_LABEL: Final = Cue(
    r"\b(?:usage|secondary use|re-?use|content use|use of (?:the )?\w+|re-?posting|verwendung|utilisation|cession"
    r"|rights?|licen[cs]e|whitelisting|spark ads?|nutzungsrechte|nutzung|droits|derechos"
    r"|direitos|boosting)\b"
)
_NO_USAGE: Final = Cue(
    r"\b(?:(?:no|without|not (?:need|require|asking for)|don't need|won't (?:need|use)"
    r"|nor|drop(?:ped|ping)?|waiv(?:e|ed|ing)|(?:don't|do not|doesn't|does not|didn't|won't|will not) (?:need|want"
    r"|require|ask for|expect|plan)|skip(?:ped|ping)?|leav(?:e|ing) out|left out|remov(?:e|ed|ing)"
    r")\b (?:\w+ ){0,4}?(?:usage|rights?|whitelist\w*|licen[cs]\w*|boost\w*|reposting)|(?:usage"
    r"|rights?|whitelisting)(?: (?:and|or|&) \w+)?[: ]+(?:none|no|n/a|keine?|not (?:needed|required))\b"
    r"|keine nutzung|(?:no (?:pedimos|necesitamos|hay)|sin|sans|sem|aucun|nenhum) (?:\w+ )?(?:derechos"
    r"|droits?|direitos)|may not\b|please don't\b|do you need\b|cookie|feel free\b"
    r"|you (?:keep|retain|own|hold) [^.;]{0,30}(?:rights?|content|ownership|copyright)"
    r"|(?:\b(?:will not|never|not)|n't) (?:re-?)?(?:use|share|post|repost) (?:it|them|your|the|any)\b"
    r"|discount code\b|use (?:the |your |this |our )?(?:code|link|hashtag|product|discount))"
)
_OTHER_USE: Final = Cue(
    r"\bplease use\b|\bfree usage\b|\bdata usage\b|(?:\bplease|\byou(?:'ll|'d| can| could| will"
    r"| would)?) (?:\w+ ){0,6}?"
    r"(?:share|post|publish|show|feature|put|pop|place|drop) (?:\w+ ){0,4}?(?:to|on|in|with|from|through|via) our\b"
    r"|\byou (?:can|may|should|could"
    r"|will|would|'ll)? ?use\b|\buse (?:the|our|your|this|it"
    r"|them) (?:hashtag|link|code|product|serum|app|tool|daily|in your|sound|music)|\bhow (?:you"
    r"|to) use\b|\beasy to use\b|\bwe (?:all |both )?use it\b|\bpay to use\b|\bthem to use\b"
)
_FOREVER: Final = Cue(
    r"\bperpetu|\bforever\b|\bfor ever\b|\bfor good(?= ?[.,;:!)]| ?$)|\bfor the (?:full |whole )?(?:life|term"
    r"|duration) of (?:the )?(?:copyright|brand|company)\b|\buntil the end of time\b|\bdauerhaft|\ba vie\b"
    r"|\bpara siempre\b|\bindefinid|\bsin limite temporal|\bwithout (?:any )?(?:time )?limit"
    r"|\bunlimited (?:in )?time|\bindefinite|\bfor all time|\bzeitlich unbegrenzt"
    r"|\bunbefristet|\bde por vida|\bsin limite de tiempo|\bsans limite de (?:temps|duree)|\bpara sempre"
    r"|\blifetime\b|\bno (?:time limit|limit (?:of|in) time)|\bas long as we (?:like|want|wish|please)\b"
)
_PAID: Final = Cue(
    r"\bpaid\b|\bads?\b|\badvertis|\bwhitelist|\bspark\b|\bboost|\bpartnership ads?|\bdark post|\bamplif"
    r"|\bsponsored (?:posts?|ads?)|\bwerbeanzeige|\bwerbung\b|\banuncio|\bpublicit|\bbezahlt|\bpaga\b"
    r"|\bpublicid|\bpagad[oa]s?\b|\b(?:spend|budget|money) behind\b|\bthrough your (?:handle|account|profile)\b"
    r"|\bsponsoris|\bsponsoriz|\bpatrocin|\bsponsor (?:your|the|it|this|that|them)(?: \w+){0,3} (?:from|with|via"
    r"|through|by) our\b|\bpagos?\b|\bpay[ée]e?\b|\ball"
    r" media\b(?=.*\bpaid)"
)
_ORGANIC: Final = Cue(
    r"\b(?:paid|ads?|advertising|boosting|whitelisting|amplification|media)(?: use| usage)? (?:(?:is|are|will be) )?"
    r"(?:excluded|not (?:included|permitted|allowed|part|covered))"
    r"|\b(?:excluding|hors|ausgenommen) (?:any |all |paid )*(?:ads?|advertising|media|pub\w*|werbung|anzeigen)\b"
    r"|\b(?:nicht|pas|nao|no|ni|nem) (?:als|comme|como|en|em) (?:bezahlte |paid )?(?:\w*anzeigen?|\w*werbung|ads?"
    r"|pub\w*|anuncios?)\b"
    r"|\borganic\w*|\borganisch|\borgani(?:co|que|ca)|\bno (?:paid )?(?:ads?|advertising|boosting)\b"
    r"|\b(?:not|never) (?:as|for|in) (?:(?:paid|an?|any|our) ){0,2}(?:ads?|adverts?|advertising)"
    r"|\bwithout (?:paid )?(?:ads?|advertising|spend)\b|\bkeine (?:ads"
    r"|werbung|anzeigen)|\bohne (?:\w+ )?(?:ads|werbung|anzeigen|werbeanzeigen)|\b(?:sin|sem) (?:anuncios"
    r"|publicid)|\bsans pub"
    r"|\bno (?:ad|paid) (?:spend|media|use|usage)\b|\bnot? (?:be )?(?:used )?(?:as|in|for) (?:paid )?ads?\b"
)
_DURATION: Final = Cue(rf"\b{DURATION}")
_SHORT_MONTHS: Final = re.compile(
    r"\b(\d{1,2}) ?m\b(?= (?:organic|paid|usage|digital|social|exclusiv\w*|whitelist\w*|ads?)\b)"
)
"""Months as managers write them beside a right: "3m organic"."""
_HALF_YEAR: Final = re.compile(r"\b(?:half a year|(?:ein )?halbes jahr|medio ano|meio ano)\b")
_NOT_DURATION: Final = re.compile(
    r"^(?:'? ?of (?:receiv|posting|invoice|signing|approval|delivery)|'? ?(?:before (?!and)|ago|earlier"
    r"|after you|after deliver)|s? (?:old))"
)
_COUNTED: Final = re.compile(r"'? ?(?:from|after) (?:receiv|posting|invoice|signing|approval|delivery|publication)")
_LIMITS: Final = Cue(r"\bwithin |\bpa(?:y|yment|yable|id (?!media|usage|social|ads?\b|adv))|\bin $|\binvoice")
"""Days behind these are when something is due: "paid 30 days from posting"."""


def find_usage(source: Source) -> Found[Usage] | None:
    """The right to reuse, from the sentences that speak of it; None where two durations are named."""
    if not source.may_say(_USAGE, _USAGE_LABEL, _ORGANIC):
        return None
    hits = list(_hits(source))
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


def _hits(source: Source) -> Iterator[tuple[Unit, Usage]]:
    """The sentences that speak of the use, and what the next one adds: "Not for ads.", "Please set it to 30 days."."""
    before: Usage | None = None
    said = frozenset(source.places(_USAGE))
    for place, unit in enumerate(source.units):
        own = None if unit.title else _usage(unit, says=place in said)
        usage = own or (_added(unit.text, before) if before and not unit.title else None)
        if usage:
            yield unit, usage
        before = usage


def _added(text: str, before: Usage) -> Usage | None:
    if before.paid is not True and _NOT_AS_ADS.fullmatch(text):
        return Usage(before.days, paid=False)
    span = _FOR_SO_LONG.match(text) if before.days is None else None
    return Usage(days(span["n"], span["u"])) if span else None


_ADS: Final = (
    r"(?:ads?|adverts?|advertising|paid (?:ads?|use|usage|media|social|advertising)|boosting|whitelisting|spark ads?"
    r"|anzeigen|werbung|bezahlte (?:werbung|anzeigen)|publicite|pub|publicidade?|anuncios)"
)
_TAIL: Final = r"(?:[,;(] ?(?!unless|but|except|until|without|only|apart)[^.]{0,80})?"
_NOT_AS_ADS: Final = re.compile(
    r"\W*(?:and |but )?(?:we|it|they|this|that|these|those|(?:the|your) [\w-]+)(?:'ll|'d|'re|'s| \w+)? ?"
    r"(?:n't|not|never) (?!only|just)(?:ever )?(?:(?:[\w-]+ ){0,5}?(?:as|in|into|for|to|any|behind|with)"
    rf" (?:(?:any|an?|our|paid) ){{0,2}}{_ADS}"
    r"|(?:boost|advertis|whitelist)\w*(?: (?!on\b|until|unless|without|for )[\w']+){0,3})"
    rf"{_TAIL}\W*"
    rf"|\W*(?:(?:but |and )?(?:strictly |only )?organic(?: only| use only| use)?|(?:but )?(?:it's |that's |it is "
    rf"|they're )?"
    rf"(?:not|never|no|nothing|keine?|nicht|pas|sans|sin|sem|nada de)(?: (?:to be )?(?:used |run )?(?:for|as|in|de"
    rf"|als|fur|en"
    rf"|como|pour))?(?: any| la)? {_ADS}|{_ADS}(?: is| are)? (?:excluded|not included))(?: (?:though|at all|of course"
    rf"|please))?\W*"
)
_FOR_SO_LONG: Final = re.compile(
    rf"\W*(?:please )?(?:(?:set|make|keep|put|activate|leave) (?:it|them|the code|this|that)(?: valid| live| active| on"
    rf"| up)?(?: to| at| for)?|(?:it|this|that|the code|usage)(?:'s|'d be| is| would be| should be| runs| would run|"
    rf" lasts)"
    rf"(?: valid| limited)?(?: for| to)?|(?:valid )?for)(?: a)?(?: period of| maximum of| total of| the"
    rf" first)? {DURATION}"
)


def _usage(unit: Unit, *, says: bool) -> Usage | None:
    """``says``: its text holds `_USAGE`."""
    labelled = bool(unit.label and _USAGE_LABEL.search(unit.label)) or bool(
        unit.heading and len(unit.heading.split()) < 5 and _USAGE_LABEL.search(unit.heading)
    )
    text = unit.text
    organic_only = "organic" in text and re.match(r"\W*only organic\b|\W*organic (?:only|usage)", text)
    if not labelled and not organic_only and (not says or _OTHER_USE.search(text)):
        return None
    if _NO_USAGE.search(text) or _NOT_AS_ADS.fullmatch(text):
        return None
    if not labelled and text.rstrip().endswith("?") and not _ASKED.search(text):
        return None
    clause = _own_clause(text) if not labelled else text
    paid = _paid(clause)
    if paid is None and clause is not text and any(_NOT_AS_ADS.fullmatch(piece) for piece in text.split("; ")):
        paid = False
    return Usage(length(clause), paid)


_ASKED: Final = re.compile(
    r"\b(?:could|can|would|will) you (?:please |kindly |also |now )?(?:generate|send|share|create|give|provide|get"
    r"|pass|make"
    r"|turn on|switch on|enable|set up|extend|authori[sz]e)\b.{0,40}\b(?:spark(?: ads?)? codes?|ad codes?|ads?"
    r" authori[sz]ation"
    r"|partnership ads?|spark ads?|whitelist\w*|boost code)\b|\b(?:with|including|incl)\b.{0,30}(?:usage|rights)"
    r"|\bif (?:that's|thats|that is|it's|its) (?:ok|okay|k|alright|all right|fine|cool|good|possible)\b"
    r"|\b(?:ok|okay|alright|all right|fine|cool|possible|happy) (?:if we|for us to|with us)\b|\b(?:could|can|may"
    r"|would|might) we\b|\bwould you\b"
    r"|\b(?:rates?|quote|charge|price|cost|how much|fee|budget)\b.{0,80}(?:\b(?:\d+|one|two|three|six) ?-?"
    r"(?:days?|weeks?|months?|mo)\b.{0,30}(?:usage|rights|whitelist|spark|boost|licen|ads?\b)"
    r"|(?:usage|rights|whitelist\w*|spark ads?|boosting|licen[cs]\w*)\b.{0,20}\b\d+ ?-?(?:days?|weeks?|months?))"
)
"""A question that names the right she is to price or to grant."""


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
        r"\b(?:(?:paid|ads?|advertising|boosting|whitelisting|amplification|sponsoring|media)\b ?){1,3}(?:use |usage )?"
        r"(?:(?:is|are|will be|would be) )?(?:strictly |expressly )?(?:excluded|out|(?:not|never) (?:included|permitted"
        r"|allowed"
        r"|part|covered))|\b(?:excluding|except(?: for)?|hors|exclu[es]*|ausgenommen|exkl\w*) (?:any |all |de |paid "
        r"|la )*"
        r"(?:ads?|advertising|media|boosting|whitelisting|pub\w*|sponsoris\w*|werbung|anzeigen)\b"
        r"|\b(?:no|not|without|never|keine?|ohne|sin|sans|sem"
        r"|(?:nicht|pas|nao|nem)(?! (?:nur|seulement|que|so|apenas)\b))"
        r"\b[^,.;]{0,25}\b(?:ads?|adverts?|advertising|boost\w*"
        r"|whitelist\w*|anzeigen?|werbung|werbeanzeigen?|anuncios?|publicid\w+|publicite|pub|spend|paid (?:use"
        r"|usage|media|social))\b",
        " ",
        text,
    )
    stripped = re.sub(
        r"#\w+|we(?:'d)? (?:have )?paid|\bpaid (?:on(?! (?:meta|facebook|instagram|tik ?tok|social|youtube|pinterest"
        r"|all|your|our|their))|within|in(?! ads?)|by|collab\w*|partnership(?! ads?))"
        r"|\borganic only\b.*",
        lambda hit: hit[0] if "organic" in hit[0] else " ",
        stripped,
    )
    if _PAID.search(stripped):
        return True
    return False if _ORGANIC.search(text) else None


def length(text: str) -> int | None:
    if _FOREVER.search(text):
        return -1
    text = _HALF_YEAR.sub("6 months", _SHORT_MONTHS.sub(r"\1 months", text))
    spans = [
        days(match["n"], match["u"])
        for match in _DURATION.finditer(text)
        if not _NOT_DURATION.match(text[match.end() : match.end() + 24])
        and not (_COUNTED.match(text[match.end() : match.end() + 24]) and _LIMITS.search(text[: match.start()]))
    ]
    return spans[0] if spans else None


def _is_split(text: str) -> bool:
    """Two spans for two uses ("6 months organic and 30 days paid"): one right could not say both."""
    text = _SHORT_MONTHS.sub(r"\1 months", text)
    spans = {(match["n"], match["u"]) for match in _DURATION.finditer(text)}
    return len(spans) > 1 and bool(_ORGANIC.search(text)) and bool(_PAID.search(text))
