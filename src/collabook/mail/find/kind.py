"""What a message is: an offer, news of a payment, a question about a running deal, or something else."""

import re
from typing import Final

from collabook.mail.clean import fold
from collabook.mail.cues import Cue
from collabook.mail.find import Source
from collabook.mail.message import Message
from collabook.mail.values import MessageKind

_AUTOMATIC: Final = Cue(
    r"\b(?:automatic reply|auto-?reply|out of (?:the )?office|abwesenheit\w*|automatische antwort"
    r"|reponse automatique|respuesta automatica|resposta automatica|ferias|delivery status|undeliver\w+"
    r"|mailer-daemon)\b"
)
_ORDER: Final = Cue(
    r"\b(?:thank you for your (?:order|purchase)|your order (?:[\w-]+ )?(?:is|has|was)|order (?:number"
    r"|confirmation|confirmed|total)|subtotal|paid with card|receipt (?:for|from)|your (?:receipt"
    r"|subscription|booking reference)|deine bestellung|tu pedido|votre commande|seu pedido)\b"
)
_SHIPPING: Final = Cue(
    r"\b(?:tracking (?:number|code|id)|your parcel (?:is|from|has)|your package (?:is|has|was|from)"
    r"|out for delivery|expected delivery|has (?:been )?shipped|parcel is on|sendungsnummer"
    r"|numero de seguimiento|numero de suivi|on its way to you)\b"
)
_SCAM: Final = Cue(
    r"\b(?:activation|processing|registration|release|refundable|verification|customs|clearance"
    r"|onboarding|joining|administration) (?:\w+ )?(?:fee|deposit|charge)\b|\bbank (?:name and )?(?:login"
    r"|password|pin)\b|\bgift card codes?\b|\bpay by gift card\b|\b(?:wire|send) us (?:a |the )?(?:fee"
    r"|deposit)|\bwestern union\b|\bcredited to your account within\b|\bphoto of (?:your )?id\b"
)
_VENDOR: Final = Cue(
    r"\b(?:we|i) help (?:\w+ )?(?:creators|influencers|brands|you|people|businesses)|\bgrow (?:your"
    r"|ur) (?:followers|account|audience|instagram|channel|following|tiktok|page)"
    r"|\b\+ ?\d[\d,.k]* (?:real )?followers\b|\bprice list\b|\bpayment link\b|\b(?:do-?follow|backlinks?"
    r"|guest post(?:s|ing)?|link insertion|domain authority|\bda \d\d)\b|\bour (?:services|packages"
    r"|pricing|plans)\b"
    r"|\bseo\b|\bmore (?:views|followers|engagement|reach) (?:for|on) (?:your|ur)|\bbuy (?:followers"
    r"|likes|views)|\b(?:book|schedule) (?:a )?(?:free )?demo\b|\bfree trial\b|\bsign up for (?:our"
    r"|the) (?:course|webinar|masterclass)|\bour (?:editing|video editing|management|design|accounting"
    r"|tax) services?|\bboost your\b|\blevel up\b|\bi can (?:publish|edit|design|manage|build|grow"
    r"|help you (?:grow|edit|rank))|\bwe offer (?:video )?(?:editing|growth|management|web|seo)\b"
    r"|\bonly \$\d|\bwebinar\b|\bmy (?:coaching|course|program\w*|services?|e-?book|mastermind"
    r"|agency can)\b|\bcoaching (?:program\w*|call)|\bfree (?:training|audit|consultation"
    r"|strategy call)\b|\bsubscribe (?:now|today)\b|\bpayments? of \$|\bget \d+% off\b"
)
_NEWSLETTER: Final = Cue(
    r"\bunsubscribe\b|\bmanage (?:your )?preferences|\bview (?:this )?in (?:your )?browser|\bopt out\b"
    r"|\babmelden\b|\bnewsletter abbestellen|se desinscrire|darse de baja|\bshop (?:now|the|our)\b"
    r"|\bfree shipping (?:over|on)|\bextra \d+% off|\bon sale\b|\bnew arrivals\b"
    r"|\bupdate your preferences"
)
_LIST_MAIL: Final = Cue(
    r"\b(?:you(?:'re| are)? (?:receiv\w+|get\w*) (?:this|it)\b[^.]{0,40}\b(?:because|since) you (?:signed"
    r"|subscribed|opted|are (?:a )?subscri\w+)|you (?:signed up|subscribed) (?:at|to|on|for)\b|view (?:this )?in"
    r" (?:your )?browser|issue (?:no\.? ?|#)?\d+)"
)
"""What only a mailing to many says of itself."""
_MEANT_FOR_HER: Final = Cue(
    r"\b(?:we|i|they)(?:'d| would|'ll| will| can| want to| would like to| would love to)? (?:\w+ )?(?:love to "
    r"|like to |happily )?(?:pay|send|gift|offer|invite|book|sponsor|work with|partner with|collaborate with) you\b"
    r"|\binvited you\b|\boffer(?:s|ed)? you\b|\byour (?:rates?|channel|content|videos?|profile)\b"
)
_STATS: Final = Cue(
    r"\byour (?:week|month|year)(?:ly)? (?:on|in|at|report|recap|summary|stats)|\bprofile visits\b"
    r"|\bnew followers\b|\bvideo views\b|\bweekly (?:report|recap|digest|summary)|\bkeep your streak"
    r"|\bnew (?:login|sign-in)|\bverify your|\bsecurity (?:code|alert)|\b(?:your|reset(?: the| your)?|change(?: the"
    r"| your)?|new|forgot(?:ten)?) password\b|\bpassword (?:reset|change|was)"
)
_PAYMENT: Final = Cue(
    r"\bremittance|\byou(?:'ve| have) been paid|\bpaid you\b|\bpayment (?:has been|was|is being"
    r"|will be) (?:sent|made|processed|released|issued|initiated|transferred|scheduled|completed)"
    r"|\bpayment (?:is )?(?:on its way|confirmation|notification|advice|processed|sent)|\bpayout\b"
    r"|\bpayment run\b|\b(?:we|i)(?:'ve| have)? (?:just |today |now |have )*(?:paid|sent|transferred"
    r"|wired|released|processed|initiated|issued|made|submitted|scheduled|approved) (?:\w+ ){0,2}?(?:the "
    r"|your |you |a )?(?:\w+ )?(?:invoice|payment|money|fee|funds|transfer|following|\$|£|€|[\d])"
    r"|\b(?:your|the) invoice (?:\S+ )?(?:got stuck|was (?:paid|lost|approved|processed|sent)"
    r"|has been (?:paid|approved|processed|scheduled)|is (?:being )?(?:paid|scheduled|approved|processed"
    r"|with|in)|will be paid|went)|\binvoice overdue|\boverdue invoice|\blate payment|\bsorry (?:for"
    r"|about) the (?:delay|late|delayed)[^.]{0,25}(?:payment|invoice|paying)|\bdelay(?:ed)? (?:in "
    r"|with )?(?:the |your )?payment\b|\byour payment (?:of \S{1,14} )?(?:is|has|was|will|should|went"
    r"|goes)\b|\bpayment of \S{1,14}(?: \w+)? (?:will|is|has|was|went|goes|should)\b|\bmoney (?:is on"
    r"|should|will|has)|\bfunds (?:should|will|have|are)|\bpaid in full\b|\bpaid (?:out )?today\b"
    r"|\btransfer(?:red)? (?:has|was|went|is|today|you)\b"
    r"|\b(?:zahlung|uberweisung|honorar|rechnung) (?:ist|wurde|haben wir|geht|wird)\b|\buberwiesen\b"
    r"|\bpago (?:realizado|enviado|ha sido)|\bhemos (?:realizado|hecho|enviado) (?:el|la|tu) (?:pago"
    r"|transferencia)|\bvirement (?:a ete|est|effectue)|\bpagamento (?:foi|realizado|enviado|efetuado)"
)
_YOURS: Final = Cue(
    r"\byour (?:fee|money) (?:of \S{1,12} )?(?:will be|was|has been|is being|is) (?:paid|sent|transferred"
    r"|processed|released)\b"
)
_PROMISED: Final = Cue(r"\b(?:will|would|'ll|can|after|once|when|within|net[ -]?\d+|upon)\b")
_QUESTION: Final = Cue(
    r"\b(?:insights?|screenshots?|analytics|statistics|stats)\b|\b(?:second|first|revised|updated|new"
    r"|your|the|final|next) (?:draft|version|cut|edit)\b|\b(?:small|few|minor|some|only"
    r"|tiny) (?:small )?(?:changes|edits|tweaks|revisions|notes)\b|\bfeedback\b|\bcountersigned\b"
    r"|\byour parcel\b|\byour (?:delivery|shipping|postal|home)? ?address\b|\bthe (?:caption|hashtag"
    r"|link in bio|tag|thumbnail)\b|\bmove the (?:post|date|reel|video|deadline)|\bpush(?:ed|ing)? (?:the"
    r"|back)|\bnew date\b|\bdelay(?:ed)?\b|\bpost(?:ed|ing)? (?:the )?link\b|\blink to (?:the"
    r"|your) (?:post|video|reel|tiktok)|\bsend (?:me|us|over) (?:the|your) (?:link|draft|insights|address"
    r"|post|file|raw|invoice|script)|\bwhich (?:shade|size|colou?r|flavou?r)\b|\bhave you (?:received"
    r"|posted|had a chance|got)|\bdid (?:the|your|you) (?:parcel|package|receive|get|box|post|product)"
    r"|\bhas the (?:parcel|package|product|box)|\beverything else in the agreement|\bas (?:agreed"
    r"|discussed) in (?:the|our)|\btracking\b|\bapproved your (?:draft|video|script)|\bup yet\b"
    r"|\b(?:first|the|your) draft\b|\bwhen (?:are|will|can|do|would) you (?:\w+ )?(?:plan\w* (?:to"
    r"|on) )?(?:post\w*|publish\w*|go(?:ing)? live|send\w*|shar\w*)|\bapproved from our|\bis (?:it"
    r"|the \w+|your \w+) (?:live|up|posted|online)\b|\bw-?9\b|\bcan you (?:please )?(?:re-?upload|fix"
    r"|change|add|remove|pin|tag|crop|re-?shoot)|\bcould you (?:please )?(?:re-?upload|fix|change|add"
    r"|remove|pin|tag|crop|re-?shoot)"
    r"|\b(?:premiere|nouvelle|deuxieme|seconde|derniere) version\b|\b(?:corrections?|modifications?|retouches?)\b"
    r"|\b(?:votre|ton) (?:adresse|brouillon|colis)|\b(?:erste|zweite|neue|nachste|uberarbeitete) (?:version|fassung)\b"
    r"|\b(?:korrektur|anderung|anmerkung)\w*|\b(?:deine|ihre) (?:adresse|anschrift|lieferadresse)"
    r"|\bdein (?:entwurf|paket)|\b(?:primera|segunda|nueva|ultima) version\b|\b(?:cambios|correccion\w*)\b"
    r"|\btu (?:direccion|borrador|paquete)|\b(?:primeira|segunda|nova) versao\b|\b(?:alterac\w+|correc(?:ao|oes))\b"
    r"|\b(?:tua|sua) morada|\bseu endereco"
)
_RUNNING: Final = Cue(
    r"\b(?:draft|insights|screenshots|countersigned|parcel|posted|went live|the video you|your (?:video"
    r"|reel|tiktok|post|story)|last week's|agreement|contract (?:is|was)|feedback|stays"
    r"|thanks for signing|(?:shipping|delivery) address|live date|send your invoice|first frame"
    r"|partnership (?:tag|label)|the (?:stories|story|reel|video|post|tiktok) (?:looks?|turned|came)"
    r"|up already|is up\b|the link|package out|approved|la video|le reel|la mise en ligne|das video|dein video"
    r"|dein reel|der entwurf|die veroffentlichung|el video|el reel|el borrador|la publicacion|o video|o reel"
    r"|o rascunho|a publicacao)\b"
)
_PROPOSAL: Final = Cue(
    r"\b(?:collab\w*|partner(?:ship)?s?|ambassador\w*|sponsor\w*|work(?:ing)? (?:together "
    r"|with )?(?:with )?you|gift(?:ed|ing)?|campaign|brief|ugc|influencer\w*|creator (?:program\w*|list"
    r"|crew)|convid\w+|convite|invitamos|lanzamiento|lancamento|affiliate|commission|promot\w+"
    r"|paid (?:post|partnership|collab)|invit\w+|press drop|rates?"
    r"|rate card|book you|review unit|einlad\w*|eingeladen|laden (?:dich|sie|euch)|kooperation\w*"
    r"|zusammenarbeit|colaborac\w+|parceria|embaixador\w*|partenariat\w*|collaborat\w+|creator|casting"
    r"|pr (?:package|list|box)|retainer|deliverables)\b"
)
_GIVING: Final = Cue(
    r"\b(?:send|ship|gift|post|offer|give|provide) (?:you|u|it free)\b|\bfree of charge\b"
    r"|\byours to keep\b|\bon the house\b|\bfor free\b|\b4 free\b|\bin (?:return|exchange)\b"
    r"|\bim gegenzug\b|\ba cambio\b|\ben echange\b|\bem troca\b|\bschenken\b|\bregalar"
)
_SELLING_TO_HER: Final = Cue(r"\byou can have it for\b|\bfor sale\b|\bselling\b|\bput it up for\b")
_TO_HER: Final = Cue(r"\b(?:you|your|u|ur|du|dir|dein\w*|tu|te|vous|votre|vos|voce|seu|sua)\b")


