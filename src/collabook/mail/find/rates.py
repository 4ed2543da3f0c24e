"""Whether they ask what she charges; her share of sales; her followers' code."""

import re
from decimal import Decimal
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source

_ASKS: Final = Cue(
    r"\b(?:your )?rates? (?:pls|plz|please|for)\b[^.?!]{0,80}\?|\b(?:get|have|send|give)(?: me"
    r"| us)? (?:a |your )?(?:rough |quick )?quote\b|\bwhat would (?:it|that"
    r"|this) cost\b"
    r"|\bhow much would (?:it|that|this)\b|\bwhat(?:'s| is| are| would be| might be|s)? (?:your"
    r"|ur) (?:\w+ ){0,3}?(?:rates?|prices?|pricing"
    r"|fees?|charge|quote|cost)\b"
    r"|\bwhat (?:do|would|might|could|will|are) (?:you|u) (?:\w+ ){0,2}?(?:charg\w+|ask(?:ing)?|quote"
    r"|cost|want|expect|take|need)\b(?! to\b)"
    r"|\bhow much (?:do|would|will|is|are|does|for)\b[^?]{0,50}(?:\?|charge|cost|ask|you)"
    r"|\b(?:send|reply|respond|back|share|give|tell|forward|provide|quote|drop|shoot|let (?:me"
    r"|us) (?:have|know|see)|attach|name|submit|advise|know|need|have|love to (?:see|get|know)"
    r"|looking for)\b[^.?!]{0,45}?"
    r"\b(?:your|ur) (?:\w+ ){0,3}?(?:rates?|prices?|pricing|quotes?|quotations?|fees?|charges?|rate ?cards?"
    r"|commercials)\b"
    r"|\b(?:your|ur) (?:media kit and )?(?:rates?|rate ?card|pricing|prices?|quote) (?:for|please"
    r"|pls)\b[^.]{0,80}\?"
    r"|\bwhat (?:you|u)(?:'d| would)? (?:usually |normally |typically )?charge\b"
    r"|\bwhere (?:\w+ ){0,5}(?:your )?rate\b[^?]{0,30}\?|\bname your (?:price|rate|fee)\b"
    r"|\byou name (?:it|your price)\b"
    r"|\bquote (?:me|us)\b|\b(?:please|pls|kindly) (?:\w+ )?quote\b(?! (?:it|the|this|our|that|po|order|ref|invoice"
    r"|number))|\bneed (?:to know )?your (?:\w+ )?cost\b|\b(?:a|your) (?:rough )?(?:quote"
    r"|idea of (?:your )?(?:rates|pricing"
    r"|cost))\b[^.]{0,60}\?"
    r"|\b(?:quels? (?:sont|est|seraient|serait)|connaitre|transmettre|envoyer|communiquer"
    r"|indiquer) (?:\w+ ){0,2}(?:vos|votre|tes|ton) (?:tarifs?|prix|grille)"
    r"|\bcombien (?:prenez|prends|demandez|demandes|factur\w+|coute)"
    r"|\b(?:cuales? (?:son|es|seria\w*)|enviar\w*|pasar\w*|indic\w+|mandar\w*|dinos"
    r"|dime) (?:\w+ ){0,3}(?:tus?|sus?) (?:tarifas?|precios?|honorarios)|\bcuanto (?:cobras|cobrarias"
    r"|pides|seria|cobra)"
    r"|\b(?:was|wie ?viel) (?:nimmst|verlangst|kostet|kosten|berechnest|waren deine|sind deine|ware dein"
    r"|wurdest du)\b"
    r"|\b(?:deine|ihre) (?:\w+ ){0,2}(?:preise?|honorar\w*|preisvorstellung\w*|konditionen|preisliste"
    r"|tarife)\b[^.]{0,60}(?:\?|mitteilen|schicken|senden|nennen|zukommen)"
    r"|\b(?:schick|sende?|nenn|teil)\w* (?:\w+ ){0,3}(?:deine|ihre) (?:\w+ ){0,2}(?:preise?|honorar\w*"
    r"|preisvorstellung\w*|konditionen|preisliste|tarife)"
    r"|\b(?:quanto|qual) (?:voce )?(?:cobra|cobraria|e (?:o )?(?:seu|teu) (?:valor|preco|cache)|seria"
    r"|fica)|\bquais (?:sao )?(?:os )?(?:seus|teus) (?:valores|precos)"
    r"|\b(?:envi\w+|mand\w+|pass\w+) (?:\w+ ){0,3}(?:seus?|teus?|sua|tua) (?:valores|precos|tabela|orcamento)"
)
_NOT_ASKED: Final = Cue(
    r"\bthank(?:s| you)[^.?!]{0,30}(?:rates?|pricing|quote)|\b(?:adapted|according"
    r"|subject) to your rates?|\bour (?:rates?|prices?|price list)\b"
)
_TRIGGER: Final = Cue(
    r"commercials|rate|price|pricing|charg|fee|quote|cost|how much|what (?:do|would|are)|name|tarif|prix"
    r"|prec|cobr|cuant"
    r"|quant|combien|preis|honorar|kondition|kost|nimm|verlang|valor|tabela|orcament"
)


