"""The words around a sum of money that tell what it is."""

import re
from typing import Final, Literal

from collabook.mail.cues import Cue

Role = Literal["pay", "value", "part", "old", "not"]
THING: Final = (
    r"(?:tik ?toks?|reels?|videos?|vids?|posts?|stor(?:y|ies)|shorts?|carousels?|photos?|pics?|clips?"
    r"|integrations?|issues?|newsletters?|pins?|articles?|deliverables?|assets?|pieces?|lives?|streams?"
    r"|mentions?|episodes?"
    r"|package|bundle|collab\w*|campaign|it|both|all|that|this|everything|content|work|project|beitrag"
    r"|fotos?|publicacion\w*)"
)
BEFORE: Final[tuple[tuple[Role, Cue], ...]] = (
    ("pay", Cue(
        r"\b(?:tik ?toks?|reels?|videos?|posts?|stories|story|shorts?|carousels?|photos?|integrations?"
        r"|package|bundle"
        r"|pictures?|deliverables) (?:for|at|[:=-])(?= ?$)|\b(?:pays?|paying|paid|offer(?:ing)?(?: you)?"
        r"|fee|budget|compensat\w+|remunerat\w+|rate|flat"
        r"|total|commercials?|stretch(?: up)? to|go (?:up )?to|can do|could do|we(?:'d|'ll| would) do"
        r"|do it for|do (?:this|that) for|it for|accept|increase\w*(?: it| the fee| our offer)? to"
        r"|raise\w* (?:it |the fee "
        r"|our offer )?to"
        r"|bonus|honorar|vergutung|zahlen|bezahlen|wir bieten|gage|pagamos|pagar(?:te|emos|iamos)?"
        r"|ofrece\w*|presupuesto|tarifa|remuneracion|remuner\w+|payer|paierons|proposons|cachet?|pagar"
        r"|oferec\w*|verba|there'?s|earn|plus|extra|additional|comes? to|amount(?:s|ing)? to"
        r"|agreed(?: on)?|@"
        r"|(?:how|what) about|how (?:does|would)|(?:could|can|would) you (?:do|accept|take|consider)"
        r"|(?:are you )?open to|pago (?:seria|es|sera|de|total)"
        r"|(?:you(?:'d|'ll| would| will| can)? (?:get|receive|make)|(?:erhaltst|bekommst|verdienst)(?: du)?|recibes"
        r"|recibiras|te llevas|ganas|(?:tu |vous )?(?:recois|recevez|gagnes|gagnez|touches|touchez)|recebes?"
        r"|ganhas?)(?= (?:(?:an?|the) )?(?:(?:extra|another|further|about"
        r"|around|up to|flat) )?$)"
        r"|(?:most|best|max\w*) (?:we|i) (?:can|could) (?:do|offer|pay|give|manage)(?: is| would be)?"
        r"|(?:we|i) (?:can|could|managed to|was able to)(?: just| still)? (?:get|find|free up|squeeze out"
        r"|scrape together)(?: you)?(?= ?$)|another(?= ?$)|settle on"
        r"|meet you at|(?:set|put) aside|earmarked|allocated|reserved"
        r"|pencill?ed(?: you)? in(?: for| at)?|(?:put|have|got) you down (?:for|at)|ring-?fenced|budgeted)\b"
        r"|(?:^|[.!?] )(?:(?:ok|okay|all right|bueno|gut|bon),? )?(?:fechado|combinado|cerrado|trato hecho|abgemacht"
        r"|einverstanden|d'accord|marche conclu|c'est bon|deal|done|agreed|it's a deal)(?: then)?(?:[:,!]| -) ?$"
    )),
    ("value", Cue(
        r"\b(?:worth|valued?(?: at| of)?|rrp|msrp|srp|(?:shop|store|list|selling|sale|market|full|web|website"
        r"|online|catalogue"
        r"|sticker) price(?: is| of)?|selling(?: for| at)?|goes for|going for|listed at|ladenpreis|verkaufspreis"
        r"|kostet|im laden"
        r"|pvp|precio|cuesta|prix|coute|vendue?s?(?: a)?|preco|custa"
        r"|retail\w*(?: price| value)?(?: of| at| for)?"
        r"|priced?(?: at)?|normally|usually|regular(?:ly)?|costs?|sells? (?:for|at)|is sale|sold (?:for"
        r"|at)|im wert(?: von)?|wert|uvp|(?:gift ?cards?|vouchers?|credit|gutschein|bon d'achat"
        r"|tarjeta regalo) (?:of|for|uber|de|im wert von)|statt|valorad\w+(?: en)?|con un valor|valor"
        r"|d'une valeur(?: de)?"
        r"|valeur|avaliad\w+)\b"
    )),
    ("part", Cue(
        r"\b(?:deposit(?: of)?|upfront|up front|in advance|half|first instalment|balance(?: of)?"
        r"|remaining|the rest)\b"
    )),
    ("old", Cue(
        r"\b(?:instead of|rather than|up from|originally|not the|you(?:'d| had)? asked(?: for)?"
        r"|your (?:rate|price|quote|ask)(?: of| is)?|your fee of|you (?:quoted|charge|mentioned|proposed|wanted"
        r"|sent)|room for the|afford|can't (?:do|go|stretch|reach|meet|pay)(?: to)?|couldn't|cannot (?:do"
        r"|pay|go to)|below|over what|above)\b"
    )),
    ("not", Cue(
        r"\b(?:you(?:'ve| have)? paid(?! for)|orders?(?: over| above| of)?|shipping|spend(?:ing)?|spent"
        r"|start(?:s|ing)?(?: at| from)"
        r"|range from|average|more than|raised|made|make(?:s)?(?: about| around)?|revenue|sales of"
        r"|turnover|(?:whole|entire|overall|total|annual|marketing|campaign|total campaign"
        r"|ad) (?:\w+ )?budget(?: of| is| this \w+ is)?|"
        r"refundable|activation fee(?: of)?|processing fee(?: of)?|registration fee(?: of)?|(?:entry"
        r"|joining|service|platform|delivery) fee(?: of)?|deduct\w*|charge[sd]?|recently|save|saving"
        r"|discount(?: of)?|off|insured|declared value|customs|minimum|threshold|reach(?:ed|es|ing)?|late fee|penalty"
        r"|won|prize\w*|giveaway|invest\w*|funding|valuation|stock it at|subscription|plans?|membership)\b"
    )),
)  # fmt: skip
AFTER: Final[tuple[tuple[Role, re.Pattern[str]], ...]] = (
    ("pay", re.compile(
        r"^ ?(?:\+ ?(?:vat|gst|tax|iva|mwst|ust|tva|btw|moms)|plus (?:vat|mwst|iva)|h\.?t\b|zzgl\b|hors tax\w*|hors tva"
        r"|(?:excl|exkl|zzgl)\w*\.?"
        r" (?:vat|btw|mwst|ust|tax|gst|moms|iva)|flat|all[ -]in\w*|gross|brutto|net(?:to)?\b|usd|fee\b"
        rf"|total\b|in total|on top|cash|payment|compensation|each\b|(?:per|/|a) ?(?:\w+ )?{THING}\b"
        r"|for (?:the |each |every |one |a |an |two |three |four |five |your |this |these |all |both "
        rf"|\d+ |single |just |only )*(?:\w+[ -]){{0,4}}?{THING}\b"
        r"|per (?:creator|month|person)|a month|monthly|/ ?mo|fur (?:ein|zwei|drei|das|den|die)|por (?:un"
        r"|una|dos|um|uma|el|la|o|a|cada|\d)|pour (?:un|une|deux|le|la|\d)|is fine|is ok|is great|works"
        r"|passt|geht klar|ist (?:ok|fur uns)|(?:\w+ ){0,2}(?:sound|available|set aside|earmarked|ring-?fenced"
        r"|pencill?ed in|in the pot)\b"
        r"|for the (?:pair|lot|trio|two|three|set)\b(?! of)"
        r"|(?:\w+ )?is (?:the (?:most|max\w*)|what we|as (?:far|high|much) as)"
        r"|(?:(?!plus|and|with|or)[a-z-]+ ){0,2}bonus\b"
        r"|(?:for|to) you for (?:every|each)\b|(?:signed off|approved|cleared)(?: \w+)?(?=[.,!]|$)"
        r"|be (?:ok(?:ay)?|fine|fair|alright|enough)\b|(?:goes|comes)(?: straight| back)? (?:to you|your way)\b"
        r"|in (?:the|our) budget|if (?:it|the"
        r"|your)|for every|,? paid\b)"
    )),
    ("pay", re.compile(
        r"^ ?(?:(?:per|for (?:every|each)) (?:[a-z]+ )?(?:sale|sign-?up|enrol\w+|referral|conversion|lead|booking"
        r"|(?:customer|member|subscriber)(?! (?:cost|spend)))|(?:pro|je|fur jede[nrs]?) (?:verkauf|bestellung"
        r"|anmeldung|buchung"
        r"|neukund\w{0,3})|(?:por|por cada|a cada) (?:venta|venda|registro|alta|cadastro)|(?:par|pour chaque) (?:vente"
        r"|commande|inscription))\b"
    )),
    ("value", re.compile(
        r"^ ?(?:value|worth|rrp|retail|\(?(?:rrp|retail|value)|gift ?card|voucher|(?:in |of "
        r"|worth of )?(?:store|shop|site|account|merch)? ?credit|gutschein|warenwert|wert|e-?gift|gift"
        r"|(?:on|at) (?:the|our|my) (?:\w+ )?(?:site|website|web ?shop|store|shop|page|counter)\b|on amazon|online\b"
        r"|auf (?:der|unserer) (?:website|seite)|en (?:la|nuestra) (?:web|tienda)|sur (?:le|notre) site"
        r"|no (?:nosso )?site"
        r"|worth of|of (?:free )?product|to spend|in product|in (?:the |our )?(?:shops?|stores?)\b|im (?:laden|shop)"
        r"|en (?:tienda|magasin|boutique)|na loja)"
    )),
    ("part", re.compile(
        r"^ ?(?:\w+ )?(?:on|upon|at|after|once|before|bei|nach)? ?(?:signing|upfront|up front|in advance"
        r"|deposit|(?:on|upon) (?:approval|completion|delivery)|now and|(?:when|after|once|upon|on"
        r"|at) (?:the |your |it |we |you |both |first |final |\w+ )"
        r"{0,4}(?:(?:it|they)'(?:s|re) live|goes? live|is live|are live|live|post\w*|publish\w*|publication"
        r"|approv\w*|deliver\w*"
        r"|complet\w*|sign\w*|online|up\b|out\b)|(?:on|upon|at|with) (?:the |your )?(?:signature|acceptance|contract))"
    )),
    ("old", re.compile(
        r"^ ?(?:you asked|(?:is|are|would be|was) (?:\w+ ){0,2}?(?:over|above|more|a bit|too|higher|out of|beyond"
        r"|more than|not (?:possible|doable|something)|outside)|you (?:quoted|proposed"
        r"|mentioned)|was)"
    )),
    ("not", re.compile(
        r"^ ?(?:a carton|average|basket|off\b|across|per month (?:plan|subscription)|on average|orders?\b"
        r"|(?:\w+ ){0,2}(?:minimum|threshold)|refundable|(?:a|per|/) ?(?:carton|bottle|box|pack|jar|bag|unit|pair"
        r"|seat|user|night)(?! (?:sold|bought|ordered)\b))"
    )),
)  # fmt: skip
PAY_LABEL: Final = Cue(
    r"\b(?:fee|budget|compensation|pay|payment|rate|money|commercials?|remuneration|total|honorar"
    r"|vergutung|budgetrahmen|gage|pago|presupuesto|remuneracion|tarifa|remuneration|cachet?|valor|verba"
    r"|offer|angebot|oferta|offre|cash|flat|we pay|you(?:'ll|'d)? (?:get|receive|earn)|for you"
    r"|our offer|my offer)\b"
)
NOT_LABEL: Final = Cue(
    r"\b(?:value|rrp|retail|wert|shipping|discount|order|subtotal|your rate|spots|average|price list|shop"
    r"|gift|product|kit|reference|reach|goal|payouts?|(?:total|campaign|overall|entire|media) (?:\w+ )?budget)\b"
)
PER_DELIVERABLE: Final = re.compile(
    rf"^[^.;,]{{0,14}}?(?:(?:(?:per|/|for each|for every|every|por cada) ?(?:\w+ ){{0,2}}?|(?:pro|par|por"
    rf"|je) )(?!creator|person|month){THING}\b|\beach\b|\bapiece\b|^ ?a (?:video|reel|post|tiktok|piece"
    r"|clip|photo|story)\b)"
)
PER_BEFORE: Final = Cue(
    rf"\b(?:per|for each|for every|each|every|pro|por cada|par) (?:[\w-]+ )?{THING},? ?(?:[\w']+ ){{0,4}}[:=-]? ?$"
)
PER_MONTH: Final = re.compile(
    r"^[^.;,]{0,16}?(?:per (?:calendar )?month|a month|each (?:calendar )?month|monthly|every month|/ ?mo(?:nth)?\b"
    r"|pro monat"
    r"|im monat|al mes|por mes|par mois|mensuel|mensal)"
)
BONUS_BEFORE: Final = Cue(r"\b(?:bonus|pramie|prime de|on top if|extra if|additional if)\b[^.]{0,30}$")
BONUS_AFTER: Final = re.compile(
    r"^ ?(?:(?!plus|and|with|or)[a-z-]+ ){0,2}bonus\b"
    r"|^ ?(?:for you )?(?:for|per) (?:(?:every|each|any) )?(?:[\w-]+ ){1,4}?"
    r"(?:through|via|with|from|using) your (?:link|code)\b"
    r"|^[^.;,]{0,30}?(?:\b(?:once|when|as soon as|should) (?:it|the|your|you|one|any|they|either|a)\b[^.,;]{0,30}?"
    r"\b(?:reach|hits?\b|pass|exceed|tops\b|clears\b|cross|\d+k? (?:views|likes|sales))"
    r"|\bif (?:it|the|your"
    r"|you|one|any|they|either|a)\b[^.]{0,40}(?:views|reach|hit|pass|past|sales|exceed|over|\d)|for (?:every"
    r"|each) (?:\w+ ){0,3}?(?:trial|sale|sign-?up|order|download|install|referral|customer|lead|purchase"
    r"|booking|subscri\w+|person|new|sold|student|member"
    r"|client|guest|friend|famil\w+|household|reader|listener|follower|visitor|enrol\w+|registration)"
    r"|(?:per|/|a) (?:\w+ ){0,2}?(?:sale|sign-?up|order|download"
    r"|install|referral|customer|lead|purchase|booking|trial|click|subscri\w+|conversion|enrol\w+|registration"
    r"|student|member|1,?000|1k"
    r"|thousand)|\bcpm\b|(?:pro|je|fur jede[nrs]?) (?:verkauf|bestellung"
    r"|anmeldung|kund\w{0,3}|buchung)|(?:por|por cada|a cada) (?:venta|venda|pedido|registro|alta|cliente|cadastro)"
    r"|(?:par|pour chaque) (?:vente|commande|inscription|client)\w{0,2}\b)"
)
ADDED: Final = Cue(
    r"(?:\bplus|\+|\banother|\bextra|\badditional|\band|\badd|\bon top|\bzusatzlich|\bund|\bplus|\by"
    r"|\bet|\be) ?(?:an? )?(?:extra |another |additional |further )?$"
)
ON_CONDITION: Final = re.compile(
    r" ?(?:more |extra |on top |zusatzlich |en plus |mas |mais )?(?:if|when|should"
    r"|wenn|falls|si|se) (?:you|we|it|du|sie|tu|vous|voce|haces|fazes)\b"
)
"""A sum that comes on top, should something more happen."""
CONDITION: Final = Cue(
    r"\b(?:for every|if|once) [^.,]{0,50}(?:views|sales|sign-?ups?|likes|downloads)[^.,]{0,20}$"
    r"|\b(?:for|per|on|with) (?:every|each|any) (?!(?:[\w-]+ ){0,2}?(?:tik ?tok|reel|video|post|stor|short|photo|piece"
    r"|carousel|deliverable))(?:[\w-]+ ){0,3}?(?:who|that|which|through|via|from|sale|sign-?up|order)\b(?:(?! and "
    r"| plus )[^.;]){0,60}$"
    r"|\b(?:fur jede[nrs]?|pro|pour chaque|por cada|a cada) (?:\w+ )?(?:verkauf|bestellung|anmeldung|kund\w{0,3}"
    r"|buchung|vente|commande|inscription|cliente?|abonnement|venta|pedido|registro|alta|venda|cadastro|inscricao)\b"
    r"(?:(?! und | et | y | e )[^.;]){0,40}$"
)
"""Each sale, or what must happen first, stands before the sum."""
SIDE: Final = Cue(
    r"\b(?:our|the) (?:top|best|average) (?:partners?|creators?|affiliates?)"
    r"|\b(?:our|the|my|some|most|many) (?:top|best|average|typical|other|current|existing"
    r"|new) (?:\w+ ){1,2}?(?:make|made"
    r"|makes"
    r"|earn|earns|earned|took home|take home|bring|brings|brought)\b|\b(?:creators|members"
    r"|partners|brands) (?:\w+ ){0,3}?(?:earn|make|made|have paid|paid|landed)|\bwhere members\b"
    r"|\bon average\b(?! views)"
)
SENT: Final = Cue(
    r"\b(?:paid(?: you)?|sent(?: you)?|transferred|payment (?:of|for)|deposited|credited|payout of"
    r"|(?:will|'ll|to|is going to|are going to|can|could|should) (?:re-?)?(?:send|pay|transfer|wire|release|credit)"
    r"(?: you)?(?: out)?(?: the| your)?"
    r"|remitted|released|wired|you(?:'ll| will)? (?:receive|get)|received|uberwiesen|gezahlt|pagad[oa]"
    r"|transferid[oa]|verse|vire|pago de|enviado|(?:transferencia|pagamento|virement|uberweisung|zahlung|betrag"
    r"|importe|valor|montante?|somme)"
    r" (?:de|d'un montant de|no valor de|por|uber|von|in hohe von)|comprov\w+ (?:do|de) pagamento)\b[^.]{0,60}$"
)
ARRIVING: Final = re.compile(
    r"[^.]{0,30}\b(?:was|has been|is|were|will be|should)\b[^.]{0,25}\b(?:paid|sent"
    r"|transferred|on its way|deposited|released|processed|credited|land|arrive|reach)"
    r"|[^.]{0,40}\b(?:went|goes|is|are|will go) out\b"
    r"|[^.]{0,20}\b(?:is|are|was|were|will be|goes?|went) (?:in|on|into|part of) [^.]{0,30}"
    r"\b(?:run|batch)\b"
    r"|[^.]{0,40}\bshould (?:be|arrive|reach|land|show up)\b"
    r"|[^.]{0,40}\b(?:uberwiesen|gezahlt|bezahlt|transferid[oa]|pagad[oa]|verse|vire)\b"
)
"""Said behind a sum that is sent."""
HER_COMMISSION: Final = re.compile(r"\byour (?:[\w-]+ ){0,3}commissions?\b")
SENT_LABEL: Final = Cue(
    r"\b(?:amount|total|net (?:amount|pay)|paid|payment|payout|betrag|montant|importe|valor|fee|sum"
    r"|summe)\b"
)
DEDUCTED: Final = Cue(
    r"\b(?:deduct\w*|charge|service fee|platform fee|transaction fee|bank fee|tax|withh\w+|commission"
    r"|balance|recently|minimum|threshold|late fee|gross|vat|mwst)\b"
)