_WANTED: Final = Cue(
    r"\bwe(?:'d| would| need| want|'re looking| are looking)\b|\b(?:would|could|can) you\b|\bi(?:'d"
    r"| would) (?:love|like)\b|\bbook\b"
)
_WE_GIVE: Final = Cue(r"\bwe(?:'d| would|'ll| will| can)? (?:love to |like to |happily )?(?:pay|send|gift|offer) you\b")
_INVITES: Final = Cue(
    r"\b(?:work(?:ing)? with you|collab\w*|partner\w*|ambassador\w*|sponsor\w*|campaign"
    r"|invite you|creators?|ugc|affiliate|kooperation\w*|zusammenarbeit|colaborac\w+|parceria"
    r"|partenariat\w*|brief)\b"
)
LONGEST_LOOK: Final = 8000


def find_kind(message: Message, source: Source, *, offers: bool, asks: bool, delivers: bool) -> MessageKind:
    """``offers``: money, a gift or a share is offered; ``asks`` for her price; ``delivers``: things are to be made."""
    subject = fold(message.subject)
    text = source.whole[:LONGEST_LOOK]
    everything = f"{subject} . {fold(message.text[:LONGEST_LOOK])}"
    said = f"{subject} . {text}"
    if message.automatic or _AUTOMATIC.search(subject) or _AUTOMATIC.search(text[:300]):
        return "other"
    if _SCAM.search(text) or (_SELLING_TO_HER.search(text) and not asks and not delivers):
        return "other"
    if _is_payment(subject, text, offers=offers, delivers=delivers, asks=asks):
        return "payment"
    if _is_other(subject, text, everything, asks=asks, delivers=delivers, offers=offers):
        return "other"
    if _is_question(subject, text, message, offers=offers, asks=asks, delivers=delivers):
        return "question"
    wanted = delivers and bool(_WANTED.search(text))
    proposes = wanted or bool(_PROPOSAL.search(said) or _GIVING.search(text))
    if asks or (offers and delivers) or ((offers or delivers) and (proposes or _answers(message, subject))):
        return "offer"
    return "offer" if proposes and _TO_HER.search(text) and _INVITES.search(said) else _rest(text)


