"""How mails say for whom they are written: before the name, behind it, in rows. All patterns are for folded text."""

import re
from typing import Final

from collabook.mail.cues import Cue, Cues
from collabook.mail.find.names import RUN

_TASK: Final = (
    r"(?:pr|press|publicity|influencers?|creators?|social|marketing|media|communications|comms|campaigns?"
    r"|program(?:me)?s?|partnerships?|seeding|casting|collaborations?|outreach|activity|relations|launch|account)"
)
_RUNS: Final = (
    r"(?:look(?:s|ing)? after|head(?:s|ing)?(?: up)?|manag(?:e|es|ing)|handl(?:e|es|ing)|runs?|running|do|does"
    r"|doing|leads?|leading"
    r"|coordinat(?:e|es|ing)|oversee(?:s|ing)?|operat(?:e|es|ing)|take(?:s)? care of|in charge of|responsible for)"
)

ROLE: Final = Cues(*(
    Cue(pattern)
    for pattern in (
        r"\bon behalf of ",
        (r"\b(?:we|i|who|they|firm|agency) (?:act for|acts for|work for|works for|speak for|speaks for) "
        r"|\bacting for "),
        (r"\b(?:writing|reaching out|getting in touch|e?-?mailing(?: you)?|contacting you|in touch"
         r"|messaging you) for "),
        r"\brepresent(?:s|ing)? ",
        r"\blook(?:s|ing)? after ",
        rf"\b{_RUNS} (?:[\w-]+ ){{0,4}}?{_TASK}(?: [\w-]+){{0,2}}? (?:for|of) ",
        r"\b(?:our|my|the|a|an|another|this) (?:[\w'-]+ ){0,3}?client(?: (?:is|called|named|over at|at))?[,:]? ",
        r"\b(?:our|my) clients,? (?!like|such|love|are|have|and|in|who|wear|use|ask|get|come)",
        r"(?<!your )(?<!our )\b(?:the|a|an|this) (?:[\w-]+ ){0,3}?brand(?: (?:is|called|named))?[,:]? ",
        r"\b(?:retained|engaged|hired|appointed|commissioned|briefed|tasked|instructed|mandated|contracted) by ",
        r"\bclient |\bagen(?:cy|ts?) (?:of record )?(?:for|of|behind) ",
        r"\b(?:press|pr|media|creator) (?:office|desk|contact) (?:for|of) ",
        (r"\b(?:my|our) (?:[\w-]+ )?(?:agency|company|firm|team) (?:handles|represents|looks after|manages|runs"
         r"|works with|works for|supports) "),
        r"\bbetween you and ",
        (r"\b(?:took|take|taken|put|passed|shared|sent|forwarded|showed|shown) (?:it|this|that|them|your [\w-]+)"
         r" (?:\w+ )?(?:to|with|past) "),
        # German
        (r"\bim (?:auftrag|namen) (?:von|(?:der |des |unser\w{0,2} |mein\w{0,2} |eine[rs] )?(?:marke|firma"
         r"|kund\w{1,3}|auftraggebers?)) "),
        r"\b(?:unser|mein)(?:e|es|em|er)? (?:kund(?:e|in)|auftraggeber(?:in|s)?) ",
        r"\b(?:unser|mein)e[sm] kunden |\bfur (?:unser|mein)en kunden,? (?:(?:den|die|das) )?|\bfur die marke ",
        r"\bagentur (?:von|fur|hinter) |\bmit der marke ",
        r"\b(?:schreib|meld|kontaktier)en? (?:dir|dich|mich|wir uns) fur ",
        r"\bkummern? (?:mich|uns|wir uns) um [\w -]{3,40}? (?:von|fur) ",
        # French
        r"\b(?:pour le compte|au nom|de la part|mandatee?s? par|en charge de la communication) (?:de |du |d')?",
        r"\b(?:notre|mon) cliente?,? |\bpour la marque ",
        (r"\bon (?:represente|accompagne) (?!les (?:marques|createurs|creatrices)|des )"
         r"|\bnous (?:representons|accompagnons|(?:gerons|assurons|nous occupons)(?: de)? [\w' ]{3,40}?(?:de|pour)) "
         r"|\bl'agence (?:de|qui represente|en charge de) "),
        r"\bm'occupe (?:de la|des|du|de) [\w' ]{3,40}? (?:de|pour) ",
        # Spanish
        r"\b(?:en nombre|de parte|en representacion|por encargo) de ",
        r"\b(?:nuestr[oa]|mi) client[ea],? |\bpara la marca |\brepresentamos (?:a |la |o )?",
        r"\b(?:llevamos|gestionamos) [\w ]{3,40}? (?:de|para) ",
        r"\bagencia (?:de|d[ao]|que representa a|detras de) ",
        # Portuguese
        r"\b(?:em nome|da parte|em representacao|a pedido) d[aoe] ",
        r"\b(?:nosso|nossa|meu|minha) cliente,? |\bpara a marca |\bcuidamos d[aeo] ",
        r"\b(?:tratamos|cuidamos) d[aeo]s? [\w ]{3,40}? d[aeo] ",
        r"\b(?:gerimos|fazemos) [\w ]{3,40}? d[aeo] ",
        # Italian, Dutch
        r"\b(?:per conto|a nome) di |\b(?:nostro|mio) cliente |\bper il (?:brand|marchio) |\brappresentiamo ",
        r"\bnamens |\bin opdracht van |\b(?:onze|mijn) klant |\bvoor het merk ",
    )
))  # fmt: skip
"""Whoever says so writes for the firm that is named next."""

