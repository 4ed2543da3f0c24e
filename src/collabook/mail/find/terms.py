"""When she is paid: days, and what they count from."""

import re
from typing import Final, cast

from collabook.domain.words import TermsFrom
from collabook.mail.cues import Cue
from collabook.mail.find import Found, Source
from collabook.mail.find.numbers import DURATION, days
from collabook.mail.units import Unit
from collabook.mail.values import Terms

_FROM: Final[dict[str, Cue]] = {
    "invoice": Cue(r"invoic|\brechnung|\bfactur|\bfatura|\bbill\b|\bnota fiscal"),
    "posting": Cue(
        r"\bpost(?:s|ed|ing)?\b|\blive\b|\bpublish|\bpublication|\bpublica|\bgo(?:es|ing)? (?:up|live|out)"
        r"|\bis up\b|\bare up\b|\bonline\b|\bveroffentlich|mise en ligne|\bpublie|\bpostagem|\bupload"
        r"|\blink\b|\b(?:is|are|goes) on (?:youtube|instagram|tik ?tok|your (?:channel|page|feed|profile))\b"
        r"|\bposten\b|\bgepostet"
    ),
    "approval": Cue(r"\bapprov|\bfreigabe|\baprob|\baprova|\bvalidation|sign(?:ed)?[ -]off"),
    "signing": Cue(
        r"\bsigning|\bsignature|\bsigned|\bsign\b|\bunterschrift|\bunterzeichnung|\bfirma\b|\bassinatura"
        r"|\bcontract\b"
    ),
    "delivery": Cue(
        r"\bdeliver|\bcompletion|\breceiving (?:the|your) (?:content|videos?|files?|photos?)"
        r"|\breceipt of (?:the )?(?:content|videos?|files?)|\blieferung|\bentrega|\blivraison"
        r"|\bhand(?:ing)? over"
    ),
}  # fmt: skip
_PAY: Final = Cue(
    r"\bpa(?:y|ys|id|ying|yment|yments|yable|yout)\b|\bnet[ -]?\d|\bmoney\b|\binvoice|\bfee\b|\bcheck\b"
    r"|\bcheque\b|\bwire[ds]?\b|\bfunds\b|\bbank\b|\btransfer\w*|\breleased?\b|\bsettle\w*|\bpaypal\b|\bzahl\w*"
    r"|\bbezahl\w*"
    r"|\buberweis\w*|\bvergut\w*|\bhonorar"
    r"|\bpag(?:o|amos|ado|amento|aremos|ar|a)\b|\bpaiement|\bpay(?:er|ons|e)\b|\bpayees?\b|\breglement|\breglee?s?\b"
    r"|\breglons\b|\bhonor(?:ons|ees?)\b|\bacquittees?\b|\bbegleich|\bbeglichen\b|\babona(?:mos|n|ra)?\b|\bliquida(?:mos|das?)\b|\bpag[oa]s\b"
    r"|\bterms are (?=\d|net\b)|\bvirement"
    r"|\btransferencia|\bcommercials"
)
_NET: Final = Cue(r"\bnet[ -]?(?P<n>\d{1,3})\b|\b(?P<m>\d{1,3})[ -]days? net\b|\bnetto (?P<o>\d{1,3})\b")
_SPAN: Final = Cue(
    r"(?:\b(?:within|in|after|innerhalb(?: von)?|binnen|sous|dans(?: les)?|en(?: un plazo de)?|a"
    rf"|dentro de|em(?: ate)?|zahlbar|payable|nach)\b )?(?:max\.? )?{DURATION}"
)
_BILLED: Final = Cue(
    r"\b(?:invoices?|rechnung(?:en)?|factur\w*|fatura\w*)\b[^.;]{0,60}\b(?:(?:we|i)(?:'ll| will)? (?:pay|settle)"
    r"|(?:is|are|get|it's|be) (?:paid|settled|processed|cleared)|bezahlt|(?:be)?zahlen|begleichen|pagamos|abonamos"
    r"|payons|reglons|(?:est|sont|sera|seront|serait|seraient) (?:reglee?s?|payee?s?|honoree?s?|acquittee?s?)|(?:se|la"
    r"|las) (?:abona|paga|liquida)\w*|(?:e|sao|sera|serao) (?:pagas?|liquidadas?))"
    r" ?(?:it |you |that |wir |ich |dir )?$"
    r"|\b(?:settle|process|pay|clear) (?:all )?(?:your |our |the )?invoices? ?$"
    r"|\b(?:reglons|payons|honorons|abonamos|pagamos|liquidamos|begleichen|bezahlen|zahlen) (?:(?:wir|toutes|todas|alle"
    r"|les|vos|votre|las?|tus?|as?|tuas?|suas?|die|deine|ihre) ){0,2}(?:factur(?:es?|as?)|faturas?"
    r"|rechnung(?:en)?) ?$"
)
"""She sends the invoice and they pay it within some days: these count from it."""
_ONLY_DAYS: Final = re.compile(r"terms\W{1,12}(?:net )?\d{1,3} days(?: eom| net)?\W*$")
_TERMS_WORD: Final = Cue(
    r"payment (?:terms?|period|within|in)|zahlungsziel|zahlbar|plazo de pago|delai de paiement"
    r"|\b(?:paiement|reglement|pago|pagamento|zahlung) (?:is |ist |est |es )?(?:em |en |a |sous )?\d"
)
_HAPPENED: Final = Cue(
    r"(?:^\W*|, )(?:after|once|when|as soon as|nach|sobald|wenn|des que|apres|une fois|cuando|una vez|despues de"
    r"|apos|quando|assim que|depois de)\b[^.;]{3,60}$"
)
"""What happens first, before "we pay within 5 days"."""
_AT_ONCE: Final = Cue(
    r"\b(?:(?:the )?same day|the day (?:you|the|it|your|each|every|both|they)|as soon as|once|when(?:ever)?|the moment"
    r"|immediately|right (?:after|when)|straight after|upon|directly after|on the day|sobald|(?:sofort|direkt|gleich"
    r"|unmittelbar) nach(?:dem)?"
    r"|nada mas|des (?:que|la)|assim que|en cuanto|al)\b"
)
_ON: Final = Cue(
    r"\b(?:on|upon|at|bei|nach|a la|al|na|auf|apres|after|following|once|when|released on"
    r"|due on) (?:the |your |our |receipt of |full |final |successful |content |draft |video "
    r"|post )*(?:approv|sign|invoic|post|publi|deliver|complet|going live|go-live|freigabe"
    r"|veroffentlichung|rechnung|unterschrift|lieferung|aprob|aprova|firma|entrega|reception|receipt"
    r"|validation|signature|factur|livraison|signing)"
)
_PARTS: Final = Cue(
    r"\b\d{1,2} ?%(?! (?:off|discount|commission|de|of (?:every|each|all|sales)|rabatt|comiss"
    r"|comis))[^.]{0,60}\b(?:signing|upfront|up front|in advance|deposit|before|start|remaining|balance"
    r"|rest|completion|when|once|on|after)\b|\bhalf\b[^.]{0,50}\b(?:half|upfront|up front|advance|signing"
    r"|rest|remainder|other)\b|\bdeposit\b|\bin (?:two|three|2|3) (?:parts|instal)|\bupfront and\b"
    r"|\binstal?ments?\b|\bthe (?:rest|remainder|balance|other half)\b"
    r"(?! \([^)\d]*\)| of (?:the |your |our )?(?:team|week|month|day|year|script|video|content|brief|team|series|line)"
    r"|,? (?:i|we) (?:leave|trust)|(?:'s| is)? (?:entirely |all |completely |totally )?(?:up to you|yours|your (?:call"
    r"|choice)|in your hands))|\banzahlung|\badelanto\b|\bacompte"
)
_NOT_HERS: Final = Cue(
    r"\b(?:you (?:can |could |need to |must |will |should )?pay(?! attention)|you need not|no need pay"
    r"|you(?:'ll)? owe|late fee|pay (?:by|for your|us)|get paid (?:to|by)|payment link|cookie|refund\w*"
    r"|returns?)\b|\bno payment\b|\bunpaid\b|\bbank days?\b|\bbanking days?\b"
)
_RIGHTS: Final = Cue(
    r"\busage\b|\bpaid (?:usage|ads?|media|social|partnership)|\bexclusiv|\bwhitelist|\brights?\b|\bspark"
    r"|\bads?\b|\bbanner"
)


