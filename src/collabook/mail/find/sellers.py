"""Mails of those who want something from her purse: services, courses, followers, advance fees, mailings to many."""

from typing import Final

from collabook.mail.cues import Cue, Signs
from collabook.mail.find.proposals import pays_her_share
from collabook.mail.find.said import Said, sentence_around

_ADVANCE_FEE: Final = Signs(
    r"\b(?:activation|processing|registration|release|refundable|verification|customs|clearance"
    r"|onboarding|joining|administration) (?:\w+ )?(?:fee|deposit|charge)s?\b"
)
_WAIVED: Final = Cue(
    r"\b(?:no|not|never|without|zero|free of|don't|won't|we(?:'ll)? (?:\w+ )?(?:pay|cover|take care)|on us|covered"
    r"|waived|(?:your|their) (?:followers|readers|audience|viewers|listeners|subscribers|fans|community))\b"
)
_SCAM: Final = Signs(
    r"\b(?:your|the|this) (?:\w+ )?(?:account|page|profile|channel) (?:will (?:soon )?be|is going to be|has been|is"
    r" scheduled (?:to be|for)|is about to be|may be) (?:\w+ ){0,2}?(?:removed|removal|disabled|deleted|deletion"
    r"|suspended"
    r"|suspension|restricted|deactivated|terminated|closed|blocked|locked)\b"
    r"|\b(?:konto|profil|seite) (?:wird|wurde) [^.?!]{0,40}(?:gesperrt|geloscht|deaktiviert|entfernt)\b"
    r"|\bvotre (?:compte|page) (?:sera|a ete|va etre) (?:\w+ ){0,2}?(?:supprime|desactive|suspendu|bloque)\w*"
    r"|\b(?:tu|su) (?:cuenta|pagina) (?:sera|ha sido|va a ser) (?:\w+ ){0,2}?(?:eliminada|suspendida|desactivada"
    r"|bloqueada)"
    r"|\b(?:sua|tua) (?:conta|pagina) (?:sera|foi|vai ser) (?:\w+ ){0,2}?(?:removida|suspensa|desativada|bloqueada"
    r"|excluida)"
    r"|\bcopyright (?:infringement|violation|strike)\b[^?]{0,200}\bappeal\b"
    r"|\bbank (?:name and )?(?:login|password|pin)\b|\bgift card code ?:|\b(?:pay|paid|payable"
    r"|send it) (?:\w+ ){0,2}?(?:by|with|in|via)"
    r" (?:a )?gift cards?\b|\b(?:wire|send) us (?:a |the )?(?:fee|deposit)|\bwestern union\b"
    r"|\bcredited to your account within\b|\bphoto of (?:your )?id\b"
)
_SECOND_HAND: Final = Signs(r"\byou can have it for\b|\bfor sale\b|\bselling\b|\bput it up for\b")
_OWN_PRICES: Final = Signs(
    r"\bmy (?:rates|prices|pricing|packages|fees?)(?: ?:| (?:are|is|start|starts|begin|for|include))"
    r"|\b(?:meine (?:preise|pakete|honorare)|mes (?:tarifs|prix|forfaits)|mis (?:tarifas|precios|paquetes)"
    r"|meus (?:precos|pacotes|valores))\b"
    r"|\b(?:value|valued|worth|normally|usually|wert)(?: of| at)? [$€£]?\d[\d,.]{0,7}(?: ?(?:[€$£]|eur))?\)? (?:is "
    r"|now |for |only |just |fur |nur )+[$€£]?\d"
    r"|\b\d ?x ?[$€£] ?\d[\d,.]* (?:plan|payments?|instal)|\b(?:moq|factory price|wholesale price)\b"
    r"|\b(?:tickets?|seats?|spots?|places?) (?:are|is|for|cost|from)(?: only| just)? [$€£] ?\d"
    r"|\byou (?:only |just |then )?pay (?:(?:me|us)(?! nothing)\b|by invoice|by card|monthly|afterwards|per (?:video"
    r"|edit|clip|short|thumbnail|month|post|hour)|at the end of (?:the|each|every) (?:month|week|project)"
    r"|(?:only )?after (?:the|your) (?:first|trial)|only (?:if|when|after))"
    r"|\b(?:i|we) (?:do|edit|cut|deliver|produce) \d+ (?:[\w-]+ ){1,3}?(?:a|per|each|every) (?:month|week)"
    r" for [$€£] ?\d"
)
"""Words only of somebody who sells: one is enough."""
_TRADE: Final = Signs(
    r"\bi(?:'m| am)(?: [\w']+,?){0,4}? (?:video editor|thumbnail designer|web (?:developer|designer)"
    r"|virtual assistant|ghostwriter"
    r"|growth (?:hacker|expert|manager|specialist)|seo (?:expert|executive|specialist)|(?:business|creator"
    r"|mindset) coach)\b"
    r"|\bich bin (?:\w+ ){0,2}?(?:cutter\w*|videoeditor\w*|coach)\b|\bje suis (?:\w+ ){0,2}?(?:monteu\w+|graphiste"
    r"|coach)\b"
    r"|\b(?:soy|sou) (?:\w+ ){0,2}?(?:editora? de videos?|disenador\w*|designer|coach)\b"
    r"|\brepresent(?:ing)? you\b|\bjoin our (?:\w+ )?roster\b|\bdich (?:als management )?vertreten\b"
    r"|\bi teach (?:creators|influencers|people|it|you)\b"
    r"|\b(?:i|we) (?:run|own|have|are) an? (?:[\w-]+ ){0,3}?(?:editing|thumbnail|seo|web design|web development"
    r"|subtitling|transcription|bookkeeping|growth) (?:studio|agency|service|company|business|shop|team|house)\b"
)
_OFFERED: Final = Signs(
    r"\b(?:we|i) help (?:\w+ )?(?:creators|influencers|brands|you|people|businesses)|\bgrow (?:your"
    r"|ur) (?:followers|account|audience|instagram|channel|following|tiktok|page)"
    r"|\b(?:i|we) (?:already )?(?:cut|edited|re-?cut|re-?edited|redesigned|subtitled|captioned|remade) (?:one of |some "
    r"of |a few of |two of |three of )?your (?:\w+ )?(?:videos?|episodes?|reels?|thumbnails?|streams?|website)\b"
    r"|\b\+ ?\d[\d,.k]* (?:real )?followers\b|\b\d+k (?:real |new )?followers\b|\bprice list\b|\bpayment link\b"
    r"|\b(?:do-?follow|backlinks?|guest post(?:s|ing)?|link insertion|domain authority|\bda \d\d)\b|\bour (?:services"
    r"|packages|pricing|plans)\b|\b(?:plans|packages|prices) (?:start|from|begin)"
    r"|\b(?:full|detailed) report\b|\b(?:after that|then) it's [$€£]|\btry (?:it|us) for (?:\w+ ){1,2}(?:days|weeks)\b"
    r"|\bsend you a quote\b|\bscored \d+|\b(?:our|free|an?) audit\b"
    r"|\bpricing (?:starts|begins)|\bif you pay (?:for the year"
    r"|yearly|annually|upfront)\b"
    r"|\bupgrade (?:now|today|for [$€£]|to (?:pro|premium|plus))|\b(?:unlock|get|claim) (?:it|them|yours) for [$€£] ?\d"
    r"|\b(?:a|our|quick|short|live|minute) demo\b(?! (?:track|song|tape|day|account))|\bcreators who (?:already )?use "
    r"(?:us|it|our)\b|\byour (?:last|latest|recent) (?:\d+ |few )?(?:reels?|videos?|posts?|shorts?"
    r"|tiktoks?|stories) (?:through|into|with) (?:our|a|the|my)\b|\b(?:our|my) (?:\w+ )?(?:checker|scanner|analy[sz]er"
    r"|audit tool)\b|\byour (?:\w+ ){1,3}?(?:is|are) (?:leaking|losing|missing out|costing you)\b"
    r"|\b(?:ran|scanned|analy[sz]ed|audited) your [^.?!]{0,40}?(?: through | and (?:found|spotted|your|\d)|: )"
    r"|\b(?:starter|basic|standard|premium|plus|pro) [$€£]\d|\bcreators have (?:already )?(?:ordered"
    r"|bought|joined|signed up)"
    r"|\bseo\b|\bmore (?:views|followers|engagement|reach) (?:for|on) (?:your|ur)|\bbuy (?:followers"
    r"|likes|views)|\b(?:book|schedule) (?:a )?(?:free )?(?:demo|consultation)\b|\bfree trial\b|\bsign up for (?:our"
    r"|the) (?:course|webinar|masterclass)|\bour (?:editing|video editing|management|design|accounting"
    r"|tax) services?|\bboost your\b|\blevel up\b|\bi can (?:publish|edit|design|manage|build|grow"
    r"|help you (?:grow|edit|rank))|\bwe offer (?:video )?(?:editing|growth|management|web|seo)\b"
    r"|\b(?:only|just) [$€£]\d|\b(?:webinar|masterclass|bootcamp)\b|\bmy (?:\d|\w+ week )?(?:coaching|course"
    r"|services?|e-?book|mastermind"
    r"|mentorship|agency can)\b|\bcoaching (?:program\w*|call)|\bfree (?:training|audit|consultation"
    r"|strategy call)\b|\bsubscribe (?:now|today)\b|\bpayments? of \$|\bget \d+% off\b|\bfrom \d+k to \d+k\b"
    r"|\b(?:first|1st) (?:\w+ ){0,2}?(?:i edit|edit|one|video|thumbnail|month) (?:\w+ ){0,3}?(?:is free|free"
    r"|for free)\b"
    r"|(?:^|[.!?:] )(?:just |only |simply )?pay [$€£]\d|\b(?:from|starting at|ab|a partir de|desde) (?:[$€£] ?\d"
    r"|\d+ ?(?:€|eur\b|euro))"
    r"|\bfor (?:creators|influencers|youtubers|bloggers)\b|\bfur (?:creator|influencer)\w*"
    r"|\bpour (?:les )?(?:createurs|creatrices|influenceu\w+)\b|\bpara (?:creador|criador|influencer)\w*"
    r"|\b(?:ayudo a|ayudamos a|j'aide|nous aidons|ich helfe|wir helfen|ajudo|ajudamos)\b"
    r"|\b(?:mi|mein|mon|meu) (?:\w+ )?(?:programa|curso|onlinekurs|kurs|accompagnement|formation|coaching|mentoria)\b"
    r"|\btry (?:it )?(?:for )?free\b|\bfree for \d+ days\b|\bthen [$€£]\d|\bcreators (?:already )?use\b"
    r"|\bfree sample(?:s| pack)\b|\bcuesta \d|\bkostet (?:\w+ ){0,4}?\d|\bportfolio\b|\bengagement pods?\b"
    r"|\bwholesale\b|\bour catalog(?:ue)?\b|\btelegram\b|\bsave your (?:seat|spot)\b|\btickets?\b"
    r"|\b(?:negotiate|handle|manage|land) (?:\w+ )?(?:your )?(?:brand )?deals\b|\btalent (?:management|agency)\b"
    r"|\b(?:ich biete|wir bieten|unsere (?:leistungen|pakete|preise)|kostenlose[sn]? (?:erstgesprach|beratung))\b"
    r"|\bnos (?:services|forfaits|formules)\b|\bnuestros (?:servicios|planes|paquetes)\b|\b(?:nossos"
    r"|nossas) (?:servicos|planos|pacotes)\b"
)
_GIVES: Final = Signs(
    r"\b(?:we|i)(?:'d| would|'ll| will| can)?(?: be happy to| love to| like to| happily)? (?:pay you|gift you"
    r"|host you|sponsor\b"
    r"|send you (?!a sample|an example|the link|a link|the payment|a payment|more|a proposal|an offer|samples|our"
    r"|my|some examples)"
    r"|offer you (?!the best|our|a free (?:trial|audit|call)))"
    r"|\bwe(?:'d| would|'ll| will| can| could)? pay [$€£]? ?\d|\bi(?:'d| would) like to (?:buy|book|sponsor|commission)"
    r" [^.?!]{0,60}\b(?:your|you)\b|\b(?:pay|paying|book|hire|commission|work(?:ing)? with) you\b"
    r"|\bin exchange for\b|\byour fee\b"
    r"|\b(?:the|a|flat) fee (?:is|of|would be)\b|\bin return\b"
    r"|[$€£] ?\d[\d.,]* (?:for|per) (?:each|every) "
    r"|\b(?:fee|deliverables?) ?:|\bcampaign brief\b|\bas a thank-?you\b"
    r"|\bcommission on (?:every|each|all)\b|\b(?:through|via|with) your (?:own |unique |personal )?(?:link|code)\b"
    r"|\btalking points\b|\byou(?:'d| would) (?:keep|receive|earn)\b"
    r"|\bpaid (?:reel|collab\w*|partnership|video)\b"
)
_PRICED_WORK: Final = Signs(
    r"[$€£] ?\d[\d.,]*k? (?:each\b|for (?:an?|one|two|three|four|five|\d|the|each|your next) (?:[\w-]+ ){0,3}?"
    r"(?:reels?|videos?|tiktoks?|stor(?:y|ies)|posts?|shorts?|integrations?|carousels?)\b)"
)
"""A sum for what she makes, where she makes something: who sells to her puts none on it."""
_MAILING: Final = Signs(
    r"\bunsubscribe\b|\bmanage (?:your )?preferences|\bview (?:this )?in (?:your )?browser|\bopt out\b"
    r"|\babmelden\b|\bnewsletter abbestellen|se desinscrire|desabonner|darse de baja|cancelar (?:a )?(?:subscricao"
    r"|inscricao|assinatura)"
    r"|\bshop (?:now|the|our)\b|\bfree shipping (?:over|on)|\bextra \d+% off|\bon sale\b|\bnew arrivals\b"
    r"|\bupdate your preferences"
)
_TO_MANY: Final = Signs(
    r"\b(?:you(?:'re| are)? (?:receiv\w+|get\w*) (?:this|it)\b[^.]{0,40}\b(?:because|since) you (?:signed"
    r"|subscribed|opted|are (?:a )?subscri\w+)|you (?:signed up|subscribed) (?:at|to|on|for)\b|view (?:this )?in"
    r" (?:your )?browser|issue (?:no\.? ?|#)?\d+)"
)
"""What only a mailing to many says of itself."""
_RUBRIC: Final = Signs(
    r"\b(?:from|word from|thanks to|presented by|brought to you by|today's|this week's)"
    r" (?:our |the |this week's |today's )?"
    r"sponsors?\b|\b(?:vote in|take|answer) (?:the|our|this week's) (?:poll|survey)\b|\bjobs? (?:of the week|board)\b"
    r"|\b(?:in this|this week's|today's) (?:issue|edition|digest|round-?up)\b|\bregister for (?:the|our) webinar\b"
)
"""Columns of a newsletter for people of her trade."""
_MEANT_FOR_HER: Final = Signs(
    r"\b(?:we|i|they)(?:'d| would|'ll| will| can| want to| would like to| would love to)? (?:\w+ )?(?:love to "
    r"|like to |happily )?(?:pay|send|gift|offer|invite|book|sponsor|work with|partner with|collaborate with) you\b"
    r"|\binvited you\b|\boffer(?:s|ed)? you\b|\byour (?:rates?|channel|content|videos?|profile)\b"
)
_CUSTOMERS: Final = Signs(
    r"\bwin (?:a|an|one of)\b|\brefer a friend\b|\b(?:give|get) your friends?\b|\binvite (?:your )?friends\b"
    r"|\bfriends? get\b"
)
_SHOP_TALK: Final = Signs(
    r"\bfree (?:shipping|delivery) (?:over|on|from|above)\b|\buse (?:code )?\w{4,20} for \d+ ?% off\b"
    r"|\b\d+ ?% off (?:everything|sitewide|all|until|this|your next|when)|\b(?:back in|while) stock\b|\bshop (?:now|the"
    r"|our)\b|\bnew arrivals\b|\bon sale\b|\bversandkostenfrei ab\b|\blivraison (?:offerte|gratuite) des\b"
    r"|\benvio gratis (?:a partir|desde)\b|\bportes gratis\b"
)
"""What a shop tells all its customers."""
_JOINING: Final = ("ambassador", "creator program", "commission", "affiliate", "collab")