ROLE_OWNED: Final = Cues(Cue(rf"{_RUNS} "))
"""As `ROLE`, where the name is owner of the work: "we run Tideline's creator programme"."""

ROLE_AFTER: Final = Cues(
    Cue(
        r"(?:'s? (?:[\w-]+ ){1,3}| (?=[a-z]))(?:(?:has|have|had) )?(?:just |now )?(?:briefed|hired|appointed|engaged"
        r"|commissioned|retained|tasked|instructed|mandated) (?:us|me|our|the agency)\b"
    ),
    Cue(
        r"(?:'s? (?:[\w-]+ ){1,3}| )(?:(?:has|have|had) )?(?:just |now )?asked (?:us|me) (?:for help|if we"
        r"|whether we|to (?:find"
        r"|source|look|reach|contact|cast|book|run|organi[sz]e|invite|approach|get in touch|put together|handle"
        r"|manage|offer|shortlist|scout|recruit|pass|share))\b"
    ),
    Cue(r",? (?:is|are) one of (?:the|our|my) (?:[\w-]+ ){0,2}(?:brands|clients|accounts|labels|partners)\b"),
    Cue(r",? (?:\(|- )?(?:is |are |as )?(?:a|an|one of our|one of my|our|my) (?:[\w-]+ ){0,3}?client\b(?!,? [A-Z])"),
    Cue(r"'s? (?:[\w-]+ ){0,3}?agency\b"),
)
"""As `ROLE`, where the name stands first."""

PROPOSED: Final = Cues(*(
    Cue(pattern)
    for pattern in (
        (r"\b(?:open to|interested in|like to|love to|like you to|love (?:for )?you to|want to|keen to|up for|fancy"
         r"|invite you to|invitation to|happy to|consider|opportunity to|chance to) (?:[\w-]+ ){0,4}?with "),
        (r"\b(?:paid|gifted|partnership|collab(?:oration)?|campaign) (?:opportunity|partnership|collab(?:oration)?"
         r"|campaign) (?:with|for) "),
        r"\b(?:i|we) work with ",
        (r"\b(?:casting|recruiting|scouting|sourcing|shortlisting)(?: [\w-]+){0,4} for "
         r"|\b(?:looking for (?:[\w-]+ ){0,3}creators"
         r"|booking creators|(?:creators|influencers|talents?|profiles)(?: [\w-]+)?|campaign|pr|social|publicity"
         r"|marketing|press|the launch|shortlist) for "),
        r"(?<!your )\b(?:is|are|am|'m|'re|currently) (?:working|partnering|collaborating|teaming up) with ",
        r"\b(?:signed|onboarded|welcomed|won) ",
        r"\bour brand,? ",
        r"\bmake something (?:about|for|with) ",
        (r"\b(?:squad|casting|campanha|campana|campagne|kampagne|acao|lancamento|lanzamiento|lancement)"
         r" (?:d[aoe]|d[aeo]s|de la|del|von|fur|para|pour) "),
        r"\bhandl(?:e|es|ing) |\bhelp(?:s|ing)? |\bsupport(?:s|ing)? ",
        r"\b(?:our|my) (?:friends|pals|partners|mates) (?:over )?at ",
        (r"\b(?:do|have|did) you (?:already |ever )?(?:know|heard of|hear of|tried|come across) "
         r"|\byou (?:may|might|probably) (?:already )?(?:know|have heard of) "),
        (r"\b(?:organis|organiz|host|plann|throw|arrang|curat|produc|put(?:t)?)ing (?:[\w-]+ ){1,5}?(?:for|with) "
         r"|\bwir (?:betreuen|vertreten|unterstutzen|begleiten) "),
    )
))  # fmt: skip
PROPOSED_AFTER: Final = Cues(Cue(r" (?:suchen|planen|casten|organisieren|buchen|vergeben) wir\b"))
"""A collaboration with the firm that is named next, said by a brand of itself too."""