def find_ask(source: Source) -> Found[bool] | None:
    """The first sentence that asks for her price."""
    for unit in source.holding(_TRIGGER):
        if _ASKS.search(unit.text) and not _NOT_ASKED.search(unit.text):
            return Found(True, unit.start, unit.end)
        if unit.label in {"your rate", "your rates", "your price"} and "you" in unit.text:
            return Found(True, unit.start, unit.end)
    return None


_PERCENT: Final = Cue(
    r"(?<![\d.,-])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|por cento\b"
    r"|pour cent\b)"
)
_HER_SHARE: Final = Cue(
    r"commission|\bcomision|\bcomissao|\bprovision|\brev(?:enue)?[ -]?share|\baffiliate"
    r"|of (?:\w+ ){0,4}?(?:you sell|sales?|your link|revenue|order\w*|the cart)"
    r"|\b(?:on|for|of|from) (?:every|each|any|all) (?:\w+ ){0,3}?(?:sale|order|purchase|subscription"
    r"|sign-?up)|\byou(?:'ll)? (?:earn|get|make|receive|keep)\b|\bvon jedem verkauf|sur (?:les"
    r"|chaque) vente|\bventas\b|\bvendas\b|umsatz"
)
_NOT_HERS: Final = Cue(
    r"\boff\b|discount|rabatt|descuento|desconto|\bremise|\breduction|\bfollowers?\b|\byour (?:audience"
    r"|community|viewers|people|subscribers|readers)|\bseguidor|\bupfront|\bsigning|\bdeposit|\bremaining"
    r"|\bsave\b|\bvat\b|\btax|\bengagement|\bcotton|\bof creators|\bmwst|\blate fee|\bcashback"
)
_UPTO: Final = Cue(r"(?:up to|bis zu|jusqu'a|hasta|ate|from|between|starting at|as much as|\d ?%? ?(?:-|to)) ?$")


def find_commission(source: Source) -> Found[Decimal] | None:
    """Her own share of sales; None where it is a range, "up to", or where two are named."""
    shares = []
    for unit in source.holding(_PERCENT):
        matches = list(_PERCENT.finditer(unit.text))
        for index, match in enumerate(matches):
            left = matches[index - 1].end() if index else 0
            right = matches[index + 1].start() if index + 1 < len(matches) else len(unit.text)
            clause = _clause(unit.text, match.start(), match.end(), left, right)
            if not _HER_SHARE.search(clause) or _NOT_HERS.search(clause):
                continue
            ranged = _UPTO.search(unit.text[max(0, match.start() - 12) : match.start()]) or re.match(
                r" ?(?:-|to|bis|a) ?\d", unit.text[match.end() : match.end() + 6]
            )
            share = None if ranged else Decimal(match[1].replace(",", "."))
            shares.append(Found(share, unit.start, unit.end))
    values = {share.value for share in shares}
    if len(values) != 1 or None in values:
        return None
    return next(Found(share.value, share.start, share.end) for share in shares if share.value is not None)


