"""Mails that a machine sends: an answer while somebody is away, an order she placed, a parcel, her account."""

from typing import Final

from collabook.mail.cues import Signs
from collabook.mail.find.said import Said

_AWAY: Final = Signs(
    r"\b(?:automatic reply|auto-?reply|out of (?:the )?office|abwesenheit\w*|automatische antwort"
    r"|reponse automatique|respuesta automatica|resposta automatica|fuera de la oficina|absence du bureau"
    r"|(?:estou|estarei|de) ferias|delivery status|undeliver\w+|mailer-daemon)\b"
)
_SUM: Final = r"\s{2,}(?:-?[£$€] ?\d|-?\d[\d.,]* ?(?:[£$€]|eur\b|usd\b))"
_ORDER: Final = Signs(
    r"\b(?:thank(?:s| you) for (?:your|the)(?: \w+)? (?:order|purchase|booking|reservation|rental|hire)\b"
    r"|thank(?:s| you) for (?:hiring|booking|shopping|ordering|buying|renting)\b|your (?:rental|hire|tickets?) (?:is"
    r"|are|has|have|was|will|starts?|begins?|ends?)\b|here (?:are|is) your (?:e-?)?tickets?\b"
    r"|(?:charged|billed) (?:today|to (?:your|the) (?:card|visa|account))|you (?:were|have been|'ve been|will be)"
    r" charged|(?:we'll|we will) charge|card you (?:paid|booked) with|(?:deposit|hold) (?:\(?refund\w*\)?"
    r"|(?:of \S+ )?is held)|damage waiver|received your payment|refunded \S+ to|cancel (?:up to|until) \d"
    r"|for a full refund|order ?: ?#"
    r"|left our warehouse|show this (?:e-?mail|code|ticket) at|check-?in (?:from|is|after)"
    r"|you're booked|you paid [$€£]|(?:pro|premium|annual|monthly|yearly) (?:plan|subscription|membership)"
    r"|(?:danke|dank) fur (?:deine|ihre) (?:bestellung|buchung|miete)|kaution|abholung (?:am|ab)|caution de|fianza de"
    r"|your order (?:[\w#-]+ )?(?:is|has|was|will|of)\b|order (?:no\b|nr\b|number|confirmation|confirmed|total"
    r"|summary|details)|order #? ?[a-z]{0,3}-?\d{3,}|subtotal|zwischensumme|sous-total|gesamtsumme|gesamtbetrag"
    r"|total ttc|total paid|grand total|paid (?:with|by|on) (?:\w+ ){0,3}?(?:card|visa|mastercard|amex|paypal|klarna)"
    r"|card ending"
    r"|bezahlt (?:mit|per)|receipt (?:for|from|no|number|#)|your (?:e-?)?receipt(?! of)\b"
    r"|your (?:subscription|booking|reservation) (?:is|has|was|will|renews|ends)\b"
    r"|booking (?:reference|number|no)|reservation (?:[^\s.]+ ){1,5}?is confirmed"
    r"|(?:deine|ihre|eure) (?:bestellung|buchung)|bestell(?:nummer|bestatigung)|votre (?:commande|reservation)"
    r"|confirmation de (?:votre )?commande|(?:tu|su) (?:pedido|reserva)|numero de pedido|confirmacion de pedido"
    r"|(?:seu|teu) pedido"
    r"|(?:sua|tua) (?:encomenda|compra)|confirmacao d[ao] (?:encomenda|pedido))\b"
    r"|\b(?:shipping|delivery|postage|versand|versandkosten|livraison|envio|portes|frete)" + _SUM
)
"""What shops say to their customer."""
_SHIPPING: Final = Signs(
    r"\b(?:tracking (?:number|code|id|no)|your (?:parcel|package) (?:is|has|was|from|will)|out for delivery"
    r"|your (?:parcel|package) with|expected delivery"
    r"|has (?:been )?(?:shipped|dispatched)|parcel is on|sendungs(?:nummer|verfolgung)|(?:dein|ihr) paket (?:ist"
    r"|kommt|wird|wurde)"
    r"|paket (?:ist )?unterwegs|numero de (?:seguimiento|suivi)|(?:votre|ton) colis (?:est|a|sera|arrive)"
    r"|(?:tu|su) paquete (?:esta|ha|llega)|(?:sua|tua) encomenda (?:esta|foi|segue)|codigo de rastreio"
    r"|on its way to you|(?:new|estimated) (?:delivery|arrival) (?:date|day|time))\b"
)
_ACCOUNT: Final = Signs(
    r"\byour (?:week|month|year)(?:ly)? (?:on|in|at|report|recap|summary|stats)|\bprofile visits\b"
    r"|\bnew followers\b|\bvideo views\b|\bweekly (?:report|recap|digest|summary)|\bkeep your streak"
    r"|\bnew (?:login|sign-in)|\bverify your|\bsecurity (?:code|alert)|\b(?:your|reset(?: the| your)?|change(?: the"
    r"| your)?|new|forgot(?:ten)?) password\b|\bpassword (?:reset|change|was)"
)
_ABOUT_A_DEAL: Final = Signs(
    r"\b(?:collab\w*|campaign|partnership|ambassador\w*|affiliate|sponsor\w*|kooperation\w*|zusammenarbeit"
    r"|colaborac\w+"
    r"|parceria|partenariat|influencer\w*|commission|deliverables"
    r"|in (?:return|exchange)|as agreed|(?:nights?|stay|rental|dinner|it|this|one|all) (?:is|are|for \w+ )?on us"
    r"|we(?:'d|'ll| would| will)? (?:like to |love to |be happy to )?pay(?: you)?(?! by)|your fee|complimentary"
    r"|you(?:'d| would|'ll)? owe us"
    r"|we(?:'d)? (?:ask(?: you)? for|would (?:like|love)|love|like) (?:an?|one|two|three|\d)"
    r"|brief)\b"
)
_WORK: Final = Signs(
    r"\b(?:reels?|tiktoks?|stor(?:y|ies)|collab\w*|campaign|your (?:video|post|content)|insights|screenshots)\b"
)
MANY_SIGNS: Final = 4
"""So many words of an order leave no doubt, whatever else is advertised below it."""


def is_away_notice(said: Said) -> bool:
    return bool(said.is_headed(_AWAY) or _AWAY.search(said.text[:300], said.threes))


def is_about_an_order(said: Said) -> bool:
    """Whether she is the customer: an order, a booking, a receipt."""
    if said.answers or said.asks:
        return False
    signs = _ORDER.count(said.both, said.threes)
    return signs >= MANY_SIGNS or (signs > 1 and not said.has(_ABOUT_A_DEAL))


def is_about_a_parcel(said: Said) -> bool:
    return not said.answers and not said.asks and _SHIPPING.count(said.both, said.threes) > 1 and not said.has(_WORK)


def is_about_an_account(said: Said) -> bool:
    if said.asks or not said.has(_ACCOUNT):
        return False
    return not any(word in said.text for word in ("campaign", "collab", "insights", "screenshots"))
