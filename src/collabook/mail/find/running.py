"""Whether a mail is about a deal that runs: a draft, a link, an address, a change."""

from typing import Final

from collabook.mail.cues import Signs
from collabook.mail.find.proposals import gives
from collabook.mail.find.said import Said

_WORK: Final = (
    r"(?:post(?:ing)?|reels?|videos?|tiktoks?|stor(?:y|ies)|live date|go-live|publication|draft|shoot|date|slot)"
)
_SURELY_RUNS: Final = Signs(
    # a draft that was looked at
    r"\bchanges (?:requested|needed)\b|\basks? for (?:\w+ )?changes\b|\b(?:reviewed|watched|checked|received"
    r"|approved|loved?|seen) "
    r"(?:\w+ ){0,2}?(?:your|the) (?:\w+ )?(?:draft|cut|edit|script|concept|first version)\b|\b(?:your"
    r"|the) (?:\w+ )?draft (?:is|looks|was|has been|looked)\b"
    r"|\bround (?:1|2|one|two) (?:of )?feedback\b|\bfeedback (?:on|to|for) (?:your|the) (?:\w+ )?(?:draft|cut|video"
    r"|script|reel|version)"
    r"|\b(?:new|second|revised|updated|corrected) (?:draft|version|cut)\b[^.?!]{0,40}\?|\bre-?(?:upload|submit)\b"
    r"|\bv[23]\b"
    # a post that stands
    r"|\b(?:your|the) (?:reel|video|post|tiktok|story|stories|caption|short) (?:says?|is (?:up(?! to)|live|doing"
    r"|lovely"
    r"|great)|are (?:up|live|lovely|great)"
    r"|(?:turned|came) out|went (?:up|live)|looks?)\b|\bin your caption\b|\b(?:is|has|did) (?:the"
    r"|your) (?:\w+ )?(?:reel|video|post|tiktok|story|stories|short)"
    r" (?:up|live|online|go|gone|went|already)\b|\blink (?:sticker |in your bio |in bio )?(?:goes|leads|points"
    r"|doesn't|is broken|is wrong)\b"
    r"|\b(?:insights?|screenshots?|analytics|stats|statistics|numbers) (?:\w+ )?(?:of|from|for) (?:the|your|last)\b"
    # a date, a parcel, a contract
    r"|\b(?:post|publish|go live|upload)(?: it)? (?:[\w']+ ){0,4}?(?:earlier|later|sooner|instead)\b"
    r"|\b(?:push|move|shift|postpone|delay|bring forward"
    r"|reschedule) (?:\w+ ){0,3}?" + _WORK + r"\b[^.?!]{0,60}\b(?:to|by|until|instead|forward|back)\b"
    r"|\b(?:everything else|the rest) (?:in the agreement )?(?:stays|remains|is unchanged)\b|\bas (?:planned"
    r"|agreed)\b"
    r"|\b(?:contract|agreement) (?:is |was |has been )?(?:now |fully )?(?:counter)?signed\b|\bthanks for (?:signing"
    r"|sending (?:the|back))\b"
    r"|\b(?:did|has) (?:everything|it|the (?:parcel|package|box|product|kit)|your (?:parcel|package"
    r"|box)) (?:arrived?|reach\w*|come|get)\b"
    r"|\byour (?:parcel|package|box) (?:was|has been) delivered\b|\bbefore you (?:film|shoot|post|record|publish)\b"
    r"|\byour code (?:\S+ )?(?:shows|doesn't|does not|isn't|is not|expired|is wrong|stopped|works)\b"
    # German
    r"|\b(?:das|dein) (?:video|reel) ist (?:\w+ ){0,2}?(?:geworden|toll|super|online)\b|\b(?:neue|zweite"
    r"|uberarbeitete|finale) (?:version|fassung)\b"
    r"|\bunterschrieben\w*\b|\b(?:verschieben|verlegen)\b|\bfeedback zum\b|\bist (?:das|dein) (?:reel|video"
    r"|post) (?:schon )?(?:online|live)\b"
    # French
    r"|\bcontrat (?:est |a ete )?(?:bien )?signe\w*|\b(?:signe|renvoye|retourne) le contrat\b|\b(?:la|ta"
    r"|votre) video est\b|\bnouvelle version\b"
    r"|\b(?:decaler|reporter|deplacer|repousser) (?:\w+ ){0,4}?(?:publication|mise en ligne|post|reel|video)\b"
    r"|\b(?:la|ta|votre) legende\b"
    # Spanish, Portuguese
    r"|\bcontrato (?:esta |ya )*(?:firmado|assinado)\b|\b(?:firmar|firmado|assinar|assinado) (?:o |el )?contrato\b"
    r"|\bnueva version\b|\bnova versao\b"
    r"|\b(?:mover|cambiar|retrasar|aplazar|posponer|adiar|mudar|passar) (?:\w+ ){0,3}?(?:publicacion|publicacao"
    r"|post|reel|fecha|data|video)\b"
    r"|\b(?:lo demas|todo lo demas|o resto|tudo o resto) (?:\w+ )?(?:sigue|queda|igual|fica|mantem)\b"
    r"|\bo video ficou\b|\bel video (?:ha )?qued\w+"
    r"|\b(?:el|o) (?:borrador|rascunho) (?:esta|ficou|nos|es)\b|\bencanta el borrador\b|\badoramos o rascunho\b"
)
"""One of these is enough where no new money is offered: the piece or the contract is there."""
_NEW_TERMS: Final = Signs(
    r"[$€£₹] ?\d|\b\d[\d.,]* ?(?:[€$£]|eur\b|usd\b)|\b(?:would you like to|interested in|fancy|are you open"
    r"|are you up for)\b|\bhaven't worked\b"
    r"|\bbefore we sign\b|\bmake the contract\b"
)
_PIECES: Final = Signs(
    r"\braw (?:files?|footage|clips)\b|\b(?:insights?|screenshots?|analytics|statistics|stats)\b|\b(?:second|first"
    r"|revised|updated|new"
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
    r"|the \w+|your \w+) (?:live|up|posted|online)\b|\bw9\b|\bw-9\b|\b(?:can|could) you (?:please "
    r"|just )?(?:re-?upload"
    r"|fix|change|add"
    r"|remove|pin|tag|crop|re-?shoot|swap|replace|correct|resend|update)"
    r"|\b(?:premiere|nouvelle|deuxieme|seconde|derniere) version\b|\b(?:corrections?|modifications?|retouches?)\b"
    r"|\b(?:votre|ton) (?:adresse|brouillon|colis)|\b(?:erste|zweite|neue|nachste|uberarbeitete) (?:version"
    r"|fassung)\b"
    r"|\b(?:korrektur|anderung|anmerkung)\w*|\b(?:deine|ihre) (?:adresse|anschrift|lieferadresse)"
    r"|\bdein (?:entwurf|paket)|\b(?:primera|segunda|nueva|ultima) version\b|\b(?:cambios|correccion\w*)\b"
    r"|\btu (?:direccion|borrador|paquete)|\b(?:primeira|segunda|nova) versao\b|\b(?:alterac\w+|correc(?:ao|oes))\b"
    r"|\b(?:tua|sua) morada|\bseu endereco"
)
_THERE: Final = Signs(
    r"\b(?:draft|insights|screenshots|countersigned|parcel|posted|went live|the video you|your (?:video"
    r"|reel|tiktok|post|story)|last week's|agreement|contract (?:is|was)|feedback|stays"
    r"|thanks for signing|(?:shipping|delivery) address|live date|send your invoice|first frame"
    r"|partnership (?:tag|label)|the (?:stories|story|reel|video|post|tiktok) (?:looks?|turned|came)"
    r"|(?:part of|as per|per|under|in) (?:the|our|your) (?:deal|agreement|contract)|clause \d|up already|is up\b"
    r"|the link|package out|approved|la video|le reel|la mise en ligne|das video|dein video"
    r"|dein reel|der entwurf|die veroffentlichung|el video|el reel|el borrador|la publicacion|o video|o reel"
    r"|o rascunho|a publicacao)\b"
)
_ABOUT_TO_SHIP: Final = Signs(r"\bcountersigned|\bsigned\b|\bthe warehouse\b|\bbefore .{0,40}\bpack\b")
_PIECE: Final = Signs(
    r"\b(?:the|your|our|a|page \d of the) (?:\w+ )?(?:contract|agreement|box|package|parcel|reel|video|post|tiktok"
    r"|story|stories|draft"
    r"|script|invoice|caption|voice-?over|brief|frames?|thumbnail|hashtags?|link|sound|music|spark (?:ads )?code)\b"
    r"|\byour content\b|\b(?:ok|okay|able|possible|happy) to (?:post|publish|upload)\b|\b(?:in|der|die|la|a|na"
    r"|the) (?:caption|bio|legende|legenda)\b"
    r"|\bverlink\w+|\bmarkieren\b|\betiquet\w+|\bspark (?:ads? )?code\b|\bframe \d\b|\btag @?\w|\bw9\b|\bw-9\b"
    r"|\bbilling address\b|\bbank details\b"
    r"|\blive date\b|\bpost (?:it|a day|earlier|later|on)\b"
    r"|\b(?:your|shoe|clothing|which) size\b|\b(?:s|m|l|xs|xl) or (?:s|m|l|xl)\b|\bpacking your\b"
    r"|\b(?:das|dein|dem|zum) (?:reel|video|paket|vertrag|entwurf|skript)\b|\b(?:die|deine\w?"
    r"|zu deinen) (?:insights|statistiken|storys?|adresse|veroffentlichung)\b"
    r"|\b(?:reel|video|story|entwurf|skript) freigegeben\b|\bfreigegeben\b|\b(?:la|le|ton|ta|votre|tes"
    r"|vos) (?:colis|contrat|brouillon|legende|video|reel|adresse"
    r"|statistiques|script)\b"
    r"|\b(?:el|la|tu|las|tus|los) (?:paquete|contrato|borrador|enlace|video|reel|direccion|estadisticas|guion"
    r"|publicacion)\b|\btodo firmado\b"
    r"|\b(?:o|a|teu|tua|seu|sua|as|os) (?:encomenda|contrato|rascunho|link|video|reel|morada|endereco|estatisticas"
    r"|guiao|publicacao|legenda)\b"
)
_REQUEST: Final = Signs(r"\b(?:could|can|would) (?:you|u|we)\b|\bplease\b|\?|\bbitte\b|\bmerci de\b|\bpor favor\b")
_CLOSES: Final = Signs(
    r"\bhappy to (?:go ahead|proceed|confirm|accept)\b|\bwe(?:'d like to| would like to| will|'ll)? (?:accept|agree"
    r"|go ahead|go with|proceed)\b"
    r"|\bsounds (?:great|good|perfect|lovely)\b|\blet's do (?:it|this)\b|\bworks for us\b|\b(?:approved"
    r"|accepted) your (?:rate|fee|quote|proposal|price)\b|\beinverstanden\b"
    r"|\bnehmen (?:wir )?(?:dein|ihr)\w* angebot an\b"
    r"|\bnous (?:acceptons|validons)\b|\baceptamos\b|\baceitamos\b"
)
_DEAL_GOES_ON: Final = Signs(
    r"\b(?:your (?:reel|video|post|story|stories|tiktok)|contract|agreement|draft|client|campaign|brief|budget|fee"
    r"|deliverables?|usage|go live|live on|vertrag"
    r"|kunde|entwurf"
    r"|contrat|cliente|contrato|borrador|rascunho)\b"
)


