"""Whether they ask what she charges."""

from typing import Final

from collabook.mail.cues import Cue, Signs
from collabook.mail.find import Found, Source

_PRICE: Final = (
    r"(?:rates?|prices?|pricing|fees?|quotes?|quotations?|charges?|rate ?cards?|commercials|costs?|cost|estimate"
    r"|price list|(?:fee|rate|price|pay|budget) expectations?)\b"
)
_YOUR_PRICE: Final = (
    r"\b(?:your|ur)(?: (?!on\b|about\b|for\b|if\b|that\b|so\b|of\b|the\b|at\b|to\b|when\b|we\b)[\w&/'-]+){0,3}? "
    + _PRICE
)
_A_PRICE: Final = (
    r"(?:an?|some|any|the) (?:[\w-]+ ){0,2}?(?:quotes?|quotation|estimate|ballpark|price|rates?|pricing)\b"
)
_ASKS: Final = Signs(
    # somebody is to tell it, or would like to know it
    r"\b(?:send|reply|respond|back|share|give|tell|forward|provide|quote|drop|shoot|let (?:me|us) (?:have|know|see)"
    r"|attach|name|submit|advise|state|indicate|specify|propose|suggest|outline|email|pass|know|hear|learn|see|need"
    r"|looking for|look at|ask(?:ing)? (?:for|about)|curious (?:about|what)|(?:in|en)quir\w+ about|request\w*"
    r"|(?:can|could|may) (?:i|we) (?:please )?(?:have|get)|to (?:have|get|receive))\b[^.?!]{0,45}?"
    + _YOUR_PRICE
    + r"|\b(?:send|give|share|provide|drop|shoot|pass|get|quote|let|make) (?:me|us|over|through|back|in)"
    r"(?: (?:have|know|over|back|with))? "
    + _A_PRICE
    + r"(?! (?:of|off|tag|drop|match))|\b(?:could|can|would|will|may|please|pls|kindly)(?: [\w']+){1,5}? an?"
    r" (?:[\w-]+ ){0,2}?(?:quote|quotation|estimate|ballpark)\b(?! (?:from (?!you)|card|tile))"
    r"|\b(?:need|want|like|love|request\w*|after|looking for|await\w*|waiting for|appreciate|get|have)"
    r"(?: to (?:get|have|see|receive))? (?:an?|your)(?: [\w-]+){0,2}? (?:quote|quotation)\b(?! from (?!you))"
    r"|\b(?:want\w*|wish\w*|like|love|need\w*|invit\w+|ask\w*)(?: you)? to (?:quote|bid|price)\b"
    r"|\brequest (?:for|to) quot\w+"
    r"|\bquote (?:us|me)\b|\b(?:please|pls|kindly) (?:\w+ )?quote\b(?! (?:it|the|this|our|that|po|order|ref|invoice"
    r"|number|from|in all))"
    r"|\bname (?:your|a) (?:\w+ )?(?:price|rate|fee|figure|number)\b|\byou name (?:it|your price|the price)\b"
    r"|\bdo you have (?:an? |any |your )?(?:[\w-]+ )?(?:rate ?card|rates|price list|pricing|set fee)\b"
    r"|\b(?:what|which) (?:sort|kind|type|level) of (?:fee|rate|budget|price|payment"
    r"|compensation)\b[^.?!]{0,40}\b(?:you|u)\b"
    r"|\b(?:how much|what) you(?:'d| would)? (?:\w+ )?(?:like|want|need) for\b|\b(?:can|could"
    r"|would) you (?:\w+ )?(?:quote|price)\b(?! (?:our|the po))"
    r"|\b(?:back to (?:us|me)|reply|respond|get back)(?: to us)? with (?:an?|your) (?:\w+ )?(?:price|quote"
    r"|quotation|rate|fee|figure)\b"
    r"|\b(?:mind|about|by) (?:sending|sharing|giving|telling|passing|quoting)\b[^.?!]{0,30}?"
    + _YOUR_PRICE
    + r"|\byour (?:quote|quotation|offer|price) (?:should|must|needs to|has to|to)"
    r" (?:reach|arrive|be (?:sent|with|submitted)|come)\b"
    # a question
    r"|\bwhat(?:'s|s|'re| is| are| would be| might be| would)? (?:be )?"
    + _YOUR_PRICE
    + r"|\b(?:your )?rates? (?:pls|plz|please|for)\b[^.?!]{0,80}\?|\b(?:your|ur) (?:media kit and )?(?:rates?"
    r"|rate ?card"
    r"|pricing|prices?|quote|fee)(?: (?:for|please|pls)\b[^.?]{0,80})? ?\?"
    r"|\bwhere (?:\w+ ){0,5}(?:your )?rate\b[^?]{0,30}\?"
    r"|\b(?:what|how much)(?: (?:do|would|might|could|will|are|'d))? (?:you|u)(?:'d| would| might"
    r"| do)? (?:\w+ ){0,2}?"
    r"(?:charg(?:e|ing)|ask(?:ing)?(?! (?:me|us))|quot(?:e|ing)|bill(?:ing)?|cost)\b"
    r"|\b(?:what|how much)(?: (?:do|would|might|could|will|are))? (?:you|u)(?:'d| would)? (?:\w+ ){0,2}?"
    r"(?:want(?:ing)?|expect(?:ing)?|tak(?:e|ing)|need)(?:\?| (?:for|per|in (?:return|terms of|fees?)"
    r"|as (?:a )?(?:fee|payment))\b)"
    r"(?!(?: \w+){0,3} (?:shoot|day|night|trip|kit|meal|video idea)\b)"
    r"|\bhow (?:do|would) (?:you|u) (?:usually |normally )?(?:charge|price)\b"
    r"|\b(?:what|how much)(?: would| will|'d| might| does| do| could)? (?:it|that|this|these|those"
    r"|something like (?:this|that)"
    r"|(?:an?|one|two|three|\d) (?:\w+ ){1,4}?)(?:'d| would| will| might)? ?(?:cost|run|set us back|come to"
    r"|be (?:roughly|with you))\b"
    r"|\bwhat do (?:you|u) (?:\w+ ){0,2}?(?:get|go|see) (?:paid )?for (?:an?|one|two|three|four|five|\d) "
    r"(?:[\w-]+ ){0,3}?(?:reel|video|tik ?tok|post|stor(?:y|ies)|short|photo|integration|carousel|pin)s?\b"
    # whether the product is enough, and if not how much more
    r"|\bdo(?:es)? (?:you|u)(?: \w+){0,2} (?:ask|charge|require|need|expect|take|want)(?: for)? (?:an? |any )?"
    r"(?:extra |additional |separate |posting |creator |collab\w* )?"
    r"(?:fee|payment|compensation|remuneration|budget)\b(?! (?:breakdown|code|plan|overview"
    r"|for (?:returns?|shipping|delivery|postage)))[^.?!]{0,60}\?"
    # what her manager is to answer
    r"|\bask(?:s|ed|ing)? (?:us )?(?:for|about) (?:our|her|his|their) "
    + r"(?!price list)"
    + _PRICE
    + r"|\b(?:want(?:s|ed)?|like|love|need(?:s|ed)?) to (?:know|hear|see) (?:what|how much) (?:we|she|he)"
    r"(?:'d| would| do|'ll| will)? (?:charge|quote|ask|want|need|cost)\b"
    r"|\bwhat (?:(?:shall|should|would|do) (?:we|i) (?:quote|charge|ask(?: for)?)|are we (?:quoting|charging)"
    r"|price (?:shall|should) (?:we|i))\b"
    r"|\bif you have (?:your own|an?|any|other|another|fixed|set) (?:\w+ )?(?:rates?|prices?|fees?|quotes?"
    r"|rate ?card)\b"
    r"[^.?!]{0,30}\b(?:tell|let|teach|share|send|inform|advise|pass)\b"
    # a number, a damage
    r"|\bwhat(?:'s|s| is| would be)? (?:be )?(?:your|ur|the) (?:magic |ballpark |rough )?(?:number|figure|damage)"
    r" (?:for|on) (?:an?|one|two|three|four|that|this|it|the (?:lot|pair|whole|reel|video)|\d)\b"
    r"|\btell (?:me|us) (?:\w+ )?(?:what|how much) (?:you(?:'d| would)? (?:like|want|need) for|you(?:'d| would) want)"
    r"|\bhow much (?:would|will) (?:it|that|this) be\b|\bhow much (?:would|will|is|does|for)\b[^?.!]{0,50}"
    r"(?:(?:reel|video|tiktok|post|stor(?:y|ies)|photo|short|package|bundle|collab\w*|set|usage|rights"
    r"|all)s?\b[^?.!]{0,20}\?"
    r"|charge|cost)|\bidea of (?:your )?(?:rates|pricing|costs?|price)\b"
)
_ELSEWHERE: Final = Signs(
    # German
    r"\b(?:was|wie ?viel) (?:nimmst|verlangst|berechnest|wurdest du|wurden sie|rufst du)\b|\b(?:was|wie ?viel)"
    r" (?:kostet|kosten|waren|sind|ware|ist|wurde) (?:\w+ ){0,5}?(?:bei dir|bei ihnen|dein\w*|ihr\w*|kosten)\b"
    r"|\bwas (?:kostet|kosten|wurden?) (?:\w+ ){0,6}?(?:reels?|videos?|posts?|storys?|kooperation"
    r"|zusammenarbeit|tiktoks?)\b"
    r"|\bwas du (?:\w+ ){0,6}?(?:nimmst|verlangst|berechnest|nehmen|verlangen|berechnen|haben mochtest)\b"
    r"|\bwie hoch (?:ist|ware|sind|waren) "
    r"(?:dein|ihr)\w*\b|\bzu welche[mn] (?:preis|konditionen|honorar)\b"
    r"|\b(?:deine[nr]?|ihre[nr]?|dein|ihr) (?:\w+ ){0,2}?(?:preise?|honorar\w*|preisvorstellung\w*|konditionen"
    r"|preisliste"
    r"|tarife?|tagessatz|gage)\b[^.]{0,60}?(?:\?|mitteilen|mit\b|schicken|senden|nennen|zukommen|verraten"
    r"|wissen|durchgeben)"
    r"|\b(?:schick|send|nenn|teil|sag|verrat|gib|geb|lass|brauch|benotig)\w* (?:\w+ ){0,4}?(?:deine[nr]?"
    r"|ihre[nr]?|dein|ihr) (?:\w+ ){0,2}?"
    r"(?:preise?|honorar\w*|preisvorstellung\w*|konditionen|preisliste|tarife?|tagessatz|gage|angebot)\b"
    r"|\b(?:schick|send|mach|unterbreit|erstell)\w* (?:du )?(?:uns|mir) (?:\w+ ){0,4}?(?:angebot"
    r"|kostenvoranschlag|preis)\b"
    r"|\b(?:uns|mir) (?:\w+ )?ein (?:\w+ )?(?:angebot|kostenvoranschlag) (?:\w+ )?(?:schick|send|mach"
    r"|unterbreit|erstell)\w*"
    r"|\bwas stell(?:st du dir|en sie sich) (?:\w+ ){0,4}?vor\b|\bmit welche[mnr] (?:honorar|preis|kosten|budget"
    r"|gage)\b"
    r"|\bum (?:ein|dein|ihr) (?:\w+ )?angebot\b"
    r"|\b(?:nimmst|verlangst|berechnest|nehmen sie|verlangen sie) (?:du )?(?:dafur |dazu |zusatzlich )?"
    r"(?:ein(?:e|en)? )(?:\w+ )?(?:honorar|gage|vergutung|bezahlung)\b[^.?!]{0,40}\?"
    # French
    r"|\b(?:quels? (?:sont|est|seraient|serait)|connaitre|transmettre|envoyer|communiquer|indiquer|partager|donner"
    r"|(?:envoie|indique|communique|donne|partage|transmet)\w*[ -](?:moi|nous)|preciser"
    r"|savoir) (?:\w+ ){0,3}?(?:vos|votre|tes|ton|ta) (?:\w+ ){0,2}?"
    r"(?:tarif\w*|prix|grille|cachet|devis|conditions|remuneration|budget|pretentions)\b"
    r"|\bcombien (?:prenez|prends|prendr\w+|demandez|demandes|demander\w+|factur\w+|coute\w*|voulez|souhaite\w+)\b"
    r"|\bcombien (?:\w+ )?(?:tu|vous) (?:prends|prenez|demandes?|demandez|factur\w+)\b|\bcombien (?:pour|serait"
    r"|seraient)\b"
    r"|\b(?:envoyer|transmettre|etablir|faire(?: parvenir)?|adresser|recevoir|fournir) (?:\w+ ){0,2}?(?:un"
    r"|votre|ton) (?:\w+ )?devis\b"
    r"|\bfair\w+ parvenir (?:\w+ ){0,2}?(?:vos|votre|tes|un|ton) (?:tarifs?|devis|grille)\b"
    r"|\bquel (?:budget|tarif|prix)\b[^.?!]{0,30}\b(?:prevoir|compter|demandez|demandes|pratiquez|pratiques"
    r"|proposez)\b"
    # Spanish
    r"|\b(?:cual(?:es)? (?:son|es|seria\w*)|envia\w*|pas(?:a|e)\w*|indic\w+|manda\w*|dinos|dime|decir\w*"
    r"|compart\w+|saber|conocer|facilit\w+) "
    r"(?:\w+ ){0,3}?(?:tus?|sus?) (?:\w+ ){0,2}?(?:tarif\w+|precios?|honorarios|presupuesto|cache)\b"
    r"|\bcuanto (?:nos )?(?:cobras|cobrarias?|cobra|pides|pedirias?|seria|costaria|cuesta|vale)\b"
    r"|\bque (?:tarifas?|precios?|honorarios|cache) (?:tienes|tiene|manejas?|maneja|tendrias?|cobras|te parece)\b"
    r"|\b(?:enviar\w*|pas(?:a|e)\w*|mand\w+|hac\w+|prepar\w+) (?:\w+ ){0,2}?(?:un |tu |su )?(?:presupuesto"
    r"|cotizacion)\b"
    # Portuguese
    r"|\b(?:quanto|qual) (?:voce )?(?:cobras?|cobrarias?|e (?:que )?(?:o )?(?:seu|teu|cobras?|cobra)|seria"
    r"|fica\w*|custa\w*|sai)\b"
    r"|\b(?:quais|qual) (?:sao|e|seria\w*)? ?(?:os |o |a )?(?:seus?|teus?|sua|tua) (?:valor\w*|precos?|cache"
    r"|orcamento|tabela|tarifas?)\b"
    r"|\b(?:envi\w+|mand\w+|pass\w+|diz\w*|diga\w*|partilh\w+|indic\w+|saber"
    r"|conhecer)[ -](?:\w+[ ]){0,3}?(?:os? |as? )?(?:seus?|teus?|suas?|tuas?|um) "
    r"(?:valor\w*|precos?|tabela|orcamento|cache|tarifas?|media kit com)\b"
)
_NOT_ASKED: Final = Cue(
    r"\bprice (?:point|range|tag)\b|\bthank(?:s| you)[^.?!,;]{0,30}(?:rates?|pricing|quotes?|quotation|prices?"
    r"|fees?)\b|\b(?:adapted"
    r"|according|subject)"
    r" to your rates?\b|(?<!for )(?<!about )\bour (?:rates?|prices?|price list|pricing"
    r"|fees?)\b|\b(?:we|i)(?:'ve| have)? (?:got"
    r"|received|have|saw|seen|noted) "
    r"your (?:\w+ )?(?:rates?|quotes?|quotation|prices?|fees?|rate ?card)\b"
    r"|\byour (?:\w+ )?(?:rates?|quotes?|quotation|price|fee) (?:of\b|(?:is|are|was|were|seems?|looks?|sounds?"
    r"|works?|fits?|sits?|comes?)"
    r" (?!for\b|per\b|like\b|and\b|please\b))"
)
_PRICE_ROW: Final = frozenset(
    ["your rate", "your rates", "your price", "your fee", "your quote", "your charges", "rate", "rates", "fee",
     "price", "budget", "compensation", "remuneration", "commercials", "cost", "quote", "honorar",
     "vergutung", "tarif", "tarifa", "honorarios", "valor", "cache", "orcamento", "presupuesto"]
)  # fmt: skip
_FOR_HER_TO_FILL: Final = Cue(
    r"\b(?:please|pls|kindly) (?:\w+ )?(?:quote|advise|state|propose|suggest|share|indicate|tell|name|let us know"
    r"|send)\b"
    r"|\b(?:tell us|let us know|you tell|name it|your (?:quote|proposal|call|ask)|(?:share|advise"
    r"|propose) (?:\w+ )?your"
    r"|to be (?:quoted|proposed) by you|open (?:to|for) your|auf anfrage|dein vorschlag|bitte (?:\w+ )?(?:nennen"
    r"|angeben"
    r"|mitteilen)|a nous (?:indiquer|proposer)|a indicar)\b|: ?_{3,}"
)
_MONEY_WORD: Final = Cue(
    r"commercials|rate|price|pricing|charg|fee|quot|cost|how much|what (?:do|would|are|you)|name|estimate"
    r"|ballpark|bid"
    r"|how (?:do|would)|idea of|set us back|budget|compensation|payment"
    r"|tarif|prix|prec|cobr|cuant|quant|combien|preis|honorar|kondition|kost|nimm|nehmen|verlang|angebot|gage"
    r"|satz|berechn|vergutung"
    r"|was |hoch|devis|cachet|conditions|pretention|cache|presupuesto|cotizacion|valor|tabela|orcament"
    r"|media kit com|pides|grille"
    r"|how much you|what you|sort of|kind of|stell|welche|qual|quais|expect|remuneration|figure|damage|number"
)


def find_ask(source: Source) -> Found[bool] | None:
    """The first sentence that asks for her price."""
    for unit in source.holding(_MONEY_WORD):
        said = _NOT_ASKED.compiled.sub(" ; ", unit.text) if _NOT_ASKED.search(unit.text) else unit.text
        if any(cue.compiled.search(said) for cues in (_ASKS, _ELSEWHERE) for cue in source.asked(cues, said)):
            return Found(True, unit.start, unit.end)
        if unit.label in _PRICE_ROW and _FOR_HER_TO_FILL.search(said):
            return Found(True, unit.start, unit.end)
    return None
