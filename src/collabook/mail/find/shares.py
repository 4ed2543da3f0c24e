"""Her own share of sales, as a percentage."""

import re
from decimal import Decimal
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source

_PERCENT: Final = Cue(
    r"(?<![\d.,-])(\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|por cento\b"
    r"|pour cent\b)"
)
_SALES: Final = (
    r"(?:sales?|orders?|purchases?|revenues?|turnover|bookings?|subscriptions?|sign-?ups?|checkouts?|baskets?"
    r"|cart|net)"
)
_HER_SHARE: Final = Cue(
    r"commission|\bcomision|\bcomissao|\bprovision|\brev(?:enue)?[ -]?share|\bshare of (?:the )?(?:sales|revenue)"
    r"|\baffiliate|\b(?:of|on|from) (?:\w+ ){0,4}?(?:you sell|your (?:\w+ )?link|" + _SALES + r"\b)"
    r"|\b(?:of|on|from) (?:everything|anything|all|whatever|every \w+|each \w+|any \w+)(?: (?:that|which)(?:'s"
    r"| is| gets)?)? ?"
    r"(?:sold|bought|ordered|booked|spent|purchased|sells|brings|comes|people|your|they|that|through|via)\b"
    r"|\b(?:on|for|of|from) (?:every|each|any|all) (?:\w+ ){0,3}?"
    + _SALES
    + r"|\byou(?:'ll)? (?:earn|get|make|receive|keep)\b"
    r"|\byour (?:cut|share|slice|percentage)\b|\bkickback|\bvon jedem verkauf|\b(?:sur|de) (?:les|chaque"
    r"|toutes les) vente"
    r"|\bventas?\b|\bvendas?\b|umsatz|\bverkauf|chiffre d'affaires|\bcada (?:pedido|compra|encomenda)"
    r"|\bjeder bestellung"
    r"|\bchaque commande"
)
_THEY_KEEP: Final = Cue(
    r"\b(?:we|us|agency|platform|agentur|marketplace)\b(?: only| just)? (?:take|charge|keep|deduct|retain)s?\b"
    r"|\b(?:platform|service|agency|transaction|processing|payment|management|booking) (?:fee|commission)"
    r"|% of (?:our|revenue|sales|the sales|customers|orders|all orders|all sales) (?:\w+ )?(?:come|comes|came|go"
    r"|goes|went|are|is)\b(?! to you)"
    r"|\bof (?:our|the team's)\b|\bof (?:your|the) (?:fee|deals?|earnings|income|payout)\b|\bdeducted\b|\bwithh[eo]ld"
)
_NOT_HERS: Final = Cue(
    r"\boff\b|discount|rabatt|descuento|desconto|\bremise|\breduction|\bupfront|\bsigning|\bdeposit|\bremaining"
    r"|\bsave\b|\bsparen\b|\bvat\b|\btax|\bengagement|\bcotton|\bof creators|\bmwst|\blate fee|\bcashback|\bmatch\b"
    r"|\b(?:for|to|gives?|offers?|your|their) (?:your |the |all )?(?:followers?|audience|community|viewers"
    r"|people|subscribers"
    r"|readers|listeners|fans)\b(?! (?:buy|place|order|spend|make|purchase|use))"
    r"|\b(?:followers|audience|community|viewers|subscribers|readers|listeners|fans) (?:get|gets|receive"
    r"|receives|enjoy|enjoys"
    r"|benefit|pay)\b|\bseguidor\w*|\babonnes\b|\bprofit (?:goes|is) |\bdonat|\bcharity"
)
_FROM_FOLLOWERS: Final = Cue(
    r"\b(?:commission|provision|comision|comissao|you(?:'ll)? (?:earn|make))\b|\b(?:sale|order"
    r"|purchase)s?\b[^,;]{0,20}"
    r"\b(?:from|by|of) your (?:followers|audience|community|viewers|readers|subscribers|listeners|people)"
)
_GIVEN_AWAY: Final = Cue(
    r"\boff\b|discount|rabatt|descuento|desconto|\bremise|\breduction|\bsave\b|\b(?:get|gets|receives?|enjoys?)\b"
)
_UPTO: Final = Cue(
    r"(?:up to|bis zu|jusqu'a|hasta|ate|from|between|starting at|as much as|at least|then|rising to"
    r"|\d ?%? ?(?:-|to)) ?$"
)


def find_commission(source: Source) -> Found[Decimal] | None:
    """Her own share of sales; None where it is a range, "up to", or where two are named."""
    shares = []
    for unit in source.holding(_PERCENT):
        matches = list(_PERCENT.finditer(unit.text))
        for index, match in enumerate(matches):
            left = matches[index - 1].end() if index else 0
            right = matches[index + 1].start() if index + 1 < len(matches) else len(unit.text)
            clause = _clause(unit.text, match.start(), match.end(), left, right)
            if not _is_hers(clause if index else f"{unit.label} {clause}"):
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


def _is_hers(clause: str) -> bool:
    """What stands in brackets may tell of another percentage; it counts where the words before it tell nothing."""
    bare = clause.partition(" (")[0]
    return _gives_a_share(bare if _HER_SHARE.search(bare) else clause)


def _gives_a_share(clause: str) -> bool:
    if not _HER_SHARE.search(clause) or _THEY_KEEP.search(clause):
        return False
    return not _NOT_HERS.search(clause) or bool(_FROM_FOLLOWERS.search(clause) and not _GIVEN_AWAY.search(clause))


def _clause(text: str, start: int, end: int, left: int, right: int) -> str:
    """The words around a percentage up to the next comma, dash, bracket that opened before it, or percentage."""
    before = re.split(r"[,;:.!?()]\s|\s-\s| (?:and|plus|y|und|et) ", text[left:start])[-1]
    if ")" not in before and (inside := before.rpartition("(")[2]).strip():
        before = inside
    after = re.split(r"[,;.!?]\s|\s-\s| and (?=\d|your|a )| plus ", text[end:right])[0]
    return f"{before}%{after}"