def find_terms(source: Source) -> Found[Terms] | None:
    """The payment terms; None where the fee comes in parts, or where two different terms are named."""
    found: list[Found[Terms]] = []
    if any(not _NOT_HERS.search(unit.text) for unit in source.holding(_PARTS)):
        return None
    paying = set(source.places(_PAY))
    for index, unit in enumerate(source.units):
        beside = f"{unit.label} {unit.heading}" if unit.label or unit.heading else ""
        if index not in paying and not (beside and (_PAY.search(beside) or _is_row(unit))):
            continue
        if _NOT_HERS.search(unit.text):
            continue
        terms = _in_unit(unit)
        if terms:
            found.append(Found(terms, unit.start, unit.end))
    best = [hit for hit in found if hit.value.counts_from] or found
    return best[0] if len({hit.value.days for hit in best}) == 1 else None


def _in_unit(unit: Unit) -> Terms | None:
    before = ""
    for clause in _clauses(unit.text):
        if _RIGHTS.search(clause) and not re.search(r"\bnet[ -]?\d", clause):
            continue
        paying = _PAY.search(clause) or (_PAY.search(f"{unit.label} {unit.heading}") and unit.label) or _is_row(unit)
        if not paying:
            before = f"{clause} "
            continue
        terms = _net(clause, unit) or _spanned(clause, unit, before) or _at_once(clause)
        if terms:
            return terms
    return None