_RIGHTS: Final = (
    r"(?:usage(?: rights?| period| term)?|exclusivity(?: clause| period)?|(?:ad |image |usage )?rights|licen[cs]e"
    r"(?: period)?|whitelisting|kill fee|non-?compete(?: clause)?|buy-?out|clause \d{1,2})"
)
_NUDGE: Final = Signs(
    r"\b(?:nudge|nudging|bump(?:ing)? this|following up|follow(?:ing)?-up|circling back|checking (?:back )?in"
    r"|any (?:thoughts|news|update)|haven't heard|without hearing|yes or no|a quick yes"
    r"|still (?:keen|interested|open|free))\b"
    r"|\bnachhaken\b|\bnoch interesse\b|\bje (?:me permets de )?(?:te |vous )?relance\w*\b"
    r"|\b(?:toujours|encore) interess\w+"
    r"|\bsigues interesad\w+|\bainda (?:tens|tem) interesse\b"
)
_OFFERED_BEFORE: Final = Signs(
    r"\bwe(?:'d| would|'ll| will| can| could)(?: (?:love|like|be happy) to)? (?:pay|gift|host|sponsor|book)\b"
    r"|\bwe(?:'d| would|'ll| will| can| could)(?: (?:love|like|be happy) to)? (?:send|offer|invite) you\b"
    r"(?! (?:a |our |the )(?:free )?(?:trial|audit|demo|call|quote|sample|portfolio))"
    r"|\bwir (?:zahlen|bieten dir|mochten dir|wurden dir)\b|\bnous (?:t'|vous )(?:offrons|proposons|envoyons)"
    r"|\bte (?:pagamos|ofrecemos|regalamos|enviamos)\b|\b(?:pagamos|oferecemos)-te\b"
)
_TERMS_MOVED: Final = Signs(
    r"\b(?:shorten|reduce|limit|drop|remove|delete|strike|waive|extend|cut|lift|narrow)(?:ed|ped|d)? "
    rf"(?:the |our |your )?(?:paid |full |whole )?{_RIGHTS}\b(?! of\b)"
    rf"|\b{_RIGHTS} (?:goes|comes|is|was|has been|will be|can) (?:be |now )?(?:out|off the table|gone|go|dropped"
    r"|removed|deleted|struck|waived|shortened|reduced|limited)\b"
)
"""The terms are still being written."""