def is_scam(said: Said) -> bool:
    """Whether she is to pay first, or to hand over what opens her bank account."""
    if said.tells(_SCAM):
        return True
    for fee in _ADVANCE_FEE.finditer(said.text, said.threes):
        if not _WAIVED.search(sentence_around(said.text, fee.start(), fee.end())):
            return True
    return False


def sells_to_her(said: Said) -> bool:
    if said.asks:
        return False
    if said.tells(_SECOND_HAND) and not said.delivers:
        return True
    if said.tells(_OWN_PRICES) or said.tells(_TRADE):
        return not said.tells(_GIVES)
    if said.tells(_GIVES) or pays_her_share(said) or (said.offers and said.delivers and said.tells(_PRICED_WORK)):
        return False
    return _OFFERED.count(said.both, said.threes) > 1


def is_mailing(said: Said) -> bool:
    """Whether it goes to many customers or readers, and proposes nothing to her."""
    if said.shows(_TO_MANY) and said.shows(_RUBRIC):
        return True
    if not said.shows(_MAILING) or pays_her_share(said):
        return False
    if said.has(_CUSTOMERS):
        return True
    if not said.asks and said.shows(_TO_MANY) and not said.has(_MEANT_FOR_HER):
        return True
    if said.asks or said.delivers:
        return False
    if said.offers:
        return said.tells(_SHOP_TALK) and not said.has(_MEANT_FOR_HER) and not _invites(said)
    return not any(word in said.text for word in _JOINING)


def _invites(said: Said) -> bool:
    return any(word in said.text for word in ("ambassador", "creator program", "commission", "affiliate"))