def _clause(text: str, start: int, end: int, left: int, right: int) -> str:
    """The words around a percentage up to the next comma, dash or other percentage."""
    before = re.split(r"[,;:.!?(]\s|\s-\s| and | plus ", text[left:start])[-1]
    after = re.split(r"[,;.!?]\s|\s-\s| and (?=\d|your|a )| plus ", text[end:right])[0]
    return f"{before}%{after}"


_CODE: Final = re.compile(r"(?<![\w#@/.-])(?=[A-Z0-9_-]{0,20}[A-Z])([A-Z][A-Z0-9_-]{2,19})(?![\w-])")
_CODE_CUE: Final = Cue(
    r"\b(?:code|coupon|cupon|cupom|gutschein(?:code)?|rabattcode|promo|voucher|discount|off|rabatt"
    r"|desconto|descuento|remise|reduction|cupones)\b|%"
)
_THEIRS: Final = Cue(
    r"\bfollowers?\b|\baudience|\bcommunity|\bviewers?\b|\bsubscribers?\b|\breaders?\b|\blisteners?\b"
    r"|\byour (?:people|fans|folks|crowd|code|own code|personal code|unique code|discount code|coupon)"
    r"|\bfor (?:them|your)\b|\bseguidor|\babonnes|\bdein(?:e|en|er)? (?:follower|community|code)"
    r"|\btu codigo|\b(?:o )?(?:teu|seu) (?:cupom|cupao|codigo)|\bson code|\bton code|\bvotre (?:communaute|code)"
    r"|\bcomunidad"
    r"|\beveryone who|\btheir\b"
)
_HER_ORDER: Final = Cue(
    r"\byour (?:first |next |own |free )?(?:order|purchase|set|kit|checkout|cart)\b|\bat checkout"
    r"|\bfor yourself|\bwelcome\b|\bfree (?:product|item|set|kit|gift)|\bdeine (?:bestellung|erste)"
    r"|\bfirst order|\bshop the\b|\buntil\b.{0,30}\bfree shipping"
)
_NO_CODE: Final = frozenset(
    {
        "UGC",
        "USD",
        "EUR",
        "GBP",
        "RRP",
        "USP",
        "CTA",
        "FAQ",
        "PDF",
        "VAT",
        "TBD",
        "TBC",
        "NDA",
        "PR",
        "ASAP",
        "IG",
        "YT",
        "AD",
        "QR",
        "DM",
        "DIY",
        "SPF",
        "LED",
        "RSVP",
        "CODE",
        "OFF",
        "ALL",
        "YES",
        "FREE",
        "LLC",
        "INC",
        "GMBH",
    }
)


def find_code(source: Source) -> Found[str] | None:
    """The code her followers use; a code for her own order is none. None where two are named."""
    found: list[Found[str]] = []
    for unit in source.holding(_CODE_CUE):
        near = f"{unit.label} {unit.heading} {unit.text}"
        if not _THEIRS.search(near) or (
            _HER_ORDER.search(unit.text) and not re.search(r"\bfollowers?\b|\baudience|\bcommunity", near)
        ):
            continue
        for match in _CODE.finditer(unit.shown):
            word = match[1]
            spoken = re.search(
                r"\b(?:code|coupon|cupom|cupon|with|gutscheincode|rabattcode|mit|con|com"
                r"|avec)\b[ :\"'*]{1,4}$",
                unit.text[max(0, match.start() - 16) : match.start()],
            )
            if word in _NO_CODE or not (any(char.isdigit() for char in word) or spoken):
                continue
            if all(word != held.value for held in found):
                found.append(Found(word, unit.start, unit.end))
    return found[0] if len(found) == 1 else None