LAUNCHED: Final = Cues(
    Cue(r"\b(?:launch|opening|premiere|debut|re-?opening) (?:party |event |night )?(?:of|for|at) (?:the )?"),
    Cue(r"\bopening (?!of|for|at|night|party|hours|soon)"),
    Cue(r"\b(?:meet|introduc(?:e|ing)(?: you to)?) (?:the (?:team|people) (?:at|behind) )?"),
)
"""Said by an agency of its client; a brand speaks so of its product."""

_DID: Final = (
    r"(?:loved|liked|adored|picked|chosen?|selected|shortlisted|invited|approved|accepted|rejected|declined|reviewed"
    r"|viewed|saved|bookmarked|booked|hired|messaged|paid|confirmed|requested|answered|rated)"
)
ACTED: Final = Cues(*(
    Cue(pattern)
    for pattern in (
        rf" {_DID} (?:you|your)\b",
        (r" (?:wants?|(?:would|'d) (?:really |still |also )?(?:like|love)|hopes?|plans?) (?:you to|to (?:see|work"
         r"|collaborate|partner|team up|send|hire|book|invite|offer|gift|know|hear|get|have|feature|try|give|pay"
         r"|license|boost|repost))\b"),
        r" wants? (?:a |an |your |to )?(?:new )?(?:quote|price|rates?|offer|video|reel|you\b)",
        (r" (?:wants?|needs?|(?:is|are) after) (?:an?|one|two|three|four|\d{1,2}) (?:x )?(?:[\w-]+ ){0,2}?(?:reels?"
         r"|videos?|tiktoks?|posts?|stor(?:y|ies)|shorts?|integrations?|carousels?|photos?)\b"),
        (r" (?:sent|offers?|offered|made|left|requested|asked|asks|replied|responded|commented|submitted) "
         r"(?:you|your|to your|to you|on your|a |an |us\b|for (?:a |an |your|some |changes|you\b)|changes|new )"),
        (r" (?:is|are) (?:now |currently )?(?:paying|casting|seeking|inviting you|interested in (?:you|your|working)"
         r"|looking for \w+|waiting for your|delighted|thrilled|keen|excited|happy|looking forward)\b"),
        r" would (?:also )?be (?:so |very )?(?:delighted|thrilled|happy|honou?red|glad|keen) ",
        r"[,.:;]? ?(?:invites you|lades? dich|t'invite|vous invite|te invita|convida-te|te convida)\b",
    )
))  # fmt: skip
"""What a brand did or wants, as a platform or an agency reports it; the name stands first."""