_PIECE: Final = Cue(
    r"\b(?:(?:signed|the|your) contract|the agreement|your (?:box|package|parcel|reel|video|post|tiktok"
    r"|story|draft|script|invoice)"
    r"|the (?:reel|caption|draft|voice-?over|script|brief))\b"
)
_REQUEST: Final = Cue(r"\b(?:could|can|would) (?:you|u|we)\b|\bplease\b|\?")


def _rest(text: str) -> MessageKind:
    """A piece of a running deal with a request about it is a question; all else is something else."""
    return "question" if _PIECE.search(text) and _REQUEST.search(text) else "other"


def _answers(message: Message, subject: str) -> bool:
    """Whether it continues a thread."""
    return bool(message.in_reply_to or message.references or re.match(r"\s*(?:re|aw|sv|rv|antw)\s*:", subject))


def _is_payment(subject: str, text: str, *, offers: bool, delivers: bool, asks: bool) -> bool:
    if asks:
        return False
    in_subject = re.search(
        r"\b(?:remittance|payout|you've been paid|payment (?:sent|advice|confirmation|processed|on"
        r"|received|notification|for|update)|invoice (?:overdue|paid|#?\d)|overdue|zahlungsavis"
        r"|paid\b.{0,3}$)",
        subject,
    )
    if not delivers and _YOURS.search(text):
        return True
    for match in _PAYMENT.finditer(text):
        sentence = text[max(0, text.rfind(". ", 0, match.start())) : match.end() + 20]
        if not delivers and (
            in_subject
            or "payment" not in match[0].split()[:2]
            or not _PROMISED.search(sentence[: match.start() - max(0, text.rfind(". ", 0, match.start()))])
        ):
            return True
    del offers
    return bool(in_subject) and not delivers