def _is_row(unit: Unit) -> bool:
    """Whether it is "Terms: 30 days", with nothing else in the row."""
    return unit.label in {"terms", "your terms", "our terms"} and bool(_ONLY_DAYS.search(unit.text))


def _clauses(text: str) -> list[str]:
    """Halves of a sentence that speak of different things ("1 TikTok, paid 14 days after posting, and …")."""
    return [
        clause
        for clause in re.split(r"; |\. |(?:,| -) (?=and (?:the|we|you|i)\b|we\b|i\b|with\b|plus\b|including\b)", text)
        if clause.strip()
    ]


def _net(clause: str, unit: Unit) -> Terms | None:
    match = _NET.search(clause)
    if not match:
        return None
    number = int(match["n"] or match["m"] or match["o"])
    tail = clause[match.end() : match.end() + 50]
    return Terms(number, _counted_from(tail, unit, strict=True))


def _counted_from(tail: str, unit: Unit, *, strict: bool = False) -> TermsFrom | None:
    hits = [(hit.start(), name) for name, cue in _FROM.items() if (hit := cue.search(tail))]
    if (
        not hits
        and re.match(r"\W{0,3}(?:of|from|after|upon|on) (?:its |the )?receipt", tail)
        and "invoice" in unit.text
    ):
        return "invoice"
    if strict and not re.match(
        r"\W{0,3}(?:days? )?\W{0,3}(?:count(?:ed|ing)? |starting )?(?:from|after|of|upon|on|once|following|ab"
        r"|nach|a partir|despues|apres"
        r"|apos|when|net)\b",
        tail,
    ):
        hits = []
    if hits:
        return cast(TermsFrom, min(hits)[1])
    labelled = unit.label.startswith(("invoice", "rechnung", "facture")) and unit.label in unit.text
    return "invoice" if labelled else None


def _spanned(clause: str, unit: Unit, before: str) -> Terms | None:
    """Days within which they pay; ``before`` is the clause in front, where it says what happens first."""
    for match in _SPAN.finditer(clause):
        number = days(match["n"], match["u"])
        if number is None or number > 180:
            continue
        tail = re.split(r"[.;(]", clause[match.end() : match.end() + 60])[0]
        start = _counted_from(tail, unit)
        after = re.match(
            r"\W{0,3}(?:fin de mois )?(?:from|after|of|upon|once|following|ab|nach|a partir|despues|apres|apos|when"
            r"|desde|de la|a reception|a la reception|a compter|suivant|fecha|de fecha|date|da data|tras"
            r"|depois|net)\b",
            tail,
        )
        if start and (after or unit.label):
            return Terms(number, start)
        if not start and _BILLED.search(clause[: match.start()]):
            return Terms(number, "invoice")
        if not start and (first := _happened(before + clause[: match.start()])):
            return Terms(number, first)
        if (
            unit.label
            and (_PAY.search(unit.label) or _is_row(unit))
            and re.match(r"\W*(?:payable |within |net )?\d", clause[len(unit.label) :].lstrip(": "))
        ):
            return Terms(number, start)
        if _TERMS_WORD.search(clause) or re.search(r"^ ?(?:payment )?terms?\b", tail):
            return Terms(number, start)
    return None


def _happened(before: str) -> TermsFrom | None:
    """Of "once the video is live we pay", what the days count from."""
    said = _HAPPENED.search(before)
    if not said or not _PAY.search(before):
        return None
    hits = [(hit.start(), name) for name, cue in _FROM.items() if (hit := cue.search(said[0]))]
    return cast(TermsFrom, min(hits)[1]) if hits else None


def _at_once(clause: str) -> Terms | None:
    match = _AT_ONCE.search(clause) or _ON.search(clause)
    if not match or re.search(r"\d+ ?%|\bbonus\b", clause):
        return None
    tail = clause[match.start() : match.end() + 45]
    hits = [(hit.start(), name) for name, cue in _FROM.items() if (hit := cue.search(tail))]
    near = clause[max(0, match.start() - 60) : match.end() + 60]
    if not hits or not _PAY.search(near.replace("invoice", "")):
        return None
    return Terms(0, cast(TermsFrom, min(hits)[1]))
