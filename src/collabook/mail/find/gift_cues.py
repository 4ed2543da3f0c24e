"""The words with which product, stays and tickets are offered."""

import re
from typing import Final

from collabook.mail.cues import Cue

YOU: Final = r"(?:you|u|ya|yourself|milo|both of you)"
GIVING: Final = (
    Cue(
        r"\b(?:send(?:ing)?|ship(?:ping)?|post|mail|gift(?:ing)?|give|giving|get|drop|bring"
        rf"|pop) (?:{YOU}(?: over| out| guys| both)? (?=\w|\$|£|€)|(?:over )?(?=(?:one|some|a few|a couple|a pair)"
        rf" (?:your way|over to you|across to you|to you\b|in(?:to)? the (?:post|mail)\b)))"
    ),
    Cue(
        r"\b(?:i'd|we'd|i would|we would|would|will|could|may|can|'ll) (?:\w+ ){0,3}?(?:send|ship|post"
        r"|gift|mail) (?:over |out )?(?=(?:our|a|an|the|some|one|two|three|free|\d)\b)"
    ),
    Cue(
        r"\btreat you(?: and (?:a |your )?\w+)? to |\b(?:offer(?:ing)?|provide|providing|supply|set"
        r"|treat(?:ing)?|load"
        r"|host(?:ing)?) you(?: up)?(?: with| to| for)? (?=(?:our|a|an|the|some|one|two|three|your|free"
        r"|full|complimentary|\d)\b)"
    ),
    Cue(
        r"\bwe load (?=a )|\bwe (?:send|ship|gift|give|provide|include) (?=(?:our|the|a|an|one|free|some"
        r"|two|three|your)\b)"
    ),
    Cue(
        r"\b(?:you(?:'ll| will|'d| would)?|each (?:creator|guest)|every (?:creator|guest)|creators"
        r"|guests) (?:also |each |both )?(?:receive|get|be gifted|leaves? with|be sent|enjoy"
        r"|take home) (?:from (?:us|me) |for free |in return )?"
        r"(?=(?:our|a|an|the|some|one|two|three|free|full|complimentary|your)\b)"
    ),
    Cue(
        r"\b(?:pack|try out|testing?|to test|to try|review) (?=(?:our"
        r"|the|your free|your complimentary)\b)"
    ),
    Cue(
        r"\b(?:invite you (?:to|for)) (?=(?:a |dinner|lunch|brunch|stay|an? (?:\w+ )?(?:dinner|lunch"
        r"|brunch|stay|weekend|night|spa|treatment|tasting|facial)))"
    ),
    Cue(
        r"[$€£₹\d](?:(?<=[$€£₹])\d[\d.,]*|(?<=\d) ?(?:usd|eur|gbp|nok|sek|dkk|pln|chf|aud|cad|inr|brl|kr|zl|euros?"
        r"|dollars|[€£$])) ?(?:\+|plus|and|&|und|y|et) (?:a|an|our|the|some|free|one)"
        r" (?=\w)(?!(?:[\w'-]+ ){1,2}(?:had|has|have|is|are|was|were|will|would|got|went|needs?|took|takes?)\b)"
    ),
    Cue(r"\b(?:both|all|each|it|this|that|package|offer|which) includes? (?=(?:a|an|our|the|one|free)\b)"),
)  # fmt: skip
FREE: Final = (
    Cue(
        r"(?<![-'\w])(?<!'m )(?<!'re )(?<!\bam )(?<!\bare )(?<!\bis )(?<!\bbe )(?<!\bfeel )(?<!\bwas )"
        r"(?<!if you )(?<!are you )"
        r"(?:your |a |one |the |for a |with a |our )?(?:free|complimentary|gifted) (?P<item>(?!to\b"
        r"|of\b|shipping|delivery|time|spirit|return|trial\b|month|content|usage|reign|choice|access"
        r"|standard|express|us\b|uk\b|worldwide|for\b|or\b|and\b|if\b|from\b|no\b|post|creative|training"
        r"|audit|consultation|guide|ebook|mention|integration|shout-?out|e-book|call|demo|edit|collab"
        r"|traffic|advice"
        r"|in\b)[\w'&-]+(?: (?!(?:to|for|in|on|with|and|so|that|which|when|if|from|at|by|worth|valued|i"
        r"|we|you|is|are|as|before|after)\b)[\w'&-]+){0,4})"
    ),
    Cue(
        r"(?P<item>(?:[\w'&-]+ ){1,4})(?:\([^)]{0,30}\) )?(?:4 |for )?free(?: of charge)?(?= ?(?:\("
        r"|[.!?,]|$))"
    ),
    Cue(
        r"\b(?:a|an|the|our|one|your|some) (?P<item>[^.:;!?()]{3,70}?),? (?:on the house"
        r"|with our compliments|free of charge|on us\b)"
    ),
    Cue(
        r"(?P<item>(?:the |our |your |a )(?:[\w'&-]+ ){1,3})(?:\([^)]{0,40}\) )?(?:(?:is"
        r"|are) (?:of course |all |also )?|all |'s )?(?:yours\b(?! to \w+ (?:during|while|until)\b)|to keep\b)"
    ),
    Cue(r"(?P<item>\bearplugs|\w+) \(yours to keep[^)]{0,20}\)"),
    Cue(
        r"(?P<item>(?:the |our |your |a )(?:[\w'&-]+ ){1,4})(?:\([^)]{0,40}\) )?(?:is|are|will be"
        r"|would be) (?:of course |also |all |completely |entirely )?(?:gifted|free(?! from\b| of (?!charge)| to\b)"
        r"|on us|complimentary"
        r"|(?:a|our) (?:gift|present))\b"
    ),
    Cue(r"(?P<item>(?:[\w'&-]+ ){1,3})(?:is|are) (?:of course |also |all )?yours to keep\b"),
    Cue(r"\b(?P<item>products?) (?:worth|valued at|of your choice)\b"),
    Cue(r"\b(?:throw|add|chuck|pop|toss) in (?:a|an|our|the|some) (?P<item>[^.,;:!?()]{3,60})"),
    Cue(
        r"\b(?:our|the|a|an) (?P<item>[^.,;:!?()]{3,60}?)(?: \([^)]{0,40}\))?, (?:which|that) we(?:'d| would|'ll"
        r"| will)? (?:\w+ )?(?:send|ship|gift|give) (?:to )?you\b"
    ),
    Cue(r"\bthe (?P<item>[\w-]+(?: [\w-]+){0,3}) (?:is|are) (?:a )?(?:gift|complimentary)\b(?! card)"),
)  # fmt: skip
BOX: Final = Cue(
        r"\b(?<!by )(?<!via )(?P<item>(?:welcome |starter |pr |tasting |discovery |sample |gift |goody |sampler )(?:kit"
        r"|box|pack(?:age)?|bag|bundle|set|hamper)|kit de [\w-]+(?: [\w-]+)?|gift ?card(?! code)|store credit"
        r"|shop credit|site credit|gutschein|cheque[ -]?cadeau|tarjeta regalo|good(?:y|ie) bag"
        r"|coffret[ \w]{0,20}|probierpaket|testpaket)"
    )  # fmt: skip