def _is_other(subject: str, text: str, everything: str, *, asks: bool, delivers: bool, offers: bool) -> bool:
    said = f"{subject} . {text}"
    request = asks or (delivers and bool(_PROPOSAL.search(said)))
    if (_ORDER.search(text) or _ORDER.search(subject)) and _ORDER.count(said) > 1 and not request:
        return True
    if _SHIPPING.count(said) > 1 and not request:
        return True
    if not asks and _VENDOR.count(said) > 1 and not _WE_GIVE.search(text):
        return True
    if not asks and _STATS.search(said) and not re.search(r"\b(?:campaign|collab\w*|insights|screenshots)\b", text):
        return True
    newsletter = bool(_NEWSLETTER.search(everything))
    if newsletter and _LIST_MAIL.search(everything) and not asks and not _MEANT_FOR_HER.search(said):
        return True
    if newsletter and not request and not offers:
        return not re.search(r"\bambassador|\bcreator program|\bcommission|\baffiliate|\bcollab", text)
    return False


def _is_question(subject: str, text: str, message: Message, *, offers: bool, asks: bool, delivers: bool) -> bool:
    said = f"{subject} . {text}"
    if asks or delivers or not _QUESTION.search(said):
        return False
    answer = _answers(message, subject)
    if offers:
        return (
            answer
            and bool(re.search(r"\bcountersigned|\bsigned\b|\bthe warehouse\b|\bbefore .{0,40}\bpack\b", text))
            and not re.search(r"[$€£]\s?\d", text)
        )
    return answer or (bool(_RUNNING.search(said)) and not _GIVING.search(text))
