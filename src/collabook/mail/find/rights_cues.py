"""The words with which the brand asks to reuse what she makes."""

from typing import Final

from collabook.mail.cues import Cue

_OBJECT: Final = r"(?:(?:it|them|this|these|those|clips?|parts?|your|ur|the|all|any|our)\b ?(?:[\w-]+ ){0,4}?)"
_MADE: Final = (
    r"(?:content|videos?|reels?|clips?|photos?|pictures|images|footage|material|assets|deliverables|posts?"
    r"|stor(?:y|ies)"
    r"|tik ?toks?|ugc|creative|shorts?|spots?|shots|stills|pics)"
)
_OUR_PLACE: Final = (
    r"(?:(?:our|its|their) (?:own |brand |social |company |product |ad |instagram |tiktok |etsy |amazon |online "
    r"|next |spring |summer |autumn |winter )*(?:channels?|socials?"
    r"|social media"
    r"|website|site|pages?|feeds?|newsletters?|accounts?|instagram|tiktok|facebook|pinterest|youtube|shops?|stores?"
    r"|ads?|ad account"
    r"|handles?|profiles?|banners?|packaging|campaigns?|home ?pages?|listings?|catalog(?:ue)?s?|look ?books?|blog"
    r"|brochures?|mailings?|grid)"
    r"|the (?:product|brand|company|shop)(?:'s)? (?:own )?(?:pages?|website|site|shop|store|socials?|channels?"
    r"|accounts?))"
)
_NO_CONTENT: Final = (
    r" (?:(?:of )?your )?(?:[\w-]+ )?(?:help|hand|rates?|rate ?card|address|number|feedback|advice|expertise|time"
    r"|account number|funds?|money|budget|details|email|e-mail|form|room|weekend|opportunity|calendar|invoice"
    r"|support|courier|table|template|portal|dashboard|meantime|kitchen)"
    rf"(?![\w'-])(?! {_MADE}\b)"
)
"""What else is used, behind "use your"."""
USAGE: Final = Cue(
    r"\b(?:usage\b|use of (?:the|your|this|these|all|any)\b|may (?:be )?used?\b"
    rf"|(?:\b(?:to|may|can|could|would|will|might|and|or|also)|'d|'ll) (?:only |also |then )?use (?:the|your"
    rf"|this|these|it|them|all|any|clips|parts|in|on|videos?|photos?|content|images|footage)\b(?!{_NO_CONTENT})"
    r"|we use (?:your |the |this "
    r"|these )?" + _MADE + r"\b"
    r"|repost|re-post|reshare|re-share|whitelist|re-?purpose"
    r"|spark(?: ?ads?| code)\b|partnership ads?\b|boost(?:ing|ed)?\b"
    rf"|ad code\b|(?:run|cut|turn|edit) {_OBJECT}(?:as|in|into|through|with|on) (?:an? "
    rf"|your |ur )?(?:[\w-]+ ){{0,2}}?(?:ads?"
    rf"|adverts?|handle)\b"
    r"|ads? with your\b|paid (?:usage|ads?|social|media|advertising)|(?:content|image|media|full"
    r"|buyout|commercial|ad) rights\b|rights? to\b|licen[cs]e|our (?:paid )?ads\b|amplif"
    r"|keep the (?:videos?|content|photos?) for|through your (?:handle|account|profile)\b"
    r"|(?:ad |paid |media |some |a little )*(?:spend|budget|money) behind\b(?! (?:our|its|the (?:brand"
    r"|product))\b)|buy-?out\b|work[- ]for[- ]hire\b"
    rf"|become\w* (?:our|the (?:brand|client)'s) property|own (?:the|all|your) (?:[\w-]+ ){{0,2}}?{_MADE}\b"
    rf"|(?:share|feature|show|display|publish|post|put|embed|cross-?post|reproduce) {_OBJECT}"
    rf"(?:on|in|across|to|with|over|from|through|via) {_OUR_PLACE}\b|reproduce {_OBJECT}"
    r"|(?:use|borrow|lift|run|pop|put|place|slip|drop|grab|pull|keep|leave) (?:(?:(?:an?|some|one|two|three|few"
    r"|couple|any"
    rf"|all|both) (?:of )?){{0,3}}(?:your|the|these|those) (?:[\w-]+ ){{0,2}}?{_MADE}|(?:an?|one) {_MADE} or two)"
    rf" (?:for|on|in|into|across|onto) {_OUR_PLACE}\b"
    rf"|{_MADE} (?:is|are|will be|would be|'d be|become|becomes) ours to (?:keep |go on )?(?:us(?:e|ing)|run(?:ning)?"
    r"|edit|cut|repost|share|publish|post)\b"
    r"|(?:months?|weeks?|days?|mths?|mos?)'?(?: worth)? of (?:paid )?(?:ads?|whitelisting|spark ads|boosting)\b"
    r"|\bsponsor (?:your|the|it|this|that|them)(?: \w+){0,3} (?:from|with|via|through|by) our\b|secondary use\b"
    r"|nutzung|verwend|nutzen\b|derechos\b|uso\b|droits\b|utilis|utiliz|direitos\b"
    rf"|\b(?:it|they|the {_MADE})(?:'d| would|'ll| will| may| could)(?: also| then)? (?:sit|appear|be shown|be seen"
    rf"|stay)"
    rf"(?: up)? (?:on|in) {_OUR_PLACE}\b"
    r"|dark post|re-?use\b|republi\w+|live on our (?:own |product )?(?:website|site|pages?|shop|channels)\b"
    r"|(?:pode|podem|poderia|podria|podra|puede|podremos|podriamos|queremos|gostariamos de) (?:usar"
    r"|utilizar) (?:el|la|o|a|os|as|los|las|tu|teu|seu|su)\b(?! (?:codigo|link|enlace|desc|cupo|hashtag"
    r"|produ))|auf (?:all )?unsere[nrm] (?:[\w-]+ )?(?:kanal\w*|social\w*|website|webseite|seiten?"
    r"|profil\w*|account)"
    r"|als (?:werbe)?anzeigen?\b|als (?:paid )?ads?\b|(?:en|em|como) (?:anuncios?|publicidad\w*|publicite)\b"
    r"|sur (?:tous )?(?:nos|notre) (?:[\w-]+ )?(?:reseaux|pages?|canaux|comptes?|site|boutique)"
    r"|(?:en|na|no|nas|nos) (?:nuestr|noss)[oa]s? (?:[\w-]+ )?(?:redes|canales|canais|web|site|perfil\w*"
    r"|cuentas?|contas?"
    r"|pagina|tienda|loja))"
)
USAGE_LABEL: Final = Cue(
    r"\b(?:usage|secondary use|re-?use|content use|use of (?:the )?\w+|re-?posting|verwendung|utilisation|cession"
    r"|rights?|licen[cs]e|whitelisting|spark ads?|nutzungsrechte|nutzung|droits|derechos"
    r"|direitos|boosting)\b"
)
NO_USAGE: Final = Cue(
    r"\b(?:(?:no|without|not (?:need|require|asking for)|don't need|won't (?:need|use)"
    r"|nor|drop(?:ped|ping)?|waiv(?:e|ed|ing)|(?:don't|do not|doesn't|does not|didn't|won't|will not) (?:need|want"
    r"|require|ask for|expect|plan)|skip(?:ped|ping)?|leav(?:e|ing) out|left out|remov(?:e|ed|ing)"
    r")\b (?:\w+ ){0,4}?(?:usage|rights?|whitelist\w*|licen[cs]\w*|boost\w*|reposting)|(?:usage"
    r"|rights?|whitelisting)(?: (?:and|or|&) \w+)?[: ]+(?:none|no|n/a|keine?|not (?:needed|required))\b"
    r"|(?:usage|rights?|whitelist\w*|licen[cs]\w*|boosting)\b[^.;]{0,40}?(?:\bnot (?:needed|required|necessary)\b"
    r"|\b(?:leav(?:e|ing)|left|drop(?:ped|ping)?|taken) (?:\w+ )?(?:out|off)\b(?! (?:a|the|of)\b))"
    r"|keine nutzung|(?:no (?:pedimos|necesitamos|hay)|sin|sans|sem|aucun|nenhum) (?:\w+ )?(?:derechos"
    r"|droits?|direitos)|may not\b|please don't\b|do you need\b|cookie|feel free\b"
    r"|you (?:keep|retain|own|hold) [^.;]{0,30}(?:rights?|content|ownership|copyright)"
    r"|(?:\b(?:will not|never|not)|n't) (?:re-?)?(?:use|share|post|repost) (?:it|them|your|the|any)\b"
    r"|discount code\b|use (?:the |your |this |our )?(?:code|link|hashtag|product|discount))"
)
OTHER_USE: Final = Cue(
    r"\bplease use\b|\bfree usage\b|\bdata usage\b|(?:\bplease|\byou(?:'ll|'d| can| could| will"
    r"| would)?) (?:\w+ ){0,6}?"
    r"(?:share|post|publish|show|feature|put|pop|place|drop) (?:\w+ ){0,4}?(?:to|on|in|with|from|through|via) our\b"
    r"|\byou (?:can|may|should|could"
    r"|will|would|'ll)? ?use\b|\buse (?:the|our|your|this|it"
    r"|them) (?:hashtag|link|code|product|serum|app|tool|daily|in your|sound|music)|\bhow (?:you"
    r"|to) use\b|\beasy to use\b|\bwe (?:all |both )?use it\b|\bpay to use\b|\bthem to use\b"
)
FOREVER: Final = Cue(
    r"\bperpetu|\bforever\b|\bfor ever\b|\bfor good(?= ?[.,;:!)]| ?$)|\bfor the (?:full |whole )?(?:life|term"
    r"|duration) of (?:the )?(?:copyright|brand|company)\b|\buntil the end of time\b|\bdauerhaft|\ba vie\b"
    r"|\bpara siempre\b|\bindefinid|\bsin limite temporal|\bwithout (?:any )?(?:time )?limit"
    r"|\bunlimited (?:in )?time|\bindefinite|\bfor all time|\bzeitlich unbegrenzt"
    r"|\bunbefristet|\bde por vida|\bsin limite de tiempo|\bsans limite de (?:temps|duree)|\bpara sempre"
    r"|\blifetime\b|\bno (?:time limit|limit (?:of|in) time)|\bas long as we (?:like|want|wish|please)\b"
)
PAID: Final = Cue(
    r"\bpaid\b|\bads?\b|\badvertis|\bwhitelist|\bspark\b|\bboost|\bpartnership ads?|\bdark post|\bamplif"
    r"|\bsponsored (?:posts?|ads?)|\bwerbeanzeige|\bwerbung\b|\banuncio|\bpublicit|\bbezahlt|\bpaga\b"
    r"|\bpublicid|\bpagad[oa]s?\b|\b(?:spend|budget|money) behind\b|\bthrough your (?:handle|account|profile)\b"
    r"|\bsponsoris|\bsponsoriz|\bpatrocin|\bsponsor (?:your|the|it|this|that|them)(?: \w+){0,3} (?:from|with|via"
    r"|through|by) our\b|\bpagos?\b|\bpay[ée]e?\b|\ball"
    r" media\b(?=.*\bpaid)"
)
ORGANIC: Final = Cue(
    r"\b(?:paid|ads?|advertising|boosting|whitelisting|amplification|media)(?: use| usage)? (?:(?:is|are|will be) )?"
    r"(?:excluded|not (?:included|permitted|allowed|part|covered))"
    r"|\b(?:excluding|hors|ausgenommen) (?:any |all |paid )*(?:ads?|advertising|media|pub\w*|werbung|anzeigen)\b"
    r"|\b(?:nicht|pas|nao|no|ni|nem) (?:als|comme|como|en|em) (?:bezahlte |paid )?(?:\w*anzeigen?|\w*werbung|ads?"
    r"|pub\w*|anuncios?)\b"
    r"|\bnothing paid\b|\borganic\w*|\borganisch|\borgani(?:co|que|ca)|\bno (?:paid )?(?:ads?|advertising|boosting)\b"
    r"|\b(?:not|never) (?:as|for|in) (?:(?:paid|an?|any|our) ){0,2}(?:ads?\b|advert)"
    r"|\bwithout (?:paid )?(?:ads?|advertising|spend)\b|\bkeine (?:ads"
    r"|werbung|anzeigen)|\bohne (?:\w+ )?(?:ads|werbung|anzeigen|werbeanzeigen)|\b(?:sin|sem) (?:anuncios"
    r"|publicid)|\bsans (?:[\w']+ ){0,5}?pub"
    r"|\bno (?:ad|paid) (?:spend|media|use|usage)\b|\bnot? (?:be )?(?:used )?(?:as|in|for) (?:paid )?ads?\b"
)