"""What is a gift by its name, where it is offered."""
NO_GIFT: Final = re.compile(
    r"^(?:den |das |die |el |la |le |les |los |las |o |os |the |a |an |our |your |my |some |any |all |this |that |more "
    r"|full |few |over |further |it "
    r"|them |one |two |quick |new |short |detailed |signed |campaign |creative |final |\d+[- ]?(?:second"
    r"|sec|minute|word)s? )*"
    r"(?:vertrag|infos?|rechnung|entwurf|contratos?|contrat|devis|propuesta|mentions?|integrations?"
    r"|shout-?outs?|training|audit|consultation|guide|demo|webinar|brief\w*"
    r"|contracts?|agreements?|links?|details?|info(?:rmation)?|deck|invoices?|e-?mails?"
    r"|messages?|payments?|money|che(?:ck|que)s?|fees?|drafts?|codes?|feedback|rates?|forms?"
    r"|questionnaire|documents?|proposals?|mood ?boards?|guidelines?|scripts?|updates?|offers?|labels?"
    r"|tracking|address|media kit|note|calendar invite"
    r"|partnerships?|collaborations?|commissions?|opportunit\w+|discounts?|percent|deal|place|spot|budget"
    r"|campaign|chance|exposure|access|shout|paid|flat|response|reply|reminder|confirmation|call|zoom"
    r"|picture|screenshots?|examples?|contact|follow|everything|something|anything|an idea|idea|summary"
    r"|list|month|back|to|in touch|know|there|started|on|out of|wrong|results?|best|notes?|thoughts|video"
    r"|reel|content|footage|raw|files?|assets?|half|rest|balance|bonus|sum|total|what|whatever|more"
    r"|the most|cut|share|post|story|stories|views?|you|reach|insights|numbers|dates?|first|second|page"
    r"|way|charge|receive|contact|parcel is|money is|part|provided|sent|shipped|supplied|given|delivered"
    r"|posted)\b(?!['-])"
)
STOP: Final = re.compile(
    r"\b(?:to|for|in|on|with|and|so|that|which|who|when|if|from|at|by|worth|valued|was|were|plus|as|because|while"
    r"|before|after|once|free|4|upon|via|is|are|will|rrp|schenken|schicken|zusenden|zuschicken|einladen|kostenlos"
    r"|gratis|para|por|pour|no\b|valorad\w+|d'une|no valor|im wert|along|together|either|of your choice"
    r"|till|until|or|u|you|having|shall|of course|obviously|your way|straight|yours|too|either|afterwards|forever"
    r"|whatever|regardless|asap|this"
    r"|next|pls"
    r"|please|und|y|et|e)\b|[,.;:!?(\[{\"]|\s-\s|\$"
    r"|£|€"
)
STAY: Final = Cue(
    r"\b(?:(?:\w+-night|\d-night|weekend|one-night|overnight) stay(?: for (?:two|\d"
    r"|four))?(?:,? (?:with )?breakfast(?: included)?)?|(?:dinner|lunch|brunch|afternoon tea|tasting menu"
    r"|meal) for (?:two|\d|four|you)(?: with \w+)?|(?:two|\d|three) nights?(?: for (?:two|\d))?|(?:eine"
    r"|zwei|drei|\d) (?:nachte?|ubernachtungen)|(?:una|dos|tres|\d) noches|(?:une|deux|trois|\d) nuits"
    r"|(?:uma|duas|\d) noites|(?:spa"
    r"|day) (?:day|pass)|(?:two|\d|a pair of|vip|press|free) tickets?)"
)
STAY_CUE: Final = Cue(
    r"\b(?:host|invite|invitation|on the house|complimentary|treat|guest|offer|love (?:for you"
    r"|to have you)|gift|free|in exchange|cover(?:ed)?|on us|put you up|your stay|your visit|our treat|what"
    r"|einladen|invitar\w*|inviter|convidar)\b"
)
DETERMINER: Final = re.compile(
    r"^(?:our|a|an|the|some|one|your|own|new|brand|free|full|complimentary|gifted|this|these|unser(?:e|en"
    r"|em)?|ein(?:e|en|em)?|das|die|den|der|nuestr[oa]s?|nos|notre|votre|un|una|une|um|uma|le|la|les|el|los|las|o"
    r"|os|as|nosso"
    r"|nossa|also|both|you|u|here|we|send|of|and|is|are|up|it|them|get|receive)\s+"
)
PRONOUN: Final = re.compile(r"^(?:one|it|them|some|both|one of them|a few|two|each|all of it|everything)$")
TRIGGER: Final = Cue(
    r"throw|add in|product|free|gift|send|sent|ship|spoil|surpris|reward|equip|sort you|hook you|mailed|posted"
    r"|cover|your name on|tempt|entic|way to you|doorstep|your hands|waiting|ready|keep|kept|yours|host|stay|dinner"
    r"|lunch|brunch|meal|ticket|worth"
    r"|value|rrp|receive|retain|remain|courier|deliver|dispatch|provid|suppl|award|handed|handing|set aside|put aside"
    r"|credit|voucher|kit|box|pack|bag|bundle|house|compliment|include|offer|give|giving|try|test|set you"
    r"|treat|get |getting|drop|pop|mail|post (?:you|u)|posting|load|on us|on me|night|leave|guest|want you|for you"
    r"|thank|hello|welcome|from us|from me|your way|return|come back|go back|accept|choose|pick|select|invit"
    r"|regal|envi|mand|obsequi|offr|ofer|ofrec|recevr|recev|recois|receb|recib|present|dar |schenk|schick|send|gratis"
    r"|kostenlos|bekomm|erhalt|krieg|erwart|wert|gutschein|uberlass|coffret|paket|spa|pass|behalt|bleib|gehor|dankesch"
    r"|gard|conserv|reste|take home|home with|hang on|hold on|haus|nuestra cuenta|nossa conta|oferta|tuy|para ti|qued"
    r"|fica|ganha|leva|[$£€]"
)
PRICED: Final = Cue(
    r"\b(?:the|our|a|an|your|one|full|\+|plus) (?P<item>(?:[\w'&-]+ ){1,5})(?:\((?:[^)]{0,20})[$€£]"
    r"|(?:worth|valued at|rrp) [$€£])"
)
OFFERED: Final = Cue(
    r"\b(?:offer|includ\w+|you(?:'ll|'d| will| would)? (?:get|receive)|for you|gift|perks?|welcome"
    r"|in return|product|plus|compensation|package)\b"
)
BARE: Final = r"(?:of|the|our|a|an|your|free|for|in|with|and|to|or|new|gifted|complimentary|whole|full|same)\b"
PRODUCT: Final = Cue(
    r"\b(?:our|a|an|the)(?: new)? ((?:[\w-]+ ){0,2}[\w-]+)(?= (?:would|will|could|is|has|which|that|and"
    r"|to|in|for)\b|[.,!?]|\s*$)"
)
CARD_PRICE: Final = re.compile(r"\W{0,3}(?:rrp |worth |value )?[$£€]? ?\d[\d.,]*[$£€]?\W{0,3}")
ALL_FREE: Final = Cue(
    r"\b(?:both|all(?: \w+)?|they|everything|these) (?:is|are|of (?:it|them) (?:is"
    r"|are))?\b[^.]{0,20}\b(?:yours|free|on us|gifted|a gift)\b"
)