def asks_about_running(said: Said) -> bool:
    if said.asks or _moves_terms(said):
        return False
    new = said.offers and said.delivers
    if not new and said.has(_SURELY_RUNS) and not said.tells(_NEW_TERMS):
        return True
    if said.delivers or not said.has(_PIECES):
        return False
    if said.offers:
        return said.answers and said.tells(_ABOUT_TO_SHIP) and not said.tells(_NEW_TERMS)
    return said.answers or (said.has(_THERE) and not gives(said))


def negotiates(said: Said) -> bool:
    """Whether a thread goes on about what a deal is to be, or closes it."""
    if _moves_terms(said) or (said.delivers and said.tells(_NEW_TERMS)):
        return True
    if not said.answers or not said.tells(_DEAL_GOES_ON):
        return False
    return bool(said.tells(_NEW_TERMS) or said.tells(_CLOSES))


def _moves_terms(said: Said) -> bool:
    return said.answers and said.tells(_TERMS_MOVED)


def nudges(said: Said) -> bool:
    """Whether it only reminds her of an offer that is quoted below."""
    if not said.answers or said.has(_PIECES) or said.has(_SURELY_RUNS):
        return False
    return said.tells(_NUDGE) and said.shows(_OFFERED_BEFORE)


def mentions_running(said: Said) -> bool:
    """A piece of a running deal with a request about it."""
    piece = said.tells(_PIECE) or (said.answers and said.has(_DEAL_GOES_ON))
    return bool(piece and said.tells(_REQUEST))