SPOKEN_OF: Final = (
    r"(?: \([^)]{1,60}\))?,? (?:would|wants?|loves?|loved|pays?|asks?|asked|picked|chose|plans?|prefers?|approved"
    r"|ships?|(?:is|are|has|have|'s) (?:just )?(?:opening|launching|looking|planning|hosting|running|celebrating|paying"
    r"|keen|happy|asked|approved|confirmed|seen|chosen|picked))\b"
)
"""Behind a name that is spoken of, not spoken for."""
RECEIVED: Final = Cues(*(
    Cue(pattern)
    for pattern in (
        (r"\b(?:invited|selected|picked|chosen|shortlisted|hired|booked|approved|requested|sent|reviewed|paid"
         r"|offered) by "),
        (r"\b(?:offer|message|invitation|invite|request|brief|feedback|payment|payout|proposal|comments?|changes"
         r"|campaign|reply|quote|match) (?:from|by|with|for) "),
        (r"\b(?:sent|paid|released|transferred|payout|payment|earned|earnings|money|fee)\b(?:[^.!?\n]"
        r"|\.(?=\d)){0,40} for"
         r" (?:[\w'-]+ ){1,5}?(?:by|with|from) "),
        r"\bfor (?=[\w' -]{2,40} (?:campaign|project|activation|launch)\b)",
    )
))  # fmt: skip
"""From whom something came or for whom it was made, in the mail of an agency or a platform."""

MADE_FOR: Final = Cues(
    Cue(
        r"\b(?:content|draft|video|reels?|tiktoks?|stories|story|posts?|photos|submission|application"
        r"|collab(?:oration)?|deliverables?|work|contract|booking|invoice) (?:for|to|with|on) "
    ),
)
"""For whom something was made, said by who passes it on."""

_LABELS: Final = (
    r"(?:client|brand|brand name|the brand|client name|brand partner|advertiser|merchant|on behalf of|kunde|marke"
    r"|auftraggeber|werbepartner|marque|annonceur|client final|marca|cliente|anunciante|merk|klant|varumarke|kund)"
)
_MADE: Final = (
    r"(?:\d{1,2} ?x? )?(?:paid |sponsored )?(?:instagram|tiktoks?|youtube|ig|yt|ugc|reels?|stor(?:y|ies)|posts?"
    r"|videos?|shorts?|carousels?|campaign|collab|integration|content)\b"
)
_EDGE: Final = r"(?m)^[ \t>*|-]{0,6}(?:\d{1,2}[.)] )?"
_IS: Final = r"\*{0,2} ?(?::|[|=]|[-=]>| - |  |$)\*{0,2}\s{0,40}\*{0,2}"
"""What stands before a label, and between it and its value."""
CLIENT_ROW: Final = Cue(rf"{_EDGE}(?:about )?{_LABELS}(?: ?/ ?[\w ]{{2,15}})?{_IS}")
CLIENT_COLUMN: Final = re.compile(rf"{_LABELS}\.?")
JOB_ROW: Final = Cue(
    rf"{_EDGE}(?:campaign|project|job|(?:payment|invoice|fee) for|reference|ref|re|for|kampagne|projekt|betreff"
    r"|verwendungszweck|campagne|projet|objet|campana|proyecto|concepto|campanha|projeto)(?: name)?"
    rf"{_IS}"
)
JOB_CELL: Final = Cue(rf" ?(?:/|[|*,(-]| - |: ?|  )\s{{0,3}}{_MADE}")
"""What was made stands behind the brand in a remittance: "Fernwick Tea / Reels June"."""

SIGNED_FOR: Final = re.compile(
    rf"\b(?:for|on behalf of|agency (?:for|of)|representing|für|im Auftrag von|pour|para) {RUN}\)?\s*$"
)

FILLER: Final = re.compile(
    r"(?:(?:our|my|the|a|an|one of (?:our|my)|their|this|unser\w{0,2}|mein\w{0,2}|de[rmns]|die|das|notre|mon|la|le"
    r"|les|el|nuestr[oa]|mi|nosso|nossa|meu|o|il|nostro|onze|het|all of) )?"
    r"(?:(?:[a-z-]{2,20} ){0,3}?(?:clients?|brand|marke|marque|marca|firma|kund(?:en|in|e)|auftraggebers?|client[ea]"
    r"|merk|marchio|label|company|maison|team|folks|friends|people|guys|crew|partners?)"
    r"(?: (?:at|over at|from|of|behind|bei|von|called|named))?,? (?:is )?)?(?:l'|d')?[\"'(]?"
)
"""What may stand between those words and the name."""
