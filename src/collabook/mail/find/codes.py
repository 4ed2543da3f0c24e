"""The discount code that her followers use."""

import re
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.units import Unit

_CODE: Final = re.compile(r"(?<![\w#@/.-])(?=[A-Z0-9_-]{0,20}[A-Z])([A-Z][A-Z0-9_-]{2,19})(?![\w-])")
_CODE_CUE: Final = Cue(
    r"\b(?:codes?|coupon|cupon|cupom|cupao|codigo|gutschein(?:code)?|rabattcode|promo|voucher|discount|off|rabatt"
    r"|desconto|descuento|remise|reduction|cupones)\b|%"
)
_THEIRS: Final = Cue(
    r"\bfollowers?\b|\baudience|\bcommunity|\bviewers?\b|\bsubscribers?\b|\breaders?\b|\blisteners?\b"
    r"|\byour (?:people|fans|folks|crowd|lot|(?:very )?own (?:\w+ )?code|(?:\w+ )?code|coupon|promo code)\b"
    r"|\bfor (?:them|your)\b|\bseguidor|\babonnes|\b(?:dein|ihr|euer)(?:e|en|er|em)? (?:\w+ )?(?:follower"
    r"|community|leute|zuschauer|\w*code)"
    r"|\b(?:tu|su) (?:propio )?(?:codigo|cupon)|\b(?:o )?(?:teu|seu) (?:proprio )?(?:cupom|cupao|codigo)"
    r"|\b(?:son|ton|votre) (?:propre )?(?:code|communaute)"
    r"|\b(?:people|customers|shoppers|anyone|they|whoever) (?:get|gets|save|saves|use|uses|who)\b|\b(?:ta|ton|votre"
    r"|vos|tes) (?:communaute|abonnes|audience)"
    r"|\bcomunida|\beveryone who|\btheir\b"
    r"|\bcodes? (?:that |which )?(?:we|i)(?:'ve| have|'ll| will)? (?:\w+ )?(?:set|made|created?|reserved?"
    r"|generated?|put|prepared?|assigned?|gave)"
    r" (?:\w+ ){0,3}?(?:for )?you\b"
    r"|\b(?:set (?:up )?|made|make|created?|reserved?|generated?|prepared?|assigned?|gave|give|given|get|giving"
    r"|(?:got|have) for) (?:for )?you"
    r" (?:\w+ ){0,3}?code\b|\b(?:set up|made|created|reserved|generated|prepared|assigned) (?:an? |the "
    r"|your )?(?:\w+ ){0,3}?code (?:\S+ )?for you\b"
    r"|\bfans?'? \w*(?:code|coupon)|\b(?:code|coupon|cupom|cupon|gutschein) (?:for|fur|pour|para|de) (?:\w+ )?fans?\b"
    # what she says, shows or earns with
    r"|\b(?:url|link|ad reads?|mentions?|cta|call to action)\b[^.?!]{0,30} (?:and|with|plus|incl\w*) (?:an? |the |our "
    r"|your )?(?:\w+ )?code\b"
    r"|\b(?:mention|say|share|plug|feature|promote|push|read out|pin)\w{0,3} (?:the |our |your |a |that )?"
    r"(?:\w+ )?code\b|\b(?:code|coupon) (?:on (?:the )?(?:screen|slide|sticker|frame|overlay|card)|in (?:the "
    r"|your )?(?:caption|bio"
    r"|video|reel|story|stories|description|post|overlay|comments|episode|newsletter|show notes))\b"
    r"|\b(?:commission|comision|comissao|provision|ventas?|vendas?|sales|orders|ventes|verkaufe\w*)\b[^.?!]{0,50}"
    r"\b(?:with|using|through|via|uber|mit|avec|con|com) (?:the |your |dem |den |deinem |le |ton |el |tu |o |seu "
    r"|teu )?(?:\w+ )?(?:code|coupon|cupom|cupao|cupon|codigo)\b"
    r"|\b(?:caption|bio|story|reel|short|description|show notes|post|overlay|sticker|pin)\b[^.?!]{0,20}"
    r"\b(?:says?|reads?|shows?|has|spells?)\b[^.?!]{0,60}\b(?:check-?out|shop|till|site|system|store|basket)\b"
    r"|\bcode (?:eingerichtet|angelegt|fur dich)|\b(?:affiliate|creator|personal|personalised|personalized"
    r"|ambassador|partner) code"
)
_CODE_LABEL: Final = re.compile(
    r"(?:(?:the|your|own|her|dein|ton|votre|tu|tus|seu|teu|el|o|le|fan|fans'?|followers?'?|audience|community"
    r"|listeners?'?"
    r"|subscribers?'?|viewers?'?|discount|promo|affiliate|creator|personal|unique|exclusive|individual|rabatt|gutschein"
    r"|persoenlicher|personlicher|affiliate-|follower-) ?){0,3}"
    r"(?:codes?|coupons?(?: code)?|follower discount|gutscheine?|cupom|cupao|cupon|codigo|cod)"
    r"(?: (?:promo|de (?:descuento|desconto|reduction|parrainage)|(?:for|fur|pour|para) (?:\w+ )?(?:fans|followers"
    r"|audience|community|listeners|viewers|abonnes|seguidores)))?"
)
_HER_ORDER: Final = Cue(
    r"\byour (?:first |next |own |free )?(?:order|purchase|set|kit|checkout|cart)\b|\bat checkout"
    r"|\bfor yourself|\bwelcome\b|\bfree (?:product|item|set|kit|gift)|\bdeine (?:bestellung|erste)"
    r"|\bfirst order|\bshop the\b|\buntil\b.{0,30}\bfree shipping|\b100 ?%"
)
_THEIR_ORDER: Final = Cue(r"\bfollowers?\b|\baudience|\bcommunity|\bviewers\b|\breaders\b|\blisteners\b")
_SPOKEN: Final = re.compile(
    r"\b(?:code|coupon|cupom|cupao|cupon|codigo|with|gutscheincode|rabattcode|code promo|mit|con|com|avec)\b"
    r"(?: (?:that |which )?(?:we|i)(?:'ve| have)?(?: \w+){1,6})?,?(?: (?:is|will be|should be|to be|lautet|ist"
    r"|est|es|sera|e|sera))?[ :=\"'*(]{1,4}$"
)
_TYPED: Final = re.compile(
    r"\b(?:type|enter|punch|quote|mention|key|tap|apply|use|say|give|drop)(?:s|es|ing)?(?: in)?(?: the)?"
    r"(?: word| name)?[ :=\"'*(]{1,4}$"
    r"|\b(?:check-?out|shop|till|site|system|store|website|basket|cart|desk) (?:(?:only|actually|just|now) ){0,2}"
    r"(?:knows?|accepts?|takes?|recogni[sz]es?|wants?)(?: only| just)?(?: the)?[ :=\"'*(]{1,4}$"
)
"""What stands before a code that is not called one; it is one beside a price cut."""
_CUT: Final = re.compile(
    r"\d ?% (?:off|rabatt|discount|less|cheaper|saving)|\b(?:saves?|off) (?:them )?\d+ ?%|[$£€]\d[\d.]* off\b"
    r"|\bthe \d+ ?% one\b"
)
_REJECTED: Final = re.compile(
    r"\b(?:verification|security|access|log-?in|tracking|booking|door|gate|entry|zip|post|product|item|style|sort|swift"
    r"|spark(?: ads?)?|ad|authori[sz]ation|order|bank|dress|country|vat|tax) codes?,?"
    r"(?: (?:is|are|will be))?[ :\"'*(]{1,3}$"
    r"|(?:\b(?:number|no|nr|po|order|invoice|ref|reference|model|sku)\b\.?[ :#]{1,3}$)"
    r"|\b(?:not|instead of|rather than|says?|said|reads?|shows?|wrote|written"
    r"|wrong|old|typed|statt|nicht|pas"
    r"|en vez de|em vez de|au lieu de)"
    r"(?: the| code| as| our)?[ :\"'*(]{1,3}$"
)
_ENDED: Final = re.compile(
    r"[\"')]?,? (?:and |but )?(?:it |that )?(?:should|must|needs to|has to|ought to) (?:be|read|say)\b"
    r"|[\"')]?,? (?:has )?(?:expired|ended|is (?:old|wrong|over|broken|dead)"
    r"|no longer|doesn't|does not|isn't|stopped)\b"
)
_EXAMPLE: Final = re.compile(
    r"(?:e\.g\.?|such as|like|for example|for instance|z\. ?b\.|par exemple|por ejemplo|p\. ?ex\.)[ ,:\"'(]{1,3}$"
)
_PLACEHOLDER: Final = re.compile(r"(?:YOUR_?)?(?:NAME|CODE|HANDLE)\d*|YOUR\w*|X{2,}\d*|[A-Z]X{2,}")
_NO_CODE: Final = frozenset(
    ["UGC", "USD", "EUR", "GBP", "RRP", "USP", "CTA", "FAQ", "PDF", "VAT", "TBD", "TBC", "NDA", "PR", "ASAP", "IG",
     "YT", "AD", "QR", "DM", "DIY", "SPF", "LED", "RSVP", "CODE", "OFF", "ALL", "YES", "FREE", "LLC", "INC", "GMBH",
     "AUD", "CAD", "CHF", "SEK", "INR", "AND", "THE", "NOT", "NEW", "BFCM", "CAP", "ASA", "FTC", "AMEX",
     "VISA", "PAYPAL", "KLARNA"]
)  # fmt: skip


def find_code(source: Source) -> Found[str] | None:
    """The code her followers use; a code for her own order is none. None where two are named."""
    found: list[Found[str]] = []
    for unit in source.holding(_CODE_CUE):
        if not _for_followers(unit):
            continue
        for match in _CODE.finditer(unit.shown):
            word, before = match[1], unit.text[max(0, match.start() - 60) : match.start()]
            ended = _ENDED.match(unit.text[match.end() : match.end() + 30])
            if not ended and _is_code(word, before, unit) and all(word != held.value for held in found):
                found.append(Found(word, unit.start, unit.end))
    return found[0] if len(found) == 1 else None


def _for_followers(unit: Unit) -> bool:
    near = f"{unit.label} {unit.heading} {unit.text}"
    if _HER_ORDER.search(unit.text) and not _THEIR_ORDER.search(near):
        return False
    return bool(_CODE_LABEL.fullmatch(unit.label) or _THEIRS.search(near))


def _is_code(word: str, before: str, unit: Unit) -> bool:
    """Whether ``word``, with ``before`` left of it in its ``unit``, is a code that is to be used."""
    if word in _NO_CODE or _PLACEHOLDER.fullmatch(word) or _EXAMPLE.search(before) or _REJECTED.search(before):
        return False
    if any(char.isdigit() for char in word) or _SPOKEN.search(before):
        return True
    return bool(_TYPED.search(before) and _CUT.search(unit.text))
